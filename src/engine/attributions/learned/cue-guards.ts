import type { Span } from '../../analysis.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { isFronted } from '../finder/fronted.ts';
import { withholds } from '../finder/no-claims.ts';
import { opensOwnClause } from '../finder/object-end.ts';
import { hasVerb, type Scan } from '../finder/scan.ts';
import type { AttributionSpans } from '../spans.ts';

/** Token range [first, last). */
export type Range = readonly [number, number];

/** "was expected", "fears of": a cue that can do without somebody; where an active verb has nobody, the source was missed. */
export function isAgentless(scan: Scan, [first, last]: Range): boolean {
  const cue = scan.tokens.slice(first, last);
  // "and view more pages": a verb that the tagger takes for a noun; as a noun it hands on no claim.
  if (cue.length === 1 && /^(?:(?:view|value|put|see)s?|states|forecast|talks|\p{L}+ing)$/u.test(cue[0]!.lower))
    return false;
  // "in view of": because of.
  if (cue[0]!.lower === 'view' && scan.tokens[first - 1]?.lower === 'in') return false;
  // "Norland and Tarn claim the islands": a verb behind a name, and no noun.
  if (cue.length === 1 && cue[0]!.pos === 'NOUN' && scan.nameAt(first - 1)) return false;
  // "Norwell's plan is to grow", "is revealed in the annual report": somebody's, and a paper's.
  if (/^['’]s?$/.test(scan.tokens[first - 1]?.text ?? '') || isWritten(scan, last)) return false;
  const verb = cue.findLast(({ pos }) => pos === 'VERB');
  const passive = cue.some(({ lemma }) => lemma === 'be');
  // "the plan is to go on" has nobody; "and plans to go on" has somebody, who stands further off.
  if (!verb) return cue.some(({ pos }) => pos === 'NOUN') && (passive || cue.at(-1)!.lower !== 'to');
  return passive && !verb.lower.endsWith('ing');
}

/** How far behind "in" the noun of a paper may stand, in tokens. */
const LONGEST_PAPER = 8;

/** "in the company's annual report", "in Norland's constitution". */
function isWritten({ tokens }: Scan, at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false;
  for (let t = at + 1; t < Math.min(tokens.length, at + LONGEST_PAPER); t++) {
    if (DOCUMENT_WORDS.has(tokens[t]!.lower)) return true;
    if (!/^(?:NOUN|PROPN|ADJ|DET|PART|PUNCT)$/.test(tokens[t]!.pos) || tokens[t]!.text === ',') return false;
  }
  return false;
}

/** "Customers were told that", "two men were seen leaving": who is told or seen has said nothing. */
export function isAudience(scan: Scan, [first, last]: Range): boolean {
  const cue = scan.tokens.slice(first, last);
  const passive = cue.some(({ lemma }) => lemma === 'be');
  return (
    passive && cue.some(({ lower }) => /^(?:told|informed|notified|warned|advised|seen|observed|spotted)$/.test(lower))
  );
}

/** "point out that, despite the fall, the market": who stands behind both cue and content without a "by" is told of; but "despite telling staff that it was sold, Doe". */
export function isBehindAll(scan: Scan, [first]: Range, [cue, cueEnd]: Range, content: readonly Span[]): boolean {
  const said = content.at(-1);
  if (
    !said ||
    scan.tokens[cue]!.lower.endsWith('ing') ||
    scan.tokenAt(content[0]!.start) < cueEnd ||
    scan.tokenAt(said.end) > first
  )
    return false;
  return scan.quotationAt(scan.tokenAt(said.start)) < 0 && !/^(?:by|from|to)$/.test(scan.tokens[first - 1]!.lower);
}

/** "resources claimed by the report", "banks considered by analysts", whatever the tagger hears: what stands before has said nothing, who stands behind "by" has. */
export const isSaidByOthers = ({ tokens, isDate }: Scan, [first, last]: Range): boolean =>
  last - first === 1 && tokens[first]!.lower.endsWith('ed') && tokens[last]?.lower === 'by' && !isDate(last + 1);

/** "Asked whether it would bid, Acme said": what somebody else wanted to know. */
export const isAskedFirst = ({ tokens, utterances, utteranceAt }: Scan, [first, last]: Range): boolean =>
  last - first === 1 &&
  tokens[first]!.lower === 'asked' &&
  (tokens[first - 1]?.lower === 'when' || utterances[utteranceAt(first)]?.first === first);

/** "a manager identified only as Chen": what somebody is called. */
export const isNamedSo = ({ tokens }: Scan, [first, last]: Range): boolean =>
  last - first === 1 &&
  /^(?:identified|named|known|nicknamed)$/.test(tokens[first]!.lower) &&
  /^(?:as|only|simply|just)$/.test(tokens[last]?.lower ?? '') &&
  /^(?:NOUN|PROPN)$/.test(tokens[first - 1]?.pos ?? '');

/** "announced no new projects": what was not announced. */
export const isUnannounced = ({ tokens }: Scan, [, last]: Range): boolean =>
  /^(?:announce|unveil|disclose|reveal)$/.test(tokens[last - 1]!.lemma) && tokens[last]?.lower === 'no';

/** "The offer was considered by the board": thought over, where nothing says what it was held to be. */
export function isPondered(scan: Scan, [first, last]: Range, content: readonly Span[]): boolean {
  const end = scan.tokens[last - 1]!;
  // "had what he considered a fair price"
  if (/^consider(?:s|ed)?$/.test(end.lower) && scan.tokens.slice(Math.max(0, first - 3), first).some(isWhat))
    return true;
  return end.lower === 'considered' && last - first > 1 && !content.some(({ start }) => start >= end.end);
}

const isWhat = ({ lower }: { readonly lower: string }): boolean => lower === 'what';

/** "denied the application": something is not given, and nothing is called untrue. */
export function isWithheld(scan: Scan, [first, last]: Range): boolean {
  const utterance = scan.utterances[scan.utteranceAt(last - 1)];
  const denies = scan.tokens[last - 1]!.lemma === 'deny' && last > first;
  return denies && utterance !== undefined && withholds({ scan, utterance, at: last - 1, before: [] });
}

/** Whether a content is nothing but a date. */
export function isOnlyDate(scan: Scan, { start, end }: Span): boolean {
  const last = scan.tokenAt(end);
  for (let t = scan.tokenAt(start); t < last; t++) if (!scan.isDate(t)) return false;
  return true;
}

/**
 * "plans to add a pier, and has agreed": what is done stands behind the end of what is planned. "Although the board said it
 * was content, its members …": the sentence goes on behind the clause that opens it.
 */
export function runsIntoClause(scan: Scan, content: readonly Span[], rule: AttributionSpans): boolean {
  const [end, own] = [content.at(-1)?.end ?? 0, rule.content.at(-1)?.end ?? 0];
  if (end <= own) return false;
  const next = scan.tokenAt(own);
  // "confirmed the figure but were not authorised to speak": a verb of those who speak.
  const turns = scan.tokens[next]?.lower === 'but' && /^(?:AUX|VERB)$/.test(scan.tokens[next + 1]?.pos ?? '');
  if (turns && isNominalObject(scan, rule)) return true;
  if (scan.tokens[next]?.text !== ',') return false;
  const cue = scan.tokenAt(rule.cue.end);
  // "reported a loss, Bolt’s sales fell"
  if (isNominalObject(scan, rule) && opensOwnClause(scan, next + 1, scan.tokens.length)) return true;
  const utterance = scan.utterances[scan.utteranceAt(cue - 1)];
  return scan.tokens[cue - 1]?.lower === 'to' || (utterance !== undefined && isFronted(scan, utterance, cue));
}

/** The content of a rule is a thing, as behind "announced" and "reported", and no clause. */
const isNominalObject = (scan: Scan, { content }: AttributionSpans): boolean =>
  content.every(({ start, end }) => !hasVerb(scan, scan.tokenAt(start), scan.tokenAt(end)));
