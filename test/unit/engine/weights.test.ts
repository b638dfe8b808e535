import assert from 'node:assert/strict';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { WEIGHTS_FILES, type Weights, type WeightsFile } from '../../../src/engine/engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const language = createWinkLanguage();
const TEXT = [
  'Norwell will sell its ferries, a person familiar with the matter said.',
  'Tarn declined to comment.',
  'Norwell Lines Ltd. agreed to buy Tarn Ferries Inc. for $3 million.',
].join('\n\n');

function engineWith(bytes?: Weights) {
  const warnings: string[] = [];
  const engine = createEngine({
    language,
    now: () => 0,
    weights: bytes,
    warn: (message) => warnings.push(message),
  });
  return { engine, warnings };
}

describe('The engine and its weights', () => {
  const rulesAlone = engineWith().engine.analyze(TEXT);

  it('goes on by rules alone where the weights are missing, and says so once', () => {
    const { engine, warnings } = engineWith(() => {
      throw new Error('no such file');
    });
    assert.deepEqual(engine.analyze(TEXT), rulesAlone);
    engine.analyze(`${TEXT} Again.`);
    assert.deepEqual(warnings, [
      'The learned weights cannot be used, and names are found by rules alone: no such file',
      'The learned weights cannot be used, and attributions are found by rules alone: no such file',
      'The learned weights cannot be used, and the sides of deals are found by rules alone: no such file',
      'The learned weights cannot be used, and the items of deals are found by rules alone: no such file',
    ]);
  });

  it('goes on by rules alone where the weights are damaged, and says so once', () => {
    const bytes = weights('attributions');
    for (const broken of [bytes.subarray(0, 1000), new Uint8Array(0), Uint8Array.from(bytes.subarray(0, 64)).fill(9)]) {
      const { engine, warnings } = engineWith(() => broken);
      assert.deepEqual(engine.analyze(TEXT), rulesAlone);
      engine.analyze(`${TEXT} Again.`);
      assert.equal(warnings.length, WEIGHTS_FILES.length - 1);
    }
  });
  it('does without one file and uses the others', () => {
    const { engine, warnings } = engineWith((file) => {
      if (file === 'names') throw new Error('no such file');
      return weights(file);
    });
    assert.ok(engine.analyze(TEXT).entities.length > 0);
    assert.deepEqual(warnings, [
      'The learned weights cannot be used, and names are found by rules alone: no such file',
    ]);
  });

  it('asks for the weights on the first reading, and then never again', () => {
    const asked: WeightsFile[] = [];
    const { engine, warnings } = engineWith((file) => {
      asked.push(file);
      return weights(file);
    });
    assert.deepEqual(asked, []);
    engine.analyze(TEXT);
    engine.analyze(`${TEXT} Again.`);
    assert.deepEqual(asked.sort(), [...WEIGHTS_FILES].sort());
    assert.deepEqual(warnings, []);
  });

  it('starts with nothing read when stances are to count', () => {
    const { engine } = engineWith(weights);
    const text = 'The union supports the sale of the ferries, and Tarn criticised the price.';
    const reported = engine.analyze(text);
    const wide = engine.analyze(text, { stances: true });
    assert.ok(wide.attributions.length >= reported.attributions.length);
    assert.deepEqual(engine.analyze(text), reported);
    assert.deepEqual(engineWith(weights).engine.analyze(text, { stances: true }), wide);
  });
});
