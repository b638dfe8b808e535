import { wordList } from './word-list.ts';

/** Words by which something is possible (FactBank's possible). Modals first; "may" the month is no verb. Source: our own list. */
export const POSSIBLE_WORDS = wordList(`
  may might could possibly perhaps maybe potential possible potentially conceivably
`);

/** Words by which something is likely, and not certain (FactBank's probable). Source: our own list. */
export const PROBABLE_WORDS = wordList(`
  should likely unlikely probably apparently seemingly presumably expected expects poised appears seems appear seem supposedly
  reportedly allegedly purportedly
`);

/** Modals that leave something open only as the main verb of a claim; elsewhere they say little. Source: our own list. */
export const OPEN_MODALS = wordList(`
  can must ought
`);

/** Words that lead to an infinitive which has not come true: "is set to", "plans to". Source: our own list. */
export const PROSPECTS = wordList(`
  aim aiming aims anxious considering determined due eager expect expected expects hope hoped hopes hoping intend
  intended intends likely looks need needed needs plan planned planning plans poised prepared pressed ready scheduled
  seek seeking seeks set slated supposed tried tries try trying urged want wanted wants willing wish
`);

/** Words that lead to an infinitive which is not so: "failed to", "unable to". Source: our own list. */
export const NEGATIVE_LEADS = wordList(`
  decline declined declines fail failed failing fails neglected refuse refused refuses refusing unable unlikely unwilling
`);

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

/** Words that turn a statement into its opposite. Source: our own list. */
export const NEGATIONS = wordList(`
  not n't n’t never no nor neither none nobody nothing without
`);
