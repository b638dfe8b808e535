import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { OUTSIDER_VERBS } from '../../lexicon/deal-contexts.ts';
import { BUSINESS_NOUNS, MAKING_VERBS, PART_NOUNS, STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { figuresIn } from '../sentence/line-figures.ts';
import { nounStart } from '../sentence/owners.ts';
import type { Trigger } from '../sentence/triggers.ts';
import type { Side } from './sighting.ts';

/** Who takes part in a deal, and the type that the construction gives it; null where it leaves that open. */
export interface Cast {
  readonly sides: readonly Side[];
  readonly type: DealType | null;
}

/** A deal word with its surroundings, and the sides that "it" and "both" stand for where the sentence does not say. */
export interface Scene {
  readonly line: Line;
  readonly trigger: Trigger;
  readonly around: Arguments;
  /** Sides of the deal last spoken of: what "the companies" means when nothing else says. */
  readonly current: readonly Side[];
}

/** The subject, where the verb that governs the deal noun makes deals; a headline may do without a verb that is known. */
export function makers(line: Line, trigger: Trigger, around: Arguments): readonly Actor[] {
  const last = around.subject[around.subject.length - 1];
  const listed =
    last && !line.tokens.slice(last.last, trigger.first).some((token) => token.pos === 'VERB' || token.pos === 'AUX');
  if (listed && !line.heading) return [];
  const verb = governor(line, around, trigger.first);
  const bids = trigger.word.frame === 'bids';
  const told = line.heading && !bids && !OUTSIDER_VERBS.has(verb);
  if (bids && verb === '' && last && nounStart(line, trigger.first) - last.last > NEAR) return [];
  const talked = verb === 'discuss' && isOneOfTheirs(line, trigger, around);
  // "has ruled out a bid": its own.
  const refused = bids && verb === 'rule';
  // "trumped Tarn with a bid": its own.
  const brings = bids && line.tokens[nounStart(line, trigger.first) - 1]?.lower === 'with';
  return told ||
    talked ||
    refused ||
    brings ||
    MAKING_VERBS.has(verb) ||
    (verb === '' && !isQuoted(line, last, trigger.first))
    ? around.subject
    : [];
}

/** "Halden Bank is underwriting the deal", "is the bookrunner of the listing": who works on what others agree. */
export function isAtWorkOn({ tokens }: Line, { subject }: Arguments, to: number): boolean {
  const last = subject.at(-1);
  return last !== undefined && firstWithin(tokens, last.last, to, ({ lower }) => WORKING_ON.test(lower)) > 0;
}
const WORKING_ON =
  /^(?:underwrit(?:es?|ing|ers?)|underwrote|bookrunn(?:ers?|ing)|book-runners?|arrangers?|co-?ordinators?|advis(?:ed|ing|ers?|ors?)|counsel)$/;

/** "are discussing a merger": one of their own, where nobody else's is named; "the merger" or "a merger of" may be that of others. */
function isOneOfTheirs({ tokens }: Line, { first }: Trigger, { prepositions }: Arguments): boolean {
  const isNew = tokens
    .slice(Math.max(0, first - 3), first + 2)
    .some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'joint');
  return isNew && !prepositions.has('of') && !prepositions.has('between');
}

/** Words between a bidder and its bid with all that describes it, where no verb that is known stands between them. */
const NEAR = 4;

