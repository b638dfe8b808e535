import * as vscode from 'vscode';
import { escapeMarkdown, summaryToMarkdown } from '../../../report/markdown.ts';
import { summarize } from '../../../report/summaries.ts';
import type { SummaryKind } from '../../../report/summary.ts';
import type { ArticleState, Articles } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { readSummaryUri, SCHEME } from './address.ts';

/** A summary as Markdown; where there is no analysis, the one sentence that says why. */
function summaryMarkdown(kind: SummaryKind, state: ArticleState | undefined): string {
  if (state?.analysis) return summaryToMarkdown(summarize(state.analysis, kind));
  return `${escapeMarkdown(whyNoAnalysis(state ?? null))}\n`;
}

/** Writes the summaries' documents, and writes them again when their article changes. */
export class SummaryDocuments implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscription = articles.onDidChange(({ uri }) => {
      const article = uri.toString();
      for (const document of vscode.workspace.textDocuments) {
        if (document.uri.scheme !== SCHEME) continue;
        if (readSummaryUri(document.uri)?.article.toString() === article) this.#changed.fire(document.uri);
      }
    });
  }

  provideTextDocumentContent(uri: vscode.Uri): string | null {
    const asked = readSummaryUri(uri);
    return asked === null ? null : summaryMarkdown(asked.kind, this.#articles.get(asked.article));
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}
