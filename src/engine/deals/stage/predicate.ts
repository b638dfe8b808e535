import { firstWithin } from '../../language/token-search.ts';
import type { DealFrame } from '../../lexicon/deal-words.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isOfDetail } from './details.ts';
import type { Hit } from './governing.ts';
import { lessThan } from './negations.ts';
import { insideActor, isOfSource, negated, pick, STAGE_TABLE } from './stage-table.ts';

/** Where the predicate of a deal noun ends at the latest. */
const ENDS_PREDICATE = new Set([
  'if',
  'that',
  'before',
  'after',
  'until',
  'when',
  'once',
  'while',
  'because',
  'although',
  'unless',
]);

/** The predicate right of the deal word: "the bid was rejected". */
export function wordsAfter(line: Line, trigger: Trigger): readonly Hit[] {
  const hits: Hit[] = [];
  const own = STAGE_TABLE.at(line.tokens, trigger.first);
  if (own && own.end >= trigger.last) {
    for (const value of own.values.slice(0, 1))
      hits.push({
        at: trigger.first,
        stage: value.stage === 'agreed-preliminary' || value.stage === 'in-talks' ? value.stage : null,
        condition: false,
      });
  }
  if (!trigger.noun) return hits;
  if (isStruckBehind(line, trigger)) hits.push({ at: trigger.last, stage: 'agreed', condition: false });
  const until = Math.min(line.tokens.length, trigger.last + 14, nextOfKind(line, trigger));
  for (let i = trigger.last; i < until; i++) {
    const word = line.tokens[i]!;
    if (word.text === ';' || (ENDS_PREDICATE.has(word.lower) && !isOfWhat(line, i) && !isTerm(line, i))) break;
    const hit = insideActor(line, i) ? null : STAGE_TABLE.at(line.tokens, i);
    const value = hit && pick(hit.values, 'after');
    const other =
      (value?.stage === 'completed' && hasObject(line, hit?.end ?? i)) ||
      (value?.stage === 'rumoured' && isOfDetail(line, i, hit?.end)) ||
      (trigger.word.frame === 'bids' && runsOut(line, trigger, value?.words ?? '')) ||
      (isOfTheDeal(line, trigger) && /^(?:be )?subject\b/.test(value?.words ?? '')) ||
      (value?.words === 'close to' && isOfSource(line, i)) ||
      (value?.words === 'in principle' && isApproved(line, trigger.first)) ||
      (value?.words === 'withdrawal' && /^r\p{L}{0,3}ghts?$/u.test(line.tokens[hit?.end ?? i]?.lower ?? '')) ||
      (value?.words === 'end' && (word.pos !== 'VERB' || !ENDING.has(trigger.word.frame) || endsSomething(line, i)));
    if (hit && value && !other && (line.asides[i] === line.asides[trigger.first] || goesOnOf(line, i, trigger))) {
      hits.push({
        at: i,
        stage: negated(line, i)
          ? lessThan(line, i, isPaperDone(value.words, trigger) ? 'agreed' : value.stage)
          : isAhead(line, i, trigger.last)
            ? null
            : value.stage,
        condition: false,
      });
      i = hit.end - 1;
    }
  }
  return hits;
}

/** "The deal is subject to approval": whatever "the deal" is, a bid or a contract. */
const isOfTheDeal = ({ tokens }: Line, { first, last }: Trigger): boolean =>
  /^(?:deal|transaction|proposal|merger|takeover|acquisition)$/.test(tokens[last - 1]!.lower) &&
  tokens[first - 1]?.lower === 'the';

/** "the agreement is yet to be finalised": a paper that is done is agreed, and nothing has changed hands. */
const isPaperDone = (words: string, { word }: Trigger): boolean => word.frame === 'pact' && /finali[sz]e/.test(words);

/** "had talks with Halden for months, which ended unsuccessfully": an aside that tells how the talks went. */
const goesOnOf = ({ tokens }: Line, at: number, { word }: Trigger): boolean =>
  word.frame === 'talks' && tokens[at - 1]?.lower === 'which' && tokens[at - 2]?.text === ',';

