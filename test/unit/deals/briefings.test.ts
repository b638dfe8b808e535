import assert from 'node:assert/strict';
import { dealsOf, names, texts } from './article.ts';

describe('the items of a briefing under bold heads', () => {
  const items = [
    '**Insurers.** The takeover of Halden Mutual by Norvik Life has been completed. The price, €2.1bn, was in cash.',
    '**Oil.** Would Tarnoil part with its Barents Sea licences? A banker told us the fields are worth $700m.',
    '**Software.** Velmar confirmed that it has walked away from its $3bn merger with Ostrel Systems. Ostrel will receive a $90m break fee.',
  ];

  it('keep their facts to themselves', () => {
    const [insurers, software] = dealsOf('Morning notes', ...items);
    assert.deepEqual(names(insurers), ['Norvik Life', 'Halden Mutual']);
    assert.deepEqual(texts(insurers!.scope), []);
    assert.equal(insurers!.value?.text, '€2.1bn');
    assert.deepEqual(names(software), ['Velmar', 'Ostrel Systems']);
    assert.equal(software!.value?.text, '$3bn');
    assert.equal(software!.terms.find(({ field }) => field === 'break fee')?.text, '$90m break fee');
  });

  it('are none where a single bold label stands in a story', () => {
    const [deal] = dealsOf(
      'Halden Foods to buy Norvik Dairy',
      'Halden Foods agreed on Monday to buy Norvik Dairy.',
      '**Price.** The price was €2.1bn.',
    );
    assert.equal(deal!.value?.text, '€2.1bn');
  });
});

describe('a settlement', () => {
  it('is with those who are only described, and not over when it ends a dispute', () => {
    const [deal, ...others] = dealsOf(
      'Court clears Velmar Mills settlement',
      "A court in Leeds on Monday approved a £90 million settlement between Velmar Mills plc and the trustees of its former workers' savings plan, ending a four-year dispute over the sale of the company's Humberside plant.",
      'The trustees had alleged that the 2021 sale of the plant stripped the plan of security.',
    );
    assert.deepEqual(names(deal), ['Velmar Mills', "the trustees of its former workers' savings plan"]);
    assert.equal(deal!.type.value, 'settlement');
    assert.equal(deal!.stage.value, 'agreed');
    assert.deepEqual(texts(deal!.scope), []);
    assert.deepEqual(others, []);
  });

  it('takes no creditors for a side who stand elsewhere in the sentence', () => {
    const [deal] = dealsOf(
      'Halden Air settles with Norvik Leasing',
      'Halden Air reached a settlement with Norvik Leasing, and its creditors welcomed it.',
    );
    assert.deepEqual(names(deal), ['Halden Air', 'Norvik Leasing']);
  });

  it('is not what a side says of another deal', () => {
    const [settlement, sale] = dealsOf(
      'Court clears Velmar Mills settlement',
      'Velmar Mills and Osler Pension Trust agreed a £90 million settlement on Monday.',
      'Velmar Mills said that it had explored selling its remaining plants to Jorvik Metals but that those talks collapsed in May.',
    );
    assert.ok(!settlement!.responses.some(({ text }) => text.includes('explored')));
    assert.ok(sale!.responses.some(({ text }) => text.includes('explored')));
  });
});
