/** What is announced, explained or defended without a claim: a plan, a price, results. */
export const PLAN_MATTERS: ReadonlySet<string> = new Set(
  (
    'plan plans proposal proposals deal agreement merger takeover bid offer strategy measures package programme ' +
    'program budget reform reforms results profit profits loss losses earnings forecast forecasts target targets ' +
    'cuts partnership venture scheme schemes policy policies steps vision intentions reasons'
  ).split(' '),
);

/** What is denied or granted to somebody who asked for it, and is no claim: a request, bail, a permit. */
export const REQUESTED_THINGS: ReadonlySet<string> = new Set(
  (
    'request requests application applications motion petition appeal bail permission access entry visa visas permit ' +
    'licence license credit'
  ).split(' '),
);

/** What somebody may decline to give: details, a reason, an estimate. */
export const TOLD_FACTS: ReadonlySet<string> = new Set(
  (
    'detail details information specifics particulars figure figures number numbers amount amounts price prices ' +
    'terms reason reasons name names comment comments interview interviews explanation explanations timetable ' +
    'timetables timeframe estimate estimates date dates answer answers statement statements indication breakdown ' +
    'further guidance forecast forecasts evidence document documents confirmation assurance assurances view views ' +
    'opinion opinions assessment idea ideas'
  ).split(' '),
);

/** Nouns that say something together with their verb: "issued a warning that". */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'statement statements warning warnings alert alerts recommendation recommendations pledge pledges promise ' +
    'promises undertaking undertakings assurance assurances announcement announcements claim claims conclusion ' +
    'conclusions prediction predictions forecast forecasts argument arguments complaint complaints accusation ' +
    'accusations allegation allegations suggestion suggestions declaration declarations admission admissions ' +
    'assertion assertions guarantee guarantees threat threats denial denials pitch position opinion view notice ' +
    'reminder memo message letter release'
  ).split(' '),
);

/** Who hears what is said, and outlets: somebody may belong to these, too ("an editor at the magazine"). */
export const HEARERS: ReadonlySet<string> = new Set(
  'reporters journalists analysts investors newspaper magazine website employees staff shareholders'.split(' '),
);

/** What is sent to somebody who does not answer it. */
export const MESSAGES: ReadonlySet<string> = new Set(
  (
    'call calls email emails e-mail e-mails message messages request requests inquiry inquiries enquiry enquiries ' +
    'query queries question questions letter letters voicemail voicemails phone phones telephone telephones'
  ).split(' '),
);

/** What somebody does in words, behind "reportedly". */
export const SPOKEN_VERBS: ReadonlySet<string> = new Set(
  (
    'said told stated added says tells states adds claim claims claimed asked asks wrote writes warned warns replied ' +
    'complained boasted joked remarked described insisted argued admitted confessed vowed threatened shouted'
  ).split(' '),
);

/** What somebody does who is set off between a subject and its verb: "Norwell, the Mail reports, is considering". */
export const INSERTED_VERBS: ReadonlySet<string> = new Set(
  'reports writes understands says reckons believes'.split(' '),
);

/** What says something because somebody has written it, and is no person for that. */
export const WRITTEN_THINGS: ReadonlySet<string> = new Set(
  (
    'plan plans masterplan policy policies version versions text opinion clause clauses case amendment amendments ' +
    'response responses ad ads advert adverts advertisement advertisements sign signs rules charges chapter section ' +
    'article passage reply blueprint roadmap guidelines projections forecast forecasts deal offer bid pact accord ' +
    'label logo slogan graffiti headline caption resolution resolutions guideline guidance budget budgets audiotape tape ' +
    'recording banner banners motion bulletin bulletins'
  ).split(' '),
);

/** What a person does or is in office, before or behind the name. Source: our own list. */
export const PROFESSIONS: ReadonlySet<string> = new Set(
  (
    'analyst economist lawyer attorney professor lecturer strategist journalist scientist author politician activist ' +
    'employee director president chair chairman chairperson chairwoman secretary minister resident witness engineer ' +
    'teacher student farmer historian representative ceo cfo founder governor mayor commissioner'
  ).split(' '),
);

/** "Harbour Post UK", "Harbour Post Japan": an edition of an outlet that everybody knows. */
export const OUTLET_EDITIONS: ReadonlySet<string> = new Set(
  (
    'asia europe africa america uk us usa india china japan australia canada deutschland france italia españa online ' +
    'weekend'
  ).split(' '),
);

/** What stands before "papers" where several outlets are meant: "two Sunday papers". */
export const PRESS_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'two three four five several some many other local national regional daily sunday saturday morning evening ' +
    'weekly business financial trade the both major leading big'
  ).split(' '),
);

/** Refusals whose verb takes what it is about without a preposition. */
export const ABOUT_VERBS: ReadonlySet<string> = new Set(
  (
    'discuss disclose confirm reveal specify identify name explain detail describe estimate quantify clarify ' +
    'characterise characterize predict forecast project divulge deny give provide offer release share'
  ).split(' '),
);

/** "a report published by the ministry", "documents seen by the paper": participles that go on with a document. */
export const PUBLISHED: ReadonlySet<string> = new Set(
  (
    'published released issued obtained seen conducted compiled commissioned prepared filed posted written carried ' +
    'reviewed made given interviewed polled surveyed displayed shown contacted reached consulted leaked circulated ' +
    'broadcast aired'
  ).split(' '),
);

/** What may follow the head of a source without a comma and still describe it. */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'familiar close briefed apprised working involved informed aware privy acquainted based linked connected known aligned affiliated returned'.split(
    ' ',
  ),
);

/** What somebody does for a living, behind "who": "who covers banks for Tarn". */
export const WORKS_AS: ReadonlySet<string> = new Set(
  (
    'runs ran run heads headed leads led chairs chaired manages managed oversees covers covered follows tracks teaches ' +
    'taught studies researches lectures owns owned co-owns works worked founded co-founded cofounded controls edits ' +
    'edited directs directed advises advised represents represented specialises specializes deals trades invests farms ' +
    'grows makes sells serves served chronicles monitors supervises presides practises practices'
  ).split(' '),
);

/** Words behind which the head is over. */
export const ENDS_HEAD: ReadonlySet<string> = new Set(
  (
    'of in at for from with to on by about around across throughout outside behind near inside within who which that ' +
    'whose not known familiar close briefed apprised working involved informed aware linked connected privy acquainted closely directly made ' +
    'published released issued obtained seen conducted compiled commissioned prepared filed leaked circulated ' +
    'distributed sent shared submitted addressed drafted here itself himself herself themselves both cited quoted ' +
    'interviewed polled surveyed reported unsealed lodged reviewed viewed shown handed attached entered given forwarded unveiled posted heard representing ' +
    'attending against monday tuesday wednesday thursday friday saturday sunday today yesterday , ( — –'
  ).split(' '),
);
