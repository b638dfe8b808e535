import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { BUSINESS_NOUNS, type DealFrame, type DealWord } from '../../lexicon/deal-words.ts';
import { EXCHANGES } from '../../lexicon/organisation-words.ts';
import {
  isBacked,
  isBackedWithMoney,
  isOtherInterest,
  isPaidFor,
  isRaised,
  isTakenPrivate,
  sumBehind,
  TAKING_PRIVATE,
} from './deal-senses.ts';
import { isAgreedToEnd, isLegal, isLegalFight, isMutual, isNoDispute, isPaidToEnd, isPeaceMade } from './disputes.ts';
import { fittingAt } from './fitted.ts';
import {
  allowedAt,
  areReturned,
  chosenAt,
  customerAt,
  isForSomebody,
  isLetOut,
  isTakenFrom,
  movedTo,
} from './for-whom.ts';
import { isForWork } from './for-work.ts';
import {
  isAimOfFirm,
  isBoughtWhole,
  isOfBuyers,
  isOfFirm,
  isOfHouse,
  isOfKnown,
  isOfOwnership,
  isShareOfFirm,
} from './hearsay.ts';
import { isLinedUp, isMoneyBorrowed, isMoneyGiven, isMoneyLent, isNoAid } from './lending-senses.ts';
import {
  areJoined,
  isBetweenTwo,
  isInParts,
  isJoint,
  isNewlyMade,
  isOfBusiness,
  isOfFirms,
  isOfPart,
  isOnSomething,
  isToBecome,
  isTogether,
  isUnbound,
} from './made-together.ts';
import type { Untriggered } from './triggers.ts';

type Sense = (line: Untriggered, at: number, end: number, word: DealWord) => boolean;

/** "bonds", "notes": what a company owes by. */
const PAPER = /^(?:bonds?|notes?|debentures?|eurobonds?|sukuk|convertibles)$/;
/** What makes them others' paper, or paper of a state. */
const OTHERS_PAPER = /^(?:treasury|treasuries|government|state|sovereign|municipal|its|their|holdings?|held|bank)$/;
const PAPER_REACH = 9;
const WORTH = /^(?:worth|totalling|totaling)$/;

/** Where what a company owes by stands behind a verb that sells it: "sold $3.5 billion of bonds", "issued notes worth $200 million"; -1 where nothing such stands there. */
export function paperBehind(line: Untriggered, at: number): number {
  const { tokens } = line;
  const sum = sumBehind(line, at);
  const from = sum < 0 ? at + 1 : sum;
  const paper = firstWithin(tokens, from, from + PAPER_REACH, ({ lower }) => PAPER.test(lower));
  if (paper < 0 || tokens.slice(from, paper).some((token) => isApart(token) || OTHERS_PAPER.test(token.lower)))
    return -1;
  if (tokens[paper + 1]?.pos === 'NOUN' || tokens[paper + 1]?.lower === 'held') return -1;
  return sum >= 0 || WORTH.test(tokens[paper + 1]?.lower ?? '') ? paper : -1;
}

/** "issued notes worth $200 million", "priced $2 billion of bonds": a verb, and of paper. */
const isOfPaper: Sense = (line, at) => line.tokens[at]!.pos === 'VERB' && paperBehind(line, at) > 0;

const isApart = ({ pos, text, lower }: Token): boolean =>
  text === ',' ||
  pos === 'AUX' ||
  (pos === 'ADP' && !/^(?:of|in)$/.test(lower)) ||
  (pos === 'VERB' && !/ed$/.test(lower));

const NEW_SHARES = /^(?:shares?|stock|equity)$/;

/** "selling new shares": its own, and none that it holds. */
export const areNewShares = ({ tokens }: Untriggered, at: number): boolean =>
  firstWithin(
    tokens,
    at + 1,
    at + PAPER_REACH,
    ({ lower }, i) => lower === 'new' && NEW_SHARES.test(tokens[i + 1]?.lower ?? ''),
  ) > 0;

/** "bond sale", "rights issue": one that is told, and none of its kind ("bond sales slowed", "the bond issue market"). */
const isOneIssue: Sense = ({ tokens }, _, end) =>
  !/(?:s|ed)$/.test(tokens[end - 1]!.lower) && !/^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '');

