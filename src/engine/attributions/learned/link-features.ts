import { at, bucket } from '../../tagging/columns.ts';
import type { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { mix } from '../../tagging/hash.ts';
import { POS_CODES } from '../../tagging/pos-codes.ts';
import { rangesOf } from '../../tagging/ranges.ts';
import { running, startsOf } from './block-features.ts';
import { CONTENT, CUE, SOURCE } from './labels.ts';
import type { TokenView } from './token-view.ts';

/** Features of a token beside one cue. */
export const LINK_COLUMNS = 37;

/** What the tagger of links needs of a block, computed once for all its cues. */
export interface LinkContext {
  readonly view: TokenView;
  readonly marks: Int32Array;
  /** Labels of the block passes. */
  readonly labels: Uint8Array;
  readonly cues: readonly (readonly [number, number])[];
  readonly starts: readonly number[];
  readonly counts: {
    readonly cues: Int32Array;
    readonly sources: Int32Array;
    readonly contents: Int32Array;
    readonly commas: Int32Array;
    readonly quotes: Int32Array;
    readonly verbs: Int32Array;
  };
}

export function linkContext(view: TokenView, marks: Int32Array, labels: Uint8Array): LinkContext {
  return {
    view,
    marks,
    labels,
    cues: rangesOf(labels, view.rows, CUE),
    starts: startsOf(view),
    counts: {
      cues: running(view, (t) => labels[t] === CUE),
      sources: running(view, (t) => labels[t] === SOURCE),
      contents: running(view, (t) => labels[t] === CONTENT),
      commas: running(view, (t) => marks[t] === 44),
      quotes: running(view, (t) => view.quotes[t] === 1),
      verbs: running(view, (t) => view.pos[t] === POS_CODES.VERB),
    },
  };
}

/**
 * The tokens that one cue can reach: its utterance, and the ones before and behind it; in business copy, where that is
 * rare and time counts, only those that hold what may be its own.
 */
function windowOf({ view, starts, counts }: LinkContext, cue: readonly [number, number]): [number, number] {
  const u = view.utterances[cue[0]]!;
  const holds = (from: number, to: number): boolean =>
    view.stances || counts.sources[to]! > counts.sources[from]! || counts.contents[to]! > counts.contents[from]!;
  const [first, last] = [starts[u]!, starts[u + 1] ?? view.rows];
  const [before, behind] = [starts[Math.max(0, u - 1)]!, starts[u + 2] ?? view.rows];
  return [holds(before, first) ? before : first, holds(last, behind) ? behind : last];
}

/** Tokens further away than this are out of a cue's reach, however long its utterance is. */
const REACH = 150;

export function reachOf(context: LinkContext, cue: readonly [number, number]): [number, number] {
  const [first, last] = windowOf(context, cue);
  return [Math.max(first, cue[0] - REACH), Math.min(last, cue[1] + REACH)];
}

/** One row for each token in reach of the cue. */
export function linkFeatures(
  context: LinkContext,
  cue: readonly [number, number],
  [first, last]: readonly [number, number],
  features: FeatureMatrix,
): void {
  const { view, marks, labels, counts } = context;
  const { words, lemmas, pos, quotes, rules, ruleOf, utterances, names } = view;
  const [c0, c1] = cue;
  features.reset(last - first);
  const head = headOf(view, c0, c1);
  const cueWord = lemmas[head]!;
  let cueHash = c1 - c0;
  for (let t = c0; t < c1; t++) cueHash = mix(cueHash, words[t]!);
  const rule = ruleAt(view, c0, c1);
  const before = mix(at(labels, c0 - 1), at(labels, c1));
  const cueUtterance = utterances[c0]!;
  const own = context.starts[cueUtterance]!;
  for (let t = first; t < last; t++) {
    features.begin(t - first);
    const side = t < c0 ? 1 : t >= c1 ? 2 : 0;
    const [a, b] = side === 1 ? [t + 1, c0] : side === 2 ? [c1, t] : [t, t];
    const distance = bucket(b - a);
    const f = labels[t]!;
    const prev = at(labels, t - 1);
    const next = at(labels, t + 1);
    const p = pos[t]!;
    const q = quotes[t]!;
    const relation = 3 * side + (utterances[t]! < cueUtterance ? 0 : utterances[t]! === cueUtterance ? 1 : 2);
    const cues = Math.min(2, counts.cues[b]! - counts.cues[a]!);
    const sources = Math.min(2, Math.max(0, counts.sources[b]! - counts.sources[a]!));
    const contents = Math.min(2, Math.max(0, counts.contents[b]! - counts.contents[a]!));
    const commas = Math.min(3, counts.commas[b]! - counts.commas[a]!);
    const quoted = Math.min(2, counts.quotes[b]! - counts.quotes[a]!);
    const verbs = Math.min(3, counts.verbs[b]! - counts.verbs[a]!);
    const byRule = rule < 0 ? 9 : ruleOf[t] === rule ? rules[t]! : 8;
    const place = mix(mix(relation, cues), f);
    features.add(place);
    features.add3(place, sources, contents);
    features.add3(place, commas, quoted);
    features.add3(place, distance, verbs);
    features.add3(place, cueWord, 0);
    features.add3(place, cueHash, sources);
    features.add3(place, before, contents);
    features.add3(place, prev, next);
    features.add3(relation, f, next);
    features.add3(relation, at(labels, t - 2), mix(prev, f));
    features.add3(relation, f, mix(next, at(labels, t + 2)));
    features.add3(byRule, relation, f);
    features.add3(byRule, prev, f);
    features.add3(byRule, ruleNear(view, rule, t + 1), f);
    features.add3(byRule, ruleNear(view, rule, t - 1), f);
    features.add3(cueWord, byRule, side);
    features.add2(relation, words[t]!);
    features.add3(relation, p, at(pos, t - 1));
    features.add3(relation, p, at(pos, t + 1));
    features.add3(relation, q, at(quotes, t + 1));
    features.add3(relation, q, at(quotes, t - 1));
    features.add3(place, q, quotes[c0]!);
    features.add3(cueWord, side, distance);
    features.add3(cueWord, relation, p);
    features.add3(relation, marks[t]!, mix(at(marks, t - 1), at(marks, t + 1)));
    features.add3(relation, at(words, t - 1), f);
    features.add3(relation, at(words, t + 1), f);
    features.add3(relation, names[t]!, p);
    features.add3(place, t === own ? 1 : t === own - 1 ? 2 : 0, quotes[own]!);
    features.add3(relation, sources, commas);
    features.add3(f, mix(cues, sources), mix(contents, relation));
    features.add3(at(pos, c0 - 1), at(pos, c1), mix(place, 0));
    features.add3(mix(pos[c0]!, c1 - c0), relation, f);
    features.add3(mix(view.classes[head]!, distance), relation, f);
    features.add3(relation, view.fine[t]!, f);
    if (view.stances) {
      for (let k = 0; k < 2; k++) features.skip();
    } else {
      features.add3(byRule, f, relation);
      features.add3(place, commas, p);
    }
  }
}

/** The finding of the rules that has this cue; -1 for none. */
export function ruleAt({ rules, ruleOf }: TokenView, c0: number, c1: number): number {
  for (let t = c0; t < c1; t++) if (rules[t] === CUE || rules[t] === CUE + 1) return ruleOf[t]!;
  return -1;
}

function ruleNear({ rules, ruleOf }: TokenView, rule: number, t: number): number {
  return t < 0 || t >= rules.length ? -1 : ruleOf[t] === rule ? rules[t]! : 8;
}

/** The word that says what kind of cue it is: its last verb or lexicon word, else its first token. */
function headOf({ pos, classes }: TokenView, c0: number, c1: number): number {
  for (let t = c1 - 1; t >= c0; t--) if (pos[t] === POS_CODES.VERB || (classes[t]! > 0 && classes[t]! < 20)) return t;
  return c0;
}
