/** The training articles as the engine reads them: blocks with tokens, what the rules find, and the gold by tokens. */
import { readJsonLines } from '../scripts/lib/json-lines.mjs';
import type { Span } from '../src/engine/analysis.ts';
import type { TextFormat } from '../src/engine/article/article.ts';
import { createArticleReader } from '../src/engine/article/read-article.ts';
import { createRuleSpanFinder } from '../src/engine/attributions/finder/rule-span-finder.ts';
import type { Scan } from '../src/engine/attributions/finder/scan.ts';
import { marksOf } from '../src/engine/attributions/learned/block-features.ts';
import { CONTENT, CUE, SOURCE } from '../src/engine/attributions/learned/labels.ts';
import { type TokenView, viewTokens } from '../src/engine/attributions/learned/token-view.ts';
import { createBlockReader } from '../src/engine/block-reader.ts';
import type { Weights } from '../src/engine/engine.ts';
import { createNameFinder, lateNameTagger } from '../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../src/engine/entities/register.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';
import { readClusters } from '../src/engine/tagging/clusters.ts';
import { markRange } from '../src/engine/tagging/ranges.ts';
import { toProduct } from './convention.ts';

export interface GoldAttribution {
  readonly source: readonly [number, number] | null;
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
}

export interface TrainingBlock {
  readonly article: number;
  /** By which rules it is marked: see `TrainingArticle`. */
  readonly stances: boolean;
  readonly times: number;
  readonly view: TokenView;
  readonly marks: Int32Array;
  /** Token ranges. */
  readonly gold: readonly GoldAttribution[];
  readonly labels: Uint8Array;
}

/** One article with its gold; offsets are UTF-16 into the text. */
export interface TrainingArticle {
  readonly text: string;
  readonly format: TextFormat;
  readonly gold: readonly GoldSpans[];
  /** Whether attitudes are marked too; see `AnalyzeOptions`. */
  readonly stances: boolean;
  /** How often it is learned from. */
  readonly times: number;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: number[][]; cue: number[][]; content: number[][] }[];
}

/** The articles of a file of the corpus, its marks by the product's rules. */
export function corpusArticles(file: string): TrainingArticle[] {
  return readJsonLines(file).map(({ text, attributions }: Line) => {
    const unit = toUtf16(text);
    const units = (pairs: number[][]) => pairs.map((pair) => pair.map(unit));
    const gold = attributions
      .filter(({ cue }) => cue.length > 0)
      .map(({ source, cue, content }) =>
        toProduct(text, { source: units(source), cue: units(cue), content: units(content) }),
      );
    return { text, format: /\n\s*\n/.test(text) ? 'plain' : 'lines', gold, stances: true, times: 1 };
  });
}

/** All blocks of the articles that have words, in order, as the engine reads them with `weights` for all but attributions. */
export function readBlocks(articles: readonly TrainingArticle[], weights: Weights): TrainingBlock[] {
  const reader = createArticleReader();
  const names = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));
  const read = createBlockReader(createWinkLanguage(), names, createRuleSpanFinder());
  const clusters = readClusters(weights('clusters'));
  return articles.flatMap(({ text, format, gold, stances, times }, article) =>
    runToEnd(read(runToEnd(reader.steps(text, format)).blocks, false)).flatMap(({ block, scan, attributions }) => {
      if (scan.tokens.length === 0) return [];
      const view = viewTokens(scan, attributions, clusters, stances);
      const source = scan.tokens.map(({ start, end }) => block.toSource(start, end));
      const own = gold.filter(({ cue }) => cue.start >= block.start && cue.start < block.end);
      const ranges = own.flatMap((a) => inTokens(a, source));
      return [
        { article, stances, times, view, marks: marksOf(scan.tokens), gold: ranges, labels: labelsOf(scan, ranges) },
      ];
    }),
  );
}

export interface GoldSpans {
  readonly source: Span | null;
  readonly cue: Span;
  readonly content: readonly Span[];
}

function inTokens({ source, cue, content }: GoldSpans, tokens: readonly Span[]): GoldAttribution[] {
  const range = ({ start, end }: Span): [number, number] | null => {
    const first = tokens.findIndex((token) => token.end > start);
    if (first < 0 || tokens[first]!.start >= end) return null;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < end) last++;
    return [first, last];
  };
  const cueRange = range(cue);
  if (!cueRange) return [];
  return [
    {
      source: source && range(source),
      cue: cueRange,
      content: content.map(range).filter((r) => r !== null),
    },
  ];
}

function labelsOf(scan: Scan, gold: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(scan.tokens.length);
  const mark = ([first, last]: readonly [number, number], label: number) => markRange(labels, first, last, label);
  for (const { content } of gold) for (const range of content) mark(range, CONTENT);
  for (const { source } of gold) if (source) mark(source, SOURCE);
  for (const { cue } of gold) mark(cue, CUE);
  return labels;
}

/** The corpus counts code points. */
export function toUtf16(text: string): (offset: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (offset) => offset;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return (offset) => units[offset]!;
}
