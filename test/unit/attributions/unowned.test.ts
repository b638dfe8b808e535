import assert from 'node:assert/strict';
import { article, only, spansOf } from '../support/engine.ts';

const read = (sentence: string) => {
  const found = only(article(sentence));
  return `${found.kind} ${found.anonymity ?? '-'}: ${spansOf(found)}`;
};

const TALK: readonly (readonly [string, string])[] = [
  ['Fears have arisen that the plant will close.', 'implicit 0:  | Fears | the plant will close'],
  ['Concerns have been raised over the safety of the ferries.', 'implicit 0:  | Concerns | the safety of the ferries'],
  [
    'Concerns have been raised by dockers that the ferries are unsafe.',
    'unnamed-group 3: dockers | Concerns | the ferries are unsafe',
  ],
  ['Doubts were raised about whether the mill would pay.', 'implicit 0:  | Doubts | whether the mill would pay'],
  ['Rumours have circulated about a sale of the yard.', 'implicit 0:  | Rumours | a sale of the yard'],
  [
    'Another concern among some economists is that prices will rise.',
    'unnamed-group 3: some economists | concern | prices will rise',
  ],
  ['The hope is that the mill will open in May.', 'implicit 0:  | hope is | the mill will open in May'],
  [
    'The quota went because of concerns that increased imports would hurt the mills.',
    'implicit 0:  | concerns | increased imports would hurt the mills',
  ],
];

const REPORTED: readonly (readonly [string, string])[] = [
  ['Norwell is reportedly considering a bid.', 'implicit 0:  | reportedly | Norwell is || considering a bid'],
  ['Norwell reportedly plans to close a yard.', 'implicit 0:  | reportedly | Norwell || plans to close a yard'],
  [
    'Norwell is weighing a sale of the mill, it was reported.',
    'implicit 0:  | it was reported | Norwell is weighing a sale of the mill',
  ],
  [
    'Norwell plans to sell a yard that reportedly lost $4 million.',
    'named-organization -: Norwell | plans to | sell a yard that reportedly lost $4 million',
  ],
];

const STANDS: readonly (readonly [string, string])[] = [
  [
    'There is a widespread belief that the mill will close.',
    'implicit 0:  | There is a widespread belief | the mill will close',
  ],
  ['There were reports of long queues at the mill.', 'implicit 0:  | There were reports | long queues at the mill'],
  [
    'There had been speculation that Norwell would bid.',
    'implicit 0:  | There had been speculation | Norwell would bid',
  ],
  [
    'There were rumours surrounding the launch of a ferry.',
    'implicit 0:  | There were rumours surrounding | the launch of a ferry',
  ],
  [
    'The krone rose after the announcement on Friday that trade had grown.',
    'implicit 0:  | announcement | trade had grown',
  ],
  ['Talk of a merger has swirled for months.', 'implicit 0:  | Talk | a merger'],
  ['Word is that the chairman will go.', 'implicit 0:  | Word is | the chairman will go'],
  [
    'The consensus among analysts is that the rate will fall.',
    'unnamed-group 3: analysts | consensus | the rate will fall',
  ],
  ['The brewer has long been seen as a target.', 'implicit 0:  | has long been seen as | The brewer || a target'],
  ['Staff were told that the yard would close.', 'implicit 0:  | were told | the yard would close'],
  ['The crew was informed of the merger on Monday.', 'implicit 0:  | was informed | the merger'],
];

const HELD: readonly (readonly [string, string])[] = [
  ['The software is not considered finished.', 'implicit 0:  | is not considered | The software || finished'],
  [
    'Norwell has frequently been mentioned as a target.',
    'implicit 0:  | has frequently been mentioned as | Norwell || a target',
  ],
  ['It has been confirmed Alvarado will go.', 'implicit 0:  | It has been confirmed | Alvarado will go'],
];

/** Who is no person without a name, though no list knows the word. */
const NOBODY_UNNAMED: readonly (readonly [string, string])[] = [
  ['The amendment said Norwell would keep its stake.', 'document'],
  ['According to the site plan, the yard will close.', 'document'],
  ['The radio said the strike was over.', 'outlet'],
  ['The opposition said the vote was void.', 'named-organization'],
  ['Company said it would sell its yard.', 'named-organization'],
  ['Norwell’s chief executive officer said the yard was safe.', 'named-person'],
];

const TOLD_OF: readonly (readonly [string, string])[] = [
  [
    'A ship believed to be carrying oil sank on Monday.',
    'implicit 0:  | believed to | A ship || be carrying oil sank on Monday',
  ],
  [
    'A clerk alleged to have taken the cash was arrested.',
    'implicit 0:  | alleged to | A clerk || have taken the cash',
  ],
  [
    'The chairman is one of several officials expected to resign.',
    'implicit 0:  | expected to | one of several officials || resign',
  ],
  ['Norwell expected to cut 300 jobs', 'implicit 0:  | expected to | Norwell || cut 300 jobs'],
  [
    'The ministry was reported as having found nine leaks.',
    'implicit 0:  | was reported as | The ministry || having found nine leaks',
  ],
  [
    'The law has been considered one of the most important in years.',
    'implicit 0:  | has been considered | The law || one of the most important in years',
  ],
  [
    'The lenders grew fast and have been widely blamed for the crash.',
    'implicit 0:  | have been widely blamed for | the crash',
  ],
  ['The fall was steeper than that predicted by economists.', 'unnamed-group 3: economists | predicted by | that'],
];

