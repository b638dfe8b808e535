import type * as vscode from 'vscode';
import { readFromPage } from '../../panel/from-page.ts';
import type { FromPage } from '../../panel/protocol.ts';
import { errorText } from '../services/error-text.ts';

/**
 * Hands on what a page asks for, and nothing that it may not send; what goes wrong is put into the log. `name` is the
 * page's, as the log's sentences begin: "The deal panel".
 */
export function answerPage(
  webview: vscode.Webview,
  name: string,
  log: vscode.LogOutputChannel,
  answer: (message: FromPage) => Promise<void>,
): vscode.Disposable {
  return webview.onDidReceiveMessage((data: unknown) => {
    const message = readFromPage(data);
    if (message === null) log.warn(`${name} sent a message that it may not send; it is ignored.`);
    else answer(message).catch((error: unknown) => log.error(`${name}:`, errorText(error)));
  });
}
