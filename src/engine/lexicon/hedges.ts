/** Words that soften a claim, and how far (FactBank's probable and possible). Modals first; "may" the month is no verb. */
export const POSSIBLE_WORDS: ReadonlySet<string> = new Set(
  'may might could possibly perhaps maybe potential possible potentially conceivably'.split(' '),
);

/** Words by which a claim is likely, and not certain. */
export const PROBABLE_WORDS: ReadonlySet<string> = new Set(
  'should likely probably apparently seemingly presumably expected expects poised appears seems appear seem supposedly reportedly allegedly purportedly'.split(
    ' ',
  ),
);

/** Phrases of more than one word, lower case. */
export const HEDGE_PHRASES: readonly string[] = [
  'set to',
  'due to',
  'in talks',
  'close to',
  'no decision has been made',
  'subject to',
  'if it goes ahead',
  'no certainty',
];

/** Words that turn a statement into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set("not n't n’t never no nor neither without".split(' '));
