import assert from 'node:assert/strict';
import { engine, spans, spansOf } from '../support/engine.ts';

/** A family of constructions -> sentences, each with its "source | cue | content || content". */
const FAMILIES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'what a period brought is reported': [
    [
      'Norwell reported a loss of $239 million in September.',
      'Norwell | reported | a loss of $239 million in September',
    ],
    ['Overall, the company reported a US$29 million loss.', 'the company | reported | a US$29 million loss'],
    ['# Carmaker Tarn reports losses of $6 billion', 'Carmaker Tarn | reports | losses of $6 billion'],
    ['The guards reported the theft of two boats.'],
  ],
  'what looks into something finds': [
    [
      'Last week an inquiry found the lender had broken its own rules.',
      'an inquiry | found | the lender had broken its own rules',
    ],
    ['Doe found her boat was gone.'],
  ],
  'a firm behind a list of names speaks for itself': [
    [
      'Tarn has money from Norwell Capital and the investor Jane Doe, the company told Harbour News.',
      'the company | told | Tarn has money from Norwell Capital and the investor Jane Doe',
    ],
    [
      'Jane Doe, the chief executive said the mill was safe.',
      'Jane Doe, the chief executive | said | the mill was safe',
    ],
  ],
  'courts rule and hold': [
    ['The Supreme Court ruled that the levy was lawful.', 'The Supreme Court | ruled | the levy was lawful'],
    ['Ines Alvarado held that the levy was lawful.', 'Ines Alvarado | held | the levy was lawful'],
    ['The party has ruled the island since May.'],
    ['The Clean Harbour Act has rules that could close the mill.'],
  ],
  'what is added and stressed needs no "that"': [
    [
      'The sources added Norland wanted a ceiling on output.',
      'The sources | added | Norland wanted a ceiling on output',
    ],
    ['The minister stressed Norwell had closed its mill.', 'The minister | stressed | Norwell had closed its mill'],
    ['The firm added 200 people last year and 300 are to follow.'],
  ],
  'somebody else speaks behind "and"': [
    [
      'The rebels said they had burned a mill and an army spokesman said seven rebels had died.',
      'The rebels | said | they had burned a mill',
      'an army spokesman | said | seven rebels had died',
    ],
    ['She said the filing and the minister said so.', 'She | said | the filing and the minister said so'],
  ],
  'a tax on value is nothing said': [['Value added tax will be levied on all coins.']],
  'who raises doubts can speak': [
    ['The bank raised concerns about the deal.', 'The bank | raised | concerns about the deal'],
    ['The slowdown raised new fears about debt.'],
  ],
  'rare verbs of speech stand behind a quotation': [
    [
      '"The port is ready," summarised Nordish delegate Robert Tarn.',
      'Nordish delegate Robert Tarn | summarised | "The port is ready,"',
    ],
    [
      '"If it holds," states Ken Oxley, "this would be the first."',
      'Ken Oxley | states | "If it holds," || "this would be the first."',
    ],
  ],
  'whom somebody spoke to is not who spoke': [
    ['"We are going," said Ines Alvarado to the Harbour Times.', 'Ines Alvarado | said | "We are going,"'],
    [
      'Ines Alvarado told the Harbour Times of difficulties with finding crews.',
      'Ines Alvarado | told | difficulties with finding crews',
    ],
  ],
  'brackets, places and articles end who it is according to': [
    [
      'According to the Nordish Brewers Association (NBA), there will be sixty brewers.',
      'the Nordish Brewers Association (NBA) | According to | there will be sixty brewers',
    ],
    [
      'According to the *Harbour Times*, the United States, China and Israel have resisted a ban.',
      'the *Harbour Times* | According to | the United States, China and Israel have resisted a ban',
    ],
    [
      'According to the *Harbour Times* the fire killed forty cows.',
      'the *Harbour Times* | According to | the fire killed forty cows',
    ],
  ],
  'what opens a sentence without a comma is not who spoke': [
    ['At the same time Ines Alvarado said the yard was safe.', 'Ines Alvarado | said | the yard was safe'],
    [
      'Ines Alvarado and Ian Doe today announced that the yard would close.',
      'Ines Alvarado and Ian Doe | announced | the yard would close',
    ],
  ],
  'the words of one speaker end before those of the next': [
    [
      'Tern hopes to close soon, the company said, adding it is prepared to wait.',
      'the company | said | Tern hopes to close soon',
      'the company | adding | it is prepared to wait',
    ],
    [
      'The unit earned 132 million last year, Alvarado said, and he expected it to earn more.',
      'Alvarado | said | The unit earned 132 million last year',
      'he | expected | it to earn more',
    ],
  ],
  'nobody in particular says': [
    [
      'It has been revealed at the inquiry that the chairman was paid twice.',
      ' | It has been revealed | the chairman was paid twice',
    ],
    ['His injuries were considered life-threatening.', ' | were considered | His injuries || life-threatening'],
    ['The offer was considered by the board on Monday.'],
  ],
  'scare quotes belong to what is said': [
    [
      'Alvarado claims that the plan will save the "iconic" Tarn Falcon.',
      'Alvarado | claims | the plan will save the "iconic" Tarn Falcon',
    ],
  ],
  'a quotation in front of “according to” is what is said': [
    [
      'The league claims that eight will die, and the board objects, "The bay has the worst air," according to a letter.',
      'The league | claims | eight will die, and the board objects',
      'a letter | according to | "The bay has the worst air,"',
    ],
    [
      'Norwell has tried to build a mill, and the contract "really looks good," according to Ines Alvarado.',
      'Ines Alvarado | according to | the contract "really looks good,"',
    ],
  ],
  'what the author adds behind a comma is not said': [
    ['Doe said he sold the stock, but did not disclose the price.', 'Doe | said | he sold the stock'],
    [
      'Sally Oxley said, "We are unsure whether they would take it," using an old word for the programme.',
      'Sally Oxley | said | "We are unsure whether they would take it,"',
    ],
    ['Doe said in support, "Let us not judge the man."', 'Doe | said | "Let us not judge the man."'],
    [
      'Tenants have accused him of greed and claim that he lied.',
      'Tenants | have accused | him of greed',
      'Tenants | claim | he lied',
    ],
  ],
  'a noun behind “and” is no second claim': [
    [
      'Doe urged the board to call the union and demand that Tarn be heard.',
      'Doe | urged | the board to call the union and demand that Tarn be heard',
    ],
  ],
  'talk that is there': [
    ['There are also hopes the ferry will return.', ' | There are also hopes | the ferry will return'],
    ['There are rumours around that the mill is closing.', ' | There are rumours | the mill is closing'],
    [
      'Rumours that Norwell might bid for Tarn, a brewer, pushed its shares up.',
      ' | Rumours | Norwell might bid for Tarn, a brewer',
    ],
  ],
  'who is put into an office is not confirmed to be so': [
    ['Paul Alvarado was confirmed by the Senate in May.'],
    ['The sale was confirmed by the board.', 'the board | was confirmed | The sale'],
  ],
  'a clause with “who” tells what somebody said': [
    [
      'The loss surprised most analysts, who had forecast that the company would grow.',
      'most analysts | had forecast | the company would grow',
    ],
  ],
  'papers, statements and divisions speak': [
    [
      'The company will sell the plant, a statement by Tarn released by its Bergen office said.',
      'a statement by Tarn released by its Bergen office | said | The company will sell the plant',
    ],
    [
      'The Nordish division of Tarn announced yesterday that it was closing two mills.',
      'The Nordish division of Tarn | announced | it was closing two mills',
    ],
    ['The tourist industry hopes that crowds will return.', 'The tourist industry | hopes | crowds will return'],
  ],
};

