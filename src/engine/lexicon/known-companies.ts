import { wordList } from './word-list.ts';

/**
 * Companies that business news names without saying what they are, lower-case; none that is a common word by itself
 * ("Target", "Orange"), since any sentence may begin with that. Source: our own list.
 */
export const KNOWN_COMPANIES = wordList(`
  7-eleven a.p._moller-maersk ab_inbev abbott_laboratories abbvie abercrombie_&_fitch abn_amro abrdn accor
  adani_enterprises adani_group adecco adevinta adia adnoc adq adyen aecom aegon aer_lingus aeroflot
  aerolineas_argentinas aeromexico affirm_holdings afterpay agco agfa-gevaert agricultural_bank_of_china ahold
  ahold_delhaize air_asia air_berlin air_canada air_china air_india air_liquide air_new_zealand air_products airasia
  airtable airtel airtran akamai akzo_nobel akzonobel alaska_air alaska_airlines albertsons alcoa alcon aldi
  aliexpress all_nippon_airways allergan allianz allied_domecq allied_irish_banks allstate ally_financial almarai
  alstom altice altria aluminum_corporation_of_china amazon_web_services ambev amcor amec america_movil
  american_electric_power american_international_group american_tower ameriprise ameritech amgen amp_limited anadarko
  anadarko_petroleum analog_devices anduril anglo_american anglogold_ashanti anheuser-busch anheuser-busch_inbev ansys
  ant_financial ant_group anta_sports anthem anthropic antofagasta antofagasta_minerals aon apache_corp apollo_global
  apollo_global_management apple_inc applebee's applied_materials aptiv aramco arby's arcandor archer_daniels_midland
  ares_management aristocrat_leisure arkema arm_holdings arrival asahi asda asml asos assa_abloy
  associated_british_foods astellas aston_martin at&t_wireless atari atlassian atos auchan auntie_anne's aurubis
  austrian_airlines automattic autonation autostrada autozone avast avaya avianca avianca_holdings aviva avon_products
  avtovaz axa axel_springer axios azul baa babcock babylon_health bain_&_company bain_capital baker_hughes
  balfour_beatty banco_bradesco banco_do_brasil banco_espirito_santo banco_popular banco_santander bank_of_america
  bank_of_china bank_of_communications bank_of_ireland bank_of_montreal bank_of_new_york bank_of_new_york_mellon
  bank_of_nova_scotia bankia barnes_&_noble barratt_developments barrick_gold barron's basell bath_&_body_works
  bats_global_markets bausch_&_lomb baxalta bayerische_landesbank bayernlb bbc_worldwide bcg bdo beats_electronics
  becton_dickinson beiersdorf bell_canada bell_labs bellsouth benetton berkeley_group best_buy bethlehem_steel
  bharat_petroleum bharti_airtel bigbasket bimbo biogen biontech bitdefender bitmain bittorrent bj's_wholesale_club
  bjs_wholesale blinkit bloomingdale's blue_apron blue_origin bmc_software bnp bnsf boc_group boehringer_ingelheim
  bojangles bombardier_aerospace bonhams booking.com booking_holdings booz_allen_hamilton borsa_italiana bosch
  boston_consulting_group boston_scientific bouygues bouygues_telecom bp_amoco bpost braathens braskem breitling brf
  bridgestone brinker bristol-myers_squibb bristol_myers_squibb british_aerospace british_american_tobacco
  british_energy british_gas british_land british_midland british_steel british_telecom british_telecommunications
  broadridge brookfield_asset_management brother_industries brown-forman bt_group bukalapak bumble bupa burberry
  burger_king burlington_northern burlington_northern_santa_fe burt's_bees butterball byd byju's bytedance c&a
  cable_&_wireless cablevision caesars_entertainment cainiao cairn_energy caixabank calpine campbell_soup
  canadian_national canadian_pacific canal+ canal_plus canon capgemini capita cardinal_health careem cargill cargolux
  carillion carl's_jr carlsberg carnival_corporation carnival_cruise carphone_warehouse cartier casey's_general_stores
  casino_guichard catalent caterpillar cathay_dragon cazoo cbre cdw celanese celgene cemex cencosud cendant cenovus
  centene centerpoint_energy centrica cerberus_capital cerberus_capital_management cerebras cerner ceva cez
  charles_schwab charter_communications check_point checkout.com chesapeake_energy chevrontexaco chick-fil-a
  children's_place chili's chime_financial china_construction_bank china_eastern china_eastern_airlines
  china_evergrande china_life china_life_insurance china_merchants_bank china_minmetals china_petroleum china_shenhua
  china_southern china_southern_airlines china_three_gorges china_vanke chinadotcom chipotle chiquita chubb ciena
  cigna cineworld circuit_city citadel_securities citibank citic citic_group citrix ck_hutchison claire's clariant
  clear_channel cleveland-cliffs clorox cnh_industrial cnooc cnpc coca-cola_amatil coca-cola_enterprises coca-cola_hbc
  codelco cognizant coinbase_global coles coles_group colgate-palmolive coloplast colruyt commonwealth_bank compal
  compass_group computer_associates computer_sciences conagra conagra_foods conoco conocophillips consol_energy
  consolidated_edison constellation_brands continental_ag continental_airlines convatec copa_airlines corning corus
  cosco costa_coffee costa_crociere countrywide_financial coupang covance covestro covidien cox_communications
  cox_enterprises credit_agricole credit_lyonnais crowdstrike crown_castle crown_resorts crédit_agricole
  crédit_lyonnais crédit_suisse csl csn csx culver's cummins currys cvc_capital_partners cvs cvs_caremark cvs_health
  cvs_pharmacy d.e._shaw d.r._horton daewoo daewoo_motor dai-ichi_life daihatsu daiichi_sankyo daikin daimler-benz
  daimler_truck dairy_queen daiwa_securities dan_air danaher danske_bank darden_restaurants darktrace dassault
  dassault_aviation dassault_systemes databricks davita dbs dbs_group de_beers de_la_rue dean_foods debenhams deepmind
  deepseek deere deere_&_co delhivery deliveroo delivery_hero dell_technologies delphi_corp delta_air delta_airlines
  denny's deutsche_bahn deutsche_boerse deutsche_börse deutsche_lufthansa deutsche_post deutsche_postbank
  deutsche_telekom deutsche_wohnen devon_energy dexia diageo dick's_sporting_goods didi_chuxing didi_global diebold
  digicel digital_equipment digitalglobe dillard's direct_line directv dixons_carphone dnb_nor docomo docusign
  dolce_&_gabbana dollar_general dollar_tree dominion_energy dominion_resources domino's domino's_pizza doordash
  dow_corning dow_inc. dp_world dr._reddy's dr_pepper draftkings drax dreamworks dreamworks_animation dresdner_bank
  dresdner_kleinwort dropbox dsm dubai_ports_world dubai_world duke_energy dun_&_bradstreet dupont_de_nemours duracell
  dynegy e-plus e.on eastman_chemical eastman_kodak easygroup eaton_corp echostar ecopetrol edeka edelman edf
  edf_energy edwards_lifesciences efg_hermes egyptair el_al eldorado_gold electrabel electricite_de_france electrolux
  electronic_arts electronic_data_systems eletrobras eli_lilly elliott_management embraer emc_corp emerson_electric
  emirates emirates_airline emirates_nbd enbridge encana endesa enel enel_green_power engie enron ensco entergy
  eog_resources epic_games eqt_partners equifax equinix equinor eramet ergo_versicherung erste_bank erste_group eskom
  essar_steel essilor essilorluxottica estee_lauder estée_lauder ethiopian_airlines etihad etihad_airways etsy
  euronext eurostar eurotunnel eutelsat eva_air evergrande eversource evonik exelon expedia experian express_scripts
  f5_networks faber-castell fairchild_semiconductor fairfax_financial fairfax_media falabella family_dollar fanuc
  fast_retailing faurecia federal_express federated_department_stores femsa ferrari ferrero ferrovial fiat_chrysler
  fiat_chrysler_automobiles fidelity_investments fidelity_national fiji_airways fincantieri finmeccanica finnair
  first_data first_quantum first_republic firstenergy firstgroup fiserv fisher's fisker fitbit fleetboston flextronics
  flybe flydubai fonterra foot_locker ford_motor fortescue_metals fortis_bank fortnum_&_mason fortum foster's_group
  fosun fosun_international four_seasons foxtel france_telecom france_télécom freddie_mac freeport-mcmoran fresenius
  fresenius_medical_care friends_provident frontier_airlines frontier_communications ftx fuji_heavy_industries
  fuji_xerox fujifilm fujitsu g4s galp gamestop gap_inc. gas_natural gateway_computer gaz_de_france gazprom_neft
  gazprombank gdf_suez ge_aviation ge_capital ge_healthcare geely gemalto genentech general_dynamics general_foods
  general_mills general_re generali genting genworth genzyme georgia-pacific geox gerdau getir giant_eagle gic gilead
  gilead_sciences gillette gimbel's givaudan gkn global_crossing globalfoundries glovo gojek gol_linhas_aereas
  gold_fields goldcorp gopuff grab_holdings graphcore great_west_lifeco great_western_railway green_mountain_coffee
  greggs grifols groupe_bpce groupe_danone groupon grubhub grupo_bimbo grupo_mexico gsk gucci_group guinness gulf_air
  gulf_oil gulfstream h.j._heinz haier hainan_airlines haleon hana_financial handelsbanken hanjin hanson_plc hanwha
  harbour_energy hardee's harley-davidson harrah's harrods harvey's havas hbo hbos hca hdfc_bank heidelberg_materials
  heidelbergcement heineken hellmann's hellofresh henkel hermes_international hermès hershey hershey's hertz
  hewlett_packard_enterprise hilton_hotels hilton_worldwide hindalco hindustan_petroleum hindustan_unilever
  hitachi_zosen hochtief hoffmann-la_roche holcim hollinger honeywell hong_kong_exchanges horizon_therapeutics hormel
  houghton_mifflin household_international hovnanian hsbc_holdings htc hudson's_bay hugging_face hulu humana
  hutchison_whampoa hyatt hynix hypo_real_estate hyundai_motor iag_cargo iberdrola iberia icahn_enterprises icap icbc
  icici icici_bank idc illumina imax imclone imperial_brands imperial_chemical_industries imperial_oil
  imperial_tobacco improbable inco indigo_airlines indigo_partners inditex industrial_and_commercial_bank_of_china
  indymac ineos infineon ing_direct ing_group ingersoll-rand ingram_micro inmarsat instacart intelsat interbrew
  intercontinental_exchange intercontinental_hotels international_airlines_group international_business_machines
  international_paper interpublic intesa_sanpaolo intuit intuitive_surgical invensys investcorp investec iress ishares
  isuzu itau itau_unibanco itaú_unibanco itochu itt_corp iveco j.c._flowers j.c._penney j.crew j.m._smucker
  j.p._morgan_chase j_sainsbury jack_daniel's jaguar_land_rover jane_street japan_airlines japan_post japan_tobacco
  jardine_matheson jbs jc_decaux jcdecaux jcpenney jd_logistics jd_sports jefferies jersey_mike's jet2 jet_airways
  jetblue jetstar jim_beam jimmy_john's john_deere john_lewis johnson_controls johnson_matthey jollibee
  jones_lang_lasalle julius_baer juniper_networks jupiter_fund just_eat just_eat_takeaway kaiser_permanente kakao
  kavak kawasaki_heavy_industries kazakhmys kb_home kellogg kellogg's kenvue kenya_airways kepco keppel kering keurig
  kfw kia_motors kiewit kimberly-clark kinder_morgan kingfisher_airlines kinross kioxia kirin kirin_holdings kla
  klarna kleiner_perkins klm_royal_dutch_airlines knight_ridder koch_industries kohlberg_kravis_roberts komatsu kone
  konica_minolta kookmin_bank korea_electric_power korean_air kpn kraft kraft_foods kraft_heinz krispy_kreme kroger
  krupp kuehne_+_nagel kuka kuwait_airways kuwait_petroleum kyocera l&g l'oreal l'oréal la_poste laboratory_corp
  ladbrokes lafarge lafargeholcim lagardere lagardère land's_end land_rover landsbanki las_vegas_sands lastminute.com
  lastpass latam latam_airlines lazada lazard legal_&_general lego lehman letterone levi's levi_strauss lg_chem
  lg_display lg_electronics lg_philips liberty_global liberty_media lidl linde lionsgate live_nation lloyds_bank
  lloyds_banking_group lloyds_tsb loblaw lockheed logitech lombard_odier london_underground lone_star_funds lonmin
  lonza loral lot_polish_airlines lowe's lsi_logic lucasfilm lucent lucent_technologies lucid_motors lufthansa_cargo
  lululemon lundin_mining luxottica lyft lyondell lyondellbasell m&g m&s mack_trucks macquarie macquarie_bank
  macquarie_group maersk magazine_luiza magna_international magnit mahindra mahindra_&_mahindra mahle
  malaysia_airlines malaysian_airlines malév manchester_united mandalay_resort manulife marathon_oil
  marathon_petroleum marfrig marie_callender's marriott marriott_international marsh_&_mclennan martin_marietta
  marubeni maruti_suzuki masco mashreqbank mastercard match_group maybank mbna mccann_erickson mccormick_&_co
  mcdonnell_douglas mci mci_worldcom mckesson mckinsey_&_company medco mediaset mediatek medtronic mellon_financial
  men's_wearhouse mercado_libre mercadolibre mercedes-benz merck_&_co merck_kgaa mesa_air meta_platforms metlife
  metro-goldwyn-mayer metro_ag metro_bank mg_rover mgm mgm_grand mgm_mirage mgm_resorts micron micron_technology
  mid-america_apartment midea military_bank millennium_management millicom minebea minerva_foods miramax mistral_ai
  mitsubishi_electric mitsubishi_heavy_industries mitsubishi_motors mitsubishi_ufj mitsui mittal mizuho_financial
  mobilcom mobileye moderna molson molson_coors mondelez mondi montblanc monte_dei_paschi monzo moonshot_ai morrison's
  morrisons mosaic_co motorola_mobility motorola_solutions mozilla moët_hennessy mtn_group mubadala
  mubadala_investment munich_re mylan mytheresa n26 nando's nasdaq_omx naspers nathan's_famous national_australia_bank
  national_bank_of_greece national_express national_grid national_semiconductor nationwide_building_society
  nationwide_mutual natixis natura_&_co naver navistar nbc_universal nbcuniversal ncr neiman_marcus nestle_waters
  netapp nethys netscape network_rail networkrail neuralink new_look newcrest newell_brands newman's_own newmed
  newmed_energy newmont news_international newscorp nextel nextera nextera_energy nikon ninebot nio nippon_life
  nippon_steel nissan_motor noble_energy noble_group nokia_siemens_networks nomura_holdings nordea nordstrom
  norfolk_southern norilsk_nickel norsk_hydro nortel nortel_networks northern_rock northrop_grumman northvolt
  northwest_airlines norton_lifelock norwegian_air norwegian_air_shuttle novatek novelis novell novo_banco
  novo_nordisk nrg_energy nsk ntpc ntt ntt_communications ntt_data nubank nucor nuro nutrien nxp nxp_semiconductors
  nykaa o'reilly_automotive o'reilly_media ocado ocbc occidental_petroleum odeon office_depot officemax oil_search
  okta ola_cabs ola_electric olam old_mutual olivetti olympus_corp omnicom omv onex ongc onlyfans ooredoo opel openai
  openreach orascom orbitz osram otto_group outokumpu oversea-chinese_banking oxxo oyo p&g p&o p.f._chang's paccar
  pacific_gas_and_electric pacificorp palm_inc. palo_alto_networks pandora_media papa_john's paramount_global
  paramount_pictures paribas parmalat partygaming paypal_holdings paytm pdvsa peabody_energy pearson_plc peet's_coffee
  peloton pemex penguin_books penguin_random_house penn_national peoplesoft pernod_ricard perplexity_ai
  pershing_square persimmon petco petro-canada petrofac petrohawk petrovietnam petsmart peugeot_citroen
  peugeot_citroën pg&e pharmacia phelps_dodge philip_morris_international philippine_airlines phillips_66 phonepe
  pictet pilgrim's_pride pimco pinduoduo ping_an pinterest piraeus_bank pirelli pitney_bowes pizza_express plaid_inc
  plains_all_american playboy_enterprises playtech pnc pnc_financial polaroid polestar polygram porsche posco
  poste_italiane potash_corp potashcorp powergen ppg ppg_industries ppr prada pratt_&_whitney premier_foods
  pret_a_manger priceline primark prologis prosiebensat.1 prosus proximus prudential_financial psa_group
  psa_peugeot_citroen psa_peugeot_citroën psion ptt public_investment_fund pulitzer punch_taverns qatar_airways
  qatar_energy qatargas qia qihoo qinetiq quaker_oats qualtrics quanta_computer quebecor quest_diagnostics qvc qwest
  r.j._reynolds rabobank radioshack raiffeisen railtrack ranbaxy randstad range_resources rappi raytheon razorpay
  rbs_group reader's_digest reckitt reckitt_benckiser red_hat reddit reebok reed_elsevier regeneron regions_financial
  reliance_communications reliance_industries reliance_jio relx remy_cointreau renault-nissan renesas rentokil repsol
  repsol_ypf republic_services revolut richemont ricoh rio_tinto_alcan ripple_labs rite_aid rivian rj_reynolds
  robert_bosch robinhood robinhood_markets roblox rockwell_automation rockwell_collins rogers_communications
  rohm_and_haas roku rolex rosatom rosbank rovio royal_ahold royal_bank_of_canada royal_bank_of_scotland
  royal_caribbean royal_dutch royal_kpn royal_mail royal_philips rsa_insurance rusal russian_railways rwe rwe_npower
  s&p_global saab_ab saab_automobile sab_miller sabena sabic sabmiller sabre_holdings safran saic_motor saint-gobain
  saipem salesforce.com salomon_brothers salomon_smith_barney sam's_club samsonite samsung_heavy_industries
  san_miguel_corp sandisk sandvik sanford_c._bernstein sanofi-aventis sanofi_aventis sanyo sara_lee sas_institute
  sasol saudi_aramco saudi_telecom sbc_communications sberbank scale_ai scania schaeffler schering-plough schering_ag
  schlumberger schneider_electric schroders schwab scottish_&_newcastle scottish_power scottish_widows scottishpower
  scripps seadrill seagram sealy sears_holdings seat_pagine_gialle securitas sega sembcorp
  semiconductor_manufacturing_international sempra_energy sensata sequoia_capital serco serono servicenow setanta
  severn_trent severstal shanghai_automotive sharp_corp shaw_communications shein shell_oil sherwin-williams shinhan
  shinsei_bank shire_pharmaceuticals shiseido shopee shopify siam_commercial_bank sidara siemens_energy siemens_gamesa
  siemens_healthineers sika silver_lake silversea simon_&_schuster simon_property_group singapore_airlines
  singapore_telecommunications singtel sinopec sirius_xm sistema sk_hynix sk_innovation sk_telecom skanska skf skoda
  skydance skyteam slack_technologies smithfield_foods smithkline_beecham smiths_group smucker smucker's snam snapdeal
  snapple snowflake_inc socgen sodexo sofi_technologies solvay sonangol sonatrach sonos sony_ericsson sony_music
  sony_pictures southern_california_edison southwest_airlines spacex spicejet spirit_aerosystems spirit_airlines
  spotify sprint_nextel sqm srilankan_airlines ssab sse_plc st._jude_medical stability_ai stagecoach standard_life
  standard_oil staples_inc. starboard_value starling_bank starwood starwood_hotels state_bank_of_india state_farm
  state_grid state_street state_street_corp stellantis stmicroelectronics stora_enso storebrand stripe_inc stryker
  suez_environnement sulzer sumitomo sumitomo_mitsui sun_hung_kai sun_life sun_microsystems sun_pharma suncor
  suncor_energy suncorp suntory supervalu suzano suzuki svenska_handelsbanken swarovski swatch swatch_group swedbank
  swiggy swire_pacific swiss_air swiss_re swissair swisscom sybase symantec syngenta sysco t._rowe_price
  taiwan_semiconductor takata take-two take-two_interactive takeda talisman_energy talktalk tata_consultancy_services
  tata_motors tata_sons tata_steel tate_&_lyle tcl td_ameritrade teck_resources telecom_italia telefonaktiebolaget
  telefónica telegraph_media_group telenor televisa telia teliasonera telkom telmex telstra temasek temasek_holdings
  temu tenaris tencent_holdings tenet_healthcare tenneco teradyne tereos terna teva teva_pharmaceutical texaco
  texas_pacific_group textron tgi_friday's thai_airways thales theranos thermo_fisher third_point thomas_cook
  thomson_corp ticketmaster tiffany_&_co tiscali tjx tnt_express tokopedia toll_brothers tom's_of_maine tomtom
  toro_rosso toronto-dominion toronto-dominion_bank totalenergies toyota_motor trader_joe's transcanada transferwise
  transocean travelers_companies travelocity traveloka travelport trend_micro trendyol tribune_company trip.com
  tripadvisor trivago truist tsb tui tullow_oil turkcell turkish_airlines twitch tyco tyco_international tyson_foods
  u.s._airways u.s._bancorp u.s._steel uber_eats ubisoft ubs_warburg ucb uipath umicore under_armour unibail-rodamco
  unicredito unilever_plc union_carbide union_pacific unipol uniqlo united_continental united_health
  united_microelectronics united_overseas_bank united_parcel_service united_technologies united_utilities unitedhealth
  unitedhealth_group univision unocal upstart_holdings us_airways us_bancorp us_foods us_steel usiminas usinor usx
  vale_sa valeant valeo valero valero_energy valmet vattenfall vauxhall veolia veolia_environnement verisign verisk
  verizon_communications verizon_wireless vestas viacomcbs vickers victoria's_secret vimeo vinci virgin_atlantic
  virgin_australia virgin_blue virgin_galactic virgin_group virgin_media virgin_mobile virgin_money virgin_orbit
  virgin_trains visteon vivendi_universal vivo_energy vkontakte vmware vodacom vodafone_group voestalpine
  volkswagen_group volvo_cars vonage vonovia vtb vueling w.r._grace w.w._grainger wachovia waitrose
  walgreens_boots_alliance walmex walt_disney_co warburg_pincus warner_bros. warner_bros._discovery warner_lambert
  warner_music warner_music_group washington_mutual waste_management waymo wayve webmd webvan weetabix wegmans
  wellcome wellpoint wendy's wesfarmers western_digital western_union westjet westpac wetherspoon's weyerhaeuser
  wh_smith whirlpool whitbread whole_foods whole_foods_market william_hill williams-sonoma wintershall wintershall_dea
  wirecard wise_plc wizz_air wm_morrison wm_wrigley wolseley wolters_kluwer wood_mackenzie woodside_petroleum
  woolworths worldcom worldpay wpp wrigley wyeth wyndham wynn_resorts xcel_energy xero xerox xing xpeng yahoo_japan
  yamaha_motor yandex yell_group yelp yum!_brands yum_brands zalando zale's zara zaxby's zepto zhipu zillow
  zimmer_holdings zomato zoox zscaler zte_corp zurich_financial zurich_insurance zynga électricité_de_france
`);
