import assert from 'node:assert/strict';
import type { Deal } from '../../../src/engine/analysis.ts';
import { comparisonPage } from '../../../src/panel/comparison.ts';
import { lineOf } from '../../../src/panel/view-model.ts';
import { type ComparedArticle, compareDeal, comparisonToMarkdown } from '../../../src/report/comparison.ts';
import { dealScopeAnswer, unverifiedAnswer } from '../../../src/report/tool-answers.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { HARBOUR_TEXT, harbour } from '../../fixtures/analyses/harbour.ts';

interface Told {
  readonly stage: Deal['stage']['value'];
  readonly price: string;
  readonly amount: number;
  readonly buyer?: string;
  readonly seller?: string;
}

/** An article of one sentence on Kestrel and Norvik, or on whom it is given. */
function article(name: string, date: string | null, { stage, price, amount, ...who }: Told): ComparedArticle {
  const { buyer = 'Kestrel Lines', seller = 'Norvik' } = who;
  const b = new AnalysisBuilder(`${buyer} would buy ${seller} for ${price}, ${buyer} said.`);
  const backed = { status: 'stated-by-party', attributions: ['a'], passages: [b.q('would buy')] } as const;
  b.attribution('a', [b.link('named-organization', b.q(buyer, 2))], b.q('said'), [b.q(`would buy ${seller}`)]);
  b.deal('d', `${buyer} – ${seller} acquisition`, {
    parties: [b.party(buyer), b.party(seller)],
    type: { ...backed, value: 'acquisition' },
    stage: { ...backed, value: stage },
    value: { ...b.q(price), amount, currency: 'EUR', status: 'stated-by-party' },
  });
  const analysis = b.build();
  return {
    key: name,
    name,
    analysis: { ...analysis, article: { ...analysis.article, dateline: { place: null, date } } },
  };
}

const TALKS = { stage: 'in-talks', price: '€90 million', amount: 9e7 } as const;
const AGREED = { stage: 'agreed', price: '€95 million', amount: 9.5e7 } as const;

function compare(home: ComparedArticle, others: readonly ComparedArticle[], atMost = 12) {
  const [deal] = home.analysis.deals;
  assert.ok(deal);
  return compareDeal(deal, home, others, atMost);
}

describe('A deal across articles', () => {
  const monday = article('monday.md', '2025-03-03', TALKS);
  const friday = article('friday.md', '2025-03-07', { ...AGREED, buyer: 'Kestrel' });

  it('stands with the oldest article first, whichever it was asked from', () => {
    for (const [home, other] of [
      [monday, friday],
      [friday, monday],
    ] as const) {
      assert.deepEqual(
        compare(home, [other]).columns.map((column) => column.article.name),
        ['monday.md', 'friday.md'],
      );
    }
  });

  it('shows what drifts, in words that name the articles', () => {
    assert.deepEqual(compare(monday, [friday]).drift, [
      'Stage: In talks (monday.md), then Agreed (friday.md).',
      'Value: €90 million (monday.md), then €95 million (friday.md).',
    ]);
    assert.deepEqual(compare(monday, [article('again.md', '2025-03-03', TALKS)]).drift, []);
  });

  it('takes no other deal for the same', () => {
    const other = article('other.md', null, { ...TALKS, seller: 'Tarn Shipping' });
    const stranger = article('stranger.md', null, { ...TALKS, buyer: 'Osterby', seller: 'Lumina' });
    assert.equal(compare(monday, [other, stranger]).columns.length, 1);
  });

  it('leaves out what is above the cap, never the article in front, and says so', () => {
    const many = Array.from({ length: 20 }, (_, i) => article(`a-${i}.md`, '2025-01-01', TALKS));
    const comparison = compare(friday, many, 5);
    assert.equal(comparison.columns.length, 5);
    assert.ok(comparison.columns.some((column) => column.article === friday));
    assert.equal(comparison.left, 16);
    assert.match(comparisonPage(comparison, 'x', 'x').model.summary, /^Five articles .*; 16 further ones left out\./);
  });

  it('says in which order the articles stand', () => {
    const [a, b] = [article('a.md', null, TALKS), article('b.md', null, TALKS)];
    const summary = (...[home, ...others]: ComparedArticle[]) =>
      comparisonPage(compare(home!, others), 'x', 'x').model.summary;
    assert.match(summary(monday, friday), /of this deal, the oldest first\./);
    assert.match(summary(monday, a), /of this deal, by date, those without one last\./);
    assert.match(summary(a, b), /of this deal, by name, as none gives its date\./);
  });

  it('becomes a Markdown table in which article text is text', () => {
    const wild = article('a|b.md', null, { ...TALKS, price: '€9 | <b>' });
    const markdown = comparisonToMarkdown(compare(wild, []));
    const [head, rule, ...rows] = markdown.split('\n');
    assert.equal(head, '|  | a\\|b.md |');
    assert.equal(rule, '| --- | --- |');
    assert.ok(
      rows.some((row) => row === '| Value | €9 \\| \\<b\\> (Kestrel) |' || /^\| Value \| €9 \\\| \\<b\\>/.test(row)),
    );
  });

  it('has a page whose lines lead to their own article', () => {
    const { model, articles } = comparisonPage(compare(monday, [friday]), 'the deal', 'x');
    const values = model.rows.find(({ field }) => field === 'Value')?.cells.flatMap(({ lines }) => lines);
    assert.deepEqual(
      values?.map((line) => [line.text, articles.get(line.key), lineOf(model, line.key) === line]),
      [
        ['€90 million', 'monday.md', true],
        ['€95 million', 'friday.md', true],
      ],
    );
    assert.deepEqual(
      model.rows.filter(({ cells }) => cells.some(({ differs }) => differs)).map(({ field }) => field),
      ['Stage', 'Value'],
    );
  });

  it('says that there is no other article where there is none', () => {
    assert.match(comparisonPage(compare(monday, []), 'x', 'x').model.summary, /^No other article/);
  });
});

describe('What the tools for language models answer', () => {
  it('is the deals with passages of the article, and that nothing is checked', () => {
    const { note, summary, deals } = JSON.parse(dealScopeAnswer(harbour()));
    assert.match(note, /nothing was marked as checked/);
    assert.equal(deals.length, 2);
    for (const { passages } of summary.flatMap((section: { sentences: object[] }) => section.sentences)) {
      for (const { start, end, text } of passages) assert.equal(HARBOUR_TEXT.slice(start, end), text);
    }
  });

  it('is each unverified attribution with why it is listed', () => {
    const { count, unverified } = JSON.parse(unverifiedAnswer(harbour()));
    assert.equal(count, 3);
    assert.deepEqual(unverified[2].kind, 'relayed');
    assert.match(unverified[0].who, /^the Harbour Wire, citing one unnamed source$/);
  });
});
