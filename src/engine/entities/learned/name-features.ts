import type { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import type { Run } from './name-runs.ts';
import { type NameView, POSSESSIVE } from './name-view.ts';

const at = (column: Int32Array, t: number): number => (t < 0 ? -1 : t >= column.length ? -2 : column[t]!);

/** Columns of the first and of the second pass over a run. */
export const FIRST_COLUMNS = 49;
export const SECOND_COLUMNS = FIRST_COLUMNS + 19;

/** The features of a run's words by the block alone, rows [0, last - first). */
export function firstPass(view: NameView, { first, last }: Run, features: FeatureMatrix): void {
  features.reset(last - first);
  for (let t = first; t < last; t++) fillFirst(view, first, last, t, features, t - first);
}

function fillFirst(view: NameView, first: number, last: number, t: number, features: FeatureMatrix, row: number): void {
  const { words, spellings, prefixes, suffixes, shapes, fine, coarse, lists, gaps, flags, pos, rules } = view;
  const w = words[t]!;
  const w1 = at(words, t - 1);
  const w2 = at(words, t + 1);
  const f = flags[t]!;
  const f1 = at(flags, t - 1);
  const f2 = at(flags, t + 1);
  const r = rules[t]!;
  const l = lists[t]!;
  const l1 = at(lists, t - 1);
  const l2 = at(lists, t + 1);
  const g = gaps[t]!;
  const g2 = at(gaps, t + 1);
  const c = fine[t]!;
  const c1 = at(fine, t - 1);
  const c2 = at(fine, t + 1);
  features.begin(row);
  features.add(w);
  features.add(spellings[t]!);
  features.add2(w1, g);
  features.add2(w2, g2);
  features.add(at(words, t - 2));
  features.add(at(words, t + 2));
  features.add2(w1, w);
  features.add2(w, w2);
  features.add(prefixes[t]!);
  features.add(suffixes[t]!);
  features.add2(suffixes[t]!, f);
  features.add3(f1, f, f2);
  features.add(shapes[t]!);
  features.add3(at(shapes, t - 1), shapes[t]!, at(shapes, t + 1));
  features.add(c);
  features.add(c1);
  features.add(c2);
  features.add(at(fine, t - 2));
  features.add(at(fine, t + 2));
  features.add2(c1, c);
  features.add2(c, c2);
  features.add3(at(coarse, t - 1), coarse[t]!, at(coarse, t + 1));
  features.add3(coarse[t]!, f, g);
  features.add2(r, f);
  features.add3(at(rules, t - 1), r, at(rules, t + 1));
  features.add2(r, w);
  features.add2(r, c);
  features.add(l);
  features.add2(l1, l);
  features.add2(l, l2);
  features.add3(l1, g, f);
  features.add3(l2, g2, f);
  features.add3(g, g2, f);
  features.add3(at(pos, t - 1), pos[t]!, at(pos, t + 1));
  features.add2(pos[t]!, f);
  const position = Math.min(3, t - first) * 4 + Math.min(3, last - 1 - t);
  features.add2(position, f);
  const before = at(words, first - 1);
  const after = at(words, last);
  features.add2(before, position);
  features.add2(after, position);
  features.add3(at(fine, first - 1), at(fine, last), position);
  features.add2(at(words, last - 1), position);
  features.add2(at(lists, last - 1), position);
  features.add2(at(lists, first), position);
  features.add3(at(rules, last - 1), at(rules, first), position);
  features.add2(w1, at(words, t - 2));
  features.add2(w2, at(words, t + 2));
  features.add2(g, f1 & POSSESSIVE);
  features.add3(g, f1, f);
  features.add3(g2, f, f2);
  features.add3(g, r, at(rules, t - 1));
}

/** What the second pass knows beside the first's features. */
export interface Known {
  /** First labels of all words of the block. */
  readonly labels: Uint8Array;
  /** What the rest of the article says of each word of the block. */
  readonly evidence: Int32Array;
}

export function secondPass(
  view: NameView,
  { first, last }: Run,
  known: Known,
  before: FeatureMatrix,
  features: FeatureMatrix,
): void {
  features.reset(last - first);
  const { labels, evidence } = known;
  const { words, flags, lists, rules, fine, gaps } = view;
  let previous = first - 1;
  while (previous >= 0 && previous > first - 12 && labels[previous] === 0) previous--;
  const near = previous >= 0 ? labels[previous]! : 0;
  let next = last;
  while (next < view.rows && next < last + 12 && labels[next] === 0) next++;
  const ahead = next < view.rows ? labels[next]! : 0;
  const label = (t: number) => (t < 0 || t >= view.rows ? -1 : labels[t]!);
  for (let t = first; t < last; t++) {
    features.beginWith(before, t - first);
    const e = evidence[t]!;
    const f = flags[t]!;
    const y = label(t);
    features.add2(e, 0);
    features.add2(e, f);
    features.add2(at(evidence, t - 1), e);
    features.add2(e, at(evidence, t + 1));
    features.add2(e, lists[t]!);
    features.add2(e, y);
    features.add2(e, fine[t]!);
    features.add(y);
    features.add3(label(t - 1), y, label(t + 1));
    features.add3(label(t - 2), label(t - 1), y);
    features.add3(y, label(t + 1), label(t + 2));
    features.add2(y, words[t]!);
    features.add2(label(t - 1), words[t]!);
    features.add2(label(t + 1), words[t]!);
    features.add2(y, rules[t]!);
    features.add3(near, y, gaps[t]!);
    features.add3(ahead, y, at(gaps, t + 1));
    features.add2(y, f);
    features.add3(near, ahead, y);
  }
}
