import assert from 'node:assert/strict';
import type { Attribution } from '../../../src/engine/analysis.ts';
import { article, textOf } from '../support/engine.ts';

const shown = ({ source, cue, content }: Attribution) =>
  `${source ? textOf(source) : ''} | ${textOf(cue)} | ${content.map(textOf).join(' … ')}`;
const BODY = 'Tarn builds ships in Norburg.';

const HEADLINES: readonly (readonly [headline: string, expected: string])[] = [
  ['# Tarn near deal with Oxley, sources say', 'sources | say | Tarn near deal with Oxley'],
  ['# Tarn near deal with Oxley, people familiar say', 'people familiar | say | Tarn near deal with Oxley'],
  ['# Tarn near deal with Oxley, Harbour Post says, citing sources', 'Harbour Post | says | Tarn near deal with Oxley'],
  ['# Tarn to sell its yard, newspaper reports', 'newspaper | reports | Tarn to sell its yard'],
  ['TARN NOT TO BID, CHAIRMAN QUOTED AS SAYING', 'CHAIRMAN | QUOTED AS SAYING | TARN NOT TO BID'],
  ['# Tarn in talks to sell yard - Harbour News', 'Harbour News | - | Tarn in talks to sell yard'],
  ['# Tarn said to be near sale of its yard', ' | said to | Tarn … be near sale of its yard'],
  ['TARN EXPECTED TO BID FOR OXLEY', ' | EXPECTED TO | TARN … BID FOR OXLEY'],
];

describe('Headlines that close with who says so', () => {
  for (const [headline, expected] of HEADLINES)
    it(headline, () => assert.deepEqual(article(`${headline}\n\n${BODY}`).attributions.map(shown), [expected]));

  for (const headline of ['# Tarn opens yard, reports loss', '# Tarn, Oxley and Norwell – a history'])
    it(`name nobody: ${headline}`, () =>
      assert.deepEqual(
        article(`${headline}\n\n${BODY}`).attributions.filter(({ content }) =>
          /opens|history/.test(content.map(textOf).join()),
        ),
        [],
      ));
});

describe('What is said', () => {
  const contents = (text: string) => article(text).attributions.map(shown);

  it('ends before what others did', () => {
    for (const [sentence, expected] of [
      [
        'Norwell reported a 3 percent rise in sales, Tarn fell 5 percent and Oxley was flat.',
        'a 3 percent rise in sales',
      ],
      ['Norwell announced a loss of $3 million, Tarn’s shares fell, and Oxley was flat.', 'a loss of $3 million'],
    ] as const)
      assert.deepEqual(
        article(sentence).attributions.map(({ content }) => content.map(textOf)),
        [[expected]],
      );
    assert.deepEqual(contents('Norwell announced a merger with Tarn, Norland’s largest bank.'), [
      'Norwell | announced | a merger with Tarn, Norland’s largest bank',
    ]);
  });

  it('takes in the paragraph that somebody goes on from', () => {
    assert.deepEqual(
      contents('“We are sad,” Alvarado said.\n\n“We can pay no longer.”\n\n“The town helped,” she continued.'),
      ['Alvarado | said | “We are sad,” … “We can pay no longer.”', 'she | continued | “The town helped,”'],
    );
  });

  it('is all of a turn in an interview', () => {
    assert.deepEqual(contents('**Ines Alvarado:** We will keep it open. Then we will see.'), [
      'Ines Alvarado | : | We will keep it open. Then we will see.',
    ]);
  });

  it('is said by a union whose name looks like a verb', () => {
    assert.deepEqual(contents('Unite, the union, said the yard would close.'), [
      'Unite, the union | said | the yard would close',
    ]);
  });

  for (const [sentence, expected] of [
    [
      'The firm sold its yard, which, Ines Alvarado said, would have closed.',
      'Ines Alvarado | said | would have closed',
    ],
    [
      '“Jobs will come back,” Ines Alvarado said. “They will not all come back quickly. But we will start creating them.”',
      'Ines Alvarado | said | “Jobs will come back,” … “They will not all come back quickly. But we will start creating them.”',
    ],
    ['Rank said it would buy the yard.', 'Rank | said | it would buy the yard'],
    ['Ines Alvarado has pledged not to use cheap labour.', 'Ines Alvarado | has pledged not to | use cheap labour'],
    ['Ines Alvarado said here it is important to grow.', 'Ines Alvarado | said | it is important to grow'],
    [
      'Two firms indicated a better performance, a statement issued at the annual meeting said.',
      'a statement issued at the annual meeting | said | Two firms indicated a better performance',
    ],
    [
      'Norwell said the ore held copper, lead .99 pct to 1.5 pct, and zinc.',
      'Norwell | said | the ore held copper, lead .99 pct to 1.5 pct, and zinc',
    ],
    [
      'Prices have been seen as high but the report says they will fall.',
      ' | have been seen as | Prices … high,the report | says | they will fall',
    ],
  ] as const)
    it(`is told apart from where and by whom: ${sentence}`, () => assert.equal(contents(sentence).join(), expected));
});
