import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fileUri, removeFile, settled, showFile, showUntitled } from '../extension.ts';
import { until } from '../wait.ts';

const FILE = '.on-the-record/register.yaml';

/** Invented firms, of which one is misspelt, and one stands in a direct quotation. */
const ARTICLE = `---
on-the-record: true
---

# Norvikon to buy Halden Foods, report says

PORTHAM, 4 May 2025 — Ferry operator Norvikon Group is in talks to buy Halden Foods for €210 million, the Portham Herald reported on Friday, citing a person familiar with the matter.

“Norvikon is our partner,” said Anna Bellweather, a spokeswoman for Halden Foods. Bellweather said the company was open to offers.

Norvikon signed an agreement on shared terminals in March, it said in a statement. Norvkon Group declined to say what it would pay.

See the [terms][terms] of it.

[terms]: https://example.org/terms
`;

const write = (text: string) => vscode.workspace.fs.writeFile(fileUri(FILE), new TextEncoder().encode(text));

async function written(): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(FILE)));
  } catch {
    return '';
  }
}

/** The position inside the nth occurrence of some words. */
function at({ document }: vscode.TextEditor, words: string, n = 1): vscode.Position {
  let offset = -1;
  for (let i = 0; i < n; i++) offset = document.getText().indexOf(words, offset + 1);
  assert.ok(offset >= 0, words);
  return document.positionAt(offset + 1);
}

const run = <T>(command: string, editor: vscode.TextEditor, position: vscode.Position, ...more: unknown[]) =>
  vscode.commands.executeCommand<T>(command, editor.document.uri, position, ...more);

const texts = ({ document }: vscode.TextEditor, places: readonly { range: vscode.Range }[]) =>
  places.map(({ range }) => document.getText(range));

async function fixesAt(editor: vscode.TextEditor, words: string, n = 1): Promise<vscode.CodeAction[]> {
  const position = at(editor, words, n);
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    editor.document.uri,
    new vscode.Range(position, position),
    vscode.CodeActionKind.QuickFix.value,
  );
  const others = new Set(['onTheRecord.notAnAttribution', 'onTheRecord.onRecord', 'onTheRecord.sameSource']);
  return actions.filter(
    ({ command }) => !command || (command.command.startsWith('onTheRecord.') && !others.has(command.command)),
  );
}

async function apply(editor: vscode.TextEditor, words: string, title: string, n = 1): Promise<void> {
  const fixes = await fixesAt(editor, words, n);
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix, `“${title}” among ${fixes.map((one) => one.title).join(', ')}`);
  if (fix.edit) assert.ok(await vscode.workspace.applyEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

const questions = ({ document }: vscode.TextEditor) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ code }) => code === 'name-variant');

const entityNames = async (editor: vscode.TextEditor) =>
  (await settled(editor)).analysis?.entities.map(({ name }) => name) ?? [];

