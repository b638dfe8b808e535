import { readFileSync } from 'node:fs';
import type { WeightsFile } from '../src/engine/engine.ts';

/** The weights as the extension ships them, for what is learned on top of them. */
export const shippedWeights = (file: WeightsFile): Uint8Array => readFileSync(`src/models/${file}.bin`);
