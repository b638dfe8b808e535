import { strict as assert } from 'node:assert';
import type { NameMention, NameType } from '../../../src/engine/entities/names.ts';
import { isAtHome, shownType, typeInList } from '../../../src/engine/entities/shown-types.ts';

/** A name of a sentence, open unless said otherwise. */
function named(prose: string, name: string, type: NameType = 'other', strength: 1 | 2 | 3 = 1): NameMention {
  const start = prose.indexOf(name);
  assert.ok(start >= 0, name);
  return { start, end: start + name.length, type, strength };
}

const shown = (prose: string, name: string, type?: NameType) => shownType(prose, named(prose, name, type));

describe('What stands around an open name', () => {
  it('shows a company by what only companies have, do and have done to them', () => {
    for (const prose of [
      'Norvik licenses its software to rivals.',
      "Norvik's press release was short.",
      'Norvik was acquired in May.',
      'Savers queued at branches of Norvik.',
      'It came from the Norvik solar energy company.',
      'Norvik is a lender in the north.',
      'A spokesman for Norvik declined to comment.',
      'Ann Doe, head of research at Norvik, said so.',
    ])
      assert.equal(shown(prose, 'Norvik'), 'organization', prose);
  });
  it('shows a place by what it is of, and by what is there', () => {
    for (const prose of [
      'She works in the city of Norvik today.',
      'It stands near to Norvik.',
      'She left the capital of Norland, Norvik, on Monday.',
      'Oil came ashore in the Norvik district.',
    ])
      assert.equal(shown(prose, 'Norvik'), 'place', prose);
  });
  it('says nothing of things, of whose people speak, and of people who are customers', () => {
    for (const prose of [
      'The Norvik licenses were sold.',
      "A spokesman for Norvik's hospital said so.",
      'Norvik is a customer of the bank.',
      'Norvik is not the same thing as a house with a garden.',
      'Norvik was founded in 1204.',
    ])
      assert.equal(shown(prose, 'Norvik'), null, prose);
  });
  it('shows a company by whose it is, by its analyst and by “which”', () => {
    assert.equal(
      shown('Osier will sell Norvik, its digital-mapping business, to a fund.', 'Norvik', 'place'),
      'organization',
    );
    assert.equal(shown('Tarn Velmar analyst Ann Doe said so.', 'Tarn Velmar', 'person'), 'organization');
    assert.equal(
      shown('It was hired by Tarn Velmar, which declined to comment.', 'Tarn Velmar', 'person'),
      'organization',
    );
    assert.equal(shown('It was hired by Tarn Velmar, who declined to comment.', 'Tarn Velmar', 'person'), null);
    assert.equal(shown('She lives in Norvik, its largest town.', 'Norvik', 'place'), null);
  });
  it('makes a company of a seeming place or person only by strong signs', () => {
    assert.equal(shown('Northern Quay is not a reckless lender.', 'Northern Quay', 'place'), 'organization');
    assert.equal(shown('Ann Doe, a consultant for Tarn Velmar, said so.', 'Tarn Velmar', 'person'), 'organization');
    assert.equal(shown('Tarn Velmar was sued in May.', 'Tarn Velmar', 'person'), null);
    assert.equal(shown('A spokesman for Tarn Velmar said so.', 'Tarn Velmar', 'person'), null);
  });
});

describe('A name behind the country that it is of', () => {
  const atHome = (prose: string, name: string, type: NameType = 'other', strength: 1 | 2 = 1) =>
    isAtHome(prose, [named(prose, 'Norland', 'place', 3), named(prose, name, type, strength)], 1);
  it('is a firm’s', () => assert.equal(atHome("Norland's Velmar Brin led the round.", 'Velmar Brin'), true));
  it('is no holiday, no district and nobody whom the tagger is sure of', () => {
    assert.equal(atHome("It closed on Norland's Harvest Day.", 'Harvest Day'), false);
    assert.equal(atHome("It opened in Norland's Velmar district.", 'Velmar'), false);
    assert.equal(atHome("Norland's Velmar Brin won the race.", 'Velmar Brin', 'person', 2), false);
  });
});

describe('A list with an open name', () => {
  const inList = (prose: string, left: NameMention, right?: NameMention) => {
    const open = named(prose, 'Norvik');
    const all = [left, open, ...(right ? [right] : [])].sort((a, b) => a.start - b.start);
    return typeInList(prose, all, all.indexOf(open));
  };
  it('gives it the type of those beside it', () => {
    const prose = 'Orders came from Tarnholt, Norvik and Brelsa.';
    assert.equal(
      inList(prose, named(prose, 'Tarnholt', 'organization', 3), named(prose, 'Brelsa', 'organization', 2)),
      'organization',
    );
    const pair = 'It has yards in Tarnholt and Norvik.';
    assert.equal(inList(pair, named(pair, 'Tarnholt', 'place', 3)), 'place');
  });
  it('says nothing by a comma alone, by guesses, or where the others differ', () => {
    const comma = 'In Tarnholt, Norvik will open.';
    assert.equal(inList(comma, named(comma, 'Tarnholt', 'place', 3)), null);
    const guess = 'It has yards in Tarnholt and Norvik.';
    assert.equal(inList(guess, named(guess, 'Tarnholt', 'place', 1)), null);
    const mixed = 'It met Tarnholt, Norvik and Brelsa.';
    assert.equal(inList(mixed, named(mixed, 'Tarnholt', 'place', 3), named(mixed, 'Brelsa', 'person', 3)), null);
  });
  it('holds no peoples and no prizes', () => {
    const prose = 'It met Tarnholt and the South Swedish team, and Brelsa and the Norvik Awards.';
    const open = named(prose, 'South Swedish');
    const prize = named(prose, 'Norvik Awards');
    const brelsa = named(prose, 'Brelsa', 'organization', 3);
    assert.equal(typeInList(prose, [named(prose, 'Tarnholt', 'organization', 3), open], 1), null);
    assert.equal(typeInList(prose, [brelsa, prize], 1), null);
  });
});
