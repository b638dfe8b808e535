import type { ScopeItem } from '../analysis.ts';

/** Words after which the things stand that a deal is said to cover. Lemmas or forms, "|" alternatives, "?" optional. */
export const SCOPE_LEADS: readonly string[] = [
  'concern',
  'cover',
  'include',
  'including',
  'exclude',
  'excluding',
  'encompass',
  'comprise',
  'focus on',
  'involve',
  'span',
  'cooperate|collaborate|co-operate in|on',
  'cooperation|collaboration|co-operation|partnership|alliance in|on',
  'in the area|areas|field|fields of',
  'work together on',
  'relate to',
  'regarding',
  'concerning',
  'agreement|deal|pact|contract on|covering|concerning',
  'range from',
  'allow|allows it|them to access',
  'right|rights to|for',
  'access to',
  'extend to',
  'limited|restricted|confined to',
  'take|takes|took in',
  'licence|license to|for',
  'distributor|distributors of|for',
  'gain|gains|gained|gaining ownership|control|possession of',
  'provide|provides|provided for',
  'apply|applies to',
  'along|together with',
  'memorandum|memoranda of understanding on|for|covering',
  'letter|letters of intent on|covering',
];

/** Words after which the things stand that a list before them does not cover. */
export const EXCEPTIONS: readonly string[] = [
  'but not|no',
  'except for?',
  'apart from',
  'other than',
  'with the exception of',
];

/** Verbs whose object is what the deal covers. */
export const SCOPE_VERBS: readonly string[] = [
  'license|licensing|licence',
  'supply',
  'distribute',
  'provide',
  'pre-install|pre-installed|pre-installing|preinstall|preinstalled|preload|preloaded',
  'launch',
  'develop',
  'jointly? develop',
  'co-develop',
  'build',
  'produce',
  'manufacture',
  'market',
  'resell',
  'export',
  'purchase',
  'sell',
  'use',
  'offer',
  'share',
  'integrate',
  'bundle',
  'promote',
  'create',
  'roll|rolled out',
  'introduce',
  'begin|start with',
  'put',
  'install',
  'deliver',
  'receive',
  'sponsor',
  'operate',
  'construct',
  'explore',
  'exploit',
  'extend',
  'transport',
  'broadcast',
  'publish',
  'design',
  'test',
  'fund',
  'replace',
  'contain',
  'feature',
  'own',
  'train',
  'modernise|modernize',
  'upgrade',
  'process',
  'equip',
  'convert',
  'recycle',
  'refine',
  'stream',
  'assemble',
  'establish',
  'stock',
  'import',
  'ship',
  'store',
  'run',
  'lease',
  'gain',
  'inherit',
  'lift',
  'remove',
  'handle',
  'clean',
  'dredge',
  'refurbish',
  'repair',
  'restore',
  'deploy',
  'connect',
  'drill',
  'host',
  'insure',
  'take',
  'print',
  'serve',
  'bring|brings|bringing in?',
  'make',
  'set|sets|setting up',
  'open',
  'maintain',
  'manage',
  'carry',
  'show',
  'air',
  'screen',
  'co-produce|coproduce',
  'translate',
  'study',
  'research',
  'explore|drill|prospect|search for',
  'look|looking at|into',
  'push|move|branch into',
  'expand in|into|to|across',
  'enter',
  'finance',
  'add',
  'electrify',
  'renovate',
  'overhaul',
  'retrofit',
  'mine',
  'grow',
  'collect',
  'haul',
  'monitor',
  'pilot',
  'trial',
  'unblock',
  'obtain',
  'get',
  'acquire',
  'give',
  'clean up',
  'compensate',
  'reimburse',
  'repay',
];

/** Words that leave an enumeration open. */
export const OPEN_ENDED =
  /\b(?:including|includes|include|such as|among others|and more|etc|for example|e\.g|mainly|notably|most noticeably|and others?|and other)\b/i;

type Kind = ScopeItem['kind'];

/** Heads of noun phrases by the kind of thing they name. */
export const SCOPE_HEADS: ReadonlyMap<string, Kind> = new Map(
  (
    [
      [
        'customer',
        'customer customers client clients consumer consumers enterprise enterprises businesses user users subscriber subscribers sme smes household households passenger passengers utility utilities patients students government governments',
      ],
      ['programme', 'program programs programme programmes scheme initiative project trial pilot'],
      [
        'channel',
        'channel channels store stores website site page platform platforms outlet outlets shop shops network networks phone phones devices device handset handsets smartphone smartphones airport airports',
      ],
      ['service', 'service services hosting maintenance support logistics subscription messaging codeshare computing'],
      [
        'product',
        'product products software hardware app apps application applications videos video music chip chips aircraft car cars vehicle vehicles engine engines drug drugs card cards package tool uranium oil gas steel model models content film films rights edition',
      ],
      ['geography', 'market markets country countries region regions territory territories'],
    ] as const
  ).flatMap(([kind, list]) => list.split(' ').map((word) => [word, kind as Kind] as const)),
);

