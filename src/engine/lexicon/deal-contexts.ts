/** What the holder of a right, a concession or a lease may do: "the rights to market". */
export const RIGHT_USES: ReadonlySet<string> = new Set(
  (
    'market sell distribute use make develop produce manufacture adapt broadcast show explore mine drill operate run ' +
    'build publish stream commercialise commercialize air carry license promote film screen exploit extract manage'
  ).split(' '),
);

/** What tells rights of a trade from human rights: "exclusive rights". */
export const TRADE_RIGHTS: ReadonlySet<string> = new Set(
  (
    'exclusive non-exclusive broadcast broadcasting tv television media streaming film screen marketing commercial ' +
    'distribution sales naming worldwide global sole mining exploration drilling landing development licensing ' +
    'publishing merchandising'
  ).split(' '),
);

/** What else than investors brings money in that is raised, or is what it is for: a charity, taxes, a bond. */
export const OTHER_PROCEEDS: ReadonlySet<string> = new Set(
  (
    'charity charities victim victims relief appeal taxes tax revenue revenues ipo offering flotation listing bond ' +
    'bonds notes debentures eurobond eurobonds sale sales selling share shares stock price prices awareness donation ' +
    'donations auction campaign election candidate voters sponsorship homeless orphans unicef'
  ).split(' '),
);

/** Words beside money that is raised by which investors put it in. */
export const INVESTOR_WORDS: ReadonlySet<string> = new Set(
  (
    'round rounds funding financing venture capital investor investors equity seed series backers lender lenders ' +
    'loan loans valuation'
  ).split(' '),
);

/** Nouns after a deal word that leave it one: "the merger plan"; in "the settlement system" it only describes. */
export const DEAL_NOUN_HEADS: ReadonlySet<string> = new Set(
  (
    'announcement effort battle fight contest war plan deal agreement pact proposal offer bid talk price process ' +
    'term negotiation discussion partner attempt approach contract withdrawal news vote stake yesterday today ' +
    'tomorrow tonight week month year night morning afternoon'
  ).split(' '),
);

/** What somebody means to do, or may do, and says so before its "to". */
export const PLAN_NOUNS: ReadonlySet<string> = new Set(
  (
    'plan bid offer proposal agreement deal attempt effort decision intention move option desire willingness pledge ' +
    'promise commitment contract pact'
  ).split(' '),
);

/** Verbs whose object does what follows: "X told Y to sell Z". */
export const OBJECT_CONTROL_VERBS: ReadonlySet<string> = new Set(
  'allow let enable help want expect force require ask tell urge order permit invite get cause lead'.split(' '),
);

/** What is done to a bond by those who make it: "signed by X and Y". */
export const SIGNING_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'signed ratified reached struck agreed concluded negotiated inked initialled made submitted proffered launched ' +
    'lodged tabled placed extended'
  ).split(' '),
);

/** What is done to a bond that others own: "terminated by X". */
export const ENDING_PARTICIPLES: ReadonlySet<string> = new Set(
  'terminated cancelled canceled ended scrapped awarded renewed extended suspended revoked withdrawn torn dropped'.split(
    ' ',
  ),
);

/**
 * "a settlement with Halden, ending a dispute over the sale of Norvik": what comes of the deal, and is no part of
 * it.
 */
export const RESULT_PARTICIPLES: ReadonlySet<string> = new Set(
  (
    'ending capping settling resolving marking bringing giving paving sending helping boosting drawing concluding ' +
    'averting avoiding clearing sparking prompting allowing enabling deepening leaving putting setting making'
  ).split(' '),
);

/** What else than a deal comes to an end: a strike, a lawsuit, years of waiting. */
export const OTHER_MATTERS: ReadonlySet<string> = new Set(
  (
    'strike strikes walkout walkouts stoppage stoppages dispute disputes row feud lawsuit lawsuits litigation suit ' +
    'suits case cases boycott blockade lockout protest protests standoff stand-off impasse deadlock years decades ' +
    'months weeks uncertainty speculation wait war hostilities production shutdown ban embargo action ballot'
  ).split(' '),
);

/** What else than a company a bid is for: a contract, a cup, an office. */
export const OTHER_PRIZES: ReadonlySet<string> = new Set(
  (
    'contract contracts order orders licence license licences licenses concession concessions project projects tender tenders franchise franchises games olympics cup championship ' +
    'championships title presidency nomination re-election office seat job jobs bailout independence membership ' +
    'asylum bail'
  ).split(' '),
);

/** What a ministry or a council does to a contract of its own; what it approves or reviews is others'. */
export const CONTRACTING_VERBS: ReadonlySet<string> = new Set(
  (
    'sign reach strike ink conclude enter terminate cancel end renew extend negotiate have hold make finalise ' +
    'finalize'
  ).split(' '),
);

/** Before "rights": those to use something, and no thing that changes hands. */
export const USE_RIGHTS: ReadonlySet<string> = new Set(
  (
    'broadcast broadcasting tv television radio streaming media film screen publishing distribution marketing naming ' +
    'sales exclusive worldwide'
  ).split(' '),
);

/** What a borrower does to a loan; lemmas. */
export const LOAN_TAKING: ReadonlySet<string> = new Set(
  (
    'seek receive get obtain request need secure accept ask win want take repay apply negotiate agree sign draw ' +
    'arrange raise pay fund finance acquire attract land gain clinch find collect line refinance near'
  ).split(' '),
);

/** What a lender does to a loan; lemmas. */
export const LOAN_GIVING: ReadonlySet<string> = new Set(
  (
    'give grant offer provide extend approve make promise pledge award lend release disburse announce donate commit ' +
    'contribute allocate earmark pump inject plough channel'
  ).split(' '),
);

/** What a company does to a round; of others ("joined a round") the subject gives the money. */
export const ROUND_TAKING: ReadonlySet<string> = new Set(
  (
    'raise close complete secure land bag snag nab net score pull announce get receive win bring clinch attract seek ' +
    'plan prepare have finalise finalize extend open launch begin start kick top upsize hold negotiate value price'
  ).split(' '),
);

/** Words of giving before the "by" or "from" of a round. */
export const ROUND_BACKING: ReadonlySet<string> = new Set(
  (
    'led co-led backed anchored headed co-headed joined funded supported provided financed participation investor ' +
    'investors funding money capital investment investments backers contribution contributions'
  ).split(' '),
);

/** Nouns that a word for a paper only describes: "contract workers", "trade agreement countries". */
export const PACT_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'countries nations states partners worker workers staff employees labor labour manufacturer manufacturers ' +
    'manufacturing maker makers making research law lawyer lawyers flow pipeline hunter hunters junkies player ' +
    'players farming farmers cleaners drivers holder holders winner winners'
  ).split(' '),
);

/** What two do together once they have agreed "to". */
export const SHARED_WORK: ReadonlySet<string> = new Set(
  (
    'operate share set form establish pool swap exchange cooperate co-operate collaborate jointly construct ' +
    'integrate link open explore run market extend'
  ).split(' '),
);

/** Verbs of those who speak of deals or judge them, and are no sides of them; lemmas. */
export const OUTSIDER_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell report write oppose criticise criticize review investigate approve block clear reject welcome discuss ' +
    'describe call examine study challenge condemn defend praise warn see note cover advise suspend revoke'
  ).split(' '),
);

/** Verbs by which sides tell of their deal; lemmas. */
export const SPEAKING_VERBS: ReadonlySet<string> = new Set(
  'say tell announce confirm add deny inform state disclose notify reveal'.split(' '),
);
