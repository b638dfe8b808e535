import assert from 'node:assert/strict';
import type { Deal } from '../../../src/engine/analysis.ts';
import { dealsOf } from './article.ts';

const only = (headline: string, ...paragraphs: string[]): Deal => {
  const deals = dealsOf(headline, ...paragraphs);
  assert.equal(deals.length, 1, deals.map(({ label }) => label).join('; '));
  return deals[0]!;
};
const sidesOf = (deal: Deal): string => deal.parties.map(({ name, role }) => `${name} ${role}`).join(', ');

describe('A funding round', () => {
  it('is a deal of those who lead it and join it with the company that raises it', () => {
    const deal = only(
      'Harlow gets fresh money',
      'Harlow Robotics has raised $14 million in a Series A round led by Corvale Ventures, with participation from Brightwater Capital and Norvik Partners.',
    );
    assert.equal(deal.type.value, 'financing');
    assert.equal(deal.stage.value, 'completed');
    assert.equal(deal.value?.text, '$14 million');
    assert.equal(
      sidesOf(deal),
      'Corvale Ventures investor, Brightwater Capital investor, Norvik Partners investor, Harlow Robotics company',
    );
  });

  it('may be told in a headline, of the company alone', () => {
    const deal = only('Harlow Robotics raises $14M Series A to feed hens', 'It was founded in 2021.');
    assert.equal(sidesOf(deal), 'Harlow Robotics company');
    assert.equal(deal.value?.text, '$14M');
  });

  it('is heard in other words', () => {
    for (const text of [
      'Harlow Robotics closed a €14 million seed round backed by Corvale Ventures.',
      'Harlow Robotics has secured £14m in pre-seed funding from Corvale Ventures.',
      'Corvale Ventures led a $14 million funding round in Harlow Robotics.',
      'Harlow Robotics said it raised $14 million from Corvale Ventures.',
    ]) {
      const deal = only('Fresh money', text);
      assert.equal(sidesOf(deal), 'Corvale Ventures investor, Harlow Robotics company', text);
    }
  });

  it('has no side in the paper that was told of it, nor exclusivity', () => {
    const deal = only(
      'Fresh money',
      'Harlow Robotics has raised $14 million in a Series B round led by Corvale Ventures, its chief told Harbour News exclusively.',
    );
    assert.equal(sidesOf(deal), 'Corvale Ventures investor, Harlow Robotics company');
    assert.deepEqual(
      deal.terms.map(({ field }) => field),
      ['round'],
    );
  });

  it('takes those in who are told to have joined it, and nobody who joins something else', () => {
    const round = 'Harlow Robotics has raised $14 million in a Series B round led by Corvale Ventures.';
    const joined = dealsOf(
      'Fresh money',
      round,
      'Redgum Capital and Tarn Growth Partners also took part in the round.',
    );
    assert.deepEqual(joined.map(sidesOf), [
      'Corvale Ventures investor, Harlow Robotics company, Redgum Capital investor, Tarn Growth Partners investor',
    ]);
    const other = dealsOf('Fresh money', round, 'Redgum Capital took part in the round of golf at Corvane.');
    assert.deepEqual(other.map(sidesOf), ['Corvale Ventures investor, Harlow Robotics company']);
    const talks = 'Redgum Capital and Tarn Growth Partners are also in talks to participate, it said.';
    assert.equal(dealsOf('Fresh money', round, talks).length, 1);
  });

  it('is none of what else is raised, and of rounds in which nobody gives', () => {
    for (const text of [
      'Harlow Robotics raised its forecast from $14 million to $20 million, Corvale Ventures said.',
      'Harlow Robotics won the first round at the Corvale Open.',
      'Harlow Robotics launched a new series a week after Corvale Ventures did.',
      'Harlow Robotics raised prices by $5 in the second round of increases.',
    ])
      assert.deepEqual(dealsOf('Notes', text), [], text);
  });
});
