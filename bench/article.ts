/**
 * [linear] Reading an article: doubling the input must not cost more than `MOST` times the time, also where Markdown
 * parsers by themselves do worse. Prints what plain remark takes for the same text, in the same run.
 */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createArticleReader } from '../src/engine/article/read-article.ts';
import { median, timed } from './measure.ts';

const MOST = 2.6;
const ROUNDS = 3;
/** Plain remark is not asked for texts on which it takes minutes or overflows the stack. */
const PLAIN_LIMIT = 150_000;

/** Repeats a text that depends on its number, so that no two chunks are equal: a cache must not make the figures. */
function filled(unit: (i: number) => string, size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++) text += unit(i);
  return text;
}

const paragraph = (i: number) =>
  `The board of Harlow & Finch ${i} said on *Monday* that it had [agreed](https://example.org/${i}) to buy **Osier Mills** for $1.2bn, two people familiar with the talks told the paper. “We are pleased,” said its chairman.\n\n`;

const inputs: readonly { name: string; size: number; make: (size: number) => string }[] = [
  { name: 'articles', size: 100_000, make: (size) => filled(paragraph, size) },
  {
    name: 'lists',
    size: 50_000,
    make: (size) => filled((i) => `- Firm ${i} said *no*.\n  - Its rival [agreed](x).\n`, size),
  },
  {
    name: 'nested lists',
    size: 50_000,
    make: (size) => filled((i) => `${'  '.repeat(i % 20)}- level ${i}\n`, size),
  },
  {
    name: 'deep lists',
    size: 200_000,
    make: (size) =>
      Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, i) => `${'  '.repeat(i)}- level\n`).join(''),
  },
  { name: 'deep quotes', size: 20_000, make: (size) => `${'>'.repeat(size)} said` },
  { name: 'nested quotes', size: 50_000, make: (size) => filled((i) => `${'> '.repeat(i % 20)}said ${i}\n\n`, size) },
  { name: 'one long line', size: 400_000, make: (size) => filled((i) => `Firm ${i} said no. `, size) },
  { name: 'brackets', size: 50_000, make: (size) => '['.repeat(size) },
  { name: 'bracket paragraphs', size: 50_000, make: (size) => filled((i) => `${i} ${'[a]('.repeat(300)}\n\n`, size) },
  { name: 'asterisks', size: 50_000, make: (size) => '*a **b '.repeat(size / 7) },
  {
    name: 'asterisk paragraphs',
    size: 50_000,
    make: (size) => filled((i) => `${i} ${'*a **b '.repeat(200)}\n\n`, size),
  },
  {
    name: 'definitions',
    size: 50_000,
    make: (size) =>
      filled((i) => `[a${i}]: b\n\n`, size / 2) + filled((i) => `[a${i}] and [a${i + 1}] said\n\n`, size / 2),
  },
];

/** Median time of reading with a new reader, whose cache knows nothing, and the longest step of all rounds. */
function measure(text: string): { ms: number; step: number } {
  let step = 0;
  const times = Array.from({ length: ROUNDS }, () =>
    timed(() => {
      const steps = createArticleReader().steps(text);
      for (let done = false; !done; )
        step = Math.max(
          step,
          timed(() => (done = steps.next().done === true)),
        );
    }),
  );
  return { ms: median(times), step };
}

const remark = unified().use(remarkParse).use(remarkGfm);
let failed = false;
createArticleReader().read(filled(paragraph, 200_000));
for (const { name, size, make } of inputs) {
  const [half, whole] = [make(size), make(size * 2)];
  const a = measure(half);
  const b = measure(whole);
  const ratio = b.ms / a.ms;
  // Below some milliseconds the clock and the collector decide, not the text.
  const isTimed = b.ms > 20;
  const tooSteep = isTimed && ratio > MOST;
  const steepness = isTimed ? `x${ratio.toFixed(2)}` : 'too short to compare';
  failed ||= tooSteep;
  console.log(
    `${tooSteep ? 'FAIL' : 'ok  '} [linear] ${name.padEnd(20)} ${half.length}: ${a.ms.toFixed(1)} ms, ${whole.length}: ${b.ms.toFixed(1)} ms, ${steepness}; longest step ${b.step.toFixed(1)} ms; remark alone ${plainMs(name, half)}`,
  );
}
process.exitCode = failed ? 1 : 0;

function plainMs(name: string, text: string): string {
  if (name.startsWith('deep') || text.length > PLAIN_LIMIT) return 'not asked';
  return `${timed(() => remark.parse(text)).toFixed(1)} ms`;
}
