import type { Span } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import {
  BARE_HEADS,
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../../lexicon/sources.ts';
import { firstFrom } from '../../span-search.ts';
import { type Clusters, coarseOf, fineOf } from '../../tagging/clusters.ts';
import { columnsOf, shapeOf } from '../../tagging/columns.ts';
import { hashText } from '../../tagging/hash.ts';
import { POS_CODES } from '../../tagging/pos-codes.ts';
import type { Scan } from '../finder/scan.ts';
import type { AttributionSpans } from '../spans.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';

/** What the templates look at, one integer a token and column; 0 is nothing. */
export interface TokenView {
  readonly rows: number;
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly pos: Int32Array;
  readonly shapes: Int32Array;
  readonly suffixes: Int32Array;
  /** 0 outside quotations, 1 opens one, 2 inside, 3 closes one. */
  readonly quotes: Int32Array;
  /** Type of name that the token belongs to. */
  readonly names: Int32Array;
  /** Classes of words that stand in the same company, fine and coarse. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** What the lexicons know of the lemma: classes of cues, kinds of source. */
  readonly classes: Int32Array;
  /** Index of the utterance. */
  readonly utterances: Int32Array;
  /** What the readable rules take the token for; see `BLOCK_LABELS`. */
  readonly rules: Uint8Array;
  /** Which finding of the rules the token belongs to; -1 for none. */
  readonly ruleOf: Int32Array;
  /** Whether attitudes count as attributions: see `AnalyzeOptions`. What is special to business copy is then not looked at. */
  readonly stances: boolean;
}

const NAMES = { person: 1, organization: 2, place: 3, product: 4, other: 5 } as const;
const DATE = 6;

const CLASSES = classes();

function classes(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const heads = [
    SPOKESPERSON_WORDS,
    UNNAMED_SINGULAR,
    UNNAMED_PLURAL,
    BARE_HEADS,
    DOCUMENT_WORDS,
    PRESS_REPORT_WORDS,
    OUTLET_HEADS,
    ORGANISATION_HEADS,
  ];
  heads.forEach((words, i) => {
    for (const word of words) if (!found.has(word)) found.set(word, 20 + i);
  });
  const kinds = [...new Set(CUE_VERBS.map((verb) => verb.class))];
  for (const verb of CUE_VERBS) found.set(verb.lemma, 1 + kinds.indexOf(verb.class));
  found.set('according', 19);
  return found;
}

/** Whether a lexicon class is one of cue words. */
export const isCueClass = (value: number): boolean => value > 0 && value < 20;

/** How many of a view's columns are of 32 bits. */
const COLUMNS = 12;

/** Looks once at everything that the templates need; linear in the tokens. */
export function viewTokens(
  scan: Scan,
  rules: readonly AttributionSpans[],
  clusters: Clusters,
  stances: boolean,
): TokenView {
  const { tokens } = scan;
  const rows = tokens.length;
  const column = columnsOf(rows, COLUMNS);
  const view = {
    rows,
    words: column(),
    lemmas: column(),
    pos: column(),
    shapes: column(),
    suffixes: column(),
    quotes: column(),
    names: column(),
    fine: column(),
    coarse: column(),
    classes: column(),
    utterances: column(),
    rules: new Uint8Array(rows),
    ruleOf: column().fill(-1),
    stances,
  };
  let utterance = 0;
  for (let t = 0; t < rows; t++) {
    const token = tokens[t]!;
    const { text, lower, lemma, pos } = token;
    const word = hashText(lower);
    view.words[t] = word;
    view.lemmas[t] = lemma === lower ? word : hashText(lemma);
    view.pos[t] = POS_CODES[pos];
    view.shapes[t] = shapeOf(text);
    view.suffixes[t] = hashText(lower, Math.max(0, lower.length - 3));
    view.quotes[t] = quoteState(scan, t);
    view.names[t] = nameOf(scan, t);
    const fine = fineOf(clusters, text);
    view.fine[t] = fine;
    view.coarse[t] = coarseOf(clusters, fine);
    view.classes[t] = CLASSES.get(lemma) ?? (lemma === lower ? 0 : (CLASSES.get(lower) ?? 0));
    while (utterance + 1 < scan.utterances.length && t >= scan.utterances[utterance]!.last) utterance++;
    view.utterances[t] = utterance;
  }
  rules.forEach((finding, i) => {
    markRule(view, tokens, finding, i);
  });
  return view;
}

function quoteState(scan: Scan, t: number): number {
  const at = scan.quotationAt(t);
  if (at < 0) return 0;
  const { start, end } = scan.quotations[at]!;
  const token = scan.tokens[t]!;
  return token.start <= start ? 1 : token.end >= end ? 3 : 2;
}

function nameOf(scan: Scan, t: number): number {
  const name = scan.nameAt(t);
  if (name) return NAMES[name.type];
  return scan.isDate(t) ? DATE : 0;
}

function markRule(
  view: Pick<TokenView, 'rules' | 'ruleOf'>,
  tokens: readonly Token[],
  finding: AttributionSpans,
  i: number,
): void {
  const mark = (span: Span, label: number) => {
    let t = firstFrom(tokens, span.start);
    for (let first = true; t < tokens.length && tokens[t]!.start < span.end; t++, first = false) {
      view.rules[t] = first ? label : label + 1;
      view.ruleOf[t] = i;
    }
  };
  for (const content of finding.content) mark(content, CONTENT);
  if (finding.source) mark(finding.source, SOURCE);
  mark(finding.cue, CUE);
}
