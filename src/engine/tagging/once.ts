import type { Weights, WeightsFile } from '../engine.ts';

/** The same weights, each file asked for once, whoever wants it; what fails is asked for again. */
export function askedOnce(weights: Weights): Weights {
  const known = new Map<WeightsFile, Uint8Array>();
  return (file) => {
    const bytes = known.get(file) ?? weights(file);
    known.set(file, bytes);
    return bytes;
  };
}
