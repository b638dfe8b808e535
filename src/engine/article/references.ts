import type { ChunkReading } from './piece.ts';

/** What brackets may refer to, anywhere in the document. */
export interface References {
  /** Targets by identifier; the first definition wins. */
  readonly links: ReadonlyMap<string, string>;
  readonly footnotes: ReadonlySet<string>;
}

/** The definitions of all chunks; of two for one label the first counts, as in Markdown. */
export function collectReferences(readings: Iterable<ChunkReading>): References {
  const links = new Map<string, string>();
  const footnotes = new Set<string>();
  for (const reading of readings) {
    for (const [identifier, url] of reading.definitions) if (!links.has(identifier)) links.set(identifier, url);
    for (const identifier of reading.footnotes) footnotes.add(identifier);
  }
  return { links, footnotes };
}

/** A bracket whose text could be a label: no bracket inside but escaped ones. */
const LABEL = /\[((?:[^[\]\\]|\\[\s\S]){1,999})\]/g;
const CONTINUATION = /(?:\r\n|\n|\r)[ \t>]*/g;

/** As CommonMark compares labels. */
const normalize = (label: string) =>
  label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
    .toLowerCase();

/**
 * The definitions that a chunk needs in order to be read by itself, as Markdown to put before it: empty targets, since
 * only their presence decides what is a link. Empty when it refers to nothing that is defined elsewhere; `own`, when
 * given, is what the chunk itself defines.
 */
export function definitionsFor(chunk: string, references: References, own?: ChunkReading): string {
  if (references.links.size + references.footnotes.size === 0 || !chunk.includes('[')) return '';
  const links = new Set<string>();
  const footnotes = new Set<string>();
  for (const [, raw] of chunk.matchAll(LABEL)) {
    for (const label of raw!.includes('\n') || raw!.includes('\r') ? [raw!, raw!.replace(CONTINUATION, ' ')] : [raw!]) {
      const identifier = normalize(label);
      if (references.links.has(identifier) && !own?.definitions.has(identifier)) links.add(identifier);
      const note = label.startsWith('^') ? normalize(label.slice(1)) : '';
      if (references.footnotes.has(note) && !own?.footnotes.includes(note)) footnotes.add(note);
    }
  }
  const notes = [...footnotes].map((identifier) => `[^${identifier}]: .\n\n`);
  const targets = [...links].map((identifier) => `[${identifier}]: #\n\n`);
  // A thematic break ends the last footnote, so that nothing of the chunk can run into it.
  return notes.length + targets.length === 0 ? '' : `${[...notes, ...targets].join('')}***\n\n`;
}
