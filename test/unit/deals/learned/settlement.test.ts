import assert from 'node:assert/strict';
import type { Candidate } from '../../../../src/engine/deals/learned/candidates.ts';
import { candidatesOf } from '../../../../src/engine/deals/learned/candidates.ts';
import { castOfArticle } from '../../../../src/engine/deals/learned/party-features.ts';
import { viewsBy } from '../../../../src/engine/deals/learned/party-finder.ts';
import { Settlement } from '../../../../src/engine/deals/learned/settlement.ts';
import { readClusters } from '../../../../src/engine/tagging/clusters.ts';
import { createPartyReader } from '../../../../training/deal-parties-corpus.ts';
import { weights } from '../../../fixtures/weights.ts';

const read = createPartyReader(weights);
const clusters = readClusters(weights('clusters'));

/** The deals of a text, where each name and each pair is so likely. */
function settledFrom(text: string, party: Record<string, number>, pairs: readonly [string, string, number][]) {
  const { lines, ruled } = read(text);
  const cast = castOfArticle(candidatesOf(lines), ruled.deals);
  const called = (name: string): Candidate => {
    const found = cast.candidates.find((candidate) => candidate.name.startsWith(name));
    assert.ok(found, `${name} is no candidate`);
    return found;
  };
  const likely = new Map(cast.candidates.map((candidate) => [candidate, 0]));
  for (const [name, p] of Object.entries(party)) likely.set(called(name), p);
  const spare = ruled.drafts.filter((draft) => !ruled.deals.includes(draft));
  const { deals } = new Settlement(
    {
      cast,
      views: viewsBy(clusters),
      party: likely,
      pairs: pairs.map(([a, b, p]) => ({ a: called(a), b: called(b), p })),
    },
    ruled.deals,
    spare,
  );
  return deals;
}

/** Names of the sides of each deal. */
const settled = (text: string, party: Record<string, number>, pairs: readonly [string, string, number][] = []) =>
  settledFrom(text, party, pairs).map(({ sides }) => sides.map(({ name }) => name.split(' ')[0]).join(' + '));

const BOUGHT = 'Norvik Ltd. has bought Halden Ltd. for $5 million.\n\nTarn Ltd. watched.';
const HALF = 'Norvik Ltd. spoke of a deal on Monday.\n\nIn the deal that Norvik Ltd. spoke of, Halden Ltd. had a part.';

