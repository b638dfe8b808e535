import * as vscode from 'vscode';
import type { Span } from '../../engine/analysis.ts';
import { toTextChanges } from '../convert.ts';
import { isCandidate } from './candidates.ts';
import type { Choices } from './choices.ts';
import type { InFront } from './in-front.ts';
import type { Reading } from './reader.ts';
import type { ArticleState, Articles } from './services.ts';
import { revealInSource } from './source-editor.ts';
import { TrackedDocument } from './tracked-document.ts';

export interface TrackerPorts {
  /** Reads a document as it is now; null when cancelled. */
  readonly read: (document: vscode.TextDocument, isCancelled: () => boolean) => Promise<Reading | null>;
  readonly inFront: InFront;
  readonly choices: Choices;
  /** Fires when something else than a document's text changed what its analysis depends on. */
  readonly onDidChangeGround: vscode.Event<vscode.Uri | undefined>;
  readonly log: vscode.LogOutputChannel;
}

/** Keeps the state of every candidate that is shown, from when it is first shown until it is closed. */
export class ArticleTracker implements Articles {
  readonly #ports: TrackerPorts;
  readonly #tracked = new Map<string, TrackedDocument>();
  readonly #changed = new vscode.EventEmitter<ArticleState>();
  readonly #changedActive = new vscode.EventEmitter<ArticleState | null>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChange = this.#changed.event;
  readonly onDidChangeActive = this.#changedActive.event;

  constructor(ports: TrackerPorts) {
    this.#ports = ports;
    this.#subscription = vscode.Disposable.from(
      ports.inFront.onDidChange(() => this.#changedActive.fire(this.active)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#trackShown()),
      vscode.workspace.onDidOpenTextDocument(() => this.#trackShown()),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        this.#find(document)?.edited(toTextChanges(contentChanges));
      }),
      ports.onDidChangeGround((uri) => this.#readAgain(uri)),
    );
    this.#trackShown();
  }

  get active(): ArticleState | null {
    const { document } = this.#ports.inFront;
    return document ? this.#track(document).state : null;
  }

  get(uri: vscode.Uri): ArticleState | undefined {
    return this.#tracked.get(uri.toString())?.state;
  }

  async settled(document: vscode.TextDocument): Promise<ArticleState> {
    if (!document.isClosed && isCandidate(document)) return this.#track(document).settled();
    const why = document.isClosed ? 'It is closed.' : 'On the Record reads Markdown files that can be edited.';
    return { uri: document.uri, version: document.version, status: 'not-an-article', why, analysis: null };
  }

  locate(uri: vscode.Uri, span: Span): Span | null {
    return this.#tracked.get(uri.toString())?.locate(span) ?? null;
  }

  reveal(uri: vscode.Uri, passage: Span): Promise<void> {
    return revealInSource(uri, () => this.locate(uri, passage));
  }

  #trackShown(): void {
    for (const { document } of vscode.window.visibleTextEditors) {
      if (isCandidate(document)) this.#track(document);
    }
  }

  #track(document: vscode.TextDocument): TrackedDocument {
    const known = this.#find(document);
    if (known) return known;
    // A document of the same address whose closing is still to be heard of.
    this.#tracked.get(document.uri.toString())?.dispose();
    const { read, log } = this.#ports;
    const tracked = new TrackedDocument(document, { read, log, publish: (state) => this.#changed.fire(state) });
    this.#tracked.set(document.uri.toString(), tracked);
    return tracked;
  }

  #find(document: vscode.TextDocument): TrackedDocument | undefined {
    const tracked = this.#tracked.get(document.uri.toString());
    return tracked?.document === document ? tracked : undefined;
  }

  #forget(document: vscode.TextDocument): void {
    this.#ports.choices.forgetUntitled(document.uri);
    const tracked = this.#find(document);
    if (!tracked) return;
    tracked.dispose();
    this.#tracked.delete(document.uri.toString());
  }

  #readAgain(uri: vscode.Uri | undefined): void {
    for (const [key, tracked] of this.#tracked) {
      if (!uri || uri.toString() === key) tracked.readAgain();
    }
  }

  dispose(): void {
    this.#subscription.dispose();
    for (const tracked of this.#tracked.values()) tracked.dispose();
    this.#tracked.clear();
    this.#changed.dispose();
    this.#changedActive.dispose();
  }
}
