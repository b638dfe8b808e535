import * as vscode from 'vscode';
import type { Analysis } from '../engine/analysis.ts';
import { openDocument } from './services/open-document.ts';
import type { ArticleState, Articles } from './services/services.ts';
import { whyNoAnalysis } from './why-no-analysis.ts';

/** Milliseconds that a remark stays in the status bar. */
const REMARK = 5_000;

export type ReadArticle = ArticleState & { readonly analysis: Analysis };

/** Says something in the status bar for a moment. */
export function remark(words: string): void {
  vscode.window.setStatusBarMessage(words, REMARK);
}

/** The document in front, whatever is known of it; undefined when there is none. */
export function documentInFront({ active }: Articles): vscode.TextDocument | undefined {
  return active ? openDocument(active.uri) : undefined;
}

/** The article in front once its analysis is there; null, with a remark that says why, when there is none. */
export async function articleInFront(articles: Articles): Promise<ReadArticle | null> {
  const document = documentInFront(articles);
  const state = document === undefined ? null : await articles.settled(document);
  if (state?.analysis) return { ...state, analysis: state.analysis };
  remark(whyNoAnalysis(state));
  return null;
}
