import type { Stage } from '../../analysis.ts';
import { lastWithin } from '../../language/token-search.ts';
import { CONDITION_WORDS, PENDING_WORDS, type StageWord } from '../../lexicon/stage-words.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { signersOf } from '../sentence/signers.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { endsOther } from './ends-other.ts';
import { type Hit, isAttempt, isPlanOver, isReceived, latestPlan, onlyWeak, ownClause, wasMeant } from './governing.ts';
import { asHoped } from './hoped.ts';
import { denial, otherVerb } from './negations.ts';
import { ownStage } from './own-stage.ts';
import { wordsAfter } from './predicate.ts';
import { STAGE_ORDER } from './stage-order.ts';
import { insideActor, isOfSource, negated, pick, STAGE_TABLE } from './stage-table.ts';

const MODALS = new Set(['may', 'might', 'could']);
const BOUND = new Set(['that', 'which', 'who', 'after', 'because', 'while', 'although', 'but', 'since', 'than']);

/** How far the deal is by what stands around its word; null where the words leave it open ("the merger would …"). */
export function stageAround(line: Line, trigger: Trigger, around: Arguments): Stage | null {
  if (isAny(line, trigger) || isOwed(line, trigger, around)) return null;
  const governing = wordsBefore(line, trigger, around);
  if (governing.some((hit) => hit.condition)) return onlyWeak(governing);
  const own = isPromised(line, trigger) ? null : ownStage(line, trigger, around);
  if (own === 'denied') return own;
  if (own === 'ended' || wasMeant(line, trigger) || isPlanOver(line, trigger)) return 'ended';
  const before = own === 'completed' && !trigger.noun ? ownClause(governing, around) : governing;
  const after = wordsAfter(line, trigger);
  const said = [...before, ...after].flatMap((hit) => (hit.stage ? [hit.stage] : []));
  const cues = trigger.word.frame === 'bids' ? said.filter((cue) => cue !== 'agreed-preliminary') : said;
  if (cues.includes('denied')) return 'denied';
  if (cues.includes('ended')) return hedged([...before, ...after]) ? 'rumoured' : 'ended';
  if (before.some((hit) => hit.modal)) return 'rumoured';
  if (cues.includes('agreed-preliminary') && !cues.includes('completed')) return 'agreed-preliminary';
  if (before.some((hit) => hit.word === 'proposed' || isAttempt(hit, trigger))) return 'proposed';
  // "is close to securing": the verb behind it has not happened.
  if (before.some((hit) => hit.word === 'close to' && hit.stage === 'in-talks')) return 'in-talks';
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
    const word = line.tokens[i]!;
    // "would not make a bid" leaves nothing open.
    const isRefused = word.lower === 'would' && line.tokens[i + 1]?.lower === 'not';
    if (CONDITION_WORDS.has(word.lower) && !isRefused) {
      hits.push({ at: i, stage: null, condition: word.lower !== 'would' });
      i++;
      continue;
    }
    const hit = insideActor(line, i) ? null : STAGE_TABLE.at(line.tokens, i);
    const value = hit && pick(hit.values, 'before');
    if (hit && value && MODALS.has(value.words) && isOfEarlier(line, hit.end, trigger.first)) {
      i = hit.end;
      continue;
    }
    if (hit && value && fits(line, i, hit.end, trigger, value)) {
      hits.push({
        at: i,
        stage: negated(line, i)
          ? denial(line, i, hit.end, trigger, value)
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

/** "would have to make an offer or walk away", "must table a bid": nobody has. */
function isOwed({ tokens }: Line, { first, noun, word }: Trigger, { clauseStart }: Arguments): boolean {
  if (!noun || word.frame !== 'bids') return false;
  const verb = lastWithin(tokens, clauseStart + 1, first, ({ pos }) => pos === 'VERB');
  const before = tokens[verb - 1]?.lower;
  return before === 'must' || (before === 'to' && OWES.test(tokens[verb - 2]?.lemma ?? ''));
}

const OWES = /^(?:have|need|oblige|obliged|require|required|force|forced|compel)$/;

/** "make a bid" proposes, "make phones" does not; "may" is the modal, not the month. */
function fits(line: Line, at: number, end: number, trigger: Trigger, value: StageWord): boolean {
  const token = line.tokens[at]!;
  if (value.words === 'may' && line.heading && token.text === 'MAY') return line.tokens[at + 1]?.pos !== 'NUM';
  if (value.words === 'may') return token.text === 'may' || line.tokens[at + 1]?.pos === 'VERB' || token.pos === 'AUX';
  if (value.stage === 'denied' && value.words.startsWith('no ')) return !otherVerb(line, end, trigger.first);
  // "under the proposed terms": of what is still talked of.
  if (value.words === 'proposed') return !/^(?:terms|timetable|structure|price)$/.test(line.tokens[end]?.lower ?? '');
  if (value.words === 'will') return token.pos === 'AUX';
  if (value.words === 'close to') return !isOfSource(line, at);
  if (value.stage === 'proposed' && /^(?:make|launch|raise|improve|table|submit)$/.test(value.words))
    return trigger.word.frame === 'bids';
  if (value.words === 'hostile' || value.words === 'unsolicited') return trigger.word.frame === 'bids';
  if (value.words === 'decline') return line.tokens[end]?.lower !== 'to';
  if (value.words === 'report that') return isReport(line, at);
  // "pulled its offering" ends it, "pulled $3 billion out of the fund" does not.
  if (value.words === 'pull')
    return trigger.noun && /^(?:bids|lists)$/.test(trigger.word.frame) && trigger.first - end < 4;
  if (value.stage === 'ended') return !isOnlyPossible(line, at) && !endsOther(line, end, trigger.first);
  if (value.words === 'recommend')
    return trigger.noun && trigger.first - end < 12 && !otherVerb(line, end, trigger.first);
  if (value.words === 'launch' || value.words === 'create' || value.words === 'win')
    return trigger.noun || trigger.word.frame === 'joins';
  if (value.words === 'approach' || value.words === 'near') return token.pos === 'VERB' || token.pos === 'NOUN';
  if (value.words === 'close' || value.words === 'own' || value.words === 'hold')
    // "state-owned Halden" owns nothing here.
    return line.tokens[at - 1]?.text !== '-' && token.pos === 'VERB' && trigger.noun && trigger.first - end < 6;
  if (value.words === 'plan' && isKnownPlan(line, at, trigger)) return false;
  if (WEIGHS.test(value.words) && isOfOthers(line, trigger)) return false;
  if (value.stage === 'exploring' && value.words === 'plan') return token.pos === 'VERB' || token.pos === 'NOUN';
  if (value.words === 'get' || value.words === 'end' || value.words === 'lose')
    return token.pos === 'VERB' && trigger.noun;
  return true;
}

/** "Halden's planned takeover of Norvik": as known as "the takeover", which says nothing of how far it is; "a planned sale" is a plan. */
function isKnownPlan({ tokens }: Line, at: number, { noun, first, word }: Trigger): boolean {
  const isOwned = /^(?:the|its|their|['’]s?)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens[at]!.lower === 'planned' && noun && isOwned && first - at <= 3 && /^(?:buys|joins)$/.test(word.frame);
}

const WEIGHS = /^(?:look at|examine|assess|evaluate|study|studying|consider|weigh)\b/;

/** "The watchdog is looking into Halden's purchase of Norvik": who weighs what is another's has no plan of its own. */
function isOfOthers({ tokens }: Line, { noun, first, word }: Trigger): boolean {
  if (!noun || !/^(?:buys|joins)$/.test(word.frame)) return false;
  let at = first - 1;
  while (/^(?:ADJ|NUM|SYM)$/.test(tokens[at]?.pos ?? '') || /^(?:planned|proposed)$/.test(tokens[at]?.lower ?? ''))
    at--;
  return /^['’]s?$/.test(tokens[at]?.lower ?? '');
}

/** "finalized a deal": the paper is signed, and nothing has changed hands. */
function onPaper(line: Line, from: number, trigger: Trigger, { words, stage }: StageWord): Stage {
  return /^finali[sz]e$/.test(words) && line.tokens.slice(from, trigger.last).some(isPaper) ? 'agreed' : stage;
}

const isPaper = ({ lemma }: Line['tokens'][number]) =>
  /^(?:deal|agreement|contract|pact|terms|detail|plan)$/.test(lemma);

/** "a report that it has bought": the paper and not the verb, and nobody confirms it. */
function isReport(line: Line, at: number): boolean {
  const confirmed = line.tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => lemma === 'confirm');
  return line.tokens[at]!.pos === 'NOUN' && !confirmed;
}

/** "could block the merger", "seeks to block it": it has not ended; "decided to drop its bid" has. */
function isOnlyPossible(line: Line, at: number): boolean {
  const before = line.tokens[at - 1]?.lower ?? '';
  const refuses = before === 'would' && line.tokens[at]!.lower === 'not';
  if (/^(?:can|could|may|might|would|should)$/.test(before)) return !refuses;
  if (/^(?:at|from|against)$/.test(before) && /ing$/.test(line.tokens[at]!.lower)) return true;
  return (
    before === 'to' &&
    !/^(?:decide|agree|vote|choose|opt|force|file|have|order|oblige|be)$/.test(line.tokens[at - 2]?.lemma ?? '')
  );
}

/** "may drop its plan"; of "dropped its plan" the plan is gone. */
function hedged(hits: readonly Hit[]): boolean {
  const ended = hits.findIndex(({ stage }) => stage === 'ended');
  const plan = hits[ended + 1];
  const isGone = ended >= 0 && /^plans?\b/.test(plan?.word ?? '') && plan!.at - hits[ended]!.at <= PLAN_REACH;
  return hits.some((hit) => (hit.stage === 'rumoured' || hit.stage === 'exploring') && !(isGone && hit === plan));
}

/** Words from a verb to the plan that is its object: "abandoned its earlier plan". */
const PLAN_REACH = 4;

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
