import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const finder = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));

/** The names of a paragraph with their types. */
function typed(prose: string): Record<string, string> {
  const outline = finder.outline(prose, language.read(prose));
  const [notes] = finder.notes([outline]);
  return Object.fromEntries(
    finder.names(outline, notes!).map(({ start, end, type }) => [prose.slice(start, end), type]),
  );
}

describe('A name that nobody knows', () => {
  it('is a firm’s where it speaks of itself as “it”', () => {
    assert.deepEqual(typed('Morecambe said it would cut 300 jobs.'), { Morecambe: 'organization' });
    assert.deepEqual(typed('Velara confirmed that its talks were over.'), { Velara: 'organization' });
  });
  it('is a firm’s where it signs a contract or somebody signs one with it', () => {
    assert.deepEqual(typed('Torvald has signed a licensing agreement with Hanbit for a drug.'), {
      Torvald: 'organization',
      Hanbit: 'organization',
    });
  });
  it('is a firm’s where it does with its own what firms do, and where somebody has an order or a licence from it', () => {
    assert.deepEqual(typed('Lumio has licensed its speech engine to Norwell for a fee.'), {
      Lumio: 'organization',
      Norwell: 'organization',
    });
    assert.equal(typed('Behrens will supply pumps to the town for ten years.').Behrens, 'organization');
    assert.equal(typed('Carrick won a contract from the tax office.').Carrick, 'organization');
    assert.equal(typed('Jane Carrick won a place on the board.')['Jane Carrick'], 'person');
  });
  it('is a firm’s where it is bought', () => {
    assert.equal(typed('Brevia agreed to buy Oxalis for $2 billion in cash.').Oxalis, 'organization');
  });
  it('is a firm’s where somebody offers for it, and where its noun stands before it', () => {
    assert.equal(
      typed('Skaar withdrew its offer for Brauer Velm, saying it was too dear.')['Brauer Velm'],
      'organization',
    );
    assert.equal(typed('It hired the brokerage Dos Velmos in May.')['Dos Velmos'], 'organization');
  });
  it('is no place’s where it ends with a trade', () => {
    assert.equal(typed('She invested in Halden Robotics in May.')['Halden Robotics'], 'organization');
  });
  it('is a firm’s where it is said to be one', () => {
    assert.equal(typed('Tarn, the dairy group, said the plant would close.').Tarn, 'organization');
  });
  it('is a newspaper’s where it is told something, and a person’s where the first name is known', () => {
    assert.equal(typed('“It is over,” he told Dagens Velm.')['Dagens Velm'], 'organization');
    assert.equal(typed('“It is over,” he told Jane Velm.')['Jane Velm'], 'person');
  });
  it('is a firm’s by its last word, where the tagger can only guess', () => {
    assert.equal(typed("Velara has a contract with Japan's Torishima Battery.")['Torishima Battery'], 'organization');
  });
});