/** Leading words of a noun phrase that are no part of a scope item. */
export const SCOPE_PREFIXES: ReadonlySet<string> = new Set(
  'the a an its their more further various several some any all both such foundation foundations basis as well certain many of range number variety series score couple dozen dozens hundreds thousands'.split(
    ' ',
  ),
);

/** What happens, people who decide or own, and what is paid: a deal covers none of them, whatever it deals in. */
const NO_THING =
  'possibility combination conditions mind termination settlement payment relief public tensions ' +
  'participation formation buyout buy-out founder chairman chairwoman officials shareholders stockholders holders ' +
  'noteholders authorities executives directors refunds reductions gain gains costs bailout bail-out ' +
  'acquisitions mergers drop fall decline collapse resignation departure announcement consolidation competition ' +
  'earnings dividend dividends';

/** Heads that are too general to be a scope item. */
export const EMPTY_HEADS: ReadonlySet<string> = new Set(
  `${NO_THING} ways range options grounds attempt attempts amount amounts depth stage stages investment it them this that these those deal agreement merger bid offer company companies firm part way share shares stake percent money time year years step plan plans something thing things one which who people effort efforts ability purpose use uses exchange cooperation co-operation partnership venture alliance collaboration contract talks sale acquisition purchase takeover order orders report reports months weeks days access world end beginning result lot opportunity opportunities value stability efficiencies synergies increase increases profit profits growth statement documents documentation proceeds trust books expenses provision measure counter cycle focus basis rumors rumours ratio terms price prices pricing entity entities form change changes goal success confidence attention support priority decision foothold presence exposure entry edge scale experience advantage revenue revenues income`.split(
    ' ',
  ),
);

/** Nouns that say again who is bought, how much of it or how, and not what. */
export const NOT_DEALT_IN: ReadonlySet<string> = new Set(
  (
    'rival rivals giant maker makers group airline bank chain retailer insurer brewer carrier operator majority ' +
    'minority interest interests control holding holdings remainder rest lot total maximum minimum businessman ' +
    'concern company corp corp. inc inc. ltd ltd. co co. plc option options parties party detail details amount ' +
    'amounts bidding restructuring feasibility chairman president approval approvals'
  ).split(' '),
);

/** Nouns for a business or a part of one, before which two words that "and" joins say what it deals in: "its tire and tube division". */
export const WITH_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'division divisions unit units subsidiary subsidiaries business businesses arm operation operations company ' +
    'companies group groups chain sector sectors assets properties interests activities concern firm industry ' +
    'department branch'
  ).split(' '),
);

/** Parts of a business that its name tells apart: "the assets of Halden". */
export const PARTS_OF_BUSINESS: ReadonlySet<string> = new Set(
  (
    'assets operations properties stores plant plants brand brands business businesses routes branches factory ' +
    'factories mine mines field fields terminal terminals station stations'
  ).split(' '),
);

/** Lemmas for what stands or runs where it is: the place behind one tells which is meant. */
export const FIXED: ReadonlySet<string> = new Set(
  (
    'plant refinery factory mill smelter mine deposit quarry field oilfield gasfield reserve reservoir store shop ' +
    'outlet branch restaurant hotel resort casino dealership station network port harbour harbor airport terminal ' +
    'hub slot depot dock shipyard yard warehouse building tower office headquarters hospital clinic school stadium ' +
    'laboratory lab fab land site property farm vineyard pipeline railway railroad road highway motorway bridge tunnel dam route line ' +
    'service corridor project unit subsidiary division jetty workshop winery brewery dairy campus'
  ).split(' '),
);

/** What ends a passage that is the deal itself, what is paid or needed for it, a vote or an hour. */
export const NO_COVERED_THING: ReadonlySet<string> = new Set(
  (
    'agreement deal merger takeover acquisition transaction share shares royalty royalties fee fees milestone ' +
    `milestones clearance approval approvals consent vote votes time gmt utc bid bids ${NO_THING}`
  ).split(' '),
);

/** Lemmas before "in" or "on" and the area that a deal is said to cover. */
export const AREA_LEADS: ReadonlySet<string> = new Set(
  (
    'cooperate collaborate co-operate cooperation co-operation collaboration partnership alliance agreement deal ' +
    'pact contract distributor gain work area field in right access licence license memorandum letter'
  ).split(' '),
);
