import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const finder = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));

/** The names of a paragraph as "type: name". */
function names(prose: string): string[] {
  const outline = finder.outline(prose, language.read(prose));
  const [notes] = finder.notes([outline]);
  return finder.names(outline, notes!).map(({ start, end, type }) => `${type}: ${prose.slice(start, end)}`);
}

describe('Names of public bodies', () => {
  it('are one where the people or a trade own them', () => {
    assert.deepEqual(names('Officials of the People’s Bank of China met the Danish People’s Party.'), [
      'organization: People’s Bank of China',
      'organization: Danish People’s Party',
    ]);
    assert.deepEqual(names("He joined the Women's Alliance for Change."), [
      "organization: Women's Alliance for Change",
    ]);
  });
  it('are two where somebody with a name owns the second, and none where nothing says that it is a body', () => {
    assert.deepEqual(names("It bought Norwell's Bank of Tarn last year."), [
      'organization: Norwell',
      'organization: Bank of Tarn',
    ]);
    assert.ok(
      !names('The 2009 Children’s Television Standards forbid it.').includes('organization: Children’s Television'),
    );
  });
  it('hold what they are in charge of', () => {
    assert.deepEqual(names('The Ministry of Food, Agriculture and Fisheries said no.'), [
      'organization: Ministry of Food, Agriculture and Fisheries',
    ]);
    assert.deepEqual(names('“No,” U.S. Department of Agriculture Deputy Administrator Jane Doe said.'), [
      'organization: U.S. Department of Agriculture',
      'person: Jane Doe',
    ]);
    assert.deepEqual(names('The chips will be tested at the Osler Institute of Science and Technology in Oslo.'), [
      'organization: Osler Institute of Science and Technology',
      'place: Oslo',
    ]);
    assert.deepEqual(names('The Office of the Comptroller of the Currency closed it.'), [
      'organization: Office of the Comptroller of the Currency',
    ]);
  });
  it('end before a comma that no list goes on from', () => {
    assert.ok(
      names('While the Department of Trade, Finance Minister Jane Doe said, was slow, it acted.').includes(
        'organization: Department of Trade',
      ),
    );
  });
  it('are known by the whole of what they are called', () => {
    assert.deepEqual(names('The Bank for International Settlements in Basel met.'), [
      'organization: Bank for International Settlements',
      'place: Basel',
    ]);
    assert.deepEqual(names("Sam's Club in the People's Republic of China closed."), [
      "organization: Sam's Club",
      "place: People's Republic of China",
    ]);
  });
  it('begin with the town that they stand in', () => {
    assert.deepEqual(names('He was taken to Akron General Medical Center on Monday.'), [
      'organization: Akron General Medical Center',
    ]);
  });
});
