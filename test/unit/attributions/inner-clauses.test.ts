import assert from 'node:assert/strict';
import { article, only, spans, textOf } from '../support/engine.ts';

/** What each sentence holds: "source | cue | content", in order. */
const HEARD: readonly (readonly [sentence: string, ...found: string[]])[] = [
  ['The bank which owns Tarn declined to comment.', 'The bank which owns Tarn | declined to comment | '],
  [
    'Several banks that will meet with Ines Alvarado tomorrow declined to comment.',
    'Several banks that will meet with Ines Alvarado | declined to comment | ',
  ],
  [
    'The official, who asked that his name not be used, said the Harbour Council, the Treasury and others held a meeting.',
    'The official | said | the Harbour Council, the Treasury and others held a meeting',
  ],
  [
    'Traders said rumours, which began in May, added to speculation that the yard would be sold.',
    'Traders | said | rumours, which began in May, added to speculation that the yard would be sold',
  ],
  [
    'Tarn said it was not in talks and declined to specify when it expected a sale.',
    'Tarn | said | it was not in talks',
    'Tarn | declined to specify | ',
  ],
  ['# Tarn concerned with icons’ alleged misuse'],
  ['The agency reported today that exports rose in December.', 'The agency | reported | exports rose in December'],
  ['“It could turn very sour,” a source quoted her as saying.', 'a source | quoted | “It could turn very sour,”'],
];

describe('Clauses within a sentence', () => {
  for (const [sentence, ...found] of HEARD) it(sentence, () => assert.deepEqual(spans(article(sentence)), found));

  it('join no adjective to who speaks', () =>
    assert.deepEqual(spans(article('Such a merger would be complex and analysts said it could fail.')), [
      'analysts | said | it could fail',
    ]));
  it('name nobody by whose sources they are', () => {
    const { attributions } = article('Ines Alvarado left.', 'The vote is open, Alvarado administration sources said.');
    assert.deepEqual(
      attributions.map(({ kind, anonymity }) => [kind, anonymity]),
      [['unnamed-group', 3]],
    );
  });
  it('take half a quotation for nobody', () =>
    assert.deepEqual(
      article('The review joins a drive against “old habits,” meaning ideas blamed for causing protests last year.')
        .attributions,
      [],
    ));
  it('leave nobody on record behind hearsay', () => {
    const found = only(article('“It could turn very sour,” a source quoted her as saying.'));
    assert.deepEqual([found.unverified, found.anonymity], ['unnamed', 1]);
  });
  it('tell why an official has no name', () => {
    const found = only(article('The official, who asked that his name not be used, said the harbour was for sale.'));
    assert.deepEqual([found.anonymity, textOf(found.reason)], [4, 'name not be used']);
  });
  it('give no refusal to whom somebody only met', () => {
    const found = only(article('Two banks that met Ines Alvarado declined to comment.'));
    assert.equal(found.kind, 'unnamed-group');
  });
});
