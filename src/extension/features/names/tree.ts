import * as vscode from 'vscode';
import type { Entity, Mention } from '../../../engine/analysis.ts';
import { count, wordsOf } from '../../../report/english.ts';
import { isName } from '../../../report/entity-facts.ts';
import { valueWords } from '../../../report/value-words.ts';
import type { Rows } from '../../rows-view.ts';
import { openDocument } from '../../services/open-document.ts';
import type { Articles } from '../../services/services.ts';
import { ENTITY_TYPE_LABELS } from '../../wording.ts';
import { GROUP_LABELS, groupsOf, mentionText, type NameGroup } from './groups.ts';

export interface EntityNode {
  readonly uri: vscode.Uri;
  readonly entity: Entity;
}

interface MentionNode {
  readonly uri: vscode.Uri;
  readonly mention: Mention;
  readonly id: string;
  readonly text: string;
}

type Node = NameGroup | EntityNode | MentionNode;

/** The rows of the view "Names": the kinds of things in the article in front, the things, and where each is mentioned. */
export class NameTree implements Rows<Node> {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  getChildren(node?: Node): Node[] {
    const state = this.#articles.active;
    if (!state?.analysis) return [];
    const { uri } = state;
    if (!node) return groupsOf(state.analysis);
    if ('entities' in node) return node.entities.map((entity) => ({ uri, entity }));
    return 'entity' in node ? this.#mentions(node) : [];
  }

  #mentions({ uri, entity }: EntityNode): MentionNode[] {
    const text = openDocument(uri)?.getText() ?? '';
    return entity.mentions.flatMap((mention, i) => {
      const now = this.#articles.locate(uri, mention);
      const id = `${uri.toString()} ${entity.id} ${i}`;
      return now ? [{ uri, mention, id, text: mentionText(text, now) }] : [];
    });
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('entities' in node) return groupItem(node);
    return 'entity' in node ? entityItem(node) : mentionItem(node);
  }
}

function groupItem({ type, entities }: NameGroup): vscode.TreeItem {
  const state = isName({ type }) ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.Collapsed;
  const item = new vscode.TreeItem(GROUP_LABELS[type], state);
  item.id = type;
  item.description = String(entities.length);
  return item;
}

function entityItem({ uri, entity }: EntityNode): vscode.TreeItem {
  const item = new vscode.TreeItem(entity.name, vscode.TreeItemCollapsibleState.Collapsed);
  const about = entity.role ? wordsOf(entity.role) : valueWords(entity)?.value;
  const mentions = count(entity.mentions.length, 'mention');
  item.id = `${uri.toString()} ${entity.id}`;
  item.description = about ? `${entity.mentions.length} · ${about}` : String(entity.mentions.length);
  item.tooltip = [`${ENTITY_TYPE_LABELS[entity.type]}: ${entity.name}`, about, mentions].filter(Boolean).join('\n\n');
  item.contextValue = isName(entity) ? 'name' : 'figure';
  item.accessibilityInformation = { label: [entity.name, about, mentions].filter(Boolean).join(', ') };
  return item;
}

function mentionItem({ uri, mention, id, text }: MentionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(text);
  item.id = id;
  item.tooltip = text;
  item.command = { command: 'onTheRecord.revealMention', title: 'Go to Mention', arguments: [uri, mention] };
  return item;
}
