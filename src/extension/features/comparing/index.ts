import * as vscode from 'vscode';
import type { Deal } from '../../../engine/analysis.ts';
import { capitalise, list } from '../../../report/english.ts';
import { inReadingOrder } from '../../../report/reading-order.ts';
import { STAGE_WORDS } from '../../../report/words.ts';
import { articleInFront, remark } from '../../article-in-front.ts';
import type { Feature, Services } from '../../services/services.ts';
import { FILES_AT_MOST } from '../../services/workspace-articles.ts';
import { ComparisonPanel } from './comparison-panel.ts';
import { articleName, findArticles } from './find-articles.ts';

/** Sets a deal of the article in front beside what other articles, open or in the workspace, say of it. */
export const comparing: Feature = (context, services) => {
  const open = new Set<vscode.Disposable>();
  return vscode.Disposable.from(
    vscode.commands.registerCommand('onTheRecord.compareDeal', async () => {
      const panel = await compare(context.extensionUri, services);
      if (panel === null) return;
      open.add(panel);
      panel.onDidDispose(() => open.delete(panel));
    }),
    new vscode.Disposable(() => {
      for (const panel of open) panel.dispose();
    }),
  );
};

/** How far it has come, unless its label says so: "… (rumoured)". */
function stageOf({ label, stage }: Deal): string {
  const words = STAGE_WORDS[stage.value];
  return label.endsWith(`(${words})`) ? '' : words;
}

/** The deal to compare: the only one, or the one that is picked; undefined when none is. */
async function chosen(deals: readonly Deal[]): Promise<Deal | undefined> {
  if (deals.length === 1) return deals[0];
  const items = inReadingOrder(deals).map((deal) => ({
    label: capitalise(deal.label),
    description: stageOf(deal),
    detail: list(deal.parties.map(({ name }) => name)),
    deal,
  }));
  const title = 'Compare which deal across articles?';
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.deal;
}

async function compare(extension: vscode.Uri, services: Services): Promise<ComparisonPanel | null> {
  const article = await articleInFront(services.articles);
  if (article === null) return null;
  const { uri, analysis } = article;
  if (analysis.deals.length === 0) {
    remark('No deal was found in this article.');
    return null;
  }
  const deal = await chosen(analysis.deals);
  if (deal === undefined) return null;
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: 'Looking for other articles on this deal',
      cancellable: true,
    },
    (_progress, token) => findArticles(uri, deal, services.articles, token),
  );
  if (found === null) return null;
  if (found.isCapped) remark(`Only ${FILES_AT_MOST} Markdown files of the workspace were looked at.`);
  return new ComparisonPanel(extension, services, {
    deal: deal.id,
    label: deal.label,
    home: { key: uri.toString(), name: articleName(uri), analysis },
    others: found.articles,
  });
}
