/** Our own marked business articles, as the learner reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareGold } from '../scripts/gold/prepare.mjs';
import type { Span } from '../src/engine/analysis.ts';
import type { TrainingArticle } from './corpus.ts';

/** A place in the text: words and which occurrence of them, or offsets. */
export type Mark = { readonly q: string; readonly n?: number } | Span;

/** A deal as it was marked; each party by one name, and the other names that the article has for it. */
interface MarkedDeal {
  readonly parties: readonly string[];
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  readonly scope: readonly Mark[];
  readonly value: Mark | null;
  readonly terms: readonly Mark[];
  readonly withheld: readonly Mark[];
}

interface Annotation {
  readonly id: string;
  readonly attributions: readonly {
    readonly source: Mark | null;
    readonly cue: Mark;
    readonly content: readonly Mark[];
  }[];
  readonly deals: readonly MarkedDeal[];
}

/** An article with what was marked in it. */
export interface MarkedArticle extends Omit<Annotation, 'id'> {
  readonly text: string;
}

/** Our sets that teach. */
export type TeachingSet = 'train' | 'deals';

/** The articles of one of our sets, by their ids; those whose text is not at hand are left out. */
export function markedArticles(set: TeachingSet): MarkedArticle[] {
  const { folder, text: texts } = prepareGold(set, 'ann');
  return readdirSync(join(folder, 'ann'))
    .sort()
    .map((file) => {
      const { id, ...marked } = JSON.parse(readFileSync(join(folder, 'ann', file), 'utf8')) as Annotation;
      return { ...marked, text: readFileSync(join(texts, `${id}.md`), 'utf8') };
    });
}

/** The articles of one of our sets with their attributions, each to be learned from so many times. */
export function goldArticles(set: TeachingSet, times: number): TrainingArticle[] {
  return markedArticles(set).map(({ text, attributions }) => {
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
