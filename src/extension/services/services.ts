import type * as vscode from 'vscode';
import type { Analysis, Span } from '../../engine/analysis.ts';
import type { Choices } from './choices.ts';
import type { Dismissals } from './dismissals.ts';
import type { Registers } from './registers.ts';

/** Why a document is, or is not, treated as an article; what the status item says. */
export type ArticleStatus = 'article' | 'not-an-article' | 'other-language' | 'too-large' | 'pending';

/** What is known of one document at one version. `analysis` is null unless `status` is `article`. */
export interface ArticleState {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly status: ArticleStatus;
  /** One plain sentence for the status item. */
  readonly why: string;
  readonly analysis: Analysis | null;
}

/**
 * The one place that analyses documents: every feature reads the same state of the same version. Results that come in
 * after a newer version are dropped.
 */
export interface Articles extends vscode.Disposable {
  /** The article in front of the user, found through the active editor or the active tab; null when there is none. */
  readonly active: ArticleState | null;
  /** Fires when a document's state changes. */
  readonly onDidChange: vscode.Event<ArticleState>;
  /** Fires when another document, or none, is in front. */
  readonly onDidChangeActive: vscode.Event<ArticleState | null>;
  get(uri: vscode.Uri): ArticleState | undefined;
  /** Resolves with the state of the document's current version. */
  settled(document: vscode.TextDocument): Promise<ArticleState>;
  /** Where a span of the last analysis is after the edits since; null when nothing of it is left. */
  locate(uri: vscode.Uri, span: Span): Span | null;
  /** Shows a passage of the last analysis in a source editor: reveals and selects it where it is now. */
  reveal(uri: vscode.Uri, passage: Span): Promise<void>;
}

/** What the features share; built once in `activate`. */
export interface Services {
  readonly articles: Articles;
  readonly choices: Choices;
  readonly dismissals: Dismissals;
  readonly registers: Registers;
  readonly log: vscode.LogOutputChannel;
}

/** One feature of the extension: wires itself up and is undone by its disposable. */
export type Feature = (context: vscode.ExtensionContext, services: Services) => vscode.Disposable;
