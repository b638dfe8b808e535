import { firstWithin } from '../../language/token-search.ts';
import { COUNTRIES, REGIONS } from '../../lexicon/places.ts';
import { EMPTY_HEADS, FIXED, SCOPE_PREFIXES } from '../../lexicon/scope-words.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import { JOINERS, OBJECT, phraseEnd } from './noun-phrase.ts';
import { pastQuantity } from './past-quantity.ts';

/** One item of an enumeration: token indexes [first, last) of the line, without leading articles and fillers. */
export interface Item {
  readonly first: number;
  readonly last: number;
}

/** What makes a list of two that a comma parts. */
const JOINING = /^(?:and|or|&|plus|but|as|including|notably|noticeably|mainly|also)$/;

/** Noun phrases of a list, and the token behind it. */
interface Enumeration {
  readonly items: readonly Item[];
  readonly end: number;
}

/** The noun phrases listed from token `from` up to `to`: "A, B and C", "A as well as B". Empty when no noun phrase begins there. */
export function enumerationAt(line: Line, from: number, to: number): Enumeration {
  const items: Item[] = [];
  let i = skipFillers(line, from, to);
  let phrases = 0;
  /** Where the first phrase ends, and how many items it gave. */
  let alone: Enumeration | null = null;
  let joined = line.heading;
  for (;;) {
    const head = phraseEnd(line, i, to, phrases > 0);
    const end = withRegion(line, withPlace(line, withComplement(line, head, i, to), head, to), to);
    if (end === i) break;
    if (!EMPTY_HEADS.has(line.tokens[head - 1]!.lower) && isWorth(line, i, end)) items.push({ first: i, last: end });
    phrases++;
    alone ??= { items: [...items], end };
    const next = isExplained(line, end) ? -1 : afterJoiner(line, pastTerm(line, pastWhere(line, end, to)), to, phrases);
    if (next < 0) {
      i = end;
      joined ||= phrases > 1 && JOINING.test(line.tokens[line.tokens[end]?.text === ',' ? end + 1 : end]?.lower ?? '');
      break;
    }
    i = skipFillers(line, next, to);
    joined ||= line.tokens.slice(end, i).some(({ lower }) => JOINING.test(lower));
  }
  // "to build the jets, Halden said": two that only a comma parts are no list.
  return alone && phrases === 2 && !joined ? alone : { items, end: i };
}

/** "four jetties at Norvik, a depot in Tarn and the name": where it is, between what is listed; "in Norvik, Tarn and Osier" is a list of places. */
function pastWhere(line: Line, at: number, to: number): number {
  const { tokens } = line;
  if (!/^(?:at|in|near|on)$/.test(tokens[at]?.lower ?? '')) return at;
  const first = pastArticles(line, at + 1, to);
  if (tokens[first]?.pos !== 'PROPN') return at;
  const end = phraseEnd(line, first, to, true);
  let next = end;
  while (/^(?:,|and|plus)$/.test(tokens[next]?.lower ?? '')) next++;
  return next > end && /^(?:DET|NUM|ADJ)$/.test(tokens[next]?.pos ?? '') ? end : at;
}

/** "40 races a season, the cup", "parts for five years and training": how often and for how long, between what is listed. */
function pastTerm({ tokens }: Line, at: number): number {
  const words = tokens.slice(at, at + 4).map(({ lower }) => lower);
  const behind = /^(?:an?|per) (?:year|season|week|month|day)\b/.test(words.join(' '))
    ? at + 2
    : /^for \S+ (?:years|seasons|months)\b/.test(words.join(' '))
      ? at + 3
      : at;
  return /^(?:,|and)$/.test(tokens[behind]?.lower ?? '') ? behind : at;
}

/** "Halden Ltd., a maker of pumps and valves": what a company is, and nothing further that is listed. */
const isExplained = ({ tokens, actors }: Line, at: number): boolean =>
  tokens[at]?.text === ',' &&
  /^an?$/.test(tokens[at + 1]?.lower ?? '') &&
  actors.some(({ last, kind, pronoun }) => last === at && kind === 'organization' && !pronoun);

