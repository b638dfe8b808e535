import * as vscode from 'vscode';
import { EMPTY_REGISTER, type Register } from '../../engine/entities/register.ts';
import type { RegisterFile } from '../../engine/entities/register-file.ts';
import { errorText } from './error-text.ts';

/** Where a workspace folder keeps its register of names. */
const REGISTER_FOLDER = '.on-the-record';
const REGISTER_FILE = `${REGISTER_FOLDER}/register.yaml`;

/** A register is written by hand; a larger file is not one. Bytes. */
const LARGEST_REGISTER = 1_000_000;

/** Turns a register file's text into the register, with what is wrong in it. */
export type RegisterParser = (text: string) => Promise<RegisterFile>;

/** The registers of names of the open workspace folders, read once and again when their files change. */
export class Registers implements vscode.Disposable {
  readonly #parse: RegisterParser;
  readonly #log: vscode.LogOutputChannel;
  readonly #read = new Map<string, Promise<Register>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;
  /** Fires when a register file was made, changed or deleted. */
  readonly onDidChange = this.#changed.event;

  constructor(parse: RegisterParser, log: vscode.LogOutputChannel) {
    this.#parse = parse;
    this.#log = log;
    const forget = () => {
      this.#read.clear();
      this.#changed.fire();
    };
    // Some systems do not tell of a file that came with its folder: the folder is watched too, and what is saved here.
    const watchers = [REGISTER_FILE, REGISTER_FOLDER].map((name) =>
      vscode.workspace.createFileSystemWatcher(`**/${name}`),
    );
    this.#subscription = vscode.Disposable.from(
      ...watchers,
      ...watchers.flatMap((watcher) => [
        watcher.onDidCreate(forget),
        watcher.onDidChange(forget),
        watcher.onDidDelete(forget),
      ]),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${REGISTER_FILE}`)) forget();
      }),
    );
  }

  /** The register of the folder that holds `uri`; an empty one where there is none. */
  of(uri: vscode.Uri): Promise<Register> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return Promise.resolve(EMPTY_REGISTER);
    const key = folder.uri.toString();
    const known = this.#read.get(key);
    if (known) return known;
    const register = this.#load(vscode.Uri.joinPath(folder.uri, REGISTER_FILE));
    this.#read.set(key, register);
    return register;
  }

  async #load(file: vscode.Uri): Promise<Register> {
    try {
      const { size } = await vscode.workspace.fs.stat(file);
      if (size > LARGEST_REGISTER) throw new Error(`the file is larger than ${LARGEST_REGISTER} bytes`);
      const bytes = await vscode.workspace.fs.readFile(file);
      const { register, problems } = await this.#parse(new TextDecoder().decode(bytes));
      for (const { line, message } of problems) this.#log.warn(`${file.toString(true)}:${line}: ${message}`);
      return register;
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError && error.code === 'FileNotFound')) {
        this.#log.warn(`The register of names ${file.toString(true)} is not used: ${errorText(error)}`);
      }
      return EMPTY_REGISTER;
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
