import { wordList } from './word-list.ts';

/** Last words that make a name an organisation: "Deutsche Bank", "Foreign Ministry". Source: our own list. */
export const ORGANISATION_WORDS = wordList(`
  academy administration advisers advisors aerospace agency air airbus airline airlines airways albion alliance army
  assembly asset associates association assurance athletic authority auto automotive aviation bank beverage biotech
  board brands breweries brewery brewing broadcasting brothers bureau cabinet cable capital cement center centre
  chamber chemical chemicals chronicle church clinic club college commission committee communications community
  confederation conference congress construction consultants consulting corporation corps council court cruises
  defence defense department digital electric electronics embassy energy engineering enterprises entertainment equity
  estate exchange express federation finance financial food foods force forces foundation front fund games gaming gas
  gazette global gold government group guard health healthcare herald hospital hotel hotels hotspur industrial
  industries institute institution insurance interactive international internet investment investments investors
  journal laboratories labour labs land league lines logistics management manufacturing markets materials media
  medical metals minerals mines mining ministry mission mobile motor motors movement museum navy network networks news
  office oil online orchestra organisation organization paper parliament partners party petroleum pharma
  pharmaceutical pharmaceuticals pictures police post power press products properties radio rail railway railways
  rangers realty records registry research resorts resources restaurants retail rovers school secretariat securities
  semiconductor senate services shipping society software solutions sons steel stores studios systems tech
  technologies technology telecom telecommunications telegraph television times transport treasury tribunal tribune tv
  union united university utilities ventures wanderers waste water wireless worldwide
`);

/** Words that begin "X of Y" and "X for Y" organisations. Source: our own list. */
export const ORGANISATION_HEADS = wordList(`
  academy agency army association authority bank board bureau campaign center centre chamber church coalition college
  commission committee confederation conference congress council court department federation foundation fund house
  institute international league ministry museum national office organisation organization party royal school
  secretariat society union university
`);

/** Bodies of a state: a nationality before them is no part of the name ("the Chinese Foreign Ministry"). Source: our own list. */
export const PUBLIC_BODIES = wordList(`
  ambassador army cabinet central congress constitution constitutional consulate court cup defence defense embassy
  federal finance force forces foreign government grand health interior justice league ministry navy open parliament
  police senate supreme trade treasury
`);

/** Lower-case nouns before or after a name that say it is an organisation. Source: our own list. */
export const COMPANY_NOUNS = wordList(`
  affiliate agency airline airlines automaker bank banks brewer broadcaster broker brokerage carmaker carrier chain
  chipmaker club companies company conglomerate developer drugmaker exchange firm firms fund giant group hospital
  insurer lender magazine maker makers manufacturer miner network newspaper operator parent party platform portal
  producer provider publisher refiner retailer rival service site start-up startup store studio subsidiary supplier
  team union unit university vendor website
`);

/** Lower-case words after a name that only an organisation has. Source: our own list. */
export const COMPANY_FOLLOWERS = wordList(`
  analysts board bonds branches customers earnings employees executives headquarters investors lawyers management
  officials products profit representatives revenue shareholders shares spokesman spokesmen spokesperson spokeswoman
  staff stock stocks stores subsidiaries subsidiary unit workers
`);
