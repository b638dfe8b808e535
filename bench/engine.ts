/**
 * How fast the engine reads, and how its time grows: `npm run bench`. Exits with 1 when a gate is not met. The gates are
 * ratios within one run, because seconds differ from machine to machine.
 */
import nlp from 'compromise';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { weights } from '../test/fixtures/weights.ts';
import { articleOf, timeOf, wordsOf } from './long-article.ts';

const language = createWinkLanguage();
const freshEngine = (): Engine => createEngine({ language, now: () => performance.now(), weights });

let failed = false;
function gate(name: string, value: number, atMost: number): void {
  const met = value <= atMost;
  if (!met) failed = true;
  console.log(`${met ? 'ok  ' : 'FAIL'} ${name}: ${value.toFixed(2)} (at most ${atMost})`);
}

const [small, large] = [articleOf(10_000), articleOf(20_000)];
// Warm up, so that no figure pays for compiling.
for (let i = 0; i < 4; i++) freshEngine().analyze(large);

const fullSmall = timeOf(() => freshEngine().analyze(small));
const fullLarge = timeOf(() => freshEngine().analyze(large));
console.log(`     full analysis: ${Math.round((wordsOf(small) / fullSmall) * 1000).toLocaleString('en')} words/s`);

const other = timeOf(() => {
  const doc = nlp(small);
  doc.people();
  doc.places();
  doc.organizations();
}, 2);
console.log(
  `     compromise, tags and names: ${Math.round((wordsOf(small) / other) * 1000).toLocaleString('en')} words/s`,
);
gate('full analysis against compromise [ratio of times]', fullSmall / other, 1);
gate('twice the article [linear]', fullLarge / fullSmall, 2.6);

const engine = freshEngine();
engine.analyze(small);
const middle = small.indexOf('\n\n', small.length / 2) - 1;
let typed = small;
const keystroke = timeOf(() => {
  typed = `${typed.slice(0, middle)}x${typed.slice(middle)}`;
  engine.analyze(typed);
}, 5);
console.log(`     one keystroke in ${wordsOf(small).toLocaleString('en')} words: ${keystroke.toFixed(0)} ms`);
gate('one keystroke against the full analysis [flat]', keystroke / fullSmall, 0.5);

process.exitCode = failed ? 1 : 0;
