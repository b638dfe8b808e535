import type { Referent } from '../../entities/resolve.ts';
import type { Token } from '../../language/language.ts';
import { sideKey } from '../casting/sighting.ts';
import type { ToldDeals } from '../read-deals.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { type ItemLine, itemLines, sidesOf } from './item-lines.ts';
import { type ItemView, type Spelling, viewOf } from './item-view.ts';

/** A sentence with what the templates look at. */
export interface ViewedLine {
  readonly at: ItemLine;
  /**
   * What its view depends on besides the sentence itself: the same for the same line where its view is the same. It holds
   * until the next sentence is asked for.
   */
  readonly from: readonly unknown[];
  /** Made before the next sentence is asked for. */
  view(): ItemView;
}

/** The sentences in reach of an article's deals (see `itemLines`), one after the other. Linear in the text. */
export function* viewLines(
  told: ToldDeals,
  spelling: (tokens: readonly Token[]) => Spelling,
  reach: number,
): Generator<ViewedLine> {
  const sides = new Sides(sidesOf(told));
  const isSide = (actor: Actor) => sides.has(actor);
  const seen = new Set<string>();
  const times = new Map<number, number>();
  const from: unknown[] = [];
  for (const at of itemLines(told, reach)) {
    const nth = times.get(at.deal) ?? 0;
    times.set(at.deal, nth + 1);
    const words = at.line.keeper.kept(at.line, tellingWords, []);
    const fresh = words.filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    noteDependence(from, at, told, { sides, nth: Math.min(nth, 4), fresh });
    const view = (): ItemView => {
      const isTold = (word: string) => seen.has(word) && !fresh.includes(word);
      return viewOf(at, told, { isSide, isTold, nth: Math.min(nth, 4) }, spelling(at.line.tokens));
    };
    yield { at, from, view };
  }
}

/** The nouns and figures of a sentence, which the sentences behind it may tell again; each once. */
const tellingWords = ({ tokens, figures, block }: Line): readonly string[] => [
  ...new Set([
    ...tokens.flatMap(({ pos, lemma }) => (pos === 'NOUN' || pos === 'PROPN' ? [lemma] : [])),
    ...figures.map(({ start, end }) => block.prose.slice(start, end)),
  ]),
];

/** Writes `ViewedLine.from`; `fresh` are the telling words that no sentence before has. */
function noteDependence(
  from: unknown[],
  { line, extents, deal, away, ruled }: ItemLine,
  { cores }: ToldDeals,
  { sides, nth, fresh }: { readonly sides: Sides; readonly nth: number; readonly fresh: readonly string[] },
): void {
  from.length = 0;
  from.push(cores[deal]?.type.value, cores.length > 1, Math.min(away, 3), nth, fresh.length);
  for (const word of fresh) from.push(word);
  for (const actor of line.actors) from.push(sides.has(actor));
  for (const { extent } of extents) from.push(extent.from, extent.to, extent.named, extent.listed);
  from.push(null);
  for (const { start, end, label } of ruled) from.push(start, end, label);
}

/** Tells who is a side of a deal of the article. */
class Sides {
  readonly #keys: ReadonlySet<string>;
  readonly #known = new Map<Referent, boolean>();

  /** The keys of the sides; see `sideKey`. */
  constructor(keys: ReadonlySet<string>) {
    this.#keys = keys;
  }

  has({ entities }: Actor): boolean {
    return entities.some((entity) => this.#isOne(entity));
  }

  #isOne(entity: Referent): boolean {
    const known = this.#known.get(entity) ?? this.#keys.has(sideKey({ entity, name: entity.name }));
    this.#known.set(entity, known);
    return known;
  }
}
