import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { WeightsFile } from '../../../src/engine/engine.ts';
import { readClusters } from '../../../src/engine/tagging/clusters.ts';
import { readModels } from '../../../src/engine/tagging/model-file.ts';
import { until } from '../wait.ts';

describe('The extension host', () => {
  it('opens the copy of the workspace that the tests are run on', async () => {
    const [article] = await vscode.workspace.findFiles('article.md');
    assert.ok(article, 'article.md is in the workspace');
    await vscode.window.showTextDocument(article);
    const editor = await until(() => vscode.window.activeTextEditor, 'an editor in front');
    assert.equal(editor.document.languageId, 'markdown');
  });

  it('reaches the weights that are shipped with the extension', async () => {
    const home = vscode.extensions.getExtension('on-the-record.on-the-record')?.extensionUri;
    assert.ok(home, 'the extension is there');
    const bytes = (file: WeightsFile) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(home, 'dist', 'models', `${file}.bin`));
    const [attributions, names, clusters] = await Promise.all([
      bytes('attributions'),
      bytes('names'),
      bytes('clusters'),
    ]);
    for (const models of [attributions, names]) assert.doesNotThrow(() => readModels(models));
    assert.doesNotThrow(() => readClusters(clusters));
  });

  it('is the one that this run is meant for', () => {
    const host = globalThis.constructor.name === 'DedicatedWorkerGlobalScope' ? 'web' : 'node';
    assert.equal(host, process.env.EXTENSION_HOST);
  });
});
