import type { Span } from '../engine/analysis.ts';
import { type Context, type Likeness, likeness } from './context.ts';
import { type FlatText, PARAGRAPH } from './flat-text.ts';

/** A passage by its words and what stands around them, as flat text (W3C's TextQuoteSelector). */
export interface Anchor extends Context {
  readonly quote: string;
}

/** Where an anchor is in a text, or one plain sentence that says why it is nowhere. */
export type Anchoring =
  | { readonly state: 'anchored'; readonly at: Span }
  | { readonly state: 'lost' | 'ambiguous'; readonly why: string };

/** Characters that are kept on each side of a quotation. */
const CONTEXT = 64;
/** Characters in which that context is looked for: what was put in between may have moved it away. */
const REACH = 160;
/** A quotation that stands in more places is no anchor. */
const MOST_PLACES = 2000;

/** What a place must share with the context: the smaller figure counts where the text around the paragraph is still there too. */
const SURE = 0.8;
const LIKELY = 0.5;
/** By how much the best place must beat the next one. */
const MARGIN = 0.1;

/** The anchor of a passage; null where the span holds nothing but white space. */
export function anchorAt(text: FlatText, span: Span): Anchor | null {
  const { start, end } = text.toFlat(span);
  if (start === end) return null;
  const { flat } = text;
  return {
    quote: flat.slice(start, end),
    prefix: start > CONTEXT ? withoutFirstWord(flat.slice(start - CONTEXT, start)) : flat.slice(0, start),
    suffix: end + CONTEXT < flat.length ? withoutLastWord(flat.slice(end, end + CONTEXT)) : flat.slice(end),
  };
}

/** What is cut off at a number of characters ends in the middle of a word. */
const withoutFirstWord = (text: string) => text.slice(text.search(/[ \n]/) + 1);
const withoutLastWord = (text: string) => text.slice(0, Math.max(text.lastIndexOf(' '), text.lastIndexOf(PARAGRAPH)));

/**
 * Finds an anchor again: where its words stand unchanged, in whole words, and enough of what stood around them still
 * does. Never guesses: where two places are about as good, or the words are only alike, there is none.
 */
export function findAnchor(text: FlatText, anchor: Anchor): Anchoring {
  const places = placesOf(text.flat, anchor.quote);
  if (places.length === 0) return { state: 'lost', why: 'Its words are not in the article any more.' };
  if (places.length > MOST_PLACES) return ambiguous;
  const [best, ...others] = places
    .map((start) => ({ start, like: likeness(anchor, around(text.flat, start, anchor.quote.length)) }))
    .filter(({ like }) => fits(like))
    .sort((a, b) => b.like.near - a.like.near || b.like.full - a.like.full);
  if (!best) return { state: 'lost', why: 'Its words are in the article, but not where they were.' };
  if (others.some(({ like }) => isRival(like, best.like))) return ambiguous;
  return { state: 'anchored', at: text.toSource(best.start, best.start + anchor.quote.length) };
}

const ambiguous: Anchoring = { state: 'ambiguous', why: 'Its words stand in places that cannot be told apart.' };

const fits = ({ near, full, thin }: Likeness) =>
  thin ? full >= LIKELY : near >= SURE || (near >= LIKELY && full >= LIKELY);

/** Whether a place may as well be meant as the best one: by its own paragraph, and by what is around that too. */
const isRival = (like: Likeness, best: Likeness) => best.near - like.near < MARGIN && best.full - like.full < MARGIN;

function around(flat: string, start: number, length: number): Context {
  const end = start + length;
  return { prefix: flat.slice(Math.max(0, start - REACH), start), suffix: flat.slice(end, end + REACH) };
}

/** Where a quotation stands in whole words, in order; at most one more than `MOST_PLACES`. */
function placesOf(flat: string, quote: string): number[] {
  const places: number[] = [];
  if (quote === '') return places;
  for (let at = flat.indexOf(quote); at >= 0 && places.length <= MOST_PLACES; at = flat.indexOf(quote, at + 1)) {
    if (!splitsWord(flat, at) && !splitsWord(flat, at + quote.length)) places.push(at);
  }
  return places;
}

const splitsWord = (flat: string, at: number) => isWordCharacter(flat[at - 1]) && isWordCharacter(flat[at]);
const isWordCharacter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
