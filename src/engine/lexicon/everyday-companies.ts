import { wordList } from './word-list.ts';

/**
 * Companies whose whole name is an everyday word, lower-case: names only where they stand or act as one. Source: our own
 * list.
 */
export const EVERYDAY_COMPANIES = wordList(`
  affirm ally arm block bolt boots carnival chime compass delta discover elastic epic frontier gap grab hinge
  instacart lemonade lucid match next notion orange oscar peloton plaid progressive ramp root slack snap
  snowflake southwest spirit sprint square starling stripe target three tinder toast travelers unity upstart visa wise
  workday zoom
`);
