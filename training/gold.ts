/** Our own marked business articles, as the learner reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareGold } from '../scripts/gold/prepare.mjs';
import type { Span } from '../src/engine/analysis.ts';
import type { TrainingArticle } from './corpus.ts';

/** A place in the text: words and which occurrence of them, or offsets. */
export type Mark = { readonly q: string; readonly n?: number } | Span;

interface Annotation {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: Mark | null;
    readonly cue: Mark;
    readonly content: readonly Mark[];
  }[];
}

/** The articles of one of our sets, each to be learned from so many times; those whose text is not at hand are left out. */
export function goldArticles(set: 'train' | 'deals', times: number): TrainingArticle[] {
  const { folder, text: texts } = prepareGold(set, 'ann');
  return readdirSync(join(folder, 'ann'))
    .sort()
    .map((file) => {
      const { id, attributions } = JSON.parse(readFileSync(join(folder, 'ann', file), 'utf8')) as Annotation;
      const text = readFileSync(join(texts, `${id}.md`), 'utf8');
      const gold = attributions.map(({ source, cue, content }) => ({
        source: source && spanOf(text, source),
        cue: spanOf(text, cue),
        content: content.map((mark) => spanOf(text, mark)),
      }));
      return { text, format: 'markdown', gold, stances: false, times };
    });
}

/** Where a mark stands. Throws where its words are not in the text. */
export function spanOf(text: string, mark: Mark): Span {
  if ('start' in mark) return { start: mark.start, end: mark.end };
  let start = -1;
  for (let k = 0; k < (mark.n ?? 1); k++) start = text.indexOf(mark.q, start + 1);
  if (start < 0) throw new Error(`marked, but not in the text: ${mark.q}`);
  return { start, end: start + mark.q.length };
}
