import { strict as assert } from 'node:assert';
import { createNameFinder, lateNameTagger } from '../../../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../../../src/engine/entities/register.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const finder = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));

/** The names of a paragraph. */
function names(prose: string): string[] {
  const outline = finder.outline(prose, language.read(prose));
  const [notes] = finder.notes([outline]);
  return finder.names(outline, notes!).map(({ start, end }) => prose.slice(start, end));
}

describe('Companies with “and” in their names', () => {
  it('are one where a partner’s word and a legal form follow', () => {
    assert.deepEqual(names('Shares of K. Brelsa and Co Ltd rose.'), ['K. Brelsa and Co Ltd']);
    assert.deepEqual(names('It hired Osker and Sons for the job.'), ['Osker and Sons']);
    assert.deepEqual(names('It hired Osker & Partners.'), ['Osker & Partners']);
  });
  it('are one with what stands before the comma of a house of partners', () => {
    assert.deepEqual(names('He is an analyst at Brelsa Tarnly, Osker Velm and Co in Oslo.'), [
      'Brelsa Tarnly, Osker Velm and Co',
      'Oslo',
    ]);
    assert.deepEqual(names('It hired a law firm, Tarnly, Osker & Co., for the job.'), ['Tarnly, Osker & Co.']);
    assert.deepEqual(names('In Oslo, Tarnly and Co fell.'), ['Oslo', 'Tarnly and Co']);
  });
  it('are one where the same word stands on both sides', () => {
    assert.deepEqual(names('Shares of Tarnly and Tarnly Plc fell.'), ['Tarnly and Tarnly Plc']);
  });
  it('are one where a half is no name by itself', () => {
    assert.deepEqual(names('Shares of Danish and Tarnly Shipping Plc fell.'), ['Danish and Tarnly Shipping Plc']);
    assert.deepEqual(names('He sold Brelsa Oil and Gas Ltd to his brother.'), ['Brelsa Oil and Gas Ltd']);
  });
  it('are one where the verb is of one', () => {
    assert.deepEqual(names('Brelsa and Osker Plc owns 40 hotels.'), ['Brelsa and Osker Plc']);
    assert.deepEqual(names('Brelsa and Osker Holdings Inc said it will bid.'), ['Brelsa and Osker Holdings Inc']);
    assert.deepEqual(names('Brelsa and Osker Holdings Inc said they will bid.'), ['Brelsa', 'Osker Holdings Inc']);
  });
  it('are two where each has a legal form, or nothing makes them one', () => {
    assert.deepEqual(names('Brelsa Steel Co Ltd and Osker Steel Co Ltd will merge.'), [
      'Brelsa Steel Co Ltd',
      'Osker Steel Co Ltd',
    ]);
    assert.deepEqual(names('Honda and General Motors Corp build cars in Ohio.'), [
      'Honda',
      'General Motors Corp',
      'Ohio',
    ]);
    assert.deepEqual(names('Norvik Inc and Osker Plc are rivals.'), ['Norvik Inc', 'Osker Plc']);
  });

  it('hold the name of a founder with its "’s", and no name that owns another', () => {
    assert.deepEqual(names("It may buy Tarnly's International and Osker’s Inc."), [
      "Tarnly's International",
      'Osker’s Inc',
    ]);
    assert.deepEqual(names('It may buy Tarnly Plc’s Velmar Stores.')[0], 'Tarnly Plc');
  });

  it('hold a country in brackets before their legal form, but not what the brackets say else', () => {
    assert.deepEqual(names('He sold Brelsa Coal (Canada) Ltd to Osker Plc.'), [
      'Brelsa Coal (Canada) Ltd',
      'Osker Plc',
    ]);
    assert.equal(names('He sold Brelsa Coal (Canada) last year.')[0], 'Brelsa Coal');
  });

  it('hold the two halves of a thrift, and letters on both sides of “and”', () => {
    assert.deepEqual(names('Velmar Savings and Loan Association of Oslo agreed to buy Osker Savings and Loan.'), [
      'Velmar Savings and Loan Association',
      'Oslo',
      'Osker Savings and Loan',
    ]);
    assert.ok(names('He sold F and M Stores Inc to Osker Plc.').includes('F and M Stores Inc'));
  });

  it('hold a small word behind a hyphen and before their legal form', () => {
    assert.deepEqual(names('The group includes Vel-marine Inc and Osker Plc.'), ['Vel-marine Inc', 'Osker Plc']);
    assert.ok(!names('A Vel-marine ship sank.').includes('Vel-marine ship'));
  });
});
