import { wordList } from './word-list.ts';

/** Last words that make a name an organisation: "Deutsche Bank", "Foreign Ministry". Source: our own list. */
export const ORGANISATION_WORDS = wordList(`
  academy administration advertiser advisers advisors aeronautics aerospace agency agro ai air airbus airline airlines
  airways albion alliance analytics apparel aquaculture army assembly asset associates association assurance athletic
  authority auto automotive autos aviation bakeries bakery bancorp bancshares bank bankshares batteries battery bedding
  beverage beverages bikes bio biofuels biologics biomedical biopharma biosciences biotech biotechnology board
  bookmakers books bookshops brands breweries brewers brewery brewing broadband broadcasters broadcasting brokerage
  brothers bunkering bureau cabinet cable cabs capital cargo carpets cars cartons casinos catering cells cement center
  centre ceramics chamber chemical chemicals chips chronicle church cinemas clinic clinics clothiers clothing cloud club
  coachworks coal coatings cocoa college commission committee communications community compute computers computing
  confectionery confederation conference congress consolidated construction consultants consulting containers copper
  corporation corps cosmetics council courier couriers court creameries credit cruises cutlery cycles dairies dairy data
  defence defense dental department devices diagnostics digital dispatch distilleries distillers docks drones drugstores
  dynamics economics electric electrical electricity electronics embassy energy engineering enterprises entertainment
  equity estate examiner exchange express eyewear factoring farms fashion federation ferries ferroalloys fertilisers
  fertilizers fiber fibre finance financial fintech fisheries fitness flooring food foods footwear force forces forestry
  forge foundation foundries foundry freight front fund furniture futures games gaming gas gazette generics genetics
  genomics geothermal glassworks global gold government grains graphics grid grocery group guard handling haulage health
  healthcare herald hire homecare homes horticulture hospital hospitality hospitals hotel hotels hotspur housing
  hydrogen industrial industries institute institution instruments insulation insurance interactive international
  internet investment investments investors iron jewelers jewellers journal juices knitwear lab laboratories labour labs
  land laundries league learning leasing leather ledger leisure lending lifts linen lines lithium locomotives logistics
  lubricants lumber malt maltings management manufacturing marine maritime markets materials mattresses meats media
  medical metals metalworks microdevices microelectronics milling mills minerals mines mining ministry mission mobile
  mobility molasses motor motorcycles motors movement museum navy network networks neurosciences news newswire nickel
  nuclear nurseries nutrition observer office oil oils oncology online optical optics orchestra organisation
  organization outfitters packaging paint paints paper parcels parliament partners party payments perfumes petcare
  petrochemical petrochemicals petroleum pharma pharmaceutical pharmaceuticals pharmacies pharmacy photonics pictures
  pigments pipe pipeline pipelines pipes plantations plastics plumbing police polymers polytechnic porcelain post potash
  potteries poultry power press presses printers printing products properties publications publishers publishing pulp
  pumps quarries radio rail railway railways rangers realty records refining registry reinsurance renewables rentals
  research resorts resources restaurants retail retailers robotics ropes rovers rubber salmon satellite satellites
  savings school sciences seafood seafoods seating secretariat securities seeds semi semiconductor semiconductors senate
  sentinel services shipbuilding shipping shipyard shipyards shoes society software solar solutions sons spinning
  spirits sportswear staffing stationers stationery stations steel steelmaking steelworks stores studio studios sugar
  supermarkets superstores surfactants systems tankers tanneries tech technologies technology telco telecom
  telecommunications telegraph telephone television terminals textiles theaters theatres therapeutics tiles timber times
  tires tobacco tools toolworks toys tractors trading transit transport travel treasury tribunal tribune trucks trust
  tubes turbines tv tyres underwriting union united university uranium utilities vaccines vehicles veneer ventures vets
  vineyards wanderers warehousing waste water wealth weavers wholesale winery wines wireless wool works worldwide yachts
  yarns
  bryggeri denki elektronik energi energía energia gıda kagaku klinik kliniken kogyo logistik
  maschinenbau renovables sanayi seguros seiki seimitsu seiyaku shoji shokuhin stahl streaming technik telekom
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
