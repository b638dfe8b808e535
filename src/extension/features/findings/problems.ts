import * as vscode from 'vscode';
import type { Finding, Quote } from '../../../engine/analysis.ts';
import { toRange } from '../../convert.ts';
import { openDocument } from '../../services/open-document.ts';
import type { ArticleState, Articles } from '../../services/services.ts';
import { findingsInProblems, SECTION } from '../../services/settings.ts';

/**
 * Lists the findings in the Problems view too, where the setting asks for it: never as an error, never as a warning,
 * since a rule reports how a statement is sourced and not whether it holds.
 */
export class Problems implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #collection = vscode.languages.createDiagnosticCollection('On the Record');
  readonly #subscription: vscode.Disposable;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscription = vscode.Disposable.from(
      articles.onDidChange((state) => this.#show(state)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.findings`)) this.#showAll();
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#collection.delete(uri)),
    );
    this.#showAll();
  }

  #showAll(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      const state = this.#articles.get(uri);
      if (state) this.#show(state);
    }
  }

  #show({ uri, analysis }: ArticleState): void {
    const document = openDocument(uri);
    if (!document || !analysis || !findingsInProblems(uri)) {
      this.#collection.delete(uri);
      return;
    }
    const place = (quote: Quote): vscode.Range | null => {
      const now = this.#articles.locate(uri, quote);
      return now && toRange(document, now);
    };
    this.#collection.set(
      uri,
      analysis.findings.flatMap((finding) => diagnosticsOf(finding, place)),
    );
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#collection.dispose();
  }
}

function diagnosticsOf(
  { at, code, message, severity }: Finding,
  place: (quote: Quote) => vscode.Range | null,
): vscode.Diagnostic[] {
  const range = place(at);
  if (!range) return [];
  const level = severity === 'information' ? vscode.DiagnosticSeverity.Hint : vscode.DiagnosticSeverity.Information;
  const diagnostic = new vscode.Diagnostic(range, message, level);
  diagnostic.source = 'On the Record';
  diagnostic.code = code;
  return [diagnostic];
}