/** "raised its offer after its first bid was rejected": where the next word for such a deal begins, of which the rest is said. */
function nextOfKind({ triggers, tokens }: Line, { last, word }: Trigger): number {
  const next =
    word.frame === 'bids' && triggers.find((other) => other.first > last && other.noun && other.word.frame === 'bids');
  return next ? next.first : tokens.length;
}

/** A tender offer that has expired, or is not extended, may well have been taken up. */
const runsOut = ({ tokens }: Line, { first }: Trigger, words: string): boolean =>
  /^(?:be not|not be) renew/.test(words) || (words === 'expire' && tokens[first]!.lower === 'tender');

/** What has an end of its own: talks, papers and bonds. */
const ENDING: ReadonlySet<DealFrame> = new Set(['talks', 'pact', 'joins']);

/** "a contract with Halden, signed in 1984": the participle says so without an auxiliary; "to be signed in May" is still to come. */
function isStruckBehind({ tokens }: Line, { last, word }: Trigger): boolean {
  if (word.frame !== 'pact') return false;
  const at = firstWithin(tokens, last, Math.min(tokens.length, last + STRUCK_REACH), ({ lower }) => STRUCK.test(lower));
  if (at < 0 || !/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[at - 1]!.pos)) return false;
  const isOne = tokens.slice(last, at).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');
  return isOne && /^(?:in|on|last|earlier|by|between|two|three|four|five|ten)$/.test(tokens[at + 1]?.lower ?? '');
}

/** Words from a paper to the participle that tells when it was signed. */
const STRUCK_REACH = 10;
const STRUCK = /^(?:signed|struck|reached|inked|concluded|sealed|clinched)$/;

/** "approved the deal in principle": what others think of it is no first step of those who made it. */
const isApproved = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma }) => /^(?:approve|back|clear|support|endorse|recommend|welcome)$/.test(lemma));

/** "the merger of Halden and Norvik that was blocked": what goes on with its own auxiliary tells of the noun. */
const isOfWhat = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.lower === 'that' && /^(?:was|were|has|have|had)$/.test(tokens[at + 1]?.lower ?? '');

/** "was to run until 2015 but was terminated": how long it was to be, and no clause of its own. */
const isTerm = (line: Line, at: number): boolean =>
  line.tokens[at]!.lower === 'until' && figureAt(line, at + 1)?.type === 'date';

/** "is expected to be completed", "could collapse", "before the offer closes": what lies ahead has not happened. */
function isAhead(line: Line, at: number, from: number): boolean {
  const { lower: form } = line.tokens[at]!;
  if (form === 'be' || (/^(?:closes|completes|ends|expires?|lapses)$/.test(form) && !line.heading)) return true;
  if (isSubordinate(line, from)) return true;
  for (let i = at; i >= Math.max(from, at - 4); i--) {
    const { lower } = line.tokens[i]!;
    if (/^(?:will|would|may|might|could|should|expected|if|when|once)$/.test(lower)) return true;
    if (lower === 'to' && /^(?:VERB|AUX|ADV)$/.test(line.tokens[i + 1]?.pos ?? '')) return true;
  }
  return false;
}

/** "until the sale is approved": a conjunction right before the subject that ends at a token. */
function isSubordinate(line: Line, end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 6); i--) {
    const { lower, pos } = line.tokens[i]!;
    if (/^(?:before|until|unless|if|once)$/.test(lower)) return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|PART|PRON|NUM)$/.test(pos)) return false;
  }
  return false;
}

/** "a deal ending 90 years of independence", "which ended a strike": what is over is named, and it is not the deal. */
const endsSomething = (line: Line, at: number): boolean =>
  hasObject(line, at + 1) ||
  (/ing$/.test(line.tokens[at]!.lower) && /^(?:NUM|NOUN|ADJ|PROPN)$/.test(line.tokens[at + 1]?.pos ?? ''));

/** "the buyers had completed their work": what is completed is named, and it is not the deal. */
function hasObject(line: Line, at: number): boolean {
  const next = line.tokens[at];
  return next?.pos === 'DET' || /^(?:its|their|his|her)$/.test(next?.lower ?? '');
}