/** A lone number or letter names nothing. */
function isWorth(line: Line, first: number, last: number): boolean {
  if (line.tokens.slice(first, last).every((token) => token.pos === 'NUM')) return false;
  return line.tokens[last - 1]!.end - line.tokens[first]!.start > 2;
}

function skipFillers(line: Line, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = line.tokens[i]!;
    const filler =
      SCOPE_PREFIXES.has(token.lower) ||
      isOfBoth(line, i) ||
      token.pos === 'DET' ||
      (token.lower === 'line' && line.tokens[i + 1]?.lower === 'of') ||
      /^(?:noticeably|notably|mainly|including|also|only|but|'s|’s)$/.test(token.lower);
    if (!filler || line.actors.some((actor) => actor.first === i && !actor.pronoun)) break;
    i++;
  }
  return pastQuantity(line, pastKindOfPlace(line, i, to), to);
}

/** "a jointly owned plant": whose it is. */
const isOfBoth = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.lower === 'jointly' ||
  (tokens[at - 1]?.lower === 'jointly' && /ed$|^(?:held|run)$/.test(tokens[at]!.lower));

/** "the port city of Norvik": the name tells where, and what lies there only of what kind it is. */
function pastKindOfPlace({ tokens, actors }: Line, from: number, to: number): number {
  const of = firstWithin(tokens, from, Math.min(to, from + KIND), ({ lower }) => lower === 'of');
  if (of < 1 || !KINDS_OF_PLACE.test(tokens[of - 1]!.lower)) return from;
  return actors.some(({ first, kind, pronoun }) => first === of + 1 && kind === 'place' && !pronoun) ? of + 1 : from;
}

const KIND = 4;
const KINDS_OF_PLACE = /^(?:city|town|village|state|province|region|district|county|island|department|canton)$/;

/** "construction of the pipeline": what hangs on a noun by "of" says what is meant, names of places and firms included. */
function withComplement(line: Line, end: number, from: number, to: number): number {
  if (end === from) return end;
  if (line.tokens[end]?.lower === 'between' && LINKS.test(line.tokens[end - 1]!.lower)) return withEnds(line, end, to);
  const onward = line.tokens[end]?.lower;
  if (onward !== 'of' && !tellsWhich(line.tokens[end - 1]!.lower, onward)) return end;
  const first = pastArticles(line, end + 1, to);
  const last = phraseEnd(line, first, to);
  return last > first ? last : end;
}

/** "code-sharing on 40 routes", "patents on displays", "a laboratory for speech", "a programme in logistics": which of them is meant. */
function tellsWhich(head: string, onward: string | undefined): boolean {
  if (onward === 'on') return head.endsWith('ing') || /^(?:patents?|research|stud(?:y|ies)|quotas?)$/.test(head);
  if (onward === 'in') return /^(?:research|programmes?|programs?|courses?|training)$/.test(head);
  return onward === 'for' && /^(?:platforms?|systems?|laborator(?:y|ies)|labs?|compilers?|cent(?:re|er)s?)$/.test(head);
}

const LINKS = /^(?:flights?|routes?|services?|lines?|links?|trains?|ferries|pipelines?|cables?|corridor|connections?)$/;

/** "flights between Norvik and Tarn": both ends tell which. */
function withEnds(line: Line, end: number, to: number): number {
  const first = phraseEnd(line, pastArticles(line, end + 1, to), to, true);
  if (first === end + 1 || line.tokens[first]?.lower !== 'and') return end;
  const second = pastArticles(line, first + 1, to);
  const last = phraseEnd(line, second, to, true);
  return last > second ? last : end;
}

/** "a refinery in Norvik", "slots at Norvik Airport": where a thing stands that cannot be moved tells which it is. */
function withPlace(line: Line, end: number, head: number, to: number): number {
  const { tokens, actors } = line;
  if (!/^(?:in|at|on)$/.test(tokens[end]?.lower ?? '') || !FIXED.has(tokens[head - 1]?.lemma ?? '')) return end;
  const first = pastArticles(line, end + 1, to);
  if (pastKindOfPlace(line, first, to) > first) return end;
  const last = withRegion(line, phraseEnd(line, first, to), to);
  // "the stations in Norvik, Osier and Tarn": each place is told apart.
  const isListed = JOINERS.has(tokens[last]?.lower ?? '') && tokens[last + 1]?.pos === 'PROPN';
  if (last === first || isListed || figureAt(line, first)) return end;
  const isPlace = actors.some(
    (actor) => actor.kind === 'place' && !actor.pronoun && first <= actor.first && actor.first < last,
  );
  return isPlace || tokens[last - 1]!.pos === 'PROPN' ? last : end;
}

