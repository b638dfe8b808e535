import * as vscode from 'vscode';
import { type DismissalKind, isAbout, placeDismissals } from '../../../record/dismissals.ts';
import { toSpan } from '../../convert.ts';
import { commandFix } from '../../quick-fix.ts';
import type { Services } from '../../services/services.ts';
import { KIND_LABELS, kindText } from './kinds.ts';
import { markAt, otherSourcesOf } from './marks.ts';

/** The command that says each kind of dismissal of a mark. */
export const COMMANDS: Readonly<Record<DismissalKind, string>> = {
  'not-an-attribution': 'onTheRecord.notAnAttribution',
  'on-record': 'onTheRecord.onRecord',
  'same-source': 'onTheRecord.sameSource',
};

/** Offers, on a mark, what a checker may say of it, and on what was dismissed, to undo that. */
export class DismissalQuickFixes implements vscode.CodeActionProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    return [...this.#onMark(document, range.start), ...(await this.#onDismissed(document, range))];
  }

  #onMark(document: vscode.TextDocument, position: vscode.Position): vscode.CodeAction[] {
    const { articles } = this.#services;
    const mark = markAt(articles, document, position);
    const analysis = articles.get(document.uri)?.analysis;
    if (!mark || !analysis) return [];
    const kinds: DismissalKind[] = ['not-an-attribution'];
    if (mark.unverified) kinds.push('on-record');
    if (otherSourcesOf(mark, analysis).length > 0) kinds.push('same-source');
    return kinds.map((kind) => commandFix(KIND_LABELS[kind], COMMANDS[kind], document.uri, mark.id));
  }

  async #onDismissed(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    const dismissals = await this.#services.dismissals.of(document.uri);
    const cursor = toSpan(document, new vscode.Range(range.start, range.start));
    return placeDismissals(document.getText(), dismissals)
      .dismissals.filter((placed) => isAbout(placed, cursor))
      .map(({ dismissal }) =>
        commandFix(`Undo “${kindText(dismissal)}”`, 'onTheRecord.undoDismissal', { uri: document.uri, dismissal }),
      );
  }
}
