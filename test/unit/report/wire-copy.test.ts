import assert from 'node:assert/strict';
import { summarize } from '../../../src/report/summaries.ts';
import type { SummaryKind } from '../../../src/report/summary.ts';
import { article } from '../support/engine.ts';

/** The lines of a summary of an article, without its headings. */
const lines = (kind: SummaryKind, ...paragraphs: string[]): string[] =>
  summarize(article(...paragraphs), kind).sections.flatMap(({ paragraphs: told }) =>
    told.flat().map(({ text }) => text),
  );

describe('A summary of wire copy', () => {
  const market = [
    '# OIL MARKET TO STAY STABLE, TARUN SAYS',
    'OSLO, April 6 - Energy minister Anders Tarun said prices would hold.',
    '"We are confident," he told reporters yesterday.',
  ];

  it('gives a name as the text has it, and not in the capitals of the headline', () => {
    assert.deepEqual(lines('sources', ...market), ['The article cites energy minister Anders Tarun three times.']);
  });

  it('counts dates from the day of a dateline without its year', () => {
    assert.ok(
      lines('figures', ...market).includes(
        'The article gives no year for “April 6”, from which “yesterday” is counted.',
      ),
    );
    assert.deepEqual(lines('questions', ...market), ['Of which year is “April 6”, from which “yesterday” is counted?']);
  });

  it('asks for the day where there is none', () => {
    assert.deepEqual(lines('questions', '# Oil', 'Prices fell yesterday. On April 6 they rose.'), [
      'From which day is “yesterday” counted? The article gives no date.',
    ]);
  });

  it('makes a sentence of one that opens with a preposition', () => {
    const said = lines('not-confirmed', 'For the first quarter sales will fall by a tenth, two analysts said.');
    assert.deepEqual(said, ['Two unnamed analysts said that for the first quarter sales will fall by a tenth.']);
  });

  it('speaks of press reports in small letters and in the plural', () => {
    const reports = ['Press reports said Norwell AG wanted a stake of up to 12.5 percent in Oxley AG.'];
    assert.deepEqual(lines('sources', ...reports), ['The article cites press reports once.']);
    assert.ok(
      lines('questions', ...reports).includes('On whose word do press reports rely? The article does not say.'),
    );
  });

  it('takes what earnings are diluted by for no price', () => {
    const told = lines(
      'deal-scope',
      '# Norwell buys Oxley',
      'Norwell Inc has bought Oxley Inc for 25 dollars per share. The acquisition will have a negative impact of about 20 cents per share. The dilution of 17 cents per share for the year includes financing the acquisition.',
    ).join(' ');
    assert.match(told, /25 dollars per share/);
    assert.doesNotMatch(told, /20 cents|17 cents/);
  });

  const stakes = [
    '# Norwell considers stake in Halden',
    'Retail group Norwell AG is considering a stake in shipping and transport group Halden AG, a spokesman said in response to queries.',
    'Late last year Gelder NV said it had bought a 12.5 percent stake in Halden from Tarn Bank AG and Dresner Bank AG.',
    'The two banks have said they wanted to reduce their stake in the shipping group to 15 percent each.',
  ];

  it('calls no stake that is bought a rival of another', () => {
    assert.doesNotMatch(lines('deal-scope', ...stakes).join(' '), /rival/);
  });

  it('lets the two banks speak for themselves', () => {
    assert.doesNotMatch(lines('responses', ...stakes).join(' '), /(?:Norwell|Halden)[^.]*wanted to reduce/);
  });

  it('names those who are not named once, with and without their article', () => {
    const told = [
      'Tolls must be cut, ministry sources said.',
      'The ministry sources added that the bridge may close.',
      '“We cannot wait,” one said.',
    ];
    assert.equal(
      lines('sources', ...told)[0],
      'The article cites unnamed ministry sources twice; it gives no reason for the anonymity.',
    );
    assert.deepEqual(lines('questions', ...told), ['Why are “ministry sources” not named? The article does not say.']);
  });

  it('gives what somebody was told without whoever was told it', () => {
    assert.deepEqual(lines('not-confirmed', 'Pilots at Norwell Air have been told that they could lose their jobs.'), [
      'The article, naming no source, says: “they could lose their jobs”.',
    ]);
  });

  it('gives a spokesman who speaks again in the words that first described him', () => {
    const told = lines(
      'sources',
      'The mill has been shut, a refinery spokesman said.',
      'The spokesman said it would reopen.',
    );
    assert.deepEqual(told, ['The article cites a refinery spokesman twice.']);
  });

  it('gives what a headline writes in capitals in small letters, where it is no name', () => {
    const told = lines('not-confirmed', '# OIL INDUSTRY SET FOR RECOVERY, ANALYSTS SAY', 'Firmer prices will help.');
    assert.equal(told[0], 'Unnamed analysts, in the words of the headline: “OIL INDUSTRY SET FOR RECOVERY”.');
  });

  it('tells an article that it cites from the one at hand', () => {
    const told = lines(
      'sources',
      'The Norwell Times has printed a long article on the yard.',
      'The article suggests that the yard will close.',
    );
    assert.ok(told.includes('The article cites “the article” once.'), told.join(' '));
  });

  it('says plainly what somebody went on to say', () => {
    assert.deepEqual(
      lines('not-confirmed', 'Some large ships were at risk of attack, naval officials went on to say.'),
      ['Unnamed naval officials said that some large ships were at risk of attack.'],
    );
  });
});
