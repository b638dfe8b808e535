import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import { EMPTY_HEADS, NOT_DEALT_IN, PARTS_OF_BUSINESS } from '../../lexicon/scope-words.ts';
import { type Sighting, sideKey } from '../casting/sighting.ts';
import type { Extent } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { matterAt } from './counterparties.ts';
import { enumerationAt, type Item } from './enumeration.ts';
import { isOwnPart } from './not-covered.ts';

/** Deal words whose object is what changes hands, where it is no side. */
const GIVING: ReadonlySet<string> = new Set(['buys', 'sells', 'gives', 'bids']);

/**
 * What a deal word itself deals in: the thing bought, sold, ordered or supplied ("sold 13 plants", "an order for 20
 * aircraft"), what a deal or talks are about ("talks with Halden over towers") and what a deal is made to do ("an agreement
 * to begin construction of a pipeline"). Empty where a side is what is dealt in, or a share of one.
 */
export function dealtIn(extent: Extent, sighting: Sighting): readonly Item[] {
  const { line } = extent;
  const { trigger, around } = sighting;
  if (trigger.noun) {
    const parts = partsOf(extent, sighting);
    if (parts.length > 0) return parts;
    const about = aboutAt(extent, matterAt(line, trigger.last), sighting);
    if (about.length > 0) return about;
    const counted = countedBehind(extent, sighting);
    if (counted.length > 0) return counted;
    const done = underWhich(extent, sighting);
    if (done.length > 0) return done;
  } else if (BONDS.has(trigger.word.frame)) {
    // "agreed on rosters", "teamed up with Halden on a study"
    const isOn =
      /^(?:on|upon|over)$/.test(line.tokens[trigger.last - 1]!.lower) ||
      (line.tokens[trigger.last - 1]!.lower === 'to' && line.tokens[trigger.last]?.pos === 'DET');
    return isOn
      ? things(extent, pastAction(line.tokens, trigger.last), sighting)
      : aboutAt(extent, matterAt(line, trigger.last), sighting);
  }
  const next = line.tokens[trigger.last];
  if (!GIVING.has(trigger.word.frame)) return [];
  if (around.passive) return given(extent, sighting);
  const shared = shareIn(extent, sighting);
  if (shared.length > 0) return shared;
  if (isTrade(line, trigger.first)) return [];
  if (!trigger.noun)
    return isAttribute(line, trigger.first) ? [] : things(extent, pastVerbs(line, trigger.last), sighting);
  return next?.lower === 'of' || next?.lower === 'for' ? things(extent, trigger.last + 1, sighting) : [];
}

/** "sold its 20 percent stake in a gas field": of what it was a share, where that is no company by its name. */
function shareIn(extent: Extent, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { last } = sighting.trigger;
  const share = firstWithin(
    tokens,
    last,
    Math.min(extent.to, last + SHARE),
    ({ pos, lower }, i) => pos === 'VERB' || (SHARES.test(lower) && /^(?:in|of)$/.test(tokens[i + 1]?.lower ?? '')),
  );
  if (share < 0 || tokens[share]!.pos === 'VERB') return [];
  const found = things(extent, share + 2, sighting);
  return found[0] && isNoCompany(extent.line, found[0]) ? found : [];
}

/** "a gas field", "its chemical operations", "the Tarn wind farm"; "the company" and "Halden Trading" are bought in part. */
function isNoCompany({ tokens }: Line, { first, last }: Item): boolean {
  const article = tokens[first - 1]?.lower ?? '';
  if (!/^\p{Lu}/u.test(tokens[first]!.text)) return last - first > 1 || article !== 'the';
  return /^(?:the|its|an?)$/.test(article) && /^\p{Ll}/u.test(tokens[last - 1]!.text) && last - first < 4;
}

const SHARES = /^(?:stakes?|interests?|holdings?|shareholdings?)$/;
/** Words from a deal word to the share. */
const SHARE = 10;

