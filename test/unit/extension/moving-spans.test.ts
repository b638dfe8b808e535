import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../src/engine/analysis.ts';
import { Edits, shiftSpan, type TextChange } from '../../../src/extension/services/moving-spans.ts';

/** A text in which every unit knows where it came from, so that a test can see which of them survived. */
type Unit = { readonly origin: number | 'typed' };

const textOf = (length: number): Unit[] => Array.from({ length }, (_, origin) => ({ origin }));

function apply(text: readonly Unit[], { start, removed, inserted }: TextChange): Unit[] {
  const typed = Array.from({ length: inserted }, (): Unit => ({ origin: 'typed' }));
  return [...text.slice(0, start), ...typed, ...text.slice(start + removed)];
}

/** A text's length, a span in it, and edits that each fit the text as it then is. */
const story = fc
  .tuple(fc.integer({ min: 1, max: 60 }), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 6 })), { maxLength: 8 }))
  .chain(([length, seeds]) =>
    fc.tuple(fc.nat({ max: length - 1 }), fc.nat({ max: length - 1 })).map(([a, b]) => {
      const span: Span = { start: Math.min(a, b), end: Math.max(a, b) + 1 };
      let now = length;
      const changes = seeds.map(([at, remove, inserted]): TextChange => {
        const start = at % (now + 1);
        const removed = Math.min(remove % 12, now - start);
        now += inserted - removed;
        return { start, removed, inserted };
      });
      return { length, span, changes };
    }),
  );

describe('a span on the move', () => {
  it('keeps every unit of its own that is left, begins and ends with one, and takes in nothing from around it', () => {
    fc.assert(
      fc.property(story, ({ length, span, changes }) => {
        let text = textOf(length);
        let moved: Span | null = span;
        for (const change of changes) {
          text = apply(text, change);
          moved = moved && shiftSpan(moved, change);
        }
        const isOwn = ({ origin }: Unit) => origin !== 'typed' && origin >= span.start && origin < span.end;
        const left = text.filter(isOwn).length;
        if (!moved) return left === 0;
        const covered = text.slice(moved.start, moved.end);
        assert.equal(covered.filter(isOwn).length, left);
        assert.ok(covered.every((unit) => unit.origin === 'typed' || isOwn(unit)));
        return moved.start < moved.end && moved.end <= text.length;
      }),
    );
  });

  it('is where plain shifting puts it when the edits are kept together', () => {
    fc.assert(
      fc.property(story, ({ span, changes }) => {
        const edits = new Edits();
        for (const change of changes) edits.add(change);
        const one = changes.reduce<Span | null>((moved, change) => moved && shiftSpan(moved, change), span);
        assert.deepEqual(edits.locate(span), one);
      }),
    );
  });

  it('does not grow with what is typed at its edges', () => {
    const span = { start: 10, end: 20 };
    assert.deepEqual(shiftSpan(span, { start: 10, removed: 0, inserted: 3 }), { start: 13, end: 23 });
    assert.deepEqual(shiftSpan(span, { start: 20, removed: 0, inserted: 3 }), span);
  });

  it('is gone with the last of its text, though another takes its place', () => {
    assert.equal(shiftSpan({ start: 10, end: 20 }, { start: 10, removed: 10, inserted: 10 }), null);
  });
});
