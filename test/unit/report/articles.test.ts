import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleModel } from '../../../src/panel/view-model.ts';
import { summarizeDealScope } from '../../../src/report/deal-scope.ts';
import { summarizeNotConfirmed } from '../../../src/report/not-confirmed.ts';
import { summarizeSources } from '../../../src/report/sources.ts';
import { engine } from '../support/engine.ts';

const root = new URL('../../../', import.meta.url).pathname;

/** Slips that give a machine away. */
const SLIPS = [
  /undefined|null|NaN|\[object/,
  / {2}/,
  / [,.;:](?:\s|$)/,
  /,,|;;/,
  /\b(?:a an|an a|the the|that that)\b/,
];

function checkSummaries(text: string): void {
  const analysis = engine.analyze(text);
  for (const summarize of [summarizeDealScope, summarizeSources, summarizeNotConfirmed]) {
    for (const { text: words, passages } of summarize(analysis).sections.flatMap((s) => s.paragraphs.flat())) {
      assert.match(words, /^[\p{Lu}\p{N}“"‘]/u, `opens like a sentence: ${words}`);
      assert.match(words, /[.!?…][”"’')\]]*$/, `ends like a sentence: ${words}`);
      const own = words.replace(/[“"][^”"]*[”"]/g, '“”');
      for (const slip of SLIPS) assert.equal(slip.test(own), false, `${slip} in: ${words}`);
      for (const { start, end, text: passage } of passages) assert.equal(text.slice(start, end), passage);
    }
  }
  const model = articleModel(analysis, 'a');
  assert.ok(model.kind === 'article');
  const lines = model.deals.flatMap((deal) => deal.sections.flatMap((s) => s.groups.flatMap((g) => g.lines)));
  assert.equal(new Set(lines.map((line) => line.key)).size, lines.length, 'keys are unique');
}

function articlesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(path, name));
}

describe('Summaries of whole articles', function () {
  this.timeout(20_000);

  for (const path of articlesIn('samples')) {
    it(`are sentences with passages for ${path.slice(root.length)}`, () => checkSummaries(readFileSync(path, 'utf8')));
  }

  it('are sentences with passages for the shared gold articles', function () {
    const paths = articlesIn('../shared/gold/dev/text');
    if (paths.length === 0) {
      this.test!.title += ' (skipped: ../shared/gold/dev is not there)';
      this.skip();
    }
    for (const path of paths) checkSummaries(readFileSync(path, 'utf8'));
  });
});
