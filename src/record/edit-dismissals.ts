import { type Document, isMap, isScalar, isSeq, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { withoutMark } from '../engine/yaml/yaml-reader.ts';
import type { Anchor } from './anchor.ts';
import { type Dismissal, isSameDismissal } from './dismissals.ts';
import { LIST, readDismissal, SHAPE } from './dismissals-file.ts';
import { soundYaml } from './sound-yaml.ts';

const HEADER = `# What checkers have said of marks in this project's articles. On the Record reads it; it may be edited by hand.
`;

/**
 * The file's text with one more dismissal, at its place in the order of articles and quotations, so that what two
 * people add merges cleanly. Comments, keys that are not known and the order of the others stay. The same text when it
 * has the dismissal already. Throws `DamagedFile` for what is no file of dismissals.
 */
export function addDismissal(yamlText: string, dismissal: Dismissal): string {
  const yaml = soundYaml(yamlText.trim() === '' ? HEADER : yamlText, SHAPE, [LIST]);
  const list = listOf(yaml.document);
  const others = list.items.map((node) => readDismissal(yaml, node));
  if (others.some((other) => other && isSameDismissal(other, dismissal))) return yamlText;
  const later = others.findIndex((other) => other !== null && orderOf(other) > orderOf(dismissal));
  const node = nodeOf(dismissal);
  if (later < 0) list.items.push(node);
  else list.items.splice(later, 0, node);
  return textOf(yaml.document, yamlText);
}

/** The file's text without a dismissal, as `addDismissal` writes it; the same text when it has no such one. */
export function removeDismissal(yamlText: string, dismissal: Dismissal): string {
  const yaml = soundYaml(yamlText, SHAPE, [LIST]);
  const list = listOf(yaml.document);
  const kept = list.items.filter((node) => {
    const other = readDismissal(yaml, node);
    return !other || !isSameDismissal(other, dismissal);
  });
  if (kept.length === list.items.length) return yamlText;
  list.items = kept;
  return textOf(yaml.document, yamlText);
}

/**
 * The file's text after an article, or the folder that holds articles, was renamed: paths as in `Dismissal.article`. The
 * entries stay where they are. The same text when it says nothing of them. Throws `DamagedFile` as `addDismissal` does.
 */
export function moveArticles(yamlText: string, from: string, to: string): string {
  const yaml = soundYaml(yamlText, SHAPE, [LIST]);
  let moved = false;
  for (const node of listOf(yaml.document).items) {
    const article: unknown = isMap(node) ? node.get('article', true) : null;
    if (!isScalar(article) || typeof article.value !== 'string') continue;
    const { value } = article;
    if (value !== from && !value.startsWith(`${from}/`)) continue;
    article.value = to + value.slice(from.length);
    moved = true;
  }
  return moved ? textOf(yaml.document, yamlText) : yamlText;
}

/** The list of dismissals, put into the document where it has none. */
function listOf(document: Document): YAMLSeq {
  const list: unknown = document.get(LIST, true);
  if (isSeq(list)) {
    // "[]", as it is written when the last entry is undone.
    if (list.items.length === 0) list.flow = false;
    return list;
  }
  const made = new YAMLSeq();
  if (!isMap(document.contents)) document.contents = new YAMLMap();
  document.set(LIST, made);
  return made;
}

const orderOf = ({ article, at, kind }: Dismissal): string => [article, at.quote, at.prefix, kind].join('\0');

function nodeOf({ article, kind, at, sameAs, date }: Dismissal): YAMLMap {
  const map = new YAMLMap();
  map.set('article', article);
  map.set('kind', kind);
  addAnchor(map, at);
  if (sameAs) {
    const other = new YAMLMap();
    addAnchor(other, sameAs);
    map.set('sameAs', other);
  }
  if (date !== null) map.set('date', date);
  return map;
}

function addAnchor(map: YAMLMap, { quote, prefix, suffix }: Anchor): void {
  for (const [key, value] of Object.entries({ quote, prefix, suffix })) {
    const words = new Scalar(value);
    // On one line and in quotation marks, whatever the article has: what is written never changes with what is beside it.
    words.type = Scalar.QUOTE_DOUBLE;
    map.set(key, words);
  }
}

/** The document as text, with the line ends and the byte-order mark that the file had. */
function textOf(document: Document, before: string): string {
  const text = document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER });
  const mark = withoutMark(before) === before ? '' : '\uFEFF';
  return mark + (before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text);
}
