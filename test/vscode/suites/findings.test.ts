import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ARTICLE, closeAll, removeFile, settled, showFile, showUntitled, withSetting } from '../extension.ts';
import { until } from '../wait.ts';

const NAME = 'findings.md';

/** What the Problems view has of us for a document. */
const problems = (uri: vscode.Uri) =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'On the Record');

describe('Findings', () => {
  afterEach(closeAll);
  after(() => removeFile(NAME));

  it('stay out of the Problems view unless they are asked for', async () => {
    const editor = await showFile(NAME, ARTICLE);
    const { analysis } = await settled(editor);
    assert.ok(analysis && analysis.findings.length > 0);
    assert.deepEqual(problems(editor.document.uri), []);
  });

  it('are listed there with the name of their rule where the setting asks for it, as information and hints', async () => {
    const editor = await showFile(NAME, ARTICLE);
    const { analysis } = await settled(editor);
    const { uri } = editor.document;
    await withSetting('findings.inProblems', true, async () => {
      await until(() => problems(uri).length === analysis?.findings.length, 'the findings in the Problems view');
      const codes = problems(uri).map(({ code }) => code);
      assert.ok(codes.includes('attribution.anonymous-lead'), codes.join());
      for (const { severity } of problems(uri)) assert.ok(severity >= vscode.DiagnosticSeverity.Information);
    });
    await until(() => problems(uri).length === 0, 'the Problems view to be quiet again');
  });

  it('go with their document when it is closed', async () => {
    const editor = await showUntitled(ARTICLE);
    const { uri } = editor.document;
    await settled(editor);
    await withSetting('findings.inProblems', true, async () => {
      await until(() => problems(uri).length > 0, 'the findings in the Problems view');
      await closeAll();
      await until(() => problems(uri).length === 0, 'nothing of the closed document');
    });
  });
});
