import assert from 'node:assert/strict';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../../src/engine/analysis.schema.json' with { type: 'json' };
import type { Engine } from '../../../src/engine/engine.ts';
import { faultsOf } from './check-analysis.ts';
import { type NamedText, ownEngine, texts, textsIn, textsOfLines } from './helpers.ts';

describe('an analysis is what its schema says', function () {
  this.timeout(300_000);
  let engine: Engine;
  let validate: ValidateFunction;
  before(() => {
    engine = ownEngine();
    validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
  });

  function isSound({ name, text }: NamedText): void {
    const analysis = engine.analyze(text, { id: name });
    const errors = validate(analysis) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
    assert.deepEqual([...errors, ...faultsOf(analysis, text)], [], name);
    // Plain data: what is printed and read again is the same.
    assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, name);
  }

  for (const sample of textsIn('samples')) {
    it(`for the sample ${sample.name}`, () => isSound(sample));
  }

  it('for a text with nothing in it', () => isSound({ name: 'empty', text: '' }));

  it('for the gold articles', function () {
    for (const article of texts(this, '../shared/gold/dev/text', textsIn)) isSound(article);
  });

  it('for the Wikinews articles', function () {
    for (const article of texts(this, '../shared/data/news/wikinews-economy.jsonl', textsOfLines)) isSound(article);
  });
});
