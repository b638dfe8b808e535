import { KNOWN_COMPANIES } from './known-companies.ts';
import { wordList } from './word-list.ts';

/**
 * Organisations so well known that their bare name is nobody else's: "Apple" is not short for "Apple Records". Lower-case.
 * Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own.
 */
export const HOUSEHOLD_NAMES = wordList(`
  20th_century_fox 23andme 3m 4chan 7_eleven abba abc ac/dc academy_of_sciences accenture acer activision
  activision_blizzard adidas adobe aerosmith afp african_development_bank african_union agence_france-presse aig
  air_france airbnb airbus al-jazeera al-qaeda al-qaida al_jazeera al_qaeda alcatel alcatel_lucent alibaba
  alibaba_group alitalia alphabet amazon amc amd american_airlines american_express amnesty_international amtrak
  anheuser_busch aol ap apec apple apple_computers applebees arab_league arbys arcelor arcelormittal armco asean
  ashland_oil asian_development_bank associated_press astrazeneca at&t audi autodesk avis ayer bacardi bae_systems
  baidu banana_republic bank_for_international_settlements bank_of_canada bank_of_england bank_of_france bank_of_ghana
  bank_of_greece bank_of_israel bank_of_italy bank_of_japan bank_of_korea bank_of_portugal bank_of_russia
  bank_of_spain bank_of_thailand bank_of_uganda barclays basf baskin_robbins baxter bayer bbc bbva bear_stearns
  bechtel bee_gees ben_&_jerry ben_&_jerry's berkshire_hathaway bertelsmann bf_goodrich bfgoodrich bhp bhp_billiton
  bild black_&_decker blackberry blackrock blackstone blockbuster_video bloomberg bloomberg_news bloomingdale
  blue_cross bmw bnp_paribas boeing bombardier boston_globe boston_pizza bp brexiteers british_airways broadcom
  business_week businessweek buzzfeed c.i.a. cadbury cadillac capital_one carls_jr carlyle carrefour cathay_pacific
  cbc cbs chevron chevy chick_fil_a china_daily china_mobile china_telecom china_unicom christian_democrats christie's
  chrysler cia cisco cisco_systems citigroup cloudflare cnbc cnn coca-cola coca_cola coco_chanel coinbase coldplay
  colgate comcast commerce_department commerzbank compaq congress conservative_party corriere_della_sera costco
  craigslist credit_suisse creedence_clearwater_revival crossrail daily_mail daily_telegraph daimler daimlerchrysler
  danone dea def_leppard defense_department dell deloitte delta_air_lines democratic_party depeche_mode der_spiegel
  deutsche_bank dhl disney doj dow_chemical dow_jones dow_jones_newswires dunkin_donuts dupont duran_duran eads
  easyjet ebay ecb el_pais engadget eni epa ericsson esa eu european_bank_for_reconstruction_and_development
  european_central_bank european_commission european_investment_bank european_parliament european_union eurosceptics
  exxon exxon_mobil exxonmobil f.b.i. f.c.c. f.d.a. f.t.c. fa faa facebook fannie_mae fatah fbi fc_barcelona fcc fda
  fed federal_communications_commission federal_reserve federal_trade_commission fedex fiat fidelity fifa
  financial_times firestone fitch fitch_ratings fleetwood_mac flipkart food_and_drug_administration forbes ford
  fortune fox_news foxcon foxconn frito_lay ftc g20 g7 g8 gazprom general_electric general_motors getty_images ghq
  github gizmodo glaxo_smith_kline glaxosmithkline glencore gmb goldman_sachs goodyear google gop green_day greenpeace
  guardian gucci guns_n_roses h&m h_&_m halliburton hamas handelsblatt harvard hasbro hewlett-packard hewlett_packard
  hezbollah hitachi hizbollah home_depot hon_hai honda house_of_representatives hp hsbc huawei huffington_post
  human_rights_watch hyundai ibm ihop ikea imf infosys ing intel inter-american_development_bank interfax
  international_energy_agency international_labour_organization international_monetary_fund interpol ioc ira irs
  islamic_development_bank itar-tass itv j.p._morgan jd.com jiffy_lube johnson_&_johnson joy_division jp_morgan
  jpmorgan jpmorgan_chase jsa justice_department katv kfc kia kkk kkr klm kmart kodak kohl's kpmg kremlin kyodo
  la_presse la_z_boy labor_department labour_party le_figaro le_monde le_oreal lehman_brothers lenovo les_echos lexis
  lexmark lexus lg lib_dems liberal_democrats likud linkedin little_caesars lloyd's lloyd's_of_london lloyds
  lockheed_martin london_stock_exchange los_angeles_times lufthansa lukoil lvmh macs_milk macy's marks_&_spencer
  mashable mattel mazda mcdonald's mcdonalds mckinsey mercedes_benz merck merrill_lynch meta metallica michelin
  microsoft mit mitas mitsubishi mittal_steel mizuho mlb mobil monsanto moody's moody's_investors_service moody_blues
  morgan_stanley motley_crue motorola mtv myspace nandos nasa nascar nasdaq national_academy_of_sciences nato natwest
  nba nbc nec nestle nestlé netease netflix new_kids_on_the_block new_york_post new_york_stock_exchange new_york_times
  news_corp news_corporation newsweek nfl nhl nhs nike nikkei nintendo nissan nivea nokia nomura notre_dame novartis
  nsa ntt_docomo nvidia nyse oecd old_navy opec oracle orange_julius oxfam palantir pan_am panasonic panda_express
  parliament paypal pbs pentagon people's_bank_of_china pepsi pepsico petrobras petrochina petronas peugeot pfizer
  philip_morris philips pink_floyd pixar pizza_hut plo politico porsche_ag premier_league premier_oil
  pricewaterhousecoopers procter_&_gamble prudential pwc qantas qualcomm quantas quiznos radiohead rakuten rbc rbs
  readers_digest real_madrid red_bull red_cross red_hot_chili_peppers red_lobster reliance remax renault
  republican_party research_in_motion reserve_bank_of_australia reserve_bank_of_india reserve_bank_of_new_zealand
  reuters revlon rio_tinto roche rolls-royce roman_empire rosneft royal_bank royal_dutch_shell ryanair s&p s.e.c.
  safeway sainsbury's sainsburys salesforce samsung samsung_electronics sanofi santander sap scientology seagate sears
  sec securities_and_exchange_commission senate sex_pistols shell siemens sina sinn_fein sky_news skype smirnoff snp
  social_democrats societe_generale société_générale softbank sohu sony sotheby's soundgarden
  south_african_reserve_bank south_china_morning_post spice_girls sprint squarespace standard_&_poor's
  standard_chartered stanford starbucks state_department statoil subaru supreme_court swiss_national_bank t-mobile
  t_mobile taco_bell taliban target_corp tass tata td_bank techcrunch telefonica telus tencent tesco tesla_motors
  texas_instruments tgi_fridays the_beach_boys the_beatles the_black_eyed_peas the_byrds the_carpenters
  the_conservatives the_daily_mail the_economist the_greens the_guess_who the_hollies the_smashing_pumpkins
  the_supremes the_tories the_verge thin_lizzy thomson_reuters thyssenkrupp tim_hortons time_warner tmz toshiba
  total_sa toyota toys_r_us treasury_department tsmc twitter u.n. u.s._federal_reserve uber ubs uefa ukip un unesco
  unhcr unicef unicredit unilever united_airlines united_nations ups usa_today usps vale van_halen vanguard verizon
  vh1 viacom vivendi vodafone volkswagen volvo wal-mart walgreens wall_street_journal walmart walt_disney warner_bros
  washington_post weibo wells_fargo westfield westinghouse white_house wikileaks wikipedia wipro wired world_bank
  world_health_organization world_trade_organisation world_trade_organization wto xiaomi xinhua xstrata yahoo yahoo!
  yale yamaha ymca yougov youtube yukos ywca zte
`);

