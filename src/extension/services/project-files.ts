import * as vscode from 'vscode';
import type { FileProblem } from '../../engine/yaml/yaml-reader.ts';
import { errorText } from './error-text.ts';

/** Where a project keeps what it tells On the Record. */
const FOLDER = '.on-the-record';

/** Such a file is written by hand or mark by mark; a larger one is none. Bytes. */
const LARGEST = 4_000_000;

/** How long typing must rest before the text is looked at again, in milliseconds. */
const REST_MS = 300;

/** In UTF-16 units: a longer text is looked at when it is saved, and not while somebody types. */
const LONGEST_WHILE_TYPING = 200_000;

/** What a project's file says, and what is wrong in it. */
interface FileContent {
  readonly problems: readonly FileProblem[];
}

/** A file as it was read: its text, null where there is none, undefined where it could not be read. */
interface Known<Content> {
  readonly file: vscode.Uri;
  readonly text: Promise<string | null | undefined>;
  readonly content: Promise<Content>;
}

export interface ProjectFilePorts<Content extends FileContent> {
  /** Its path in a workspace folder: in `.on-the-record`. */
  readonly path: string;
  /** What a folder without the file has. */
  readonly empty: Content;
  readonly parse: (text: string) => Promise<Content>;
  readonly log: vscode.LogOutputChannel;
}

/**
 * One file of the project, in each open workspace folder: read once and again when it changes, on disk too. What is
 * wrong in it is shown in the Problems view, and the rest is used.
 */
export class ProjectFiles<Content extends FileContent> implements vscode.Disposable {
  readonly #ports: ProjectFilePorts<Content>;
  /** By the address of the workspace folder. */
  readonly #read = new Map<string, Known<Content>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #problems: vscode.DiagnosticCollection;
  readonly #subscription: vscode.Disposable;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Fires when the file was made, changed or deleted in any folder that was asked about. */
  readonly onDidChange = this.#changed.event;

  constructor(ports: ProjectFilePorts<Content>) {
    this.#ports = ports;
    this.#problems = vscode.languages.createDiagnosticCollection(`On the Record: ${ports.path}`);
    const lookAgain = () => this.lookAgain();
    // Some systems do not tell of a file that came with its folder: the folder is watched too, and what is saved here.
    const watchers = [ports.path, FOLDER].map((name) => vscode.workspace.createFileSystemWatcher(`**/${name}`));
    this.#subscription = vscode.Disposable.from(
      this.#problems,
      ...watchers,
      ...watchers.flatMap((watcher) => [
        watcher.onDidCreate(lookAgain),
        watcher.onDidChange(lookAgain),
        watcher.onDidDelete(lookAgain),
      ]),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (this.#isOurs(uri)) void lookAgain();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#opened(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#edited(document)),
      // What was typed and not saved is gone, and what was wrong with it.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.#isOurs(uri)) this.#forget();
      }),
    );
    this.#readShown();
  }

  #isOurs(uri: vscode.Uri): boolean {
    return uri.path.endsWith(`/${this.#ports.path}`) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  }

  #readShown(): void {
    for (const document of vscode.workspace.textDocuments) this.#opened(document);
  }

  /** Says what is wrong in the file though no article has asked for it. */
  #opened({ uri }: vscode.TextDocument): void {
    if (this.#isOurs(uri)) void this.of(uri);
  }

  /** Says what is wrong in a text that is being edited; it is used when it is saved. */
  #edited(document: vscode.TextDocument): void {
    if (!document.isDirty || !this.#isOurs(document.uri)) return;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(async () => {
      const text = document.getText();
      if (document.isClosed || !document.isDirty || text.length > LONGEST_WHILE_TYPING) return;
      const { version } = document;
      const { problems } = await this.#ports.parse(text);
      if (document.version === version && document.isDirty && !document.isClosed) this.#show(document.uri, problems);
    }, REST_MS);
  }

  /** What the file of the folder that holds `uri` says. */
  of(uri: vscode.Uri): Promise<Content> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folder) return Promise.resolve(this.#ports.empty);
    const key = folder.uri.toString();
    let known = this.#read.get(key);
    if (!known) {
      known = this.#load(this.fileIn(folder));
      this.#read.set(key, known);
    }
    return known.content;
  }

  fileIn(folder: vscode.WorkspaceFolder): vscode.Uri {
    return vscode.Uri.joinPath(folder.uri, this.#ports.path);
  }

  /**
   * For when something may have happened to the file: forgets what was read where the text is another now. A word of the
   * disk comes late and more than once, and each time all that is open would be read anew.
   */
  async lookAgain(): Promise<void> {
    const isOld = async ([key, known]: [string, Known<Content>]) =>
      (await known.text) !== (await readable(known.file)) && this.#read.get(key) === known;
    const old = await Promise.all([...this.#read].map(isOld));
    if (old.includes(true)) this.#forget();
    else this.#readShown();
  }

  #forget(): void {
    this.#read.clear();
    this.#changed.fire();
    this.#readShown();
  }

  #load(file: vscode.Uri): Known<Content> {
    const text = textOf(file);
    return { file, text: text.catch(() => undefined), content: this.#parse(file, text) };
  }

  async #parse(file: vscode.Uri, read: Promise<string | null>): Promise<Content> {
    const { empty, parse } = this.#ports;
    try {
      const text = await read;
      const content = text === null ? empty : await parse(text);
      this.#show(file, content.problems);
      return content;
    } catch (error) {
      this.#ports.log.warn(`${file.toString(true)} is not used: ${errorText(error)}`);
      this.#show(file, [{ line: 1, message: `This file is not used: ${errorText(error)}` }]);
      return empty;
    }
  }

  #show(file: vscode.Uri, problems: readonly FileProblem[]): void {
    const diagnostics = problems.map(({ line, message }) => {
      const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER);
      const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'On the Record';
      return diagnostic;
    });
    this.#problems.set(file, diagnostics);
  }

  dispose(): void {
    clearTimeout(this.#typing);
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

/** The text of a file of the project; null when it is not there. Throws when it is too large or cannot be read. */
export async function textOf(file: vscode.Uri): Promise<string | null> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > LARGEST) throw new Error(`it is larger than ${LARGEST / 1_000_000} MB`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** As `textOf`; undefined when it cannot be read. */
const readable = (file: vscode.Uri): Promise<string | null | undefined> => textOf(file).catch(() => undefined);
