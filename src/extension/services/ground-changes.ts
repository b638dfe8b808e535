import * as vscode from 'vscode';
import type { Choices } from './choices.ts';
import { SECTION } from './settings.ts';

/** Fires when something else than its text changed how a document is read; with undefined when it may be any document. */
export function groundChanges(
  choices: Choices,
  ...files: readonly { readonly onDidChange: vscode.Event<void> }[]
): vscode.Disposable & { readonly event: vscode.Event<vscode.Uri | undefined> } {
  const changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  const subscription = vscode.Disposable.from(
    changed,
    choices.onDidChange((uri) => changed.fire(uri)),
    ...files.map((file) => file.onDidChange(() => changed.fire(undefined))),
    vscode.workspace.onDidChangeConfiguration((event) => {
      const isOurs =
        event.affectsConfiguration(`${SECTION}.article`) || event.affectsConfiguration(`${SECTION}.outlet`);
      if (isOurs) changed.fire(undefined);
    }),
  );
  return { event: changed.event, dispose: () => subscription.dispose() };
}
