import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJsonLines } from '../lib/json-lines.mjs';
import { inProject } from '../lib/paths.mjs';

/**
 * Our gold: `train` and `deals` teach the taggers, `train`, `dev` and `today` are looked at while rules and thresholds are
 * made, `kept` is only measured, `fresh` and `today-kept` only for the figures that are published.
 */
export const SETS = /** @type {const} */ (['train', 'dev', 'kept', 'fresh', 'today', 'today-kept']);

const folder = inProject('test', 'fixtures', 'gold');
const reuters = inProject('..', 'shared', 'data', 'news', 'reuters21578.jsonl');

/** @typedef {typeof SETS[number] | 'deals'} GoldSet */
/** @typedef {{ id: string, set: GoldSet, sha256: string }} Entry */

/** @returns {Entry[]} */
export const goldIndex = () => JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));

/** @returns {Map<string, string>} Reuters-21578 stories by our id, headline first; empty where the corpus is not at hand. */
function reutersTexts() {
  if (!existsSync(reuters)) return new Map();
  return new Map(readJsonLines(reuters).map(({ id, title, text }) => [`reuters-${id}`, `${title}\n\n${text}`]));
}

/**
 * Lays a set out as the scorer wants it (`ann/`, `text/`) in a temporary folder. The texts of Reuters stories are no
 * part of the project: they are read from the corpus and checked by hash; without it these stories are left out.
 *
 * @param {GoldSet | 'all'} set
 * @param {'ann' | 'second'} which the first marks, or those that somebody made a second time
 * @returns {{ folder: string, text: string }}
 */
export function prepareGold(set, which) {
  const target = mkdtempSync(join(tmpdir(), 'on-the-record-gold-'));
  const text = join(target, 'text');
  mkdirSync(join(target, 'ann'));
  mkdirSync(text);
  const stories = reutersTexts();
  for (const { id, set: own, sha256 } of goldIndex()) {
    const ann = join(folder, own, which, `${id}.json`);
    if ((set !== 'all' && own !== set) || !existsSync(ann)) continue;
    const stored = join(folder, own, 'text', `${id}.md`);
    const article = existsSync(stored) ? readFileSync(stored, 'utf8') : stories.get(id);
    if (article === undefined) continue;
    if (createHash('sha256').update(article).digest('hex') !== sha256)
      throw new Error(`${id}: the text is not the one that was marked`);
    writeFileSync(join(text, `${id}.md`), article);
    cpSync(ann, join(target, 'ann', `${id}.json`));
  }
  if (readdirSync(join(target, 'ann')).length === 0) throw new Error('no article of our gold is at hand');
  return { folder: target, text };
}
