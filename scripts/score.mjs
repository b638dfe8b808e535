// Measures the built command line against every gold that is at hand and prints the tables of the README.
//   npm run score            everything          npm run score -- articles   one of: articles, agreement, entities, attribution,
//                                                           factuality, coreference
// The shared scorer and corpora stand beside the project (../shared); without them there is nothing to measure with.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { compareParties, markedArticles, sumOf } from './coreference.mjs';
import { agreement, factualityPairs } from './factuality.mjs';
import { prepareGold, SETS } from './gold/prepare.mjs';
import { analyzeBuilt } from './lib/analyze.mjs';
import { inProject, root } from './lib/paths.mjs';

const shared = inProject('..', 'shared');
const scorer = `${shared}/score/score.mjs`;

/** @typedef {Record<string, any>} Scores */

/**
 * @param {string} task
 * @param {string} gold
 * @param {{ text?: string, analyze?: string }} [options]
 * @returns {Scores}
 */
function score(task, gold, { text, analyze } = {}) {
  const run = spawnSync(process.execPath, [scorer, task, gold, '--json', ...(analyze ? ['--analyze', analyze] : [])], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...(text ? { GOLD_TEXT: text } : {}) },
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stderr || `the scorer ended with ${run.status}`);
  return JSON.parse(run.stdout);
}

/** @param {number | null | undefined} value */
const percent = (value) => (value === null || value === undefined ? '–' : (100 * value).toFixed(1));
/** @param {any} figure */
const withInterval = (figure) =>
  figure
    ? `${percent(figure.F)}${figure.low === undefined ? '' : ` (${percent(figure.low)}–${percent(figure.high)})`}`
    : '–';

/**
 * @param {string} title
 * @param {string[]} head
 * @param {string[][]} rows
 */