describe('Families of attributions', () => {
  for (const [family, cases] of Object.entries(FAMILIES))
    describe(family, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => assert.deepEqual(spans(engine.analyze(sentence)), expected));
    });
});

/** Sentence -> "kind < kind anonymity response: source | cue | content" of each attribution. */
const JUDGED: readonly (readonly [string, ...string[]])[] = [
  [
    'The Harbour Times reported Norwell chief Ken Oxley as saying "we will sell the yard."',
    'outlet < named-person: The Harbour Times | reported | "we will sell the yard."',
  ],
  [
    'Norwell is to close the yard, Reuters quotes a spokesman as saying.',
    'outlet < spokesperson: Reuters | quotes | Norwell is to close the yard',
  ],
  [
    'The Interfax news agency quoted Ken Oxley: "The yard will close."',
    'outlet < named-person: The Interfax news agency | quoted | "The yard will close."',
  ],
  [
    'According to the Harbour Times, which cited people close to the talks, Norwell may sell its yard.',
    'outlet < unnamed-group 2: the Harbour Times | According to | Norwell may sell its yard',
  ],
  [
    'Reuters, relaying Xinhua, reports that the yard will close.',
    'outlet < outlet: Reuters | reports | the yard will close',
  ],
  [
    'The harbour ministry sources gave no details of the groups.',
    'unnamed-group 3 declined: The harbour ministry sources | gave no details | ',
  ],
  ['# HARBOURT MUM ON TARN RUMORS', 'named-organization no-response: HARBOURT | MUM ON | '],
  ['Norwell was unable to comment on the report.', 'named-organization declined: Norwell | was unable to comment | '],
  ['Norwell gave no reason for the delay.'],
  ['Norwell did not give the yard to the city.'],
  [
    'Anne Taulan, managing editor of Mill magazine, said the trade was weak.',
    'named-person: Anne Taulan, managing editor of Mill magazine | said | the trade was weak',
  ],
  [
    'Parin Tewan, a law lecturer at Bergen University, claimed at a forum that he had proof.',
    'named-person: Parin Tewan, a law lecturer at Bergen University | claimed | he had proof',
  ],
  [
    "The company's leader claims the other side is in breach.",
    "unnamed-person 3: The company's leader | claims | the other side is in breach",
  ],
  ["Norwell's chief executive said it would wait.", "named-person: Norwell's chief executive | said | it would wait"],
];

describe('What is found, judged', () => {
  for (const [sentence, ...expected] of JUDGED)
    it(sentence, () =>
      assert.deepEqual(
        engine
          .analyze(sentence)
          .attributions.map(
            (found) =>
              `${[found.chain.map(({ kind }) => kind).join(' < '), found.anonymity, found.response].filter((part) => part !== null).join(' ')}: ${spansOf(found)}`,
          ),
        expected,
      ),
    );
});
