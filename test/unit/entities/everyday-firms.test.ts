import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const finder = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));

/** The organisations of a paragraph. */
function organisations(prose: string): string[] {
  const outline = finder.outline(prose, language.read(prose));
  const [notes] = finder.notes([outline]);
  return finder
    .names(outline, notes!)
    .filter(({ type }) => type === 'organization')
    .map(({ start, end }) => prose.slice(start, end));
}

describe('Companies that are called by an everyday word', () => {
  it('are named where a sentence begins by what they do or have', () => {
    for (const [prose, name] of [
      ['Target said on Tuesday it would close 14 stores.', 'Target'],
      ['Orange has agreed to buy a smaller rival.', 'Orange'],
      ['Bolt raised 600 million euros.', 'Bolt'],
      ['Unity’s shares rose 5 percent.', 'Unity'],
    ] as const)
      assert.deepEqual(organisations(prose), [name], prose);
  });
  it('are named inside a sentence by their capital, and beside other companies', () => {
    assert.deepEqual(organisations('It won contracts from Microsoft, Boots and Next.'), ['Microsoft', 'Boots', 'Next']);
    assert.deepEqual(organisations('Three and Vodafone wish each other well.'), ['Three', 'Vodafone']);
  });
  it('are none where the word says what it says everywhere', () => {
    for (const prose of [
      'Target prices were cut.',
      'Three people left.',
      'The law was named after Orange counties.',
      'It follows the Law of the Sea and the Delta rocket.',
      'Unity is what they seek.',
    ])
      assert.deepEqual(organisations(prose), [], prose);
  });
});
