import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, textOf } from '../support/engine.ts';

/** "outlet (the Post) < named-person (Ines Alvarado) | what is said". */
const shown = ({ chain, content }: Attribution) =>
  `${chain.map(({ kind, at }) => (at ? `${kind} (${textOf(at)})` : kind)).join(' < ')} | ${content.map(textOf).join(' … ')}`;

const CASES: readonly (readonly [sentence: string, ...expected: string[]])[] = [
  [
    'The official Norland Press Agency quoted him as saying the talks had been useful.',
    'outlet (The official Norland Press Agency) < named-person (him) | the talks had been useful',
  ],
  [
    'Harbour News quoted Ines Alvarado as telling local reporters the yard would close.',
    'outlet (Harbour News) < named-person (Ines Alvarado) | the yard would close',
  ],
  [
    'Kyodo quoted Ines Alvarado as telling reporters after meeting the envoy, “I accept what he asked for.”',
    'outlet (Kyodo) < named-person (Ines Alvarado) | “I accept what he asked for.”',
  ],
  [
    '“We need these measures now,” the AFP quoted Ines Alvarado, senior economist at Tarn Bank, as saying Wednesday.',
    'outlet (the AFP) < named-person (Ines Alvarado, senior economist at Tarn Bank) | “We need these measures now,”',
  ],
  [
    '“The goal is clear,” AFP reported a senior official speaking under condition of anonymity as saying.',
    'outlet (AFP) < unnamed-person (a senior official speaking under condition of anonymity) | “The goal is clear,”',
  ],
  [
    'The BBC are quoting an unnamed source as having commented that the plan was dead.',
    'outlet (The BBC) < unnamed-person (an unnamed source) | the plan was dead',
  ],
  [
    'A senior Norland source is reported by Reuters as having said “We have no reason to lend.”',
    'outlet (Reuters) < unnamed-person (A senior Norland source) | “We have no reason to lend.”',
  ],
  [
    'A Norwell spokesperson was quoted by the BBC as stating that the yard was safe.',
    'outlet (the BBC) < spokesperson (A Norwell spokesperson) | the yard was safe',
  ],
  [
    'Norland will not suspend its payments, Prime Minister Ines Alvarado was quoted as saying.',
    'named-person (Prime Minister Ines Alvarado) | Norland will not suspend its payments',
  ],
  [
    'The evening daily Harbour Post published a report quoting an unnamed official as saying the sale was off.',
    'outlet (The evening daily Harbour Post) < unnamed-person (an unnamed official) | the sale was off',
  ],
  [
    'The harbour official quoted Ines Alvarado as saying the yard would close.',
    'unnamed-person (The harbour official) < named-person (Ines Alvarado) | the yard would close',
  ],
  [
    'Ines Alvarado said the bid was fair and she quoted a banker, whom she would not name, as saying it was high.',
    'named-person (Ines Alvarado) | the bid was fair',
    'named-person (she) < unnamed-person (a banker) | it was high',
  ],
  [
    'Norland is seeking a loan, Finance Minister Ines Alvarado was quoted by the official Tanmark news agency.',
    'outlet (the official Tanmark news agency) < named-person (Finance Minister Ines Alvarado) | Norland is seeking a loan',
  ],
  [
    'Harbour News quoted the figures as showing exports rose by 4%.',
    'outlet (Harbour News) < document (the figures) | exports rose by 4%',
  ],
  [
    'The report in Time quoted unnamed friends of hers as saying she felt she was following orders.',
    'outlet (The report in Time) < unnamed-group (unnamed friends of hers) | she felt she was following orders',
  ],
  [
    'The radio also quoted a ministry spokesman as saying Norland would respond.',
    'outlet (The radio) < spokesperson (a ministry spokesman) | Norland would respond',
  ],
  [
    'In a release issued this morning, Ines Alvarado, Minister of Industry is quoted as saying “Norwell is a fine firm.”',
    'named-person (Ines Alvarado, Minister of Industry) | “Norwell is a fine firm.”',
  ],
];

describe('Whoever is quoted as saying something', () => {
  for (const [sentence, ...expected] of CASES)
    it(`is heard: ${sentence}`, () => assert.deepEqual(article(sentence).attributions.map(shown), expected));

  for (const sentence of [
    'Gold was quoted at 400 dollars in London, and dealers described trade as quiet.',
    'The fund reported losses as telling as those of its rivals.',
    'The yard, quoted by brokers as closing in May, is old.',
    'The minister was quoted by name.',
  ])
    it(`is somebody: ${sentence}`, () =>
      assert.deepEqual(
        article(sentence).attributions.filter(({ chain, cue }) => chain.length > 1 || /quot/.test(cue.text)),
        [],
      ));
});

describe('Who passes something on', () => {
  const PASSED: readonly (readonly [sentence: string, ...expected: string[]])[] = [
    [
      'The ministry said, according to Xinhua, that exports rose by 4%.',
      'outlet (Xinhua) < named-organization (The ministry) | exports rose by 4%',
    ],
    [
      '“The bid is fair,” Ines Alvarado told the Harbour Post, according to Reuters.',
      'outlet (Reuters) < named-person (Ines Alvarado) | “The bid is fair,”',
    ],
    [
      'Ines Alvarado, an analyst, commented: “Fare wars mean that yields will be low,” as quoted by the BBC.',
      'outlet (the BBC) < named-person (Ines Alvarado, an analyst) | “Fare wars mean that yields will be low,”',
    ],
    [
      '“Veterans will keep faith,” remarked Ines Alvarado, who is the head of a trade group, as quoted by Business Week.',
      'outlet (Business Week) < named-person (Ines Alvarado) | “Veterans will keep faith,”',
    ],
    [
      'The Keizai Shinbun, quoting unnamed government sources, said Japan would open its market.',
      'outlet (The Keizai Shinbun) < unnamed-group (unnamed government sources) | Japan would open its market',
    ],
    [
      'According to AFP, the Norland authorities, after a week of silence, have announced that the yard will close.',
      'outlet (AFP) < named-organization (the Norland authorities) | the yard will close',
    ],
    [
      'Norland press reports, quoting government sources, say the company will reveal details of a loan.',
      'outlet (Norland press reports) < unnamed-group (government sources) | the company will reveal details of a loan',
    ],
    [
      'The newspaper, quoting officials and others, said Ines Alvarado, who ran the yard, had left Norland.',
      'outlet (The newspaper) < unnamed-group (officials and others) | Ines Alvarado, who ran the yard, had left Norland',
    ],
    [
      'The bid will be blocked, the minister said in remarks carried by state television.',
      'named-person (the minister) | The bid will be blocked',
    ],
  ];
  for (const [sentence, ...expected] of PASSED)
    it(`is named first: ${sentence}`, () => assert.deepEqual(article(sentence).attributions.map(shown), expected));

  it('is an agency by its bare name as well', () => {
    const { attributions } = article(
      'The Tanmark news agency said this was decided in Oslo.\n\nNorland will produce the parts, Tanmark said.',
    );
    assert.deepEqual(
      attributions.map(({ kind }) => kind),
      ['outlet', 'outlet'],
    );
  });
});
