import assert from 'node:assert/strict';
import { dealsOf, inBrief } from './article.ts';

const LEAD = 'Tarn Foods Ltd. has agreed to supply Osier Stores Ltd. with butter for three years, the two said.';

/** The deals told below a lead that tells of another one, in short. */
const below = (...text: string[]): readonly string[] =>
  dealsOf(LEAD, ...text)
    .map((deal) => inBrief(deal))
    .filter((deal) => !deal.startsWith('supply'));

describe('A deal told below the lead', () => {
  it('is of the firm that the sentence calls by its town or its trade', () => {
    const lead =
      'Basel-based dairy group Tarn Foods Ltd. has agreed to supply Osier Stores Ltd. with butter for three years.';
    for (const firm of ['the Basel company', 'the family-owned dairy group']) {
      const deals = dealsOf(lead, `Nobody was surprised. Last year ${firm} rejected an offer from Halden Capital Ltd.`);
      assert.ok(
        deals.some((deal) => /ended: Halden Capital.*Tarn Foods/.test(inBrief(deal))),
        `${firm}: ${deals.map((deal) => inBrief(deal)).join('; ')}`,
      );
    }
  });

  it('is over where the sentence says behind it what came of it', () => {
    for (const [stage, text] of [
      [
        'ended',
        'Tarn Foods had agreed in 2023 to be bought by Halden Capital Ltd. for $112 million, a deal that fell apart.',
      ],
      ['ended', 'In 2022 Halden Capital Ltd. made a hostile bid for Tarn Foods, which was rejected.'],
      ['ended', 'Halden Capital Ltd. offered $38 a share for Tarn Foods in August, only to be rebuffed.'],
      ['ended', 'Halden Capital Ltd. offered to merge with Tarn Foods; the board said no.'],
      ['agreed', 'Halden Capital Ltd. has agreed to buy Tarn Foods, a deal that shareholders welcomed.'],
      ['completed', 'Halden Capital Ltd. has bought Tarn Foods, which was rejected by the rugby club.'],
    ] as const) {
      const deals = below(text);
      assert.ok(deals.length === 1 && deals[0]!.includes(`/${stage}:`), `${text}: ${deals.join('; ')}`);
    }
  });

  it('has for the other side a firm without a name', () => {
    const deals = below('Tarn Foods is selling its Norburg depot to the port authority there.');
    assert.ok(deals[0]?.includes('Tarn Foods') && deals[0].includes('the port authority'), deals.join('; '));
    const named = below('Tarn Foods has signed a joint venture with another dairy chain, Halden Creamery.');
    assert.ok(!named.some((deal) => deal.includes('another')), named.join('; '));
  });
});
