import assert from 'node:assert/strict';
import { dealsOf } from './article.ts';

const BOUGHT = 'Corvale Capital agreed to buy Brightwater Mills for $40 million. ';
const answers = (text: string) =>
  (dealsOf('News from the mills', text)[0]?.responses ?? []).map(({ party, kind }) => `${party}: ${kind}`);

describe('for whom somebody speaks', () => {
  for (const [said, party] of [
    [
      'Corvale welcomed the ruling. “The deal will close in May,” its finance director, Ada Oxley, said.',
      'Corvale Capital',
    ],
    ['“The deal will close in May,” said the company’s chairman, Ada Oxley.', 'Corvale Capital'],
    ['Ada Oxley, its chairman, said the deal would close in May.', 'Corvale Capital'],
    ['The deal would close in May, a spokesman said.', 'Corvale Capital'],
    ['Chief executive Ada Oxley said the deal would close in May.', 'Corvale Capital'],
    ['Brightwater runs nine mills. Chairwoman Ada Oxley called the deal fair.', 'Brightwater Mills'],
    ['The buyer’s chief executive, Ada Oxley, said the deal would close in May.', 'Corvale Capital'],
    ['“The deal is fair,” said the chairman of the target, Ada Oxley.', 'Brightwater Mills'],
  ] as const)
    it(`is told by where he stands: ${said}`, () => assert.deepEqual(answers(BOUGHT + said), [`${party}: statement`]));

  for (const said of [
    'Corvale’s largest shareholder, Tidal Fund, said the deal was too dear.',
    'Corvale’s rival Tarn called the deal madness.',
    'A Corvale customer, Ada Oxley, said the deal would cost her money.',
    'Unions at Brightwater said the deal would cost jobs.',
    'A former Brightwater director, Ada Oxley, said the deal was too cheap.',
    'A lawyer for a former Brightwater executive declined to comment on the deal.',
  ])
    it(`is nobody’s side where he stands beside it: ${said}`, () => assert.deepEqual(answers(BOUGHT + said), []));

  it('is the firm of a release that is its own', () => {
    assert.deepEqual(answers('Corvale Capital agreed to buy Brightwater Mills, according to a press release.'), [
      'Corvale Capital: statement',
    ]);
  });

  it('is both where neither answers', () => {
    assert.deepEqual(answers(`${BOUGHT}Neither company responded to requests for comment.`), [
      'Corvale Capital: no-response',
      'Brightwater Mills: no-response',
    ]);
  });

  it('is of the deal told of last where neither of several answers', () => {
    const told = dealsOf(
      'News from the mills',
      `${BOUGHT}The price is fair, it said.`,
      'Tidal Fund is in talks to buy Oxley Motors, two people said. Neither company replied to our emails.',
    );
    assert.deepEqual(
      told.map(({ responses }) => responses.map(({ party, kind }) => `${party}: ${kind}`)),
      [['Corvale Capital: statement'], ['Tidal Fund: no-response', 'Oxley Motors: no-response']],
    );
  });

  it('has done neither where a side would neither confirm nor deny', () => {
    for (const said of ['would neither confirm nor deny the talks', 'refused to confirm or deny the talks'])
      assert.deepEqual(answers(`${BOUGHT}Brightwater ${said}.`), ['Brightwater Mills: neither']);
  });

  it('is the shareholder where he is a side himself', () => {
    const [deal] = dealsOf(
      'News from the mills',
      'Corvale Capital agreed to buy Brightwater Mills from Tidal Fund. Brightwater’s largest shareholder, Tidal Fund, declined to comment on the deal.',
    );
    assert.deepEqual(
      deal?.responses.map(({ party, kind }) => `${party}: ${kind}`),
      ['Tidal Fund: declined'],
    );
  });

  it('is shown with what was said where a refusal is put as a statement', () => {
    const [deal] = dealsOf(
      'News from the mills',
      'Corvale Capital is in talks to buy Brightwater Mills, two people said. Corvale said it does not comment on rumours.',
    );
    assert.deepEqual(
      deal?.responses.map(({ kind, text }) => [kind, text]),
      [['declined', 'it does not comment on rumours']],
    );
  });
});
