import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, extension, fileUri, removeFile, settled, showFile, showUntitled } from '../extension.ts';
import { next, until } from '../wait.ts';

const FILE = '.on-the-record/dismissals.yaml';
const UNNAMED = 'a person familiar with the matter';

/** The quick fixes of ours at some words of the editor's text. */
async function fixesAt(editor: vscode.TextEditor, words: string): Promise<vscode.CodeAction[]> {
  const { document } = editor;
  const position = document.positionAt(document.getText().indexOf(words) + 1);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions.filter(({ command }) => command?.command.startsWith('onTheRecord.'));
}

async function apply(editor: vscode.TextEditor, words: string, title: string): Promise<void> {
  const fixes = await fixesAt(editor, words);
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix?.command, `“${title}” among ${fixes.map((one) => one.title).join(', ')}`);
  await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

/** The sources of the article as it is read now, with why each is marked; the cue where there is no source. */
async function marks(editor: vscode.TextEditor): Promise<string[]> {
  const { analysis } = await settled(editor);
  return (analysis?.attributions ?? []).map(({ source, cue, unverified }) => `${(source ?? cue).text}: ${unverified}`);
}

async function written(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(FILE)));
  } catch {
    return '';
  }
}

const write = (text: string) => vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(text));

describe('Dismissals', () => {
  let editor: vscode.TextEditor;
  let name: string;

  beforeEach(async () => {
    // A new one each time: VS Code may go on with the text of a file of the same name that was closed a moment ago.
    name = `${crypto.randomUUID()}.md`;
    editor = await showFile(name, ARTICLE);
    await until(async () => (await marks(editor)).includes('the Portham Herald: unnamed'), 'the mark on the lead');
  });

  afterEach(async () => {
    await closeAll();
    await removeFile(name);
    if ((await written()) !== '') await removeFile('.on-the-record');
  });

  it('take a mark away, through edits above it, until they are undone', async () => {
    const { highlights } = await extension();
    const before = await marks(editor);
    const isDrawn = () => highlights.drawn(editor).some(({ style }) => style === 'unnamed');
    assert.ok(isDrawn());
    await apply(editor, 'in talks to buy', 'Not an attribution');
    const entry = `  - article: ${name}\n    kind: not-an-attribution\n    quote: "the Portham Herald`;
    assert.ok((await written()).includes(entry), await written());
    const less = before.filter((mark) => mark !== 'the Portham Herald: unnamed');
    await until(async () => (await marks(editor)).join() === less.join(), 'the mark to go');

    await editor.edit((edit) => edit.insert(new vscode.Position(0, 2), 'Ferries: '));
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '\nTwo firms are said to meet in the port.\n'));
    assert.ok(!(await marks(editor)).includes('the Portham Herald: unnamed'));

    await apply(editor, UNNAMED, 'Undo “Not an attribution”');
    assert.doesNotMatch(await written(), /article:/);
    await until(async () => (await marks(editor)).includes('the Portham Herald: unnamed'), 'the mark to come back');
    assert.ok(isDrawn());
  });

  it('put a source on record, and offer that only where it is not', async () => {
    const titles = async () => (await fixesAt(editor, 'in talks to buy')).map(({ title }) => title);
    assert.deepEqual(await titles(), ['Not an attribution', 'On record', 'Same source as …']);
    await apply(editor, 'in talks to buy', 'On record');
    await until(async () => (await marks(editor)).includes('the Portham Herald: null'), 'the source on record');
    assert.deepEqual(await titles(), ['Not an attribution', 'Same source as …']);
    assert.ok((await fixesAt(editor, UNNAMED)).some(({ title }) => title === 'Undo “On record”'));
  });

  it('say that two sources are one, chosen from a list', async () => {
    const isOne = async () => {
      const { analysis } = await settled(editor);
      return analysis?.attributions.some(({ ruling }) => ruling?.sameSourceAs);
    };
    const done = apply(editor, 'said Anna', 'Same source as …');
    const accept = async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await written()) !== '';
    };
    await until(accept, 'the dismissal to be written', 15_000);
    await done;
    assert.match(await written(), /kind: same-source\n[\s\S]*sameAs:\n {6}quote: /);
    await until(isOne, 'one source for both');
  });

  it('are read again when their file is changed by somebody else', async () => {
    await apply(editor, 'in talks to buy', 'On record');
    await until(async () => (await marks(editor)).includes('the Portham Herald: null'), 'the source on record');
    await write((await written()).replace('kind: on-record', 'kind: not-an-attribution'));
    const isGone = async () => !(await marks(editor)).some((mark) => mark.startsWith('the Portham Herald'));
    await until(isGone, 'the mark to go');
  });

  it('leave the articles alone where their file is written anew as it was', async () => {
    await apply(editor, 'in talks to buy', 'On record');
    await until(async () => (await marks(editor)).includes('the Portham Herald: null'), 'the source on record');
    const { articles } = await extension();
    const watchers = [FILE, '.on-the-record'].map((path) => vscode.workspace.createFileSystemWatcher(`**/${path}`));
    // Some hosts tell of the file, others of its folder alone, and as of one that is new.
    const word = new vscode.EventEmitter<void>();
    for (const watcher of watchers)
      for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(() => word.fire());
    const text = await written();
    const isLeftAlone = async () => {
      await settled(editor);
      let readings = 0;
      const listener = articles.onDidChange(({ uri }) => {
        if (uri.toString() === editor.document.uri.toString()) readings += 1;
      });
      const heard = next(word.event, 'the word of the disk');
      await write(text);
      await heard;
      await settled(editor);
      listener.dispose();
      return readings === 0;
    };
    // No host writes at one stroke: whoever looks while it does finds the file empty, and reads the articles anew.
    await until(isLeftAlone, 'a writing that nothing is read anew for');
    vscode.Disposable.from(word, ...watchers).dispose();
  });

  it('are neither lost nor overwritten where their file is damaged: its line is shown, the rest is used', async () => {
    await apply(editor, 'in talks to buy', 'On record');
    const damaged = `${await written()}<<<<<<< HEAD\n`;
    await write(damaged);
    const problems = () => vscode.languages.getDiagnostics(fileUri(FILE));
    await until(() => problems().length > 0, 'the problem in the file');
    assert.equal(problems()[0]?.range.start.line, damaged.split('\n').length - 2);
    await until(async () => (await marks(editor)).includes('the Portham Herald: null'), 'the sound entry in use');
    await apply(editor, 'said Anna', 'Not an attribution');
    assert.equal(await written(), damaged);
    await vscode.commands.executeCommand('notifications.clearAll');
    await removeFile('.on-the-record');
    await until(() => problems().length === 0, 'the problem to go with the file');
  });

  it('go with an article that is renamed', async () => {
    await apply(editor, 'in talks to buy', 'On record');
    const renamed = `${crypto.randomUUID()}.md`;
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileUri(name), fileUri(renamed));
    assert.ok(await vscode.workspace.applyEdit(edit));
    name = renamed;
    await until(async () => (await written()).includes(`article: ${renamed}\n`), 'the new name in the file');
  });

  it('are written one after the other, each to its place', async () => {
    await Promise.all([
      apply(editor, 'in talks to buy', 'Not an attribution'),
      apply(editor, 'said Anna', 'Not an attribution'),
      apply(editor, 'The price is nearly', 'On record'),
    ]);
    assert.equal((await written()).match(/article:/g)?.length, 3);
  });
});

describe('Dismissals of a document that is in no project', () => {
  afterEach(closeAll);

  it('are not written anywhere', async () => {
    const editor = await showUntitled(ARTICLE);
    const before = await marks(editor);
    await apply(editor, 'in talks to buy', 'Not an attribution');
    assert.equal(await written(), '');
    assert.deepEqual(await marks(editor), before);
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
