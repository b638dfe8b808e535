import { wordList } from './word-list.ts';

/** Last words that make a name an organisation: "Deutsche Bank", "Foreign Ministry". Source: our own list. */
export const ORGANISATION_WORDS = wordList(`
  academy administration advertiser advisers advisors aeronautics aerospace agency agro ai air airbus airline airlines
  airways albion alliance analytics apparel army assembly asset associates association assurance athletic authority
  auto automotive autos aviation bakeries bakery bancorp bancshares bank batteries battery beverage beverages bikes
  bio biologics biomedical biopharma biosciences biotech biotechnology board books brands breweries brewers brewery
  brewing broadband broadcasting brokerage brothers bunkering bureau cabinet cable capital cargo cars catering cells
  cement center centre ceramics chamber chemical chemicals chips chronicle church clinic clinics clothing cloud club
  coal coatings college commission committee communications community compute computers computing confederation
  conference congress construction consultants consulting copper corporation corps cosmetics council courier court
  credit cruises dairies dairy data defence defense department devices diagnostics digital dispatch distilleries
  distillers docks drones drugstores dynamics economics electric electricity electronics embassy energy engineering
  enterprises entertainment equity estate examiner exchange express farms fashion federation ferries fertilisers
  fertilizers fiber fibre finance financial fintech fisheries food foods footwear force forces foundation foundries
  foundry freight front fund furniture futures games gaming gas gazette genetics genomics geothermal glassworks global
  gold government grid grocery group guard haulage health healthcare herald homes hospital hospitals hotel hotels
  hotspur housing hydrogen industrial industries institute institution instruments insurance interactive international
  internet investment investments investors iron jewelers jewellers journal lab laboratories labour labs land league
  leasing ledger lending lines lithium logistics management manufacturing marine maritime markets materials media
  medical metals minerals mines mining ministry mission mobile mobility motor motors movement museum navy network
  networks neurosciences news newswire nickel nuclear nutrition observer office oil oils oncology online optics
  orchestra organisation organization outfitters packaging paint paints paper parliament partners party payments
  petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals pharmacies pharmacy photonics pictures
  pipeline pipelines plantations plastics police polytechnic post poultry power press products properties publications
  publishing quarries radio rail railway railways rangers realty records registry reinsurance renewables rentals
  research resorts resources restaurants retail robotics rovers satellite satellites savings school sciences seafood
  seafoods secretariat securities seeds semi semiconductor semiconductors senate sentinel services shipbuilding
  shipping shipyard shipyards society software solar solutions sons spirits staffing stations steel steelmaking
  steelworks stores studio studios supermarkets superstores systems tech technologies technology telco telecom
  telecommunications telegraph television terminals textiles therapeutics timber times tires tobacco toys tractors
  trading transport treasury tribunal tribune trucks trust turbines tv tyres underwriting union united university
  uranium utilities vaccines vehicles ventures vineyards wanderers waste water wealth wines wireless works worldwide
`);

/** Words that begin "X of Y" and "X for Y" organisations. Source: our own list. */
export const ORGANISATION_HEADS = wordList(`
  academy agency army association authority bank board bureau campaign center centre chamber church coalition college
  commission committee confederation conference congress council court department federation foundation fund house
  institute international league ministry museum national office organisation organization party port royal school
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
  shipper site society start-up startup startups store studio subsidiary supplier suppliers tabloid team union unit university
  vendor website weekly wholesaler utility marketplace housebuilder homebuilder bookmaker fintech steelmaker planemaker toymaker
  watchmaker caterer telco landlord
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

/** Whether a name, by its words in small letters, is that of a body that is no company. */
export function isNoCompany(words: readonly string[]): boolean {
  if (NO_COMPANIES.has(words.join(' '))) return true;
  if (NO_COMPANY_WORDS.has(words.at(-1)!)) return true;
  return words.some((word, i) => NO_COMPANY_WORDS.has(word) && /^(?:of|for)$/.test(words[i + 1] ?? ''));
}

/** First words of companies' names in other languages, lower-case. Source: our own list. */
export const NAME_STARTS = wordList(`
  aerolineas aerolíneas aktiebolaget banca banco bancolombia banka banque browar browary caisse cassa cementos
  cervecería compagnie companhia compañia compañía constructora credito crédit crédito deutsche empresa farmacéutica
  fondazione groep groupe grupa grupo gruppe gruppo koninklijke laboratoires laboratorios landesbank linhas líneas
  minera petróleos sociedad società société sparkasse stichting transportes vuelos
`);

/** Last words by which a name is an organisation's, whatever its other words are, lower-case. Source: our own list. */
export const ORGANISATION_TAILS = wordList(`
  airlines airways assembly association authority chronicle commission committee congress council gazette herald
  ministry observer parliament post railways senate telecom telegraph times tribune
`);

/** Where shares are traded, in or as a name, in any capitals: seldom a side of what is told beside it. Source: our own list. */
export const EXCHANGES = /\b(?:(?:stock|securities) exchange|bourse|nasdaq|nyse|euronext)\b/i;