/** All of them, lower-case. */
export const KNOWN_ORGANISATIONS: ReadonlySet<string> = new Set([...HOUSEHOLD_NAMES, ...KNOWN_COMPANIES]);

/** Sports teams by their full names, lower-case. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const KNOWN_TEAMS = wordList(`
  49ers 76ers arizona_cardinals arizona_diamondbacks aston_villa astros atlanta_braves atlanta_falcons atlanta_hawks
  baltimore_orioles baltimore_ravens blackburn_rovers boston_celtics boston_red_sox brooklyn_nets buffalo_bills
  cardiff_city carolina_panthers celtics charlotte_hornets chicago_bears chicago_bulls chicago_cubs chicago_fire
  chicago_white_sox cincinnati_bengals cincinnati_reds cleveland_browns cleveland_cavaliers cleveland_guardians
  cleveland_indians colorado_rapids colorado_rockies columbus_crew_sc dallas_cowboys dallas_mavericks denver_broncos
  denver_nuggets detroit_lions detroit_pistons detroit_tigers diamondbacks dodgers fc_dallas golden_state_warriors
  green_bay_packers houston_astros houston_dynamo houston_rockets houston_texans indiana_pacers indianapolis_colts
  jacksonville_jaguars kansas_city_chiefs kansas_city_royals knicks la_galaxy lakers leicester_city
  los_angeles_clippers los_angeles_dodgers los_angeles_lakers manchester_city memphis_grizzlies mets miami_dolphins
  miami_heat miami_marlins milwaukee_brewers milwaukee_bucks minnesota_timberwolves minnesota_twins minnesota_vikings
  montreal_impact new_england_patriots new_england_revolution new_orleans_pelicans new_orleans_saints new_york_giants
  new_york_jets new_york_knicks new_york_mets new_york_red_bulls new_york_yankees oakland_athletics oakland_raiders
  oklahoma_city_thunder orlando_magic padres philadelphia_eagles philadelphia_phillies philadelphia_union phillies
  phoenix_suns pittsburgh_pirates pittsburgh_steelers portland_timbers portland_trail_blazers queens_park_rangers
  real_salt_lake sacramento_kings san_antonio_spurs san_diego_chargers san_diego_padres san_francisco_giants
  san_jose_earthquakes seattle_mariners seattle_seahawks seattle_sounders sporting_kansas_city st_louis_cardinals
  st_louis_rams stoke_city tampa_bay_buccaneers tampa_bay_rays tennessee_titans texas_rangers toronto_blue_jays
  toronto_raptors tottenham_hotspur utah_jazz vancouver_whitecaps washington_nationals washington_redskins
  washington_wizards white_sox yankees
`);

/** Last words of newspapers, which news cites by that word alone ("the Journal"). Source: our own list. */
export const NEWSPAPER_WORDS = wordList(`
  chronicle economist gazette globe guardian herald independent journal mail post sun telegraph times tribune
`);
