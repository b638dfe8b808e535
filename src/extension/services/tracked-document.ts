import type * as vscode from 'vscode';
import type { Span } from '../../engine/analysis.ts';
import { errorText } from './error-text.ts';
import { Edits, type TextChange } from './moving-spans.ts';
import type { Reading } from './reader.ts';
import type { ArticleState } from './services.ts';

/** How long typing must rest before the text is read again, in milliseconds. */
const REST_MS = 150;

export interface TrackedDocumentPorts {
  readonly read: (document: vscode.TextDocument, isCancelled: () => boolean) => Promise<Reading | null>;
  readonly publish: (state: ArticleState) => void;
  readonly log: Pick<vscode.LogOutputChannel, 'error'>;
}

/**
 * One document from when it is first shown until it is closed: reads it at once, and again when typing rests. A
 * reading of a text that has changed meanwhile is cancelled, and its result dropped.
 */
export class TrackedDocument {
  readonly document: vscode.TextDocument;
  readonly #ports: TrackedDocumentPorts;
  #state: ArticleState;
  /** Since the analysis of `#state`; spans of that analysis are moved by them. */
  #edits = new Edits();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Each reading has a number of its own; any but the latest is cancelled. */
  #latest = 0;
  #isReading = false;
  #waiting: ((state: ArticleState) => void)[] = [];

  constructor(document: vscode.TextDocument, ports: TrackedDocumentPorts) {
    this.document = document;
    this.#ports = ports;
    this.#state = this.#stateOf({ status: 'pending', why: 'It is being read.', analysis: null });
    this.readAgain();
  }

  get state(): ArticleState {
    return this.#state;
  }

  /** To be called with each edit, before anything asks where a span is. */
  edited(changes: readonly TextChange[]): void {
    if (changes.length === 0) return;
    for (const change of changes) this.#edits.add(change);
    this.#cancel();
    this.#timer = setTimeout(() => this.readAgain(), REST_MS);
  }

  /** Where a span of the state's analysis is after the edits since; null when nothing of it is left. */
  locate(span: Span): Span | null {
    return this.#edits.locate(span);
  }

  /** The state of the text as it is now, read without waiting for typing to rest. */
  settled(): Promise<ArticleState> {
    if (this.#isSettled()) return Promise.resolve(this.#state);
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#isReading) this.readAgain();
    });
  }

  /** Reads the text now, as after a change of settings. */
  readAgain(): void {
    this.#cancel();
    void this.#read();
  }

  #isSettled(): boolean {
    return !this.#isReading && this.#timer === undefined && this.#state.version === this.document.version;
  }

  async #read(): Promise<void> {
    const number = this.#latest;
    const { version } = this.document;
    const isCancelled = () => number !== this.#latest || this.document.version !== version;
    this.#isReading = true;
    let reading: Reading | null;
    try {
      reading = await this.#ports.read(this.document, isCancelled);
    } catch (error) {
      this.#ports.log.error(`${this.document.uri.toString(true)} could not be read: ${errorText(error)}`);
      reading = { status: 'not-an-article', why: `It could not be read: ${errorText(error)}`, analysis: null };
    }
    if (number !== this.#latest) return;
    this.#isReading = false;
    // The text has a newer version whose change event is still to come; that event starts the next reading.
    if (!reading || this.document.version !== version) return;
    this.#settle(this.#stateOf(reading));
  }

  #settle(state: ArticleState): void {
    this.#state = state;
    this.#edits = new Edits();
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(state);
    this.#ports.publish(state);
  }

  #stateOf(reading: Reading): ArticleState {
    return { uri: this.document.uri, version: this.document.version, ...reading };
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#latest++;
    this.#isReading = false;
  }

  dispose(): void {
    this.#cancel();
    const closed = this.#stateOf({ status: 'not-an-article', why: 'It is closed.', analysis: null });
    for (const resolve of this.#waiting) resolve(closed);
    this.#waiting = [];
  }
}
