import * as vscode from 'vscode';

/** The document of an address that VS Code has open, shown or not; undefined where there is none. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const address = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === address);
}
