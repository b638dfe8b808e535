import { wordList } from './word-list.ts';

/** Nouns by which an article refers back to an organisation ("the carrier"), lower-case. Source: our own list. */
export const ORGANISATION_NOUNS = wordList(`
  agency airline association authority automaker bank biotech boatbuilder bookmaker bookseller brewer brewery brickmaker
  broadcaster broker brokerage business buyer carmaker carrier caterer chain charity cheesemaker chipmaker chocolatier
  cidermaker club co-operative commission company confectioner conglomerate consultancy cooperative corporation daily
  developer distiller distillery distributor drugmaker enginemaker exchange firm foundation giant grocer group haulier
  hotelier housebuilder institute insurer ironmaker jeweler jeweller lender lessor magazine maker manufacturer miner
  ministry mutual network newspaper newswire operator organisation organization outfitter packager paper papermaker
  party planemaker producer provider pubco publisher refiner regulator retailer seller shipbuilder shipowner shipper
  shipyard shoemaker start-up startup steelmaker stockbroker studio subsidiary supplier tabloid team telco toymaker
  truckmaker tyremaker union university utility vendor watchmaker weekly wholesaler winemaker
`);

/** Nouns that may stand for a person as well, and stand for a firm where what it makes or sells comes before: "the chip designer". Source: our own list. */
export const TRADER_NOUNS = wordList(`
  broker builder buyer contractor designer developer grower seller specialist supplier trader
`);

/** The plurals that stand for several organisations ("the two firms"), lower-case. Source: our own list. */
export const ORGANISATION_PLURALS = wordList(`
  airlines automakers banks broadcasters brewers businesses carmakers carriers chains chipmakers companies corporations
  drugmakers firms giants groups insurers lenders makers manufacturers miners operators organisations organizations
  parties partners producers publishers retailers rivals shipbuilders sides steelmakers subsidiaries utilities
`);

/** Nouns that say what an organisation does, with words that its name or description would hold. Source: our own list. */
export const NOUN_HINTS: ReadonlyMap<string, RegExp> = new Map([
  ['airline', /\bair(?:line|way)?s?\b/],
  ['carrier', /\bair(?:line|way)?s?\b|\btele(?:com|phone)|\bmobile\b|\bwireless\b/],
  ['bank', /\bbank/],
  ['lender', /\bbank|\bcredit\b/],
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

/** Nouns that say nothing of the trade: what they stand for is told by the sentences before alone. Source: our own list. */
export const BROAD_NOUNS = wordList(`
  business company conglomerate corporation firm giant group organisation organization
`);

/** Nouns for outlets, which stand for the outlet that was cited last. Source: our own list. */
export const OUTLET_NOUNS = wordList(`
  agency broadcaster daily magazine network newspaper newswire paper tabloid weekly
`);

/** Nouns for bodies that an article must have named or described so before. Source: our own list. */
export const STRICT_NOUNS = wordList(`
  agency association authority charity club commission exchange foundation institute ministry party regulator team
  union university
`);

/** Nouns that say after a name what it is, and never only whose: "the Harbour Gulls baseball team". Source: our own list. */
export const KINDS_AFTER_NAMES = wordList(`
  airline bank broadcaster chain club magazine network newspaper team
`);

/** Plurals that stand for companies alone, unlike "sides" or "parties". Source: our own list. */
export const COMPANY_PLURALS = wordList(`
  airlines automakers banks brewers businesses carmakers carriers chains companies corporations firms giants groups insurers
  lenders makers manufacturers operators producers publishers retailers subsidiaries
`);

/** Nouns that leave open what a person is: any one person in reach may be meant. Source: our own list. */
export const BROAD_PERSON_NOUNS = wordList(`
  banker billionaire businessman businesswoman entrepreneur executive investor official tycoon
`);

/** Words by which one trade is called, so that "the buyout firm" is the private equity firm of the lead; the first stands for all. Source: our own list. */
export const TRADES: ReadonlyMap<string, string> = new Map(
  [
    'equity buyout buy-out',
    'car carmaker automaker auto automotive motor',
    'drug drugmaker drugs pharmaceutical pharmaceuticals pharma biotech biotechnology',
    'bank lender banking',
    'grocery grocer groceries supermarket supermarkets',
    'chip chipmaker chips semiconductor semiconductors',
    'beer brewer brewery brewing',
    'insurance insurer',
    'telephone telecom telecoms telecommunications mobile wireless phone telco',
    'mining miner mines',
    'shipping shipper',
    'shipbuilding shipbuilder shipyard',
    'publishing publisher',
    'oil petroleum',
    'steel steelmaker',
    'aircraft planemaker aerospace',
    'toy toymaker toys',
    'airline airlines',
    'hotel hotels hotelier inns resorts',
    'rail railway railways railroad train trains tram trams',
    'software',
    'outsourcing',
    'food foods',
    'chemical chemicals',
    'haulage haulier trucking',
    'utility utilities water electricity',
  ].flatMap((words) => {
    const [trade = '', ...others] = words.split(' ');
    return [trade, ...others].map((word) => [word, trade] as const);
  }),
);
