import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/engine/analysis.ts';
import { SUMMARY_KINDS, summarize, summaryToJson } from '../../../src/report/summaries.ts';
import type { SummaryKind } from '../../../src/report/summary.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { HARBOUR_TEXT, harbour } from '../../fixtures/analyses/harbour.ts';
import { noDeal } from '../../fixtures/analyses/no-deal.ts';

const linesOf = (analysis: Analysis, kind: SummaryKind) =>
  summarize(analysis, kind).sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`## ${heading}`]),
    ...paragraphs.flat().map(({ text }) => text),
  ]);

describe('The summary of the responses', () => {
  it('gives for each deal who answered and who is missing', () => {
    assert.deepEqual(linesOf(harbour(), 'responses'), [
      '## Lumina–Norvik Mobile framework agreement',
      'Lumina and Norvik Mobile said, as relayed by Tern Press, that they would be offering more sensors and software to cater to small hauliers, as well as city and county fleets.',
      '## Lumina’s app on Norvik Mobile phones',
      'A Lumina spokeswoman declined to comment on “the Harbour Wire’s report”.',
      'The article gives no response on this deal from Norvik Mobile.',
    ]);
  });

  it('gives refusals that belong to no deal', () => {
    const b = new AnalysisBuilder('Kestrel Lines declined to comment on the fares.');
    const kestrel = b.link('named-organization', b.q('Kestrel Lines'));
    b.attribution('a', [kestrel], b.q('declined to comment'), [], { response: 'declined', about: b.q('the fares') });
    assert.deepEqual(linesOf(b.build(), 'responses'), ['Kestrel Lines declined to comment on “the fares”.']);
  });

  it('gives in the article’s words what somebody would not say, and an authority its article', () => {
    const b = new AnalysisBuilder('The Harbour Board said it would look. It declined to say how long that may take.');
    const board = b.entity('Harbour Board', 'organization');
    b.attribution('a', [b.link('named-organization', b.q('The Harbour Board'), board)], b.q('said'), [
      b.q('it would look'),
    ]);
    const about = b.q('how long that may take');
    b.attribution('b', [b.link('named-organization', b.q('It'), board)], b.q('declined to say'), [], {
      response: 'declined',
      about,
    });
    assert.deepEqual(linesOf(b.build(), 'responses'), ['The Harbour Board declined to say how long that may take.']);
  });

  it('says what was looked for where nobody answers', () => {
    assert.match(linesOf(new AnalysisBuilder('Rain.').build(), 'responses')[0] ?? '', /Looked for: statements/);
  });
});

describe('The summary of the figures', () => {
  it('gives each with who gives it, in the words that it stands in', () => {
    assert.deepEqual(linesOf(noDeal(), 'figures'), [
      '## Percentages',
      'Two unnamed people familiar with the forecast gave “3 percent” in “Traffic will fall by 3 percent next year”.',
      '## Quantities',
      'Chief executive Mara Lind gave “4.2 million passengers” in “Ferry operator Kestrel Lines carried 4.2 million passengers in the quarter”.',
      '## Dates',
      'The article gives “Tuesday”, in its own voice.',
    ]);
  });

  it('says which dates cannot be counted, and to what day others come', () => {
    const b = new AnalysisBuilder('Kestrel sailed on Friday and again last week.');
    const day = { precision: 'day', relative: true } as const;
    b.entity('Friday', 'date', { ...day, date: '2014-03-07', anchored: true });
    b.entity('last week', 'date', { ...day, date: '', anchored: false });
    assert.deepEqual(linesOf(b.build(), 'figures').slice(1), [
      'The article gives “Friday”, in its own voice; counted from the article’s own date, that is Friday 7 March 2014.',
      'The article gives “last week”, in its own voice.',
      'The article gives no date from which to count “last week”.',
    ]);
  });

  it('leaves out how many sources there are', () => {
    const b = new AnalysisBuilder('Two bankers at a house of 90 staff said the port had three cranes.');
    b.entity('Two bankers', 'quantity');
    b.entity('90 staff', 'quantity');
    b.entity('three cranes', 'quantity');
    b.attribution('a', [b.link('unnamed-group', b.q('Two bankers at a house of 90 staff'))], b.q('said'), [
      b.q('the port had three cranes'),
    ]);
    assert.deepEqual(linesOf(b.build(), 'figures').slice(1), [
      'The article gives “90 staff”, in its own voice.',
      'Two unnamed bankers at a house of 90 staff gave “three cranes” in “the port had three cranes”.',
    ]);
  });

  it('lists no more than sixty of a kind, and says how many are left', () => {
    const words = Array.from({ length: 300 }, (_, i) => `${i + 100} tons`);
    const b = new AnalysisBuilder(words.join(', '));
    for (const word of words) b.entity(word, 'quantity');
    const lines = linesOf(b.build(), 'figures');
    assert.equal(lines.length, 62);
    assert.equal(lines.at(-1), 'The article gives 240 further figures of this kind.');
  });
});

