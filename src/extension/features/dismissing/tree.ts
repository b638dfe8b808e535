import * as vscode from 'vscode';
import { type Dismissal, type PlacedDismissal, placeDismissals } from '../../../record/dismissals.ts';
import type { Rows } from '../../rows-view.ts';
import type { Dismissals } from '../../services/dismissals.ts';
import { openDocument } from '../../services/open-document.ts';
import { textOf } from '../../services/project-files.ts';
import { kindText } from './kinds.ts';

/** An article of which something is dismissed. */
export interface ArticleNode {
  readonly folder: vscode.WorkspaceFolder;
  readonly uri: vscode.Uri;
  readonly article: string;
  readonly dismissals: readonly Dismissal[];
}

/** One dismissal, with where it is in its article. */
export interface DismissalNode extends PlacedDismissal {
  readonly uri: vscode.Uri;
}

export type Node = ArticleNode | DismissalNode;

/** The rows of the view "Dismissals": the articles of all open folders, and what is dismissed in each. */
export class DismissalTree implements Rows<Node> {
  readonly #dismissals: Dismissals;

  constructor(dismissals: Dismissals) {
    this.#dismissals = dismissals;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (!node) return this.#articles();
    if ('dismissal' in node) return [];
    const text = await articleText(node.uri);
    const placed = text === null ? node.dismissals.map(gone) : placeDismissals(text, node.dismissals).dismissals;
    return placed.map((one) => ({ ...one, uri: node.uri })).sort((a, b) => startOf(a) - startOf(b));
  }

  async #articles(): Promise<ArticleNode[]> {
    const nodes: ArticleNode[] = [];
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const byArticle = new Map<string, Dismissal[]>();
      for (const dismissal of await this.#dismissals.in(folder)) {
        const { article } = dismissal;
        byArticle.set(article, [...(byArticle.get(article) ?? []), dismissal]);
      }
      for (const [article, dismissals] of byArticle)
        nodes.push({ folder, uri: vscode.Uri.joinPath(folder.uri, article), article, dismissals });
    }
    return nodes;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'dismissal' in node ? dismissalItem(node) : articleItem(node);
  }
}

const gone = (dismissal: Dismissal): PlacedDismissal => ({
  dismissal,
  place: { state: 'lost', why: 'The article is not there any more.' },
});

/** In the order of the text; what has no place in it comes last. */
const startOf = ({ place }: PlacedDismissal) => (place.state === 'anchored' ? place.at.start : Number.MAX_SAFE_INTEGER);

/** The text that an editor shows of an article, else the one on disk; null when there is none that can be read. */
async function articleText(uri: vscode.Uri): Promise<string | null> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return await textOf(uri);
  } catch {
    return null;
  }
}

function articleItem({ folder, uri, article, dismissals }: ArticleNode): vscode.TreeItem {
  const slash = article.lastIndexOf('/');
  const item = new vscode.TreeItem(article.slice(slash + 1), vscode.TreeItemCollapsibleState.Expanded);
  const isOneOfMany = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const place = [...(isOneOfMany ? [folder.name] : []), ...(slash > 0 ? [article.slice(0, slash)] : [])].join(' • ');
  item.id = uri.toString();
  item.description = place === '' ? String(dismissals.length) : `${place} (${dismissals.length})`;
  item.tooltip = article;
  return item;
}

function dismissalItem({ uri, dismissal, place }: DismissalNode): vscode.TreeItem {
  const { at, date } = dismissal;
  const lost = place.state === 'anchored' ? null : place.why;
  const label = `“${at.quote}”`;
  const kind = kindText(dismissal);
  const item = new vscode.TreeItem(label);
  item.id = [uri.toString(), dismissal.kind, at.quote, at.prefix, at.suffix, dismissal.sameAs?.quote ?? ''].join(' ');
  item.description = lost === null ? kind : `${kind}, not found any more`;
  item.tooltip = [
    label,
    kind,
    ...(date === null ? [] : [date]),
    ...(lost === null ? [] : [`${lost} It is without effect.`]),
  ].join('\n\n');
  item.iconPath =
    lost === null
      ? new vscode.ThemeIcon('pass')
      : new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  item.contextValue = 'dismissal';
  item.command = { command: 'onTheRecord.revealDismissal', title: 'Go to Passage', arguments: [{ uri, dismissal }] };
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}
