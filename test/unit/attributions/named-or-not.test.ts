import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, textOf } from '../support/engine.ts';

const read = ({ source, cue, chain }: Attribution) =>
  `${source ? textOf(source) : '-'} | ${textOf(cue)} | ${chain.map(({ kind }) => kind).join(' < ')}`;

/** A family -> sentences, each with all its attributions as "source | cue | kinds of the chain". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a role goes back to the person who was named and spoke last': [
    [
      'Oda Lang, an economist at Tarn Bank, said rates would rise. The Tarn Bank economist said prices would fall.',
      'Oda Lang, an economist at Tarn Bank | said | named-person',
      'The Tarn Bank economist | said | named-person',
    ],
    [
      'Senator Jim Bekk told reporters the bill would pass. "We need it," the Texas Democrat said.',
      'Senator Jim Bekk | told | named-person',
      'the Texas Democrat | said | named-person',
    ],
    [
      'An economist at Tarn Bank said rates would rise. Oda Lang said they would not. The economist said prices would fall.',
      'An economist at Tarn Bank | said | unnamed-person',
      'Oda Lang | said | named-person',
      'The economist | said | unnamed-person',
    ],
    [
      'Oda Lang said rates would rise. “It was canned,” said the anonymous government employee.',
      'Oda Lang | said | named-person',
      'the anonymous government employee | said | unnamed-person',
    ],
  ],
  'a name behind an office or a title says who it is': [
    [
      'Director of Tarn Child Care Oda Lind Bekk said she did not expect many to sign up.',
      'Director of Tarn Child Care Oda Lind Bekk | said | named-person',
    ],
    [
      'A key trade lawmaker, Representative Richard Bekk, announced a hearing.',
      'A key trade lawmaker, Representative Richard Bekk | announced | named-person',
    ],
    ['A senior lawmaker, who met Richard Bekk, announced a hearing.', 'A senior lawmaker | announced | unnamed-person'],
  ],
  'what a clause before “and” tells of is not who speaks': [
    ['Norwell hired 200 hands last year and dockers said the port would be quiet.', 'dockers | said | unnamed-group'],
    [
      'Congress will vote on the bill next week and congressional sources said it would pass.',
      'congressional sources | said | unnamed-group',
    ],
    ['The result was at the end of forecasts and analysts said shares would fall.', 'analysts | said | unnamed-group'],
    ['Production and sales staff said the law would fail.', 'Production and sales staff | said | unnamed-group'],
    [
      'Dealers who sell bonds and analysts said shares would fall.',
      'Dealers who sell bonds and analysts | said | unnamed-group',
    ],
  ],
  'a title is one phrase': [
    [
      'Members of the Ways and Means committee said that their aims had changed.',
      'Members of the Ways and Means committee | said | unnamed-group',
    ],
    ['Norland and Argentina claim the islands.'],
  ],
  'a source ends where what it says begins': [
    ['According to Norwell most workers will strike.', 'Norwell | According to | named-organization'],
    ['According to the union, most workers will strike.', 'the union | According to | named-organization'],
    [
      'A ministry official who was involved in talks with other nations also said prices would fall.',
      'A ministry official who was involved in talks with other nations | said | unnamed-person',
    ],
    [
      'But congressmen known for their allegiance to trade said the bill was bad.',
      'congressmen known for their allegiance to trade | said | unnamed-group',
    ],
  ],
  'he goes on speaking who spoke last, where nobody else is named before him': [
    [
      'Jim Bekk said the accord was alive.\n\nThe accord is dead, a ministry official said.\n\nHe also said Norland had no plans.',
      'Jim Bekk | said | named-person',
      'a ministry official | said | unnamed-person',
      'He | said | unnamed-person',
    ],
    [
      'Jim Bekk said the accord was alive.\n\nThe accord is dead, a ministry official said.\n\nJim Bekk left on Monday. He said Norland had no plans.',
      'Jim Bekk | said | named-person',
      'a ministry official | said | unnamed-person',
      'He | said | named-person',
    ],
  ],
  'when somebody speaks is no part of who': [
    ['The Tarn board last week indicated it would accept the bid.', 'The Tarn board | indicated | named-organization'],
    ['Market analysts today said the bid was too low.', 'Market analysts | said | unnamed-group'],
    ['Wal-Tarn already has plans to open 20 stores.', 'Wal-Tarn | has plans to | named-organization'],
  ],
  'papers are documents, and firms are firms whatever they are called': [
    ['The proxy said the board had met twice.', 'The proxy | said | document'],
    ['According to a copy of the letter, the offer would lapse.', 'a copy of the letter | According to | document'],
    [
      'On May 2, the oilfield services concern said it would buy Tarn.',
      'the oilfield services concern | said | named-organization',
    ],
  ],
  'who counts, carries letters or stands for broadcasters is no outlet': [
    ['New Zealand Post says the fee is needed.', 'New Zealand Post | says | named-organization'],
    ['The Jakarta Post says the fee is needed.', 'The Jakarta Post | says | outlet'],
    ['The Red Cross reports that food is short.', 'The Red Cross | reports | named-organization'],
    ['Eurostat reports that prices rose.', 'Eurostat | reports | named-organization'],
    [
      'The National Association of Broadcasters decried the plan.',
      'The National Association of Broadcasters | decried | named-organization',
    ],
    ['Two broadcasters said the plan was dead.', 'Two broadcasters | said | outlet'],
  ],
  'an active verb has somebody': [
    ['He hopes that customers will understand.', 'He | hopes | named-person'],
    ['The *Norwell News* also claims that the council is in favour.', 'The Norwell News | claims | outlet'],
    ['Norwell has no debts but fears that prices will fall.', 'Norwell | fears | named-organization'],
    ['There are rumours and claims that the port is unsafe.', '- | claims | implicit'],
    ['Norwell, a brewer, hoped to raise its market share.', 'Norwell, a brewer | hoped to | named-organization'],
    ['Norwell, a brewer, plans to open 20 stores.', 'Norwell, a brewer | plans to | named-organization'],
    ['The firm has boats, trucks, plans to grow and much more.'],
    ['The new line, hoped to carry 200 trains a day, will open in May.', '- | hoped to | implicit'],
    [
      'The finance minister, Oda Lang, said to local media that the plan was bad.',
      'The finance minister, Oda Lang | said | named-person',
    ],
    ['The plan, said to be dead, has been saved.', '- | said to | implicit'],
  ],
  'what somebody or something is called or known for is no claim': [
    ['“You are late,” said a manager identified only as Chen.', 'a manager | said | unnamed-person'],
    ['In the United States it is best known for its tapes.'],
    ['It is known that the port is unsafe.', '- | It is known | implicit'],
  ],
  'who says so may stand within what is said': [
    ['Norwell, reports The Grocer, is in talks to buy Tarn.', 'The Grocer | reports | outlet'],
    ['Norwell, the Harbour Mail understands, is considering a bid.', 'the Harbour Mail | understands | outlet'],
    ['Norwell, says Oda Lang, is ready to sell.', 'Oda Lang | says | named-person'],
    ['Norwell is in talks to sell its yard, Harbour News has learned.', 'Harbour News | has learned | outlet'],
    [
      'Norwell, a firm that reports to Tarn, is considering a bid.',
      'Norwell, a firm that reports to Tarn | is considering | named-organization',
    ],
  ],
  'a thing is not cut off from its own verb': [
    [
      'In its forecast, the Commission stated the economy of the bloc, which has nine members, is projected to shrink.',
      'the Commission | stated | named-organization',
    ],
  ],
};

describe('Whether a source is named', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [text, ...expected] of cases)
        it(text, () => assert.deepEqual(article(text).attributions.map(read), expected));
    });
});
