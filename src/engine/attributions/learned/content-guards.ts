import type { Span } from '../../analysis.ts';
import { isCiting } from '../finder/link-words.ts';
import { hasVerb, type Scan } from '../finder/scan.ts';
import type { Range } from './cue-guards.ts';

/** Things without a verb that are not cut before their own noun; one word alone may be: "market" of "market rumours". */
export function isNominal(scan: Scan, { start, end }: Span): boolean {
  const [first, last] = [scan.tokenAt(start), scan.tokenAt(end)];
  // Behind "that" stands a clause, which such a part of it leaves off.
  if (scan.tokens[first - 1]?.lower === 'that') return false;
  return last - first > 1 && !hasVerb(scan, first, last) && !/^(?:NOUN|PROPN)$/.test(scan.tokens[last]?.pos ?? '');
}

/** "estimate Tarn and Oxley, its owners, | held 75 percent": a subject with what is set off in it, cut off its verb. */
export function cutsOffVerb(scan: Scan, { start, end }: Span): boolean {
  const [first, last] = [scan.tokenAt(start), scan.tokenAt(end)];
  const verb = scan.tokens[last + 1];
  if (scan.tokens[last]?.text !== ',' || verb?.pos !== 'VERB' || verb.lower === verb.lemma) return false;
  const setOff = scan.tokens.slice(first, last).some(({ text }) => text === ',');
  return setOff && !verb.lower.endsWith('ing') && !hasVerb(scan, first, last);
}

/** "stated the economy | is shrinking", "said the bank, which is small, | will close": a thing that is cut off from its own verb. */
export function losesVerb(scan: Scan, span: Span, whole: Span): boolean {
  const { tokens, tokenAt } = scan;
  if (!isNominal(scan, span) || whole.end <= span.end) return false;
  let t = tokenAt(span.end);
  const end = tokenAt(whole.end);
  if (tokens[t]?.text === ',' && /^(?:which|who|whose)$/.test(tokens[t + 1]?.lower ?? '')) {
    do t++;
    while (t < end && tokens[t]!.text !== ',');
    t++;
  }
  return t < end && tokens[t]!.pos === 'AUX';
}

/** "reported today that": the day belongs to who reported. */
export function opensWithDate({ tokens, tokenAt, isDate }: Scan, { start }: Span): boolean {
  let t = tokenAt(start);
  const first = t;
  while (isDate(t)) t++;
  return t > first && tokens[t]?.lower === 'that';
}

/** "citing a filing, that the yard would close", "the talks, citing two bankers": who is cited is no content. */
export function namesSource(scan: Scan, { start, end }: Span): boolean {
  const first = scan.tokenAt(start);
  for (let t = first; t < scan.tokenAt(end); t++)
    if (isCiting(scan.tokens[t]!.lower) && (t === first || scan.tokens[t - 1]!.text === ',') && scan.quotationAt(t) < 0)
      return true;
  return false;
}

/** "criticism from unions": what stands behind such a noun is whose it is, and not what is said. */
export const tellsWho = ({ tokens, tokenAt }: Scan, content: readonly Span[]): boolean =>
  content.some(({ start }) => /^(?:from|by)$/.test(tokens[tokenAt(start)]!.lower));

/** "Analysts at Osier, who rate it a “buy”, said": what describes the speaker is not what is said. */
export function describesSource({ tokens, tokenAt }: Scan, { start, end }: Span, [cue]: Range): boolean {
  const first = tokenAt(start);
  const before = tokenAt(end) <= cue && tokens[first - 1]?.text === ',';
  return before && /^(?:who|which|whose)$/.test(tokens[first]!.lower);
}

/** `“…,” said Doe, also of Tarn, who asked for silence`: what describes a speaker behind the verb is not what is said. */
export function describesBehind(scan: Scan, { start, end }: Span, [, cue]: Range, source: Range | null): boolean {
  const { tokens, tokenAt, quotationAt } = scan;
  const first = tokenAt(start);
  if (!source || source[0] !== cue || first < source[1] || quotationAt(first) >= 0) return false;
  return tokens.slice(source[1], tokenAt(end)).some(({ lower }) => /^(?:who|whose)$/.test(lower));
}

/** "its yard, which": the pronoun belongs to what follows. */
export const endsInRelative = (scan: Scan, { end }: Span): boolean =>
  /^(?:which|who|whom|whose)$/.test(scan.tokens[scan.tokenAt(end) - 1]?.lower ?? '');

/** The width of a quotation mark, with a space. */
const MARK = 2;
/** Words that are marked as another's, with their marks, have few tokens. */
const SCARE_QUOTE = 5;
const LETTER = /\p{L}/u;

/** Whether a content begins or ends in the middle of a quotation that it does not lie in. */
export function cutsQuotation(scan: Scan, { start, end }: Span): boolean {
  const first = scan.quotations[scan.quotationAt(scan.tokenAt(start))];
  const last = scan.quotations[scan.quotationAt(scan.tokenAt(end) - 1)];
  // `“We are unsure,” using an old word`: behind a comma in its marks the author goes on.
  if (first?.start === start && first.end < end && scan.prose[first.end - 2] === ',') return true;
  // `the "iconic" Falcon` is cut where its noun is left off.
  const next = scan.tokens[scan.tokenAt(end)];
  const few = last !== undefined && scan.tokenAt(last.end) - scan.tokenAt(last.start) <= SCARE_QUOTE;
  if (
    few &&
    last.end === end &&
    LETTER.test(scan.prose[end - 2] ?? '') &&
    (scan.nameAt(scan.tokenAt(end)) || /^(?:NOUN|PROPN)$/.test(next?.pos ?? ''))
  )
    return true;
  // `“They will not all come back. But some will.”` is no half of a quotation.
  if (first && first === last && start > first.start + MARK && /[.?!] $/.test(scan.prose.slice(start - 2, start)))
    return true;
  return first !== last && ((first?.start ?? start) < start || (last?.end ?? end) > end);
}
