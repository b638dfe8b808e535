import assert from 'node:assert/strict';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';
import { Layout } from '../../../src/engine/layout.ts';

const reader = createArticleReader();
const TEXT =
  '# Norvik to sell its ferries\n\nNorvik said it would sell.\n\nTarn *Shipping* declined to comment.\n\nThe price was low.\n';

describe('Where blocks stand', () => {
  it('is left as it is by typing in another block', () => {
    const before = new Layout(reader.read(TEXT), null);
    const after = new Layout(reader.read(TEXT.replace('would', 'would soon')), before);
    const same = after.article.blocks.map((block, i) => block === before.article.blocks[i]);
    assert.deepEqual(same, [true, false, true, true]);
  });

  it('follows from the text alone', () => {
    const edited = reader.read(`New.\n\n${TEXT}`);
    const starts = (layout: Layout) => layout.article.blocks.map(({ start }) => start);
    assert.deepEqual(starts(new Layout(edited, new Layout(reader.read(TEXT), null))), starts(new Layout(edited, null)));
  });

  it('leads back to the offsets of the text, and from them', () => {
    const layout = new Layout(reader.read(TEXT), null);
    for (const block of layout.article.blocks) {
      const placed = block.quote(0, block.prose.length);
      const { start, end, text } = layout.quote(placed);
      assert.equal(TEXT.slice(start, end), text);
      assert.deepEqual(layout.span({ start, end }), { start: placed.start, end: placed.end });
    }
  });
});
