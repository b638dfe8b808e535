import { isRaised, sumBehind } from './deal-senses.ts';
import { figureAt } from './line-figures.ts';
import type { Untriggered } from './triggers.ts';

/** "lent its name to a race": nothing that is paid back. */
export const isMoneyLent = ({ tokens }: Untriggered, at: number): boolean =>
  !tokens
    .slice(at + 1, at + 4)
    .some(({ lower }) => /^(?:name|names|support|weight|voice|voices|hand|credibility|credence|ear)$/.test(lower));

/** "borrowed $2 billion from Halden": money, and no style or player. */
export const isMoneyBorrowed = ({ tokens }: Untriggered, at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at + 10).some(({ lower }) => MONEY.test(lower));
const MONEY =
  /^(?:[$€£¥]|money|funds?|cash|capital|sums?|millions?|billions?|banks?|lenders?|dollars?|dlrs?|euros?|pounds?|yen)$/;

/** "gave Halden $4 million for the work", "donated $4 million to Halden": a sum from one who has it, and no sales, shares or damages, nor a thousand from each of several. */
export const isMoneyGiven = (line: Untriggered, at: number, end: number): boolean => {
  if (line.tokens[at]!.pos !== 'VERB') return false;
  const taker = line.actors.find(({ first }) => first >= end && first <= end + 1);
  const from = taker?.last ?? end;
  const sum = [from, from + 1, from + 2].find((i) => figureAt(line, i)?.type === 'money');
  if (sum === undefined || line.tokens.slice(from, sum).some(({ pos }) => /^(?:NOUN|VERB|PUNCT)$/.test(pos)))
    return false;
  return !line.tokens.slice(sum, sum + SUM_REACH).some(({ lower }) => NO_MONEY.test(lower));
};
/** Words of a sum and of what it is in: "$4.5 million a year in sales". */
const SUM_REACH = 9;
const NO_MONEY =
  /^(?:each|apiece|sales|revenues?|turnover|profits?|earnings|assets|debts?|savings|damages|compensation|shares?|stock|stakes?|options?|discounts?|worth|value|valuation|capitali[sz]ation|bonus(?:es)?|salary|severance|orders?|contracts?)$/;

/** "offered Halden 3 billion in state aid": help for it, and no bid for it. */
export const isNoAid = ({ tokens, actors }: Untriggered, at: number, end: number): boolean => {
  const taker = actors.find(({ first }) => first === end);
  if (!taker || tokens[at]!.pos !== 'VERB' || !/^(?:NUM|SYM)$/.test(tokens[taker.last]?.pos ?? '')) return true;
  return !tokens
    .slice(taker.last, taker.last + 9)
    .some(({ lower }) =>
      /^(?:aid|loans?|subsid(?:y|ies)|funding|support|financing|assistance|grants?|guarantees?)$/.test(lower),
    );
};

/** "lined up $900 million of project finance from 12 banks"; debt is lined up for a deal, and a term of it. */
export const isLinedUp = (line: Untriggered, at: number): boolean => {
  const behind = sumBehind(line, at);
  return isRaised(line, at) && !line.tokens.slice(behind, behind + 3).some(({ lower }) => lower === 'debt');
};
