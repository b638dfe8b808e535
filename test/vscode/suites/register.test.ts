import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, extension, fileUri, removeFile, settled, showFile } from '../extension.ts';
import { until } from '../wait.ts';

const FILE = '.on-the-record/register.yaml';

const problems = () =>
  vscode.languages.getDiagnostics(fileUri(FILE)).map(({ range, message }) => `${range.start.line + 1}: ${message}`);

async function offered(editor: vscode.TextEditor): Promise<string[]> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    editor.document.uri,
    editor.selection.active,
  );
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

/** Writes the register and shows it; VS Code may show for a moment what stood in a file of this name before. */
async function showRegister(text: string): Promise<vscode.TextEditor> {
  const editor = await showFile(FILE, text);
  await until(() => editor.document.getText() === text, 'the text of the file');
  return editor;
}

async function type(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  await editor.edit((edit) => edit.insert(end, text));
  const now = document.lineAt(document.lineCount - 1).range.end;
  editor.selection = new vscode.Selection(now, now);
}

describe('The register in its editor', () => {
  // As it is in a project that has a register, or once an article is open.
  before(extension);

  afterEach(async () => {
    await closeAll();
    await removeFile('.on-the-record');
  });

  it('is told what is wrong in it while it is typed, at the line, and no more when that is mended', async () => {
    const editor = await showRegister('entries:\n  - name: Norvik\n    type: organization\n');
    await type(editor, '    colour: blue\n  - name: norvik\n    type: place\n');
    await until(() => problems().length === 2, 'both problems');
    assert.match(problems().join('\n'), /4: "colour" is no key of an entry/);
    assert.match(problems().join('\n'), /5: "norvik" already stands for Norvik\./);
    assert.ok(editor.document.isDirty);
    const from = new vscode.Position(3, 0);
    await editor.edit((edit) => edit.delete(new vscode.Range(from, new vscode.Position(6, 0))));
    await until(() => problems().length === 0, 'the problems to go');
  });

  it('is told of two entries that are each the same as the other', async () => {
    await showFile(
      FILE,
      'entries:\n  - { name: A, type: place, sameAs: B }\n  - { name: B, type: place, sameAs: A }\n',
    );
    await until(() => problems().length === 1, 'the problem');
    assert.match(problems()[0] ?? '', /^3: This leads back to A/);
  });

  it('is offered keys, kinds and the names of open articles', async () => {
    const name = `${crypto.randomUUID()}.md`;
    await settled(await showFile(name, ARTICLE));
    const editor = await showRegister('entries:\n');
    await type(editor, '  - ');
    assert.ok((await offered(editor)).includes('sameAs'));
    await type(editor, 'name: ');
    assert.ok((await offered(editor)).includes('Anna Bellweather'));
    await type(editor, 'Anna Bellweather\n    type: ');
    const kinds = await offered(editor);
    for (const kind of ['person', 'organization', 'place', 'product', 'other']) assert.ok(kinds.includes(kind), kind);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await removeFile(name);
  });
});