describe('The open questions for the author', () => {
  it('ask of what a deal leaves out as such', () => {
    const [deal, ...others] = harbour().deals;
    const scope = deal!.scope.map((item, i) => ({
      ...item,
      status: 'author-assertion' as const,
      kind: i === 0 ? ('exclusion' as const) : item.kind,
    }));
    const lines = linesOf({ ...harbour(), deals: [{ ...deal!, scope }, ...others] }, 'questions');
    for (const asked of ['covers “phones”', 'leaves out “navigation app”'])
      assert.ok(lines.includes(`Who says that the deal ${asked}? The article says so in its own voice.`), asked);
  });

  it('ask for what the article leaves open, and for nothing that it gives', () => {
    assert.deepEqual(linesOf(harbour(), 'questions'), [
      '## Lumina–Norvik Mobile framework agreement',
      'Who says that the deal is at the stage “preliminary agreement”? The article says so in its own voice.',
      'Who says that the deal covers “road data”, “roadside services”, “tunnels” and “traffic counts”? The article says so in its own voice.',
      'Is the agreement binding? The article does not say.',
      'Is anything known of the deal’s value, duration, exclusivity and territory? The article is silent on this.',
      '## Lumina’s app on Norvik Mobile phones',
      'Was Norvik Mobile asked for a response? The article gives none on this deal.',
      'Does this belong to “Lumina–Norvik Mobile framework agreement”? The article establishes no link.',
      'Is anything known of the deal’s value, duration and timing? The article is silent on this.',
      '## Sources',
      'Why is “an unnamed source” not named, and what is their part in the matter? The article does not say.',
      'Can Lumina and Norvik Mobile be asked directly? The statement comes through Tern Press alone.',
    ]);
  });

  it('speak of several sources as of several', () => {
    const b = new AnalysisBuilder('Two bankers said the port was for sale.');
    const bankers = b.link('unnamed-group', b.q('Two bankers'), null);
    b.attribution('a', [bankers], b.q('said'), [b.q('the port was for sale')], { anonymity: 3 });
    assert.deepEqual(linesOf(b.build(), 'questions').slice(1), [
      'Why are “Two bankers” not named? The article does not say.',
    ]);
  });

  it('give a statement of nobody’s whole, and not its subject alone', () => {
    const b = new AnalysisBuilder('The stores are expected to open in May.');
    const nobody = b.link('implicit', null);
    b.attribution('a', [nobody], b.q('are expected to'), [b.q('The stores'), b.q('open in May')]);
    assert.deepEqual(linesOf(b.build(), 'questions').slice(1), [
      'Who stands behind “are expected to” in “The stores … open in May”? The article names nobody.',
    ]);
  });

  it('leave a source alone whose reason for the anonymity is given', () => {
    assert.deepEqual(linesOf(noDeal(), 'questions'), [
      '## Sources',
      'Who stands behind “Reportedly” in “fares will rise”? The article names nobody.',
    ]);
  });
});

describe('Every summary', () => {
  it('rests on passages that stand in the text, and is complete as JSON', () => {
    for (const kind of SUMMARY_KINDS) {
      const summary = summarize(harbour(), kind);
      const { schema, ...rest } = JSON.parse(summaryToJson(summary));
      assert.equal(schema, 'on-the-record/summary/1');
      assert.deepEqual(rest, summary);
      for (const { text, passages } of summary.sections.flatMap(({ paragraphs }) => paragraphs.flat())) {
        assert.match(text, /[.?”]$/);
        for (const { start, end, text: words } of passages) assert.equal(HARBOUR_TEXT.slice(start, end), words);
      }
    }
  });
});
