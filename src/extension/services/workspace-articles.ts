import * as vscode from 'vscode';
import { isCandidate } from './candidates.ts';
import { openDocument } from './open-document.ts';

/** How many files of a workspace are looked at. */
export const FILES_AT_MOST = 200;

/** In bytes: a larger file is passed over without being opened. */
const LARGEST = 2_000_000;

/** Addresses of the Markdown documents that are open, then of those in the workspace; each once. */
export async function articleAddresses(
  token: vscode.CancellationToken,
): Promise<{ uris: vscode.Uri[]; isCapped: boolean }> {
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

/**
 * The document, if it is open or its text holds one of the words (lower case); null else, and where it cannot be read.
 */
export async function documentWith(uri: vscode.Uri, words: readonly string[]): Promise<vscode.TextDocument | null> {
  const open = openDocument(uri);
  if (open) return open;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST) return null;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).toLowerCase();
    return words.some((word) => text.includes(word)) ? await vscode.workspace.openTextDocument(uri) : null;
  } catch {
    // Deleted meanwhile, or no text: such a file is no article.
    return null;
  }
}
