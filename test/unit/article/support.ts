import type { Article, Block } from '../../../src/engine/article/article.ts';
import { createArticleReader } from '../../../src/engine/article/read-article.ts';

const reader = createArticleReader();

/** The article that the lines make, read as Markdown. */
export const article = (...lines: string[]): Article => reader.read(lines.join('\n'));

export const proseOf = ({ blocks }: Pick<Article, 'blocks'>): string[] => blocks.map((block) => block.prose);

export const excludedOf = ({ excluded }: Pick<Article, 'excluded'>): [string, string][] =>
  excluded.map(({ reason, text }) => [reason, text]);

/** The source text of the first occurrence of `words` in a block's prose. */
export function sourceOf(block: Block | undefined, words: string): string {
  const at = block?.prose.indexOf(words) ?? -1;
  if (!block || at < 0) throw new Error(`no "${words}" in ${JSON.stringify(block?.prose)}`);
  return block.quote(at, at + words.length).text;
}
