import * as vscode from 'vscode';
import type { Span } from '../../engine/analysis.ts';
import { toRange } from '../convert.ts';
import { columnFor } from './columns.ts';

const REOPEN = 'Reopen as Source';

/**
 * Selects a passage in a source editor and brings it into view. Where a custom editor, which shows no selection of
 * ours, has the document, the user is offered the source instead. `passage` is asked late, as the text may be edited
 * while the editor opens; when it gives null, the document is shown as it is.
 */
export async function revealInSource(uri: vscode.Uri, passage: () => Span | null): Promise<void> {
  const visible = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  if (!visible && isInCustomEditor(uri)) {
    const answer = await vscode.window.showInformationMessage(
      'This article is open in an editor that cannot show the passage.',
      REOPEN,
    );
    if (answer !== REOPEN) return;
    await vscode.commands.executeCommand('vscode.openWith', uri, 'default');
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const viewColumn = visible?.viewColumn ?? columnFor(uri);
  const editor = await vscode.window.showTextDocument(document, { viewColumn });
  const span = passage();
  if (!span) return;
  const range = toRange(document, span);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

function isInCustomEditor(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(
    ({ activeTab }) =>
      activeTab?.input instanceof vscode.TabInputCustom && activeTab.input.uri.toString() === uri.toString(),
  );
}
