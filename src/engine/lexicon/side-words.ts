/** Who may be in a group, consortium or pair that has no name of its own: "a group of its managers". */
export const GROUP_MEMBERS: ReadonlySet<string> = new Set(
  (
    'investors managers executives employees shareholders stockholders directors companies firms banks funds parties ' +
    'lenders creditors businessmen institutions buyers bidders partners airlines carriers producers officers ' +
    'retailers merchants pharmacists doctors farmers growers residents homeowners landowners plaintiffs customers ' +
    'consumers users workers authors artists musicians publishers developers landlords operators suppliers states ' +
    'countries governments'
  ).split(' '),
);

/** Words before an unnamed side: "several banks", "foreign investors". */
export const SEVERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'other several some two three four five six seven eight nine ten unnamed unidentified undisclosed rival foreign ' +
    'institutional private outside potential prospective'
  ).split(' '),
);

/** Those with whom a firm settles, restructures or bargains, and who have no name of their own. */
export const BARGAINING_SIDES: ReadonlySet<string> = new Set(
  (
    'trustee trustees banks bankers creditors lenders bondholders noteholders debtholders shareholders stockholders landlords ' +
    'liquidator liquidators administrator administrators receiver receivers plaintiffs claimants prosecutors union ' +
    'unions pilots teachers nurses employees workers staff policyholders franchisees subcontractors'
  ).split(' '),
);

/** Plural nouns that stand for the sides named before: "the two airlines". */
export const COUNTED_SIDES: ReadonlySet<string> = new Set(
  (
    'companies businesses firms airlines banks parties groups carriers partners sides giants organizations organisations ' +
    'countries governments'
  ).split(' '),
);

/** Nouns that describe the name behind them: "the Norland brewer Halden". */
export const DESCRIBING_TRADES: ReadonlySet<string> = new Set(
  (
    'company firm maker group giant bank airline carrier retailer subsidiary unit rival operator chain producer ' +
    'manufacturer developer publisher brewer insurer supplier provider network conglomerate concern agency ' +
    'broadcaster miner lender startup start-up site website service label studio utility brand store distributor ' +
    'contractor builder designer'
  ).split(' '),
);

/** Nouns before which a country is a side and no mere description: "the U.S. government", "the Iran deal". */
export const DEEDS_OF_STATES: ReadonlySet<string> = new Set(
  (
    'government treasury administration deal deals agreement agreements pact pacts accord accords treaty treaties ' +
    'contract contracts talks bailout bailouts loan loans aid'
  ).split(' '),
);

/** What a ministry, a department or an agency is for: "the defence ministry". */
export const OFFICE_FIELDS: ReadonlySet<string> = new Set(
  (
    'defence defense finance health transport energy interior education economy agriculture environment industry ' +
    'trade tax rail procurement space city town county borough district provincial municipal port housing water'
  ).split(' '),
);

/** Nouns for firms behind the name of a place, which then stands for no state: "China companies". */
export const FIRM_NOUNS: ReadonlySet<string> = new Set(
  (
    'fund funds firm firms company companies investor investors brewer brewers bank banks retailer retailers airline ' +
    'airlines carrier carriers insurer insurers maker makers automaker automakers carmaker carmakers chipmaker ' +
    'chipmakers drugmaker drugmakers lender lenders publisher publishers developer developers operator operators ' +
    'rival rivals startup startups start-up start-ups conglomerate miner miners supplier'
  ).split(' '),
);

/** Whom a customer appoints or chooses to work for it, behind "as". */
export const HIRED_TRADES: ReadonlySet<string> = new Set(
  (
    'supplier suppliers contractor contractors vendor vendors provider providers operator operators partner partners ' +
    'bidder bidders builder builders maker makers manufacturer manufacturers developer developers carrier carriers ' +
    'distributor distributors bank banks lender lenders broker brokers agency agencies adviser advisers advisor ' +
    'advisors source sources platform platforms engine engines'
  ).split(' '),
);

/** Verbs of the work that a firm is hired for, and not of advice or search. */
export const HIRED_WORK: ReadonlySet<string> = new Set(
  (
    'build run operate supply maintain design make manage produce construct install upgrade develop deliver print ' +
    'clean service process modernise modernize renovate repair refurbish transport ship collect dismantle handle host ' +
    'digitise digitize rebuild overhaul replace staff empty power equip mine drill pack package bottle brew assemble sort ' +
    'grow breed train store recycle demolish decommission dredge restore carry haul fly roll lay fit provide create cater move migrate'
  ).split(' '),
);

/** Plural heads of unnamed sides that may be named as parties: "other music labels", "several private equity firms". */
export const UNNAMED_SIDES: ReadonlySet<string> = new Set(
  (
    'labels firms companies investors banks groups funds studios publishers suppliers retailers carriers operators airlines consortium partners ' +
    'carmakers automakers chipmakers drugmakers brewers miners producers manufacturers makers builders lenders insurers developers ' +
    'broadcasters newspapers utilities dealers distributors brokers buyers bidders suitors parties owners creditors shareholders ' +
    'institutions start-ups startups universities hospitals offices businessmen landlords'
  ).split(' '),
);

/** Heads of organisations that judge deals and are no parties to them. */
export const AUTHORITY_WORDS: ReadonlySet<string> = new Set(
  (
    'commission court authority regulator tribunal ministry minister department ftc sec fcc doj fda fdic ofcom cma council parliament ' +
    'congress senate treasury nasdaq nyse ftse panel watchdog ombudsman'
  ).split(' '),
);

/** Words of what is at issue between employers and their workers. */
export const LABOUR_WORDS: ReadonlySet<string> = new Set(
  (
    'union unions strike strikes striking walkout stoppage wage wages workers employees teachers drivers pilots ' +
    'dockworkers longshoremen nurses miners machinists steelworkers autoworkers crews'
  ).split(' '),
);

/** Words in the names of those who bargain for workers. */
export const UNION_WORDS: ReadonlySet<string> = new Set(
  'union unions unison workers guild teamsters brotherhood fraternity gewerkschaft syndicat'.split(' '),
);

/** What several are called who act as one: "an investor group", "a number of its managers". */
export const CIRCLES: ReadonlySet<string> = new Set(
  'group consortium syndicate partnership number pair trio'.split(' '),
);

/** What is somebody else's and acts in its own name: "Halden unit to buy Norvik". */
export const UNIT_NOUNS: ReadonlySet<string> = new Set(
  'unit units subsidiary subsidiaries affiliate affiliates division divisions arm arms'.split(' '),
);

/** What a state, or a part of one, is called before its name: "the government of Peru", "the city of Norvik". */
export const STATE_HEADS: ReadonlySet<string> = new Set(
  'government state republic kingdom emirate province city town region county canton municipality'.split(' '),
);
