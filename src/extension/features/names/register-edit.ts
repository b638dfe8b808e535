import * as vscode from 'vscode';
import type { NameRuling } from '../../../record/edit-register.ts';

const IN_REGISTER = { needsConfirmation: true, label: 'Register of names' };

/**
 * Puts what is said of a name into an edit, as an addition to the register's text. A register that says the contrary, or
 * cannot be read, is left out of the edit: what is renamed stands without it.
 */
export async function registerEdit(edit: vscode.WorkspaceEdit, file: vscode.Uri, ruling: NameRuling): Promise<void> {
  const { additionTo } = await import('../../../record/edit-register.ts');
  try {
    const document = await vscode.workspace.openTextDocument(file);
    const addition = additionTo(document.getText(), ruling);
    if (addition) edit.insert(file, document.positionAt(addition.at), addition.text, IN_REGISTER);
  } catch {
    // Nothing to add to: the Problems view has what is wrong in the file.
  }
}
