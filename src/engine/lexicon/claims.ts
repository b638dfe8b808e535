/** Words that tell what kind of claim an unattributed sentence makes. Lower-case lemmas and phrases. */

/** Phrases that state somebody's motive as a fact. */
export const MOTIVE_PHRASES: readonly string[] = [
  'for fear of',
  'in a bid to',
  'in an effort to',
  'in an attempt to',
  'in the hope of',
  'with the aim of',
  'aimed at',
  'seeks to',
  'seek to',
  'seeking to',
  'as it looks to',
  'is doing this to',
];

/** Modals and phrases of a forecast. */
export const FORECAST_WORDS: ReadonlySet<string> = new Set(
  "will would could may might 'll ’ll likely poised".split(' '),
);

/** Lemmas of verbs and nouns that speak of a deal. */
export const DEAL_LEMMAS: ReadonlySet<string> = new Set(
  'acquire acquisition buy buyout takeover merge merger bid stake invest investment partner partnership agreement deal alliance venture license licence sign sell divest spin-off purchase'.split(
    ' ',
  ),
);
