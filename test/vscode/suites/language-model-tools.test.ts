import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, extension, removeFile, settled, showFile } from '../extension.ts';
import { until } from '../wait.ts';

const NAME = 'tools.md';

/** What a tool of ours answers, as text. */
async function ask(name: string, input: object): Promise<string> {
  const result = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = result.content;
  assert.ok(part instanceof vscode.LanguageModelTextPart);
  return part.value;
}

describe('The tools for language models', () => {
  before(async function () {
    await extension();
    // Where the workbench has no such tools at all, there is nothing to ask.
    if (!vscode.lm.tools.some(({ name }) => name === 'onTheRecord_dealScope')) this.skip();
  });
  afterEach(closeAll);
  after(() => Promise.resolve(removeFile(NAME)).catch(() => undefined));

  it('answer on the article in front, and leave it and its record as they are', async () => {
    const editor = await showFile(NAME, ARTICLE);
    await settled(editor);
    const { deals, note } = JSON.parse(await ask('onTheRecord_dealScope', {}));
    assert.ok(deals.length > 0);
    assert.match(note, /nothing was marked as checked/);
    assert.equal(editor.document.getText(), ARTICLE);
    assert.equal(editor.document.isDirty, false);
  });

  it('answer on a file of the workspace by its path', async () => {
    await showFile(NAME, ARTICLE);
    await closeAll();
    const { unverified } = JSON.parse(await ask('onTheRecord_unverified', { path: NAME }));
    assert.ok(unverified.some(({ kind }: { kind: string }) => kind === 'unnamed'));
  });

  it('say so where there is no article, and read nothing outside the workspace', async () => {
    await until(() => vscode.window.visibleTextEditors.length === 0, 'no editor');
    for (const path of ['nowhere.md', '../../etc/passwd', '/etc/hosts.md', '../newsroom.md']) {
      assert.match(await ask('onTheRecord_dealScope', { path }), /^There is no such Markdown file/);
    }
  });
});
