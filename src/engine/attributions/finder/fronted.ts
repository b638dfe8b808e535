import { IMPLICIT_NOUNS } from '../../lexicon/cues.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';
import { pastSpell } from './spells.ts';

/** "Although the review found that …, both directors …", "Amid rumours that …, the bank …": what is said stands in a clause or a phrase that opens the sentence. */
export function isFronted(scan: Scan, { first }: Utterance, from: number): boolean {
  const { tokens } = scan;
  const begins = /^(?:even|and|but|yet)$/.test(tokens[first]!.lower) ? first + 1 : first;
  const opening = pastSpell(scan, begins, from);
  if (
    !/^(?:although|though|while|whereas|because|since|if|unless|as|when|after|before|once|until)$/.test(
      tokens[opening]?.lower ?? '',
    ) &&
    !opensPhrase(scan, begins, from)
  )
    return false;
  for (let t = first; t < from; t++) if (tokens[t]!.text === ',') return false;
  return true;
}

/** "Amid rumours that", "In response to hopes that", "Asked about reports that": a preposition or a participle, and no verb behind it up to `from`. */
function opensPhrase(scan: Scan, first: number, from: number): boolean {
  const { pos, lower } = scan.tokens[first]!;
  if (scan.nameAt(first) || lower === 'according' || !(pos === 'ADP' || /(?:^asked|ing)$/.test(lower))) return false;
  for (let t = first + 1; t < from; t++)
    if (hasVerb(scan, t, t + 1) && !IMPLICIT_NOUNS.has(scan.tokens[t]!.lower)) return false;
  return true;
}

/** ", both directors have agreed": a subject and its verb before anything else is set off. */
export function beginsMainClause(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tokens[first]?.pos ?? '')) return false;
  if (/^(?:which|who|whose|that)$/.test(tokens[first]!.lower)) return false;
  for (let t = first + 1; t < last && tokens[t]!.text !== ','; t++) {
    if (/^(?:and|or)$/.test(tokens[t]!.lower) && tokens[t - 1]!.text === ',') return false;
    if (tokens[t]!.pos === 'AUX' || isFiniteVerb(scan, t)) return true;
  }
  return false;
}

/** ", needs", ", has fallen", ", was closed": the verb of the clause around an insertion; not ", sell and close". */
export function isFiniteVerb({ tokens }: Scan, from: number): boolean {
  const verb = tokens[from]?.pos === 'ADV' ? tokens[from + 1] : tokens[from];
  if (!verb) return false;
  if (verb.pos === 'AUX') return !/^(?:be|been|being)$/.test(verb.lower);
  return verb.pos === 'VERB' && verb.lower !== verb.lemma && !verb.lower.endsWith('ing');
}