/** "a listing in London", "its listing": of shares, and no list of houses or posts. */
const isOfShares: Sense = ({ tokens }, at, end) => {
  const before = tokens[at - 1];
  if (/^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')) return false;
  if (LISTED.test(before?.lower ?? '') || before?.pos === 'PROPN') return true;
  return tokens.slice(Math.max(0, at - 6), at).some(({ lemma }) => /^(?:file|float)$/.test(lemma));
};
const LISTED =
  /^(?:direct|public|dual|secondary|primary|possible|potential|planned|proposed|share|shares|stock|exchange|market|overseas|bourse|us|u\.s\.|uk|u\.k\.)$/;

/** "its market debut", "their New York debut": the first day of trade, and no film, match or model. */
const isOfTrade: Sense = ({ tokens }, at) => {
  if (/^(?:market|trading|exchange|nasdaq|nyse|bourse|stock)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  const traded = tokens.slice(0, at).some(({ lower }) => /^(?:shares?|stock)$/.test(lower));
  return traded && tokens[at - 1]?.pos === 'PROPN';
};

/** "began trading on the Nasdaq": at an exchange, and not on Monday. */
const isAtExchange: Sense = ({ tokens }, _, end) =>
  tokens.slice(end, end + 7).some(({ text, lower }) => EXCHANGES.test(text) || /^(?:exchange|bourse)$/.test(lower));

/** "list its software maker in London": a business with a market, and no names or reasons. */
const isListed: Sense = ({ tokens, actors }, at, end) => {
  if (tokens[at]!.pos !== 'VERB') return false;
  const to = firstWithin(tokens, end, end + 9, ({ lower }) => /^(?:in|on)$/.test(lower));
  const isPlace = actors.some(
    ({ first, kind, name }) =>
      (first === to + 1 || first === to + 2) && (kind === 'place' || (kind === 'organization' && EXCHANGES.test(name))),
  );
  const what = to > 0 && isPlace ? tokens.slice(end, to) : [];
  return /^(?:its|their|the)$/.test(what[0]?.lower ?? '') && what.some(({ lower }) => BUSINESS_NOUNS.has(lower));
};

const hasSum: Sense = (line, at) => sumBehind(line, at) >= 0;

/** "pledged 100 million to Halden", and not to do something. */
const isSumTo: Sense = (line, at) => {
  const behind = sumBehind(line, at);
  return line.tokens[behind]?.lower === 'to' && line.tokens[behind + 1]?.pos !== 'VERB';
};

/** "put $30 million into Halden". */
const isPutIn: Sense = (line, at) => line.tokens[sumBehind(line, at)]?.lower === 'into';

/** "agreed a 5 percent pay rise", "agreed to a $75 million fine": what two have agreed, and not what one got. */
const isAgreed: Sense = ({ tokens }, at) =>
  tokens.slice(Math.max(0, at - AGREED_REACH), at).some(({ lemma }) => lemma === 'agree' || lemma === 'accept');
const AGREED_REACH = 9;

/** "Halden leads tech stocks lower": what is traded, unless it stands right behind who puts something on the shelf. */
const areShares = (line: Untriggered, i: number): boolean => {
  const before = line.tokens[i - 1];
  const bare = line.tokens[i]!.lower === 'stock';
  if (before?.lower === 'to' || before?.pos === 'AUX') return bare && /^(?:is|are|was|were)$/.test(before.lower);
  return line.tokens[i]!.lower !== 'stocking' && !line.actors.some(({ last }) => last === i);
};

/** "its first day of trading": of shares, and not of a year. */
const isFirstDay: Sense = ({ tokens }, at, end) =>
  /^(?:its|their)$/.test(tokens[at - 1]?.lower ?? '') && !/^(?:of|after|this)$/.test(tokens[end]?.lower ?? '');

/** "refinanced $2 billion of debt", and not what a firm makes of its offices. */
const areOwed: Sense = ({ tokens }, _, end) =>
  tokens.slice(end, end + 8).some(({ lower }) => /^(?:debts?|loans?|bonds?|notes|borrowings|liabilities)$/.test(lower));

const isOfDebt: Sense = (line, at, end, word) => line.tokens[at]!.pos === 'VERB' && areOwed(line, at, end, word);

/** "interested in buying", "expressed interest in the firm", and not "in shipping phones". */
const isNoOtherInterest: Sense = (line, _, end) => !isOtherInterest(line, end);

const isWorkFor: Sense = ({ tokens }, at, _, { words }) => isForWork(tokens, at + 1, words);

/** "under takeover rules", "the takeover panel": what holds for all of them, and none of its own. */
const isNoRule: Sense = ({ tokens }, _, end) =>
  !/^(?:rules?|laws?|codes?|panel|regulations?|regime|watchdog)$/.test(tokens[end]?.lower ?? '');

const isChosen: Sense = (line, _, end) => chosenAt(line, end) !== null;

/** "oil contracts for October fell": what is traded by the month, and no paper between two. */
const isNoFuture: Sense = ({ tokens, figures }, _, end) =>
  tokens[end - 1]!.lower !== 'contracts' ||
  !/^(?:for|in)$/.test(tokens[end]?.lower ?? '') ||
  !figures.some(({ type, start }) => type === 'date' && start === tokens[end + 1]?.start);

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ['buy out|up', isBoughtWhole],
  ['get|gets|getting|got|receive|receives|received|receiving', isShareOfFirm],
  ['back', isBackedWithMoney],
  ['change|changes|changed|changing hands', isOfHouse],
  ['pass|passes|passed|passing to|from', ({ tokens }, at) => isOfOwnership(tokens, at)],
  ['interest from', ({ tokens }, at) => isOfBuyers(tokens, at)],
  [
    'potential|possible|likely|prospective|interested|other? bidders|suitors|buyers|contenders include|includes|included|including|are|were',
    ({ actors }, _, end) => actors.some(({ first, kind }) => first >= end && first <= end + 3 && kind !== 'place'),
  ],
  ['a|an|another|one? potential|possible|likely|prospective|interested buyer|bidder|suitor|acquirer', isOfKnown],
  [
    'among the? potential|possible|likely|interested|remaining|final|several? bidders|suitors|buyers|contenders|finalists',
    isOfKnown,
  ],
  ['next target', isAimOfFirm],
  ['next|main|top? takeover|acquisition|buyout target', isAimOfFirm],
  ['pursuit of', isOfFirm],
  ['auction for|of', isOfFirm],
  ['go|goes|going|went public', ({ tokens }, _, end) => tokens[end]?.lower !== 'with'],
  ['round', isBacked],
  [TAKING_PRIVATE, isTakenPrivate],
  ['issue|issues|issued|issuing', isOfPaper],
  ['price|prices|priced|pricing', isOfPaper],
  ['place|places|placed|placing', isOfPaper],
  ...['arrange', 'launch'].map((words) => [words, isOfPaper] as const),
  ['bond|note|notes|debt|convertible|eurobond sale|offering|issue|issuance|placement|placing', isOneIssue],
  ['share|stock|equity offering|issue|issuance|placement|placing', isOneIssue],
  ['rights issue|offering', isOneIssue],
  ['capital increase|raise|raising|hike', isOneIssue],
  ['listing', isOfShares],
  ['debut', isOfTrade],
  ['begin|start|commence trading', isAtExchange],
  ['list|lists|listing|listed', isListed],
  ['separate', isOfPart],
  ['shed|sheds|shedding', isOfPart],
  ['carve|carves|carved|carving out', isOfPart],
  ['split|splits|splitting up? into', isInParts],
  ['pour|plough|plow|sink|sank|funnel', hasSum],
  ['put|puts|putting', isPutIn],
  ['line|lines|lined|lining up', isLinedUp],
  ['rescue', isBackedWithMoney],
  ['pledge', isSumTo],
  ['commit', isSumTo],
  ['resolve', (line, at) => isLegal(line, at) || isLegalFight(line, at) || isPaidToEnd(line, at)],
  ['settle', (line, at) => !isNoDispute(line, at)],
  [
    'end',
    (line, at) => isMutual(line, at) || isLegalFight(line, at) || isPaidToEnd(line, at) || isAgreedToEnd(line, at),
  ],
  ['stock', (line, at) => !areShares(line, at)],
  ['let', isLetOut],
  ['let|allow|permit', (line, _, end) => allowedAt(line, end) !== null],
  ['move|shift|switch|migrate its|their', (line, _, end) => movedTo(line, end) !== null],
  ...[
    'opt|opts|opted|opting|plump|plumps|plumped for',
    'settle|settles|settled on',
    'decide|decides|decided on',
    'go|goes|went|gone|going with',
    'turn to',
  ].map((words) => [words, isChosen] as const),
  ['drop|withdraw', isPeaceMade],
  ['fine|penalty', isAgreed],
  ['lend', isMoneyLent],
  ['give|grant|donate', isMoneyGiven],
  ['borrow', isMoneyBorrowed],
  ['invest', ({ tokens }, _, end) => !/^(?:time|effort|efforts|energy|hope|hopes)$/.test(tokens[end]?.lower ?? '')],
  ['offer', isNoAid],
  ['restructuring of', areOwed],
  ['refinancing of', areOwed],
  ['first day of trading|trade', isFirstDay],
  ['first trading day', isFirstDay],
  ['refinance|restructure|reschedule', isOfDebt],
  ['pay|wage|salary rise|raise|increase|hike|rises|raises|increases', isAgreed],
  ['interested in', isNoOtherInterest],
  ['express|show|signal|register|declare|voice an|some|strong|its|their|great|initial? interest in', isNoOtherInterest],
  ['combination', isOfFirms],
  ['combine|combines|combining', areJoined],
  ['partnership', isNewlyMade],
  ['due diligence', ({ tokens }, _, end) => !/^(?:NOUN|PROPN)$/.test(tokens[end]?.pos ?? '')],
  ['appointment of', isWorkFor],
  ['takeover', isNoRule],
  ...['cooperate', 'co-operate'].map((words) => [words, isOnSomething] as const),
  ['memorandum', isBetweenTwo],
  ['a|an|the|their|this|that|about|on|for|of|in|any|no joint|common|shared', isJoint],
  ['jointly owned|held|run', isJoint],
  ['joint purchasing|procurement|buying|production|development|research', isUnbound],
  ['build|develop|design|make|produce|open|launch|study|run|operate|test|trial', isTogether],
  ...[
    'supplier|provider|maker of',
    'sponsor|sponsors of',
    'face|ambassador of',
    'distributor|importer|reseller|dealer|stockist',
  ].map((words) => [words, isToBecome] as const),
  // "won the rights after outbidding Halden": who lost is no side of what was won.
  ['outbid', ({ tokens }, at) => !/^(?:after|by)$/.test(tokens[at - 1]?.lower ?? '')],
  // "will take over from Halden in April": whoever comes after another.
  ['take|taking|took|taken over', ({ tokens }, _, end) => tokens[end]?.lower !== 'from'],
  [
    'take|takes|taking|took|taken over? the management|running|operation|maintenance|cleaning|catering|upkeep|processing of',
    (line, at) => customerAt(line, at) > 0,
  ],
  ['take|lift|offtake', isTakenFrom],
  ['supply|purchase|offtake|gas|uranium|oil|delivery deal|agreement|pact|contract', isNoFuture],
]);

/** What the verbs of a frame must be said of to tell of a deal, where their own words have no sense above. */
const VERB_SENSES: Partial<Readonly<Record<DealFrame, Sense>>> = {
  grants: areReturned,
  hires: isWorkFor,
  joins: ({ tokens }, at, end, word) => isOfBusiness(tokens, at, end, word),
  pays: isPaidFor,
  raises: isRaised,
  serves: isForSomebody,
  fits: (line, at, end) => fittingAt(line, at, end) !== null,
};

/** Whether a word that mostly stands for something else tells of a deal where it stands; true of all other deal words. */
export const isMeant = (line: Untriggered, at: number, end: number, word: DealWord): boolean =>
  (SENSES.get(word.words) ?? (word.pos === 'verb' ? VERB_SENSES[word.frame] : undefined))?.(line, at, end, word) ??
  true;

/** Deal words that `isMeant` looks at by their own words. */
export const SENSED: readonly string[] = [...SENSES.keys()];
