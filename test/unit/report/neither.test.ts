import assert from 'node:assert/strict';
import { summarizeResponses } from '../../../src/report/responses.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';
import { article } from '../deals/article.ts';

describe('A refusal of neither side', () => {
  it('is never told as the contrary', () => {
    const analysis = article(
      'Norvik to buy Borealis',
      'Norvik Holdings Ltd. agreed to buy Borealis Foods Inc. on Monday. Neither company would reveal the price.',
    );
    const told = JSON.stringify(summarizeResponses(analysis));
    assert.match(told, /Neither company would reveal/);
    assert.doesNotMatch(told, /Neither company[^“"]*declined/);
  });
});

describe('An answer that both sides give at once', () => {
  it('is told once', () => {
    const b = new AnalysisBuilder('Norvik and Tarn confirmed that they are in talks.');
    const cue = b.q('confirmed');
    b.attribution('a', [b.link('named-organization', b.q('Norvik and Tarn'))], cue, [b.q('they are in talks')], {
      response: 'confirmed',
    });
    const answer = {
      ...b.q('Norvik and Tarn confirmed that they are in talks'),
      kind: 'confirmed',
      to: null,
      about: null,
    } as const;
    const backed = { status: 'stated-by-both', attributions: ['a'], passages: [b.q('are in talks')] } as const;
    b.deal('d', 'Norvik – Tarn merger', {
      parties: [b.party('Norvik'), b.party('Tarn')],
      type: { ...backed, value: 'merger' },
      stage: { ...backed, value: 'in-talks' },
      responses: [
        { ...answer, party: 'Norvik' },
        { ...answer, party: 'Tarn' },
      ],
    });
    const [told, ...more] = summarizeResponses(b.build()).sections.flatMap(({ paragraphs }) => paragraphs.flat());
    assert.equal(told?.text, 'Norvik and Tarn confirmed that they are in talks.');
    assert.deepEqual(more, []);
  });
});
