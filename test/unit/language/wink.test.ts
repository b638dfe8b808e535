import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';

const language = createWinkLanguage();
const sentencesOf = (prose: string) => language.read(prose).sentences.map(({ start, end }) => prose.slice(start, end));
const tokensOf = (prose: string) => language.read(prose).tokens.map(({ text }) => text);

describe('English', function () {
  this.timeout(30_000);

  it('reads a text the same whatever it read before', () => {
    const texts = [
      "Norland cut what were the country’s, and the harbour's, debts; it paid USD5 and GBP7.",
      "The country’s banks and the harbour's owner paid 4 million USD to the bus line 264.",
      'The 264 buses cost GBP 3 each, the country’s most, and 264-seat ferries USD 9.',
      'It is U.S-based, as the A.T works are. It sells in the U.S.. Most of it goes by A.T. Line at 4 p.m...',
      'Its U.S owner came at 4 p.m to the A.T. Line in the U.S.. Others had left.',
    ];
    const forward = createWinkLanguage();
    const backward = createWinkLanguage();
    const first = texts.map((text) => forward.read(text));
    const last = texts.toReversed().map((text) => backward.read(text));
    assert.deepEqual(first, last.toReversed());
  });

  it('has tokens that slice to their text, and sentences that cover them, in any string', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 80 }),
          fc
            .array(
              fc.constantFrom(
                'Osier',
                '’s',
                "'s",
                ' ',
                '  ',
                '\u00a0',
                '. ',
                '“',
                '”',
                '(',
                ')',
                '$8.9bn',
                'Inc.',
                '!',
                '😀',
                'said',
                '中文',
                '-',
                '\t',
                'U.S.',
              ),
              { maxLength: 30 },
            )
            .map((parts) => parts.join('')),
        ),
        (prose) => {
          const { tokens, sentences } = language.read(prose);
          let reach = 0;
          for (const token of tokens) {
            assert.equal(prose.slice(token.start, token.end), token.text);
            assert.ok(token.start >= reach && token.end > token.start);
            reach = token.end;
          }
          let next = 0;
          for (const sentence of sentences) {
            assert.equal(sentence.first, next);
            assert.equal(tokens[sentence.first]?.start, sentence.start);
            assert.equal(tokens[sentence.last - 1]?.end, sentence.end);
            next = sentence.last;
          }
          assert.equal(next, tokens.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with the text alone where nothing parts the words', () => {
    for (const unit of ['1', 'a', 'a-', 'a.', 'a@', '&', '😀-']) {
      const text = unit.repeat(Math.floor(100_000 / unit.length));
      const start = process.cpuUsage().user;
      const { tokens } = language.read(text);
      const seconds = (process.cpuUsage().user - start) / 1e6;
      assert.equal(tokens.map((token) => token.text).join(''), text);
      assert.ok(seconds < 5, `${seconds} s for ${unit}`);
    }
  });

  it('gives lemmas and parts of speech', () => {
    const [, said, , it] = language.read('Osier said that it declined.').tokens;
    assert.deepEqual([said?.lemma, said?.pos, it?.pos], ['say', 'VERB', 'PRON']);
  });

  it('takes both halves of a noun with a hyphen, and the noun that it describes, for nouns', () => {
    const posOf = (text: string) => language.read(text).tokens.map(({ text: word, pos }) => `${word} ${pos}`);
    assert.deepEqual(posOf('Swedish start-up Tarn').slice(1), ['start NOUN', '- PUNCT', 'up NOUN', 'Tarn PROPN']);
    assert.deepEqual(posOf('A take-away chain').slice(1), ['take NOUN', '- PUNCT', 'away NOUN', 'chain NOUN']);
    assert.equal(posOf('Osier plans to spin-off Tarn.')[3], 'spin VERB');
  });

  it('parts the possessive from its noun, with either apostrophe', () => {
    assert.deepEqual(tokensOf("Osier’s bid and Harlow's mill"), ['Osier', '’s', 'bid', 'and', 'Harlow', "'s", 'mill']);
    assert.deepEqual(tokensOf('OSIER’S bid by O’Brien'), ['OSIER', '’S', 'bid', 'by', 'O’Brien']);
  });

  it('goes on after abbreviations and initials', () => {
    for (const sentence of [
      'Mr. Lee of Osier Corp. told Gov. Shaw that Harlow Inc. and J. P. Finch & Co. would meet in St. Louis on Jan. 3.',
      'The U.S. Treasury met Sen. Moss at 5 p.m. Monday about No. 7.',
      'Yahoo! said it would buy Osier.',
      'Ann Lee, of “Yahoo! Inc.” fame, left.',
      'Ann Lee of Yahoo!7 left.',
      'Osier <OSI.N> has a deal with Harlow <HRL.AS>.',
      'Osier (see below. It is long.) said no.',
    ]) {
      assert.deepEqual(sentencesOf(`${sentence} He left.`), [sentence, 'He left.']);
    }
  });

  it('keeps the closing mark with its sentence', () => {
    assert.deepEqual(sentencesOf('“It is done.” The firm said so. "We are sure." He left.'), [
      '“It is done.”',
      'The firm said so.',
      '"We are sure."',
      'He left.',
    ]);
    assert.deepEqual(sentencesOf('“Is it done?” she asked. He left.'), ['“Is it done?” she asked.', 'He left.']);
  });

  it('ends a quotation with a small word that looks like an abbreviation', () => {
    assert.deepEqual(sentencesOf('“That is the state we are in.” Osier will pay, he wrote.'), [
      '“That is the state we are in.”',
      'Osier will pay, he wrote.',
    ]);
    assert.deepEqual(sentencesOf('It is 5 in. wide. “We sold in.” he wrote.'), [
      'It is 5 in. wide.',
      '“We sold in.” he wrote.',
    ]);
  });

  it('ends a sentence with the form of a firm where the next one has a subject and a verb of its own', () => {
    assert.deepEqual(sentencesOf('It sold the unit to Osier Industries Inc. Terms were withheld.'), [
      'It sold the unit to Osier Industries Inc.',
      'Terms were withheld.',
    ]);
    for (const one of [
      'He said that Osier Inc. Chairman Jane Doe is ill.',
      'The co-founder of Osier Inc. Jane Doe has died.',
      'It was sold to Osier Inc. Holdings of Norland.',
    ])
      assert.deepEqual(sentencesOf(one), [one]);
  });

  it('goes on within a number behind a letter', () => {
    assert.deepEqual(sentencesOf('Osier will build site N-9.4 at sea. He left.'), [
      'Osier will build site N-9.4 at sea.',
      'He left.',
    ]);
  });

  it('has nothing to say of nothing', () => {
    assert.deepEqual(language.read(' \u00a0'), { tokens: [], sentences: [] });
  });

  it('ends a sentence at a unit written against its number where a capital follows', () => {
    assert.deepEqual(sentencesOf('The mill went for $180m. Osier’s founder denies it.'), [
      'The mill went for $180m.',
      'Osier’s founder denies it.',
    ]);
    assert.deepEqual(sentencesOf('Sales were 1.42bn. The rest fell 40%. “It was 300k.” Osier left.'), [
      'Sales were 1.42bn.',
      'The rest fell 40%.',
      '“It was 300k.”',
      'Osier left.',
    ]);
    assert.deepEqual(sentencesOf('It rose 3m. in a year and closed at 5 p.m. Tuesday.').length, 1);
  });
});
