import * as vscode from 'vscode';
import { wordsOf } from '../../../report/english.ts';
import type { Rows } from '../../rows-view.ts';
import type { Articles } from '../../services/services.ts';
import { type KeyedFinding, type RuleGroup, ruleGroupsOf } from './groups.ts';

export interface FindingNode extends KeyedFinding {
  readonly uri: vscode.Uri;
}

export type Node = RuleGroup | FindingNode;

/** What the rules found in the article in front, by rule; closed until somebody wants to know. */
export class FindingTree implements Rows<Node> {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  getChildren(node?: Node): Node[] {
    const state = this.#articles.active;
    if (!state?.analysis) return [];
    if (!node) return [...ruleGroupsOf(state.analysis)];
    if (!('findings' in node)) return [];
    return node.findings.map((keyed) => ({ uri: state.uri, ...keyed }));
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'findings' in node ? ruleItem(node) : findingItem(node);
  }
}

function ruleItem({ title, code, summary, findings }: RuleGroup): vscode.TreeItem {
  const item = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Collapsed);
  item.id = code;
  item.description = `${findings.length} · ${code}`;
  item.tooltip = `${summary}\n\nRule: ${code}`;
  item.accessibilityInformation = { label: `${title}, ${findings.length}. ${summary} Rule: ${code}` };
  return item;
}

function findingItem({ uri, finding, key }: FindingNode): vscode.TreeItem {
  const item = new vscode.TreeItem(wordsOf(finding.at));
  item.id = `${uri.toString()} ${key}`;
  item.description = finding.message;
  item.tooltip = `${finding.message}\n\nRule: ${finding.code}`;
  item.command = { command: 'onTheRecord.revealFinding', title: 'Go to Passage', arguments: [uri, key] };
  item.accessibilityInformation = { label: `${wordsOf(finding.at)}: ${finding.message}` };
  return item;
}
