import assert from 'node:assert/strict';
import { dealsIn, dealsOf, inBrief, namesWithRoles, texts } from './article.ts';

const scopeIn = (...paragraphs: string[]) =>
  dealsOf('News of the day', ...paragraphs).flatMap((deal) => texts(deal.scope));

describe('what is dealt in', () => {
  it('is goods that are counted, with the name of their maker', () => {
    assert.deepEqual(
      scopeIn(
        'Low-cost carrier Skylark Air has ordered 40 Aerion A9 jets worth $4.6 billion at list prices, Aerion said.',
      ),
      ['40 Aerion A9 jets'],
    );
    assert.deepEqual(scopeIn('Norvik Air has purchased 12 new long-haul Velmar aircraft.'), [
      '12 new long-haul Velmar aircraft',
    ]);
  });

  it('is a part of a business, with its name', () => {
    assert.deepEqual(scopeIn('Halden Energy Corp. acquired the assets of Corvale Ferries Ltd for $20 million.'), [
      'assets of Corvale Ferries Ltd',
    ]);
  });

  it('is what an agreement with somebody is for', () => {
    assert.deepEqual(
      scopeIn('Halden Pharma signed a licence agreement with Corvale Pharma for its kidney drug in Japan.'),
      ['kidney drug'],
    );
  });

  it('is neither the business itself, nor a sum, nor a time', () => {
    assert.deepEqual(scopeIn('Halden Energy Corp. acquired Corvale Ferries Ltd for $20 million.'), []);
    assert.deepEqual(scopeIn('Halden Energy Corp. signed an agreement with Corvale Ferries Ltd for $20 million.'), []);
    assert.deepEqual(scopeIn('Halden Energy Corp. signed a contract with Corvale Ferries Ltd for three years.'), []);
  });
});

describe('talks and agreements with a maker', () => {
  it('are on a supply where goods are to be bought of it', () => {
    for (const sentence of [
      "Norwell Motors is in talks with Norland's Tarn Cells to buy batteries for its vans, two people said.",
      'Norwell Motors has agreed with Tarn Cells to buy battery cells, the company said.',
      'Norwell Motors has reached an agreement with Tarn Cells to purchase solar panels worth $200 million.',
      'Norwell Motors is negotiating with Tarn Cells to acquire 30 presses.',
    ]) {
      const [deal] = dealsIn(sentence);
      assert.equal(deal?.type.value, 'supply', sentence);
      assert.deepEqual(namesWithRoles(deal!), ['Norwell Motors (customer)', 'Tarn Cells (supplier)'], sentence);
    }
  });

  it('are on a takeover, or a part of it, where a firm, its business or its plants are to be bought', () => {
    for (const [sentence, brief] of [
      ['Norwell Motors has agreed with Osier Group to buy Tarn Cells for $3 billion.', /^acquisition.*Tarn Cells/],
      ['Norwell Motors is in talks with Osier Group to buy its battery business.', /^acquisition.*Osier Group/],
      ['Norwell Motors is in talks with Osier Group to buy two factories.', /^asset-sale.*Osier Group/],
    ] as const) {
      assert.match(inBrief(dealsIn(sentence)[0]!), brief);
    }
  });
});