describe('Names in an article', () => {
  let editor: vscode.TextEditor;
  const files: string[] = [];

  async function show(text: string): Promise<vscode.TextEditor> {
    const name = `${crypto.randomUUID()}.md`;
    files.push(name);
    const shown = await showFile(name, text);
    assert.equal((await settled(shown)).status, 'article');
    return shown;
  }

  beforeEach(async () => {
    editor = await show(ARTICLE);
  });

  afterEach(async () => {
    await closeAll();
    for (const name of files.splice(0)) await removeFile(name);
    if ((await written()) !== '') await removeFile('.on-the-record');
  });

  it('lead to where they are introduced, also from what stands for them', async () => {
    const definitions = await run<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      editor,
      at(editor, 'Bellweather said'),
    );
    assert.deepEqual(texts(editor, definitions), ['Anna Bellweather']);
    const her = await run<vscode.Location[]>('vscode.executeDefinitionProvider', editor, at(editor, 'it said in'));
    assert.deepEqual(texts(editor, her), ['Norvikon']);
  });

  it('are all found and highlighted from one of them', async () => {
    const position = at(editor, 'Anna Bellweather');
    const references = await run<vscode.Location[]>('vscode.executeReferenceProvider', editor, position);
    assert.deepEqual(texts(editor, references), ['Anna Bellweather', 'Bellweather']);
    const marks = await run<vscode.DocumentHighlight[]>('vscode.executeDocumentHighlights', editor, position);
    assert.deepEqual(texts(editor, marks), ['Anna Bellweather', 'Bellweather']);
  });

  it('leave links to the Markdown that comes with VS Code', async () => {
    // It starts a server of its own, which may take a moment.
    await until(
      async () => {
        const found = await run<unknown[]>('vscode.executeDefinitionProvider', editor, at(editor, '[terms] of'));
        return found.length === 1;
      },
      'the definition of the link',
      20_000,
    );
    const link = at(editor, '[terms]:');
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', editor, link, 'conditions');
    assert.equal(edit.get(editor.document.uri).length, 2);
  }).timeout(30_000);

  it('are renamed outside direct quotations, as one edit that is undone at once', async () => {
    const before = editor.document.getText();
    const edit = await run<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      editor,
      at(editor, 'Norvikon signed'),
      'Norvalis',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    const after = editor.document.getText();
    assert.match(after, /# Norvalis to buy/);
    assert.match(after, /operator Norvalis Group is/);
    assert.match(after, /Norvalis signed/);
    assert.match(after, /“Norvikon is our partner,”/);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are not renamed inside a quotation or from a pronoun, and the reason is said', async () => {
    const refusal = (words: string) =>
      run('vscode.prepareRename', editor, at(editor, words)).then(
        () => '',
        (error: Error) => error.message,
      );
    assert.match(await refusal('Norvikon is our'), /A direct quotation keeps its words/);
    assert.match(await refusal('it said in'), /stands for Norvikon Group here/);
    const offered = await run<{ placeholder: string }>('vscode.prepareRename', editor, at(editor, 'Halden Foods for'));
    assert.equal(offered.placeholder, 'Halden Foods');
  });

  it('are renamed in other articles only where the register knows them, with a preview', async () => {
    const other = await show(ARTICLE);
    editor = await show(ARTICLE);
    const rename = () =>
      run<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        editor,
        at(editor, 'Halden Foods for'),
        'Harlow Foods',
      );
    const touched = (edit: vscode.WorkspaceEdit) => edit.entries().map(([uri]) => uri.toString());
    assert.deepEqual(touched(await rename()), [editor.document.uri.toString()]);
    await write('# ours\nentries:\n  - { name: Halden Foods, type: organization }\n');
    await until(async () => touched(await rename()).length > 1, 'the register to be read');
    const uris = touched(await rename());
    assert.ok(uris.includes(other.document.uri.toString()));
    assert.ok(uris.includes(fileUri(FILE).toString()));
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('are found across articles', async () => {
    const symbols = async (query: string) =>
      (await vscode.commands.executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query))
        .filter(({ location }) => location.uri.toString() === editor.document.uri.toString())
        .map(({ name, containerName }) => `${name}: ${containerName}`);
    assert.ok((await symbols('bellw')).includes('Anna Bellweather: a spokeswoman for Halden Foods'));
    assert.ok((await symbols('')).some((one) => one.startsWith('Halden Foods')));
    assert.ok(!(await symbols('bellw')).some((one) => one.startsWith('Halden Foods')));
  });

  it('that may be one are asked about once, and can be written alike', async () => {
    await until(() => questions(editor).length === 1, 'the question');
    const [question] = questions(editor);
    assert.equal(question?.severity, vscode.DiagnosticSeverity.Information);
    assert.match(question?.message ?? '', /^Is “Norvkon Group” the same name as “Norvikon Group”\?/);
    await apply(editor, 'Norvkon', 'Write “Norvikon Group”');
    assert.doesNotMatch(editor.document.getText(), /Norvkon/);
    await until(() => questions(editor).length === 0, 'the question to go');
  });

  it('are said to be the same, or not, for the whole team', async () => {
    await until(() => questions(editor).length === 1, 'the question');
    await apply(editor, 'Norvkon', 'Not the same');
    assert.match(await written(), /notSame:\n {2}- \[Norvkon Group, Norvikon Group\]\n/);
    await until(() => questions(editor).length === 0, 'the question to go');
    await removeFile('.on-the-record');
    await until(() => questions(editor).length === 1, 'the question to come back');
    await apply(editor, 'Norvkon', 'Same as “Norvikon Group”');
    assert.match(
      await written(),
      /- name: Norvikon Group\n {4}type: organization\n {4}aliases: \[Norvkon Group, Norvikon\]\n/,
    );
    await until(async () => !(await entityNames(editor)).includes('Norvkon Group'), 'one entity for both');
    await until(() => questions(editor).length === 0, 'the question to go');
  });

  it('go into the register, or are said to be none', async () => {
    await apply(editor, 'Halden Foods for', 'Add to register');
    assert.match(await written(), /entries:\n {2}- name: Halden Foods\n {4}type: organization\n/);
    await until(async () => {
      const titles = (await fixesAt(editor, 'Halden Foods for')).map(({ title }) => title);
      return titles.join() === 'Same as …';
    }, 'the register to be read');
    await apply(editor, 'Norvkon', 'Not a name');
    assert.match(await written(), /notNames:\n {2}- Norvkon Group\n/);
    await until(async () => !(await entityNames(editor)).includes('Norvkon Group'), 'the name to go');
  });

  it('say in their hover who they are, and figures and dates what they come to', async () => {
    const hover = async (words: string) => {
      const hovers = await run<vscode.Hover[]>('vscode.executeHoverProvider', editor, at(editor, words));
      return hovers.flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value)).join('\n');
    };
    assert.match(
      await hover('Anna Bellweather'),
      /Role:\* a spokeswoman for Halden Foods[\s\S]*Mentions:\* 2[\s\S]*Attributed here:\* two statements/,
    );
    assert.match(await hover('€210'), /In figures:\* EUR 210,000,000/);
    assert.match(await hover('Friday'), /On the calendar:\* Friday 2 May 2025/);
  });
});

describe('Names of an article that is in no project', () => {
  afterEach(closeAll);

  it('are not written anywhere', async () => {
    const editor = await showUntitled(ARTICLE);
    await vscode.commands.executeCommand('onTheRecord.treatAsArticle');
    await settled(editor);
    await apply(editor, 'Halden Foods for', 'Add to register');
    assert.equal(await written(), '');
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});
