/** Makes the weights for names. */
import { existsSync, writeFileSync } from 'node:fs';
import { Evidence, type Uses, usesOf } from '../src/engine/entities/learned/name-evidence.ts';
import {
  FIRST_COLUMNS,
  firstPass,
  type Known,
  SECOND_COLUMNS,
  secondPass,
} from '../src/engine/entities/learned/name-features.ts';
import { NAME_LABELS } from '../src/engine/entities/learned/name-labels.ts';
import type { Run } from '../src/engine/entities/learned/name-runs.ts';
import { readClusters } from '../src/engine/tagging/clusters.ts';
import { FeatureMatrix } from '../src/engine/tagging/feature-matrix.ts';
import type { Model } from '../src/engine/tagging/model.ts';
import { writeModels } from '../src/engine/tagging/model-file.ts';
import { indexed } from './dataset.ts';
import { linesOf, type NameBlock, readNames } from './names-corpus.ts';
import { labelHeldOut, learn, type Plan } from './pool.ts';
import { quantise } from './quantise.ts';
import { say } from './say.ts';
import { shippedWeights } from './shipped.ts';

const DATA = '../shared/data/entities';
const OUT = 'src/models/names.bin';

/** How much a text of each corpus counts; the open ones may be used for anything. */
const CORPORA = [
  { name: 'conll2003-train', importance: 1, open: false },
  { name: 'finer-ord-train', importance: 2, open: false },
  { name: 'sec-filings-train', importance: 0.5, open: true },
  { name: 'wnut17-train', importance: 0.5, open: true },
];
const DEVELOPMENT = ['conll2003-dev', 'finer-ord-dev', 'ieer-dev'];
/** A line of so many characters that a development set has as well is left out of training. */
const LONG_LINE = 30;

/** Features seen less often are left out. */
const LEAST = 2;
const FOLDS = 4;
const SEEDS = 2;
const EPOCHS = { short: 5, full: 6 };
const HOW = { rate: 0.1, sparse: 0.7, smooth: 0 };
/** Slots of the tables, as a power of two: what is kept after pruning. */
const BITS = 17;
const FILL = 0.8;

interface Sample extends NameBlock {
  readonly importance: number;
}

export async function makeNames({ open }: { open: boolean }): Promise<void> {
  const corpora = CORPORA.filter((corpus) => corpus.open || !open);
  const missing = [...corpora.map(({ name }) => name), ...DEVELOPMENT].filter((name) => !existsSync(fileOf(name)));
  if (missing.length > 0) {
    console.log(`Skipped: ${missing.join(', ')} not found in ${DATA}, and the weights for names are made from it.`);
    return;
  }
  const blocks = readSamples(corpora);
  say(`${blocks.length} blocks, ${blocks.reduce((sum, { runs }) => sum + runs.length, 0)} runs of capitals`);
  const first = await pass(blocks, FIRST_COLUMNS, (block, _, run, matrix) => firstPass(block.view, run, matrix));
  const known = knownOf(blocks, first.labels);
  const before = new FeatureMatrix(FIRST_COLUMNS);
  const second = await pass(blocks, SECOND_COLUMNS, (block, i, run, matrix) => {
    firstPass(block.view, run, before);
    secondPass(block.view, run, known[i]!, before, matrix);
  });
  const file = writeModels([first.model, second.model]);
  writeFileSync(OUT, file);
  say(`${OUT}: ${file.length} bytes`);
}

const fileOf = (name: string): string => `${DATA}/${name}.jsonl`;
const plain = (line: string): string => line.replace(/\s+/g, ' ').trim();

function readSamples(corpora: typeof CORPORA): Sample[] {
  const clusters = readClusters(shippedWeights('clusters'));
  const seen = new Set(
    DEVELOPMENT.flatMap((name) => linesOf(fileOf(name)))
      .flatMap(({ text }) => text.split('\n').map(plain))
      .filter((line) => line.length >= LONG_LINE),
  );
  let left = 0;
  const isShared = (line: string): boolean => {
    const shared = seen.has(plain(line));
    if (shared) left++;
    return shared;
  };
  let article = 0;
  const blocks = corpora.flatMap(({ name, importance }) =>
    readNames(linesOf(fileOf(name)), clusters, isShared).flatMap((read) => {
      article++;
      return read.blocks.map((block) => ({ ...block, article, importance }));
    }),
  );
  say(`${left} paragraphs that a development set has as well are left out`);
  return blocks;
}

/** What the second pass knows of each block: labels by learners that had not seen it, and what its article tells. */
function knownOf(blocks: readonly Sample[], labels: readonly Uint8Array[]): Known[] {
  const uses = blocks.map(({ view, words }, i) => usesOf(view, words, labels[i]!));
  const articles = new Map<number, Uses[]>();
  blocks.forEach(({ article }, i) => {
    articles.set(article, [...(articles.get(article) ?? []), uses[i]!]);
  });
  const evidence = new Map([...articles].map(([article, own]) => [article, new Evidence(own)]));
  return blocks.map(({ article }, i) => ({ labels: labels[i]!, evidence: evidence.get(article)!.of(uses[i]!) }));
}

/** One pass over the blocks: the model, and the labels it gives to blocks it has not seen, for the next pass to learn from. */
async function pass(
  blocks: readonly Sample[],
  columns: number,
  fill: (block: Sample, index: number, run: Run, matrix: FeatureMatrix) => void,
): Promise<{ model: Model; labels: Uint8Array[] }> {
  const runs = blocks.flatMap((block, index) => block.runs.map((run) => ({ block, index, run })));
  const { data, hashes } = indexed(
    runs.map(({ block, index, run }) => ({
      rows: run.last - run.first,
      gold: block.labels.subarray(run.first, run.last),
      fill: (matrix) => fill(block, index, run, matrix),
    })),
    columns,
    NAME_LABELS,
    LEAST,
  );
  const importance = Float32Array.from(runs, ({ block }) => block.importance);
  const plan: Plan = (sequences, seed, short) => ({
    ...HOW,
    sequences,
    importance,
    seed,
    epochs: short ? EPOCHS.short : EPOCHS.full,
  });
  const foldOf = Int32Array.from(runs, ({ block }) => block.article % FOLDS);
  const held = await labelHeldOut(data, foldOf, FOLDS, plan);
  const labels = blocks.map(({ view }) => new Uint8Array(view.rows));
  runs.forEach(({ index, run }, i) => {
    labels[index]!.set(held.subarray(data.offsets[i], data.offsets[i + 1]), run.first);
  });
  const right = held.reduce((sum, label, i) => sum + (label === data.gold[i] ? 1 : 0), 0);
  say(`${data.features} features; ${((100 * right) / held.length).toFixed(2)} % of words right in articles not seen`);
  const weights = await learn(data, SEEDS, plan);
  const model = quantise(weights, hashes, { labels: NAME_LABELS, columns, slots: 1 << BITS, fill: FILL });
  return { model, labels };
}