/** A bracket or "this" between the name and the deal word: the word is not the name's own. */
function isQuoted(line: Line, last: Actor | undefined, at: number): boolean {
  return line.tokens
    .slice(last?.last ?? at, at)
    .some((token) => /^[[(]$/.test(token.text) || /^(?:this|these)$/.test(token.lower));
}

/** Those that hang on the deal word by a preposition; empty where nobody does. */
export function preposition(around: Arguments, word: string): readonly Actor[] {
  return around.prepositions.get(word) ?? [];
}

/** The object itself, without what hangs on it by other prepositions than "of": "in" or "on" say where, not what. */
export function objectWords(line: Line, around: Arguments): readonly Token[] {
  const words = line.tokens.slice(around.reach.from, around.reach.to);
  const end = words.findIndex((token) => token.pos === 'ADP' && token.lower !== 'of');
  return end < 0 ? words : words.slice(0, end);
}

/** Whether the object is a business or a part of one. */
export function nounsIn(line: Line, around: Arguments): boolean {
  if (isPart(line, around)) return true;
  const words = line.tokens.slice(around.reach.from, around.reach.to);
  return objectWords(line, around).some(
    (token, i) =>
      (isBusinessNoun(token) || (token.text === '%' && words[i + 1]?.lower === 'of')) &&
      !isOfThings(line, around, words, i),
  );
}

/** "unit", "units". */
export const isBusinessNoun = ({ lower, lemma }: Token): boolean =>
  BUSINESS_NOUNS.has(lower) || (/s$/.test(lower) && BUSINESS_NOUNS.has(lemma));

/** "a large part of Halden", "half of Halden". */
function isPart(line: Line, around: Arguments): boolean {
  const [whole] = preposition(around, 'of');
  if (!whole) return false;
  const of = line.tokens.slice(around.reach.from, whole.first).findIndex(({ lower }) => lower === 'of');
  // "half of what its shaft yields": of its output, and no part of it.
  if (line.tokens[around.reach.from + of + 1]?.lower === 'what') return false;
  return PART_NOUNS.has(line.tokens[around.reach.from + of - 1]?.lower ?? '');
}

/** Whether only a part of a business changes hands: "10 percent of Halden"; a part named in the price is none. */
export function isStake(line: Line, around: Arguments): boolean {
  if (isPart(line, around)) return true;
  const { from, to } = around.reach;
  // "Halden, whose sales rose 40 percent": an aside says nothing of how much changes hands.
  const aside = firstWithin(line.tokens, from, to, (_, i) => line.asides[i] !== line.asides[from]);
  const words = line.tokens.slice(from, Math.min(aside < 0 ? to : aside, from + 12));
  const isPer = (i: number) => words[i]?.lower === 'per' && words[i + 1]?.lower === 'cent';
  const at = words.findIndex((token, i) => STAKE_NOUNS.has(token.lower) || isPer(i - 1));
  // "in a share swap": what is paid with.
  if (/^(?:swap|exchange|deal|offer|issue|transaction)$/.test(words[at + 1]?.lower ?? '')) return false;
  if (at < 0 || isWhole(words.slice(0, at + 1)) || isOfThings(line, around, words, at)) return false;
  const price = words
    .slice(0, at)
    .some((token, i) => /^(?:for|at|by|per|cash|all|each)$/.test(token.lower) && !isPer(i));
  // "to $42 a share", "to 21 dollars a share"
  const isPrice =
    /^(?:a|per)$/.test(words[at - 1]?.lower ?? '') &&
    !isPer(at - 1) &&
    words.slice(Math.max(0, at - 4), at - 1).some(({ pos }) => pos === 'NUM');
  return !price && !isPrice;
}

/** "sells 10.5 percent of all servers": a share of things, where no firm and none of its shares is named behind the "of". */
function isOfThings({ actors }: Line, { reach }: Arguments, words: readonly Token[], at: number): boolean {
  if (!/^(?:percent|pct|%|cent)$/.test(words[at]!.lower) || words[at + 1]?.lower !== 'of') return false;
  const behind = words.slice(at + 2);
  const end = behind.findIndex(({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',');
  const what = end < 0 ? behind : behind.slice(0, end);
  const from = reach.from + at + 2;
  const isNamed = actors.some(({ first }) => first >= from && first < from + what.length);
  return (
    !isNamed &&
    !what.some((token) => STAKE_NOUNS.has(token.lower) || isBusinessNoun(token) || OF_A_FIRM.test(token.lower))
  );
}

const OF_A_FIRM = /^(?:it|them|votes|voting|capital|rights|securities|equity|ventures?|pipeline|project|common|issue)$/;

/** "100 pct of the shares", "all outstanding shares", "the whole share capital": the company and no part of it. */
function isWhole(words: readonly Token[]): boolean {
  return words.some(
    ({ lower }, i) =>
      /^100(?:%|\.0)?$/.test(lower) ||
      (lower === 'all' && words[i + 1]?.lower !== 'cash') ||
      (/^(?:whole|entire)$/.test(lower) && /^(?:share|issued|outstanding|capital)$/.test(words[i + 1]?.lower ?? '')),
  );
}

/** "the Halden unit": whether a noun for a business stands right behind the name. */
export function headIsBusiness(line: Line, actor: Actor): boolean {
  const next = line.tokens[actor.last];
  const second = line.tokens[actor.last + 1];
  return [next, second].some((token) => token?.pos === 'NOUN' && BUSINESS_NOUNS.has(token.lower));
}

/** Whether a sum of money stands within what belongs to the deal word. */
export function hasMoney(line: Line, around: Arguments): boolean {
  return figuresIn(line, around.reach.from, around.reach.to).some((figure) => figure.type === 'money');
}
