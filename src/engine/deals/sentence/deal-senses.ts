import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { INVESTOR_WORDS, OTHER_PROCEEDS, RIGHT_USES, TRADE_RIGHTS } from '../../lexicon/deal-contexts.ts';
import { PASSIVE_AUXILIARIES } from '../../lexicon/deal-words.ts';
import { figureAt } from './line-figures.ts';
import { POSSESSIVE } from './lists.ts';
import type { Untriggered } from './triggers.ts';

/** "exclusive rights", "the rights to market": those of a trade, and no human rights; "a concession to run", no concession that somebody makes. */
export function areOfTrade({ tokens }: Untriggered, at: number): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]].map((token) => token?.lower ?? '');
  const isUsed = next === 'to' && RIGHT_USES.has(second!);
  switch (tokens[at]!.lower) {
    case 'rights':
      return isUsed || (isTradeRight(tokens[at - 1]) && /^(?:to|for|in)$/.test(next!)) || isToWares(tokens, at);
    case 'option':
      return /^(?:on|to)$/.test(next!) && /^(?:its|their)$/.test(second!);
    case 'right':
      return isUsed && /^(?:exclusive|sole)$/.test(tokens[at - 1]?.lower ?? '');
    case 'lease':
      return isUsed || /^(?:on|for)$/.test(next!);
    default:
      return isUsed || (next === 'for' && tokens[at - 1]?.pos !== 'NOUN');
  }
}

/** "exclusive rights", "the Japanese rights". */
const isTradeRight = (before: Token | undefined): boolean =>
  before !== undefined &&
  (TRADE_RIGHTS.has(before.lower) || (before.pos !== 'VERB' && /^\p{Lu}\p{Ll}+(?:n|se|sh|ch)$/u.test(before.text)));

/** "the rights to its migraine pill": to a thing of somebody's, and to no vote or trial. */
const isToWares = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|all|full|remaining)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to' &&
  /^(?:its|their)$/.test(tokens[at + 2]?.lower ?? '');

/** Words between the verb and its sum: "paid nearly", "raised a further". */
const LONGEST_MEASURE = 4;
const MEASURE = /^(?:DET|ADV|ADJ|NUM|ADP|PART|SYM)$/;

/** The token behind the sum of money that stands right behind the verb at `at`, or behind whom it is paid to; -1 where there is none. */
export function sumBehind(line: Untriggered, at: number): number {
  const { tokens, actors } = line;
  let from = at + 1;
  // "paid Halden's Tarn Credit 20 million".
  for (let i = 0; i < LONGEST_OWNERS; i++) {
    const start = from;
    const receiver = actors.find(({ first }) => first >= start && isDescribed(tokens, start, first));
    if (!receiver) break;
    from = POSSESSIVE.test(tokens[receiver.last]?.text ?? '') ? receiver.last + 1 : receiver.last;
  }
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_MEASURE); i++) {
    const sum = figureAt(line, i);
    if (sum?.type === 'money') return firstWithin(tokens, i, tokens.length, (token) => token.start >= sum.end);
    if (!MEASURE.test(tokens[i]!.pos)) return -1;
  }
  return -1;
}

/** "paid the Lima-based rival Halden": what stands between a verb and a name only describes whom it names. */
const isDescribed = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= LONGEST_DESCRIPTION &&
  tokens
    .slice(from, to)
    .every(
      ({ pos, text, lower }) =>
        /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || /^(?:-|\p{Lu}.*)$/u.test(text) || lower === 'based',
    );

const LONGEST_DESCRIPTION = 5;

/** Names in a row, each but the last an owner. */
const LONGEST_OWNERS = 3;

/** Words from a sum to the "for" of what it buys: "$35 a share in cash for". */
const FOR_REACH = 8;

/** "paid $240 million for Halden": a sum, and something that it is paid for which is no deed ("for breaching"). */
export function isPaidFor(line: Untriggered, at: number): boolean {
  const { tokens } = line;
  if (isUpfront(line, at)) return true;
  if (/^(?:receive|get)$/.test(tokens[at]!.lemma)) return false;
  const isDone = !/ing$/.test(tokens[at]!.lower);
  if (isDone && tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => PASSIVE_AUXILIARIES.has(lower))) return false;
  const sum = sumBehind(line, at);
  if (sum < 0) return false;
  const behind = pastTotal(line, sum);
  const on = firstWithin(tokens, behind, behind + FOR_REACH, ({ lower }) => lower === 'for');
  const apart = on < 0 || tokens.slice(behind, on).some(({ pos, text }) => /^(?:VERB|AUX)$/.test(pos) || text === ',');
  return !apart && !/ing$/.test(tokens[on + 1]?.lower ?? '');
}

