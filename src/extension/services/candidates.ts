import type * as vscode from 'vscode';

/**
 * Where articles are written. Others show a text that is somebody else's (`git:`, `output:`) or is no file at all
 * (`comment:` documents are Markdown too, and look like articles).
 */
const ARTICLE_SCHEMES: readonly string[] = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/** For providers that VS Code asks by document. */
export const ARTICLE_SELECTOR: vscode.DocumentSelector = ARTICLE_SCHEMES.map((scheme) => ({
  language: 'markdown',
  scheme,
}));

export function isArticleScheme(scheme: string): boolean {
  return ARTICLE_SCHEMES.includes(scheme);
}

/** Whether a document could be an article at all: Markdown of a scheme in which people write. */
export function isCandidate(document: Pick<vscode.TextDocument, 'languageId' | 'uri'>): boolean {
  return document.languageId === 'markdown' && isArticleScheme(document.uri.scheme);
}
