import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content". */
const told: readonly (readonly [sentence: string, ...spans: string[]])[] = [
  [
    'Rates will fall in May, according to Ines Alvarado, who covers banks for Tarn Research.',
    'Ines Alvarado, who covers banks for Tarn Research | according to | Rates will fall in May',
  ],
  [
    'Ines Alvarado, who has run the works council since May, told Reuters that the yard would close.',
    'Ines Alvarado, who has run the works council since May | told | the yard would close',
  ],
  [
    'A fourth person, who works for a rival bidder, said offers were wanted by May.',
    'A fourth person, who works for a rival bidder | said | offers were wanted by May',
  ],
  [
    '“Rates will fall,” said Ines Alvarado, who covers banks for Tarn Research and expects two mergers.',
    'Ines Alvarado, who covers banks for Tarn Research | said | “Rates will fall,”',
    'Ines Alvarado, who covers banks for Tarn Research | expects | two mergers',
  ],
  [
    '“Rates will fall,” said Ines Alvarado, a partner at law firm Osier who isn’t involved in the sale.',
    'Ines Alvarado, a partner at law firm Osier | said | “Rates will fall,”',
  ],
  ['“Rates will fall,” said Ines Alvarado, who asked for a delay.', 'Ines Alvarado | said | “Rates will fall,”'],
];

describe('What tells who a source is by trade', () => {
  for (const [sentence, ...expected] of told)
    it(sentence, () => {
      assert.deepEqual(spans(article(sentence)), expected);
    });
});

describe('What only shows something', () => {
  it('is nobody who says it', () => {
    assert.deepEqual(spans(article('Sales fell by a tenth, suggesting that demand is weak.')), []);
    assert.deepEqual(spans(article('Bookings doubled in May, indicating a change of heart.')), []);
    assert.equal(spans(article('Ines Alvarado shook her head, suggesting that she knew.')).length, 1);
  });
});
