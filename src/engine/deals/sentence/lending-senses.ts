import { isRaised, sumBehind } from './deal-senses.ts';
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
