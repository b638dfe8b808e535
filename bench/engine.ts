/** How fast the engine reads, beside others on the same text, and how its time and memory grow. */
import nlp from 'compromise';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { createEngine } from '../src/engine/create-engine.ts';
import type { Engine } from '../src/engine/engine.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { weights } from '../test/fixtures/weights.ts';
import { compare, gate, heapInUse } from './measure.ts';
import { articleOf, wordsOf } from './texts.ts';

const language = createWinkLanguage();
const newEngine = (): Engine => createEngine({ language, now: () => performance.now(), weights });
const engine = newEngine();
const remark = unified().use(remarkParse).freeze();
const remarkWithGfm = unified().use(remarkParse).use(remarkGfm).freeze();
const wink = winkNLP(model, ['sbd', 'pos']);
const say = (what: string, ms: number, words: number) =>
  console.log(`     ${what}: ${ms.toFixed(1)} ms, ${Math.round((words / ms) * 1000).toLocaleString('en')} words/s`);

// Compiled before anything is measured.
for (let i = 0; i < 3; i++) engine.analyze(articleOf(20_000, 5_000 + i));

// No round reads what an earlier one has read: a cache must not make the figures.
const thousand = (round: number): string => articleOf(1_000, round);
const words = wordsOf(thousand(0));
const named = compare(
  24,
  (round) => engine.analyze(thousand(round)),
  (round) => {
    const doc = nlp(thousand(round));
    doc.people();
    doc.places();
    doc.organizations();
  },
);
say(`full analysis of ${words} words`, named.one, words);
say('compromise, tags and names', named.other, words);
gate('full analysis against compromise', named.ratio, 1.3);

const tokens = compare(
  24,
  (round) => engine.analyze(thousand(1_000 + round)),
  (round) => {
    const text = thousand(1_000 + round);
    remarkWithGfm.parse(text);
    wink.readDoc(text).tokens().out();
  },
  8,
);
say('remark with GFM and winkNLP', tokens.other, words);
gate('full analysis against remark with GFM and winkNLP', tokens.ratio, 9);

const doubled = compare(
  6,
  (round) => engine.analyze(articleOf(20_000, 2_000 + round)),
  (round) => engine.analyze(articleOf(10_000, 3_000 + round)),
);
gate('twice the article [linear]', doubled.ratio, 2.6);

const long = articleOf(10_000, 4_000);
const middle = long.indexOf('\n\n', long.length / 2) - 40;
const typedAt = (round: number) => `${long.slice(0, middle)}${'x'.repeat(round + 1)}${long.slice(middle)}`;
engine.analyze(long);
const keystroke = compare(
  40,
  (round) => engine.analyze(typedAt(round)),
  (round) => remark.parse(typedAt(round)),
  3,
);
console.log(
  `     one keystroke in ${wordsOf(long).toLocaleString('en')} words: ${keystroke.one.toFixed(1)} ms; remark reads them in ${keystroke.other.toFixed(1)} ms`,
);
gate('one keystroke against remark reading the text', keystroke.ratio, 3.6);

// The first articles fill the caches, which have a fixed size; from then on nothing may pile up.
const reader = newEngine();
const read = (from: number, to: number) => {
  for (let edition = from; edition < to; edition++) reader.analyze(articleOf(10_000, 10_000 + edition));
};
read(0, 40);
const filled = heapInUse();
read(40, 80);
gate('memory after twice the articles [flat]', heapInUse() / filled, 1.1);
