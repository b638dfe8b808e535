import { wordList } from './word-list.ts';

/** Last words that make a name an organisation: "Deutsche Bank", "Foreign Ministry". Source: our own list. */
export const ORGANISATION_WORDS = wordList(`
  academy administration advertiser advisers advisors aeronautics aerospace agency air airbus airline airlines airways
  albion alliance analytics apparel army assembly asset associates association assurance athletic authority auto
  automotive aviation bank batteries beverage biosciences biotech board books brands breweries brewery brewing
  broadcasting brokerage brothers bunkering bureau cabinet cable capital cars catering cement center centre ceramics
  chamber chemical chemicals chronicle church clinic clothing cloud club coal college commission committee
  communications community computers computing confederation conference congress construction consultants consulting
  copper corporation corps council courier court credit cruises dairy data defence defense department diagnostics
  digital dispatch docks dynamics economics electric electricity electronics embassy energy engineering enterprises
  entertainment equity estate examiner exchange express farms fashion federation finance financial food foods footwear
  force forces foundation foundry freight front fund furniture futures games gaming gas gazette genetics global gold
  government grid group guard haulage health healthcare herald hospital hotel hotels hotspur industrial industries
  institute institution instruments insurance interactive international internet investment investments investors iron
  journal laboratories labour labs land league leasing ledger lending lines lithium logistics management manufacturing
  marine maritime markets materials media medical metals minerals mines mining ministry mission mobile mobility motor
  motors movement museum navy network networks news newswire nickel observer office oil oils online optics orchestra
  organisation organization packaging paper parliament partners party payments petrochemical petrochemicals petroleum
  pharma pharmaceutical pharmaceuticals pictures pipeline pipelines plastics police post power press products
  properties publications publishing radio rail railway railways rangers realty records registry renewables research
  resorts resources restaurants retail robotics rovers satellite satellites savings school sciences secretariat
  securities semiconductor semiconductors senate sentinel services shipping shipyard shipyards society software
  solutions sons spirits stations steel steelworks stores studios systems tech technologies technology telecom
  telecommunications telegraph television terminals textiles therapeutics timber times tires tobacco toys trading
  transport treasury tribunal tribune trucks tv tyres underwriting union united university uranium utilities vehicles
  ventures wanderers waste water wealth wines wireless works worldwide
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
  affiliate agency airline airlines automaker bank banks brand brands brewer broadcaster broker brokerage builder
  carmaker carrier chain charity chipmaker client club companies company competitor competitors conglomerate
  consortium consultancy contractor cooperative customer customers daily developer distributor drugmaker exchange
  exporter exporters firm firms franchise fund giant grocer group haulier hospital house importer insurer insurers
  label lender lenders lessor magazine maker makers manufacturer miner network newspaper operator parent party
  platform portal producer provider publisher rater rating refiner retailer retailers rival rivals service shipbuilder
  shipper site start-up startup startups store studio subsidiary supplier suppliers tabloid team union unit university
  vendor website weekly wholesaler
`);

/** Lower-case words after a name that only an organisation has. Source: our own list. */
export const COMPANY_FOLLOWERS = wordList(`
  analysts board bonds branches customers earnings employees executives headquarters investors lawyers management
  officials products profit representatives revenue shareholders shares spokesman spokesmen spokesperson spokeswoman
  staff stock stocks stores subsidiaries subsidiary unit workers
`);

/** Words by which a name shows a body that is no company, as its last word or before "of" and "for". Source: our own list. */
export const NO_COMPANY_WORDS = wordList(`
  academy administration agency army assembly association authority board bureau cabinet chamber church college
  commission committee confederation conference congress council court department embassy federation foundation
  government institute league ministry museum navy office parliament party police school secretariat senate society
  treasury tribunal union university
`);

/** Known bodies that are no companies, lower-case, and whose names do not show it. Source: our own list. */
export const NO_COMPANIES = wordList(`
  apec asean bank_of_england bank_of_japan central_bank cia doj ecb epa eu european_central_bank european_union faa
  fbi fcc fda fed federal_reserve ftc greenpeace imf international_monetary_fund interpol kremlin nasa nato oecd opec
  pentagon reserve_bank sec un unesco united_nations white_house world_bank world_trade_organization wto
`);

/** First words of companies' names in other languages, lower-case. Source: our own list. */
export const NAME_STARTS = wordList(`
  aktiebolaget banca banco bancolombia banque caisse cassa compagnie companhia compañía crédit credito crédito deutsche
  empresa fondazione groupe grupo gruppo koninklijke landesbank sociedad società société sparkasse stichting
`);

/** Last words by which a name is an organisation's, whatever its other words are, lower-case. Source: our own list. */
export const ORGANISATION_TAILS = wordList(`
  airlines airways assembly association authority chronicle commission committee congress council gazette herald
  ministry observer parliament post railways senate telecom telegraph times tribune
`);
