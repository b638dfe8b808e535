import type { Entity, Mention, Quote } from './analysis.ts';

/** UTF-16 units between a dateline's place and its day: ", ", " - ", a state. */
const LONGEST_GAP = 24;

/**
 * The day that a dateline gives without its year ("LONDON, March 3 -"): other dates are counted from it all the same. Null
 * where the dateline gives none, or gives its year too.
 */
export function datelineDay(place: Quote | null, entities: readonly Entity[]): Mention | null {
  if (place === null) return null;
  for (const { value, mentions } of entities) {
    if (value === undefined || !('precision' in value) || !DAY_ALONE.test(value.date)) continue;
    const [first] = mentions;
    if (first && first.start >= place.end && first.start - place.end <= LONGEST_GAP) return first;
  }
  return null;
}

const DAY_ALONE = /^XXXX-\d\d-\d\d$/;
