import * as vscode from 'vscode';

const KEY = 'articleChoices';

/**
 * What "Treat as Article" and "Not an Article" were told, kept with the workspace. The names of untitled documents
 * are used again and again, so a choice about one is forgotten when it closes.
 */
export class Choices implements vscode.Disposable {
  readonly #memento: vscode.Memento;
  readonly #untitled = new Map<string, boolean>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.#changed.event;

  constructor(memento: vscode.Memento) {
    this.#memento = memento;
  }

  /** Undefined when nothing was chosen. */
  get(uri: vscode.Uri): boolean | undefined {
    const key = uri.toString();
    return uri.scheme === 'untitled' ? this.#untitled.get(key) : this.#kept()[key];
  }

  async set(uri: vscode.Uri, article: boolean): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') this.#untitled.set(key, article);
    else await this.#memento.update(KEY, { ...this.#kept(), [key]: article });
    this.#changed.fire(uri);
  }

  /** To be called when a document closes. */
  forgetUntitled(uri: vscode.Uri): void {
    this.#untitled.delete(uri.toString());
  }

  #kept(): Record<string, boolean> {
    return this.#memento.get<Record<string, boolean>>(KEY, {});
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
