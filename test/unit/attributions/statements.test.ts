import assert from 'node:assert/strict';
import { engine, spans } from '../support/engine.ts';

/** A family of constructions -> sentences, each with its "source | cue | content || content". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a statement is made': [
    [
      'The ministry issued a warning on Monday that the harbour faces a dirty future.',
      'The ministry | issued a warning | the harbour faces a dirty future',
    ],
    [
      'The auditors gave an undertaking that there would be no sale before July.',
      'The auditors | gave an undertaking | there would be no sale before July',
    ],
    [
      'The two unions came to the conclusion that the talks had failed.',
      'The two unions | came to the conclusion | the talks had failed',
    ],
    [
      'President Ines Alvarado released a statement that said the yard was safe.',
      'President Ines Alvarado | released a statement that said | the yard was safe',
    ],
    [
      'Ines Alvarado, a trader, released a report this morning saying that oil may rise.',
      'Ines Alvarado, a trader | released a report this morning saying | oil may rise',
    ],
    ['The airline issued a profits warning.'],
    ['The board gave the yard a position that pays well.'],
    ['The firm made a claim that was refused.'],
  ],
  'what describes the speaker is not said': [
    [
      'Analysts at Osier Bank, who rate the stock “hold”, said the size of the loss was a surprise.',
      'Analysts at Osier Bank | said | the size of the loss was a surprise',
    ],
  ],
  'when an outlet reported it stands in between': [
    [
      'The yard was reported by the Harbour Times in March to have hired a bank.',
      'the Harbour Times | was reported by | The yard || have hired a bank',
    ],
  ],
  'a date tells which paper it is': [
    ['Last week’s edition said Tarn had gone.', 'Last week’s edition | said | Tarn had gone'],
    ['Friday’s statement said the yard was safe.', 'Friday’s statement | said | the yard was safe'],
    [
      'The yard has been sold, according to a notice published on Find a Ship.',
      'a notice | according to | The yard has been sold',
    ],
  ],
  'announced or predicted by somebody, right behind the thing': [
    ['A merger announced on Monday by Norwell will cost jobs.', 'Norwell | announced | A merger'],
    [
      'The fall was smaller than the 8.5% contraction predicted by the government.',
      'the government | predicted by | the 8.5% contraction',
    ],
  ],
  'what somebody does not know': [
    [
      'Spokesperson Ada Oxley did not know how much the city would gain.',
      'Spokesperson Ada Oxley | did not know | how much the city would gain',
    ],
    ['The board knew how much the yard had cost.'],
  ],
  'doubts, blame and credit': [
    [
      'Nordish auditors have questioned tens of millions of charges.',
      'Nordish auditors | have questioned | tens of millions of charges',
    ],
    ['Detectives questioned three drivers on Friday.'],
    ['Ken Oxley attributed the fall to the price of coal.', 'Ken Oxley | attributed | the fall to the price of coal'],
    ['Critics have faulted the board for the delay.', 'Critics | have faulted | the board for the delay'],
    ['The fault was found in May.'],
    ['The court has declared the levy illegal.', 'The court | has declared | the levy illegal'],
    ['Norwell declared bankruptcy in May.'],
    [
      'Norwell notified the council on Monday of its intention to close the yard.',
      'Norwell | notified | its intention to close the yard',
    ],
  ],
  'plans without a verb': [
    ['Norwell had been planning a bid for the yard.', 'Norwell | had been planning | a bid for the yard'],
    ['Ines Alvarado proposed a levy on coal.', 'Ines Alvarado | proposed | a levy on coal'],
    ['Ines Alvarado proposed a motion on coal.'],
    ['The treaty had proposed a period of three months.'],
    ['Norwell is looking at several options.', 'Norwell | is looking at | several options'],
    ['Norwell is looking to sell the yard.', 'Norwell | is looking to | sell the yard'],
  ],
  'plans that are nobody’s yet': [
    ['It is unclear whether Norwell plans to leave.'],
    ['The list was used by customers who wish to avoid letters.'],
    ['The box shows which films they wish to see.'],
  ],
  'an owner, and no passive': [
    ["Exports rose above Nordland's forecast $2 billion."],
    ["The country's expected membership of the union lifts prices."],
    ["The firm's first announced step is a new pier."],
  ],
  'nobody in particular': [
    ['It emerged last night that the yard will close.', ' | It emerged | the yard will close'],
    ['It emerged the crew had been asleep.', ' | It emerged | the crew had been asleep'],
    ['It was found that the list had been changed.', ' | It was found | the list had been changed'],
    ['Suspicion exists that the banks lent too much.', ' | Suspicion | the banks lent too much'],
    ['A new app is planned to be released in May.', ' | is planned to | A new app || be released in May'],
    ['All on board are presumed dead.', ' | are presumed | All on board || dead'],
    ['Twelve percent did not answer.'],
  ],
};

describe('Statements, doubts and plans', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => assert.deepEqual(spans(engine.analyze(sentence)), expected));
    });
});
