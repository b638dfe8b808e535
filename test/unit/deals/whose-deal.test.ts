import assert from 'node:assert/strict';
import { dealsOf, names } from './article.ts';

/** Headline, text, and the deals as the names of their sides with their kind. */
const TOLD: readonly { what: string; headline: string; text: string; deals: readonly string[] }[] = [
  {
    what: 'A paper that reports a sale is not who sells',
    headline: 'Halden Studios may go',
    text: 'The Norvik Post reported the proposed sale of Halden Studios to Velmar Holdings Ltd. on Monday.',
    deals: ['acquisition: Halden Studios + Velmar Holdings Ltd.'],
  },
  {
    what: 'Who gets funding by whatever verb takes it',
    headline: 'Halden Solar acquires funding',
    text: 'Halden Solar Ltd. attracted $5 million in funding from Norvik Capital Ltd. on Monday.',
    deals: ['financing: Norvik Capital Ltd. + Halden Solar Ltd.'],
  },
  {
    what: 'An agreement to give money is financing for whom it is given',
    headline: 'Money for Peru',
    text: 'The Norvik Development Bank reached an agreement to give the government of Peru $5 million for schools.',
    deals: ['financing: Norvik Development Bank + Peru'],
  },
  {
    what: 'A government that helps and whom it helps are of one deal',
    headline: 'Australian government announces $50 million financial assistance package',
    text: 'The federal government will be providing Halden Cars with a $50 million financial assistance package.',
    deals: ['financing: Australian government + Halden Cars'],
  },
  {
    what: 'Countries settle what they dispute',
    headline: 'Peace at the border',
    text: 'Peru and Chile have settled a long border dispute.',
    deals: ['settlement: Peru + Chile'],
  },
  {
    what: 'A country and its government are one side',
    headline: 'US to sell precision bombs to Kuwait',
    text: 'The Bush administration said on Monday that it will sell precision bombs to Kuwait.',
    deals: ['supply: US + Kuwait'],
  },
  {
    what: 'A list goes on before what somebody owns',
    headline: 'Alliance of three',
    text: "Halden Air Ltd. and Norvik Group's Velmar Air signed an agreement with Tarn Airways Ltd. on Monday.",
    deals: ['cooperation: Halden Air Ltd. + Velmar Air + Tarn Airways Ltd.'],
  },
];

describe('Whose deal it is', () => {
  for (const { what, headline, text, deals } of TOLD) {
    it(what, () => {
      assert.deepEqual(
        dealsOf(headline, text).map((deal) => `${deal.type.value}: ${names(deal).join(' + ')}`),
        deals,
      );
    });
  }
});
