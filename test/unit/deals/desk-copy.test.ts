import assert from 'node:assert/strict';
import { article, dealsOf, names, texts } from './article.ts';

describe('deals as desks write them today', () => {
  it('have an owner behind a legal form in small letters, and a firm with the name of a flower or a town', () => {
    const [deal] = dealsOf(
      'Watchdog clears remedies in Foxglove deal',
      "The competition watchdog has cleared Halden Group plc's £640m takeover of the pharmacy chain Foxglove.",
    );
    assert.deepEqual(names(deal), ['Halden Group', 'Foxglove']);
    assert.deepEqual([deal!.type.value, deal!.value?.text], ['acquisition', '£640m']);
  });

  it('tell by a share purchase agreement of the shares, and not of a supply', () => {
    const [deal] = dealsOf(
      'Halden Auto sells holding',
      'Halden Auto has entered into a share purchase agreement to divest its 26 per cent holding in Norvik Forge Ltd to Osler Holdings for ₹112 crore.',
    );
    assert.equal(deal!.type.value, 'stake');
    assert.equal(deal!.value?.text, '₹112 crore');
    assert.equal(deal!.terms.find(({ field }) => field === 'stake')?.text, '26 per cent holding');
  });

  it('name who lines up a loan, behind its town and its state', () => {
    const [deal] = dealsOf(
      'Halden Outfitters files for bankruptcy',
      'Halden Outfitters Inc. filed for bankruptcy on Sunday.',
      'The Boulder, Colorado-based chain has lined up $185 million in debtor-in-possession financing from Norvik Credit Partners.',
    );
    assert.deepEqual([...names(deal)].sort(), ['Halden Outfitters Inc.', 'Norvik Credit Partners']);
    assert.equal(deal!.value?.text, '$185 million');
  });

  it('are none where there was no paper', () => {
    assert.deepEqual(
      dealsOf('Talks over', 'Mara Lind told Norvik Bank so in May. There was no term sheet, whatever you read.'),
      [],
    );
  });

  it('are answered for by the governments that made them', () => {
    const [deal] = dealsOf(
      'Zambia and Angola sign $4.1bn power line pact',
      'Zambia and Angola have signed an agreement to build a power line, the two governments announced on Thursday.',
    );
    assert.deepEqual(deal!.missingResponses, []);
  });

  it('keep back a price that could not be established', () => {
    const { deals, assertions } = article(
      'Halden buys Norvik Dairy',
      'Halden Foods has agreed to buy Norvik Dairy. The price could not be established.',
    );
    assert.deepEqual(texts(deals[0]!.withheld), ['The price could not be established']);
    assert.ok(assertions.every(({ text }) => !text.includes('established')));
  });

  it('require nothing of those who have to wait', () => {
    const [deal] = dealsOf(
      'Halden and Norvik sign pact',
      'Halden Foods and Norvik Dairy signed a supply agreement on Monday. Growers will have to wait for details.',
    );
    assert.ok(deal!.terms.every(({ field }) => field !== 'requirement'));
  });
});

describe('who is meant', () => {
  it('by a description with its name right behind is nobody else', () => {
    const { entities } = article(
      'Halden Foods in talks',
      'Halden Foods said it had grown. The regulator blocked the purchase of the crematorium operator Evermore.',
      'Talks with the pension insurer, the PBGC, are continuing.',
    );
    const halden = entities.find(({ name }) => name === 'Halden Foods');
    assert.deepEqual(
      halden!.mentions.filter(({ form }) => form === 'nominal'),
      [],
    );
  });

  it('is looked for in the item of the briefing alone', () => {
    const { entities } = article(
      'Live',
      '**9.30am** Halden AG said the bid was on.',
      '**8.05am** There is news from Penmoor. The lender has not responded.',
      '**7.20am** Good morning to all.',
    );
    const halden = entities.find(({ name }) => name === 'Halden AG');
    assert.ok(!halden!.mentions.some(({ text }) => text === 'The lender'));
  });
});

it('Chapter 11 counts nothing', () => {
  const { entities } = article('Halden files for Chapter 11 with lender-backed plan', 'It has 12 lenders.');
  assert.deepEqual(
    entities.flatMap(({ type, name }) => (type === 'quantity' ? [name] : [])),
    ['12 lenders'],
  );
});
