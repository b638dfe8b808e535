import type { DealType } from '../../analysis.ts';
import { DEEDS_OF_STATES } from '../../lexicon/side-words.ts';
import { isAuthority } from '../casting/sides.ts';
import { isPossessive } from '../sentence/lists.ts';
import type { Candidate, Place } from './candidates.ts';

/** A state beside a person is that person's office. */
export const isOffice = (a: Candidate, b: Candidate): boolean =>
  (a.kind === 'person' && b.kind === 'place') || (a.kind === 'place' && b.kind === 'person');

/** "the stake of Norland's wealth fund", "its business in Norland": a country that is named only for what is its own, is there or is from there. */
export const isOnlyPlace = ({ kind, places }: Candidate): boolean =>
  kind === 'place' &&
  places.every((place) => isPossessive(place.line, place.actor) || isWhere(place) || isBesideNoun(place));

/** "a U.S. firm", "the Norland market": what only describes the noun behind it. */
const isBesideNoun = ({ line: { tokens, heading }, actor: { last } }: Place): boolean => {
  const next = tokens[last];
  return next?.pos === 'NOUN' && (heading || /^\p{Ll}/u.test(next.text)) && !DEEDS_OF_STATES.has(next.lower);
};

const isWhere = ({ line: { tokens }, actor: { first } }: Place): boolean => {
  const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  return /^(?:in|near|at|across|throughout)$/.test(tokens[before]?.lower ?? '');
};

/** Who says what a firm's debt is worth, and is no side of what becomes of it. */
const RATES = /^(?:moody['’]s|fitch|standard (?:&|and) poor['’]s|s&p)(?: |$)/i;

/** "told the Securities Commission that it bought": who judges takeovers takes nothing over. `type` is the deal's. */
export const isJudge = ({ name }: Candidate, type: DealType | null): boolean =>
  CONTROL.has(type) && (isAuthority(name) || RATES.test(name));

const CONTROL: ReadonlySet<DealType | null> = new Set(['acquisition', 'merger', 'stake', 'ipo']);
