import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();

describe('An engine that keeps next to nothing of what it has read', function () {
  this.timeout(30_000);

  it('reads an article as any other engine does, first and again, whole and changed', () => {
    const deal =
      '# Norwell agrees to buy Tarn\n\nNorwell said it would buy Tarn Shipping.\n\nTarn declined to comment.\n';
    const texts = [deal, `${deal}\nNorwell said it would buy Tarn Shipping.\n`, 'The bank said no.', deal, deal];
    const little = createEngine({ language, now: () => 0, weights, keeps: 0 });
    const usual = createEngine({ language, now: () => 0, weights });
    for (const text of texts) assert.deepEqual(little.analyze(text), usual.analyze(text));
  });
});
