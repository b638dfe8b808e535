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

describe('The learner', () => {
  it('gives the same weights for the same seed', async () => {
    const { train } = await import('../../../training/learner.ts');
    const data = {
      columns: 1,
      labels: 3,
      features: 4,
      ids: Int32Array.of(0, 1, 2, 3, 1, 0),
      gold: Uint8Array.of(0, 1, 2, 0, 1, 0),
      offsets: Int32Array.of(0, 4, 6),
    };
    const how = { sequences: Int32Array.of(0, 1), epochs: 5, seed: 3, margin: 1, recall: 0 };
    assert.deepEqual(train(data, how), train(data, how));
  });
});
