import { strict as assert } from 'node:assert';
import { FIRST_NAMES } from '../../../src/engine/lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../../../src/engine/lexicon/known-organisations.ts';
import { LEGAL_FORMS } from '../../../src/engine/lexicon/legal-forms.ts';
import { NATIONALITIES } from '../../../src/engine/lexicon/nationalities.ts';
import { CITIES, COUNTRIES, REGIONS } from '../../../src/engine/lexicon/places.ts';
import { PRODUCTS } from '../../../src/engine/lexicon/products.ts';
import { SURNAMES } from '../../../src/engine/lexicon/surnames.ts';

const lists = {
  FIRST_NAMES,
  KNOWN_ORGANISATIONS,
  LEGAL_FORMS,
  NATIONALITIES,
  CITIES,
  COUNTRIES,
  REGIONS,
  PRODUCTS,
  SURNAMES,
};

describe('The word lists', () => {
  for (const [name, words] of Object.entries(lists))
    it(`${name} hold lower-case words without stray marks`, () => {
      for (const word of words) assert.match(word, /^[\p{Ll}\p{N}][\p{Ll}\p{M}\p{N}'’.&/!+ -]*$/u, word);
    });
  it('call no country a city or a region', () => {
    for (const country of COUNTRIES) assert.ok(!CITIES.has(country) && !REGIONS.has(country), country);
  });
});
