import { wordList } from './word-list.ts';

/** Adjectives and people of nations, religions and parties: capitalised, yet no names of places or organisations. Source: the lexicon of compromise (MIT, Copyright (c) Spencer Kelly), with names of our own. */
export const NATIONALITIES = wordList(`
  afghan afghans african africans afro-american albanian albanians algerian algerians american americans anglo-dutch
  anglo-saxon angolan angolans arab arabic arabs argentine argentines armenian armenians asian asians aussie aussies
  australian australians austrian austrians azerbaijani azerbaijanis bahraini bahrainis baltic bangladeshi bangladeshis
  basque bavarian bavarians belarusian belarusians belgian belgians belizean beninese bermudian bolivian bolivians
  bosnian bosnians brazilian brazilians breton brit british briton britons brits buddhist bulgarian bulgarians burkinabe
  burmese californian californians cambodian cambodians cameroonian cameroonians canadian canadians cantonese catalan
  catholic catholics chadian chadians chechen chechens chilean chileans chinese christian christians colombian
  colombians communist communists congolese conservative conservatives cornish costa_rican costa_ricans croat croatian
  croatians croats cuban cubans cypriot cypriots czech czechoslovak dane danes danish democrat democratic democrats
  dominican dominicans dutch dutchman eastern ecuadorian ecuadorians egyptian egyptians emirati emiratis english
  englishman englishmans eritrean eritreans estonian estonians ethiopian ethiopians european europeans fijian fijians
  filipino filipinos finn finnish finns flemish franco-german french frenchman gabonese gambian gambians georgian
  georgians german germans ghanaian ghanaians greek greeks guatemalan guatemalans guinean guyanese haitian haitians
  hawaiian hebrew hindi hindis hindu hispanic honduran hondurans hong_konger hungarian hungarians hutu icelandic
  icelandics indian indians indo-pakistani indonesian indonesians iranian iranians iraqi iraqis irish irishman irishmans
  islamic israeli israelis italian italians ivorian ivorians jamaican jamaicans japanese jew jewish jews jordanian
  jordanians kazakh kazakhs kenyan kenyans kiwi korean koreans kosovar kurd kurdish kurds kuwaiti kuwaitis kyrgyz
  laotian laotians latin latvian latvians lebanese liberal liberals liberian liberians libyan libyans lithuanian
  lithuanians londoner macedonian macedonians malagasies malagasy malawian malawians malaysian malaysians malian maltese
  mandarin mexican mexicans moldovan moldovans monegasque mongolian mongolians montenegrin moroccan moroccans mozambican
  mozambicans muslim muslims namibian namibians nepalese new_yorker new_zealander nicaraguan nicaraguans nigerian
  nigerians nigerien nigeriens nordic north_korean north_koreans norwegian norwegians omani omanis pakistani pakistanis
  palestinian palestinians panamanian panamanians paraguayan paraguayans parisian persian peruvian peruvians philippine
  pole poles polish portuguese protestant puerto_rican puerto_ricans qatari qataris republican republicans romanian
  romanians russian russians rwandan rwandans salvadoran salvadorans samoan samoans saudi saudis scandinavian scot scots
  scottish senegalese serb serbian serbians serbs siberian sicilian sikh silesian singaporean singaporeans sino-american
  slovak slovaks slovene slovenes slovenian slovenians socialist socialists somalian somalians south_african
  south_american south_americans south_korean south_koreans soviet spaniard spaniards spanish sri_lankan sri_lankans
  sudanese swede swedes swedish swiss swisses syrian syrians taiwanese tajik tamil tamils tanzanian tanzanians tasmanian
  texan texans thai thais togolese tories tory trinidadian trinidadians tunisian tunisians turk turkish turkmen turkmens
  turks tuscan tutsi u.s.-led ugandan ugandans ukrainian ukrainians uruguayan uruguayans uzbek uzbeks venezuelan
  venezuelans vietnamese welsh western yemeni yemenis yugoslav zambian zambians zimbabwean zimbabweans
`);
