import { IMPLICIT_NOUNS } from '../../lexicon/cues.ts';
import { refusalAt } from './refusals.ts';
import type { Scan } from './scan.ts';

/** Verbs with which a speaker goes on. */
export const CONTINUING = new Set(
  'added continued said told stated noted warned explained declined refused urged encouraged accused denied predicted'.split(
    ' ',
  ),
);
/** Beliefs of the same speaker behind "and he", which end what he said. */
const BELIEVING = new Set('expected speculated estimated believed'.split(' '));
/** Whether a verb behind "and he" says or holds something more. */
export const goesOn = (word: string): boolean => CONTINUING.has(word) || BELIEVING.has(word);

/** Whether the clause behind the "and" or "but" before `from` says something more, or will not: a verb of speech, the speaker again, a refusal, the next claim. */
export const saysMore = (scan: Scan, from: number): boolean =>
  CONTINUING.has(nextWord(scan, from)) ||
  speakerGoesOn(scan, from) ||
  refusesNext(scan, from) ||
  claimsNext(scan, from);

function nextWord(scan: Scan, t: number): string {
  const token = scan.tokens[t];
  if (!token) return '';
  return token.pos === 'ADV' ? (scan.tokens[t + 1]?.lower ?? '') : token.lower;
}

/** "but declined to comment", "but he gave no details" */
const refusesNext = ({ tokens }: Scan, t: number): boolean =>
  refusalAt(tokens, /^(?:he|she|they|it)$/.test(tokens[t]?.lower ?? '') ? t + 1 : t) !== null;

/** How many words whoever refuses may have. */
const LONGEST_REFUSER = 5;

/** ", while Tarn did not respond": somebody else's silence. */
export function othersRefuse({ tokens }: Scan, from: number): boolean {
  if (!/^(?:while|whereas)$/.test(tokens[from]?.lower ?? '')) return false;
  for (let t = from + 2; t <= from + LONGEST_REFUSER && t < tokens.length && tokens[t]!.text !== ','; t++)
    if (refusalAt(tokens, t)) return true;
  return false;
}

/** "and, furthermore, he added": the speaker again, with a verb of speech. */
function speakerGoesOn({ tokens }: Scan, from: number): boolean {
  let t = from;
  while (t < from + 4 && (tokens[t]?.text === ',' || tokens[t]?.pos === 'ADV')) t++;
  if (!/^(?:he|she|they|it)$/.test(tokens[t]?.lower ?? '')) return false;
  const verb = tokens[t + 1]?.pos === 'ADV' ? tokens[t + 2] : tokens[t + 1];
  return goesOn(verb?.lower ?? '') || /^(?:quoted|cited)$/.test(verb?.lower ?? '');
}

/** "and could leave", "but has agreed": a finite verb of the main clause behind an infinitive. */
export function turnsFinite({ tokens }: Scan, from: number): boolean {
  const verb = tokens[from]?.pos === 'ADV' ? tokens[from + 1] : tokens[from];
  return /^(?:is|are|was|were|has|had|will|would|could|can|may|might|should|did|does)$/.test(verb?.lower ?? '');
}

/** How many words the subject of another clause may have. */
const LONGEST_OTHER = 5;

/** "and the bank is cutting jobs": one thing of its own, with its verb; of "the yard and the mill are", both are the subject. */
export function turnsToOther({ tokens, nameAt }: Scan, from: number): boolean {
  if (tokens[from]?.pos !== 'DET' || /^(?:which|that|what)$/.test(tokens[from]!.lower)) return false;
  let t = from + 1;
  while (t < from + LONGEST_OTHER && (nameAt(t) || /^(?:ADJ|NOUN|PROPN|NUM)$/.test(tokens[t]?.pos ?? ''))) t++;
  return t > from + 1 && /^(?:is|was|has)$/.test(tokens[t]?.lower ?? '');
}

/** "and claim that he lied", "and there was speculation it would sell": the next claim. */
function claimsNext({ tokens }: Scan, from: number): boolean {
  const t = tokens[from]?.pos === 'ADV' && tokens[from]!.lower !== 'there' ? from + 1 : from;
  if (tokens[t]?.lower === 'there' && /^(?:is|are|was|were)$/.test(tokens[t + 1]?.lower ?? ''))
    return tokens.slice(t + 2, t + 5).some(({ lower }) => IMPLICIT_NOUNS.has(lower));
  return (
    /^(?:claims?|says?|argues?|insists?|believes?|warns?)$/.test(tokens[t]?.lower ?? '') &&
    tokens[t + 1]?.lower === 'that'
  );
}

/** "but the report says", "and an army spokesman said": somebody else, without a comma. */
export function othersSay({ tokens, nameAt }: Scan, from: number): boolean {
  if (tokens[from]?.pos !== 'DET' && !nameAt(from)) return false;
  let t = from;
  while (t < from + 5 && (nameAt(t) || /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[t]?.pos ?? ''))) t++;
  return t > from && /^(?:says?|said)$/.test(tokens[t]?.lower ?? '');
}

/** "but did not disclose the price", "and gave no details": what the speaker leaves open is told by the author. */
export function turnsAway({ tokens }: Scan, from: number): boolean {
  const [verb, not, open] = [tokens[from], tokens[from + 1], tokens[from + 2]];
  if (/^(?:gave|offered|provided)$/.test(verb?.lower ?? '')) return not?.lower === 'no';
  if (!/^(?:did|does|do|would)$/.test(verb?.lower ?? '') || !/^(?:not|n[’']t)$/.test(not?.lower ?? '')) return false;
  return /^(?:disclose|give|say|elaborate|specify|provide|name|identify|reveal|comment|explain|detail)$/.test(
    open?.lower ?? '',
  );
}
