import type { Span } from '../../analysis.ts';
import type { CueVerb } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS, PRESS_REPORT_WORDS } from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import type { Candidate, Place } from './candidate.ts';
import type { Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb } from './scan.ts';
import { pastSpell } from './spells.ts';
import { subjectBefore } from './subject-phrase.ts';
import { groupStart } from './verb-groups.ts';

const SUBORDINATE = new Set(
  'when after as while although though since before because if once until despite'.split(' '),
);
const ISSUING = new Set('issue release publish post make give send write put file'.split(' '));

/**
 * "a report saying that", "officials claiming they have": the phrase right before a participle that takes a clause. Who
 * "issued a statement saying" is the source, and the statement belongs to the cue. Null when nothing there can speak.
 */
export function whatSays(place: Place, entry: CueVerb): Pick<Candidate, 'source' | 'cue'> | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (at - 1 <= utterance.first || !(entry.takes.includes('clause') || entry.takes.includes('that'))) return null;
  const from = Math.max(utterance.first, ...place.before.map(({ cue }) => cue.last));
  // "released a report this morning saying that": when it was stands in between.
  let end = at;
  if (tokens[end - 2]?.lower === 'this' && /^(?:morning|afternoon|evening)$/.test(tokens[end - 1]!.lower)) end -= 2;
  while (end - 1 > from && scan.isDate(end - 1) && !scan.nameAt(end - 1)) end--;
  if (end < at && tokens[end - 1]!.lower === 'on') end--;
  const phrase = phraseBefore(scan, from, end);
  if (!phrase || phrase.last !== end || !canSpeak(scan, phrase)) return null;
  const head = tokens[end - 1]!.lower;
  const document = DOCUMENT_WORDS.has(head) || PRESS_REPORT_WORDS.has(head) || tokens[phrase.first]!.pos === 'DET';
  const before = tokens[phrase.first - 1];
  // "wrote to the board saying" goes on with who wrote.
  if (!document || /^(?:to|,)$/.test(before?.lower ?? '') || /^(?:quote|cite)$/.test(before?.lemma ?? '')) return null;
  const issued = before?.pos === 'VERB' && ISSUING.has(before.lemma) && DOCUMENT_WORDS.has(head);
  if (!issued) return { source: phrase, cue: { first: at, last: at + 1 } };
  const verb = phrase.first - 1;
  const group = groupStart({ ...place, at: verb });
  const source = subjectBefore(scan, utterance.first, group);
  return source && canSpeak(scan, source) ? { source, cue: { first: group, last: at + 1 } } : null;
}

/** "a code that he said had saved jobs": what a relative pronoun before the source stands for is said of as well. */
export function antecedent({ scan, utterance }: Place, source: Range | null, right: Span): Span | null {
  if (!source || source.first - 1 <= utterance.first) return null;
  if (!/^(?:which|that)$/.test(scan.tokens[source.first - 1]!.lower)) return null;
  if (!/^(?:VERB|AUX)$/.test(scan.tokens[scan.tokenAt(right.start)]!.pos)) return null;
  const end = scan.tokens[source.first - 2]?.text === ',' ? source.first - 2 : source.first - 1;
  const phrase = phraseBefore(scan, utterance.first, end);
  return phrase && scan.span(phrase.first, phrase.last);
}

/** "When Acme announced the sale, its shares rose": a content in a clause that opens the sentence ends with that clause. */
export function withinOpening({ scan, utterance }: Place, { source, cue, content }: Candidate): readonly Span[] {
  const last = content.at(-1);
  if (!source || !last || !opensSentence(scan, utterance.first, source.first)) return content;
  const from = scan.tokenAt(last.start);
  if (from < cue.last) return content;
  let verb = utterance.last - 1;
  while (verb > from && !hasVerb(scan, verb, verb + 1)) verb--;
  for (let t = from + 1; t < verb && scan.tokens[t]!.start < last.end; t++) {
    if (scan.tokens[t]!.text !== ',' || scan.quotationAt(t) >= 0) continue;
    return [...content.slice(0, -1), { start: last.start, end: scan.tokens[t - 1]!.end }];
  }
  return content;
}

function opensSentence(scan: Place['scan'], first: number, subject: number): boolean {
  const { tokens } = scan;
  const conjunction = subject - 1;
  if (conjunction < first || !SUBORDINATE.has(tokens[conjunction]!.lower)) return false;
  if (pastSpell(scan, first, conjunction) === conjunction) return true;
  return tokens[conjunction - 1]!.text === ',' && conjunction - first <= 3;
}