/** "$55 a share, or about $240 million, for Halden": behind what the sum at `at` comes to in all, where that is said. */
function pastTotal({ tokens }: Untriggered, at: number): number {
  const or = firstWithin(tokens, at, at + FOR_REACH, ({ text }, i) => text === ',' && tokens[i + 1]?.lower === 'or');
  const end = or < 0 ? -1 : firstWithin(tokens, or + 1, or + FOR_REACH, ({ text }) => text === ',');
  return end < 0 ? at : end + 1;
}

/** "will receive $50 million upfront for its drug": a sum down, with royalties or milestones perhaps to come, for what is licensed. */
export function isUpfront(line: Untriggered, at: number): boolean {
  const { tokens } = line;
  if (!tokens.some(({ lower }, i) => UPFRONT.test(lower) || (lower === 'up' && tokens[i + 1]?.lower === 'front')))
    return false;
  const behind = sumBehind(line, at);
  const licensed = tokens.slice(at).some(({ lower }) => LICENSED.test(lower));
  return behind > 0 && licensed;
}

const UPFRONT = /^(?:upfront|up-front|milestones?|royalties)$/;
const LICENSED =
  /^(?:rights?|licen[cs]e|drugs?|medicines?|therap(?:y|ies)|vaccines?|treatments?|compounds?|technolog(?:y|ies)|patents?|antibod(?:y|ies)|programmes?|programs?|software|candidates?|pill)$/;

/** "raised $85 million in a round led by Norvik": money that a company takes from those who put it into it. */
export function isRaised(line: Untriggered, at: number): boolean {
  const { tokens, actors, heading } = line;
  const behind = sumBehind(line, at);
  if (behind < 0 && !/^(?:raise|raises|raised|raising)$/.test(tokens[at]!.lower)) return false;
  if (behind >= 0 && isByPaper(line, at, behind)) return true;
  if (/^(?:loans?|credit|mortgage|overdraft|contracts?|orders?|deals?|settlement)$/.test(tokens[behind]?.lower ?? ''))
    return false;
  if (behind < 0 || tokens.slice(at).some(({ lower }) => OTHER_PROCEEDS.has(lower))) return false;
  const told = tokens.slice(behind).some(({ lower }) => INVESTOR_WORDS.has(lower) || lower === 'from');
  if (told) return true;
  if (!/^rais/.test(tokens[at]!.lower)) return false;
  return actors.some(({ kind, last }) => kind === 'organization' && last <= at && (heading || last >= at - 3));
}

/** "raised $1 billion by selling new shares", "through a rights issue": by paper of its own, where nothing is listed for the first time. */
export function isByPaper({ tokens }: Untriggered, at: number, behind: number): boolean {
  if (!/^rais/.test(tokens[at]!.lower)) return false;
  const by = firstWithin(tokens, behind, behind + 4, ({ lower }) => /^(?:by|through|via|in|from|with)$/.test(lower));
  if (by < 0) return false;
  const how = tokens.slice(by + 1, by + PAPER_REACH);
  const comma = how.findIndex(({ text }) => text === ',');
  const words = (comma < 0 ? how : how.slice(0, comma)).map(({ lower }) => lower);
  return (
    words.some(
      (word, i) =>
        OWN_PAPER.test(word) || (OWN_SHARES.test(word) && /^(?:new|sale|of|selling)$/.test(words[i - 1] ?? '')),
    ) && !words.some((word, i) => FIRST_TIME.test(word) || (/^(?:shares|stock)$/.test(word) && words[i + 1] === 'in'))
  );
}

const PAPER_REACH = 10;
const OWN_PAPER = /^(?:bonds?|notes|debentures?|eurobonds?|placement|placing|offering|issue|increase|convertibles?)$/;
const OWN_SHARES = /^(?:shares|stock)$/;
const FIRST_TIME = /^(?:ipo|initial|flotation|floatation|listing|debut|its|their|charity|stake)$/;

/** Words from "backed" to the sum: "backed Halden Robotics Ltd. with as much as $45 million". */
const BACKED_REACH = 12;

/** "backed Halden with $45 million": money, and no word or vote for somebody. */
export function isBackedWithMoney({ tokens, figures }: Untriggered, at: number): boolean {
  const on = firstWithin(tokens, at + 2, at + BACKED_REACH, ({ lower }) => lower === 'with');
  const from = on < 0 ? undefined : tokens[on];
  const to = from && (tokens[Math.min(tokens.length, on + LONGEST_MEASURE) - 1] ?? from);
  return (
    to !== undefined && figures.some(({ type, start }) => type === 'money' && start > from!.start && start <= to.end)
  );
}

/** Words from "called for" to what is asked for: "called for 500 million in emergency funding". */
const LONGEST_DEMAND = 9;

