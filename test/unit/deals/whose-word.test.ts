import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

describe('The word that a stage stands on', () => {
  it('is the source’s, though the passage goes on with who said it and through whom', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'Ferry operator Corvale is in talks to buy its rival Brightwater for €210 million, the Portham Herald reported on Monday, citing a person familiar with the matter.',
    );
    assert.equal(deal?.stage.value, 'in-talks');
    assert.equal(deal?.stage.status, 'reported-anonymous');
    assert.equal(deal?.stage.attributions.length, 1);
  });

  it('is the source’s, however long the way from the cue to what is said', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'In July Corvale Corp. [said in a notice to the exchange](https://corvale.example/notices/for-the-exchange/2025-07-14) that it had bought Brightwater Lines Ltd.',
    );
    assert.equal(deal?.stage.status, 'stated-by-party');
  });

  it('is both sides’ where they are called by what they make', () => {
    const [deal] = dealsOf(
      'Chips in Portham',
      'Corvale Systems and Brightwater Corp. have abandoned their planned merger, the chip makers said on Monday.',
    );
    assert.equal(deal?.stage.status, 'stated-by-both');
  });

  it('is not denied by somebody who may not speak of it', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'Corvale Corp. agreed to buy Brightwater Lines Ltd for $90 million. Brightwater’s chairman said he could not discuss the sale.',
    );
    assert.equal(deal?.stage.value, 'agreed');
    assert.deepEqual(
      deal?.responses.map(({ party, kind }) => [party, kind]),
      [['Brightwater Lines Ltd', 'declined']],
    );
  });

  it('is the article’s own where the attribution is only a small part of the passage', () => {
    const [deal] = dealsOf(
      'Ferries in Portham',
      'Corvale has agreed to buy Brightwater, its rival on the northern routes for more than forty years. It was “a good day”, Anna Bellweather said.',
    );
    assert.equal(deal?.stage.status, 'author-assertion');
  });

  it('is not the article’s where the reason for staying unnamed names the talks', () => {
    const [deal] = dealsOf(
      'Corvale in advanced talks to acquire Brightwater, sources say',
      'Corvale Group is in advanced talks to acquire Brightwater Lines for about $3 billion, people familiar with the matter said on Tuesday.',
      'A deal could be announced as soon as this week, the people said, asking not to be identified because the discussions are private.',
    );
    assert.equal(deal?.stage.value, 'in-talks');
    assert.equal(deal?.stage.status, 'reported-anonymous');
  });

  const wordOf = (text: string) => dealsOf('Ferries in Portham', text)[0]?.stage.status;

  it('is the party’s where its spokesman speaks, though only as the company’s', () => {
    for (const who of ['Corvale officials', 'a company spokesman', 'company officials', 'a company statement'])
      assert.equal(
        wordOf(`Corvale Corp. has agreed to buy Brightwater Lines Ltd., ${who} said.`),
        'stated-by-party',
        who,
      );
  });

  it('is the party’s that speaks of itself by name', () => {
    for (const who of ['it revealed today', 'its chief executive told the Herald'])
      assert.equal(wordOf(`Corvale Corp. is buying Brightwater Lines, ${who}.`), 'stated-by-party', who);
  });

  it('is both parties’ where the spokesmen of both speak', () => {
    for (const who of ['company spokesmen', 'spokesmen for the two Danish companies'])
      assert.equal(
        wordOf(`Corvale Corp. and Brightwater Lines Ltd. are considering a merger, ${who} said.`),
        'stated-by-both',
        who,
      );
  });

  it('is both parties’ where seller and buyer speak, and one’s where two of three do', () => {
    assert.equal(
      wordOf(
        'Dunmore Group Ltd. and Corvale Corp. said Dunmore has agreed to sell its Brightwater Lines Ltd. subsidiary to Corvale for $20 million.',
      ),
      'stated-by-both',
    );
    assert.equal(
      wordOf(
        'Dunmore Group Ltd. and Tarn Holdings Ltd. have agreed to sell their 65 percent stake in Brightwater Lines Ltd. to Corvale Corp., spokesmen for the two Danish companies said.',
      ),
      'stated-by-party',
    );
  });

  it('is the party’s that announces its own sale, and nobody’s where it “was announced”', () => {
    assert.equal(
      wordOf(
        'The ferry developers Corvale have announced that they have been acquired by the Brightwater Corporation.',
      ),
      'stated-by-party',
    );
    assert.notEqual(
      wordOf('It was announced that Corvale Corp. has been acquired by the Brightwater Corporation.'),
      'stated-by-party',
    );
    assert.notEqual(
      wordOf('Corvale was recently announced as the “Official Supplier of Ferries” for the Portham Games.'),
      'stated-by-party',
    );
  });

  it('is that of the opening where the headline alone tells how far the deal is', () => {
    const [deal] = dealsOf(
      'Halden cancels gas contract with Norvik',
      'Halden Gas Corp. said on Monday that the contract with Norvik Ltd. was of no use to it.',
    );
    assert.deepEqual([deal?.stage.value, deal?.stage.status], ['ended', 'stated-by-party']);
  });
});

describe('The word behind a lead', () => {
  for (const [lead, status] of [
    ['the Portham Herald reported late on Sunday, citing people familiar with the matter', 'reported-anonymous'],
    ['the Portham Herald reported on its Web site Sunday, citing people familiar with it', 'reported-anonymous'],
    ['the Portham Herald said in its Sunday edition, citing bankers', 'reported-anonymous'],
    ['FerryWire has learned', 'reported-anonymous'],
    ['FerryWire reported, without naming its sources', 'reported-anonymous'],
    ['executives of both companies said', 'stated-by-both'],
    ['the operators announced', 'stated-by-both'],
    ['both operators said', 'stated-by-both'],
    ['bankers of both companies said', 'reported-anonymous'],
  ] as const)
    it(lead, () => {
      const deals = dealsOf(
        'Ferries in Portham',
        `Corvale Lines will buy Brightwater Ferries for $3 million, ${lead}.`,
      );
      assert.deepEqual(
        deals.map(({ stage, parties }) => [stage.status, parties.length]),
        [[status, 2]],
      );
    });
});
