import * as vscode from 'vscode';
import type { Deal } from '../../../engine/analysis.ts';
import type { ComparedArticle } from '../../../report/comparison.ts';
import { tellingWords } from '../../../report/same-deal.ts';
import type { Articles } from '../../services/services.ts';
import { articleAddresses, documentWith } from '../../services/workspace-articles.ts';

export interface Found {
  readonly articles: readonly ComparedArticle[];
  /** Whether the workspace has more Markdown files than were looked at. */
  readonly isCapped: boolean;
}

/** How an article is called in the comparison: its path in the workspace, else its file's name. */
export function articleName(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

/**
 * The articles, open or in the workspace, in which a deal may be spoken of, the one at `home` left out. Files that name
 * none of its parties are not analysed. Null when cancelled.
 */
export async function findArticles(
  home: vscode.Uri,
  deal: Deal,
  articles: Articles,
  token: vscode.CancellationToken,
): Promise<Found | null> {
  const { uris, isCapped } = await articleAddresses(token);
  const words = tellingWords(deal);
  const found: ComparedArticle[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return null;
    if (uri.toString() === home.toString()) continue;
    const document = await documentWith(uri, words);
    const analysis = document === null ? null : (await articles.settled(document)).analysis;
    if (analysis !== null) found.push({ key: uri.toString(), name: articleName(uri), analysis });
  }
  return token.isCancellationRequested ? null : { articles: found, isCapped };
}