function print(title, head, rows) {
  console.log(`\n${title}\n`);
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

const ARTICLE_ROWS = /** @type {[string, (s: Scores) => string][]} */ ([
  ['source, exact / half', (s) => `${percent(s.source.exact.F)} / ${percent(s.source.half.F)}`],
  ['cue, exact / half', (s) => `${percent(s.cue.exact.F)} / ${percent(s.cue.half.F)}`],
  ['content, exact / half', (s) => `${percent(s.content.exact.F)} / ${percent(s.content.half.F)}`],
  ['whole attribution, half', (s) => withInterval(s.whole.half)],
  ['unverified', (s) => withInterval(s.unverified)],
  ['kind / form, accuracy', (s) => `${percent(s.kind.accuracy)} / ${percent(s.form.accuracy)}`],
  ['relays', (s) => withInterval(s.relays)],
  ['anonymity', (s) => withInterval(s.anonymity)],
  ['response', (s) => withInterval(s.response)],
  ['deals', (s) => withInterval(s.deals)],
  ['parties', (s) => withInterval(s.party)],
  ['type / stage, accuracy', (s) => `${percent(s.dealType?.accuracy)} / ${percent(s.dealStage?.accuracy)}`],
  ['scope', (s) => withInterval(s.scope)],
  ['value', (s) => withInterval(s.value)],
  ['terms', (s) => withInterval(s.terms)],
  ['withheld', (s) => withInterval(s.withheld)],
  ['responses', (s) => withInterval(s.responses)],
  ['missing responses', (s) => withInterval(s.missingResponses)],
  ['stated or reported, accuracy', (s) => percent(s.bucket?.accuracy)],
]);

/**
 * @param {string} title
 * @param {[string, Scores][]} columns
 */
function printArticles(title, columns) {
  const rows = ARTICLE_ROWS.map(([name, figure]) => [name, ...columns.map(([, scores]) => figure(scores))]);
  print(title, ['F', ...columns.map(([name, scores]) => `${name}, ${scores.articles} articles`)], rows);
}

const tasks = {
  articles() {
    const own = SETS.map((set) => {
      const { folder, text } = prepareGold(set, 'ann');
      return /** @type {[string, Scores]} */ ([`ours, ${set}`, score('articles', folder, { text })]);
    });
    printArticles('Attributions and deals', [['shared, dev', score('articles', `${shared}/gold/dev`)], ...own]);
  },
  agreement() {
    const { folder, text } = prepareGold('all', 'second');
    const analyze = `${process.execPath} scripts/gold/print-annotations.mjs`;
    printArticles('Two annotators against each other', [
      ['marked twice', score('articles', folder, { text, analyze })],
    ]);
  },
  entities() {
    const rows = ['conll2003-dev', 'finer-ord-dev', 'ieer-dev'].map((set) => {
      const s = score('entities', `${shared}/data/entities/${set}.jsonl`);
      return [
        set,
        ...['names', 'person', 'organization', 'place', 'money', 'percent', 'date'].map((k) => percent(s[k]?.F)),
      ];
    });
    print(
      'Names, figures and dates (F, exact span and type)',
      ['set', 'names', 'person', 'organization', 'place', 'money', 'percent', 'date'],
      rows,
    );
  },
  attribution() {
    const s = score('attribution', `${shared}/data/attribution/polnear-dev.jsonl`);
    const row = [
      'polnear-dev',
      ...['source', 'cue', 'content'].map((r) => `${percent(s[r].exact.F)} / ${percent(s[r].half.F)}`),
    ];
    print(
      'Attribution spans on US politics (F)',
      ['set', 'source exact / half', 'cue', 'content', 'whole half / exact'],
      [[...row, `${percent(s.whole.half.F)} / ${percent(s.whole.exact.F)}`]],
    );
  },
  factuality() {
    const sets = /** @type {[string, string[]][]} */ ([
      ['meantime', ['meantime-train', 'meantime-dev', 'meantime-test']],
      ['uw-dev', ['uw-dev']],
      ['uw-test', ['uw-test']],
    ]);
    const rows = sets.map(([set, files]) => {
      const s = agreement(files.flatMap(factualityPairs));
      const decimals = /** @param {number} value */ (value) => value.toFixed(2);
      return [
        set,
        String(s.claims),
        decimals(s.correlation),
        `${decimals(s.distance)} / ${decimals(s.ofCertain)}`,
        `${percent(s.grades)} / ${percent(s.gradesOfCertain)}`,
      ];
    });
    print(
      'Factuality of claims, on a scale from -3 to 3',
      ['set', 'claims', 'correlation', 'mean distance / if all were certain', 'same grade / if all were certain'],
      rows,
    );
  },
  coreference() {
    const articles = markedArticles();
    const analyses = analyzeBuilt(articles.map(({ id, text }) => ({ id, text, format: 'markdown' })));
    const compared = articles.map(({ id, parties }, i) => ({ id, ...compareParties(parties, analyses[i].entities) }));
    const cells = /** @param {import('./coreference.mjs').Counts[]} counts */ (counts) => {
      const { precision, recall, marked } = sumOf(counts);
      return marked === 0 ? ['–', '–', '0'] : [percent(precision), percent(recall), String(marked)];
    };
    const row = /** @type {(name: string, of: typeof compared) => string[]} */ (name, of) => [
      name,
      ...cells(of.map(({ names }) => names)),
      ...cells(of.map(({ references }) => references)),
    ];
    print(
      'What stands for the parties of deals',
      ['article', 'names P', 'R', 'marked', '“the company”, “it”: P', 'R', 'marked'],
      [...compared.map((article) => row(article.id, [article])), row('all', compared)],
    );
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in tasks));
if (unknown !== undefined) {
  console.error(`There is no measure "${unknown}": ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}
if (!existsSync(scorer)) {
  console.log('Skipped: the scorer and the corpora are not at hand (../shared/score/score.mjs).');
} else {
  for (const [name, measure] of Object.entries(tasks)) if (asked.length === 0 || asked.includes(name)) measure();
}
