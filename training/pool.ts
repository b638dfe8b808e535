import { Worker } from 'node:worker_threads';
import type { Training } from './field.ts';
import type { Dataset, Weights } from './sequences.ts';
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

/** How to learn from some sequences with a seed; `short` for a learner whose labels alone are wanted. */
export type Plan = (sequences: Int32Array, seed: number, short: boolean) => Training;

/**
 * Labels for every sequence by a learner that has not seen its article; `foldOf` says which fold a sequence is in.
 */
export async function labelHeldOut(data: Dataset, foldOf: Int32Array, folds: number, plan: Plan): Promise<Uint8Array> {
  const all = Int32Array.from(foldOf, (_, s) => s);
  const jobs = Array.from(
    { length: folds },
    (_, fold): Job => ({
      data,
      training: plan(
        all.filter((s) => foldOf[s] !== fold),
        100 + fold,
        true,
      ),
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

/** Weights from all sequences, added up over the seeds. */
export async function learn(data: Dataset, seeds: number, plan: Plan): Promise<Weights> {
  const sequences = Int32Array.from({ length: data.offsets.length - 1 }, (_, s) => s);
  const jobs = Array.from(
    { length: seeds },
    (_, seed): Job => ({ data, training: plan(sequences, 1 + seed, false), held: null }),
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
