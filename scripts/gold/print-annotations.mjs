// Stands in for the analyzer: prints the first annotator's marks as analyses, so that the scorer measures the second
// annotator's against them. Reads the lines `{"id","text"}` that the scorer writes.
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { inProject } from '../lib/paths.mjs';
import { goldIndex } from './prepare.mjs';

/** @typedef {{ q?: string, n?: number, start?: number, end?: number }} Mark */

const sets = new Map(goldIndex().map(({ id, set }) => [id, set]));

/**
 * @param {string} text
 * @param {Mark} mark
 */
function quote(text, mark) {
  let start = mark.start ?? -1;
  if (mark.q !== undefined) for (let k = 0; k < (mark.n ?? 1); k++) start = text.indexOf(mark.q, start + 1);
  const end = mark.q === undefined ? (mark.end ?? -1) : start + mark.q.length;
  return { start, end, text: text.slice(start, end) };
}

/** @param {string[]} chain */
function unverified(chain) {
  const last = chain.at(-1) ?? '';
  if (last.startsWith('unnamed')) return 'unnamed';
  if (last === 'implicit') return 'unsourced';
  return chain.includes('outlet') ? 'relayed' : null;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line);
  const file = inProject('test', 'fixtures', 'gold', sets.get(id) ?? '', 'ann', `${id}.json`);
  if (!existsSync(file)) throw new Error(`no marks for ${id}`);
  const marks = JSON.parse(readFileSync(file, 'utf8'));
  /** @param {any} item */
  const item = (item) => item && { ...item, ...quote(text, item) };
  const attributions = marks.attributions.map((/** @type {any} */ a) => ({
    ...a,
    source: a.source && quote(text, a.source),
    cue: quote(text, a.cue),
    content: a.content.map((/** @type {Mark} */ c) => quote(text, c)),
    chain: a.chain.map((/** @type {string} */ kind) => ({ kind })),
    unverified: unverified(a.chain),
  }));
  const deals = marks.deals.map((/** @type {any} */ d) => ({
    ...d,
    parties: d.parties.map((/** @type {string} */ name) => ({ name })),
    type: { value: d.type },
    stage: { value: d.stage, status: d.stageStatus },
    scope: d.scope.map(item),
    value: item(d.value),
    terms: d.terms.map(item),
    withheld: d.withheld.map(item),
  }));
  console.log(JSON.stringify({ id, attributions, deals }));
}
