import assert from 'node:assert/strict';
import { engine, spans } from '../support/engine.ts';

/** A family of constructions -> sentences, each with its "source | cue | content || content". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a second verb of the same speaker is an attribution of its own': [
    [
      'Norwell said it would close two mills, noting the rise in the price of coal.',
      'Norwell | said | it would close two mills',
      'Norwell | noting | the rise in the price of coal',
    ],
    [
      'Friends expressed surprise at the sale, commenting that she had seemed content.',
      'Friends | expressed | surprise at the sale',
      'Friends | commenting | she had seemed content',
    ],
    [
      'Ines Alvarado said the plan was sound and accused the board of delay.',
      'Ines Alvarado | said | the plan was sound',
      'Ines Alvarado | accused | the board of delay',
    ],
    // A wish behind "and" may be theirs of whom is spoken.
    [
      'Norwell said that customers were under contract and wished to leave.',
      'Norwell | said | customers were under contract and wished to leave',
    ],
  ],
  'an insertion behind the subject parts what is said': [
    ['The yard, Norwell said, will close in May.', 'Norwell | said | The yard || will close in May'],
    ['Debates, she lamented, are held by lobbies.', 'she | lamented | Debates || are held by lobbies'],
  ],
  'what somebody is to say has not been said': [
    ['He demanded Ines Alvarado reveal who had leaked the letter.'],
    [
      'The board asked that the firm disclose what it had paid.',
      'The board | asked | the firm disclose what it had paid',
    ],
  ],
  'a full stop ends what is said, whatever letter follows': [
    [
      'There were allegations that the firm had broken the law. tarnline has denied that it did.',
      ' | There were allegations | the firm had broken the law',
      'tarnline | has denied | it did',
    ],
  ],
  'an adverb may stand behind “which”': [
    [
      'Norwell, which recently announced that it will build a pier, has closed two yards.',
      'Norwell | announced | it will build a pier',
    ],
    [
      'The letter came from Harbour journalists, who voiced concerns about the sale.',
      'Harbour journalists | voiced | concerns about the sale',
    ],
  ],
  'things behind a verb of speech do not speak': [
    ['Norwell, who bought the line in May, announced the plans.', 'Norwell | announced | the plans'],
    ['The line will close in May, announced Norwell.', 'Norwell | announced | The line will close in May'],
  ],
  'a verb may look like a noun': [
    [
      'Figures issued by the Nordish ministry of trade show that exports fell.',
      'Figures issued by the Nordish ministry of trade | show | exports fell',
    ],
    [
      'The Reuters news agency reports that, at their height, the losses wiped out the fund.',
      'The Reuters news agency | reports | at their height, the losses wiped out the fund',
    ],
    [
      'The report, published on Friday, estimates that over 1 million people will move.',
      'The report | estimates | over 1 million people will move',
    ],
    ['Union fears of a strike grew.'],
    ['Her office draws up plans to close mills.'],
  ],
  'shares of those who were asked speak': [
    [
      'Fifteen percent felt that the levy was too high; 12 percent felt there had been no effect.',
      'Fifteen percent | felt | the levy was too high',
      '12 percent | felt | there had been no effect',
    ],
  ],
  'somebody with a participle, or after an answer': [
    [
      'Norwell said it chose the yard for its size, with its chairman Ken Oxley adding that he liked the view.',
      'Norwell | said | it chose the yard for its size',
      'its chairman Ken Oxley | adding | he liked the view',
    ],
    [
      'Ines Alvarado responded to this saying that members would understand.',
      'Ines Alvarado | saying | members would understand',
    ],
    [
      'Norwell noted the files, indicating that they were copied.',
      'Norwell | noted | the files, indicating that they were copied',
    ],
  ],
  'somebody is told by somebody': [
    [
      'The Harbour Times was told by staff at the yard that nobody would leave.',
      'staff at the yard | was told by | nobody would leave',
    ],
    ['The story was told by a diver on Monday.'],
  ],
  'a participle behind a preposition describes': [['Norwell sued its rival for alleged infringement in May.']],
  'a name set off is nothing that is said': [
    [
      'Tarn announced a plan, called the "Great Way", to give away boats.',
      'Tarn | announced | a plan, called the "Great Way", to give away boats',
    ],
  ],
  'what a notice is called is nothing that it says': [['The notice called "Free to take" had a picture of a boat.']],
};

describe('Attributions that go on, stand behind others or look like nouns', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => assert.deepEqual(spans(engine.analyze(sentence)), expected));
    });
});
