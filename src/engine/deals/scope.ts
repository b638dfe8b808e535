import type { Quote, ScopeItem } from '../analysis.ts';
import { OPEN_ENDED, SCOPE_HEADS, SCOPE_LEADS, SCOPE_VERBS } from '../lexicon/scope-words.ts';
import { enumerationAt, type Item } from './enumeration.ts';
import type { Extent } from './extent.ts';
import { type Line, quoteOf } from './line.ts';
import { PhraseTable } from './phrases.ts';
import { type Side, sideKey } from './sighting.ts';
import type { Backing } from './status.ts';

type Lead = 'lead' | 'verb';
const TABLE = new PhraseTable<Lead>([
  ...SCOPE_LEADS.map((words) => [words, 'lead'] as const),
  ...SCOPE_VERBS.map((words) => [words, 'verb'] as const),
]);
const FURTHER_PREPOSITIONS = new Set(['to', 'for', 'on', 'via', 'through', 'in', 'across', 'as']);

/** What the deal is said to cover, item by item, in article order; the same item said twice is one item with two passages. */
export function scopeOf(extents: readonly Extent[], sides: readonly Side[], backing: Backing): readonly ScopeItem[] {
  const found: ScopeItem[] = [];
  const byText = new Map<string, number>();
  for (const extent of extents) {
    if (extent.line.heading) continue;
    for (const item of itemsIn(extent)) {
      if (isSide(extent.line, item, sides) || isFigure(extent.line, item)) continue;
      const quote = quoteOf(extent.line, item.first, item.last);
      const key = (quote.plain ?? quote.text).toLowerCase();
      const before = byText.get(key);
      if (before !== undefined) {
        const known = found[before]!;
        found[before] = { ...known, also: [...known.also, quote] };
        continue;
      }
      byText.set(key, found.length);
      found.push(itemOf(extent.line, item, quote, sides, backing));
    }
  }
  return found;
}

function itemOf(line: Line, item: Item, quote: Quote, sides: readonly Side[], backing: Backing): ScopeItem {
  const word = backing.of(quote, sides);
  const first = line.tokens[item.first]!.start;
  const lead = line.block.prose.slice(Math.max(0, first - 40), first);
  const tail = line.block.prose.slice(line.tokens[item.last - 1]!.end, line.tokens[item.last - 1]!.end + 24);
  return {
    ...quote,
    kind: kindOf(line, item),
    openEnded: OPEN_ENDED.test(lead) || /^[^.;]{0,12}\b(?:and more|among others|etc)\b/i.test(tail),
    status: word.status,
    attributions: word.attributions,
    also: [],
  };
}

function kindOf(line: Line, item: Item): ScopeItem['kind'] {
  for (let i = item.last - 1; i >= item.first; i--) {
    const token = line.tokens[i]!;
    const kind = SCOPE_HEADS.get(token.lower) ?? SCOPE_HEADS.get(token.lemma);
    if (kind) return kind;
    if (token.pos === 'NOUN') break;
  }
  const actor = line.actors.find((a) => a.first < item.last && item.first < a.last);
  if (actor?.kind === 'place') return 'geography';
  if (actor?.kind === 'product' || actor?.kind === 'organization') return 'product';
  return 'area';
}

/** The items that one part of a sentence lists. */
function itemsIn(extent: Extent): readonly Item[] {
  const items: Item[] = [];
  const { line } = extent;
  for (let i = extent.from; i < extent.to; i++) {
    const hit = TABLE.at(line.tokens, i);
    const kind = hit?.values[0];
    if (!hit || !kind || line.actors.some((a) => a.first <= i && i < a.last)) continue;
    if (kind === 'lead' && !leadFits(extent, i)) continue;
    if (kind === 'verb' && !verbFits(extent, i)) continue;
    const list = enumerationAt(line, hit.end, extent.to);
    items.push(...list.items);
    let end = list.end;
    if (kind === 'verb') {
      for (let n = 0; n < 3; n++) {
        const preposition = line.tokens[end];
        if (!preposition || !FURTHER_PREPOSITIONS.has(preposition.lower) || end >= extent.to) break;
        let from = end + 1;
        if (preposition.lower === 'for' && line.tokens[from]?.lower === 'use' && line.tokens[from + 1]?.lower === 'on')
          from += 2;
        if (preposition.lower === 'to' && line.tokens[from]?.pos === 'VERB') {
          if (!/^(?:cater|serve|target|reach)$/.test(line.tokens[from]!.lemma)) break;
          from += line.tokens[from + 1]?.lower === 'to' ? 2 : 1;
        }
        const more = enumerationAt(line, from, extent.to);
        items.push(...more.items);
        const such = line.tokens[more.end]?.lower === 'such' && line.tokens[more.end + 1]?.lower === 'as';
        if (such) {
          const examples = enumerationAt(line, more.end + 2, extent.to);
          items.push(...examples.items);
          end = examples.end;
        } else end = more.end;
        if (more.items.length === 0) break;
      }
    }
    i = Math.max(i, Math.min(end, extent.to) - 1);
  }
  return items;
}

/** "include", "cover" and the like count where the deal, its products or the sides' plans are spoken of. */
function leadFits(extent: Extent, at: number): boolean {
  const before = extent.line.tokens
    .slice(Math.max(extent.from, at - 10), at)
    .map((token) => token.lower)
    .join(' ');
  const word = extent.line.tokens[at]!.lemma;
  if (
    /^(?:cooperate|collaborate|co-operate|cooperation|collaboration|partnership|alliance|agreement|deal|pact|contract|work|area|field|in)$/.test(
      word,
    )
  )
    return true;
  return (
    /\b(?:deal|agreement|pact|contract|partnership|alliance|cooperation|collaboration|it would|it will|which|such \w+|venture|programme?|card|areas|transaction|acquisition|also)\b/.test(
      before,
    ) || extent.from === at
  );
}

/** A verb counts where the sides do it together or it hangs on the deal word; what one does in general is no scope. */
function verbFits(extent: Extent, at: number): boolean {
  const { line } = extent;
  const before = line.tokens[at - 1];
  const modal =
    before?.lower === 'to' ||
    before?.lower === 'will' ||
    before?.lower === 'would' ||
    before?.lower === 'be' ||
    /ing$/.test(line.tokens[at]!.lower);
  const done =
    /^(?:license|licence|supply|distribute|preinstall|pre-install|pre-installed|launch)$/.test(
      line.tokens[at]!.lemma,
    ) || /^pre-?(?:install|load)/.test(line.tokens[at]!.lower);
  if (line.tokens[at]!.pos !== 'VERB' && !done) return false;
  return modal || done;
}

function isSide(line: Line, item: Item, sides: readonly Side[]): boolean {
  const keys = new Set(sides.map(sideKey));
  return (
    line.actors.some(
      (actor) =>
        actor.first <= item.first && item.last <= actor.last && actor.entities.some((entity) => keys.has(entity.id)),
    ) || line.actors.some((actor) => actor.kind === 'person' && actor.first <= item.first && item.last <= actor.last)
  );
}

function isFigure(line: Line, item: Item): boolean {
  const from = line.tokens[item.first]!.start;
  const to = line.tokens[item.last - 1]!.end;
  return line.figures.some((figure) => figure.start < to && from < figure.end && figure.type !== 'quantity');
}
