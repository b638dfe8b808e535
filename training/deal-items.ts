/** Makes the weights for what deals cover. */
import { writeFileSync } from 'node:fs';
import type { Span } from '../src/engine/analysis.ts';
import { ITEM_COLUMNS, itemFeatures } from '../src/engine/deals/learned/item-features.ts';
import { ITEM_LABELS, SCOPE, TERM, VALUE, WITHHELD } from '../src/engine/deals/learned/item-labels.ts';
import type { ItemLine } from '../src/engine/deals/learned/item-lines.ts';
import { type ItemView, sourcesOf, spellingOf } from '../src/engine/deals/learned/item-view.ts';
import { viewLines } from '../src/engine/deals/learned/viewed-lines.ts';
import { readClusters } from '../src/engine/tagging/clusters.ts';
import { writeModels } from '../src/engine/tagging/model-file.ts';
import { markRange, rangesOf } from '../src/engine/tagging/ranges.ts';
import { type Indexed, indexed } from './dataset.ts';
import { createItemReader, type ItemArticle, itemArticles } from './deal-items-corpus.ts';
import type { TeachingSet } from './gold.ts';
import { labelHeldOut, learn, type Plan } from './pool.ts';
import { quantise } from './quantise.ts';
import { say } from './say.ts';
import type { Weights } from './sequences.ts';
import { shippedWeights } from './shipped.ts';

const OUT = 'src/models/deal-items.bin';

/** Features seen less often are left out. */
const LEAST = 2;
const FOLDS = 5;
const SEEDS = 2;
const EPOCHS = 8;
const HOW = { rate: 0.1, sparse: 1, smooth: 0 };
/** The articles of `train` count less: rules were made while they were read, and are righter there than elsewhere. */
const IMPORTANCE = { train: 1, deals: 2 };
/**
 * How much is added to what speaks for beginning a span: few words are any, so the likeliest labels leave out too many.
 * More would find more, and be wrong more often: what the panel shows must be trusted first.
 */
const LEANS: Readonly<Record<number, number>> = { [SCOPE]: 1, [TERM]: 0.5 };
/** Slots of the table, as a power of two. */
const BITS = 15;
const FILL = 0.8;

/** A sentence to learn from. */
interface Sample {
  readonly article: number;
  readonly set: TeachingSet;
  readonly at: ItemLine;
  readonly view: ItemView;
  readonly labels: Uint8Array;
}

/** Reads the articles, says how it does on those not seen, and writes the weights that all of them make. */
export async function makeDealItems(): Promise<void> {
  const samples = itemSamples(readArticles());
  const { data, hashes } = indexedSamples(samples);
  const plan = planOf(samples);
  const held = await labelHeldOut(
    data,
    Int32Array.from(samples, ({ article }) => article % FOLDS),
    FOLDS,
    plan,
  );
  const labels = samples.map((_, i) => held.subarray(data.offsets[i]!, data.offsets[i + 1]!));
  say(`${samples.length} sentences, ${data.features} features; on articles not seen: ${agreementOf(samples, labels)}`);
  const weights = leaning(await learn(data, SEEDS, plan), SEEDS);
  const size = { labels: ITEM_LABELS, columns: ITEM_COLUMNS, slots: 1 << BITS, fill: FILL };
  const file = writeModels([quantise(weights, hashes, size)]);
  writeFileSync(OUT, file);
  say(`${OUT}: ${file.length} bytes`);
}

/** The same weights with a lean towards finding (`LEANS`), for weights that are the sum of so many. */
function leaning(weights: Weights, sum: number): Weights {
  const starts = weights.starts.slice();
  const transitions = weights.transitions.slice();
  for (const [key, lean] of Object.entries(LEANS)) {
    const label = Number(key);
    starts[label]! += sum * lean;
    for (let before = 0; before < ITEM_LABELS; before++) transitions[before * ITEM_LABELS + label]! += sum * lean;
  }
  return { ...weights, starts, transitions };
}

type Article = ItemArticle & { readonly set: TeachingSet };

function readArticles(): Article[] {
  const read = createItemReader(shippedWeights);
  return (['train', 'deals'] as const).flatMap((set) =>
    itemArticles(set, read).map((article) => ({ ...article, set })),
  );
}

function itemSamples(articles: readonly Article[]): Sample[] {
  const clusters = readClusters(shippedWeights('clusters'));
  return articles.flatMap(({ set, told, gold }, article) =>
    Array.from(
      viewLines(told, (tokens) => spellingOf(tokens, clusters), Number.POSITIVE_INFINITY),
      (line) => {
        const { at } = line;
        const view = line.view();
        const labels = new Uint8Array(view.rows);
        const sources = sourcesOf(at.line);
        const mark = (spans: readonly Span[], label: number) => {
          for (const { start, end } of spans) {
            const first = sources.findIndex((token) => token.end > start);
            const last = sources.findLastIndex((token) => token.start < end) + 1;
            if (first < 0 || first >= last || labels.subarray(first, last).some((other) => other !== 0)) continue;
            markRange(labels, first, last, label);
          }
        };
        for (const deal of gold) mark(deal.value, VALUE);
        for (const deal of gold) mark(deal.scope, SCOPE);
        for (const deal of gold) mark(deal.terms, TERM);
        for (const deal of gold) mark(deal.withheld, WITHHELD);
        return { article, set, at, view, labels };
      },
    ),
  );
}

const indexedSamples = (samples: readonly Sample[]): Indexed =>
  indexed(
    samples.map(({ view, labels }) => ({
      rows: view.rows,
      gold: labels,
      fill: (matrix) => itemFeatures(view, matrix),
    })),
    ITEM_COLUMNS,
    ITEM_LABELS,
    LEAST,
  );

function planOf(samples: readonly Sample[]): Plan {
  const importance = Float32Array.from(samples, ({ set }) => IMPORTANCE[set]);
  return (sequences, seed) => ({ ...HOW, sequences, importance, seed, epochs: EPOCHS });
}

/** Spans found in sentences that the learner had not seen, of which half is right: F, precision, recall of each kind. */
function agreementOf(samples: readonly Sample[], labels: readonly Uint8Array[]): string {
  const kinds = { scope: SCOPE, value: VALUE, terms: TERM, withheld: WITHHELD };
  return Object.entries(kinds)
    .map(([name, label]) => {
      let [right, exact, gold, found] = [0, 0, 0, 0];
      samples.forEach(({ view, labels: own }, i) => {
        const ours = rangesOf(labels[i]!, view.rows, label);
        const theirs = rangesOf(own, view.rows, label);
        found += ours.length;
        gold += theirs.length;
        right += ours.filter((range) => theirs.some((other) => isHalf(range, other))).length;
        exact += ours.filter((range) => theirs.some((other) => String(range) === String(other))).length;
      });
      const percent = (a: number, b: number) => ((100 * a) / b).toFixed(1);
      return `${name} ${percent(2 * right, gold + found)} (P ${percent(right, found)} R ${percent(right, gold)}, exact ${percent(2 * exact, gold + found)})`;
    })
    .join(', ');
}

function isHalf([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  const shared = Math.min(b, d) - Math.max(a, c);
  return shared * 2 >= Math.max(b, d) - Math.min(a, c);
}
