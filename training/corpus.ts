/** The training articles as the engine reads them: blocks with tokens, what the rules find, and the gold by tokens. */
import { readFileSync } from 'node:fs';
import type { Span } from '../src/engine/analysis.ts';
import { createArticleReader } from '../src/engine/article/read-article.ts';
import { createRuleSpanFinder } from '../src/engine/attributions/finder/rule-span-finder.ts';
import { type Scan, scanBlock } from '../src/engine/attributions/finder/scan.ts';
import { marksOf } from '../src/engine/attributions/learned/block-features.ts';
import { CONTENT, CUE, SOURCE } from '../src/engine/attributions/learned/labels.ts';
import { type TokenView, viewTokens } from '../src/engine/attributions/learned/token-view.ts';
import { createFigureFinder } from '../src/engine/entities/figures-by-grammar.ts';
import { createRuleNameFinder } from '../src/engine/entities/names-by-rules.ts';
import { EMPTY_REGISTER } from '../src/engine/entities/register.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import { toProduct } from './convention.ts';

export interface GoldAttribution {
  readonly source: readonly [number, number] | null;
  readonly cue: readonly [number, number];
  readonly content: readonly (readonly [number, number])[];
}

export interface TrainingBlock {
  readonly article: number;
  readonly view: TokenView;
  readonly marks: Int32Array;
  /** Token ranges. */
  readonly gold: readonly GoldAttribution[];
  readonly labels: Uint8Array;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly { source: number[][]; cue: number[][]; content: number[][] }[];
}

export function readCorpus(file: string): TrainingBlock[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const reader = createArticleReader();
  const language = createWinkLanguage();
  const names = createRuleNameFinder(EMPTY_REGISTER);
  const figures = createFigureFinder();
  const rules = createRuleSpanFinder();
  const blocks: TrainingBlock[] = [];
  lines.forEach((line, article) => {
    const unit = toUtf16(line.text);
    const units = (pairs: number[][]) => pairs.map((pair) => pair.map(unit));
    const gold = line.attributions
      .filter(({ cue }) => cue.length > 0)
      .map(({ source, cue, content }) =>
        toProduct(line.text, { source: units(source), cue: units(cue), content: units(content) }),
      );
    const steps = reader.steps(line.text, /\n\s*\n/.test(line.text) ? 'plain' : 'lines');
    let step = steps.next();
    while (!step.done) step = steps.next();
    for (const block of step.value.blocks) {
      const tokenized = language.read(block.prose);
      if (tokenized.tokens.length === 0) continue;
      const read = {
        prose: block.prose,
        ...tokenized,
        names: names.find(block.prose, tokenized),
        figures: figures.find(block.prose, tokenized),
      };
      const scan = scanBlock(read);
      const view = viewTokens(scan, rules.find(scan));
      const source = scan.tokens.map(({ start, end }) => block.toSource(start, end));
      const own = gold.filter(({ cue }) => cue.start >= block.start && cue.start < block.end);
      const ranges = own.flatMap((a) => inTokens(a, source));
      blocks.push({ article, view, marks: marksOf(scan.tokens), gold: ranges, labels: labelsOf(scan, ranges) });
    }
  });
  return blocks;
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
  const mark = ([first, last]: readonly [number, number], label: number) => {
    labels.fill(label + 1, first, last);
    labels[first] = label;
  };
  for (const { content } of gold) for (const range of content) mark(range, CONTENT);
  for (const { source } of gold) if (source) mark(source, SOURCE);
  for (const { cue } of gold) mark(cue, CUE);
  return labels;
}

/** The corpus counts code points. */
function toUtf16(text: string): (offset: number) => number {
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
