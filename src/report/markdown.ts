import type { Summary } from './summary.ts';

// A dollar sign before a figure is a price; before anything else, some readers take it for the start of a formula.
const INLINE =
  /[\\`*_[\]<>~|]|\$(?=[^\s\d])|&(?=#?[0-9A-Za-z]+;)|(?<=https?|ftp|mailto|xmpp):|(?<=www)\.|(?<=[0-9A-Za-z._+-])@/gi;
const BLOCK = /^(?:([#+=:-])|(\d{1,9})([.)]))/;

/**
 * Escapes plain text so that Markdown (CommonMark and GFM) shows it as it is, wherever in a line it stands: no heading,
 * list, table, tag, entity, footnote or link comes of it (but for a bare address that a reader turns into a link to
 * itself). White space is collapsed, since it means nothing in prose.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(INLINE, '\\$&')
    .replace(BLOCK, (_all, mark: string | undefined, digits: string | undefined, after: string | undefined) =>
      mark !== undefined ? `\\${mark}` : `${digits}\\${after}`,
    );
}

/** The summary as a Markdown document; ends with a line end. All article text in it is escaped. */
export function summaryToMarkdown(summary: Summary): string {
  const heading = summary.article === null ? summary.title : `${summary.title}: ${summary.article}`;
  const lines = [`# ${escapeMarkdown(heading)}`];
  for (const section of summary.sections) {
    if (section.heading !== null) lines.push(`## ${escapeMarkdown(section.heading)}`);
    for (const paragraph of section.paragraphs) {
      const sentences = paragraph.map((sentence) => sentence.text);
      lines.push(
        section.layout === 'list'
          ? sentences.map((text) => `- ${escapeMarkdown(text)}`).join('\n')
          : escapeMarkdown(sentences.join(' ')),
      );
    }
  }
  return `${lines.join('\n\n')}\n`;
}
