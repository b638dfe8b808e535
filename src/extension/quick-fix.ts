import * as vscode from 'vscode';

export const QUICK_FIXES: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};

/** A quick fix that runs a command. */
export function commandFix(title: string, command: string, ...args: readonly unknown[]): vscode.CodeAction {
  const fix = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  fix.command = { command, title, arguments: [...args] };
  return fix;
}
