import * as vscode from 'vscode';
import { showRows } from '../../rows-view.ts';
import type { Feature } from '../../services/services.ts';
import { whenFrontChanges } from '../../services/when-front-changes.ts';
import { AttributionTree, badgeOf } from './tree.ts';

/** The view "Attributions": the article's attributions by evidence, with a badge that counts the unverified ones. */
export const attributions: Feature = (_context, { articles }) => {
  const rows = showRows('onTheRecord.attributions', new AttributionTree(articles));
  const show = () => {
    rows.view.badge = badgeOf(articles.active);
    rows.refresh();
  };
  show();
  return vscode.Disposable.from(
    rows,
    whenFrontChanges(articles, show),
    vscode.commands.registerCommand('onTheRecord.revealAttribution', async (uri: vscode.Uri, id: string) => {
      const found = articles.get(uri)?.analysis?.attributions.find((attribution) => attribution.id === id);
      if (found) await articles.reveal(uri, found.source ?? found.cue);
    }),
  );
};
