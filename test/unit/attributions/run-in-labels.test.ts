import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

const told = (text: string) => spans(article(text))[0];

describe('a label that opens a paragraph', () => {
  it('is no part of what is said behind it', () => {
    assert.equal(
      told('Rights corner: Streaming service Oxplay will bid for the cup next year, the league said.'),
      'the league | said | Streaming service Oxplay will bid for the cup next year',
    );
    assert.equal(
      told("What's next: Norvik closes the sale of its mill in June, the company said."),
      'the company | said | Norvik closes the sale of its mill in June',
    );
  });

  it('is somebody who speaks where somebody stands in it', () => {
    assert.equal(
      told('Mara Lind, chair of Norvik: We will go on with it for years to come.')?.split(' | ')[0],
      'Mara Lind, chair of Norvik',
    );
  });

  it('is no label in a short headline', () => {
    assert.equal(told('# Sources: Norvik to sell its mill to Halden')?.split(' | ')[0], 'Sources');
  });
});
