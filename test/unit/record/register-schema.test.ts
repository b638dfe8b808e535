import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ENTRY_TYPES, OTHER_SPELLINGS } from '../../../src/engine/entities/register-file.ts';
import { ENTRY_KEY_WORDS, FILE_KEY_WORDS } from '../../../src/record/register-completion.ts';

const schema = JSON.parse(readFileSync(new URL('../../../schemas/register.schema.json', import.meta.url), 'utf8'));
const wordsOf = (properties: Record<string, { description: string }>) =>
  Object.fromEntries(Object.entries(properties).map(([key, { description }]) => [key, description]));

describe('The schema of the register, for extensions that edit YAML', () => {
  it('has the keys and the kinds that are read, in the same words as what is offered', () => {
    const entry = schema.properties.entries.items.properties;
    assert.deepEqual(wordsOf(schema.properties), FILE_KEY_WORDS);
    assert.deepEqual(wordsOf(entry), ENTRY_KEY_WORDS);
    assert.deepEqual(new Set(entry.type.enum), new Set([...ENTRY_TYPES, ...Object.values(OTHER_SPELLINGS)]));
  });
});
