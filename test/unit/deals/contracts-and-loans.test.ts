import assert from 'node:assert/strict';
import { dealsIn, inBrief, names } from './article.ts';

describe('a contract of an office that stands right before it', () => {
  for (const [sentence, brief] of [
    [
      'Halden Corp won a $78.4 million Navy contract to overhaul helicopter gearboxes, the Pentagon said.',
      'service/agreed: Navy + Halden Corp',
    ],
    ['Halden Corp was awarded a $12 million Pentagon contract.', 'service/agreed: Pentagon + Halden Corp'],
    [
      'Halden Corp won a $5 million Osier Airlines contract to clean jets.',
      'service/agreed: Osier Airlines + Halden Corp',
    ],
  ] as const)
    it(`is that of both: ${sentence}`, () => {
      assert.deepEqual(
        dealsIn(sentence).map((deal) => inBrief(deal)),
        [brief],
      );
    });
});

describe('what is lent and issued', () => {
  for (const [sentence, value] of [
    [
      'Norwell Power has lined up 900 million pounds of project finance from Halden Bank and Tarn Bank.',
      '900 million pounds',
    ],
    ['Norwell Robotics closed on $40 million in venture debt from Osier Credit.', '$40 million'],
    ['Norwell Robotics arranged a $90 million credit line with Halden Bank.', '$90 million'],
    ['Halden Corp launched a $500 million bond on Tuesday.', '$500 million'],
    ['Halden Corp sold 500 million euros of seven-year notes on Tuesday.', '500 million euros'],
  ] as const)
    it(`is the value: ${sentence}`, () => {
      const [deal] = dealsIn(sentence);
      assert.equal(deal?.type.value, 'financing');
      assert.equal(deal?.value?.text, value);
    });

  it('is no deal where nobody is told to lend it, nor where a talk is arranged', () => {
    assert.deepEqual(dealsIn('Norwell Power lined up 12 speakers for its meeting.').map(names), []);
    assert.deepEqual(dealsIn('Norwell Power arranged a meeting with Halden Corp.').map(names), []);
  });
});
