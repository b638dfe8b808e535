import type { Stage } from '../../analysis.ts';
import { lastWithin } from '../../language/token-search.ts';
import { CONDITION_WORDS, PENDING_WORDS, type StageWord } from '../../lexicon/stage-words.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { signersOf } from '../sentence/signers.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { isGuess, isOfDetail } from './details.ts';
import { fits } from './fits.ts';
import { isGivenUp } from './given-up.ts';
import { type Hit, isAttempt, isPlanOver, isReceived, latestPlan, onlyWeak, ownClause, wasMeant } from './governing.ts';
import { asHoped, REACHING } from './hoped.ts';
import { denial, saidNotToBe } from './negations.ts';
import { isPastForm, ownStage } from './own-stage.ts';
import { wordsAfter } from './predicate.ts';
import { STAGE_ORDER } from './stage-order.ts';
import { insideActor, negated, pick, STAGE_TABLE } from './stage-table.ts';

const MODALS = new Set(['may', 'might', 'could']);
const BOUND = new Set([
  'that',
  'which',
  'who',
  'after',
  'because',
  'while',
  'although',
  'but',
  'since',
  'than',
  'however',
]);

/** How far the deal is by what stands around its word; null where the words leave it open ("the merger would …"). */
export function stageAround(line: Line, trigger: Trigger, around: Arguments): Stage | null {
  const none = saidNotToBe(line, trigger);
  if (none === null && isAny(line, trigger)) return null;
  const owed = none === null ? owedAt(line, trigger, around) : -1;
  if (owed >= 0) return isTimed(line.tokens, owed) ? 'exploring' : null;
  const governing = wordsBefore(line, trigger, around);
  if (governing.some((hit) => hit.condition)) return isOwnedBid(trigger, around) ? 'proposed' : onlyWeak(governing);
  if (none !== null) return none;
  const own = isPromised(line, trigger) && !isGuess(line, trigger.last) ? null : ownStage(line, trigger, around);
  if (own === 'denied') return own;
  if (own === 'ended' || wasMeant(line, trigger) || isPlanOver(line, trigger)) return 'ended';
  const before = own === 'completed' && !trigger.noun ? ownClause(governing, around) : governing;
  const after = wordsAfter(line, trigger);
  const said = [...before, ...after].flatMap((hit) => (hit.stage ? [hit.stage] : []));
  const cues = trigger.word.frame === 'bids' ? said.filter((cue) => cue !== 'agreed-preliminary') : said;
  if (cues.includes('denied')) return 'denied';
  if (isGivenUp(line, trigger)) return 'ended';
  if (cues.includes('ended')) return hedged(isEnded(before) ? [...before, ...after] : after) ? 'rumoured' : 'ended';
  if (before.some((hit) => hit.modal)) return 'rumoured';
  if (cues.includes('agreed-preliminary') && !cues.includes('completed')) return 'agreed-preliminary';
  if (before.some((hit) => hit.word === 'proposed' || isAttempt(hit, trigger))) return 'proposed';
  // "is close to securing": the verb behind it has not happened; a bid takes no talks.
  if (before.some((hit) => hit.stage === 'in-talks' && /^(?:close to|on the verge)/.test(hit.word ?? '')))
    return trigger.word.frame === 'bids' ? 'exploring' : 'in-talks';
  const planned = latestPlan(before);
  const asked = own === 'proposed' && trigger.word.frame === 'gives' && before.some(({ word }) => word === 'seek');
  if (planned) return planned === 'exploring' && (asked || isReceived(line, trigger, around)) ? 'proposed' : planned;
  const signed = trigger.noun && signersOf(line, trigger).length > 0;
  const reached = furthest([...cues, ...(own ? [own] : []), ...(signed ? (['agreed'] as const) : [])]);
  if (trigger.word.frame === 'talks' && reached !== null) return own === 'exploring' ? own : 'in-talks';
  const accepted = before.some(({ word }) => /^(?:accept|recommend|agree|agree to|succeed)$/.test(word ?? ''));
  const alone = trigger.word.frame === 'lists' || trigger.word.frame === 'bids';
  return alone && reached === 'agreed' && !accepted ? 'proposed' : reached;
}

/** "if Halden's bid for Norvik fails": what is left open is what becomes of it. */
const isOwnedBid = ({ word, noun }: Trigger, { owner }: Arguments): boolean =>
  word.frame === 'bids' && noun && owner.length > 0;

