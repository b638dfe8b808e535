import { parentPort } from 'node:worker_threads';
import { type FieldTraining, trainField } from './field.ts';
import { type Dataset, predict, type Training, train } from './learner.ts';

/** What is to be learned, and by which learner. */
export type Course =
  | { readonly learner: 'perceptron'; readonly training: Training }
  | { readonly learner: 'field'; readonly training: FieldTraining };

export interface Job {
  readonly data: Dataset;
  readonly course: Course;
  /** Sequences to label with what was learned; null gives the weights back instead. */
  readonly held: Int32Array | null;
}

parentPort!.on('message', ({ data, course, held }: Job) => {
  const weights = course.learner === 'field' ? trainField(data, course.training) : train(data, course.training);
  if (!held) {
    parentPort!.postMessage({ weights }, [weights.features.buffer as ArrayBuffer]);
    return;
  }
  const labels = new Uint8Array(data.gold.length);
  predict(data, weights, held, labels);
  parentPort!.postMessage({ labels }, [labels.buffer]);
});
