import { Worker } from 'node:worker_threads';
import type { Dataset, Training, Weights } from './learner.ts';
import type { Job } from './worker.ts';

/** Two threads, as many as the training is meant for. */
const THREADS = 2;

async function run<T>(jobs: readonly Job[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(THREADS, jobs.length) }, async () => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      while (next < jobs.length) {
        const own = next++;
        results[own] = await new Promise<T>((resolve, reject) => {
          worker.once('error', reject);
          worker.once('message', (result: T) => {
            worker.off('error', reject);
            resolve(result);
          });
          worker.postMessage(jobs[own]);
        });
      }
      await worker.terminate();
    }),
  );
  return results;
}

export interface Recipe {
  readonly epochs: number;
  /** Epochs of the learners that label what they have not seen. */
  readonly foldEpochs: number;
  readonly seeds: number;
  readonly folds: number;
  readonly margin: number;
  readonly recall: number;
}

/**
 * Labels for every sequence by a learner that has not seen its article; `foldOf` says which fold a sequence is in,
 * `sequences` what to learn from, some of it more than once.
 */
export async function labelHeldOut(
  data: Dataset,
  sequences: Int32Array,
  foldOf: Int32Array,
  recipe: Recipe,
): Promise<Uint8Array> {
  const all = Int32Array.from(foldOf, (_, s) => s);
  const jobs = Array.from(
    { length: recipe.folds },
    (_, fold): Job => ({
      data,
      training: {
        ...settings(recipe, 100 + fold),
        epochs: recipe.foldEpochs,
        sequences: sequences.filter((s) => foldOf[s] !== fold),
      },
      held: all.filter((s) => foldOf[s] === fold),
    }),
  );
  const found = await run<{ labels: Uint8Array }>(jobs);
  const labels = new Uint8Array(data.gold.length);
  found.forEach((part, fold) => {
    for (const s of jobs[fold]!.held!) {
      const [from, to] = [data.offsets[s]!, data.offsets[s + 1]!];
      labels.set(part.labels.subarray(from, to), from);
    }
  });
  return labels;
}

/** Weights from the sequences, some of which may be there more than once, added up over the seeds. */
export async function learn(data: Dataset, sequences: Int32Array, recipe: Recipe): Promise<Weights> {
  const jobs = Array.from(
    { length: recipe.seeds },
    (_, seed): Job => ({
      data,
      training: { ...settings(recipe, 1 + seed), sequences },
      held: null,
    }),
  );
  const found = await run<{ weights: Weights }>(jobs);
  const [first, ...others] = found.map(({ weights }) => weights);
  for (const other of others) {
    for (const key of ['features', 'transitions', 'starts'] as const) {
      const into = first![key];
      for (let i = 0; i < into.length; i++) into[i]! += other[key][i]!;
    }
  }
  return first!;
}

const settings = ({ epochs, margin, recall }: Recipe, seed: number): Omit<Training, 'sequences'> => ({
  epochs,
  margin,
  recall,
  seed,
});