/** Governing words between the clause's start and the deal word, nearest last. */
function wordsBefore(line: Line, trigger: Trigger, around: Arguments): readonly Hit[] {
  const hits: Hit[] = [];
  let from = afterFronted(line, around.clauseStart, trigger.first);
  for (let i = trigger.first - 1; i > from; i--) {
    if (BOUND.has(line.tokens[i]!.lower) && i < trigger.first - 1) {
      from = line.tokens[i]!.lower === 'that' || line.tokens[i]!.lower === 'which' ? Math.max(from, i - 8) : i;
      break;
    }
  }
  for (let i = from; i < trigger.first; ) {
    // "Halden, which ended its own production, agreed to buy": what is set aside is told of something else.
    if (line.asides[i] !== 0 && line.asides[i] !== line.asides[trigger.first]) {
      i++;
      continue;
    }
    const word = line.tokens[i]!;
    // "would not make a bid" leaves nothing open.
    const isRefused = word.lower === 'would' && line.tokens[i + 1]?.lower === 'not';
    if (CONDITION_WORDS.has(word.lower) && !isRefused && !(word.lower === 'when' && isToldPast(line, trigger))) {
      hits.push({ at: i, stage: null, condition: word.lower !== 'would' });
      i++;
      continue;
    }
    const hit = insideActor(line, i) ? null : STAGE_TABLE.at(line.tokens, i);
    const value = hit && pick(hit.values, 'before');
    if (hit && value?.stage === 'rumoured' && isOfOther(line, i, hit.end, trigger)) {
      i = hit.end;
      continue;
    }
    if (hit && value?.stage === 'proposed' && hits.at(-1)?.word === 'will' && hits.at(-1)!.at === i - 1) hits.pop();
    if (hit && value && isMeantFor(line, i, value, hits.at(-1))) i = hit.end;
    else if (hit && value && fits(line, i, hit.end, trigger, value)) {
      hits.push({
        at: i,
        stage: negated(line, i)
          ? denial(line, i, hit.end, trigger, value)
          : isLastStep(line, i, trigger)
            ? 'completed'
            : asHoped(line, i, onPaper(line, hit.end, trigger, value)),
        condition: false,
        modal: MODALS.has(value.words),
        word: value.words,
      });
      i = hit.end;
    } else i++;
  }
  return hits;
}

/** "When Norland nationalised Halden, …": that is when it was done, and no condition. */
function isToldPast({ tokens }: Line, { first, noun }: Trigger): boolean {
  return !noun && isPastForm(tokens[first]!) && tokens[first - 1]?.pos !== 'AUX';
}

/** "plans to form a venture", "in talks with Norvik to sign": what is to come of the plan has not come yet. */
const isMeantFor = ({ tokens }: Line, at: number, { stage }: StageWord, plan: Hit | undefined): boolean =>
  stage === 'agreed' &&
  !REACHING.test(tokens[at]!.lemma) &&
  tokens[at - 1]?.lower === 'to' &&
  /^(?:exploring|in-talks|rumoured)$/.test(plan?.stage ?? '');

/** A modal or a hedge that leaves something else open than whether there is a deal. */
const isOfOther = (line: Line, at: number, end: number, trigger: Trigger): boolean =>
  isOfDetail(line, at, end) ||
  (MODALS.has(line.tokens[at]!.lower) && (isOfEarlier(line, end, trigger.first) || isOfAnswer(line, end, trigger)));

/** "could turn its energies to responding to the offer": two verbs further on a bid is named that is there. */
function isOfAnswer({ tokens }: Line, from: number, { first, noun, word }: Trigger): boolean {
  if (!noun || word.frame !== 'bids' || tokens[first - 1]?.lower !== 'the') return false;
  return tokens.slice(from, first).filter(({ pos }) => pos === 'VERB').length > 1;
}

/** "may be forced to close, as B has refused": a verb with a tense of its own is none that the modal governs. */
function isOfEarlier({ tokens }: Line, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ lower }) => /^(?:has|had|is|are|was|were|did|does|will)$/.test(lower));
}

/** "After months of rumours, X bought Y", "When it told of its year, X said …": what lies before the comma is over. */
function afterFronted(line: Line, from: number, to: number): number {
  if (!/^(?:after|following|despite|amid|since|when)$/.test(line.tokens[from]?.lower ?? '')) return from;
  const comma = line.tokens.slice(from, to).findIndex((token) => token.text === ',');
  return comma < 0 ? from : from + comma + 1;
}

