import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Attribution, Span } from '../../../src/engine/analysis.ts';
import { lookUpAround } from '../../../src/report/around.ts';
import { AnalysisBuilder } from '../../fixtures/analyses/builder.ts';

const TEXT = 'x'.repeat(3_000);
const span = fc
  .tuple(fc.nat(TEXT.length), fc.oneof(fc.nat(20), fc.nat(1_500)))
  .map(([start, length]): Span => ({ start, end: Math.min(start + length, TEXT.length) }));
const quote = ({ start, end }: Span) => ({ start, end, text: TEXT.slice(start, end) });

/** The same by looking at every attribution. */
function slowly(attributions: readonly Attribution[], passage: Span): Attribution | undefined {
  const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
  const holders = attributions
    .flatMap((attribution) => attribution.content.map((content) => ({ attribution, content })))
    .filter(({ content }) => holds(content, passage))
    .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start));
  return (
    holders[0]?.attribution ??
    attributions.find(
      ({ cue, content }) =>
        holds(passage, cue) ||
        holds(cue, passage) ||
        content.some((one) => passage.start <= one.start && one.start < passage.end),
    )
  );
}

describe('The attribution around a passage', () => {
  it('is the one that looking at all of them finds', () => {
    const drawn = fc.array(fc.tuple(span, fc.array(span, { maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(drawn, fc.array(span, { minLength: 1, maxLength: 20 }), (all, passages) => {
        const b = new AnalysisBuilder(TEXT);
        const attributions = all.map(([cue, content], i) =>
          b.attribution(`a-${i}`, [], quote(cue), content.map(quote)),
        );
        const around = lookUpAround(attributions);
        for (const passage of passages) assert.equal(around(passage)?.id, slowly(attributions, passage)?.id);
      }),
    );
  });
});
