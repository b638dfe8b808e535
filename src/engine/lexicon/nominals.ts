import { wordList } from './word-list.ts';

/** Nouns by which an article refers back to an organisation ("the carrier"), lower-case. Source: our own list. */
export const ORGANISATION_NOUNS = wordList(`
  airline automaker bank broadcaster brewer broker brokerage business buyer carmaker carrier chain chipmaker club
  company conglomerate corporation developer distributor drugmaker exchange firm foundation giant group insurer lender
  magazine maker manufacturer miner network newspaper operator organisation organization paper producer provider
  publisher refiner regulator retailer seller startup start-up studio subsidiary supplier university utility vendor
`);

/** The plurals that stand for several organisations ("the two firms"), lower-case. Source: our own list. */
export const ORGANISATION_PLURALS = wordList(`
  airlines automakers banks broadcasters brewers carmakers carriers chains companies corporations firms giants groups
  insurers lenders makers manufacturers operators organisations organizations parties partners producers publishers
  retailers rivals sides subsidiaries
`);

/** Nouns that say what an organisation does, with words that its name or description would hold. Source: our own list. */
export const NOUN_HINTS: ReadonlyMap<string, RegExp> = new Map([
  ['airline', /\bair(?:line|way)?s?\b/],
  ['carrier', /\bair(?:line|way)?s?\b|\btele(?:com|phone)|\bmobile\b|\bwireless\b/],
  ['bank', /\bbank/],
  ['lender', /\bbank|\bcredit\b/],
  ['university', /\buniversity\b/],
  ['newspaper', /\b(?:times|journal|post|news|herald|tribune|guardian|telegraph)\b/],
  ['paper', /\b(?:times|journal|post|news|herald|tribune|guardian|telegraph)\b/],
  ['exchange', /\bexchange\b/],
  ['foundation', /\bfoundation\b/],
  ['insurer', /\binsurance\b|\bassurance\b/],
  ['brewer', /\bbrew/],
  ['carmaker', /\bmotors?\b|\bautomo/],
  ['automaker', /\bmotors?\b|\bautomo/],
  ['university', /\buniversity\b|\bcollege\b/],
  ['club', /\bclub\b|\bunited\b|\bfc\b/],
]);

/** Nouns by which an article refers back to a person, lower-case. Source: our own list. */
export const PERSON_NOUNS = wordList(`
  analyst banker billionaire businessman businesswoman chairman chairwoman chief entrepreneur executive founder
  investor lawyer manager minister official president secretary spokesman spokesperson spokeswoman tycoon
`);
