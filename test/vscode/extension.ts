import * as vscode from 'vscode';
import type { ExtensionApi } from '../../src/extension/extension.ts';
import type { ArticleState } from '../../src/extension/services/services.ts';

/** The extension under test, active. */
export async function extension(): Promise<ExtensionApi> {
  const found = vscode.extensions.getExtension<ExtensionApi>('on-the-record.on-the-record');
  if (!found) throw new Error('The extension is not there.');
  return found.activate();
}

/** A short article of invented people: a relayed rumour, a statement, a refusal and what nobody is said to say. */
export const ARTICLE = `# Corvale may buy rival Brightwater, report says

PORTHAM, 4 May 2025 — Ferry operator Corvale is in talks to buy its rival Brightwater for €210 million, the Portham Herald reported on Monday, citing a person familiar with the matter.

“We do not comment on rumours,” said Anna Bellweather, a spokeswoman for Corvale. Brightwater did not respond to a request for comment.

“The price is nearly agreed,” the person told the Portham Herald.

The two companies signed a framework agreement on shared terminals in March, Corvale said in a statement. Financial details were not disclosed.
`;

/** Writes a file into the workspace and shows it; the editor is the active one. */
export async function showFile(name: string, text: string): Promise<vscode.TextEditor> {
  const uri = fileUri(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uri);
}

export async function removeFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(fileUri(name), { recursive: true, useTrash: false });
}

export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('No folder is open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/**
 * Shows a new, untitled Markdown document. Unless it is given one, its name is used only once: VS Code may bring back
 * what stood in an untitled document of the same name that was closed a moment ago.
 */
export async function showUntitled(content: string, name: string = crypto.randomUUID()): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(
    vscode.Uri.from({ scheme: 'untitled', path: `/${name}.md` }),
  );
  const editor = await vscode.window.showTextDocument(document);
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  await editor.edit((edit) => edit.replace(all, content));
  return editor;
}

/** The state of the editor's text as it is now. */
export async function settled({ document }: vscode.TextEditor): Promise<ArticleState> {
  return (await extension()).articles.settled(document);
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Runs `test` with one of our settings changed in the workspace, and takes the change back. */
export async function withSetting(name: string, value: unknown, test: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('onTheRecord');
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
  try {
    await test();
  } finally {
    await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
  }
}
