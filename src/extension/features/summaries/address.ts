import * as vscode from 'vscode';
import type { SummaryKind } from '../../../report/summary.ts';

/** Of read-only documents that this feature writes; nothing of this scheme is an article. */
export const SCHEME = 'on-the-record-summary';

const NAMES: Readonly<Record<SummaryKind, string>> = {
  'deal-scope': 'Deal scope',
  sources: 'Sources',
  'not-confirmed': 'Not confirmed',
};

/** The address of a summary: shows as "Deal scope – article.md", and holds the article's own address. */
export function summaryUri(kind: SummaryKind, article: vscode.Uri): vscode.Uri {
  const name = article.path.slice(article.path.lastIndexOf('/') + 1);
  const markdown = /\.(?:md|markdown)$/i.test(name) ? name : `${name}.md`;
  return vscode.Uri.from({
    scheme: SCHEME,
    path: `/${NAMES[kind]} – ${markdown}`,
    query: article.toString(),
    fragment: kind,
  });
}

/** The kind and the article of a summary's address; null when it is none of ours. */
export function readSummaryUri(uri: vscode.Uri): { readonly kind: SummaryKind; readonly article: vscode.Uri } | null {
  const kind = uri.fragment;
  if (uri.scheme !== SCHEME || !Object.hasOwn(NAMES, kind)) return null;
  return { kind: kind as SummaryKind, article: vscode.Uri.parse(uri.query, true) };
}