const SEVERAL: readonly (readonly [string, string])[] = [
  ['Some doubt the levy will help.', 'unnamed-group 1: Some | doubt | the levy will help'],
  ['Many in the trade fear the price will fall.', 'unnamed-group 3: Many in the trade | fear | the price will fall'],
  ['Welsh dockers plan a march on Friday.', 'unnamed-group 3: Welsh dockers | plan | a march'],
  [
    'Nordish scientists claim they have found oil.',
    'unnamed-group 3: Nordish scientists | claim | they have found oil',
  ],
  ['Strikers are demanding higher pay.', 'unnamed-group 3: Strikers | are demanding | higher pay'],
  [
    'Analysts are not too concerned about the cost.',
    'unnamed-group 3: Analysts | are not too concerned about | the cost',
  ],
  [
    'It is a deal analysts say could be worth $3 million.',
    'unnamed-group 3: analysts | say | a deal || could be worth $3 million',
  ],
  [
    'The yard has a fault some senior engineers believe was known for years.',
    'unnamed-group 3: some senior engineers | believe | a fault || was known for years',
  ],
  [
    'Profit rose above the $2 million that analysts had forecast.',
    'unnamed-group 3: analysts | had forecast | the $2 million',
  ],
  ['The loss was larger than predicted by traders.', 'unnamed-group 3: traders | predicted by | The loss was larger'],
  [
    'Bankers close to the deal estimate its value at $2 million.',
    'unnamed-group 3: Bankers close to the deal | estimate | its value at $2 million',
  ],
  ['Neighbours reported hearing a bang.', 'unnamed-group 3: Neighbours | reported | hearing a bang'],
  [
    'Campaigners dubbed the plan a tax on the poor.',
    'unnamed-group 3: Campaigners | dubbed | the plan a tax on the poor',
  ],
  ['Most believe the rate will fall.', 'unnamed-group 1: Most | believe | the rate will fall'],
  [
    'A man answering the phone said nobody was there.',
    'unnamed-person 3: A man answering the phone | said | nobody was there',
  ],
];

/** The ruling on bare words: what tells nothing of somebody is 1, a trade, a side or a house is 3. */
const GRADES: readonly (readonly [string, string])[] = [
  ['Analysts expect a loss.', 'unnamed-group 3'],
  ['Residents fear a flood.', 'unnamed-group 3'],
  ['Critics say the levy is too high.', 'unnamed-group 1'],
  ['Critics of the levy say it is too high.', 'unnamed-group 3'],
  ['Experts say the levy is too high.', 'unnamed-group 1'],
  ['Legal experts say the levy is too high.', 'unnamed-group 3'],
  ['Industry insiders expect a loss.', 'unnamed-group 1'],
  ['Company insiders expect a loss.', 'unnamed-group 3'],
  ['A third source said the deal was dead.', 'unnamed-person 1'],
  ['The City expected a loss.', 'unnamed-group 1'],
  ['Industry sources expect a loss.', 'unnamed-group 3'],
  ['Some in the party want the mayor to go.', 'unnamed-group 3'],
  ['Some people want the mayor to go.', 'unnamed-group 1'],
  ['Several of those present said the mayor had gone.', 'unnamed-group 3'],
  ['Not everyone thinks the mayor is right.', 'unnamed-group 1'],
  ['Wall Street expected a loss.', 'unnamed-group 1'],
  ['One clerk, who was unnamed because she feared for her job, said the till was empty.', 'unnamed-person 4'],
];

describe('What nobody is named for', () => {
  for (const [sentence, expected] of GRADES)
    it(sentence, () => {
      const [found] = article(sentence).attributions;
      assert.equal(`${found!.kind} ${found!.anonymity}`, expected);
    });

  for (const [sentence, expected] of [...TALK, ...STANDS, ...HELD, ...TOLD_OF, ...SEVERAL, ...REPORTED])
    it(sentence, () => assert.equal(read(sentence), expected));

  for (const [sentence, kind] of NOBODY_UNNAMED) it(sentence, () => assert.equal(only(article(sentence)).kind, kind));

  for (const sentence of [
    'No injuries were reported.',
    'Fears for the ferries grew.',
    'There were no reports of damage.',
    'When she was told of the fire, she left.',
    'He took the word of a friend.',
    'The concern is a brewer with nine pubs.',
    'A robber demanded money at the till.',
    'The seller is one of the most wanted men.',
    'The rules require that players report any income.',
    'Passengers are advised to check the timetable.',
  ])
    it(`makes no attribution of “${sentence}”`, () => assert.deepEqual(article(sentence).attributions, []));
});
