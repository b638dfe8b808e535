import { wordList } from './word-list.ts';

/** Countries and what news calls them, lower-case. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const COUNTRIES = wordList(`
  afghanistan albania algeria america andorra angola anguilla antarctica antigua_and_barbuda argentina armenia aruba
  australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia
  bonaire bosnia bosnia-herzegovina bosnia_and_herzegovina botswana bouvet_island brazil britain
  british_virgin_islands brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde cayman_islands
  central_african_republic chile china christmas_island cocos_islands colombia comoros congo_brazzaville cook_islands
  costa_rica cote_de_ivoire croatia cuba curacao cyprus czech_republic czechia czechoslovakia
  democratic_people's_republic_of_korea democratic_republic_of_congo denmark djibouti dominica dominican_republic
  dr_congo east_germany east_timor ecuador egypt el_salvador england equatorial_guinea eritrea estonia ethiopia
  falkland_islands faroe_islands fiji finland france french_guiana french_polynesia gabon gambia germany ghana
  gibraltar great_britain greece greenland grenada guadeloupe guam guatemala guernsey guinea guinea_bissau guyana
  haiti holland honduras hong_kong hungary iceland india indonesia iran iraq ireland isle_of_man israel italy
  ivory_coast jamaica japan jersey kazakhstan keeling_islands kenya kiribati korea kosovo kuwait kyrgyzstan
  lao_people's_democratic_republic laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macao
  macau macedonia madagascar malawi malaysia maldives mali malta marshall_islands martinique mauritania mauritius
  mayotte mexico micronesia moldova monaco mongolia montenegro montserrat morocco mozambique myanmar namibia nauru
  nepal netherlands new_zealand nicaragua niger nigeria niue norfolk_island north_korea north_macedonia
  northern_ireland northern_mariana_islands norway oman pakistan palau palestine panama papua_new_guinea paraguay
  people's_republic_of_china peru philippines pitcairn_islands poland portugal puerto_rico qatar republic_of_ireland
  romania russia rwanda saint_helena saint_lucia saint_martin samoa san_marino saudi_arabia scotland senegal serbia
  seychelles sierra_leone singapore sint_maarten slovakia slovenia solomon_islands somalia south_africa south_korea
  south_sudan soviet_union spain sri_lanka sudan suriname swaziland sweden switzerland syria taiwan tajikistan
  tanzania thailand timor_leste togo tokelau tonga trinidad_and_tobago trinidad_tobago tunisia turkey turkmenistan
  turks_and_caicos_islands tuvalu u.a.e. u.k. u.s. u.s.a. uae uganda uk ukraine united_arab_emirates united_kingdom
  united_states united_states_of_america uruguay us us_virgin_islands usa ussr uzbekistan vanuatu vatican_city
  venezuela vietnam wales wallis_and_futuna west_germany yemen yugoslavia zaire zambia zimbabwe
`);

/** States, provinces, parts of the world, seas, lower-case. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const REGIONS = wordList(`
  adygea africa aguascalientes ala. alabama alaska alberta alps altai andhra_pradesh anhui arctic ariz. arizona ark.
  arkansas arunachal_pradesh asia asia-pacific asia_pacific assam atlantic bahia baja_california balkans balkaria baltic
  bashkortostan basque basque_country bavaria bedfordshire bihar black_sea bremen british_columbia brittany
  buckinghamshire buryatia calif. california cambridgeshire campeche caribbean caspian_sea catalonia ceara
  central_america chechnya cherkessia cheshire chhattisgarh chiapas chihuahua chuvashia coahuila colima colo. colorado
  conn. connecticut cornwall corsica crimea cumbria d.c. dagestan del. delaware derbyshire devon dorset durango
  eastern_europe essex europe eurozone far_east fla. flanders florida fujian ga. gansu gaza gaza_strip georgia glamorgan
  gloucestershire goa golan_heights guanajuato guangdong guangxi guizhou gujarat gulf_of_mexico hainan hampshire haryana
  hawaii hebei heilongjiang henan hertfordshire hidalgo himachal_pradesh himalayas hubei humberside hunan idaho ill.
  illinois ind. indiana ingushetia inner_mongolia iowa jalisco jharkhand jiangsu jiangxi kabardino kalmykia kan. kansas
  karachay karelia karnataka kashmir kedah kelantan kent kentucky kerala khakassia khulna ky. lancashire latin_america
  leicestershire liaoning lincolnshire lombardy louisiana madhya_pradesh maharashtra maine malacca manipur manitoba
  maranhao mari_el maryland mass. massachusetts md. mediterranean meghalaya merseyside mich. michigan michoacan
  middle_east middlesex midlands minas_gerais minn. minnesota mississippi missouri mizoram mont. montana mordovia
  morelos n.c. n.d. n.h. n.j. n.m. n.y. nagaland nayarit neb. nebraska nev. nevada new_brunswick new_hampshire
  new_jersey new_mexico new_south_wales new_york new_york_state newfoundland newfoundland_and_labrador ningxia norfolk
  normandy north_america north_carolina north_dakota north_sea north_yorkshire northamptonshire nottinghamshire
  nova_scotia nuevo_leon nunavut oaxaca odisha ohio okla. oklahoma ontario ore. oregon ossetia oxfordshire pa. pacific
  pahang parana penang pennsylvania perak pernambuco persian_gulf prince_edward_island provence punjab qinghai quebec
  queensland queretaro quintana_roo r.i. rajasthan rajshahi rangpur red_sea rhode_island s.c. s.d. sahara
  san_luis_potosi santa_catarina sarawak saskatchewan saxony scandinavia selangor shaanxi shandong shanxi siberia
  sichuan sicily sikkim silicon_valley sinaloa somerset sonora south_america south_carolina south_dakota southeast_asia
  staffordshire suffolk surrey sussex sylhet tabasco tamaulipas tamil_nadu tasmania tatarstan telangana tenn. tennessee
  tex. texas tibet tlaxcala tripura tuscany tuva tyneside tyrol udmurtia ulster utah uttar_pradesh uttarakhand va.
  veracruz vermont vt. w.va. wallonia warwickshire wash. washington washington_d.c. washington_dc west_bank west_bengal
  west_virginia western_australia western_europe wiltshire wis. wisconsin worcestershire wyo. wyoming xinjiang yakutia
  yorkshire yucatan yukon yunnan zacatecas zhejiang
`);

/** Cities, lower-case. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const CITIES = wordList(`
  aalborg aarhus abbotsford aberdeen abidjan abingdon abu_dhabi abuja acapulco accra addis_ababa adelaide aden agadir
  agartala agincourt ahmedabad aizawl akron al_basrah_al_qadimah al_mawsil_al_jadidah alberton albuquerque aldershot
  aleppo alexandria algiers alhambra alice_springs allentown alliston almaty amaravati amarillo amman amritsar
  amsterdam anadyr anaheim anapolis ancaster anchorage ancona andover ankara ann_arbor antalya antananarivo
  antarctic_ocean antofagasta antwerp apia aqaba arc_de_triomphe arctic_ocean arequipa arlington arnhem ashcroft
  ashdod ashgabat asmara astana asuncion asunción aswan athens atlanta atlantic_ocean auckland austin aylesford azores
  baghdad bakersfield baku ballarat baltimore bamako bandung bangalore bangkok bangui banja_luka banjul baotou
  barcelona bari barnsley barranquilla basel basle basra basrah baton_rouge battersea batumi bayan_nur beaconsfield
  beersheba beijing beirut bel_air belem belfast belgrade bellingham belo_horizonte belém bengaluru benghazi berbera
  bergamo bergen berlin bern berwick bethlehem beverly_hills bexhill bhopal bhubaneshwar bhubaneswar bielefeld bilbao
  billings biloxi birmingham bishkek blackburn blackpool blackwall blantyre bloemfontein boca_raton bochum bogota
  boise bologna bolton bombay bonn bordeaux boston bracebridge bradford braga bramley brampton brasilia brasília
  bratislava brazzaville bridgenorth bridgeport bridgetown brigham brighton brisbane bristol brno brockton bronx
  brooklyn brookside brookstone browns_canyon bruges brussels bucaramanga bucharest budapest buenos_aires buffalo
  bujumbura bulawayo burgas bursa busan butuan cagliari cairo calcutta caldwell calgary camayenne cambridge
  campbellford campinas can_tho canberra cancun cancún cannes cape_town caracas cardiff carrizo_plain cartagena
  casablanca catania caversham cebu cedar_breaks cedar_grove cedar_rapids centerville chamorro chandigarh changchun
  changsha changzhou charleroi charlotte charlottetown chattanooga chattogram chelmsford cheltenham chengdu chengzhong
  chennai chiang_mai chicago chichen_itza chimney_rock chiricahua chisinau chittagong chongqing christchurch
  chula_vista chuuk cincinnati ciudad_juarez cleveland cluj cochabamba coimbatore coimbra colchester collingwood
  cologne colombo colosseum columbus conakry constanta constantine copenhagen cordoba cork corpus_christi coventry
  craiova croydon cuenca cupertino curitiba córdoba da_nang dadonghai daegu daejeon dakar dalian dallas damascus
  danube dar_es_salaam darlington dartford dartmoor daugavpils davao davos debrecen dehradun delhi denham denver derby
  derry des_moines detroit devonport dhaka dispur dnipro doha doncaster donetsk dongguan dorchester dortmund douala
  dover dresden dubai dublin duesseldorf duluth dumfries dundee dunedin dunkirk dunstable durban durham dushanbe
  dusseldorf düsseldorf earlscourt eau_claire edinburgh edmonton eglinton eindhoven el_paso entebbe erbil espoo
  everglades everton exeter exford faisalabad faridabad fes florence florianopolis florianópolis fort_lauderdale
  fort_worth fortaleza foshan frankfurt fredericton freetown fresno fukuoka fukuyama fuzhou gaborone gainesville
  galveston galway gandhinagar ganges gangtok gdansk geelong geneva genoa ghaziabad ghent giza glasgow godavari
  gold_coast gothenburg grand_rapids gravenhurst graz great_lakes green_bay green_valley greenfield greensboro
  greenwich grenoble grimsby groningen grozny guadalajara guadalupe guangzhou guatemala_city guayaquil guelph guiyang
  gujrat gurgaon gurugram guwahati gwangju hai_phong haifa haikou haiphong haliburton halifax hamburg hampstead
  hangzhou hannover hanoi hanover harare harbin hargeisa harlem hartford havana hebron hefei helsinki heraklion herat
  hereford highbury hillcrest hiroshima ho_chi_minh ho_chi_minh_city hobart hohhot hollywood homs honiara honolulu
  houston hovd hovenweep hsinchu huntingdon huntsville hyderabad iasi ibadan ilford iloilo imphal incheon inchon
  indian_ocean indianapolis indochina indore inglewood inverness ipoh ipswich irkutsk isfahan islamabad islington
  istanbul itanagar izmir iztapalapa jaffna jaipur jakarta jammu jamshedpur japantown jeddah jericho jerusalem jilin
  jinan jodhpur johannesburg johor johor_bahru kabul kaduna kalamazoo kaliningrad kallakurichi kampala kandahar kandy
  kano kanpur kansas_city kaohsiung karachi karaj karlsruhe kathmandu kaunas kawaguchi kazan kazan_kremlin keelung
  kensington keswick kharkiv khartoum khulna kiel kiev kigali kingston kinshasa kirkuk kiryat_shemona kisumu kitchener
  kitwe klaipeda knoxville kobe kochi kohima kolkata kopavogur koreatown kosice kosrae kota_kinabalu kowloon košice
  krakow krasnoyarsk kuala_lumpur kuching kumasi kunming kunshan kuwait_city kyiv kyoto la_paz la_plata lagos lahore
  lambeth lansing lanzhou laredo larnaca las_vegas latakia launceston lausanne le_mans leaside leeds leicester leipzig
  leverkusen lhasa libreville liege liepaja lille lilongwe lima limassol limerick lincoln_memorial linz lisbon
  little_rock liverpool ljubljana lodz london long_beach los_angeles louisville luanda luang_prabang lubbock
  lubumbashi lucknow ludhiana lugano lusaka luxor lviv lvov lyndhurst lyon machu_picchu madras madrid madurai magadan
  maidstone mainz makassar makati malaga malibu malmo malton managua manama manaus manchester mandalay mangalore
  manhattan manila mannheim maple_grove maputo maracaibo maracay maribor mariupol markham marrakech marrakesh
  marseille mashhad massawa mazar-i-sharif mecca medan medellin medellín medina mekong melbourne memphis mendoza
  menlo_park messina mexico_city miami milan millington milwaukee minneapolis minsk miskolc misrata mississauga modena
  moenchengladbach mogadishu mombasa moncton monrovia monterrey montevideo montpellier montreal moscow mostar mosul
  mountain_view multan mumbai munich murmansk muscat mysore münchen n'djamena nablus nagano nagasaki nagoya nagpur
  naha nairobi nakuru nanchang nanchong nanjing nanning nantes nantong naples nashik nashville naypyidaw ndola
  neuschwanstein new_delhi new_england new_orleans new_taipei new_york_city newark newcastle newham newmarket newport
  niamey nicosia niigata nile ningbo nizhny_novgorod noida northampton norwich nottingham nouakchott noumea
  novosibirsk nuku'alofa nur-sultan nuremberg nyc oakland oakmont odense odesa odessa okinawa omaha omsk oporto oran
  orange_county ordos orford orinoco orlando osaka oslo ostrava ottawa ouagadougou oxford oxley pacific_ocean padua
  palermo palo_alto panaji panama_city papahanaumokuakea papeete paris parkwood parma parthenon patna patras pattaya
  peking pelham penang pennington pensacola penzance peoria perth peshawar petah_tikva philadelphia phnom_penh phoenix
  phuket pilsen pine_ridge pinecrest piraeus pitcairn pittsburgh plovdiv plymouth podgorica pointe-noire pokhara
  pompeii poona port-au-prince port-gentil port_au_prince port_elizabeth port_harcourt port_moresby port_said
  port_sudan portland porto porto_alegre portsmouth poughkeepsie poznan prague prato pretoria pristina providence
  puebla pune pusan puyang pyongyang qingdao quebec_city queens quetta quezon quezon_city quito rabat raipur rajkot
  raleigh ramallah ranchi rangoon rapid_city rawalpindi rayleigh recife redhill redmond redwood_city reims rennes
  reykjavik richmond riga rijeka rio_de_janeiro rio_grande riverbend riverside riyadh rochester rockford rome rostock
  rostov-on-don rotterdam sacramento saginaw saigon saint-etienne saint_lawrence_river saint_louis saint_petersburg
  sakhalin salt_lake_city salzburg samara samarkand san_antonio san_diego san_francisco san_jose san_juan san_mateo
  san_pedro san_pedro_sula san_salvador sanaa santa_ana santa_barbara santa_clara santa_cruz santa_fe santa_marta
  santa_monica santiago santo_domingo sao_paulo sapporo sarajevo saskatoon scotts_bluff scranton seattle seine
  semarang sendai seoul seville shanghai shantou sheffield shenyang shenzhen sherbrooke shijiazhuang shillong shimla
  shiraz shiyan shreveport sioux_falls skopje sochi sofia soho southampton southwold soweto spokane springfield
  springwood srinagar st._john's st._louis st._paul st._petersburg staten_island stavanger stockholm strasbourg stroud
  stuttgart sudbury sunderland sunnyvale sunset_hills surabaya surat suva suwon suzhou swansea sydenham sydney sylhet
  szeged são_paulo tabriz tacoma tahiti taian taichung tainan taipei taiyuan taj_mahal tallahassee tallinn tampa
  tampere tangier tangshan tartu tashkent taunton tauranga tbilisi tegucigalpa tehran tel_aviv teotihuacan thames
  the_bronx the_hague the_hamptons thessaloniki thiruvananthapuram thunder_bay tianjin tianshui tijuana tilburg
  timisoara timișoara tirana tiverton tokyo tomsk tonto toronto torquay tottenham toulon toulouse townsville trieste
  tripoli tromso trondheim truro tsarskoe_selo tucson tulsa tulum tunis turin turku tuzigoot udaipur udine ufa
  ulaanbaatar ulan_bator ulsan uppsala uptown urumqi utrecht uxbridge vadodara valencia valletta valparaiso valparaíso
  vancouver varanasi varna vauxhall venice ventspils veracruz verona versailles vienna vientiane vijayawada vilnius
  virgin_islands virginia_beach visakhapatnam vladivostok volgograd vostok wake_island walvis_bay warsaw waterford
  watford weedon wellington wembley wenzhou west_end west_palm_beach wexford whitby whitchurch white_plains wichita
  wicklow wiesbaden willowbrook wimbledon winchester windhoek windsor wingham winnipeg winston-salem winterthur woking
  wolfsburg wollongong woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou xi'an xiamen xian
  xinyang yakutsk yamoussoukro yangon yangtze yaounde yaoundé yekaterinburg yerevan yokohama yonkers youngstown yunfu
  zagreb zanzibar zaporizhzhia zaragoza zhangzhou zhengzhou zhongshan zhuhai zurich zürich
`);

/** Last words that make a name a place: "Long Island". Source: our own list. */
export const PLACE_HEADS = wordList(`
  airport avenue basin bay beach boulevard bridge canal city coast county creek desert district falls forest gulf
  harbor harbour heights hills island islands lake mount mountain mountains ocean park peninsula plaza port province
  republic river road sea springs square stadium strait street town valley village
`);

/** First words that make a name a place: "Mount Everest". Source: our own list. */
export const PLACE_STARTS = wordList(`
  cape central east eastern el fort la lake las los lower mount mt. new north northern port puerto rio saint san santa
  south southern st. upper west western
`);

/** States of the USA as addresses write them after a town: "Springfield, IL". Source: the Postal Service's list. */
export const US_STATES = wordList(`
  AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA
  RI SC SD TN TX UT VA VT WA WI WV WY
`);
