import { wordList } from './word-list.ts';

/** Titles, ranks and offices that stand before a person's name and are no part of it, lower-case. Source: our own list. */
export const TITLES = wordList(`
  acting adm. admiral alderman ambassador analyst archbishop assistant attorney ayatollah baroness billionaire bishop
  brother capt capt. captain cardinal ceo cfo chair chairman chairperson chairwoman chancellor chief cio co-ceo
  co-chairman co-founder coach cofounder col col. colonel columnist commissioner comptroller comrade congressman
  congresswoman constable consul coo corporal correspondent councillor councilman councilor councilwoman cpl. crown
  cto dame dato dato' datuk defence defense deputy detective director dom don dr dr. economist economy editor emperor
  eng eng. engr. envoy executive father finance foreign former founder fr. frau gen gen. general gov gov. governor
  herr imam inspector interior judge justice king lady lawmaker lawyer leader lieutenant lord lt lt. madame magistrate
  maj maj. major manager managing marshal mayor messrs minister ministers miss mnr. monsieur mp mr mr. mrs mrs. ms ms.
  officer outgoing pope premier president presidents prime prince princess prof prof. professor professors pvt. queen
  rabbi rep rep. reporter representative reps. rev rev. reverend saint secretary sen sen. senator senators senior
  sens. sergeant sgt sgt. shaikh sheik sheikh shri signor sir sister smt. speaker spokesman spokesperson spokeswoman
  sultan superintendent tan trade treasurer tun tycoon vice vice-president viscount
`);

/** Titles that end an office: what stands before them may be an organisation or a country. Source: our own list. */
export const OFFICES = wordList(`
  ambassador analyst attorney captain ceo cfo chair chairman chairperson chairwoman chancellor chief cio co-founder
  coach commissioner coo correspondent cto director economist editor founder governor judge lawyer manager mayor
  minister officer premier president secretary senator spokesman spokesperson spokeswoman
`);

/** Lower-case nouns before a person's name ("analyst Jane Roe") or in apposition after it. Source: our own list. */
export const ROLE_NOUNS = wordList(`
  activist actor actress adviser advisor ambassador analyst analysts architect attorney auditor author banker batsman
  billionaire blogger bowler boxer broker brother campaigner candidate captain ceo cfo chairman chairwoman champion
  chemist chief co-founder co-founders co-owner co-owners coach cofounder colleague columnist commissioner compatriot
  consultant correspondent cyclist daughter dealer defender deputy designer developer director directors dissident
  doctor driver economist economists editor engineer entrepreneur envoy executive executives farmer father founder
  founders general geologist goalkeeper golfer governor guitarist head historian husband inventor investor jockey
  journalist judge lawmaker lawyer lawyers leader magnate manager mayor midfielder minister mother negotiator officer
  official opponent organiser organizer partner pioneer player premier president professor rebel reporter researcher
  resident rider rival scientist secretary seed senator singer sister skipper son spokesman spokesmen spokesperson
  spokeswoman sprinter strategist striker surgeon swimmer teacher teammate trader treasurer tycoon veteran widow wife
  winner writer
`);

/** Heads of offices that are seldom the end of an organisation's name, lower-case. Source: our own list. */
export const OFFICE_HEADS = wordList(`
  ambassador ceo cfo chair chairman chairperson chairwoman chancellor chief cio co-ceo co-chair co-chairman co-founder
  cofounder commissioner coo counsel cto director director-general founder governor mayor minister premier president secretary secretary-general senator
  spokesman spokesperson spokeswoman treasurer undersecretary under-secretary vice-chairman vice-president vp
`);

/** What ministers, secretaries and directors are in charge of, lower-case. Source: our own list. */
export const CHARGES = wordList(`
  administration affairs agriculture arts aviation budget business change children climate co-operation commerce
  communication communications communities competition consumer cooperation corporate culture customs defence defense
  development economic economics economy education employment energy engineering enterprise environment environmental
  exchequer external families finance finances fisheries food foreign forestry fraud government health higher home
  homeland housing human immigration industrial industries industry information infrastructure innovation integration
  interior internal international investment investments investor justice labor labour legal local management manpower
  marketing media mines mining monetary natural operations pensions petroleum planning police policy power
  privatization product protection public quality railways regional regulatory relations research resources revenue
  risk rural safety sales science security services shipping skills social sport sports staff state strategy
  sustainable tax taxation technology telecommunications tourism trade transport transportation urban veterans war
  water welfare wildlife work works youth
`);
