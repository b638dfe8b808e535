import * as vscode from 'vscode';
import { entryOf } from '../../../engine/entities/register.ts';
import { escapeMarkdown } from '../../../report/markdown.ts';
import { toRange } from '../../convert.ts';
import { attributionsAt, entityAt } from '../../passages.ts';
import { ARTICLE_SELECTOR } from '../../services/candidates.ts';
import type { Feature } from '../../services/services.ts';
import { type Description, describeAttribution, describeEntity } from './describe.ts';

/** A quotation inside a relayed report has two attributions; more in one hover is noise. */
const MOST_ATTRIBUTIONS = 2;

/** Says of a passage who says it and on whose word, and of a name what it stands for. */
export const hovers: Feature = (_context, { articles, registers }) =>
  vscode.languages.registerHoverProvider(ARTICLE_SELECTOR, {
    async provideHover(document, position) {
      const analysis = articles.get(document.uri)?.analysis;
      if (!analysis) return null;
      const locate = (span: { start: number; end: number }) => articles.locate(document.uri, span);
      const offset = document.offsetAt(position);
      const attributions = attributionsAt(analysis, offset, locate).slice(0, MOST_ATTRIBUTIONS);
      const entity = entityAt(analysis, offset, locate);
      const at = entity?.at ?? attributions[0]?.at;
      if (!at) return null;
      const descriptions = attributions.map(({ what }) => describeAttribution(what, analysis));
      const entry = entity && entryOf(await registers.of(document.uri), entity.what.name);
      const isBesideWords = attributions.length > 0;
      const name = entity && describeEntity(entity.what, analysis, { entry, isBesideWords });
      if (name) descriptions.push(name);
      if (descriptions.length === 0) return null;
      return new vscode.Hover(descriptions.map(toMarkdown), toRange(document, at));
    },
  });

/** The values come from the article: escaped, so that nothing in them becomes a link, an image or HTML. */
function toMarkdown({ heading, lines }: Description): vscode.MarkdownString {
  const paragraphs = lines.map(({ label, value }) => `*${label}:* ${escapeMarkdown(value)}`);
  // Not `appendText`: it makes every space one that does not break, and long lines then break inside words.
  const markdown = new vscode.MarkdownString([`**${escapeMarkdown(heading)}**`, ...paragraphs].join('\n\n'));
  markdown.isTrusted = false;
  markdown.supportHtml = false;
  return markdown;
}
