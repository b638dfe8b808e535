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
    'a poll | said | The lead is down to three points',
  ],
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
