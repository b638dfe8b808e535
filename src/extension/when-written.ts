import * as vscode from 'vscode';
import { remark } from './article-in-front.ts';
import { NotWritten } from './services/project-file-writer.ts';

const OPEN_FILE = 'Open File';

/** Writes into a file of the project and says `done`, or why nothing was written. Resolves when it is written or not. */
export async function whenWritten(write: () => Promise<void>, done: string): Promise<void> {
  try {
    await write();
    remark(done);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    void complain(error);
  }
}

/** Says why nothing was written, and shows the place where that can be mended. */
async function complain({ at, message }: NotWritten): Promise<void> {
  const answer = await vscode.window.showErrorMessage(message, ...(at ? [OPEN_FILE] : []));
  if (!at || answer !== OPEN_FILE) return;
  const line = new vscode.Range(at.line - 1, 0, at.line - 1, 0);
  await vscode.window.showTextDocument(at.file, { selection: line });
}
