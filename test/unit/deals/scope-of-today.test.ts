import assert from 'node:assert/strict';
import { article, dealsOf, texts } from './article.ts';

const covers = (text: string): readonly string[] =>
  article('Norwell and Tarn', text).deals.flatMap(({ scope }) =>
    scope.map(({ kind, plain, text: words }) => (kind === 'exclusion' ? `not ${plain ?? words}` : (plain ?? words))),
  );

const CASES: readonly (readonly [what: string, text: string, items: readonly string[]])[] = [
  [
    'what stands behind its verb',
    'Norwell Corp. sold its dairies to Tarn Ltd. Included are two warehouses in Osby. Not included is the Brel name.',
    ['two warehouses in Osby', 'not Brel name'],
  ],
  [
    'what is part of it',
    'Norwell Corp. agreed to sell its paints business to Tarn Ltd. Also part of the deal are two warehouses in Osby.',
    ['paints business', 'two warehouses in Osby'],
  ],
  [
    'the last of a list by itself',
    'Norwell Corp. and Tarn Ltd. agreed to cooperate in offshore wind, hydrogen and carbon storage.',
    ['offshore wind', 'hydrogen', 'carbon storage'],
  ],
  [
    'what is done at a place',
    'Norwell Corp. won a ten-year contract from Tarn Ltd. to handle catering and cleaning at the airport.',
    ['catering', 'cleaning'],
  ],
  [
    'where a thing may be sold that stands before',
    'Norwell Corp. has licensed its vaccine to Tarn Ltd., which gets exclusive rights to sell it in Japan and South Korea.',
    ['vaccine', 'Japan', 'South Korea'],
  ],
  [
    'what is counted, and not how many',
    'Tarn Ltd. signed a contract to buy chips from Norwell Corp. Norwell will ship at least 60,000 of its N7 modules to Tarn.',
    ['chips', 'N7 modules'],
  ],
  [
    'what is measured',
    'Norwell Corp. will take 2 million tons a year of liquefied natural gas from Tarn Ltd. under a 20-year contract.',
    ['liquefied natural gas'],
  ],
  [
    'where, behind what a name stands for',
    'Norwell Corp. has picked Tarn Ltd. to distribute Tetrivo, its tetanus booster, throughout Kenya.',
    ['Tetrivo', 'Kenya'],
  ],
  [
    'what a quarrel was over',
    'Norwell Corp. and Tarn Ltd. settled a four-year quarrel over fishing rights.',
    ['fishing rights'],
  ],
  [
    'what is bought together',
    'Norwell Corp. is in talks with Tarn Ltd. about joint purchasing of rice, cooking oil and packaging.',
    ['rice', 'cooking oil', 'packaging'],
  ],
];

describe('A deal covers', () => {
  for (const [what, text, items] of CASES) {
    it(what, () => {
      const found = covers(text);
      for (const item of items) assert.ok(found.includes(item), `${item}: ${found.join('; ')}`);
    });
  }

  it('no control that is taken, and no quarrel of other days', () => {
    const text = 'Norwell Corp. agreed to take control of Tarn Ltd. The quarrel over fishing rights goes on.';
    assert.deepEqual(covers(text), []);
  });

  it('a line that is built, and one of goods without the word', () => {
    const built = covers('Norwell Corp. won a contract from Tarn Ltd. to construct the line.');
    assert.ok(built.every((item) => item.endsWith('line')));
    assert.ok(covers('Norwell Corp. and Tarn Ltd. agreed to market a line of herbicides.').includes('herbicides'));
  });
});

describe('A deal covers below its lead', () => {
  const scopeOf = (...paragraphs: string[]) =>
    dealsOf(...(paragraphs as [string, ...string[]])).flatMap(({ scope }) => texts(scope));

  it('what a buyer gets, each thing with where it is, and no seat or money', () => {
    const found = scopeOf(
      'Osier sells paper unit',
      'Osier Group will sell its paper unit to Tarn Paper, the companies said.',
      'Tarn obtains two mills in Norrland, a warehouse near Osby and the brand Ostra. The price includes vans and machines but no stock. Tarn gets a seat on the board of Osier.',
    );
    for (const item of ['two mills in Norrland', 'warehouse', 'Ostra', 'vans', 'machines'])
      assert.ok(found.includes(item), `${item}: ${found.join('; ')}`);
    assert.ok(!found.some((item) => /seat/.test(item)), found.join('; '));
  });

  it('what will be shown or delivered, and how many of what the contract is for, not for how long', () => {
    const found = scopeOf(
      'Halden and Norwell sign pact',
      'Halden Media and Norwell TV have signed a partnership deal.',
      'Cartoons, nature films and two cookery series will be shown on Norwell from May. The pair will write, produce and sell three crime dramas. The contract is for ten years.',
    );
    for (const item of ['nature films', 'two cookery series', 'three crime dramas'])
      assert.ok(found.includes(item), `${item}: ${found.join('; ')}`);
    assert.ok(!found.some((item) => /years/.test(item)), found.join('; '));
  });
});
