import { joinsClauses } from '../finder/joined-clauses.ts';
import { isCiting } from '../finder/link-words.ts';
import { tokenIsModifier } from '../finder/noun-phrases.ts';
import type { Scan } from '../finder/scan.ts';
import { speakerEnd } from '../finder/speaker-end.ts';
import { subjectBefore } from '../finder/subject-phrase.ts';
import type { Range } from './cue-guards.ts';

/** A source without whom it cites, a main clause that it ends, and punctuation around it; null when nothing else is left. */
export function withoutMarks(scan: Scan, range: Range | null): Range | null {
  if (!range) return null;
  let [first, last] = range;
  // "economists cited by the Harbour Times": who cites them is another link, too.
  const cited = scan.tokens
    .slice(first + 1, last - 1)
    .findIndex(({ lower }, i) => /^(?:cited|quoted)$/.test(lower) && scan.tokens[first + 2 + i]!.lower === 'by');
  if (cited >= 0) last = first + 1 + cited;
  // "The Harbour Times, citing a source, said": whom it cites is another link of the chain; "Jane Doe, speaking to it": no part.
  const cites = scan.tokens
    .slice(first + 1, last)
    .findIndex(
      ({ lower }, i) =>
        isCiting(lower) || (/^(?:speaking|talking|writing)$/.test(lower) && scan.tokens[first + i]!.text === ','),
    );
  if (cites >= 0) last = first + 1 + cites;
  // "The ministry, whose approval is needed, said": what is told of it in passing.
  const whose = scan.tokens
    .slice(first + 1, last)
    .findIndex(({ lower }, i) => lower === 'whose' && scan.tokens[first + i]!.text === ',');
  if (whose > 0) last = first + whose;
  // "a transport boss the project will": an article right behind a noun opens what is said.
  const other = scan.tokens
    .slice(first + 1, last)
    .findIndex(
      ({ text }, i) =>
        /^(?:the|an?)$/.test(text) && scan.tokens[first + i]!.pos === 'NOUN' && !scan.nameAt(first + 1 + i),
    );
  if (other > 0) last = first + 1 + other;
  // "Analysts at Osier, who rate | the stock a “buy”, said": a clause that is cut within is left out whole.
  const isClosed = /^,$/.test(scan.tokens[last - 1]!.text) || scan.tokens[last]?.text === ',';
  const who = isClosed
    ? -1
    : scan.tokens
        .slice(first + 1, last)
        .findIndex(({ lower }, i) => /^(?:who|which)$/.test(lower) && scan.tokens[first + i]!.text === ',');
  if (who > 0 && scan.tokens[last]?.pos !== 'VERB') last = first + who;
  // "Doe, a broker at Osier who is not involved in the sale": what somebody has no part in is no part of who it is.
  const without = scan.tokens
    .slice(first + 1, last)
    .findIndex(
      ({ lower }, i) =>
        lower === 'who' && scan.tokens.slice(first + 2 + i, first + 5 + i).some((t) => NOT.test(t.lower)),
    );
  if (without > 0 && scan.nameAt(first)) last = first + 1 + without;
  // "Tarn and Norwell were two of the firms that said": who they were is the source, not that they were.
  for (let t = last - 1; t > first; t--) {
    const links = /^(?:is|are|was|were)$/.test(scan.tokens[t]!.lower);
    if (!links || /^(?:who|which|that)$/.test(scan.tokens[t - 1]!.lower)) continue;
    first = t + 1;
    break;
  }
  // "In January Tarn reported": when it was, in front of who.
  while (
    first + 1 < last &&
    /^(?:in|on)$/.test(scan.tokens[first - 1]?.lower ?? '') &&
    scan.isDate(first) &&
    scan.nameAt(first + 1)
  )
    first++;
  // "Norwell hired 200 hands and dockers said": who speaks stands behind the "and".
  for (let t = last - 2; t > first; t--) {
    if (!joinsClauses(scan, scan.utterances[scan.utteranceAt(t)]?.first ?? first, t)) continue;
    first = t + 1;
    break;
  }
  if (isClause(scan, first, last) || hasAuxiliary(scan, first, last) || isParticiple(scan, first)) return null;
  first = behindOpening(scan, first, last);
  while (first < last && /^[,;:—–-]$/.test(scan.tokens[first]!.text)) first++;
  for (;;) {
    const before = last;
    last = withoutDate(scan, first, last);
    if (
      last > first &&
      (/^[,;:—–-]$|^['’]s?$/.test(scan.tokens[last - 1]!.text) || closesWithAdverb(scan, first, last))
    )
      last--;
    if (last === before) break;
  }
  return first < last ? [first, speakerEnd(scan, { first, last })] : null;
}

const NOT = /^(?:not|n['’]t)$/;

/** Whom a "who" or "which" in front of its verb stands for: "Tarn" of "Tarn, which has hinted that"; null for other sources. */
export function antecedentOf(scan: Scan, [first]: Range): Range | null {
  if (!/^(?:who|which)$/.test(scan.tokens[first]!.lower)) return null;
  const from = scan.utterances[scan.utteranceAt(first)]?.first ?? first;
  const phrase = subjectBefore(scan, from, scan.tokens[first - 1]?.text === ',' ? first - 1 : first);
  return phrase && [phrase.first, phrase.last];
}

/** "In a filing with the Commission, the group said", "When Tarn was asked about it, the group said": where the source begins behind the phrase that opens the sentence. */
function behindOpening({ tokens, utterances, utteranceAt }: Scan, first: number, last: number): number {
  const from = utterances[utteranceAt(first)]?.first ?? first;
  if (from >= first || tokens[from]!.lower === 'according') return first;
  const clause = /^(?:when|while|although|though|after|before|because|since|as)$/.test(tokens[from]!.lower);
  if (tokens[from]!.pos !== 'ADP' && !clause) return first;
  let comma = from + 1;
  while (comma < last - 1 && tokens[comma]!.text !== ',') comma++;
  if (
    comma <= first ||
    comma >= last - 1 ||
    (!clause && tokens.slice(from, comma).some(({ pos }) => pos === 'VERB' || pos === 'AUX'))
  )
    return first;
  return comma + 1;
}

/** Where a source ends before the date that closes it: "Doe and Roe today announced", "the board last week said" tell when it was. */
function withoutDate(scan: Scan, first: number, last: number): number {
  let end = last;
  while (end > first + 1 && scan.isDate(end - 1) && !scan.nameAt(end - 1)) end--;
  const noun = scan.nameAt(end - 1) !== undefined || /^(?:NOUN|PROPN)$/.test(scan.tokens[end - 1]!.pos);
  return noun ? end : last;
}

/** "Norwell already has": when or how it is so is no part of who. */
const closesWithAdverb = ({ tokens, nameAt }: Scan, first: number, last: number): boolean =>
  last - first > 1 &&
  !nameAt(last - 1) &&
  /^(?:already|also|now|still|recently|previously|earlier)$/.test(tokens[last - 1]!.lower);

/** "taken offline": what was done to something. */
const isParticiple = (scan: Scan, t: number): boolean => {
  const { pos, text } = scan.tokens[t]!;
  return pos === 'VERB' && /^\p{Ll}.*(?:ed|en)$/u.test(text) && !scan.nameAt(t) && !tokenIsModifier(scan, t);
};

/** "Norwell most workers will", "The firm has fewer hands": a verb of its own, and no clause of "who" that it belongs to. */
function hasAuxiliary({ tokens, nameAt }: Scan, first: number, last: number): boolean {
  for (let t = first; t < last; t++) {
    const { pos, lower } = tokens[t]!;
    if (/^(?:who|which|that|whose|whom)$/.test(lower)) return false;
    if (pos === 'AUX' && t > first && !nameAt(t)) return true;
  }
  return false;
}

/** "holders approved the merger": a noun, a finite verb and its object, with no "who" before them. */
function isClause({ tokens }: Scan, first: number, last: number): boolean {
  for (let t = first; t + 2 < last; t++) {
    if (/^(?:who|which|that)$/.test(tokens[t]!.lower)) return false;
    const [noun, verb, object] = [tokens[t]!, tokens[t + 1]!, tokens[t + 2]!];
    if (
      noun.pos === 'NOUN' &&
      verb.pos === 'VERB' &&
      !verb.lower.endsWith('ing') &&
      /^(?:the|a|an)$/.test(object.lower)
    )
      return true;
  }
  return false;
}
