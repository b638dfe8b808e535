import * as vscode from 'vscode';
import { type Dismissal, type DismissalKind, placeDismissals } from '../../../record/dismissals.ts';
import { QUICK_FIXES } from '../../quick-fix.ts';
import { showRows } from '../../rows-view.ts';
import { ARTICLE_SELECTOR } from '../../services/candidates.ts';
import { errorText } from '../../services/error-text.ts';
import { openDocument } from '../../services/open-document.ts';
import type { Feature, Services } from '../../services/services.ts';
import { revealInSource } from '../../services/source-editor.ts';
import { dismiss, type MarkAddress, undo } from './dismiss.ts';
import { COMMANDS, DismissalQuickFixes } from './quick-fixes.ts';
import { DismissalTree } from './tree.ts';

/** What the commands on a dismissal are given, by the tree or by a quick fix. */
interface DismissalAddress {
  readonly uri: vscode.Uri;
  readonly dismissal: Dismissal;
}

/** Quick fixes with which a checker corrects a mark, and the view "Dismissals", in which that is seen and undone. */
export const dismissing: Feature = (_context, services) => {
  const { articles, dismissals } = services;
  const rows = showRows('onTheRecord.dismissals', new DismissalTree(dismissals));
  const refresh = () => rows.refresh();
  return vscode.Disposable.from(
    rows,
    vscode.languages.registerCodeActionsProvider(ARTICLE_SELECTOR, new DismissalQuickFixes(services), QUICK_FIXES),
    dismissals.onDidChange(refresh),
    // An edit may have taken a dismissal's words away, or brought them back.
    articles.onDidChange(refresh),
    vscode.workspace.onDidChangeWorkspaceFolders(refresh),
    ...(Object.keys(COMMANDS) as DismissalKind[]).map((kind) => registerKind(services, kind)),
    vscode.commands.registerCommand('onTheRecord.undoDismissal', ({ uri, dismissal }: DismissalAddress) =>
      undo(services, uri, dismissal),
    ),
    vscode.commands.registerCommand('onTheRecord.revealDismissal', reveal),
  );
};

/** A quick fix gives address and id, the tree of attributions its row, the palette nothing. */
function registerKind(services: Services, kind: DismissalKind): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS[kind], (first?: vscode.Uri | AttributionRow, id?: string) =>
    dismiss(services, kind, addressOf(first, id)),
  );
}

interface AttributionRow {
  readonly uri: vscode.Uri;
  readonly attribution: { readonly id: string };
}

function addressOf(first?: vscode.Uri | AttributionRow, id?: string): MarkAddress | null {
  if (first instanceof vscode.Uri) return id === undefined ? null : { uri: first, id };
  return first ? { uri: first.uri, id: first.attribution.id } : null;
}

/** Shows the passage where it is now, or the article alone where it is nowhere. */
async function reveal({ uri, dismissal }: DismissalAddress): Promise<void> {
  try {
    await revealInSource(uri, () => {
      const document = openDocument(uri);
      const [placed] = document ? placeDismissals(document.getText(), [dismissal]).dismissals : [];
      return placed?.place.state === 'anchored' ? placed.place.at : null;
    });
  } catch (error) {
    void vscode.window.showInformationMessage(`${dismissal.article} cannot be opened: ${errorText(error)}`);
  }
}
