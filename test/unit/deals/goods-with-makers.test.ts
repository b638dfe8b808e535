import assert from 'node:assert/strict';
import { dealsOf, texts } from './article.ts';

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
