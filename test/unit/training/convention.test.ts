import assert from 'node:assert/strict';
import { toProduct } from '../../../training/convention.ts';

/** Spans of a sentence given as its words: the corpus' rules in, ours out. */
function converted(text: string, source: string, cue: string, content: string): string[] {
  const pair = (part: string) => [text.indexOf(part), text.indexOf(part) + part.length];
  const found = toProduct(text, { source: [pair(source)], cue: [pair(cue)], content: [pair(content)] });
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return [found.source === null ? '' : slice(found.source), slice(found.cue), ...found.content.map(slice)];
}

describe("The corpus' spans by our rules", () => {
  it('give the "to" of a plan to its cue', () => {
    assert.deepEqual(converted('Norwell plans to sell its ferries.', 'Norwell', 'plans', 'to sell its ferries'), [
      'Norwell',
      'plans to',
      'sell its ferries',
    ]);
  });

  it('leave "that" out of a content', () => {
    assert.deepEqual(converted('Tarn said that it agreed.', 'Tarn', 'said', 'that it agreed'), [
      'Tarn',
      'said',
      'it agreed',
    ]);
  });

  it('make a refusal to comment one cue without content', () => {
    assert.deepEqual(
      converted('Tarn declined to comment on the price.', 'Tarn', 'declined', 'to comment on the price'),
      ['Tarn', 'declined to comment'],
    );
  });
});
