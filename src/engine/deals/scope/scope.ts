import type { DealType, Quote, ScopeItem } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { OPEN_ENDED, SCOPE_HEADS, WITH_MODIFIERS } from '../../lexicon/scope-words.ts';
import type { Backing, Word } from '../backing/status.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Extent } from '../grouping/extent.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import type { Item } from './enumeration.ts';
import { isNotCovered, isOwnPart } from './not-covered.ts';
import type { Listed } from './other-orders.ts';
import { scopeItems } from './scope-items.ts';

/** What the deal is said to cover, item by item, in article order; the same item said twice is one item with two passages. */
export function* scopeOf(
  extents: readonly Extent[],
  type: DealType,
  sides: readonly Side[],
  backing: Backing,
): Generator<void, readonly ScopeItem[]> {
  const found: ScopeItem[] = [];
  let carried: Word | null = null;
  for (const extent of extents) {
    yield;
    if (extent.line.heading) continue;
    for (const raw of scopeItems(extent, type)) {
      const item: Listed = { ...trimmed(extent.line, raw, sides), excluded: raw.excluded };
      if (endsInSide(extent.line, item, sides) || isFigure(extent.line, item) || isNotCovered(extent.line, item, sides))
        continue;
      const quote = quoteOf(extent.line, item.first, item.last);
      found.push(itemOf(extent.line, item, quote, wordFor(extent.line, quote, sides, backing, carried)));
    }
    carried = carriedOn(extent.line, sides, backing);
  }
  return statedOnce(found);
}

/** The same items, what is stated twice as one item with two passages. */
export function statedOnce(items: readonly ScopeItem[]): readonly ScopeItem[] {
  const byText = new Map<string, ScopeItem>();
  for (const item of items) {
    const key = (item.plain ?? item.text).toLowerCase();
    const known = byText.get(key);
    const { start, end, text, plain } = item;
    const passage: Quote = plain === undefined ? { start, end, text } : { start, end, text, plain };
    byText.set(key, known ? { ...known, also: [...known.also, passage, ...item.also] } : item);
  }
  return [...byText.values()];
}

/** "Such apps include …" goes on about what the sentence before said, and stands on the same word. */
function wordFor(line: Line, quote: Quote, sides: readonly Side[], backing: Backing, carried: Word | null): Word {
  const word = backing.of(quote, sides);
  const follows = /^(?:such|these|those)$/.test(line.tokens[0]?.lower ?? '');
  return word.status === 'author-assertion' && follows && carried ? carried : word;
}

function carriedOn(line: Line, sides: readonly Side[], backing: Backing): Word {
  return backing.of(quoteOf(line, 0, Math.max(1, Math.floor(line.tokens.length / 2))), sides);
}

/** The smallest phrase that stands alone: a name without what introduces it, a thing without the side that has it. */
function trimmed(line: Line, item: Item, sides: readonly Side[]): Item {
  const name = line.actors.find((actor) => !actor.pronoun && actor.last === item.last && actor.first > item.first);
  if (name && !isPartOrPlace(line, item, name.first) && !isSide(line, name, sides))
    return { first: name.first, last: item.last };
  const part = { first: item.first, last: name?.first ?? item.last };
  if (name && isOwnPart(line, part)) return part;
  const owner = line.actors.find((actor) => actor.first === item.first && actor.last < item.last);
  if (!owner || !isSide(line, owner, sides)) return item;
  const possessive = /^['’]s?$/.test(line.tokens[owner.last]?.text ?? '') ? 1 : 0;
  const more = firstWithin(line.tokens, owner.last, item.last, (token) => isLocative(token) || token.lower === 'of');
  const end = more < 0 ? item.last : more;
  // "the Halden oil unit": the name tells which.
  const isUnit = WITH_MODIFIERS.has(line.tokens[end - 1]!.lower);
  return possessive > 0 || (end - owner.last > 1 && !isUnit)
    ? { first: owner.last + possessive, last: item.last }
    : item;
}

/** "the assets of Halden", "the port in Norvik": the name only tells which. */
function isPartOrPlace({ tokens }: Line, { first }: Item, name: number): boolean {
  // "of the Halden Company", "of bankrupt Halden"
  const of = /^(?:DET|ADJ)$/.test(tokens[name - 1]!.pos) ? name - 2 : name - 1;
  return /^(?:of|,)$/.test(tokens[of]?.lower ?? '') || firstWithin(tokens, first + 1, name, isLocative) > 0;
}

const isLocative = ({ lower }: Token): boolean => /^(?:in|on|at)$/.test(lower);

/** A scope item of the tokens that `item` says. */
export function itemOf(line: Line, item: Listed, quote: Quote, word: Word): ScopeItem {
  const first = line.tokens[item.first]!.start;
  const lead = line.block.prose.slice(Math.max(0, first - 40), first);
  const end = line.tokens[item.last - 1]!.end;
  const tail = line.block.prose.slice(end, end + 24);
  return {
    ...quote,
    kind: item.excluded ? 'exclusion' : kindOf(line, item),
    openEnded: OPEN_ENDED.test(lead) || /^[^.;]{0,12}\b(?:and more|among others|etc)\b/i.test(tail),
    status: word.status,
    attributions: word.attributions,
    also: [],
  };
}

function kindOf(line: Line, item: Item): ScopeItem['kind'] {
  const place = firstWithin(line.tokens, item.first + 1, item.last, isLocative);
  const last = place < 0 ? item.last : place;
  for (let i = last - 1; i >= item.first; i--) {
    const token = line.tokens[i]!;
    const kind = SCOPE_HEADS.get(token.lower) ?? SCOPE_HEADS.get(token.lemma);
    if (kind) return kind;
    if (token.pos === 'NOUN') break;
  }
  const actor = line.actors.find((a) => a.first < last && item.first < a.last);
  if (actor?.kind === 'place') return 'geography';
  return actor?.kind === 'product' || actor?.kind === 'organization' ? 'product' : 'area';
}

/** Whether tokens name a side of the deal, or a person: those are no scope. */
export function isSide(line: Line, item: Item, sides: readonly Side[]): boolean {
  const keys = new Set(sides.map(sideKey));
  return line.actors.some(
    (actor) =>
      actor.first <= item.first &&
      item.last <= actor.last &&
      (actor.kind === 'person' || actor.entities.some((entity) => keys.has(entity.id))),
  );
}

/** "the online auction site Halden": a side with what it is before its name. */
function endsInSide(line: Line, item: Item, sides: readonly Side[]): boolean {
  const name = line.actors.find(({ first, last }) => last === item.last && first >= item.first);
  if (name && isPartOrPlace(line, item, name.first)) return isSide(line, item, sides);
  return isSide(line, name ?? item, sides) || isSide(line, item, sides);
}

function isFigure(line: Line, item: Item): boolean {
  const from = line.tokens[item.first]!.start;
  const to = line.tokens[item.last - 1]!.end;
  return line.figures.some((figure) => figure.start < to && from < figure.end && figure.type !== 'quantity');
}
