import * as vscode from 'vscode';
import type { Attribution } from '../../../engine/analysis.ts';
import { namesOf } from '../../../report/names.ts';
import { tally } from '../../../report/tally.ts';
import type { Rows } from '../../rows-view.ts';
import type { ArticleState, Articles } from '../../services/services.ts';
import { chainText, contentText, EVIDENCE_LABELS, UNVERIFIED_LABELS } from '../../wording.ts';
import { countUnverified, type EvidenceGroup, groupsOf } from './groups.ts';

export interface AttributionNode {
  readonly uri: vscode.Uri;
  readonly attribution: Attribution;
  /** Who says it, with the names that its pronouns stand for. */
  readonly label: string;
}

export type Node = EvidenceGroup | AttributionNode;

/** The tree's rows for the article in front. */
export class AttributionTree implements Rows<Node> {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  getChildren(node?: Node): Node[] {
    const state = this.#articles.active;
    if (!state?.analysis) return [];
    if (!node) return groupsOf(state.analysis);
    if (!('attributions' in node)) return [];
    const names = namesOf(state.analysis);
    return node.attributions.map((attribution) => ({
      uri: state.uri,
      attribution,
      label: chainText(attribution, names),
    }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'attributions' in node ? groupItem(node) : attributionItem(node);
  }
}

/** The badge on the view's icon; none where nothing is unverified. */
export function badgeOf(state: ArticleState | null): vscode.ViewBadge | undefined {
  const count = state?.analysis ? countUnverified(state.analysis) : 0;
  return count === 0 ? undefined : { value: count, tooltip: tally(count, 'unverified attribution') };
}

function groupItem({ evidence, attributions }: EvidenceGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(EVIDENCE_LABELS[evidence], vscode.TreeItemCollapsibleState.Expanded);
  item.id = evidence;
  item.description = String(attributions.length);
  return item;
}

function attributionItem({ uri, attribution, label }: AttributionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(label);
  const content = contentText(attribution);
  item.id = `${uri.toString()} ${attribution.id}`;
  item.description = content;
  item.tooltip = `${label}: ${content}\n\n${attribution.why}`;
  item.iconPath = iconOf(attribution);
  item.command = { command: 'onTheRecord.revealAttribution', title: 'Go to Passage', arguments: [uri, attribution.id] };
  item.contextValue = contextOf(attribution);
  const mark = attribution.unverified ? `${UNVERIFIED_LABELS[attribution.unverified]}, not verified. ` : '';
  item.accessibilityInformation = { label: `${mark}${label}: ${content}` };
  return item;
}

/** What the row's menu may offer. */
function contextOf({ unverified, chain }: Attribution): string {
  return ['attribution', ...(unverified ? ['unverified'] : []), ...(chain.at(-1)?.at ? ['sourced'] : [])].join(' ');
}

/** The icons differ in shape as well as in colour. */
function iconOf({ unverified, response }: Attribution): vscode.ThemeIcon {
  switch (unverified) {
    case 'unnamed':
      return new vscode.ThemeIcon('question', new vscode.ThemeColor('onTheRecord.unnamedBorder'));
    case 'unsourced':
      return new vscode.ThemeIcon('circle-slash', new vscode.ThemeColor('onTheRecord.unsourcedBorder'));
    case 'relayed':
      return new vscode.ThemeIcon('references', new vscode.ThemeColor('onTheRecord.relayedBorder'));
    default:
      return new vscode.ThemeIcon(response ? 'comment' : 'quote');
  }
}
