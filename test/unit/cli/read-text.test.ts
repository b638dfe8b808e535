import assert from 'node:assert/strict';
import { BadInput, readText } from '../../../src/cli/read-text.ts';
import { stdinOf, withFiles } from './helpers.ts';

const refuses = (file: string, message: RegExp): Promise<void> =>
  assert.rejects(readText(file, stdinOf()), (error) => error instanceof BadInput && message.test(error.message));

describe('reading a text', () => {
  it('keeps every character, the byte-order mark and carriage returns too', () =>
    withFiles({ 'a.md': '\uFEFFZürich 😀\r\n“x”' }, async (path) => {
      assert.equal(await readText(path('a.md'), stdinOf()), '\uFEFFZürich 😀\r\n“x”');
    }));

  it('reads standard input for a dash, characters across chunks included', async () => {
    const bytes = Buffer.from('Zürich');
    assert.equal(await readText('-', stdinOf(bytes.subarray(0, 2), bytes.subarray(2))), 'Zürich');
  });

  it('reads an empty file', () =>
    withFiles({ 'a.md': '' }, async (path) => assert.equal(await readText(path('a.md'), stdinOf()), '')));

  it('says what is wrong with what it cannot read', () =>
    withFiles(
      {
        'binary.md': Uint8Array.of(80, 75, 3, 4, 0, 1),
        'utf16.md': Uint8Array.of(0xff, 0xfe, 65, 0),
        'latin1.md': Uint8Array.of(90, 0xfc, 114),
      },
      async (path) => {
        await refuses(path('nothing.md'), /nothing\.md: there is no such file\.$/);
        await refuses(path('.'), /it is a directory/);
        await refuses(path('binary.md'), /it is binary, not text\.$/);
        await refuses(path('utf16.md'), /it is UTF-16; save it as UTF-8\.$/);
        await refuses(path('latin1.md'), /it is not valid UTF-8 text\.$/);
      },
    ));
});
