import { wordList } from './word-list.ts';

/** Countries and what news calls them, lower-case. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const COUNTRIES = wordList(`
  afghanistan albania algeria america andorra angola anguilla antarctica antigua_and_barbuda argentina armenia aruba
  australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bermuda bhutan bolivia
  bonaire bosnia bosnia-herzegovina bosnia_and_herzegovina botswana bouvet_island brazil britain
  british_virgin_islands brunei bulgaria burkina_faso burma burundi cambodia cameroon canada cape_verde cayman_islands
  central_african_republic chile china christmas_island cocos_islands colombia comoros congo_brazzaville cook_islands
  costa_rica cote_de_ivoire croatia cuba curacao cyprus czech_republic czechia czechoslovakia
  democratic_republic_of_congo denmark djibouti dominica dominican_republic dr_congo east_germany east_timor ecuador
  egypt el_salvador england equatorial_guinea eritrea estonia ethiopia falkland_islands faroe_islands fiji finland
  france french_guiana french_polynesia gabon gambia germany ghana gibraltar great_britain greece greenland grenada
  guadeloupe guam guatemala guernsey guinea guinea_bissau guyana haiti holland honduras hong_kong hungary iceland
  india indonesia iran iraq ireland isle_of_man israel italy ivory_coast jamaica japan jersey kazakhstan
  keeling_islands kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
  liechtenstein lithuania luxembourg macao macau macedonia madagascar malawi malaysia maldives mali malta
  marshall_islands martinique mauritania mauritius mayotte mexico micronesia moldova monaco mongolia montenegro
  montserrat morocco mozambique myanmar namibia nauru nepal netherlands new_zealand nicaragua niger nigeria niue
  norfolk_island north_korea north_macedonia northern_ireland northern_mariana_islands norway oman pakistan palau
  palestine panama papua_new_guinea paraguay peru philippines pitcairn_islands poland portugal puerto_rico qatar
  republic_of_ireland romania russia rwanda saint_helena saint_lucia saint_martin samoa san_marino saudi_arabia
  scotland senegal serbia seychelles sierra_leone singapore sint_maarten slovakia slovenia solomon_islands somalia
  south_africa south_korea south_sudan soviet_union spain sri_lanka sudan suriname swaziland sweden switzerland syria
  taiwan tajikistan tanzania thailand timor_leste togo tokelau tonga trinidad_and_tobago trinidad_tobago tunisia
  turkey turkmenistan turks_and_caicos_islands tuvalu u.a.e. u.k. u.s. u.s.a. uae uganda uk ukraine
  united_arab_emirates united_kingdom united_states united_states_of_america uruguay us us_virgin_islands usa ussr
  uzbekistan vanuatu vatican_city venezuela vietnam wales wallis_and_futuna west_germany yemen yugoslavia zaire zambia
  zimbabwe
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
  aalborg aarhus abbotsford aberdeen abidjan abingdon abu_dhabi abuja acapulco accra addis_ababa adelaide aden
  agartala agincourt ahmedabad aizawl al_basrah_al_qadimah al_mawsil_al_jadidah alberton albuquerque aldershot aleppo
  alexandria algiers alhambra alliston almaty amaravati amman amsterdam anadyr anaheim anapolis ancaster anchorage
  ancona andover ankara antarctic_ocean antwerp aqaba arc_de_triomphe arctic_ocean arlington arnhem ashcroft ashdod
  ashgabat astana asuncion athens atlanta atlantic_ocean auckland austin aylesford azores baghdad bakersfield baku
  baltimore bamako bandung bangalore bangkok banja_luka baotou barcelona bari barnsley barranquilla basel basle basra
  basrah battersea bayan_nur beaconsfield beijing beirut bel_air belfast belgrade bellingham belo_horizonte bengaluru
  benghazi bergamo bergen berlin bern berwick bethlehem beverly_hills bexhill bhopal bhubaneshwar bielefeld bilbao
  birmingham blackburn blackpool blackwall bochum bogota boise bologna bolton bombay bonn bordeaux boston bracebridge
  bradford braga bramley brampton brasilia bratislava brazzaville bridgenorth bridgetown brigham brighton brisbane
  bristol brno brockton bronx brooklyn brookside brookstone browns_canyon bruges brussels bucharest budapest
  buenos_aires buffalo bujumbura burgas bursa busan butuan cagliari cairo calcutta caldwell calgary camayenne
  cambridge campbellford canberra cancun cannes cape_town caracas cardiff carrizo_plain casablanca catania caversham
  cebu cedar_breaks cedar_grove centerville chamorro changchun changsha changzhou charleroi charlotte charlottetown
  chattogram chelmsford cheltenham chengdu chengzhong chennai chiang_mai chicago chichen_itza chimney_rock chiricahua
  chittagong chongqing christchurch chuuk cincinnati cleveland coimbra colchester collingwood cologne colombo
  colosseum columbus conakry constanta copenhagen cordoba cork coventry craiova croydon cupertino curitiba dadonghai
  daegu daejeon dakar dalian dallas damascus danube dar_es_salaam darlington dartford dartmoor daugavpils davao davos
  dehradun delhi denham denver derby derry detroit devonport dhaka dispur doha doncaster dongguan dorchester dortmund
  dover dresden dubai dublin duesseldorf dumfries dundee dunkirk dunstable durban durham dushanbe düsseldorf
  earlscourt edinburgh edmonton eglinton eindhoven el_paso espoo everglades everton exeter exford faisalabad
  fes florence fort_worth fortaleza foshan frankfurt freetown fresno fukuoka fukuyama gaborone galway gandhinagar
  ganges gangtok gdansk geneva genoa ghent giza glasgow godavari gold_coast gothenburg gravenhurst graz great_lakes
  green_valley greenfield greenwich grimsby groningen grozny guadalajara guadalupe guangzhou guatemala_city guayaquil
  guelph gujrat haifa haliburton halifax hamburg hampstead hangzhou hannover hanoi hanover harare harbin harlem
  hartford havana hebron hefei helsinki heraklion hereford highbury hillcrest hiroshima
  ho_chi_minh ho_chi_minh_city hobart hollywood honolulu houston hovd hovenweep huntingdon hyderabad ibadan ilford
  imphal incheon inchon indian_ocean indianapolis indochina indore inglewood inverness ipswich irkutsk isfahan
  islamabad islington istanbul itanagar izmir iztapalapa jaipur jakarta jammu japantown jeddah jericho jerusalem jilin
  jinan johannesburg johor kabul kaduna kallakurichi kampala kandahar kandy kano kanpur kansas_city kaohsiung karachi
  karaj karlsruhe kathmandu kaunas kawaguchi kazan kazan_kremlin kensington keswick kharkiv khartoum kiel kiev kigali
  kingston kinshasa kirkuk kitchener klaipeda kobe kohima kolkata kopavogur koreatown kosice kosrae kowloon krakow
  krasnoyarsk kuala_lumpur kunming kunshan kuwait_city kyiv kyoto la_paz la_plata lagos lahore lambeth lansing lanzhou
  las_vegas lausanne le_mans leaside leeds leicester leipzig leverkusen lhasa libreville liege lille lima limassol
  lincoln_memorial linz lisbon liverpool lodz london long_beach los_angeles louisville luanda lucknow ludhiana lugano
  lusaka lviv lvov lyndhurst lyon machu_picchu madras madrid magadan maidstone mainz makassar malaga malibu malmo
  malton managua manama manaus manchester mandalay manhattan manila mannheim maple_grove maputo maracaibo maracay
  maribor markham marrakesh marseille mashhad mecca medan medellin medina mekong melbourne memphis mendoza menlo_park
  messina mexico_city miami milan millington milwaukee minneapolis minsk miskolc mississauga modena moenchengladbach
  mogadishu monrovia monterrey montevideo montpellier montreal moscow mosul mountain_view mumbai munich muscat münchen
  nablus nagano nagasaki nagoya nagpur nairobi nanchang nanchong nanjing nantes nantong naples nashville
  neuschwanstein new_delhi new_england new_orleans new_taipei new_york_city newark newcastle newham newmarket newport
  nicosia nile ningbo northampton norwich nottingham novosibirsk nuremberg nyc oakland oakmont odense odessa omaha
  omsk oporto oran orange_county ordos orford orinoco orlando osaka oslo ottawa oxford oxley pacific_ocean padua
  palermo palo_alto panaji panama_city papahanaumokuakea paris parkwood parma parthenon patna patras peking pelham
  pennington penzance perth peshawar petah_tikva philadelphia phnom_penh phoenix pilsen pine_ridge pinecrest piraeus
  pitcairn pittsburgh plymouth pompeii poona port-au-prince port_au_prince port_elizabeth port_said portland porto
  portsmouth poznan prague prato pretoria pristina providence puebla pune pusan puyang pyongyang qingdao quebec_city
  queens quetta quezon quito rabat raipur raleigh ramallah ranchi rangoon rawalpindi rayleigh recife redhill redmond
  reims rennes reykjavik richmond riga rio_de_janeiro rio_grande riverbend riverside riyadh rochester rome rostock
  rotterdam sacramento saigon saint-etienne saint_lawrence_river saint_louis saint_petersburg sakhalin salt_lake_city
  salzburg samara san_antonio san_diego san_francisco san_jose san_juan san_mateo san_pedro san_salvador sanaa
  santa_ana santa_clara santa_fe santa_marta santiago santo_domingo sao_paulo sapporo sarajevo scotts_bluff seattle
  seine sendai seoul seville shanghai shantou sheffield shenyang shenzhen sherbrooke shijiazhuang shillong shimla
  shiyan skopje sofia soho southampton southwold soweto spokane springwood srinagar st._louis st._paul st._petersburg
  staten_island stavanger stockholm strasbourg stroud stuttgart sudbury sunderland sunnyvale sunset_hills surabaya
  surat suzhou swansea sydenham sydney são_paulo tabriz tacoma tahiti taian taichung tainan taipei taiyuan taj_mahal
  tallinn tampa tampere tangier tangshan tartu tashkent taunton tbilisi tegucigalpa tehran tel_aviv teotihuacan thames
  the_bronx the_hague the_hamptons thessaloniki tianjin tianshui tijuana tilburg timisoara tirana tiverton tokyo tomsk
  tonto toronto torquay tottenham toulon toulouse trieste tripoli tromso trondheim truro tsarskoe_selo tucson tulsa
  tulum tunis turin turku tuzigoot udine ulaanbaatar ulan_bator uppsala uptown urumqi utrecht uxbridge valencia
  vancouver varna vauxhall venice verona versailles vienna vientiane vilnius virgin_islands vladivostok volgograd
  vostok wake_island warsaw waterford watford weedon wellington wembley west_end wexford whitby whitchurch wichita
  wicklow wiesbaden willowbrook wimbledon winchester windhoek windsor wingham winnipeg winterthur woking wolfsburg
  woodbridge woodside woodstock woolwich wroclaw wuhan wupatki wuxi wuzhou xiamen xian xinyang yakutsk yangon yangtze
  yekaterinburg yerevan yokohama yunfu zagreb zanzibar zaragoza zhangzhou zhengzhou zhongshan zurich zürich
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
