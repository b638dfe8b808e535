import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { Untriggered } from './triggers.ts';

/** What courts and watchdogs deal with. */
const LEGAL =
  /^(?:lawsuits?|suits?|litigation|claims?|charges|allegations?|probes?|inquir(?:y|ies)|enquir(?:y|ies)|investigations?|complaints?|case|cases|proceedings|class)$/;
/** Words from a verb to what it ends: "resolve a long-running federal kickback". */
const REACH = 9;
/** Words from paying to what it ends: "pay the Norland tax office more than $40 million in cash to end". */
const PAY_REACH = 18;

/** "resolve claims", "drop its lawsuit": what courts deal with stands behind the verb at `at`. */
export function isLegal({ tokens }: Untriggered, at: number): boolean {
  const found = firstWithin(tokens, at + 1, at + REACH, ({ lower }) => LEGAL.test(lower));
  if (found < 0) return false;
  const word = tokens[found]!.lower;
  if (word === 'class' && tokens[found + 1]?.lower !== 'action') return false;
  return !tokens.slice(at + 1, found).some(({ text, pos }) => text === ',' || pos === 'VERB');
}

/** "resolved its trademark dispute with Halden", "ended their legal battle": what was fought out by law. */
export function isLegalFight(line: Untriggered, at: number): boolean {
  const found = disputeAt(line, at);
  return found > 0 && line.tokens.slice(at + 1, found).some(({ lower }) => BY_LAW.test(lower));
}

const BY_LAW = /^(?:legal|court|patent|patents|trademark|copyright|licensing|royalty|royalties|contract|contractual)$/;

/** "agreed to pay $40 million to end an inquiry". */
export function isPaidToEnd(line: Untriggered, at: number): boolean {
  if (line.tokens[at - 1]?.lower !== 'to' || !(isLegal(line, at) || disputeAt(line, at) >= 0)) return false;
  return payingAt(line, at) >= 0;
}

/** The verb of paying before the one at `at`, which says what is paid for to end; -1 where there is none. */
export const payingAt = ({ tokens }: Untriggered, at: number): number =>
  lastWithin(tokens, at - PAY_REACH, at, ({ lemma, pos }) => lemma === 'pay' && pos === 'VERB');

const DISPUTED = /^(?:disputes?|fight|feud|row|battle)$/;
const disputeAt = ({ tokens }: Untriggered, at: number): number =>
  firstWithin(tokens, at + 1, at + REACH, ({ lower }) => DISPUTED.test(lower));

/** "agreed to drop its lawsuit", "withdrew its suit after the two reached a settlement": what was fought over is agreed. */
export const isPeaceMade = (line: Untriggered, at: number): boolean =>
  isLegal(line, at) &&
  (isMutual(line, at) ||
    line.tokens.some(({ lemma }) => /^(?:agree|agreement|settle|settlement|deal|accord|truce)$/.test(lemma)));

/** "ended all their lawsuits against each other". */
export const isMutual = (line: Untriggered, at: number): boolean =>
  isLegal(line, at) &&
  firstWithin(
    line.tokens,
    at + 1,
    at + PAY_REACH,
    ({ lower }, i) =>
      /^(?:each|one)$/.test(lower) &&
      /^(?:other|another)$/.test(line.tokens[i + 1]?.lower ?? '') &&
      line.tokens[i - 1]?.lower === 'against',
  ) > 0;

/** "nothing has been settled", "settled on a name", "settled in the town": what was open, and nobody's dispute. */
export const isNoDispute = ({ tokens }: Untriggered, at: number): boolean =>
  /^(?:on|in|into|at|down|near)$/.test(tokens[at + 1]?.lower ?? '') ||
  tokens
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }, i, before) => UNSETTLED.test(lower) && before.slice(i + 1).every(({ pos }) => pos !== 'VERB'));

const UNSETTLED = /^(?:nothing|everything|price|prices|terms|details|question|questions|anything|much|little)$/;

/** "agreed to end all litigation". */
export const isAgreedToEnd = (line: Untriggered, at: number): boolean =>
  line.tokens[at - 1]?.lower === 'to' && line.tokens[at - 2]?.lemma === 'agree' && isLegal(line, at);
