import * as vscode from 'vscode';
import { leavesFolder } from '../../../record/leaves-folder.ts';
import { isCandidate } from '../../services/candidates.ts';

/**
 * The Markdown document that a tool is asked about: one that is open, or a file of the workspace, by its path there.
 * Null where there is none; nothing outside the workspace is ever opened.
 */
export async function findDocument(path: string): Promise<vscode.TextDocument | null> {
  const wanted = path.replaceAll('\\', '/').replace(/^\.\//, '');
  const open = vscode.workspace.textDocuments.find(
    (document) => isCandidate(document) && vscode.workspace.asRelativePath(document.uri) === wanted,
  );
  if (open) return open;
  if (wanted.startsWith('/') || leavesFolder(wanted) || !/\.(?:md|markdown)$/i.test(wanted)) return null;
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const inside = wanted.startsWith(`${folder.name}/`) ? [wanted, wanted.slice(folder.name.length + 1)] : [wanted];
    for (const name of inside) {
      try {
        return await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
      } catch {
        // Not in this folder: perhaps in the next.
      }
    }
  }
  return null;
}
