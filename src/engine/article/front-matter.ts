import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { parse as parseToml } from 'smol-toml';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import type { Span } from '../analysis.ts';

/** The fields at the top of a file, in YAML or TOML; no values where there are none or they cannot be read. */
export interface FrontMatter {
  /** Source offsets, fences included; an empty span where there is none. */
  readonly span: Span;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Longer front matter is left out unread. */
const LONGEST = 64_000;

const CLOSE = { '---': /(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)/g, '+++': /(?:\r\n|\n|\r)\+\+\+[ \t]*(?=[\r\n]|$)/g };

/** Reads the front matter that begins at `from`, in YAML or TOML. What does not parse gives no values, but is no prose. */
export function readFrontMatter(text: string, from: number): FrontMatter {
  const none = { span: { start: from, end: from }, values: {} };
  const opening = text.slice(from, from + 3);
  if (opening !== '---' && opening !== '+++') return none;
  const close = new RegExp(CLOSE[opening]);
  close.lastIndex = from;
  const match = close.exec(text);
  if (!match) return none;
  const span = { start: from, end: match.index + match[0].length };
  if (span.end - span.start > LONGEST) return { span, values: {} };
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .parse(text.slice(from, span.end));
  const node = tree.children[0] as { type: string; value?: string } | undefined;
  if (node?.type !== 'yaml' && node?.type !== 'toml') return none;
  return { span, values: parseValues(node.value ?? '', node.type) };
}

function parseValues(source: string, language: 'yaml' | 'toml'): Record<string, unknown> {
  try {
    const values: unknown = language === 'yaml' ? parseYaml(source, { maxAliasCount: 20 }) : parseToml(source);
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? { ...values } : {};
  } catch {
    return {};
  }
}

/** Where the value of a top-level key stands to the letter in the front matter; null where it is not written so. */
export function valueSpan(text: string, span: Span, key: string, value: string): Span | null {
  const source = text.slice(span.start, span.end);
  const line = new RegExp(`^${key}[ \\t]*[:=]`, 'm').exec(source);
  if (!line) return null;
  const at = source.indexOf(value, line.index + line[0].length);
  if (at < 0 || value === '') return null;
  return { start: span.start + at, end: span.start + at + value.length };
}
