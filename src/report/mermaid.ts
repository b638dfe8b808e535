import type { SourceGraph, SpeakerKind } from './source-graph.ts';
import { isNameless } from './sources.ts';

/** What Mermaid takes as it is inside a label in quotation marks; all else is written as a number. */
const PLAIN = /^[\p{L}\p{N} .,'’“”()–-]$/u;

/** Escapes plain text for a Mermaid label in quotation marks: no tag, entity, quotation mark, link or comment comes of it. */
export function escapeMermaid(text: string): string {
  return Array.from(text.replace(/\s+/g, ' ').trim())
    .map((char) => (PLAIN.test(char) ? char : `#${char.codePointAt(0)};`))
    .join('');
}

/** Openings and closings of a node's shape: a box, a round one, a slanted one for what has no name. */
const SHAPES: Readonly<Record<SpeakerKind, readonly [string, string]>> = {
  party: ['[[', ']]'],
  silent: ['[[', ']]'],
  source: ['[', ']'],
  unnamed: ['{{', '}}'],
  unsourced: ['{{', '}}'],
  outlet: ['([', '])'],
};

/** The map of who says what as a Mermaid flowchart in a fence of Markdown; ends with a line end. */
export function graphToMermaid({ speakers, outlets, hands }: SourceGraph): string {
  const ids = new Map([...speakers, ...outlets].map(({ key }, i) => [key, `n${i}`]));
  const nodes = [...speakers, ...outlets].map(({ key, kind, name, note }) => {
    const [opens, closes] = SHAPES[kind];
    return `  ${ids.get(key)}${opens}"${escapeMermaid(name)}<br/>${escapeMermaid(note)}"${closes}`;
  });
  const edges = hands.map(({ from, to, standing }) => {
    const line = isNameless(standing) ? '-.->' : '-->';
    return `  ${ids.get(from)} ${line} ${to === null ? 'article' : ids.get(to)}`;
  });
  return ['```mermaid', 'flowchart LR', '  article["This article"]', ...nodes, ...edges, '```', ''].join('\n');
}
