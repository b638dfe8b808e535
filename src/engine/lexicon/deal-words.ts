import type { DealType } from '../analysis.ts';

/**
 * How the parties stand around a deal word.
 * buys: buyer before, target after, seller after "from". sells: seller before, thing after, buyer after "to".
 * bids: bidder before, target after "for". joins: all sides alike ("A and B", "A with B"). gives: the giver before, the
 * receiver after "to", "for" or "with". hires: who has work done before, who is to do it after. invests: investor before, company after "in" or right after. places: what is
 * carried before or after, the carrier after "by" or "via". lists: one company goes to market. raises: who takes in money
 * before, who puts it in after "from" or "led by". issues: what a company does with its own bonds and shares. pays: buyer before, a sum after, target after "for". grants: a right
 * or a piece of work that one gives and the other gets. serves: who works before, for whom after "for" or "owned by".
 * fits: whose goods go into whose, either of them before. pact: a noun for a paper or a bond between sides. talks: the same, not yet agreed.
 */
export type DealFrame =
  | 'buys'
  | 'sells'
  | 'bids'
  | 'joins'
  | 'gives'
  | 'invests'
  | 'places'
  | 'lists'
  | 'raises'
  | 'issues'
  | 'pays'
  | 'hires'
  | 'grants'
  | 'serves'
  | 'fits'
  | 'pact'
  | 'talks';

export interface DealWord {
  /** Lemmas or forms in sequence; "|" parts alternatives of one step. */
  readonly words: string;
  readonly pos: 'verb' | 'noun';
  readonly frame: DealFrame;
  /** null where the word alone does not say which kind of deal it is. */
  readonly type: DealType | null;
  /** weak: makes a deal only with two named sides, or as a further mention of a deal that is already there. */
  readonly strength: 'strong' | 'weak';
  readonly source: string;
  readonly note?: string;
}

const words = (
  pos: DealWord['pos'],
  frame: DealFrame,
  type: DealType | null,
  strength: DealWord['strength'],
  list: readonly string[],
  source: string,
  note?: string,
): DealWord[] =>
  list.map((w) => ({ words: w, pos, frame, type, strength, source, ...(note === undefined ? {} : { note }) }));

const MA = 'terms of mergers and acquisitions in wire copy';
const COMMERCIAL = 'commercial agreements as contract questionnaires name them';
const WIRE = 'read in business news';

/** Verbs that say of nobody else that he works for another: advisers are hired, too. */
export const HIRING: readonly string[] = [
  'hire',
  'tap',
  'enlist',
  'engage',
  'retain',
  'contract',
  'bring|brings|brought|bringing in',
  'sign|signs|signed|signing up',
];

