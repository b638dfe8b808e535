import { RESULT_NOUNS } from '../../lexicon/cues.ts';
import { PROTESTERS } from '../../lexicon/sources.ts';
import type { Place } from './candidate.ts';
import { clauseFollows } from './content-from.ts';
import { putsFigure } from './predicates.ts';
import { hasVerb } from './scan.ts';

/** Verbs that are nouns as well, and take a thing or a clause. */
const TAKES_THINGS = /^(?:plan|predict|forecast|doubt|fear|estimate|claim|demand|question|expect)$/;
/** Verbs that take a clause whose subject stands before them: "a deal analysts say could fail". */
const TAKES_CLAUSES = /^(?:say|think|believe|argue|insist|fear|claim|hope|expect|warn)$/;

/** "Welsh dockers plan a march", "Some doubt the levy will help": behind several somebodies a noun takes no article, and no auxiliary. */
export function holdsObject(place: Place): boolean {
  const { scan, utterance, at } = place;
  const next = scan.tokens[at + 1];
  if (at + 1 >= utterance.last || !next) return false;
  const { lower } = scan.tokens[at]!;
  if (next.pos === 'AUX') return TAKES_CLAUSES.test(lower);
  if (/^(?:say|think|believe|argue|insist|claim)$/.test(lower) && /^(?:DET|PRON)$/.test(next.pos))
    return clauseFollows(place, at + 1);
  // "Some put the price at $3 billion"
  if (lower === 'put') return putsFigure(scan, at + 1, utterance.last);
  // "Residents fear floods": nothing else in the sentence is a verb.
  if (lower === 'fear' && next.pos === 'NOUN' && !hasVerb(scan, utterance.first, utterance.last)) return true;
  // "Growers fear prices may fall", "economists estimate up to five billion dollars"
  if (/^(?:fear|hope|doubt|expect)$/.test(lower) && /^(?:NOUN|PROPN|ADJ)$/.test(next.pos)) return hasModal(place);
  if (/^(?:estimate|predict|forecast|expect)$/.test(lower) && (next.pos === 'NUM' || AMOUNT.test(next.text)))
    return true;
  if (lower === 'demand' && PROTESTERS.has(scan.tokens[utterance.first]!.lower))
    return /^(?:NOUN|ADJ|DET)$/.test(next.pos);
  // "Traders estimate Tarn sold 200 tonnes": a name, and what it did.
  if (/^(?:estimate|predict|forecast)$/.test(lower) && scan.nameAt(at + 1) && clauseFollows(place, at + 1)) return true;
  return (
    TAKES_THINGS.test(lower) &&
    (next.pos === 'DET' || RESULT_NOUNS.has(next.lower) || /^(?:its|their|his|her)$/.test(next.lower))
  );
}

const AMOUNT = /^(?:[$£€]|up|about|around|some|between|nearly|roughly|at|more|less)$/;
/** How far behind the verb the auxiliary of what is feared may stand, in tokens. */
const LONGEST_FEARED = 6;

/** "fear prices may fall": a subject, and its auxiliary. */
function hasModal({ scan, utterance, at }: Place): boolean {
  for (let t = at + 2; t < Math.min(utterance.last, at + LONGEST_FEARED); t++) {
    const { pos, lower } = scan.tokens[t]!;
    if (pos === 'AUX') return /^(?:may|might|will|would|could|can|is|are|has|have)$/.test(lower);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) return false;
  }
  return false;
}
