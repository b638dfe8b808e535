/** Labels of the tagger for what deals cover: each is that of a span's first token, the one above it goes on. */
export const OUT = 0;
export const SCOPE = 1;
export const VALUE = 3;
export const TERM = 5;
export const WITHHELD = 7;
export const ITEM_LABELS = 9;

/**
 * How many sentences behind the last that speaks of a deal may still tell of it, by label: further off a sum or a date is
 * more often of something else.
 */
export const REACH: Readonly<Record<number, number>> = { [SCOPE]: 2, [VALUE]: 0, [TERM]: 2, [WITHHELD]: 0 };
/**
 * From which lead over being nothing, in the tagger's own unit, a span counts: on articles not seen hardly one in ten of
 * the scope items below it is right.
 */
export const LEAST: Readonly<Record<number, number>> = { [SCOPE]: 40, [VALUE]: 0, [TERM]: 0, [WITHHELD]: 0 };

export const FURTHEST = Math.max(...Object.values(REACH));