describe('Deals that are settled by what is likely', () => {
  it('stay as the rules have them where their sides are likely', () => {
    assert.deepEqual(settled(BOUGHT, { Norvik: 0.9, Halden: 0.8 }), ['Norvik + Halden']);
  });

  it('are dropped where none of their sides is likely', () => {
    assert.deepEqual(settled(BOUGHT, { Norvik: 0.1, Halden: 0.1 }), []);
  });

  it('are dropped where those who buy are likely, and what they buy is not', () => {
    const text = 'Norvik Ltd. and Corvale Ltd. have bought Halden Ltd. for $5 million.';
    assert.deepEqual(settled(text, { Norvik: 0.9, Corvale: 0.9, Halden: 0.1 }), []);
    assert.deepEqual(settled(text, { Norvik: 0.9, Corvale: 0.9, Halden: 0.3 }), ['Norvik + Corvale + Halden']);
  });

  it('stay where a sentence of the opening tells them plainly, unless their sides are hardly any', () => {
    const later = `Trade was slow.\n\nShops shut.\n\nPrices fell.\n\nRain came.\n\n${BOUGHT}`;
    assert.deepEqual(settled(BOUGHT, { Norvik: 0.2, Halden: 0.1 }), ['Norvik']);
    assert.deepEqual(settled(later, { Norvik: 0.18, Halden: 0.1 }), []);
    assert.deepEqual(settled(later, { Norvik: 0.3, Halden: 0.3 }), ['Norvik + Halden']);
  });

  it('are not begun by a deal word that tells of two others', () => {
    const text =
      'Norvik Ltd. and Halden Ltd. signed a deal. Tarn Ltd. welcomes the deal between Norvik Ltd. and Halden Ltd.';
    const likely = { Norvik: 0.9, Halden: 0.9, Tarn: 0.9 };
    assert.deepEqual(settled(text, likely, [['Norvik', 'Tarn', 0.7]]), ['Norvik + Halden']);
  });

  it('of one side alone hang on a verb that makes deals', () => {
    const signed = 'Norvik Ltd. signed a contract on Monday.';
    const hires = 'Norvik Ltd. hires young people on a contract on Monday.';
    assert.deepEqual(settled(signed, { Norvik: 0.9 }), ['Norvik']);
    assert.deepEqual(settled(hires, { Norvik: 0.9 }), []);
  });

  it('lose a side that is hardly one, but never the last', () => {
    assert.deepEqual(settled(BOUGHT, { Norvik: 0.9, Halden: 0.05 }), ['Norvik']);
  });

  it('begin where two likely sides stand with a deal word that no rule could read', () => {
    assert.deepEqual(settled(HALF, {}), []);
    assert.deepEqual(settled(HALF, { Norvik: 0.7, Halden: 0.6 }, [['Norvik', 'Halden', 0.7]]), ['Norvik + Halden']);
  });

  it('take a further side that goes with all of theirs, and no other', () => {
    const text = 'Norvik Ltd. and Halden Ltd. signed a deal. For Norvik Ltd., Tarn Ltd. said, the deal is new.';
    const sides = { Norvik: 0.9, Halden: 0.9, Tarn: 0.9 };
    assert.deepEqual(
      settled(text, sides, [
        ['Norvik', 'Tarn', 0.6],
        ['Halden', 'Tarn', 0.45],
      ]),
      ['Norvik + Halden + Tarn'],
    );
    assert.deepEqual(
      settled(text, sides, [
        ['Norvik', 'Tarn', 0.7],
        ['Halden', 'Tarn', 0.1],
      ]),
      ['Norvik + Halden', 'Norvik + Tarn'],
    );
  });

  it('begin with the deal word whose construction has most of their sides', () => {
    const text = 'Norvik Ltd. will complete the purchase and pay for it with a loan from Halden Bank.';
    const [deal] = settledFrom(text, { Norvik: 0.9, Halden: 0.9 }, [['Norvik', 'Halden', 0.9]]);
    assert.deepEqual(
      deal?.sides.map(({ name, role }) => `${name}: ${role}`),
      ['Halden Bank: lender', 'Norvik Ltd.: borrower'],
    );
  });

  it('of one side need more where there are others already', () => {
    const lone = 'Tarn Ltd. seeks a merger.';
    const text = `Norvik Ltd. has bought Halden Ltd. for $5 million.\n\nOn Monday ${lone}`;
    const bought = { Norvik: 0.9, Halden: 0.9 };
    assert.deepEqual(settled(lone, { Tarn: 0.55 }), ['Tarn']);
    assert.deepEqual(settled(text, { ...bought, Tarn: 0.55 }), ['Norvik + Halden']);
    assert.deepEqual(settled(text, { ...bought, Tarn: 0.9 }), ['Norvik + Halden', 'Tarn']);
  });

  it('do not tie a person to the state of the office', () => {
    const text = 'Anna Velmar of Norway spoke of a deal on Monday.';
    assert.deepEqual(settled(text, { Anna: 0.45, Norway: 0.45 }, [['Anna', 'Norway', 0.9]]), []);
  });

  it('do not begin in a sentence without a deal word', () => {
    const text = 'Norvik Ltd. met Halden Ltd. on Monday.\n\nA deal is far away.';
    assert.deepEqual(settled(text, { Norvik: 0.9, Halden: 0.9 }, [['Norvik', 'Halden', 0.9]]), []);
  });
});
