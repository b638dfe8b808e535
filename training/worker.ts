import { parentPort } from 'node:worker_threads';
import { type Training, train } from './field.ts';
import { type Dataset, predict } from './sequences.ts';

export interface Job {
  readonly data: Dataset;
  readonly training: Training;
  /** Sequences to label with what was learned; null gives the weights back instead. */
  readonly held: Int32Array | null;
}

parentPort!.on('message', ({ data, training, held }: Job) => {
  const weights = train(data, training);
  if (!held) {
    parentPort!.postMessage({ weights }, [weights.features.buffer as ArrayBuffer]);
    return;
  }
  const labels = new Uint8Array(data.gold.length);
  predict(data, weights, held, labels);
  parentPort!.postMessage({ labels }, [labels.buffer]);
});
