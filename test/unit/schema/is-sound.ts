import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../src/engine/analysis.schema.json' with { type: 'json' };
import { engine } from '../support/engine.ts';
import { faultsOf } from './check-analysis.ts';
import type { NamedText } from './helpers.ts';

const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);

/** Fails where a text's analysis is not what the schema says, or not what it cannot say (`faultsOf`). */
export function isSound({ name, text }: NamedText): void {
  const analysis = engine.analyze(text, { id: name });
  const errors = validate(analysis) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  assert.deepEqual([...errors, ...faultsOf(analysis, text)], [], name);
  // Plain data: what is printed and read again is the same.
  assert.deepEqual(JSON.parse(JSON.stringify(analysis)), analysis, name);
}