/** "Norvik, Ohio": the state or the country behind a town only tells which town. */
function withRegion(line: Line, end: number, to: number): number {
  const { tokens, actors } = line;
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.pos !== 'PROPN') return end;
  const town = actors.find(({ kind, last }) => kind === 'place' && last === end);
  const last = phraseEnd(line, end + 1, to);
  if (!town || isRegion(line, town.first, end) || !isRegion(line, end + 1, last)) return end;
  // "in Norvik, Ohio and Tarn", "in Norvik, Ruritania, Oz": each is told apart.
  let next = last;
  while (/^(?:,|and|or|the)$/.test(tokens[next]?.lower ?? '')) next++;
  const isListed = next > last && (tokens[last]!.text !== ',' || next === last + 1 || isRegion(line, next, next + 1));
  return isListed && tokens[next]?.pos === 'PROPN' ? end : last;
}

function isRegion({ block, tokens }: Line, first: number, last: number): boolean {
  if (last <= first) return false;
  const name = block.prose
    .slice(tokens[first]!.start, tokens[last - 1]!.end)
    .toLowerCase()
    .replaceAll(' ', '_');
  return REGIONS.has(name) || COUNTRIES.has(name);
}

function pastArticles({ tokens }: Line, from: number, to: number): number {
  let at = from;
  while (at < to && /^(?:DET|PRON)$/.test(tokens[at]!.pos)) at++;
  return at;
}

/** The token after a comma or conjunction that goes on with the list, or -1. */
function afterJoiner(line: Line, at: number, to: number, phrases: number): number {
  let i = at;
  if (i >= to) return -1;
  if (line.tokens[i]!.lower === 'as' && line.tokens[i + 1]?.lower === 'well' && line.tokens[i + 2]?.lower === 'as')
    return i + 3;
  if (line.tokens[i]!.text === '(') return -1;
  if (!JOINERS.has(line.tokens[i]!.lower)) return -1;
  while (i < to && JOINERS.has(line.tokens[i]!.lower)) i++;
  if (line.tokens[i]?.lower === 'not' || (line.tokens[i]?.lower === 'no' && line.tokens[at]!.lower === 'but'))
    return -1;
  if (line.tokens[i]?.lower === 'as' && line.tokens[i + 1]?.lower === 'well') i += 3;
  else if (line.tokens[i]?.lower === 'also') i++;
  // "talks over pay, shifts and pensions broke down": what ends a list, and no new subject.
  const ends = phrases > 1 && line.tokens[at]!.lower === 'and';
  return startsNounPhrase(line, i, to, ends) ? i : -1;
}

/** "… and excludes customers": verbs that the tagger takes for nouns. */
const OWN_VERB = /^(?:excludes|includes|covers|comprises|allows|gives|grants|increase)$/;

/** "run the depot and operate rail services": a further verb with an object of its own. */
const hasOwnObject = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at]!.pos === 'VERB' && tokens[at]!.lower === tokens[at]!.lemma && OBJECT.test(tokens[at + 1]?.pos ?? '');

/** After the joiner a noun phrase must begin, and no new clause ("and Norvik will …"). */
function startsNounPhrase(line: Line, at: number, to: number, ends: boolean): boolean {
  const i = skipFillers(line, at, to);
  const end = phraseEnd(line, i, to);
  if (end === i || OWN_VERB.test(line.tokens[i]!.lower) || hasOwnObject(line.tokens, i)) return false;
  const next = line.tokens[end];
  if (end >= to || (ends && next?.pos === 'VERB')) return true;
  // "spin off its seeds unit and list it": a verb that the tagger takes for a noun.
  if (end - i === 1 && i === at && /^(?:it|them|its|their|the|a|an)$/.test(next?.lower ?? '')) return false;
  return !(next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/(?:ed|ing)$/.test(next.lower))));
}
