import * as vscode from 'vscode';
import { isArticleScheme, isCandidate } from './candidates.ts';
import { openDocument } from './open-document.ts';

/**
 * Follows which document is in front of the user: the active editor's, or, where a custom editor shows it, the active
 * tab's. A document stays in front while it is visible and nothing but a panel, an output or a summary has the focus.
 */
export class InFront implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument | null>();
  readonly #subscription: vscode.Disposable;
  #document: vscode.TextDocument | null = null;
  readonly onDidChange = this.#changed.event;

  constructor() {
    const update = () => this.#update();
    this.#subscription = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      vscode.window.onDidChangeVisibleTextEditors(update),
      vscode.window.tabGroups.onDidChangeTabs(update),
      vscode.window.tabGroups.onDidChangeTabGroups(update),
      vscode.workspace.onDidOpenTextDocument(update),
      vscode.workspace.onDidCloseTextDocument(update),
    );
    this.#document = this.#find();
  }

  /** A document that could be an article, or null. */
  get document(): vscode.TextDocument | null {
    return this.#document;
  }

  #update(): void {
    const document = this.#find();
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire(document);
  }

  #find(): vscode.TextDocument | null {
    const editor = vscode.window.activeTextEditor;
    if (editor && isArticleScheme(editor.document.uri.scheme)) {
      return isCandidate(editor.document) ? editor.document : null;
    }
    const custom = customTabDocument(vscode.window.tabGroups.activeTabGroup.activeTab);
    if (custom) return custom;
    return this.#document && isShown(this.#document) ? this.#document : null;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** The Markdown document behind a custom editor's tab; null for other tabs. */
function customTabDocument(tab: vscode.Tab | undefined): vscode.TextDocument | null {
  if (!(tab?.input instanceof vscode.TabInputCustom)) return null;
  const document = openDocument(tab.input.uri);
  return document && isCandidate(document) ? document : null;
}

/** Whether an editor, or a custom editor's tab that is not covered by another, shows the document. */
function isShown(document: vscode.TextDocument): boolean {
  if (document.isClosed || !isCandidate(document)) return false;
  return (
    vscode.window.visibleTextEditors.some((editor) => editor.document === document) ||
    vscode.window.tabGroups.all.some((group) => customTabDocument(group.activeTab) === document)
  );
}
