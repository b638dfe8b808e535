import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/engine/create-engine.ts';
import { SCOPE, TERM, VALUE } from '../../../../src/engine/deals/learned/item-labels.ts';
import type { ItemTagger, TaggedSpan } from '../../../../src/engine/deals/learned/item-tagger.ts';
import { spellingOf } from '../../../../src/engine/deals/learned/item-view.ts';
import { joinItems } from '../../../../src/engine/deals/learned/join-items.ts';
import { viewLines } from '../../../../src/engine/deals/learned/viewed-lines.ts';
import type { Weights } from '../../../../src/engine/engine.ts';
import { createWinkLanguage } from '../../../../src/engine/language/wink.ts';
import { runToEnd } from '../../../../src/engine/run-to-end.ts';
import { readClusters } from '../../../../src/engine/tagging/clusters.ts';
import { createItemReader } from '../../../../training/deal-items-corpus.ts';
import { weights } from '../../../fixtures/weights.ts';
import { texts } from '../article.ts';

const read = createItemReader(weights);
const clusters = readClusters(weights('clusters'));

/** A tagger that sees these words, and no others, as what is said of them. */
const seeing = (words: Readonly<Record<string, number>>, lead = 100): ItemTagger => ({
  *tag(told) {
    return [...viewLines(told, (tokens) => spellingOf(tokens, clusters), 6)].map(({ at }) => {
      const { tokens, block } = at.line;
      const spans: TaggedSpan[] = [];
      for (const [text, label] of Object.entries(words)) {
        const start = block.prose.indexOf(text, tokens[0]!.start);
        const first = tokens.findIndex((token) => token.start === start);
        const last = tokens.findLastIndex((token) => token.end <= start + text.length) + 1;
        if (first >= 0 && last > first) spans.push({ label, first, last, lead });
      }
      return { at, spans: spans.sort((a, b) => a.first - b.first) };
    });
  },
});

function joined(text: string, words: Readonly<Record<string, number>>, lead?: number) {
  const told = read(text);
  assert.ok(told.cores.length > 0, 'the article tells of a deal');
  return runToEnd(joinItems(told, seeing(words, lead)));
}

const DEAL = '# Norvik Holdings Ltd. to buy Castor Foods Inc.\n\nNorvik Holdings Ltd. agreed to buy Castor Foods Inc.';

