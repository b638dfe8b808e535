import { isOutletName } from '../outlets.ts';
import type { CueRule } from './candidate.ts';
import { openingWith } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { isNominal } from './noun-phrases.ts';
import { objectEnd, withoutClosingDate } from './object-end.ts';
import { skipOccasion } from './occasions.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';
import { subjectOf } from './subjects.ts';
import { groupStart } from './verb-groups.ts';

const NO_OUTLETS: ReadonlySet<string> = new Set();

/** Where the thing ends: at the first comma, or with its clause. */
function thingEnd(scan: Scan, utterance: Utterance, from: number): number {
  const end = clauseEnd(scan, utterance, from);
  for (let t = from; t < end; t++) if (scan.tokens[t]!.text === ',' && !scan.nameAt(t)) return t;
  return end;
}

/** "Harbour News first reported the sale", "Tarn News reported Acme’s interest in April": a thing that an outlet has news of. */
export const reportedThing: CueRule = openingWith(['reported'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const next = tokens[at + 1];
  if (at + 1 >= utterance.last || !next || !isNominal(scan, at + 1) || scan.isDate(at + 1)) return null;
  // "reported late on Saturday": when, and no thing.
  if (skipOccasion(scan, at + 1, utterance.last) > at + 1) return null;
  if (next.pos === 'PRON' && !/^(?:its|their|his|her)$/.test(next.lower)) return null;
  let group = groupStart(place);
  while (group > utterance.first && /^(?:first|earlier|previously)$/.test(tokens[group - 1]!.lower)) group--;
  const source = subjectOf(place, group);
  if (
    !source ||
    !isOutletName(scan.prose.slice(tokens[source.first]!.start, tokens[source.last - 1]!.end), NO_OUTLETS, true)
  )
    return null;
  const end = withoutClosingDate(scan, at + 1, objectEnd(scan, at + 1, thingEnd(scan, utterance, at + 1)));
  const content = hasVerb(scan, at + 1, end) ? null : contentSpan(scan, at + 1, end);
  return content && { source, cue: { first: group, last: at + 1 }, content: [content], confidence: 0.7 };
});
