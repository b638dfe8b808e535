import * as vscode from 'vscode';
import type { SummaryKind } from '../../../report/summary.ts';
import type { ArticleState, Articles, Feature } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { SCHEME, summaryUri } from './address.ts';
import { SummaryDocuments, summaryMarkdown } from './summary-documents.ts';

/** Milliseconds that a remark stays in the status bar. */
const REMARK = 5_000;

const COMMANDS: Readonly<Record<string, SummaryKind>> = {
  'onTheRecord.summarizeDealScope': 'deal-scope',
  'onTheRecord.summarizeSources': 'sources',
  'onTheRecord.summarizeNotConfirmed': 'not-confirmed',
  'onTheRecord.summarizeResponses': 'responses',
  'onTheRecord.summarizeFigures': 'figures',
  'onTheRecord.summarizeQuestions': 'questions',
};

/** The summaries of the article in front: each as a read-only document beside it, and the deals on the clipboard. */
export const summaries: Feature = (_context, { articles }) => {
  const documents = new SummaryDocuments(articles);
  return vscode.Disposable.from(
    documents,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, documents),
    ...Object.entries(COMMANDS).map(([command, kind]) =>
      vscode.commands.registerCommand(command, () => open(kind, articles)),
    ),
    vscode.commands.registerCommand('onTheRecord.copyDealSummary', () => copy(articles)),
  );
};

/** The article in front once its analysis is there; null, with a remark that says why, when there is none. */
async function articleInFront(articles: Articles): Promise<ArticleState | null> {
  const uri = articles.active?.uri.toString();
  const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri);
  const state = document === undefined ? null : await articles.settled(document);
  if (state?.analysis) return state;
  vscode.window.setStatusBarMessage(whyNoAnalysis(state), REMARK);
  return null;
}

async function open(kind: SummaryKind, articles: Articles): Promise<void> {
  const state = await articleInFront(articles);
  if (state === null) return;
  const document = await vscode.workspace.openTextDocument(summaryUri(kind, state.uri));
  await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

async function copy(articles: Articles): Promise<void> {
  const state = await articleInFront(articles);
  if (state === null) return;
  await vscode.env.clipboard.writeText(summaryMarkdown('deal-scope', state));
  vscode.window.setStatusBarMessage('Copied the deal summary as Markdown.', REMARK);
}
