import assert from 'node:assert/strict';
import { fieldOf } from '../../../../src/engine/deals/learned/term-fields.ts';
import { createItemReader } from '../../../../training/deal-items-corpus.ts';
import { weights } from '../../../fixtures/weights.ts';

const read = createItemReader(weights);

/** The field of the words in brackets, which stand in one sentence. */
function fieldIn(marked: string): string | null {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const [line] = read(marked.replace(/[[\]]/g, '')).lines;
  const first = line!.tokens.findIndex((token) => token.end > start);
  const last = line!.tokens.findLastIndex((token) => token.start < end) + 1;
  return fieldOf({ line: line!, first, last });
}

describe('the name of a term by its words', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['The offer is [$12 a share].', 'price per share'],
    ['The sale needs [the consent of the harbour board].', 'approval'],
    ['Norvik will hold [60 percent of the yard].', 'stake'],
    ['The ferries were handed over in [May 2019].', 'date'],
    ['The lease runs until [May 2019].', 'expiry'],
    ['The papers were signed at [the end of last month].', 'date'],
    ['The charter is [effective from 3 May 2019].', 'start'],
    ['Norvik keeps [the staff of the mill].', 'jobs'],
    ['Norvik adds [$7 million].', 'amount'],
    ['Norvik promised [a quiet summer].', null],
    ['Norvik pledged [42.5 million shares] as security.', 'shares'],
    ['Holders will receive [two new shares].', 'consideration'],
    ['The offer is [13 new shares for every five Tarn shares].', 'consideration'],
    ['Norvik extended the offer until April 3, from [March 20].', 'earlier expiry'],
  ];
  for (const [sentence, field] of cases)
    it(`is ${field ?? 'not told'} in “${sentence}”`, () => {
      assert.equal(fieldIn(sentence), field);
    });
});
