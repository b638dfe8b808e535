/**
 * The learner of yes-or-no questions: logistic regression by follow-the-regularised-leader over bags of features.
 * Everything follows from the data and the seed.
 */
import { probability } from '../src/engine/tagging/scorer.ts';
import { Leader } from './field.ts';
import { random, shuffled } from './sequences.ts';

/** One thing that a question is asked of. */
export interface Asked {
  readonly hashes: Int32Array;
  readonly yes: boolean;
  readonly article: number;
  /** How much it counts. */
  readonly importance: number;
}

interface Plan {
  readonly epochs: number;
  readonly rate: number;
  readonly sparse: number;
  readonly smooth: number;
  /** Features that fewer things have are left out. */
  readonly least: number;
}

/** Weights by feature. */
type Answer = ReadonlyMap<number, number>;

/** The weights that answer a question best; everything follows from the seed. */
export function learnQuestion(all: readonly Asked[], plan: Plan, seed: number): Answer {
  const counts = new Map<number, number>();
  for (const { hashes } of all) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const ids = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= plan.least) ids.set(hash, ids.size);
  const rows = all.map(({ hashes }) => hashes.map((hash) => ids.get(hash) ?? -1).filter((id) => id >= 0));
  const weights = new Leader(ids.size, plan, plan.sparse);
  const next = random(seed);
  const order = Int32Array.from(all, (_, i) => i);
  for (let epoch = 0; epoch < plan.epochs; epoch++) {
    for (const i of shuffled(order, next)) {
      let odds = 0;
      for (const id of rows[i]!) odds += weights.values[id]!;
      const gradient = all[i]!.importance * (probability(odds) - (all[i]!.yes ? 1 : 0));
      for (const id of rows[i]!) weights.step(id, gradient);
    }
  }
  return new Map([...ids].map(([hash, id]) => [hash, weights.values[id]!]));
}

/** The log-odds of a yes. */
function oddsOf(answer: Answer, hashes: Int32Array): number {
  let odds = 0;
  for (const hash of hashes) odds += answer.get(hash) ?? 0;
  return odds;
}

/** Log-odds for each, by a learner that has not seen its article. */
export function oddsHeldOut(all: readonly Asked[], folds: number, plan: Plan): Float64Array {
  const odds = new Float64Array(all.length);
  for (let fold = 0; fold < folds; fold++) {
    const answer = learnQuestion(
      all.filter(({ article }) => article % folds !== fold),
      plan,
      100 + fold,
    );
    all.forEach(({ article, hashes }, i) => {
      if (article % folds === fold) odds[i] = oddsOf(answer, hashes);
    });
  }
  return odds;
}