/** "Two mines and a port in Norvik were sold to Halden": what a passive verb is said of. */
function given(extent: Extent, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { trigger, around } = sighting;
  const start = Math.max(extent.from, around.clauseStart);
  const last = lastWithin(tokens, start, trigger.first, ({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  if (last < 0 || last === trigger.first - 1) return [];
  const first = lastWithin(tokens, start, last, ({ pos }) => pos === 'VERB' || pos === 'SCONJ') + 1;
  const found = things({ ...extent, to: last + 1 }, Math.max(start, first), sighting);
  return found.at(-1)?.last === last + 1 ? found : [];
}

/** "the manufacture and sale of steel": what a business does all the time. */
const isTrade = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]?.lower === 'and' &&
  /^(?:manufacture|manufacturing|production|distribution|marketing|development|export|service|purchase)$/.test(
    tokens[at - 2]?.lower ?? '',
  );

/** "The port and two ships are part of the deal", "the brand is included in the sale". */
function partsOf(extent: Extent, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { trigger, around } = sighting;
  if (!/^(?:the|this|that)$/.test(tokens[trigger.first - 1]?.lower ?? '')) return [];
  const what = `${tokens[trigger.first - 3]?.lower} ${tokens[trigger.first - 2]?.lower}`;
  if (!/^(?:part of|(?:included|contained) in|covered by)$/.test(what)) return [];
  let verb = trigger.first - 4;
  while (tokens[verb]?.pos === 'ADV') verb--;
  if (tokens[verb]?.pos !== 'AUX' || /^not$|^n['’]t$/.test(tokens[verb + 1]?.lower ?? '')) return [];
  return things({ ...extent, to: verb }, Math.max(extent.from, around.clauseStart), sighting);
}

/** What stands behind a deal's noun and whom it is with: "for", "over", "to build". */
function aboutAt(extent: Extent, at: number, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { last, word } = sighting.trigger;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'to' && tokens[at + 1]?.pos === 'VERB') return things(extent, pastVerbs(extent.line, at + 2), sighting);
  // "the benefits of the merger for the railroad": whom it is good for.
  const isBond = BONDS.has(word.frame) && !tokens[last - 1]!.lower.startsWith('merger');
  if (lower === 'for' && isBond && extent.line.actors.some((actor) => actor.first === at + 1 && actor.kind === 'place'))
    return placesAt(extent.line, at, extent.to);
  if (lower === 'for' && (at > last || isBond))
    return things(extent, pastAction(tokens, at + 1), sighting).filter((item) => tokens[item.last]?.lower !== 'to');
  const isMatter = /^(?:over|about|regarding|concerning|covering)$/.test(lower) || (lower === 'on' && isBond);
  return isMatter && BONDS.has(word.frame) ? things(extent, pastAction(tokens, at + 1), sighting) : [];
}

/** "The deal is for 40 trams": so many of what; "for three years" is how long. */
function countedBehind(extent: Extent, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { last } = sighting.trigger;
  const isFor = /^(?:is|was)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'for';
  if (!isFor || tokens[last + 2]?.pos !== 'NUM') return [];
  return things(extent, last + 2, sighting).filter(
    (item) => !/^(?:year|month|week|day|season|share|percent|pct)s?$/.test(tokens[item.last - 1]!.lower),
  );
}

/** "the contract under which Halden ran its data centres": what is done by it. */
function underWhich(extent: Extent, sighting: Sighting): readonly Item[] {
  const { tokens } = extent.line;
  const { last, word } = sighting.trigger;
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  const by = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  if (!BONDS.has(word.frame) || !(/^(?:under|by|in) which$/.test(by) || by.startsWith('whereby '))) return [];
  const verb = firstWithin(tokens, at + 1, Math.min(extent.to, at + CLAUSE), ({ pos }) => pos === 'VERB');
  return verb < 0 || NO_DOING.test(tokens[verb]!.lemma)
    ? []
    : things(extent, pastVerbs(extent.line, verb + 1), sighting);
}

/** Words of such a clause up to its verb. */
const CLAUSE = 14;
/** What sides have, pay and say under a deal tells its terms. */
const NO_DOING =
  /^(?:pay|have|own|hold|keep|retain|receive|get|become|remain|agree|say|be|exchange|invest|acquire|buy|lend)$/;

/** Deal words that tell of a bond, and not by themselves of anything that changes hands. */
const BONDS: ReadonlySet<string> = new Set(['pact', 'talks', 'joins']);

/** Behind "and operate" in "to build and operate": verbs that share an object. */
export function pastVerbs({ tokens }: Line, from: number): number {
  let at = from;
  while (/^(?:and|or|,)$/.test(tokens[at]?.lower ?? '') && sharesObject(tokens, at + 1)) {
    // "develop, make and sell"; "build a mill, run it" shares none.
    if (tokens[at]!.text === ',' && !/^(?:and|or|,)$/.test(tokens[at + 2]?.lower ?? '')) break;
    at += 2;
  }
  return at;
}

/** "rebrand 20 stores": the tagger takes a rare verb for a noun, before what no noun stands. */
function sharesObject(tokens: Line['tokens'], at: number): boolean {
  const token = tokens[at];
  if (!token || token.lower.endsWith('s')) return false;
  return token.pos === 'VERB' || (token.pos === 'NOUN' && /^(?:DET|NUM)$/.test(tokens[at + 1]?.pos ?? ''));
}

/** Behind "the supply of": what is supplied, and not that it is. */
function pastAction(tokens: Line['tokens'], from: number): number {
  let at = tokens[from]?.pos === 'DET' ? from + 1 : from;
  if (/^(?:joint|exclusive|annual|common|worldwide|global)$/.test(tokens[at]?.lower ?? '')) at++;
  const isAction =
    /^(?:supply|delivery|provision|purchase|sale|licensing|distribution|purchasing|procurement|buying|import|export|shipment)s?$/.test(
      tokens[at]?.lower ?? '',
    );
  return isAction && tokens[at + 1]?.lower === 'of' ? at + 2 : from;
}

/** "the licensed patents": the participle only says which. */
export function isAttribute(line: Line, at: number): boolean {
  // "its best-selling drug"
  if (line.tokens[at - 1]?.text === '-') return true;
  return /ed$/.test(line.tokens[at]!.lower) && /^(?:DET|ADJ|ADP)$/.test(line.tokens[at - 1]?.pos ?? '');
}

function things({ line, to }: Extent, from: number, sighting: Sighting): readonly Item[] {
  const keys = new Set(sighting.sides.map(sideKey));
  const { items, end } = enumerationAt(line, from, to);
  const found = items.filter(
    (item) => isThing(line, item, keys) && !sighting.sides.some(({ name }) => name.startsWith(textOf(line, item))),
  );
  return found.length === 0 ? ownPartBehind(line, end, to) : [...found, ...placesAt(line, end, to)];
}

/** "the sale of Halden, its mapping business": what a seller parts with, told behind its name. */
function ownPartBehind(line: Line, end: number, to: number): readonly Item[] {
  if (line.tokens[end]?.text !== ',' || !/^(?:its|their)$/.test(line.tokens[end + 1]?.lower ?? '')) return [];
  return enumerationAt(line, end + 1, to).items.filter((item) => isOwnPart(line, item));
}

/** "a plant near Norvik in Peru", "stations in Norvik, Osier and Tarn": where what is dealt in stands, each place by itself. */
function placesAt(line: Line, from: number, to: number): readonly Item[] {
  const { tokens, actors } = line;
  const found: Item[] = [];
  let at = from;
  for (let n = 0; n < 2; n++) {
    if (tokens[at]?.text === ',' || tokens[at]?.lower === 'together') at++;
    if (at >= to || !/^(?:in|at|near|on|across|throughout|around|outside|off|for)$/.test(tokens[at]!.lower)) break;
    const { items, end } = enumerationAt(line, at + 1, to);
    const areas = items.filter(({ first, last }) =>
      actors.some((actor) => actor.kind === 'place' && !actor.pronoun && first <= actor.first && actor.last <= last),
    );
    if (areas.length === 0 || areas.length < items.length) break;
    found.push(...areas);
    at = end;
  }
  return found;
}

function isThing(line: Line, { first, last }: Item, sides: ReadonlySet<string>): boolean {
  const head = line.tokens[last - 1]!;
  const start = line.tokens[first]!;
  const does = last - first > 1 && start.pos === 'VERB' && !/(?:ed|ing)$/.test(start.lower);
  const ofOne = head.lower === 'stock' && last - first > 1;
  if (isCountedGoods(line, first, last) || isPartOfBusiness(line, first, last, sides)) return true;
  if (head.pos === 'NUM' || does || ofOne || NOT_DEALT_IN.has(head.lower) || EMPTY_HEADS.has(head.lower)) return false;
  return !line.actors.some((actor) => {
    if (actor.last <= first || last <= actor.first) return false;
    // "a wind farm in Chile": where it stands.
    if (actor.kind === 'place' && actor.first > first && /^(?:in|at|on)$/.test(line.tokens[actor.first - 1]!.lower))
      return false;
    const owner = actor.first <= first && actor.last < last;
    return !owner && (actor.pronoun || actor.kind !== 'product' || actor.entities.some(({ id }) => sides.has(id)));
  });
}

/** "40 Halden jets": goods, whose maker's name tells which. */
const isCountedGoods = ({ tokens }: Line, first: number, last: number): boolean =>
  tokens[first]!.pos === 'NUM' && GOODS_NOUNS.has(tokens[last - 1]!.lower);

/** "the assets of Halden": a part of a business, which its name tells. */
function isPartOfBusiness({ tokens, actors }: Line, first: number, last: number, sides: ReadonlySet<string>): boolean {
  const of = firstWithin(tokens, first + 1, last, ({ lower }) => lower === 'of');
  if (of < 0 || !PARTS_OF_BUSINESS.has(tokens[of - 1]!.lower)) return false;
  return actors.some(
    (actor) => actor.first > of && actor.last === last && actor.entities.some(({ id }) => sides.has(id)),
  );
}

function textOf(line: Line, { first, last }: Item): string {
  return line.block.prose.slice(line.tokens[first]!.start, line.tokens[last - 1]!.end);
}
