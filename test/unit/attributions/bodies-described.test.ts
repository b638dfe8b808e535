import assert from 'node:assert/strict';
import { article, spans } from '../support/engine.ts';

/** Each sentence with its attributions, as "source | cue | content", and the kinds of their chains. */
const told: readonly (readonly [sentence: string, chains: string, ...spans: string[]])[] = [
  [
    'A consortium led by Halden Capital said it would bid.',
    'named-organization',
    'A consortium led by Halden Capital | said | it would bid',
  ],
  [
    'Norwell’s largest shareholder, a trust set up by the founder’s widow, said it would vote no.',
    'unnamed-person',
    'Norwell’s largest shareholder, a trust set up by the founder’s widow | said | it would vote no.',
  ],
  [
    'The third bidder, the ferry operator Tarn Lines, did not reply to an e-mail.',
    'named-organization',
    'The third bidder, the ferry operator Tarn Lines | did not reply | ',
  ],
  [
    'Osier is to buy chips from Tarn Semiconductor, the Danish chip designer said on Monday.',
    'named-organization',
    'the Danish chip designer | said | Osier is to buy chips from Tarn Semiconductor',
  ],
  [
    'Ines Alvarado, managing director of Tarn Lines, the incumbent, claimed the bid had been higher.',
    'named-person',
    'Ines Alvarado, managing director of Tarn Lines, the incumbent | claimed | the bid had been higher',
  ],
  [
    'Prices will fall, a toy maker in Bergen said.',
    'unnamed-person',
    'a toy maker in Bergen | said | Prices will fall',
  ],
  [
    'The contest took a turn on Tuesday when Norwell withdrew its offer, saying it could not pay more.',
    'named-organization',
    'Norwell | saying | it could not pay more',
  ],
  [
    'The Ferry Guild, whose members own most boats, fears they will lie idle.',
    'named-organization',
    'The Ferry Guild | fears | they will lie idle',
  ],
  [
    'Users will be refunded, according to an FAQ on Norwell’s site.',
    'document',
    'an FAQ on Norwell’s site | according to | Users will be refunded',
  ],
  ['Phase one: 120 MW of power', ''],
];

describe('A body that is described', () => {
  for (const [sentence, chains, ...expected] of told)
    it(sentence, () => {
      const found = article(sentence);
      assert.deepEqual(spans(found), expected);
      assert.equal(found.attributions.map(({ chain }) => chain.map(({ kind }) => kind).join(' > ')).join('; '), chains);
    });
});

describe('An outlet that cites somebody behind another’s denial', () => {
  it('is the only one that relays', () => {
    const found = article(
      'Norwell on Thursday denied that it is in merger talks, hours after the Tarn Daily, a newspaper, reported, citing two people close to its board, that the two had drawn up plans.',
    );
    assert.deepEqual(
      found.attributions.map(({ chain }) => chain.map(({ kind }) => kind).join(' > ')),
      ['named-organization', 'outlet > unnamed-group'],
    );
  });
});
