import { isMap, isScalar, type YAMLMap } from 'yaml';
import { YamlReader } from '../engine/yaml/yaml-reader.ts';
import type { Anchor } from './anchor.ts';
import { DISMISSAL_KINDS, type Dismissal, type DismissalsFile } from './dismissals.ts';
import { leavesFolder } from './leaves-folder.ts';

/** The key of the file's one list, and what is said where the file has another shape. */
export const LIST = 'dismissals';
export const SHAPE = 'This file is a mapping with a list "dismissals".';

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Reads the project's dismissals. What is sound is kept, what is not is said at its line; keys that are not known are
 * left to whoever wrote them. Never throws; empty text gives none, without problems.
 */
export function parseDismissals(yamlText: string): DismissalsFile {
  const yaml = new YamlReader(yamlText);
  const root = yaml.root(SHAPE);
  const nodes = root ? yaml.items(root, LIST) : [];
  return { dismissals: nodes.flatMap((node) => readDismissal(yaml, node) ?? []), problems: yaml.problems };
}

/** One entry of the list; null, with a problem, when it lacks what it needs. */
export function readDismissal(yaml: YamlReader, node: unknown): Dismissal | null {
  if (!isMap(node)) {
    yaml.report(node, 'A dismissal is a mapping with "article", "kind" and "quote".');
    return null;
  }
  const article = articleOf(yaml, node);
  const kindNode: unknown = node.get('kind', true);
  const kind = DISMISSAL_KINDS.find((known) => isScalar(kindNode) && kindNode.value === known);
  if (!kind) yaml.report(kindNode ?? node, `"kind" is none of ${DISMISSAL_KINDS.join(', ')}.`);
  const at = anchorOf(yaml, node);
  const sameAs = kind === 'same-source' ? otherOf(yaml, node) : null;
  if (article === null || !kind || !at || (kind === 'same-source' && !sameAs)) return null;
  return { article, kind, at, sameAs, date: dayOf(yaml, node) };
}

/** The article's path; null, and a problem, for one that leads elsewhere: the file may come with a folder of others. */
function articleOf(yaml: YamlReader, map: YAMLMap): string | null {
  const path = wordOf(yaml, map, 'article');
  if (path === null || !leavesFolder(path)) return path;
  yaml.report(map.get('article', true), '"article" is no path inside of this folder.');
  return null;
}

/** A text that says something; null, and a problem, for anything else. */
function wordOf(yaml: YamlReader, map: YAMLMap, key: string): string | null {
  const node: unknown = map.get(key, true);
  if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') return node.value;
  yaml.report(node ?? map, `"${key}" is missing or no text.`);
  return null;
}

function anchorOf(yaml: YamlReader, map: YAMLMap): Anchor | null {
  const quote = wordOf(yaml, map, 'quote');
  const contextOf = (key: string): string => {
    const node: unknown = map.get(key, true);
    if (node === undefined) return '';
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    yaml.report(node, `"${key}" is no text.`);
    return '';
  };
  const [prefix, suffix] = [contextOf('prefix'), contextOf('suffix')];
  return quote === null ? null : { quote, prefix, suffix };
}

function otherOf(yaml: YamlReader, map: YAMLMap): Anchor | null {
  const node: unknown = map.get('sameAs', true);
  if (isMap(node)) return anchorOf(yaml, node);
  yaml.report(node ?? map, '"sameAs" is a mapping with "quote".');
  return null;
}

/** An ISO day; null where there is none, and a problem for anything else. */
function dayOf(yaml: YamlReader, map: YAMLMap): string | null {
  const node: unknown = map.get('date', true);
  if (node === undefined) return null;
  if (isScalar(node) && typeof node.value === 'string' && ISO_DAY.test(node.value)) return node.value;
  yaml.report(node, '"date" is no day such as 2025-03-31.');
  return null;
}
