import assert from 'node:assert/strict';
import { engine, spans } from '../support/engine.ts';

/** A family of constructions -> sentences, each with its "source | cue | content || content". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a voice is set before its words': [
    [
      'Jane Oxley, chief executive of Norwell: "We will close the yard."',
      'Jane Oxley, chief executive of Norwell | : | "We will close the yard."',
    ],
    [
      'Jane Oxley, Harbour Think Tank – the plan removes the last excuse.',
      'Jane Oxley, Harbour Think Tank | – | the plan removes the last excuse',
    ],
    ['# Norwell: "We need the power to sell"', 'Norwell | : | "We need the power to sell"'],
    ['Note: the yard will close in May.'],
    ['# Diamonds: Norwell to pay 5 million'],
    ['Jane Oxley, who runs the yard – a small one – left in May.'],
    ['Price: "on request"'],
  ],
  'a title in quotation marks closes a description': [
    [
      'Ken Oxley, a trade analyst and editor of the "Oxley Report," said, "Prices are running wild."',
      'Ken Oxley, a trade analyst and editor of the "Oxley Report," | said | "Prices are running wild."',
    ],
    ['“Prices are running wild,” said Ken Oxley.', 'Ken Oxley | said | “Prices are running wild,”'],
  ],
  'a paragraph may only close its quotation': [
    ['There is no way to tell," said Ines Alvarado on Friday.', 'Ines Alvarado | said | There is no way to tell,"'],
    ['The pipe is 5" wide.'],
  ],
  'behind “and”, “according to” opens the clause that follows': [
    [
      'The yard may close, and according to the mayor the "sale will take years".',
      'the mayor | according to | the "sale will take years"',
    ],
  ],
  'a dash with “but” ends what is believed': [
    [
      'It is believed that a surplus could bridge the gap — but the trustees have said "no".',
      ' | It is believed | a surplus could bridge the gap',
      'the trustees | have said | "no"',
    ],
  ],
  'verbs that look like other words': [
    ['Norwell now sells more than Tarn, reports Bloomberg.', 'Bloomberg | reports | Norwell now sells more than Tarn'],
    [
      'Only Alvarado and Oxley thought the levy lessened the risk of fire.',
      'Alvarado and Oxley | thought | the levy lessened the risk of fire',
    ],
  ],
  'a judgement may stand far from what is judged': [
    [
      'Alvarado called the split with Norwell a mutual decision.',
      'Alvarado | called | the split with Norwell a mutual decision',
    ],
  ],
  'what somebody is called by others': [
    ['The firm, which has been labelled "corrupt", left in May.', ' | has been labelled | The firm || "corrupt"'],
    ['The jar was labelled in Bergen.'],
  ],
  'what papers show for themselves': [
    [
      'Unions say that the levy is too high, and opinion polls show that voters agree.',
      'Unions | say | the levy is too high',
      'opinion polls | show | voters agree',
    ],
  ],
  'a comma too many before the verb': [
    ['In August, Norwell, reported that its profits had gone up.', 'Norwell | reported | its profits had gone up'],
  ],
  'minds that are made up': [
    ['The union is certain the yard will close.', 'The union | is certain | the yard will close'],
    ['It is certain that prices vary.'],
  ],
  'talk about several': [
    ['At issue are allegations savers were misled.', ' | allegations | savers were misled'],
    ['Norwell announced no new yards.'],
  ],
};

describe('Voices before their words, and other layouts', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => assert.deepEqual(spans(engine.analyze(sentence)), expected));
    });
});
