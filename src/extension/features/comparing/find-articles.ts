import * as vscode from 'vscode';
import type { Deal } from '../../../engine/analysis.ts';
import type { ComparedArticle } from '../../../report/comparison.ts';
import { tellingWords } from '../../../report/same-deal.ts';
import { isCandidate } from '../../services/candidates.ts';
import type { Articles } from '../../services/services.ts';

/** How many files of a workspace are looked at for a deal. */
export const FILES_AT_MOST = 200;

/** In bytes: a larger file is passed over without being opened. */
const LARGEST = 2_000_000;

export interface Found {
  readonly articles: readonly ComparedArticle[];
  /** Whether the workspace has more Markdown files than were looked at. */
  readonly isCapped: boolean;
}

/** How an article is called in the comparison: its path in the workspace, else its file's name. */
export function articleName(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

/** Addresses of the Markdown documents that are open, then of those in the workspace; each once. */
async function addresses(token: vscode.CancellationToken): Promise<{ uris: vscode.Uri[]; isCapped: boolean }> {
  const open = vscode.workspace.textDocuments.filter(isCandidate).map(({ uri }) => uri);
  const files = await vscode.workspace.findFiles(
    '**/*.{md,markdown}',
    '**/{node_modules,.git,.on-the-record}/**',
    FILES_AT_MOST + 1,
    token,
  );
  const all = new Map([...open, ...files.slice(0, FILES_AT_MOST)].map((uri) => [uri.toString(), uri]));
  return { uris: [...all.values()], isCapped: files.length > FILES_AT_MOST };
}

/** The document, if it is open or its text holds one of the words; null else, and where it cannot be read. */
async function documentWith(uri: vscode.Uri, words: readonly string[]): Promise<vscode.TextDocument | null> {
  const address = uri.toString();
  const open = vscode.workspace.textDocuments.find((one) => one.uri.toString() === address);
  if (open) return open;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) return null;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).toLowerCase();
    return words.some((word) => text.includes(word)) ? await vscode.workspace.openTextDocument(uri) : null;
  } catch {
    // Deleted meanwhile, or no text: such a file is no article on the deal.
    return null;
  }
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
  const { uris, isCapped } = await addresses(token);
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
