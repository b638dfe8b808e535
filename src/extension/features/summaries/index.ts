import * as vscode from 'vscode';
import type { SummaryKind } from '../../../report/summary.ts';
import { articleInFront } from '../../article-in-front.ts';
import { columnNextTo } from '../../services/columns.ts';
import type { Articles, Feature } from '../../services/services.ts';
import { SCHEME, summaryUri } from './address.ts';
import { SummaryDocuments } from './summary-documents.ts';

const COMMANDS: Readonly<Record<string, SummaryKind>> = {
  'onTheRecord.summarizeDealScope': 'deal-scope',
  'onTheRecord.summarizeSources': 'sources',
  'onTheRecord.summarizeNotConfirmed': 'not-confirmed',
  'onTheRecord.summarizeResponses': 'responses',
  'onTheRecord.summarizeFigures': 'figures',
  'onTheRecord.summarizeQuestions': 'questions',
};

/** The summaries of the article in front: each as a read-only document beside it. */
export const summaries: Feature = (_context, { articles }) => {
  const documents = new SummaryDocuments(articles);
  return vscode.Disposable.from(
    documents,
    vscode.workspace.registerTextDocumentContentProvider(SCHEME, documents),
    ...Object.entries(COMMANDS).map(([command, kind]) =>
      vscode.commands.registerCommand(command, () => open(kind, articles)),
    ),
  );
};

async function open(kind: SummaryKind, articles: Articles): Promise<void> {
  const state = await articleInFront(articles);
  if (state === null) return;
  const document = await vscode.workspace.openTextDocument(summaryUri(kind, state.uri));
  await vscode.window.showTextDocument(document, { viewColumn: columnNextTo(state.uri), preview: true });
}