/** "called for 500 million in emergency funding", "an appeal for aid": money that nobody has given. */
export function isAppealedFor({ tokens }: Untriggered, at: number): boolean {
  for (let i = at - 1; i > Math.max(0, at - LONGEST_DEMAND); i--) {
    if (/^[,.;:]$/.test(tokens[i]!.text)) return false;
    if (tokens[i]!.lower === 'for' && /^(?:call|appeal|plead|plea|beg|campaign|lobby)$/.test(tokens[i - 1]!.lemma))
      return true;
  }
  return false;
}

/**
 * "to take a 25 percent interest in", "raised its holding in X to 30 percent": a share that changes hands, and not one that
 * is held or what a bank asks for.
 */
export function isShare({ tokens, figures }: Untriggered, i: number): boolean {
  if (tokens[i + 1]?.lower !== 'in') return false;
  const before = tokens.slice(Math.max(0, i - 8), i);
  const counted = (from: number, to: number) =>
    figures.some(
      ({ type, start, end }) =>
        type === 'percent' && tokens.slice(from, to).some((t) => start <= t.start && t.end <= end),
    );
  if (
    before.some(({ lemma }) => /^(?:take|buy|acquire|sell|build|built|amass|accumulate|disclose|reveal)$/.test(lemma))
  )
    return counted(i - 2, i);
  return (
    before.some(({ lemma }) =>
      /^(?:raise|lift|increase|boost|up|upped|hike|double|cut|reduce|trim|pare|lower)$/.test(lemma),
    ) && counted(i + 2, i + 12)
  );
}

/** "in a bid to improve": an aim and no offer, unless it aims at a company. */
export function isAim(line: Untriggered, i: number): boolean {
  const verb = line.tokens[i + 2];
  return (
    /^bids?$/.test(line.tokens[i]!.lower) &&
    line.tokens[i + 1]?.lower === 'to' &&
    verb?.pos === 'VERB' &&
    !/^(?:buy|acquire|take|purchase|merge|obtain|gain|win|secure)$/.test(verb.lemma)
  );
}

/** "its existing partnership with X is unaffected": what stands as it stood, and is told in passing. */
export function isUnaffected({ tokens }: Untriggered, first: number): boolean {
  if (!/^(?:existing|current|ongoing)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return tokens
    .slice(first, first + PREDICATE_REACH)
    .some(
      ({ lower }, i, all) =>
        /^(?:unaffected|unchanged)$/.test(lower) || (lower === 'affected' && all[i - 1]?.lower === 'not'),
    );
}

/** Words from a deal noun to what is said of it. */
const PREDICATE_REACH = 20;

/** Words between a round and who leads it. */
const NEAR_ROUND = 6;

/** "the round was led by Norvik", "led the round": one of funding, and not of talks or of a cup. */
export const isBacked = ({ tokens }: Untriggered, i: number): boolean =>
  isTakenPartIn(tokens, i) ||
  tokens
    .slice(Math.max(0, i - NEAR_ROUND), i + NEAR_ROUND)
    .some(
      ({ lower }, t, all) =>
        /^(?:co-)?(?:led|leads|leading|backed|anchored)$/.test(lower) && all[t + 1]?.lower !== 'to',
    );

/** "Halden also took part in the round": in the one just told, and in no "round of talks" and no first one. */
const isTakenPartIn = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.lower !== 'of' &&
  /^(?:the|its|this)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:in|joined)$/.test(tokens[i - 2]?.lower ?? '') &&
  tokens.slice(Math.max(0, i - 3), i - 1).some(({ lower }) => /^(?:part|participated|joined)$/.test(lower));

/** The deal word of "take X private". */
export const TAKING_PRIVATE = 'take|takes|taking|took|taken';

/** Words of a name and its country between "take" and "private". */
const PRIVATE_REACH = 9;

/** "agreed to take Halden private", "was taken private by Norvik". */
export function isTakenPrivate({ tokens }: Untriggered, i: number): boolean {
  const at = firstWithin(tokens, i + 1, i + PRIVATE_REACH, ({ lower }) => lower === 'private');
  return (
    at > 0 &&
    !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
    tokens
      .slice(i + 1, at)
      .every(({ pos, text }) => /^(?:PROPN|DET|NOUN|ADJ|PRON|ADP|CCONJ)$/.test(pos) || text === '-')
  );
}

/** "interested in shipping phones": in something to do that is no deal. */
export function isOtherInterest(line: Untriggered, at: number): boolean {
  const { lower, pos } = line.tokens[at] ?? { lower: '', pos: 'X' };
  return pos === 'VERB' && /ing$/.test(lower) && !/^(?:buy|acquir|purchas|tak|bid|mak|merg|invest|obtain)/.test(lower);
}
