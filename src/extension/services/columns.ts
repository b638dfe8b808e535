import * as vscode from 'vscode';

/**
 * Where a page about an article opens: in the column next to the article's, so that a second page joins the first and
 * opens no third column. Beside the active editor where the article is in no tab.
 */
export function columnNextTo(article: vscode.Uri): vscode.ViewColumn {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const group = [activeTabGroup, ...all].find(({ activeTab }) => isOf(activeTab, article)) ?? holderOf(article);
  return group === undefined ? vscode.ViewColumn.Beside : group.viewColumn + 1;
}

/**
 * Where an article opens that is to be looked at: where it has a tab, else where no page of ours is in front, which it
 * would cover.
 */
export function columnFor(article: vscode.Uri): vscode.ViewColumn {
  const { activeTabGroup, all } = vscode.window.tabGroups;
  const holder = holderOf(article);
  if (holder) return holder.viewColumn;
  const isPage = ({ activeTab }: vscode.TabGroup) => activeTab?.input instanceof vscode.TabInputWebview;
  if (!isPage(activeTabGroup)) return vscode.ViewColumn.Active;
  return all.find((group) => !isPage(group))?.viewColumn ?? vscode.ViewColumn.Beside;
}

function holderOf(article: vscode.Uri): vscode.TabGroup | undefined {
  return vscode.window.tabGroups.all.find(({ tabs }) => tabs.some((tab) => isOf(tab, article)));
}

/** Whether a tab shows a document, in whatever editor, or changes to it. */
function isOf(tab: vscode.Tab | undefined, document: vscode.Uri): boolean {
  const input: unknown = tab?.input;
  const is = (uri: vscode.Uri) => uri.toString() === document.toString();
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return is(input.uri);
  return input instanceof vscode.TabInputTextDiff && is(input.modified);
}
