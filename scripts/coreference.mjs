// How the engine's entities agree with a reader on what stands for the parties of deals: names, short forms, "the
// company", "it". The marks are in test/fixtures/coreference, the articles in the shared gold.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inProject } from './lib/paths.mjs';

/** @typedef {{ start: number, end: number, text: string }} Quote */
/** @typedef {Quote & { form: 'name' | 'nominal' | 'pronoun' }} Mention */
/** @typedef {{ name: string, mentions: Mention[], optional: Quote[] }} Party */
/** @typedef {{ id: string, text: string, parties: Party[] }} MarkedArticle */
/** @typedef {{ right: number, marked: number, found: number }} Counts */

const marks = inProject('test', 'fixtures', 'coreference');
const texts = inProject('..', 'shared', 'gold', 'dev', 'text');

/**
 * The articles with their marks, in the order of their ids.
 * @returns {MarkedArticle[]} Empty where the texts are not at hand.
 */
export function markedArticles() {
  if (!existsSync(texts)) return [];
  const files = readdirSync(marks).filter((name) => name.endsWith('.json'));
  return files.sort().map((name) => {
    const { id, parties } = JSON.parse(readFileSync(`${marks}/${name}`, 'utf8'));
    return { id, parties, text: readFileSync(`${texts}/${id}.md`, 'utf8') };
  });
}

/** A mention's place; an article before it is no part of it. @param {Quote} quote */
const place = ({ start, end, text }) => `${start + (/^the\s/i.exec(text)?.[0].length ?? 0)}-${end}`;

/**
 * Counts of one article, names apart from what refers back. Each party is held against the entity that shares most
 * mentions with it; an entity serves one party alone.
 * @param {Party[]} parties
 * @param {readonly { mentions: readonly Mention[] }[]} entities
 * @returns {{ names: Counts, references: Counts, misses: string[] }} What is missed or wrong, a line each.
 */
export function compareParties(parties, entities) {
  const names = { right: 0, marked: 0, found: 0 };
  const references = { right: 0, marked: 0, found: 0 };
  /** @type {string[]} */
  const misses = [];
  const free = new Set(entities);
  for (const party of parties) {
    const wanted = new Set(party.mentions.map(place));
    const allowed = new Set(party.optional.map(place));
    const shared = /** @param {{ mentions: readonly Mention[] }} entity */ ({ mentions }) =>
      mentions.filter((mention) => wanted.has(place(mention))).length;
    const best = [...free].reduce(
      (/** @type {{ mentions: readonly Mention[] } | null} */ one, entity) =>
        shared(entity) > (one ? shared(one) : 0) ? entity : one,
      null,
    );
    if (best) free.delete(best);
    const found = (best?.mentions ?? []).filter((mention) => !allowed.has(place(mention)));
    const places = new Set(found.map(place));
    for (const mention of party.mentions) {
      const counts = mention.form === 'name' ? names : references;
      counts.marked++;
      if (places.has(place(mention))) counts.right++;
      else misses.push(`missed for ${party.name}: ${mention.text} at ${mention.start}`);
    }
    for (const mention of found) {
      const counts = mention.form === 'name' ? names : references;
      counts.found++;
      if (!wanted.has(place(mention))) misses.push(`wrong for ${party.name}: ${mention.text} at ${mention.start}`);
    }
  }
  return { names, references, misses };
}

/**
 * The sum of counts, with precision and recall as shares; 0 where there is nothing to count.
 * @param {Counts[]} counts
 */
export function sumOf(counts) {
  const of = /** @param {(one: Counts) => number} pick */ (pick) => counts.reduce((sum, one) => sum + pick(one), 0);
  const [right, marked, found] = [of((c) => c.right), of((c) => c.marked), of((c) => c.found)];
  return { right, marked, found, precision: found ? right / found : 0, recall: marked ? right / marked : 0 };
}
