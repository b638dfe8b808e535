/** Makes the weights for attributions. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  FIRST_COLUMNS,
  firstPass,
  SECOND_COLUMNS,
  secondPass,
} from '../src/engine/attributions/learned/block-features.ts';
import { BLOCK_LABELS, LINK_LABELS } from '../src/engine/attributions/learned/labels.ts';
import { LINK_COLUMNS } from '../src/engine/attributions/learned/link-features.ts';
import { FeatureMatrix } from '../src/engine/tagging/feature-matrix.ts';
import type { Model } from '../src/engine/tagging/model.ts';
import { writeModels } from '../src/engine/tagging/model-file.ts';
import { agreement } from './agreement.ts';
import { corpusArticles, readBlocks, type TrainingBlock } from './corpus.ts';
import { indexed, type Sequence } from './dataset.ts';
import { goldArticles } from './gold.ts';
import { linkSequences } from './links.ts';
import { labelHeldOut, learn, type Plan } from './pool.ts';
import { quantise } from './quantise.ts';
import { say } from './say.ts';
import { shippedWeights } from './shipped.ts';

const DATA = '../shared/data/attribution/polnear-train.jsonl';
const OUT = 'src/models/attributions.bin';

/** Features seen less often are left out. */
const LEAST = 3;
const FOLDS = 4;
const SEEDS = 2;
const EPOCHS = { short: 4, full: 6 };
const HOW = { rate: 0.1, sparse: 0.7, smooth: 0 };
/**
 * Business copy is what the product reads, and there is little of it, so it counts more often. The articles of `train`
 * count once: rules were made while some of them were read, and are righter there than elsewhere.
 */
const TIMES = { train: 1, deals: 3 };
/** Slots of the tables, as powers of two: what is kept after pruning. */
const BITS = { first: 17, second: 18, links: 17 };
const FILL = 0.8;

export async function makeAttributions(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`Skipped: ${DATA} is not there, and the weights are made from it.`);
    return;
  }
  const blocks = readBlocks(
    [...corpusArticles(DATA), ...(['train', 'deals'] as const).flatMap((set) => goldArticles(set, TIMES[set]))],
    shippedWeights,
  );
  say(`${blocks.length} blocks, ${blocks.reduce((sum, { view }) => sum + view.rows, 0)} tokens`);
  const first = await pass(blocks, FIRST_COLUMNS, BITS.first, (block, _, matrix) =>
    firstPass(block.view, block.marks, matrix),
  );
  const before = new FeatureMatrix(FIRST_COLUMNS);
  // The second look is for stances alone; the linker sees what it will see: the last look there is.
  const wide = blocks.flatMap(({ stances }, i) => (stances ? [i] : []));
  const second = await pass(
    wide.map((i) => blocks[i]!),
    SECOND_COLUMNS,
    BITS.second,
    (block, k, matrix) => {
      firstPass(block.view, block.marks, before);
      secondPass(block.view, block.marks, first.labels[wide[k]!]!, before, matrix);
    },
  );
  const labels = [...first.labels];
  wide.forEach((i, k) => {
    labels[i] = second.labels[k]!;
  });
  const links = await linker(blocks, labels);
  const file = writeModels([first.model, second.model, links]);
  mkdirSync(dirname(OUT), { recursive: true });
  writeFileSync(OUT, file);
  say(`${OUT}: ${file.length} bytes`);
}

/** One pass over the blocks: the model, and the labels it gives to blocks it has not seen, for the next pass to learn from. */
async function pass(
  blocks: readonly TrainingBlock[],
  columns: number,
  bits: number,
  fill: (block: TrainingBlock, index: number, matrix: Parameters<Sequence['fill']>[0]) => void,
): Promise<{ model: Model; labels: Uint8Array[] }> {
  const { data, hashes } = indexed(
    blocks.map((block, i) => ({
      rows: block.view.rows,
      gold: block.labels,
      fill: (matrix) => fill(block, i, matrix),
    })),
    columns,
    BLOCK_LABELS,
    LEAST,
  );
  const foldOf = Int32Array.from(blocks, ({ article }) => article % FOLDS);
  const plan = planOf(blocks.map(({ times }) => times));
  const held = await labelHeldOut(data, foldOf, FOLDS, plan);
  const labels = blocks.map((_, i) => held.subarray(data.offsets[i]!, data.offsets[i + 1]!));
  say(`${data.features} features; on articles not seen: ${agreement(blocks, labels, true)}`);
  if (blocks.some(({ stances }) => !stances)) say(`business articles not seen: ${agreement(blocks, labels, false)}`);
  const weights = await learn(data, SEEDS, plan);
  const model = quantise(weights, hashes, { labels: BLOCK_LABELS, columns, slots: 1 << bits, fill: FILL });
  return { model, labels };
}

async function linker(blocks: readonly TrainingBlock[], labels: readonly Uint8Array[]): Promise<Model> {
  const cues = blocks.map((block, i) => linkSequences(block, labels[i]!));
  const times = blocks.flatMap((block, i) => cues[i]!.map(() => block.times));
  const { data, hashes } = indexed(cues.flat(), LINK_COLUMNS, LINK_LABELS, LEAST);
  say(`${data.offsets.length - 1} cues to link, ${data.features} features`);
  const size = { labels: LINK_LABELS, columns: LINK_COLUMNS, slots: 1 << BITS.links, fill: FILL };
  return quantise(await learn(data, SEEDS, planOf(times)), hashes, size);
}

function planOf(times: readonly number[]): Plan {
  const importance = Float32Array.from(times);
  return (sequences, seed, short) => ({
    ...HOW,
    sequences,
    importance,
    seed,
    epochs: short ? EPOCHS.short : EPOCHS.full,
  });
}
