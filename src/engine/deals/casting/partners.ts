import type { DealType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { SHARED_WORK } from '../../lexicon/deal-contexts.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { listFrom, POSSESSIVE } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** "an agreement with X's cloud unit", "a licence to X's patents": whose part or right it is. */
export function isCounterpart({ tokens }: Line, { word }: Trigger, { first, last, pronoun }: Actor): boolean {
  const at = /^(?:DET|ADJ)$/.test(tokens[first - 1]?.pos ?? '') ? first - 2 : first - 1;
  const link = tokens[at]?.lower ?? '';
  const what = tokens.slice(last + 1, last + 1 + PART_REACH).map(({ lower }) => lower);
  if (pronoun) return false;
  if (link === 'to' && word.type === 'licence') return true;
  return link === 'with' && what.some((noun) => PART.test(noun));
}

const PART_REACH = 4;
const PART = /^(?:unit|arm|subsidiary|division|affiliate|business|operation|operations|branch)$/;

/** "a joint venture owned equally by X and Y". */
export function ownersOfVenture(line: Line, { last, noun, word }: Trigger): readonly Actor[] {
  if (!noun || word.type !== 'joint-venture') return [];
  const owned = firstWithin(line.tokens, last, last + OWNED_REACH, ({ lower }) => lower === 'owned');
  const by = owned < 0 ? -1 : firstWithin(line.tokens, owned + 1, owned + 3, ({ lower }) => lower === 'by');
  return by < 0 ? [] : listFrom(line, by + 1);
}

const OWNED_REACH = 5;

/** The deal words of "work with X" and "join with X". */
export const WORKING = /^(?:work|join)\|\S+ with$/;

/** "is working with X to develop batteries": on something that both make; who works with the police or with bankers is no partner. */
export function isJointWork(line: Line, { last }: Trigger): boolean {
  const whom = listFrom(line, last);
  const end = whom.at(-1)?.last ?? -1;
  if (whom[0]?.kind !== 'organization' || whom[0].pronoun) return false;
  return line.tokens[end]?.lower === 'to' && MADE_TOGETHER.test(line.tokens[end + 1]?.lower ?? '');
}

/** "with Halden of Peru to build": the "to" behind whom somebody agrees with, and where he is from; -1 where none stands there. */
export const toBehind = ({ tokens }: Line, end: number): number =>
  end < 0 ? -1 : firstWithin(tokens, end, end + ORIGIN_REACH, ({ lower }) => lower === 'to');

const ORIGIN_REACH = 4;

/** "to build and operate": at the "to" of what two do together; that one agrees with the other to wait is no bond. */
export function isToMake({ tokens }: Line, at: number): boolean {
  const isTogether = /^(?:jointly|together)$/.test(tokens[at + 1]?.lower ?? '');
  const verb = tokens[isTogether ? at + 2 : at + 1]?.lower ?? '';
  return tokens[at]?.lower === 'to' && (isTogether || MADE_TOGETHER.test(verb) || SHARED_WORK.has(verb));
}

const MADE_TOGETHER =
  /^(?:co-)?(?:develop|build|design|create|launch|produce|make|manufacture|introduce|commercialise|commercialize|offer)$/;

/** "talks with Halden over its cement unit": a part of one of them is to change hands; null where nothing says so. */
export function partTalkedOf({ tokens }: Line, { last }: Trigger): DealType | null {
  const about = firstWithin(tokens, last, last + TALK_REACH, ({ lower }) =>
    /^(?:over|about|regarding|concerning|on)$/.test(lower),
  );
  if (about < 0) return null;
  const end = firstWithin(tokens, about + 1, about + PART_OF_TALKS, ({ pos, text }) => pos === 'ADP' || text === ',');
  const what = tokens.slice(about + 1, end < 0 ? about + PART_OF_TALKS : end);
  if (what.some(({ lower }) => LENT.test(lower))) return 'financing';
  const isOwned = what.some(({ lower, text }) => /^(?:its|their)$/.test(lower) || POSSESSIVE.test(text));
  return isOwned && what.some(({ lower }) => SOLD_PART.test(lower)) ? 'asset-sale' : null;
}

/** Words from talks to what they are about, and of that. */
const TALK_REACH = 8;
const PART_OF_TALKS = 6;
const LENT = /^(?:loans?|debts?|credits?|refinancing|rescheduling|overdraft)$/;
const SOLD_PART = /^(?:unit|arm|division|subsidiary|business|stores|plants?|branches|operations)$/;

/** "Halden has approached Norvik about a possible takeover": who would buy, and who would be bought. */
export function isWooed({ tokens }: Line, { word, last }: Trigger): boolean {
  if (word.words !== 'approach') return false;
  const about = firstWithin(tokens, last, last + WOOED_REACH, ({ lower }) =>
    /^(?:about|over|regarding|with)$/.test(lower),
  );
  return about > 0 && tokens.slice(about + 1, about + 6).some(({ lower }) => WANTED.test(lower));
}

/** Words from "approached" over whom it was to what it was about. */
const WOOED_REACH = 8;
const WANTED = /^(?:takeover|take-over|acquisition|buyout|buy-out|bid|offer|purchase)$/;

/** "Halden and Norvik are in talks to participate": in what others do, and not with each other. */
export const isToJoin = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.lower === 'to' &&
  /^(?:participate|join|contribute|take)$/.test(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 1]!.lower !== 'take' || tokens[at + 2]?.lower === 'part');

/** "made the remark while talking to Jane Doe of the Herald": one person to another, and no bargaining. */
export const isInterview = ({ tokens }: Line, { first, noun }: Trigger, { object, prepositions }: Arguments): boolean =>
  !noun &&
  tokens[first]!.lemma === 'talk' &&
  [...object, ...(prepositions.get('to') ?? []), ...(prepositions.get('with') ?? [])].some(
    ({ kind }) => kind === 'person',
  );

/** "The contract was fought for between Halden and Norvik": two that compete for it, and do not make it. */
export const isFoughtFor = ({ tokens }: Line, { last }: Trigger): boolean =>
  tokens[last]?.pos === 'AUX' &&
  tokens.slice(last, last + FOUGHT_REACH).some(({ lower }) => /^(?:fought|contested)$/.test(lower));

const FOUGHT_REACH = 4;
