import type { DealType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive, listFrom, POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** "flies there under a deal with X", "Under a deal with X, Y will fly there": those whom the deal binds. */
export function bound(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const under = underBefore(line, trigger, around);
  if (under < 0) return [];
  if (around.subject.length > 0 && around.subject[0]!.first < under) return around.subject;
  const near = actingBehind(line, trigger.last);
  if (near) return [near];
  const comma = firstWithin(line.tokens, trigger.last, line.tokens.length, ({ text }) => text === ',');
  const next = comma < 0 ? undefined : line.actors.find((actor) => actor.first > comma);
  return next && next.first <= comma + 3 ? [next] : [];
}

/** "Under a memorandum signed the same morning they will study": who acts, with no comma before it; null where that is not so. */
function actingBehind({ tokens, actors }: Line, last: number): Actor | null {
  const will = firstWithin(
    tokens,
    last,
    last + PAPER_REACH,
    ({ lower, text }) => text === ',' || /^(?:will|would)$/.test(lower),
  );
  if (!/^(?:will|would)$/.test(tokens[will]?.lower ?? '')) return null;
  return actors.find((actor) => actor.last === will && (actor.kind === 'organization' || actor.pronoun)) ?? null;
}

/**
 * "X will use software from Y under a five-year contract", "X will sell Y's drug under a deal", "X is pulling its games from
 * Y, ending a licence": who acts, and whom or whose it is done to; empty where either is missing.
 */
export function boundBeside(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const paper = underBefore(line, trigger, around);
  const both = paper < 0 || paper > around.clauseStart ? [] : bothBehind(line, trigger);
  if (both.length > 1) return both;
  const from = paper < 0 ? endingBefore(line, trigger, around) : paper;
  const doer = around.subject.at(-1);
  if (from < 0 || !doer || doer.last > from) return [];
  if (from === paper && !/^an?$/.test(line.tokens[from + 1]?.lower ?? '')) return [];
  const other = line.actors.find(
    (actor) =>
      actor.first > doer.last &&
      actor.last <= from &&
      actor.kind === 'organization' &&
      (!actor.pronoun || isKnownOther(actor, doer)) &&
      !SITE.test(line.tokens[actor.last]?.lower ?? '') &&
      (isBeside(line, actor) || isObject(line, actor)),
  );
  return other ? [...around.subject, other] : [];
}

/** "makes the pills for it", "ships them to the company": a firm that is known, and not who acts. */
const isKnownOther = ({ name, entities }: Actor, doer: Actor): boolean =>
  entities.length === 1 && !/^(?:its|their)$/i.test(name) && !doer.entities.includes(entities[0]!);

/** "Under a memorandum signed in Oslo, Halden and Norvik will study a terminal": two firms behind the comma that do one thing, or one that does it to or for another. */
function bothBehind(line: Line, { last }: Trigger): readonly Actor[] {
  const comma = firstWithin(line.tokens, last, last + PAPER_REACH, ({ text }) => text === ',');
  const both = comma < 0 ? [] : listFrom(line, comma + 1);
  const will = both.at(-1)?.last ?? -1;
  if (both.length > 2 || !both.every(isHouse) || !/^(?:will|would|are|is)$/.test(line.tokens[will]?.lower ?? ''))
    return [];
  if (both.length === 2) return both;
  // "…, Halden will sell Norvik's pills": what is the other's.
  const other = line.actors.find(
    (actor) =>
      actor.first > will && actor.first < will + PAPER_REACH && !actor.pronoun && actor.kind === 'organization',
  );
  return other && (isBeside(line, other) || isObject(line, other)) ? [...both, other] : [];
}

const isHouse = ({ kind, pronoun }: Actor): boolean => !pronoun && /^(?:organization|other)$/.test(kind);

/** Words from a paper to the comma behind it: "signed in Oslo last week". */
const PAPER_REACH = 10;

/** "the Halden terminal": where it is done, and nobody. */
const SITE = /^(?:terminals?|ports?|plants?|mines?|fields?|sites?|stadium|arena|campus|export|import|headquarters)$/;

function isBeside(line: Line, actor: Actor): boolean {
  const { tokens } = line;
  let at = tokens[actor.first - 1]?.pos === 'NOUN' ? actor.first - 2 : actor.first - 1;
  if (tokens[at]?.pos === 'DET') at--;
  if (isPossessive(line, actor)) return false;
  // "seats on Halden flights", "through Halden shops".
  const among = tokens[actor.last]?.pos === 'NOUN' && /^(?:on|through|into)$/.test(tokens[at]?.lower ?? '');
  return among || /^(?:from|for|to|with)$/.test(tokens[at]?.lower ?? '');
}

/** "will pay Halden", "will show the Halden matches", "will sell Halden's drug". */
function isObject({ tokens }: Line, { first }: Actor): boolean {
  const verb = tokens[first - 1]?.pos === 'DET' ? tokens[first - 2] : tokens[first - 1];
  return verb?.pos === 'VERB' && !/^(?:say|tell|announce|add|report|urge|ask|cite|name)$/.test(verb.lemma);
}

/** The comma before "ending a licence", where nothing but its verb and its own words stand behind it; -1 elsewhere. */
function endingBefore({ tokens }: Line, { first }: Trigger, { clauseStart }: Arguments): number {
  let i = first - 1;
  while (i > clauseStart && /^(?:DET|ADJ|NOUN|NUM|PRON|ADP)$/.test(tokens[i]!.pos)) i--;
  return ENDING.test(tokens[i]?.lower ?? '') && tokens[i - 1]?.text === ',' ? i - 1 : -1;
}

/** "will sell Halden's drug under a deal", "will show its matches": of what kind a paper is by what is done under it; null where that says nothing. */
export function doneUnder({ tokens }: Line, [doer, other]: readonly Actor[]): DealType | null {
  if (!doer || !other) return null;
  const verb = firstWithin(tokens, doer.last, other.first, ({ pos }) => pos === 'VERB');
  const lemma = tokens[verb]?.lemma ?? '';
  if (lemma === 'sell') return POSSESSIVE.test(tokens[other.last]?.text ?? '') ? 'distribution' : 'supply';
  return DEEDS.find(({ verbs }) => verbs.test(lemma))?.type ?? null;
}

const DEEDS: readonly { readonly verbs: RegExp; readonly type: DealType }[] = [
  { verbs: /^(?:brew|bottle|deliver|supply|ship|take|source|order|buy|purchase)$/, type: 'supply' },
  { verbs: /^(?:distribute|stock|carry|market|resell)$/, type: 'distribution' },
  { verbs: /^(?:show|air|broadcast|stream|screen|use|license|adapt|publish|translate)$/, type: 'licence' },
  { verbs: /^(?:run|manage|operate|maintain|process|handle|host|build|collect|transport|clean)$/, type: 'service' },
];

const ENDING = /^(?:ending|terminating|cancelling|canceling|scrapping|abandoning|severing|tearing|breaking|letting)$/;

/** The "under" or "through" that the phrase of the deal word hangs on; -1 where it hangs on none. */
function underBefore({ tokens }: Line, { first }: Trigger, { clauseStart }: Arguments): number {
  let i = first - 1;
  const isWithin = (at: number) =>
    (/^(?:DET|ADJ|NOUN|NUM|PRON|PUNCT)$/.test(tokens[at]!.pos) && tokens[at]!.text !== ',') ||
    (tokens[at]!.lower === 'of' && tokens[at - 1]?.lower === 'terms');
  while (i > clauseStart && isWithin(i)) i--;
  return /^(?:under|through|via)$/.test(tokens[i]?.lower ?? '') ? i : -1;
}
