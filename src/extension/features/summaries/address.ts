import * as vscode from 'vscode';
import { isSummaryKind } from '../../../report/summaries.ts';
import { SUMMARY_TITLES, type SummaryKind } from '../../../report/summary.ts';

/** Of read-only documents that this feature writes; nothing of this scheme is an article. */
export const SCHEME = 'on-the-record-summary';

/** The address of a summary: shows as "Deal scope – article.md", and holds the article's own address. */
export function summaryUri(kind: SummaryKind, article: vscode.Uri): vscode.Uri {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const markdown = /\.(?:md|markdown)$/i.test(name) ? name : `${name}.md`;
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${SUMMARY_TITLES[kind]} – ${markdown}`,
    query: article.toString(),
    fragment: kind,
  });
}

/** The kind and the article of a summary's address; null when it is none of ours. */
export function readSummaryUri(uri: vscode.Uri): { readonly kind: SummaryKind; readonly article: vscode.Uri } | null {
  const kind = uri.fragment;
  if (uri.scheme !== SCHEME || !isSummaryKind(kind)) return null;
  return { kind, article: vscode.Uri.parse(uri.query, true) };
}
