/** The texts with marked names as the engine reads them: blocks with words, what the rules find, and the gold by words. */
import { readJsonLines } from '../scripts/lib/json-lines.mjs';
import type { Block } from '../src/engine/article/article.ts';
import { createArticleReader } from '../src/engine/article/read-article.ts';
import { labelOf, type TaggedType } from '../src/engine/entities/learned/name-labels.ts';
import type { Run } from '../src/engine/entities/learned/name-runs.ts';
import { type NameView, viewWords } from '../src/engine/entities/learned/name-view.ts';
import { Spellings } from '../src/engine/entities/learned/spellings.ts';
import { createRuleNameFinder } from '../src/engine/entities/names-by-rules.ts';
import { EMPTY_REGISTER } from '../src/engine/entities/register.ts';
import { type Word, wordsOf } from '../src/engine/entities/words.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import type { Clusters } from '../src/engine/tagging/clusters.ts';
import { toUtf16 } from './corpus.ts';

export interface NameBlock {
  readonly article: number;
  readonly words: readonly Word[];
  readonly view: NameView;
  readonly runs: readonly Run[];
  /** Gold by words. */
  readonly labels: Uint8Array;
  readonly block: Block;
}

export interface NameArticle {
  readonly blocks: readonly NameBlock[];
  /** Gold in UTF-16 units of the text: "start,end,type". */
  readonly gold: readonly string[];
}

interface Line {
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string; text: string }[];
}

const TYPES: Readonly<Record<string, TaggedType>> = {
  per: 'person',
  person: 'person',
  org: 'organization',
  organization: 'organization',
  corporation: 'organization',
  group: 'organization',
  loc: 'place',
  location: 'place',
};
/** Roles in a contract, which one corpus counts as people: no names to a newsroom. */
const ROLES = /^(?:borrower|lender|bank|guarantor|agent|trustee|company)s?$/i;

const language = createWinkLanguage();
const rules = createRuleNameFinder(EMPTY_REGISTER);

export const linesOf = (file: string): Line[] => readJsonLines(file);

export function readNames(
  lines: readonly Line[],
  clusters: Clusters,
  isShared: (line: string) => boolean,
): NameArticle[] {
  const reader = createArticleReader();
  const spellings = new Spellings(clusters);
  return lines.map((line, article) => {
    const unit = toUtf16(line.text);
    const gold = line.entities.flatMap(({ start, end, type, text }) => {
      const tagged = TYPES[type.toLowerCase()];
      return tagged && !ROLES.test(text) ? [{ start: unit(start), end: unit(end), type: tagged }] : [];
    });
    const read = runToEnd(reader.steps(line.text, /\n\s*\n/.test(line.text) ? 'plain' : 'lines'));
    const blocks = read.blocks.flatMap((block): NameBlock[] => {
      if (isShared(block.prose)) return [];
      const tokenized = language.read(block.prose);
      const words = wordsOf(block.prose, tokenized);
      if (words.length === 0) return [];
      const view = viewWords(words, rules.candidates(block.prose, words), spellings);
      const labels = new Uint8Array(words.length);
      const spans = words.map((word) => block.toSource(word.start, word.end));
      for (const name of gold) {
        const first = spans.findIndex((span) => span.end > name.start);
        if (first < 0 || spans[first]!.start >= name.end) continue;
        const label = labelOf(name.type);
        for (let t = first; t < spans.length && spans[t]!.start < name.end; t++)
          labels[t] = label + (t > first ? 1 : 0);
      }
      return [{ article, words, view, runs: view.runs, labels, block }];
    });
    return { blocks, gold: gold.map(({ start, end, type }) => `${start},${end},${type}`) };
  });
}
