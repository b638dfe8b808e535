import type { Token } from '../language/language.ts';

/** How many sentences back two organisations may stand for "both" or "the two firms". */
const REACH = 14;

interface Pair {
  readonly clusters: readonly [number, number];
  weight: number;
  sentence: number;
}

/** An organisation of a sentence, and the token at which its name begins. */
export interface Side {
  readonly cluster: number;
  readonly at: number;
}

/** Remembers which organisations an article names together, for the phrases that stand for two of them. */
export class Pairs {
  readonly #pairs = new Map<string, Pair>();

  /** Two organisations named in one sentence; `joined` when "and" or "with" ties them. */
  note(first: number, second: number, sentence: number, joined: boolean): void {
    const key = first < second ? `${first} ${second}` : `${second} ${first}`;
    const weight = joined ? 3 : 1;
    const known = this.#pairs.get(key);
    if (known) {
      known.weight += weight;
      known.sentence = sentence;
    } else this.#pairs.set(key, { clusters: [first, second], weight, sentence });
  }

  /** The organisations of one sentence, each with each. */
  noteSides(tokens: readonly Token[], sides: readonly Side[], sentence: number): void {
    for (let i = 0; i < sides.length; i++)
      for (let j = i + 1; j < sides.length; j++) {
        const before = tokens[sides[j]!.at - 1]?.lower ?? '';
        const joined = j === i + 1 && /^(?:and|with|&)$/.test(before);
        this.note(sides[i]!.cluster, sides[j]!.cluster, sentence, joined);
      }
  }

  /** The two that a plural phrase most likely stands for: named together often, firmly and lately; none in reach gives none. */
  best(sentence: number, fits: (cluster: number) => boolean): readonly number[] {
    let best: Pair | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const [key, pair] of this.#pairs) {
      const distance = sentence - pair.sentence;
      if (distance > REACH) {
        this.#pairs.delete(key);
        continue;
      }
      if (!pair.clusters.every(fits)) continue;
      const score = Math.min(pair.weight, 8) - distance * 0.7;
      if (score >= bestScore) {
        best = pair;
        bestScore = score;
      }
    }
    if (!best) return [];
    best.sentence = sentence;
    return best.clusters;
  }
}