describe('joining what the tagger sees with what the rules find', () => {
  it('adds what the rules do not find, with the status of its sentence', () => {
    const [items] = joined(`${DEAL} with the staff of its mill.`, { 'the staff of its mill': TERM });
    const term = items!.terms.find(({ text }) => text === 'the staff of its mill');
    assert.equal(term?.field, 'jobs');
    assert.equal(term?.status, 'author-assertion');
  });

  it('takes a scope item only with a lead, and the worth of a piece of paper for no price', () => {
    const scope = (lead: number) =>
      texts(joined(`${DEAL} with a bakery.`, { bakery: SCOPE }, lead)[0]!.scope).filter((text) => text === 'bakery');
    assert.deepEqual([scope(100), scope(1)], [['bakery'], []]);
    assert.equal(joined(`${DEAL} with stock of $1.50 face value.`, { '$1.50 face value': VALUE })[0]!.value, null);
  });

  it('leaves out a term whose words do not say what it settles', () => {
    const [items] = joined(`${DEAL} after a night of talks.`, { 'a night of talks': TERM });
    assert.deepEqual(texts(items!.terms), []);
  });

  it('keeps what the rules find where the tagger sees nothing', () => {
    const told = read(`${DEAL} for $3 billion in cash, subject to approval by regulators.`);
    const items = runToEnd(joinItems(told, seeing({})));
    assert.ok(told.ruled[0]!.value && told.ruled[0]!.terms.length > 0);
    assert.deepEqual(items[0], told.ruled[0]);
  });

  it('takes the words of the rules where both see one term', () => {
    const text = `${DEAL}, subject to approval by regulators.`;
    const [items] = joined(text, { 'approval by regulators': TERM });
    assert.deepEqual(items, read(text).ruled[0]);
  });

  it('takes the date of the report for no term', () => {
    const text = `# Norvik Holdings Ltd. to buy Castor Foods Inc.\n\nBRANNOCK, 11 March — Norvik Holdings Ltd. agreed to buy Castor Foods Inc.`;
    assert.deepEqual(joined(text, { '11 March': TERM })[0]!.terms, read(text).ruled[0]!.terms);
  });

  it('counts no words twice: the price is no term, and a term no scope', () => {
    const [items] = joined(`${DEAL} for $3 billion with its northern plants.`, {
      '$3 billion': TERM,
      'northern plants': TERM,
      'its northern plants': SCOPE,
    });
    assert.equal(items!.value?.text, '$3 billion');
    assert.ok(!texts(items!.terms).includes('$3 billion'));
    assert.equal([...texts(items!.terms), ...texts(items!.scope)].filter((text) => /northern/.test(text)).length, 1);
  });

  it('gives each deal what is said in its part of a sentence', () => {
    const told = read(
      '# Two deals in a week\n\nNorvik Holdings Ltd. agreed to buy Castor Foods Inc. with its staff, and Halden Energy Corp. agreed to merge with Borealis Gas Corp. on borrowed money.',
    );
    assert.equal(told.cores.length, 2);
    const items = runToEnd(joinItems(told, seeing({ 'its staff': TERM, 'borrowed money': TERM })));
    assert.deepEqual(
      items.map(({ terms }) => texts(terms)),
      [['its staff'], ['borrowed money']],
    );
  });

  it('makes one item with two passages of what two sentences cover', () => {
    const [items] = joined(`${DEAL} with its mills.\n\nThe deal would bring its mills to Norvik Holdings Ltd.`, {
      mills: SCOPE,
    });
    const mills = items!.scope.find(({ text }) => text === 'mills');
    assert.deepEqual(texts(mills?.also), ['mills']);
  });

  it('takes no sum for the price that stands in a sentence about something else', () => {
    const text = `${DEAL}\n\nBread sold for $7 million in town that year.`;
    assert.equal(joined(text, { '$7 million': VALUE })[0]!.value, null);
    assert.equal(joined(`${DEAL} for about $7 million.`, { '$7 million': VALUE })[0]!.value?.amount, 7e6);
  });
});

describe('the learned tagger for what deals cover', () => {
  const language = createWinkLanguage();
  const TEXT = `${DEAL} for $3 billion in cash, subject to approval by regulators. The companies expect to close the transaction in the second quarter.`;

  it('leaves the deals to the rules where its weights are missing or damaged, and says so once', () => {
    const rules = runToEnd(joinItems(read(TEXT), seeing({})));
    const damaged = weights('deal-items').subarray(0, 1000);
    for (const broken of [() => damaged, () => assert.fail('no such file')]) {
      const own: Weights = (file) => (file === 'deal-items' ? broken() : weights(file));
      const warnings: string[] = [];
      const engine = createEngine({ language, now: () => 0, weights: own, warn: (message) => warnings.push(message) });
      for (const text of [TEXT, `${TEXT} `]) assert.deepEqual(engine.analyze(text).deals[0]!.terms, rules[0]!.terms);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /the items of deals are found by rules alone/);
    }
  });

  it('is not asked for where an article tells of no deal', () => {
    const asked: string[] = [];
    const engine = createEngine({
      language,
      now: () => 0,
      weights: (file) => {
        asked.push(file);
        return weights(file);
      },
    });
    engine.analyze('It rained in Brannock on Monday.');
    assert.ok(!asked.includes('deal-items'));
  });

  it('gives passages to the letter, none of them two things', () => {
    const engine = createEngine({ language, now: () => 0, weights });
    const [deal] = engine.analyze(TEXT).deals;
    const passages = [...deal!.scope, ...deal!.terms, ...deal!.withheld, ...(deal!.value ? [deal!.value] : [])];
    for (const { start, end, text } of passages) assert.equal(TEXT.slice(start, end), text);
    const inOrder = passages.toSorted((a, b) => a.start - b.start);
    for (const [i, { start }] of inOrder.entries()) assert.ok(i === 0 || inOrder[i - 1]!.end <= start);
  });
});