/** "no certainty that an offer would be made": the deal noun is only ahead. */
function isPromised(line: Line, trigger: Trigger): boolean {
  return trigger.noun && /^(?:would|will|could|may|might)$/.test(line.tokens[trigger.last]?.lower ?? '');
}

/** "the proceeds of any sale": whether there will be one is open. */
function isAny({ tokens }: Line, { first, noun }: Trigger): boolean {
  if (!noun) return false;
  const words = tokens.slice(Math.max(0, first - 3), first);
  const any = words.findIndex(({ lower }) => lower === 'any');
  const isBetween = words.slice(any + 1).every(({ pos }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos));
  return any >= 0 && isBetween;
}

/** "would have to make an offer or walk away", "must table a bid": the verb of what nobody has done yet; -1 where none is. */
function owedAt({ tokens }: Line, { first, noun, word }: Trigger, { clauseStart }: Arguments): number {
  if (!noun || word.frame !== 'bids') return -1;
  const verb = lastWithin(tokens, clauseStart + 1, first, ({ pos }) => pos === 'VERB');
  const before = tokens[verb - 1]?.lower;
  const isOwed =
    before === 'must' || (before === 'to' && (OWES.test(tokens[verb - 2]?.lemma ?? '') || isTimed(tokens, verb)));
  return isOwed ? verb : -1;
}

/** "has until May 22 to make a firm offer": how long one may think about it. */
function isTimed(tokens: Line['tokens'], verb: number): boolean {
  const until = lastWithin(tokens, Math.max(0, verb - DEADLINE_REACH), verb, ({ lower }) => lower === 'until');
  return (
    until > 0 && tokens.slice(Math.max(0, until - 3), until).some(({ lemma }) => /^(?:have|give|deadline)$/.test(lemma))
  );
}

/** Words from an "until" to what is to be done by then: "until 5 p.m. on December 14 to make". */
const DEADLINE_REACH = 10;

const OWES = /^(?:have|need|oblige|obliged|require|required|force|forced|compel)$/;

/** "finalized a deal": the paper is signed, and nothing has changed hands. */
function onPaper(line: Line, from: number, trigger: Trigger, { words, stage }: StageWord): Stage {
  return /^finali[sz]e$/.test(words) && line.tokens.slice(from, trigger.last).some(isPaper) ? 'agreed' : stage;
}

/** "handed the dairies over, ending a sale that took months": the deal is through, and so is the work on it. */
const isLastStep = ({ tokens }: Line, at: number, { noun, word }: Trigger): boolean =>
  noun && word.frame === 'sells' && tokens[at]!.lower === 'ending' && tokens[at - 1]?.text === ',';

const isPaper = ({ lemma }: Line['tokens'][number]) =>
  /^(?:deal|agreement|contract|pact|terms|detail|plan)$/.test(lemma);

const isEnded = (hits: readonly Hit[]): boolean => hits.some(({ stage }) => stage === 'ended');

/** "may drop its plan"; of "a plan to merge was dropped" nothing is left open, and of "dropped its plan" the plan is gone. */
function hedged(hits: readonly Hit[]): boolean {
  const ended = hits.findIndex(({ stage }) => stage === 'ended');
  const plan = hits[ended + 1];
  const isGone = ended >= 0 && /^plans?\b/.test(plan?.word ?? '') && plan!.at - hits[ended]!.at <= PLAN_REACH;
  return hits.some((hit) => (hit.stage === 'rumoured' || hit.stage === 'exploring') && !(isGone && hit === plan));
}

/** Tokens from a verb to the plan that is its object: "called off their 3.2-billion-euro plan". */
const PLAN_REACH = 9;

/** The furthest of the stages on the common road; null for none. A withdrawal or denial is not on it. */
export function furthest(stages: readonly Stage[]): Stage | null {
  let best: Stage | null = null;
  for (const stage of stages) {
    if (!STAGE_ORDER.includes(stage)) continue;
    if (best === null || STAGE_ORDER.indexOf(stage) > STAGE_ORDER.indexOf(best)) best = stage;
  }
  return best;
}

/** Whether the sentence says that the deal has still to be closed or approved. */
export function isPending(line: Line): boolean {
  const text = line.tokens.map((token) => token.lower).join(' ');
  return PENDING_WORDS.some((words) => text.includes(words));
}
