import assert from 'node:assert/strict';
import { isAround } from '../../../../src/engine/deals/learned/around.ts';
import type { Line } from '../../../../src/engine/deals/line.ts';

/** A sentence of words with their parts of speech, and one name in it. */
function line(words: string, name: readonly [number, number] | null): Line {
  const tokens = words.split(' ').map((word) => {
    const [text, pos, lemma] = word.split('/');
    return { text, lower: text!.toLowerCase(), pos, lemma: lemma ?? text!.toLowerCase() };
  });
  const actors = name ? [{ first: name[0], last: name[1], kind: 'place', pronoun: false, entities: [] }] : [];
  return { tokens, actors } as unknown as Line;
}

describe('What only stands around a deal', () => {
  it('is where it was announced', () => {
    const announced = line('It/PRON was/AUX announced/VERB/announce in/ADP Norvik/PROPN', [4, 5]);
    assert.ok(isAround({ line: announced, first: 4, last: 5 }));
  });

  it('is the deal itself, a vote or an hour', () => {
    for (const head of ['agreement', 'votes', 'GMT'])
      assert.ok(isAround({ line: line(`a/DET free/ADJ ${head}/NOUN`, null), first: 1, last: 3 }), head);
  });

  it('is no place where something is built, and no thing', () => {
    const built = line('to/PART build/VERB plants/NOUN in/ADP Norvik/PROPN', [4, 5]);
    assert.ok(!isAround({ line: built, first: 4, last: 5 }));
    assert.ok(
      !isAround({ line: line('announced/VERB/announce in/ADP kidney/NOUN drugs/NOUN', null), first: 2, last: 4 }),
    );
  });
});