/** The words that tell of a deal. */
export const DEAL_WORDS: readonly DealWord[] = [
  // Before all others: where their sense is met, what else they may mean is not.
  ...words(
    'verb',
    'places',
    'licence',
    'weak',
    ['let|allow|permit'],
    WIRE,
    '"is letting X train its models on its archives"',
  ),
  ...words(
    'verb',
    'serves',
    'service',
    'weak',
    [
      'deliver|ship|carry|fly|transport|haul|print|store|cast|forge|assemble|package|bottle|brew|mill|refine|smelt|design|develop|test|repair|service|staff|guard|collect|recycle|sort|train',
      'sell|market|distribute|stream|broadcast|screen|show|adapt|publish|translate',
      'launched|done|performed|supplied',
    ],
    WIRE,
    '"will deliver parcels for X", "will sell X\'s toys"',
  ),
  ...words(
    'verb',
    'serves',
    'service',
    'weak',
    [
      'take|takes|taking|took|taken over? the management|running|operation|maintenance|cleaning|catering|upkeep|processing of',
    ],
    WIRE,
    '"will take over the running of X\'s depots"',
  ),
  ...words(
    'verb',
    'joins',
    'cooperation',
    'weak',
    ['sell|market|distribute|use|honour|honor|accept|carry|offer|stock|recognise|recognize|promote each other'],
    WIRE,
    '"will sell each other\'s products"',
  ),
  ...words('verb', 'fits', 'cooperation', 'weak', ['join|joins|joined|joining'], WIRE, '"joins X\'s charging network"'),
  ...words(
    'verb',
    'hires',
    'service',
    'weak',
    [
      'move|shift|switch|migrate its|their',
      'opt|opts|opted|opting|plump|plumps|plumped for',
      'settle|settles|settled on',
      'decide|decides|decided on',
      'go|goes|went|gone|going with',
      'turn to',
    ],
    WIRE,
    '"is moving its computing to X", "opted for X\'s scanners"',
  ),
  ...words(
    'verb',
    'fits',
    'supply',
    'weak',
    [
      'power',
      'build|built|fit|fitted|integrate|install|embed|incorporate|add|use|feature|offer|sell|pour|serve|stock into|in|inside|on|to|across|with|through|at|by',
    ],
    WIRE,
    '"X\'s chips will power Y\'s phones", "X\'s maps will be built into Y\'s cars"',
  ),
  ...words(
    'verb',
    'fits',
    'supply',
    'weak',
    [
      'put|build|integrate|install|embed|incorporate|add|offer|use|fit|adopt|deploy|feature|carry|get|stock',
      'run on',
      'rely on',
      'come with',
      'switch to',
    ],
    WIRE,
    '"Y will put X\'s maps into its cars", "its next phone will run on X\'s chips"',
  ),
  ...words(
    'verb',
    'buys',
    'acquisition',
    'strong',
    ['acquire', 'buy', 'purchase', 'snap|snaps|snapped|snapping|scoop|gobble up', 'buy out|up', 'swallow|absorb'],
    MA,
  ),
  ...words('verb', 'buys', 'stake', 'strong', ['buy into'], MA),
  ...words(
    'verb',
    'buys',
    'acquisition',
    'strong',
    ['take|taking|took|taken over', 'takeover'],
    MA,
    '"takeover" is often written for the verb',
  ),
  ...words(
    'verb',
    'buys',
    'stake',
    'strong',
    ['take|taking|took|taken a? majority|minority|controlling? stake|share|interest|holding'],
    MA,
  ),
  ...words('verb', 'buys', 'acquisition', 'weak', ['take|takes|taking|took|taken'], WIRE, '"take X private"'),
  ...words(
    'verb',
    'buys',
    'stake',
    'weak',
    ['take|taking|took|taken|gain|gaining|gained|win|winning|won|seize|seizing|seized control of'],
    MA,
  ),
  ...words(
    'verb',
    'buys',
    'acquisition',
    'weak',
    ['assume|assumes|assuming|assumed ownership of', 'become|becomes|became|becoming the|sole|its new|sole? owner of'],
    WIRE,
  ),
  ...words(
    'verb',
    'buys',
    'stake',
    'weak',
    ['get|gets|getting|got|receive|receives|received|receiving'],
    WIRE,
    '"will get 40% of X"',
  ),
  ...words('verb', 'buys', 'acquisition', 'weak', ['nationalise', 'nationalize'], MA),
  ...words(
    'verb',
    'sells',
    'acquisition',
    'weak',
    [
      'become|becomes|became|becoming part of',
      'become|becomes|became|becoming a wholly? owned|held? subsidiary|unit|division of',
    ],
    WIRE,
  ),
  ...words(
    'verb',
    'sells',
    'acquisition',
    'weak',
    ['change|changes|changed|changing hands', 'pass|passes|passed|passing to|from'],
    WIRE,
    'a firm, or its ownership',
  ),
  ...words('noun', 'buys', 'acquisition', 'weak', ['new owner|owners'], WIRE, '"the new owner is X"'),
  ...words('verb', 'buys', 'other', 'weak', ['buy back', 'repurchase'], MA, 'its own shares'),
  ...words('verb', 'buys', 'supply', 'weak', ['order'], COMMERCIAL, 'goods of a named maker only'),
  ...words('noun', 'buys', 'supply', 'weak', ['order'], COMMERCIAL, 'goods of a named maker only'),
  ...words(
    'verb',
    'buys',
    'supply',
    'weak',
    ['lease', 'rent', 'charter|chartered', 'source'],
    COMMERCIAL,
    'from somebody named only',
  ),
  ...words(
    'verb',
    'sells',
    'asset-sale',
    'weak',
    [
      'sell',
      'sell off',
      'divest',
      'dispose of',
      'offload',
      'unload',
      'hive off',
      'transfer',
      'hand over',
      'part with',
      'shed|sheds|shedding',
      'get|gets|getting|got rid of',
    ],
    MA,
  ),
  ...words('verb', 'sells', 'asset-sale', 'strong', ['spin|spins|spinning|spun off|out', 'demerge'], MA),
  ...words(
    'verb',
    'sells',
    'asset-sale',
    'weak',
    ['separate', 'carve|carves|carved|carving out', 'split|splits|splitting up? into'],
    WIRE,
    'a part of a company, or the company in parts',
  ),
  ...words(
    'verb',
    'bids',
    'acquisition',
    'weak',
    ['bid', 'offer'],
    MA,
    'bare "offer" is mostly no bid: two sides needed',
  ),
  ...words('verb', 'bids', 'acquisition', 'weak', ['outbid', 'woo', 'tender', 'target', 'eye', 'interested in'], WIRE),
  ...words(
    'verb',
    'bids',
    'acquisition',
    'weak',
    [
      'circle|circles|circling|circled',
      'set|sets|setting its|their sights on',
      'has|have its|their eye|eyes|sights on',
    ],
    WIRE,
    'a firm',
  ),
  ...words(
    'verb',
    'bids',
    'acquisition',
    'weak',
    [
      'seek|seeks|seeking|sought control of',
      'vie|vies|vying|vied|compete|competing|competed|battle|battling|battled|fight|fighting|fought for control|ownership of',
    ],
    WIRE,
  ),
  ...words(
    'verb',
    'bids',
    'acquisition',
    'weak',
    ['make|made|makes|making a|an preliminary|informal|initial|new|fresh|friendly|hostile|takeover? approach'],
    WIRE,
  ),
  ...words(
    'verb',
    'bids',
    'acquisition',
    'weak',
    ['express|show|signal|register|declare|voice an|some|strong|its|their|great|initial? interest in'],
    WIRE,
  ),
  ...words(
    'verb',
    'talks',
    null,
    'weak',
    ['negotiate with', 'negotiate', 'talk|talking|talked to|with', 'approach', 'hold talks'],
    WIRE,
  ),
  ...words('verb', 'pact', null, 'weak', ['agree to|on|upon'], WIRE, 'two sides that agree on a thing'),
  ...words('verb', 'pact', null, 'weak', ['agree with'], WIRE, 'to make or to share something'),
  ...words('verb', 'joins', 'merger', 'strong', ['merge', 'combine with', 'amalgamate'], MA),
  ...words('verb', 'joins', 'merger', 'weak', ['agree|agreed|plan|planned|planning|set to combine'], MA),
  ...words('verb', 'joins', 'merger', 'weak', ['combine|combines|combining'], WIRE, '"the two will combine in a deal"'),
  ...words('verb', 'joins', 'merger', 'weak', ['combine their', 'pool their'], MA, 'two sides and their businesses'),
  ...words(
    'verb',
    'joins',
    'cooperation',
    'weak',
    ['share their', 'share a|an', 'share|swap|exchange'],
    WIRE,
    'two sides and their networks',
  ),
  ...words(
    'verb',
    'joins',
    'joint-venture',
    'weak',
    ['set|sets|setting up a|an', 'form a|an', 'create a|an', 'establish a|an', 'found|founded|founding a|an'],
    WIRE,
    'a company that two sides make',
  ),
  ...words(
    'verb',
    'joins',
    'cooperation',
    'strong',
    [
      'team|teams|teaming|teamed up',
      'tie|tied|tying up',
      'join|joined|joining forces',
      'link|linked up',
      'hook|hooked up',
    ],
    COMMERCIAL,
  ),
  ...words(
    'verb',
    'joins',
    'cooperation',
    'weak',
    [
      'partner|partnering|partnered with',
      'partner|partnering|partnered',
      'collaborate',
      'cooperate',
      'co-operate',
      'ally with',
      'code-share',
      'co-develop|co-developed|co-developing',
      'work|working|worked together|jointly',
      'join|joined|joining hands',
      'jointly develop|build|launch|operate|invest|produce|make|explore|own|run|market',
      'work|works|working|worked with',
      'join|joins|joining|joined with',
      'teaming|teamed with|to',
      'join|joins|joining|joined up with|to',
    ],
    COMMERCIAL,
  ),
  ...words('verb', 'gives', 'licence', 'strong', ['license|licensing|licensed', 'licence', 'sublicense'], COMMERCIAL),
  ...words('verb', 'gives', 'supply', 'weak', ['supply'], COMMERCIAL),
  ...words(
    'noun',
    'gives',
    'supply',
    'weak',
    ['supplier|provider|maker of'],
    WIRE,
    '"will be the sole supplier of batteries to X"',
  ),
  ...words(
    'noun',
    'places',
    'distribution',
    'weak',
    ['distributor|importer|reseller|dealer|stockist'],
    WIRE,
    '"has become the sole distributor of seed bred by X"',
  ),
  ...words(
    'noun',
    'gives',
    'other',
    'weak',
    ['sponsor|sponsors of', 'face|ambassador of'],
    WIRE,
    '"signed on as the sponsor of the race"',
  ),
  ...words('verb', 'gives', 'supply', 'weak', ['deliver'], WIRE, 'goods to somebody only: "will deliver 40 jets to X"'),
  ...words('verb', 'gives', 'service', 'weak', ['outsource'], COMMERCIAL),
  ...words(
    'verb',
    'gives',
    'service',
    'weak',
    [
      'hand|hands|handed|handing over? the? running|management|operation|maintenance|upkeep|processing|cleaning|operations of',
      'entrust',
      'subcontract',
      'farm|farms|farmed|farming out',
      'contract|contracts|contracted|contracting out',
    ],
    WIRE,
    'work that somebody else is to do',
  ),
  ...words(
    'verb',
    'joins',
    'service',
    'weak',
    ['contract|contracts|contracted|contracting with'],
    WIRE,
    '"has contracted with X to run its buses"',
  ),
  ...words(
    'verb',
    'hires',
    'service',
    'weak',
    ['choose', 'select', 'pick', 'commission'],
    WIRE,
    '"chose X to build it"',
  ),
  ...words('verb', 'hires', 'service', 'weak', HIRING, WIRE, '"hired X to run its buses", and not to advise it'),
  ...words(
    'noun',
    'grants',
    'licence',
    'weak',
    ['rights', 'right', 'option', 'concession', 'lease'],
    WIRE,
    '"granted X rights to market it"',
  ),
  ...words(
    'verb',
    'grants',
    'licence',
    'weak',
    ['hand|hands|handed|handing back', 'return', 'give|gives|gave|given|giving up|back', 'regain', 'get|gets|got back'],
    WIRE,
    'rights, an option or a licence only: "handed back its option on X\'s drug"',
  ),
  ...words('verb', 'buys', 'supply', 'weak', ['take|lift|offtake'], WIRE, '"to take a million tonnes a year from X"'),
  ...words('noun', 'grants', 'service', 'weak', ['tender', 'mandate'], WIRE, '"won a tender to build a line"'),
  ...words(
    'verb',
    'serves',
    'service',
    'weak',
    [
      'manage',
      'run',
      'operate',
      'maintain',
      'build',
      'construct',
      'manufacture',
      'host',
      'clean',
      'refurbish',
      'provide',
      'make|produce',
      'process|handle',
      'upgrade',
    ],
    WIRE,
    '"will manage three hotels for X", "will provide X with"',
  ),
  ...words('verb', 'hires', 'service', 'weak', ['appoint', 'name', 'sign'], WIRE, '"appointed X as its distributor"'),
  ...words('noun', 'hires', 'service', 'weak', ['appointment of'], WIRE, '"the appointment of X as its distributor"'),
  ...words('verb', 'gives', 'other', 'weak', ['sponsor'], COMMERCIAL),
  ...words(
    'verb',
    'gives',
    'financing',
    'weak',
    ['give|grant|donate'],
    WIRE,
    'a sum, and to whom: "gave X 4 million francs"',
  ),
  ...words(
    'verb',
    'gives',
    'financing',
    'weak',
    ['bail|bails|bailed|bailing out', 'rescue', 'pledge', 'commit', 'lend', 'borrow'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'gives',
    'financing',
    'weak',
    [
      'loan',
      'financing|funding',
      'bridge loan',
      'bailout',
      'bail-out',
      'financial? rescue|assistance|bailout|aid package',
      'line of credit',
      'credit line',
      'grant',
      'bridging|emergency|rescue|bailout loan|loans|aid|funding|funds',
      'bailout|bail-out|rescue|aid plan|package|deal|programme|program',
      'loan guarantee|guarantees',
      'capital injection',
      'cash|capital infusion',
      'debt relief|restructuring',
      'lifeline',
      'bailout|rescue|emergency|state|federal|government money|aid|assistance|support',
      'fresh|new|growth|venture|additional capital|funding|equity',
      'million|billion|trillion|crore dollars|euros|pounds|francs|kronor|kroner|crowns|yen|yuan|reais|rupees|won|zlotys|rand|pesos|rubles|roubles|lira? in fresh|new|state|federal|government|emergency|financial? aid|assistance|support|subsidies|guarantees',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'raises',
    'financing',
    'strong',
    [
      'series a|b|c|d|e|f|g|h funding|financing|investment|fundraising|fundraise|equity? round?',
      'funding|financing|investment|fundraising|seed|pre-seed|angel|growth|equity|venture round',
      'seed|pre-seed|preseed funding|financing|capital|investment round?',
      'seed|pre-seed extension',
    ],
    COMMERCIAL,
    'a round of money for a young company',
  ),
  ...words('noun', 'raises', 'financing', 'weak', ['round'], COMMERCIAL, 'only one that somebody leads'),
  ...words(
    'noun',
    'issues',
    'financing',
    'weak',
    [
      'bond|note|notes|debt|convertible|eurobond sale|offering|issue|issuance|placement|placing',
      'share|stock|equity offering|issue|issuance|placement|placing',
      'rights issue|offering',
      'capital increase|raise|raising|hike',
    ],
    WIRE,
    'one of a company that is told',
  ),
  ...words(
    'noun',
    'issues',
    'other',
    'weak',
    [
      'buyback|buybacks',
      'buy-back',
      'share|stock repurchase|buyback|buy-back programme|program|plan|scheme?',
      'buyback|buy-back|repurchase programme|program|plan|scheme',
    ],
    WIRE,
    'of its own shares',
  ),
  ...words(
    'verb',
    'places',
    'distribution',
    'strong',
    [
      'pre-install|pre-installed|pre-installing|preinstall|preinstalled|preinstalling',
      'preload|preloaded|pre-load|pre-loaded',
      'pre-installation|preinstallation',
    ],
    COMMERCIAL,
  ),
  ...words('verb', 'places', 'distribution', 'weak', ['distribute', 'resell', 'bundle', 'stock'], COMMERCIAL),
  ...words('verb', 'places', 'distribution', 'weak', ['let'], WIRE, '"may let X put its lockers in every store"'),
  ...words('verb', 'invests', 'stake', 'weak', ['invest', 'inject', 'pump'], MA),
  ...words(
    'verb',
    'invests',
    'stake',
    'weak',
    ['pour|plough|plow|sink|sank|funnel', 'put|puts|putting'],
    WIRE,
    'a sum into a company',
  ),
  ...words('verb', 'invests', 'financing', 'weak', ['back'], WIRE, '"backed X with $30 million"'),
  ...words(
    'verb',
    'lists',
    'ipo',
    'strong',
    [
      'go|goes|going|went public',
      'float',
      'list|lists|listing|listed its|their shares|stock',
      'list|lists|listing|listed on',
    ],
    MA,
  ),
  ...words(
    'verb',
    'lists',
    'ipo',
    'weak',
    ['begin|start|commence trading', 'list|lists|listing|listed'],
    WIRE,
    'at an exchange; a business in a town',
  ),
  ...words('verb', 'joins', 'settlement', 'weak', ['settle'], COMMERCIAL),
  ...words('verb', 'joins', 'settlement', 'weak', ['resolve', 'end'], WIRE, '"paid 20 million to resolve claims"'),
  ...words('verb', 'joins', 'settlement', 'weak', ['drop|withdraw'], WIRE, 'a lawsuit, by agreement'),
  ...words('verb', 'joins', 'settlement', 'strong', ['bury|burying|buried the hatchet'], WIRE),
  ...words(
    'verb',
    'raises',
    'financing',
    'weak',
    ['raise', 'secure', 'attract', 'obtain'],
    WIRE,
    'with a sum behind it',
  ),
  ...words(
    'verb',
    'raises',
    'financing',
    'weak',
    ['bag', 'nab', 'snag', 'land', 'pull|pulled|pulling in', 'close|closes|closed on'],
    WIRE,
    'with a sum and from whom',
  ),
  ...words(
    'verb',
    'raises',
    'financing',
    'weak',
    ['line|lines|lined|lining up'],
    WIRE,
    'with a sum and from whom; the debt for a bid is a term of it',
  ),
  ...words(
    'verb',
    'issues',
    'financing',
    'weak',
    ['issue|issues|issued|issuing', 'price|prices|priced|pricing', 'place|places|placed|placing', 'arrange', 'launch'],
    WIRE,
    '"issued $500 million of notes"',
  ),
  ...words('verb', 'issues', 'financing', 'weak', ['refinance|restructure|reschedule'], WIRE, 'what it owes'),
  ...words('noun', 'issues', 'financing', 'weak', ['restructuring of', 'refinancing of'], WIRE, 'what it owes'),
  ...words(
    'verb',
    'pays',
    'acquisition',
    'weak',
    ['pay', 'shell|shells|shelled|shelling out', 'fork|forks|forked|forking out|over'],
    WIRE,
    '"paid 20 million for Halden"',
  ),
  ...words(
    'verb',
    'pays',
    'licence',
    'weak',
    ['receive', 'get'],
    WIRE,
    '"will receive 50 million upfront for its drug"',
  ),

  ...words('noun', 'buys', 'acquisition', 'strong', ['acquisition', 'takeover', 'take-over', 'buyout', 'buy-out'], MA),
  ...words('noun', 'buys', 'acquisition', 'weak', ['purchase'], MA),
  ...words(
    'noun',
    'buys',
    'acquisition',
    'weak',
    ['buyer|buyers|purchaser|acquirer|suitor|suitors|bidder|bidders of|for|in'],
    MA,
    '"the likely buyer of X"',
  ),
  ...words('verb', 'buys', 'acquisition', 'weak', ['pick|picks|picked|picking up'], WIRE),
  ...words('noun', 'buys', 'stake', 'weak', ['stake', 'shareholding'], MA),
  ...words('noun', 'buys', 'stake', 'weak', ['interest', 'holding', 'position'], MA, 'a share of so much percent only'),
  ...words(
    'noun',
    'bids',
    'acquisition',
    'strong',
    [
      'takeover bid|offer|approach|attempt|proposal',
      'tender offer',
      'hostile bid|offer',
      'buyout offer|bid',
      'counterbid',
      'counteroffer',
      'acquisition bid|offer|proposal',
      'takeover|bidding battle|fight|contest|war',
    ],
    MA,
  ),
  ...words(
    'noun',
    'bids',
    'acquisition',
    'weak',
    [
      'bid',
      'offer',
      'unsolicited proposal|offer|approach',
      'non-binding|nonbinding|indicative|conditional|revised|improved proposal',
      'approach from',
      'overture|overtures',
      'pursuit of',
      'auction for|of',
      'among those|firms|companies|bidders|suitors|parties|funds|investors|groups looking at',
      'among those|firms|companies|bidders|suitors|parties|funds|investors|groups circling|eyeing|considering|weighing|exploring|studying|pursuing',
      'among the? potential|possible|likely|interested|remaining|final|several? bidders|suitors|buyers|contenders|finalists',
      'potential|possible|likely|prospective|interested|other? bidders|suitors|buyers|contenders include|includes|included|including|are|were',
      'a|an|another|one? potential|possible|likely|prospective|interested buyer|bidder|suitor|acquirer',
      'next target',
      'next|main|top? takeover|acquisition|buyout target',
      'due diligence',
      'takeover|acquisition|buyout interest',
      'interest from',
      'takeover|bid|buyout report|reports|speculation|rumour|rumours|rumor|rumors|chatter|buzz|hopes',
    ],
    MA,
  ),
  ...words('noun', 'joins', 'merger', 'strong', ['merger', 'combination', 'amalgamation', 'merge'], MA),
  ...words('noun', 'joins', 'joint-venture', 'weak', ['venture'], MA),
  ...words('noun', 'joins', 'joint-venture', 'strong', ['joint venture', 'joint-venture', 'joint company'], MA),
  ...words(
    'noun',
    'joins',
    'cooperation',
    'strong',
    [
      'partnership',
      'strategic|marketing|commercial|airline alliance',
      'tie-up',
      'collaboration',
      'cooperation',
      'co-operation',
      'strategic partnership',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'joins',
    'cooperation',
    'weak',
    ['alliance', 'codeshare', 'code-share', 'joint project|programme|program|effort|initiative'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'joins',
    'cooperation',
    'weak',
    [
      'a|an|the|their|this|that|about|on|for|of|in|any|no joint|common|shared',
      'joint purchasing|procurement|buying|production|development|research',
    ],
    WIRE,
    '"a joint battery plant", "about joint purchasing"',
  ),
  ...words('noun', 'joins', 'joint-venture', 'weak', ['jointly owned|held|run'], WIRE, '"a jointly owned plant"'),
  ...words(
    'verb',
    'joins',
    'cooperation',
    'weak',
    ['build|develop|design|make|produce|open|launch|study|run|operate|test|trial'],
    WIRE,
    '"plans to build a plant together"',
  ),
  ...words('noun', 'joins', 'joint-venture', 'weak', ['consortium'], COMMERCIAL),
  ...words('verb', 'joins', 'cooperation', 'weak', ['twinned', 'twin with'], WIRE, 'towns'),
  ...words(
    'noun',
    'pact',
    'cooperation',
    'strong',
    ['twinning|friendship|sister-city agreement|pact|treaty'],
    WIRE,
    'towns',
  ),
  ...words('noun', 'joins', 'other', 'weak', ['asset|share|debt swap', 'swap'], MA),
  ...words(
    'noun',
    'pact',
    'licence',
    'strong',
    ['licensing|cross-licensing|cross-license|licence|license|royalty|patent deal|agreement|pact|contract|arrangement'],
    COMMERCIAL,
  ),
  ...words('noun', 'pact', 'licence', 'strong', ['cross-licence|cross-license', 'cross-licensing'], COMMERCIAL),
  ...words('noun', 'pact', 'licence', 'weak', ['licence', 'license', 'licenses'], COMMERCIAL),
  ...words(
    'noun',
    'pact',
    'supply',
    'strong',
    ['supply|purchase|offtake|gas|uranium|oil|delivery deal|agreement|pact|contract'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'acquisition',
    'weak',
    ['share|stock|equity|asset|securities|unit purchase|sale|subscription agreement|deal|contract'],
    MA,
  ),
  ...words(
    'noun',
    'pact',
    'distribution',
    'strong',
    ['distribution|resale|carriage|retransmission deal|agreement|pact|contract'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'service',
    'strong',
    ['service|services|outsourcing|maintenance|hosting deal|agreement|pact|contract'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'other',
    'strong',
    [
      'sponsorship|naming-rights|marketing|advertising deal|agreement|pact|contract',
      'sponsorship',
      'naming rights deal|agreement',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'financing',
    'strong',
    ['loan|financing|credit|funding|refinancing|bailout agreement|deal|pact|facility'],
    COMMERCIAL,
  ),
  ...words('noun', 'pact', 'merger', 'strong', ['merger deal|agreement|pact|plan|proposal'], MA),
  ...words('noun', 'pact', 'acquisition', 'strong', ['acquisition|takeover|buyout deal|agreement'], MA),
  ...words(
    'noun',
    'pact',
    'cooperation',
    'strong',
    [
      'strategic|cooperation|co-operation|collaboration|partnership|framework cooperation|co-operation? agreement|deal|pact|accord|framework',
      'codeshare|code-share|codesharing agreement|deal',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'settlement',
    'strong',
    ['settlement', 'settlement agreement|deal', 'out-of-court settlement'],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    null,
    'weak',
    [
      'agreement',
      'deal',
      'pact',
      'accord',
      'contract',
      'memorandum of understanding',
      'memorandum',
      'letter of intent',
      'mou|mous',
      'loi',
      'arrangement',
      'transaction',
      'term sheet',
      'heads of terms|agreement',
      'declaration of intent',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'pact',
    'other',
    'strong',
    [
      'free? trade|free-trade agreement|deal|pact|accord|treaty',
      'fta',
      'collective|labour|labor|pay|wage bargaining? agreement|deal|pact|contract',
    ],
    WIRE,
  ),
  ...words(
    'noun',
    'pact',
    'other',
    'weak',
    ['pay|wage|salary rise|raise|increase|hike|rises|raises|increases'],
    WIRE,
    'one that is agreed',
  ),
  ...words('noun', 'pact', 'settlement', 'weak', ['fine|penalty'], WIRE, 'one that is agreed'),
  ...words('noun', 'pact', 'settlement', 'weak', ['patent|legal peace|truce'], WIRE),
  ...words('noun', 'pact', null, 'weak', ['treaty', 'ceasefire|nuclear|fisheries|tax treaty|agreement'], WIRE),
  ...words(
    'noun',
    'gives',
    'other',
    'strong',
    [
      'official kit|shirt|car|tyre|ball|beer|data|timing|airline|bank|rail|freight|logistics|energy|wine|hotel|insurance|technology|internet|telecommunications|mobile|clothing|equipment|media|travel? freight|drink? service|services? sponsor|supplier|partner|timekeeper|carrier|provider|outfitter',
    ],
    COMMERCIAL,
  ),
  ...words(
    'noun',
    'gives',
    'other',
    'weak',
    ['shirt|jersey|kit|title|main|principal|lead|headline|sleeve|global sponsor|partner of'],
    COMMERCIAL,
    'of a club or a race',
  ),
  ...words('noun', 'talks', 'merger', 'strong', ['merger|merge talks|discussions|negotiations'], MA),
  ...words(
    'noun',
    'talks',
    'acquisition',
    'strong',
    ['takeover|acquisition|buyout talks|discussions|negotiations'],
    MA,
  ),
  ...words(
    'noun',
    'talks',
    'other',
    'weak',
    ['contract|labour|labor|pay|wage|trade talks|negotiations|discussions'],
    WIRE,
  ),
  ...words('noun', 'talks', 'settlement', 'weak', ['settlement talks|negotiations|discussions'], WIRE),
  ...words('noun', 'talks', null, 'weak', ['talks', 'negotiations', 'negotiation', 'discussions', 'discussion'], WIRE),
  ...words(
    'noun',
    'lists',
    'ipo',
    'strong',
    [
      'ipo',
      'initial? public offering',
      'flotation',
      'floatation',
      'stock market listing|debut|flotation',
      'listing on',
      'initial share|stock sale|offering',
    ],
    MA,
  ),
  ...words(
    'noun',
    'lists',
    'ipo',
    'weak',
    ['listing', 'debut', 'first day of trading|trade', 'first trading day'],
    WIRE,
    'of shares',
  ),
  ...words(
    'noun',
    'sells',
    'asset-sale',
    'weak',
    ['sale', 'divestiture', 'divestment', 'disposal', 'spin-off', 'spinoff', 'demerger', 'on the auction? block'],
    MA,
  ),
  ...words('noun', 'invests', 'stake', 'weak', ['investment'], MA),
];

/** Nouns that make what is bought or sold a business, so that buying it is a deal and no shopping. */
export const BUSINESS_NOUNS: ReadonlySet<string> = new Set(
  (
    'stake share shares holding interest percent pct stock unit division subsidiary business businesses operation operations arm ' +
    'company firm maker assets asset chain portfolio branch network plant mine field refinery bank airline ' +
    'insurer brewer retailer publisher developer startup start-up site studio studios store stores station stations ' +
    'factory factories warehouse rights patents platform service affiliate producer operator carrier rival ' +
    'control brewery distillery winery hotel hotels club team newspaper magazine website agency label group giant mill shipyard lender property ' +
    'properties headquarters brand brands supermarket shop quarry quarries terminal pub restaurant cinema clinic designs ' +
    'hospital farm depot smelter foundry resort casino dealership pharmacy pharmacies outlet dairy bakery vineyard pipeline theatre laboratory ' +
    'mall malls centre centres center centers skyscraper skyscrapers arena stadium airport airports marina ' +
    'tower towers shipyards dock docks pier piers estate estates plantation plantations landfill landfills building buildings campus'
  ).split(' '),
);

/** Parts of a business that are sold one by one: buying them is an asset sale and not the purchase of a company. */
export const ASSET_NOUNS: ReadonlySet<string> = new Set(
  (
    'assets stores shops plants properties branches routes hotels brands brand mines fields stations wells refineries factories ' +
    'warehouses plant factory mine refinery warehouse property headquarters rights patents supermarkets quarry quarries ' +
    'terminal terminals pubs restaurants cinemas clinics hospitals hospital farms depots depot smelter smelters foundry ' +
    'resort resorts dealerships pharmacies outlets dairies bakeries vineyards pipelines theatres laboratories mill mills designs ' +
    'mall malls centre centres center centers skyscraper skyscrapers arena stadium airport airports marina ' +
    'tower towers shipyards dock docks pier piers estate estates plantation plantations landfill landfills building buildings campus'
  ).split(' '),
);

/** Nouns that make a part of a business what is bought or sold, where the business follows: "a large part of Halden". */
export const PART_NOUNS: ReadonlySet<string> = new Set(
  'part portion half third quarter fifth sixth eighth tenth majority minority rest remainder'.split(' '),
);

/** What is traded on markets: buying it is no deal between companies. */
export const MARKET_GOODS: ReadonlySet<string> = new Set(
  (
    'bonds bills notes gilts treasuries securities debentures bullion gold dollars dollar dlrs sterling yen marks currency currencies corn wheat ' +
    'grain rice soybeans sugar cocoa coffee barley maize oats rye copper tin futures options'
  ).split(' '),
);

/** What countries supply one another with, and companies supply countries with. */
export const STATE_GOODS: ReadonlySet<string> = new Set(
  'gas oil crude petroleum coal power electricity energy uranium fuel arms weapons aircraft jets submarines missiles grain wheat rice vaccines output lithium ore titanium timber'.split(
    ' ',
  ),
);

/** What is ordered and delivered: buying it from a named maker is a supply. */
export const GOODS_NOUNS: ReadonlySet<string> = new Set(
  (
    'aircraft airliner airliners jet jets jetliner jetliners plane planes helicopter helicopters engine engines turbine turbines train trains ' +
    'ferry ferries liner liners yacht yachts lorry lorries van vans tractor tractors locomotive locomotives tram trams bus buses truck trucks vehicle vehicles car cars ship ships vessel vessels tanker tankers ' +
    'reactor reactors satellite satellites missile missiles tank tanks fighter fighters chip chips machine machines ' +
    'battery batteries gearbox gearboxes modem modems processor processors accelerator accelerators sensor sensors wafer wafers ' +
    'robot robots scooter scooters bomb bombs rocket rockets torpedo torpedoes drone drones frigate frigates submarine submarines warship warships gun guns rifle rifles munitions'
  ).split(' '),
);

/** Verbs whose subject is the one who makes the deal that they govern; of "discuss", "oppose" or "clear" it need not be. */
export const MAKING_VERBS: ReadonlySet<string> = new Set(
  (
    'announce sign initial initialled initialed reach strike ink agree enter conclude clinch seal make have hold form extend renew negotiate finalise finalize close ' +
    'near complete end terminate unveil secure begin start launch submit raise drop withdraw table plan consider prepare increase ' +
    'improve pool mount abandon confirm win lose put propose seek mull cancel finish explore succeed attempt lead pursue create establish ' +
    'set open resume hope expect want intend declare quit scrap be join amend approve fund get call pull walk offer weigh study ' +
    'eye work move try continue receive commit build develop decide ratify line tear rip jettison ditch dump'
  ).split(' '),
);

/** Forms of "be", and of "get", that make a participle behind them a passive. */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(
  'be is are was were been being get gets got'.split(' '),
);

/** Nouns that say a part of a company changes hands and not the whole. */
export const STAKE_NOUNS: ReadonlySet<string> = new Set(
  'stake share shares holding shareholding interest percent pct % ownership'.split(' '),
);

/** Words right of a deal word after which nothing more belongs to it. */
export const ARGUMENT_STOPS: ReadonlySet<string> = new Set(
  (
    'approval approvals clearance permission consent review regulators regulator antitrust which who after because while although ' +
    'though if when but whereas since than despite according compared before until unless following pending amid rather where whose'
  ).split(' '),
);
