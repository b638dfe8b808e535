import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, extension, removeFile, settled, showFile, showUntitled } from '../extension.ts';
import { until } from '../wait.ts';

const NAME = 'corvale.md';

/** Runs a summary command and gives the document that it opens. */
async function summary(command: string, heading: string): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand(`onTheRecord.${command}`);
  return until(() => {
    const document = vscode.window.activeTextEditor?.document;
    return document?.uri.scheme === 'on-the-record-summary' && document.getText().startsWith(`# ${heading}`)
      ? document
      : null;
  }, `the summary "${heading}"`);
}

describe('Summaries', () => {
  afterEach(closeAll);
  after(() => removeFile(NAME));

  const kinds = [
    ['summarizeDealScope', 'Deal scope'],
    ['summarizeSources', 'Sources'],
    ['summarizeNotConfirmed', 'Not confirmed'],
    ['summarizeResponses', 'Responses'],
    ['summarizeFigures', 'Figures and dates'],
    ['summarizeQuestions', 'Open questions for the author'],
  ] as const;
  for (const [command, heading] of kinds) {
    it(`opens "${heading}" as a read-only Markdown document beside the article`, async () => {
      const editor = await showFile(NAME, ARTICLE);
      const document = await summary(command, heading);
      assert.equal(document.languageId, 'markdown');
      assert.equal(document.uri.path, `/${heading} – ${NAME}`);
      assert.notEqual(vscode.window.activeTextEditor?.viewColumn, editor.viewColumn);
      assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme), undefined);
      assert.equal(editor.document.isDirty, false);
    });
  }

  it('opens a second one in the column of the first, though that has the focus', async () => {
    await showFile(NAME, ARTICLE);
    await summary('summarizeSources', 'Sources');
    const { length } = vscode.window.tabGroups.all;
    const { viewColumn } = vscode.window.tabGroups.activeTabGroup;
    await summary('summarizeResponses', 'Responses');
    assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, viewColumn);
    assert.equal(vscode.window.tabGroups.all.length, length);
  });

  it('hands the rumour on with its source, and its modality as it is', async () => {
    await showFile(NAME, ARTICLE);
    const text = (await summary('summarizeDealScope', 'Deal scope')).getText();
    assert.match(text, /The Portham Herald, citing an unnamed person familiar with the matter, reported/);
  });

  it('is written again when the article changes', async () => {
    const editor = await showFile(NAME, ARTICLE);
    const document = await summary('summarizeSources', 'Sources');
    assert.equal(document.getText().includes('Mirabel Quist'), false);
    const edit = new vscode.WorkspaceEdit();
    const end = editor.document.positionAt(editor.document.getText().length);
    edit.insert(editor.document.uri, end, '\nThe talks are at an end, Mirabel Quist, an analyst, said on Tuesday.\n');
    await vscode.workspace.applyEdit(edit);
    await until(() => document.getText().includes('Mirabel Quist'), 'the summary to be written again');
  });

  it('is no article itself', async () => {
    const { articles } = await extension();
    const editor = await showFile(NAME, ARTICLE);
    const document = await summary('summarizeDealScope', 'Deal scope');
    assert.equal((await articles.settled(document)).status, 'not-an-article');
    assert.equal(articles.active?.uri.toString(), editor.document.uri.toString());
  });

  it('opens nothing for a document that is no article', async () => {
    const editor = await showUntitled('# A list\n\nNothing is said here.\n');
    assert.equal((await settled(editor)).status, 'not-an-article');
    await vscode.commands.executeCommand('onTheRecord.summarizeSources');
    assert.equal(vscode.window.activeTextEditor?.document.uri.scheme, 'untitled');
  });

  const copies = [
    ['copyDealSummary', /^# Deal scope: Corvale may buy rival Brightwater/],
    ['copyFactBox', /^> \*\*.*\n>\n> - \*\*Parties\*\*: /],
    ['copySourceMap', /^```mermaid\nflowchart LR\n/],
    ['copySummariesAsJson', /^\{\n {2}"schema": "on-the-record\/summaries\/1"/],
  ] as const;
  for (const [command, start] of copies) {
    it(`is put on the clipboard by ${command}`, async () => {
      await showFile(NAME, ARTICLE);
      await vscode.commands.executeCommand(`onTheRecord.${command}`);
      assert.match(await vscode.env.clipboard.readText(), start);
    });
  }

  for (const command of ['copyFactBox', 'copySourceMap']) {
    it(`leaves the clipboard as it is where ${command} finds nothing`, async () => {
      await settled(await showUntitled('---\non-the-record: true\n---\n\n# Rain\n\nIt rained in the hills.\n'));
      await vscode.env.clipboard.writeText('kept');
      await vscode.commands.executeCommand(`onTheRecord.${command}`);
      assert.equal(await vscode.env.clipboard.readText(), 'kept');
    });
  }
});
