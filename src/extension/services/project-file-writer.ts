import * as vscode from 'vscode';
import { errorText } from './error-text.ts';
import { openDocument } from './open-document.ts';
import { textOf } from './project-files.ts';

/** Why a file of the project could not be written, as one plain sentence for a person. */
export class NotWritten extends Error {
  /** The file to look at, and the line in it, counted from 1; null where there is nothing to see. */
  readonly at: { readonly file: vscode.Uri; readonly line: number } | null;

  constructor(message: string, at: NotWritten['at'] = null) {
    super(message);
    this.at = at;
  }
}

/** Changes the text of a file of the project. What is wrong in the file is thrown as an error that has its `line`. */
type Change = (text: string) => string;

/** Writes one file of the project, in whatever folder: one change after the other, so that none is lost. */
export class ProjectFileWriter {
  readonly #path: string;
  readonly #inVain: string;
  #last: Promise<unknown> = Promise.resolve();

  /** `path` as in `ProjectFiles`; `inVain` says what cannot be done in a folder that is read-only. */
  constructor(path: string, inVain: string) {
    this.#path = path;
    this.#inVain = inVain;
  }

  /** Puts the changed text in the file's place; `load` gives the change when its turn has come. Rejects with `NotWritten`. */
  write(file: vscode.Uri, load: () => Promise<Change>): Promise<void> {
    const written = this.#last.then(() => this.#write(file, load));
    this.#last = written.catch(() => {});
    return written;
  }

  async #write(file: vscode.Uri, load: () => Promise<Change>): Promise<void> {
    if (vscode.workspace.fs.isWritableFileSystem(file.scheme) === false) {
      throw new NotWritten(`This folder is read-only, so ${this.#inVain}.`);
    }
    if (openDocument(file)?.isDirty) {
      throw new NotWritten(`${this.#path} has changes that are not saved. Save it first.`, { file, line: 1 });
    }
    try {
      const before = (await textOf(file)) ?? '';
      const after = (await load())(before);
      if (after !== before) await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(after));
    } catch (error) {
      const line = lineOf(error);
      if (line === null) throw new NotWritten(`${this.#path} could not be written: ${errorText(error)}`);
      const message = `${this.#path} was left as it is, because of line ${line}. ${errorText(error)}`;
      throw new NotWritten(message, { file, line });
    }
  }
}

function lineOf(error: unknown): number | null {
  return error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : null;
}
