import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Where who says so is easily missed: "source | cue | content". */
const CASES: readonly (readonly [string, ...string[]])[] = [
  [
    'The ferries have anchored off Tarn for repairs, shipping sources said.',
    'shipping sources | said | The ferries have anchored off Tarn for repairs',
  ],
  ['However, the bank said, prices will rise.', 'the bank | said | prices will rise'],
  ['But, Norwell officials said, talks went on.', 'Norwell officials | said | talks went on'],
  [
    'The lead is down to three points, a poll published today said.',
    'a poll published today | said | The lead is down to three points',
  ],
  ['A Norwell statement made here said work would stop.', 'A Norwell statement made here | said | work would stop'],
  ['Prices fell, the Dockers’ Union, DU, said.', 'the Dockers’ Union, DU | said | Prices fell'],
  ['The chief of Norwell, LLC, said prices fell.', 'The chief of Norwell, LLC | said | prices fell'],
  [
    'Prices fell, sources close to finance minister Ines Alvarado said.',
    'sources close to finance minister Ines Alvarado | said | Prices fell',
  ],
  ['Norwell, the bank said, expects sales to fall.', 'the bank | said | Norwell || expects sales to fall'],
  ['The mill will close, leading bankers say.', 'leading bankers | say | The mill will close'],
  ['Market sources concur that prices will rise.', 'Market sources | concur | prices will rise'],
  ['A man calling himself “Tarn” met the board.'],
  ['They are among 80 creditors claiming a total of £20 billion.'],
  ['The storm claimed at least 300 lives.'],
  ['Drivers have seen a nine percent increase in fares.'],
  ['# Norwell says profit down 10 percent', 'Norwell | says | profit down 10 percent'],
  ['# Analysts say deal good for Norwell', 'Analysts | say | deal good for Norwell'],
  ['# TARN BANK SAYS CLOSE TO DEAL ON SALE', 'TARN BANK | SAYS | CLOSE TO DEAL ON SALE'],
  [
    '# Ferries may run sooner than once thought, scientists claim',
    'scientists | claim | Ferries may run sooner than once thought',
  ],
];

describe('Who said so', () => {
  for (const [text, ...expected] of CASES)
    it(text, () => assert.deepEqual(spans(article(text, 'The yard closed.')), expected));
});
