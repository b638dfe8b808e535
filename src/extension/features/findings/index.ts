import * as vscode from 'vscode';
import { showRows } from '../../rows-view.ts';
import type { Feature } from '../../services/services.ts';
import { whenFrontChanges } from '../../services/when-front-changes.ts';
import { ruleGroupsOf } from './groups.ts';
import { Problems } from './problems.ts';
import { FindingTree } from './tree.ts';

/** What the rules found: the view "Findings", and the Problems view where the setting asks for it. */
export const findings: Feature = (_context, { articles }) => {
  const rows = showRows('onTheRecord.findings', new FindingTree(articles));
  return vscode.Disposable.from(
    rows,
    new Problems(articles),
    whenFrontChanges(articles, () => rows.refresh()),
    vscode.commands.registerCommand('onTheRecord.revealFinding', async (uri: vscode.Uri, key: string) => {
      const groups = ruleGroupsOf(articles.get(uri)?.analysis ?? { findings: [] });
      const found = groups.flatMap((group) => group.findings).find((one) => one.key === key);
      if (found) await articles.reveal(uri, found.finding.at);
    }),
  );
};
