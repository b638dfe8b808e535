import type { Weights } from '../engine.ts';

/**
 * What `make` makes of the weights when it is first asked for; null where there are none, or where they cannot be used,
 * which `warn` is told once, as what is then found by rules alone (`what`: "names").
 */
export function madeLate<T>(
  what: string,
  make: (weights: Weights) => T,
  weights?: Weights,
  warn?: (message: string) => void,
): () => T | null {
  let made: T | null | undefined;
  const start = (): T | null => {
    if (!weights) return null;
    try {
      return make(weights);
    } catch (error) {
      warn?.(`The learned weights cannot be used, and ${what} are found by rules alone: ${(error as Error).message}`);
      return null;
    }
  };
  return () => {
    if (made === undefined) made = start();
    return made;
  };
}
