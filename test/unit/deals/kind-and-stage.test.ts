import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

/** A text below a headline that says nothing, and the kind and stage of its one deal. */
const TOLD: readonly (readonly [string, string, string])[] = [
  [
    'counted goods are a supply',
    'Halden Air Ltd. signed a deal with Norvik Jets Ltd. for 42 new jets.',
    'supply/agreed',
  ],
  [
    'no goods are counted where two fly together',
    'Halden Air Ltd. signed a deal with Norvik Air Ltd. on the use of airports.',
    'cooperation/agreed',
  ],
  ['one of them is a person', 'Halden Shoes Ltd. signed a deal with tennis player Anna Berg.', 'other/agreed'],
  [
    'a regulator approves in principle what is agreed',
    'Halden Radio Ltd. agreed to buy Norvik Radio Ltd. The commission has approved the deal in principle.',
    'acquisition/agreed',
  ],
  [
    'the sides themselves agree in principle',
    'Halden Radio Ltd. has reached an agreement in principle to buy Norvik Radio Ltd.',
    'acquisition/agreed-preliminary',
  ],
  [
    'it was prohibited',
    'It recalls the planned merger of Halden Radio Ltd. and Norvik Radio Ltd. that was prohibited by the government.',
    'merger/ended',
  ],
  [
    'a loan is asked of somebody',
    'Halden Cars Ltd. seeks $16 billion in loans from the Norvik Development Bank.',
    'financing/proposed',
  ],
  ['money was provided', 'Norvik Bank provided debt financing to Halden Cars Ltd. on Monday.', 'financing/completed'],
];

describe('The kind of a deal, and how far it is', () => {
  for (const [what, text, expected] of TOLD) {
    it(`show where ${what}`, () => {
      assert.deepEqual(
        dealsOf('Halden in the news', text).map(({ type, stage }) => `${type.value}/${stage.value}`),
        [expected],
      );
    });
  }
});

describe('A deal that is told twice', () => {
  it('is one', () => {
    const lead = 'Halden Air Ltd. agreed to buy Norvik Air Ltd. on Monday.';
    const told = (text: string) => dealsOf('Halden Air to buy Norvik Air', lead, text).map(names);
    assert.equal(told('Halden Air Ltd. is buying Norvik Air Ltd. to grow, its chairman Anna Berg said.').length, 1);
  });

  it('has no side in the officers who talk for one', () => {
    const [deal] = dealsOf(
      'Halden in talks',
      'Halden Rail Ltd. is in talks with Norvik Rail Ltd., and Norvik Rail president Anna Berg is in talks with Halden Rail Ltd.',
    );
    assert.deepEqual(names(deal), ['Halden Rail Ltd.', 'Norvik Rail Ltd.']);
  });
});
