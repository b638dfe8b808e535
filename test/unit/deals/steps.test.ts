import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';

describe('finding deals', () => {
  const engine = createEngine({ language: createWinkLanguage(), now: () => 0 });
  const article = (deals: number) =>
    Array.from(
      { length: deals },
      (_, i) => `Castor${i} Holdings agreed to buy Norvik${i} Systems. Norvik${i} Systems declined to comment.`,
    ).join('\n\n');
  const pauses = async (text: string) => {
    let count = 0;
    const pause = async () => void count++;
    const analysis = await engine.analyzeInSlices(text, { sliceMs: 0, pause, isCancelled: () => false });
    return { count, deals: analysis?.deals ?? [] };
  };

  it('gives way more often the more deals there are', async () => {
    const few = await pauses(article(5));
    const many = await pauses(article(50));
    assert.equal(many.deals.length, 50);
    assert.ok(many.count >= few.count + 45 * 5, `${few.count} pauses, then ${many.count}`);
  });

  it('finds the same deals in slices as in one run', async () => {
    const text = article(12);
    assert.deepEqual((await pauses(text)).deals, engine.analyze(text).deals);
  });
});
