import * as vscode from 'vscode';
import type { Feature } from '../../services/services.ts';
import { SAMPLES } from './samples.ts';

/** Opens one of our own articles as a new, untitled document: whatever is done to it, the sample stays as it is. */
export const openSample: Feature = ({ extensionUri }, { choices }) =>
  vscode.commands.registerCommand('onTheRecord.openSampleArticle', async (file?: string) => {
    const sample =
      SAMPLES.find((known) => known.file === file) ??
      (await vscode.window.showQuickPick([...SAMPLES], { placeHolder: 'Open a sample article', matchOnDetail: true }));
    if (!sample) return;
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'samples', sample.file));
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await choices.set(document.uri, true);
    await vscode.window.showTextDocument(document);
  });
