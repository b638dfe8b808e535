import * as vscode from 'vscode';
import type { Analysis } from '../engine/analysis.ts';
import type { ArticleState, Articles } from './services/services.ts';
import { whyNoAnalysis } from './why-no-analysis.ts';

/** Milliseconds that a remark stays in the status bar. */
const REMARK = 5_000;

export type ReadArticle = ArticleState & { readonly analysis: Analysis };

/** Says something in the status bar for a moment. */
export function remark(words: string): void {
  vscode.window.setStatusBarMessage(words, REMARK);
}

/** The article in front once its analysis is there; null, with a remark that says why, when there is none. */
export async function articleInFront(articles: Articles): Promise<ReadArticle | null> {
  const uri = articles.active?.uri.toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  const state = document === undefined ? null : await articles.settled(document);
  if (state?.analysis) return { ...state, analysis: state.analysis };
  remark(whyNoAnalysis(state));
  return null;
}
