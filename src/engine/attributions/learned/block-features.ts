import { at, bucket, columnOf } from '../../tagging/columns.ts';
import type { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { POS_CODES } from '../../tagging/pos-codes.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import { isCueClass, type TokenView } from './token-view.ts';

/** Columns of the first and of the second pass over a block. */
export const FIRST_COLUMNS = 53;
export const SECOND_COLUMNS = FIRST_COLUMNS + 20;

/** For each token the nearest token before it (or behind it) in its utterance that `is` one; -1 when there is none. */
function nearest(view: TokenView, is: (t: number) => boolean, back: boolean): Int32Array {
  const found = new Int32Array(view.rows).fill(-1);
  let last = -1;
  for (let k = 0; k < view.rows; k++) {
    const t = back ? view.rows - 1 - k : k;
    if (last >= 0 && view.utterances[last] !== view.utterances[t]) last = -1;
    found[t] = last;
    if (is(t)) last = t;
  }
  return found;
}

/** Running count of tokens that `is` accepts, so that a count between two tokens is one subtraction. */
export function running(view: TokenView, is: (t: number) => boolean): Int32Array {
  const counts = new Int32Array(view.rows + 1);
  for (let t = 0; t < view.rows; t++) counts[t + 1] = counts[t]! + (is(t) ? 1 : 0);
  return counts;
}

const COMMA = 44;

/**
 * The second pass sees the labels of the first around each token as well: `before` holds the features of the first pass
 * over the same block.
 */
export function secondPass(
  view: TokenView,
  marks: Int32Array,
  first: Uint8Array,
  before: FeatureMatrix,
  features: FeatureMatrix,
): void {
  features.reset(view.rows);
  const around = lookAround(view, first);
  for (let t = 0; t < view.rows; t++) {
    features.beginWith(before, t);
    fillSecond(view, marks, features, around, t);
  }
}

/** The first pass: words, parts of speech, quotations, what the rules found, and the nearest words that may be cues. */
export function firstPass(view: TokenView, marks: Int32Array, features: FeatureMatrix): void {
  features.reset(view.rows);
  const { words, lemmas, pos, shapes, suffixes, quotes, names, classes, utterances, rules, fine, coarse } = view;
  const candidate = (t: number) => quotes[t] === 0 && (isCueClass(classes[t]!) || pos[t] === POS_CODES.VERB);
  const left = nearest(view, candidate, false);
  const right = nearest(view, candidate, true);
  const commas = running(view, (t) => marks[t] === COMMA);
  const quoted = running(view, (t) => quotes[t] === 1);
  const starts = startsOf(view);
  for (let t = 0; t < view.rows; t++) {
    const w = words[t]!;
    const p = pos[t]!;
    const q = quotes[t]!;
    const r = rules[t]!;
    const c = classes[t]!;
    const p1 = at(pos, t - 1);
    const p2 = at(pos, t + 1);
    const l = left[t]!;
    const rt = right[t]!;
    features.begin(t);
    features.add(w);
    features.add(at(words, t - 1));
    features.add(at(words, t + 1));
    features.add(at(words, t - 2));
    features.add(at(words, t + 2));
    features.add(lemmas[t]!);
    features.add2(at(lemmas, t - 1), lemmas[t]!);
    features.add2(lemmas[t]!, at(lemmas, t + 1));
    features.add2(p, p1);
    features.add2(p, p2);
    features.add3(at(pos, t - 2), p1, p);
    features.add3(p, p2, at(pos, t + 2));
    features.add3(p1, p, p2);
    features.add(suffixes[t]!);
    features.add(shapes[t]!);
    features.add2(p, at(shapes, t - 1));
    features.add2(q, w);
    features.add3(q, at(quotes, t - 1), at(quotes, t + 1));
    features.add3(r, at(rules, t - 1), at(rules, t + 1));
    features.add2(r, p);
    features.add2(r, w);
    features.add3(r, q, c);
    features.add3(names[t]!, at(names, t - 1), at(names, t + 1));
    features.add3(names[t]!, p, p2);
    features.add3(c, p1, p2);
    features.add3(at(classes, t - 1), c, at(classes, t + 1));
    features.add2(c, at(words, t + 1));
    features.add2(c, at(words, t - 1));
    const start = starts[utterances[t]!]!;
    features.add2(bucket(t - start), p);
    features.add3(at(words, start), q, bucket(t - start));
    features.add2(at(pos, start), at(pos, start + 1));
    const end = (starts[utterances[t]! + 1] ?? view.rows) - 1 - t;
    features.add3(bucket(end), p, marks[t]!);
    // The nearest words that may be cues, how far away, and what stands between.
    if (l < 0) {
      for (let k = 0; k < 4; k++) features.skip();
    } else {
      const between = Math.min(3, commas[t]! - commas[l]!);
      features.add2(lemmas[l]!, bucket(t - l));
      features.add3(classes[l]!, bucket(t - l), p);
      features.add3(lemmas[l]!, between, q);
      features.add3(rules[l]!, between, r);
    }
    if (rt < 0) {
      for (let k = 0; k < 4; k++) features.skip();
    } else {
      const between = Math.min(3, commas[rt]! - commas[t]!);
      features.add2(lemmas[rt]!, bucket(rt - t));
      features.add3(classes[rt]!, bucket(rt - t), p);
      features.add3(lemmas[rt]!, between, q);
      features.add3(rules[rt]!, between, r);
    }
    const endOfUtterance = starts[utterances[t]! + 1] ?? view.rows;
    features.add2(quoted[t]! - quoted[start]! > 0 ? 1 : 0, quoted[endOfUtterance]! - quoted[t]! > 0 ? 2 : 0);
    features.add3(l < 0 ? 0 : lemmas[l]!, rt < 0 ? 0 : lemmas[rt]!, q);
    features.add3(marks[t]!, at(marks, t - 1), at(marks, t + 1));
    features.add(fine[t]!);
    features.add(at(fine, t - 1));
    features.add(at(fine, t + 1));
    features.add2(at(fine, t - 1), fine[t]!);
    features.add2(fine[t]!, at(fine, t + 1));
    features.add3(at(coarse, t - 1), coarse[t]!, at(coarse, t + 1));
    if (view.stances) {
      for (let k = 0; k < 4; k++) features.skip();
    } else {
      features.add2(lemmas[t]!, p);
      features.add3(r, q, c);
      features.add3(c, p, at(fine, t + 1));
      features.add3(l < 0 ? 0 : lemmas[l]!, rt < 0 ? 0 : lemmas[rt]!, r);
    }
  }
}

interface Around {
  readonly first: Uint8Array;
  readonly cues: readonly [Int32Array, Int32Array];
  readonly sources: readonly [Int32Array, Int32Array];
  readonly contents: readonly [Int32Array, Int32Array];
  readonly commas: Int32Array;
  readonly beforeSummary: Int32Array;
}

function lookAround(view: TokenView, first: Uint8Array): Around {
  const both = (label: number): readonly [Int32Array, Int32Array] => {
    const is = (t: number) => first[t] === label || first[t] === label + 1;
    return [nearest(view, is, false), nearest(view, is, true)];
  };
  return {
    first,
    cues: both(CUE),
    sources: both(SOURCE),
    contents: both(CONTENT),
    commas: running(view, (t) => view.pos[t] === POS_CODES.PUNCT),
    beforeSummary: summaries(view, first),
  };
}

/** What each utterance holds: bits for source, cue, content, and whether it is content throughout. */
function summaries(view: TokenView, labels: Uint8Array): Int32Array {
  const found = new Int32Array((view.utterances[view.rows - 1] ?? 0) + 2);
  for (let t = 0; t < view.rows; t++) {
    const label = labels[t]!;
    const bit = label === 0 ? (view.pos[t] === POS_CODES.PUNCT ? 0 : 8) : label <= 2 ? 1 : label <= 4 ? 2 : 4;
    found[view.utterances[t]!]! |= bit;
  }
  return found;
}

function fillSecond(view: TokenView, marks: Int32Array, features: FeatureMatrix, around: Around, t: number): void {
  const { words, lemmas, pos, quotes, rules, utterances } = view;
  const { first, cues, sources, contents, commas, beforeSummary } = around;
  const f = first[t]!;
  const p = pos[t]!;
  const q = quotes[t]!;
  features.add(f);
  features.add3(at(first, t - 1), f, at(first, t + 1));
  features.add3(at(first, t - 2), at(first, t - 1), f);
  features.add3(f, at(first, t + 1), at(first, t + 2));
  features.add2(f, words[t]!);
  features.add3(f, p, q);
  features.add3(f, rules[t]!, at(rules, t + 1));
  features.add3(f, at(words, t + 1), at(first, t + 1));
  features.add3(f, at(words, t - 1), at(first, t - 1));
  for (const [side, other] of [
    [cues[0], cues[1]],
    [cues[1], cues[0]],
  ] as const) {
    const c = side[t]!;
    const o = other[t]! < 0 ? 0 : 1;
    if (c < 0) {
      features.add3(f, p, o);
      for (let k = 0; k < 2; k++) features.skip();
      continue;
    }
    const between = Math.min(3, Math.abs(commas[t]! - commas[c]!));
    features.add3(lemmas[c]!, f, o);
    features.add3(lemmas[c]!, between, q);
    features.add3(bucket(Math.abs(t - c)), f, p);
  }
  const distance = (column: Int32Array) => (column[t]! < 0 ? 9 : bucket(Math.abs(t - column[t]!)));
  features.add3(distance(sources[0]), distance(sources[1]), f);
  features.add3(distance(contents[0]), distance(contents[1]), f);
  const summary = beforeSummary[utterances[t]!]!;
  const before = utterances[t]! === 0 ? -1 : beforeSummary[utterances[t]! - 1]!;
  const behind = at(beforeSummary, utterances[t]! + 1);
  features.add3(summary, f, p);
  features.add3(summary, before, behind);
  features.add3(marks[t]!, summary, f);
}

/** First token of each utterance. */
export function startsOf(view: TokenView): number[] {
  const starts: number[] = [];
  for (let t = 0; t < view.rows; t++) starts[view.utterances[t]!] ??= t;
  return starts;
}

/** The character of tokens that are marks of punctuation; 0 for words. */
export function marksOf(tokens: readonly { readonly text: string; readonly pos: string }[]): Int32Array {
  return columnOf(tokens, ({ text, pos }) => (pos === 'PUNCT' || text.length === 1 ? text.charCodeAt(0) : 0));
}
