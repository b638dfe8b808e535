/**
 * Makes the learned weights: `npm run train` all of them, `npm run train -- clusters` a part. Deterministic, two threads;
 * prints what it does. `--open` makes names from openly licensed corpora alone. What is made from data that is not at hand is skipped with a line that says so.
 */
import { makeAttributions } from './attributions.ts';
import { makeClusters } from './clusters.ts';
import { makeDealItems } from './deal-items.ts';
import { makeDeals } from './deals.ts';
import { makeNames } from './names.ts';

/** In the order in which they need each other. */
const PARTS: Readonly<Record<string, () => Promise<void> | void>> = {
  clusters: makeClusters,
  names: () => makeNames({ open: flags.includes('--open') }),
  attributions: makeAttributions,
  deals: makeDeals,
  'deal-items': makeDealItems,
};

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !flags.includes(argument));
const unknown = wanted.filter((part) => !(part in PARTS));
if (unknown.length > 0) {
  console.error(`There is nothing called ${unknown.join(', ')} to train. There is: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const [part, make] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(part)) await make();
}
