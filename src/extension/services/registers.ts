import type * as vscode from 'vscode';
import { EMPTY_REGISTER, REGISTER_FILE, type Register } from '../../engine/entities/register.ts';
import type { RegisterFile } from '../../engine/entities/register-file.ts';
import type { NameRuling } from '../../record/edit-register.ts';
import { ProjectFileWriter } from './project-file-writer.ts';
import { ProjectFiles } from './project-files.ts';

/** The registers of names of the open workspace folders: read, and written name by name. */
export class Registers implements vscode.Disposable {
  readonly #files: ProjectFiles<RegisterFile>;
  readonly #writer = new ProjectFileWriter(REGISTER_FILE, 'its register cannot be changed');
  readonly onDidChange: vscode.Event<void>;

  constructor(log: vscode.LogOutputChannel) {
    this.#files = new ProjectFiles<RegisterFile>({
      path: REGISTER_FILE,
      empty: { register: EMPTY_REGISTER, problems: [] },
      // Imported when there is such a file: reading YAML is no part of the start.
      parse: async (text) => (await import('../../engine/entities/register-file.ts')).parseRegister(text),
      log,
    });
    this.onDidChange = this.#files.onDidChange;
  }

  /** The register of the folder that holds `uri`; an empty one where there is none. */
  async of(uri: vscode.Uri): Promise<Register> {
    return (await this.#files.of(uri)).register;
  }

  fileIn(folder: vscode.WorkspaceFolder): vscode.Uri {
    return this.#files.fileIn(folder);
  }

  /** Writes what is said of a name into the folder's register. Rejects with `NotWritten`. */
  add(folder: vscode.WorkspaceFolder, ruling: NameRuling): Promise<void> {
    return this.#writer
      .write(this.fileIn(folder), async () => {
        const { addToRegister } = await import('../../record/edit-register.ts');
        return (text) => addToRegister(text, ruling);
      })
      .finally(() => this.#files.lookAgain());
  }

  dispose(): void {
    this.#files.dispose();
  }
}
