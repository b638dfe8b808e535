import * as vscode from 'vscode';
import type { ArticleState, Articles } from './services.ts';

/** Calls `show` when another document is in front, and when the state of the one in front changes. */
export function whenFrontChanges(articles: Articles, show: (state: ArticleState | null) => void): vscode.Disposable {
  return vscode.Disposable.from(
    articles.onDidChangeActive(show),
    articles.onDidChange((state) => {
      if (state.uri.toString() === articles.active?.uri.toString()) show(state);
    }),
  );
}
