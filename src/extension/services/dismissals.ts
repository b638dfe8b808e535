import * as vscode from 'vscode';
import { DISMISSALS_FILE, type Dismissal, type DismissalsFile, NO_DISMISSALS } from '../../record/dismissals.ts';
import { errorText } from './error-text.ts';
import { ProjectFileWriter } from './project-file-writer.ts';
import { ProjectFiles } from './project-files.ts';

type Editor = typeof import('../../record/edit-dismissals.ts');

/** What checkers have dismissed in the open workspace folders: read, and written mark by mark. */
export class Dismissals implements vscode.Disposable {
  readonly #files: ProjectFiles<DismissalsFile>;
  readonly #writer = new ProjectFileWriter(DISMISSALS_FILE, 'nothing can be dismissed in it');
  readonly #renames: vscode.Disposable;
  readonly onDidChange: vscode.Event<void>;

  constructor(log: vscode.LogOutputChannel) {
    this.#files = new ProjectFiles({
      path: DISMISSALS_FILE,
      empty: NO_DISMISSALS,
      // Imported when there is such a file: reading YAML is no part of the start.
      parse: async (text) => (await import('../../record/dismissals-file.ts')).parseDismissals(text),
      log,
    });
    this.onDidChange = this.#files.onDidChange;
    this.#renames = vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        await this.#move(oldUri, newUri).catch((error) => log.warn(errorText(error)));
      }
    });
  }

  /** The dismissals of one article, in the order of the file. */
  async of(uri: vscode.Uri): Promise<readonly Dismissal[]> {
    const article = articlePath(uri);
    const { dismissals } = await this.#files.of(uri);
    return dismissals.filter((dismissal) => dismissal.article === article);
  }

  /** All dismissals of a workspace folder. */
  async in(folder: vscode.WorkspaceFolder): Promise<readonly Dismissal[]> {
    return (await this.#files.of(folder.uri)).dismissals;
  }

  /** Writes a dismissal into the folder's file. Rejects with `NotWritten`. */
  add(folder: vscode.WorkspaceFolder, dismissal: Dismissal): Promise<void> {
    return this.#edit(folder, (text, { addDismissal }) => addDismissal(text, dismissal));
  }

  /** Takes a dismissal out of the folder's file again. Rejects with `NotWritten`. */
  remove(folder: vscode.WorkspaceFolder, dismissal: Dismissal): Promise<void> {
    return this.#edit(folder, (text, { removeDismissal }) => removeDismissal(text, dismissal));
  }

  /** Dismissals go with an article, or with its folder, that is renamed; into another project they do not. */
  async #move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const folder = vscode.workspace.getWorkspaceFolder(to);
    if (!folder || folder !== vscode.workspace.getWorkspaceFolder(from)) return;
    if ((await this.in(folder)).length === 0) return;
    await this.#edit(folder, (text, { moveArticles }) => moveArticles(text, articlePath(from), articlePath(to)));
  }

  #edit(folder: vscode.WorkspaceFolder, edit: (text: string, editor: Editor) => string): Promise<void> {
    return this.#writer
      .write(this.#files.fileIn(folder), async () => {
        const editor = await import('../../record/edit-dismissals.ts');
        return (text) => edit(text, editor);
      })
      .finally(() => this.#files.lookAgain());
  }

  dispose(): void {
    this.#renames.dispose();
    this.#files.dispose();
  }
}

/** An article's path as dismissals name it: from its workspace folder, with forward slashes. */
export function articlePath(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false).replaceAll('\\', '/');
}
