import * as vscode from 'vscode';
import type { Attribution } from '../../../engine/analysis.ts';
import { type Dismissal, type DismissalKind, type Dismissed, dismissalOf } from '../../../record/dismissals.ts';
import { capitalise } from '../../../report/english.ts';
import { remark } from '../../article-in-front.ts';
import { articlePath } from '../../services/dismissals.ts';
import type { ArticleState, Services } from '../../services/services.ts';
import { whenWritten } from '../../when-written.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { contentText } from '../../wording.ts';
import { KIND_LABELS } from './kinds.ts';
import { markAt, otherSourcesOf } from './marks.ts';

const NOTED = 'Noted. The view “Dismissals” lists it.';

/** The mark that a command is about: an attribution by its id, or the one at the cursor where none is given. */
export interface MarkAddress {
  readonly uri: vscode.Uri;
  readonly id: string;
}

/** Writes down what a checker says of a mark; says in a sentence why where that cannot be done. */
export async function dismiss(services: Services, kind: DismissalKind, mark: MarkAddress | null): Promise<void> {
  const address = mark ?? markAtCursor(services);
  if (!address) return remark('No attribution is marked at the cursor.');
  const { uri } = address;
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) {
    void vscode.window.showInformationMessage(
      'What is dismissed is kept with the project: save this article in a folder that is open, and try again.',
    );
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const state = await services.articles.settled(document);
  const attribution = state.analysis?.attributions.find(({ id }) => id === address.id);
  if (!attribution) return remark(state.analysis ? 'This mark is not there any more.' : whyNoAnalysis(state));
  const dismissed = kind === 'same-source' ? await withOther(attribution, state) : { kind, attribution };
  if (!dismissed) return;
  if (document.version !== state.version) return remark('The text was edited meanwhile. Please try again.');
  const dismissal = dismissalOf(document.getText(), dismissed, articlePath(uri), today());
  await whenWritten(() => services.dismissals.add(folder, dismissal), NOTED);
}

/** Takes back what a checker has said. */
export async function undo(services: Services, uri: vscode.Uri, dismissal: Dismissal): Promise<void> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder) await whenWritten(() => services.dismissals.remove(folder, dismissal), 'Undone.');
}

function markAtCursor({ articles }: Services): MarkAddress | null {
  const editor = vscode.window.activeTextEditor;
  const mark = editor && markAt(articles, editor.document, editor.selection.active);
  return editor && mark ? { uri: editor.document.uri, id: mark.id } : null;
}

/** Asks whose source it is; null when nobody was chosen, or there is nobody else. */
async function withOther(attribution: Attribution, { analysis }: ArticleState): Promise<Dismissed | null> {
  const others = analysis ? otherSourcesOf(attribution, analysis) : [];
  if (others.length === 0) {
    remark('There is no other source in this article that it could be.');
    return null;
  }
  const items = others.map((other) => ({
    label: capitalise(other.name),
    detail: contentText(other.attribution),
    other: other.attribution,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: KIND_LABELS['same-source'],
    placeHolder: 'Whose words are these too?',
    matchOnDetail: true,
  });
  return chosen ? { kind: 'same-source', attribution, other: chosen.other } : null;
}

/** The local day, as an ISO date. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
