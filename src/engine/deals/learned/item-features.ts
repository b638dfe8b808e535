import { at, bucket } from '../../tagging/columns.ts';
import type { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { POS_CODES } from '../../tagging/pos-codes.ts';
import type { ItemView } from './item-view.ts';

const { ADJ, ADP, CCONJ, DET, NOUN, NUM, PROPN, PUNCT, SYM, VERB } = POS_CODES;

/** Features of a token. */
export const ITEM_COLUMNS = 80;

/** The noun phrases of a sentence: runs of words that can stand in one. */
interface Phrases {
  /** By token: the first and the last token of its phrase; the token itself outside phrases. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Phrases up to here. */
  readonly count: Int32Array;
}

const NOMINAL: ReadonlySet<number> = new Set([ADJ, DET, NOUN, NUM, PROPN, SYM]);

function phrasesOf({ rows, pos }: ItemView): Phrases {
  const first = new Int32Array(rows);
  const last = new Int32Array(rows);
  const count = new Int32Array(rows);
  const inside = (t: number) => NOMINAL.has(pos[t]!) && !(pos[t] === DET && t > 0 && NOMINAL.has(pos[t - 1]!));
  let n = 0;
  for (let t = 0; t < rows; t++) {
    const goesOn = t > 0 && NOMINAL.has(pos[t]!) && NOMINAL.has(pos[t - 1]!) && pos[t] !== DET;
    first[t] = goesOn ? first[t - 1]! : t;
    if (!goesOn && inside(t)) n++;
    count[t] = n;
  }
  for (let t = rows - 1; t >= 0; t--) last[t] = t + 1 < rows && first[t + 1] === first[t] ? last[t + 1]! : t;
  return { first, last, count };
}

/** For each token the nearest token before it (or behind it) that `is` one; -1 when there is none. */
function nearest(rows: number, is: (t: number) => boolean, back: boolean): Int32Array {
  const found = new Int32Array(rows);
  let last = -1;
  for (let k = 0; k < rows; k++) {
    const t = back ? rows - 1 - k : k;
    found[t] = last;
    if (is(t)) last = t;
  }
  return found;
}

/** Fills the matrix with the features of each token of a sentence. Linear in its tokens. */
export function itemFeatures(view: ItemView, features: FeatureMatrix): void {
  const {
    rows,
    words,
    lemmas,
    suffixes,
    shapes,
    pos,
    fine,
    coarse,
    figures,
    actors,
    rules,
    worded,
    triggers,
    extents,
    said,
    again,
    place,
    type,
  } = view;
  features.reset(rows);
  const verbs = nearest(rows, (t) => pos[t] === VERB, false);
  const adps = nearest(rows, (t) => pos[t] === ADP, false);
  const nouns = nearest(rows, (t) => pos[t] === NOUN, false);
  const verbsOn = nearest(rows, (t) => pos[t] === VERB, true);
  const before = nearest(rows, (t) => triggers[t] !== 0, false);
  const behind = nearest(rows, (t) => triggers[t] !== 0, true);
  const commas = nearest(rows, (t) => pos[t] === PUNCT || pos[t] === CCONJ, false);
  const np = phrasesOf(view);
  for (let t = 0; t < rows; t++) {
    const w = words[t]!;
    const w1 = at(words, t - 1);
    const w2 = at(words, t + 1);
    const p = pos[t]!;
    const p1 = at(pos, t - 1);
    const p2 = at(pos, t + 1);
    const c = fine[t]!;
    const c1 = at(fine, t - 1);
    const c2 = at(fine, t + 1);
    const r = rules[t]!;
    const f = figures[t]!;
    const a = actors[t]!;
    const e = extents[t]!;
    const verb = verbs[t]! < 0 ? 0 : lemmas[verbs[t]!]!;
    const verbClass = verbs[t]! < 0 ? 0 : fine[verbs[t]!]!;
    const adp = adps[t]! < 0 ? 0 : words[adps[t]!]!;
    const noun = nouns[t]! < 0 ? 0 : lemmas[nouns[t]!]!;
    const on = verbsOn[t]! < 0 ? 0 : lemmas[verbsOn[t]!]!;
    const b = before[t]! < 0 ? 0 : triggers[before[t]!]!;
    const bd = before[t]! < 0 ? -1 : bucket(t - before[t]!);
    const n = behind[t]! < 0 ? 0 : triggers[behind[t]!]!;
    const nd = behind[t]! < 0 ? -1 : bucket(behind[t]! - t);
    const adpAway = adps[t]! < 0 ? -1 : bucket(t - adps[t]!);
    const verbAway = verbs[t]! < 0 ? -1 : bucket(t - verbs[t]!);
    features.begin(t);
    features.add(w);
    features.add(lemmas[t]!);
    features.add(suffixes[t]!);
    features.add2(shapes[t]!, p);
    features.add(w1);
    features.add(w2);
    features.add(at(words, t - 2));
    features.add(at(words, t + 2));
    features.add2(w1, w);
    features.add2(w, w2);
    features.add2(at(words, t - 2), w1);
    features.add3(p1, p, p2);
    features.add3(at(pos, t - 2), p1, p);
    features.add3(p, p2, at(pos, t + 2));
    features.add(c);
    features.add(c1);
    features.add(c2);
    features.add2(c1, c);
    features.add2(c, c2);
    features.add2(coarse[t]!, p);
    features.add3(at(coarse, t - 1), coarse[t]!, at(coarse, t + 1));
    features.add(f);
    features.add3(at(figures, t - 1), f, at(figures, t + 1));
    features.add2(f, w1);
    features.add2(f, at(words, t - 2));
    features.add2(f, verb);
    features.add2(f, e);
    features.add2(f, type);
    features.add3(f, again[t]!, e);
    features.add3(f, b, bd);
    features.add3(f, n, nd);
    features.add(a);
    features.add3(at(actors, t - 1), a, at(actors, t + 1));
    features.add2(a, w1);
    features.add2(a, type);
    features.add(r);
    features.add3(at(rules, t - 1), r, at(rules, t + 1));
    features.add2(r, p);
    features.add2(r, e);
    features.add(worded[t]!);
    features.add2(worded[t]!, e);
    features.add3(at(worded, t - 1), worded[t]!, at(worded, t + 1));
    features.add2(worded[t]!, place);
    features.add2(verb, p);
    features.add2(verbClass, p);
    features.add2(verb, adp);
    features.add3(verb, verbAway, p);
    features.add2(adp, noun);
    features.add3(adp, adpAway, p);
    features.add2(noun, p);
    features.add2(on, p);
    features.add2(b, bd);
    features.add2(b, p);
    features.add2(n, nd);
    features.add3(b, adp, p);
    features.add2(place, p);
    features.add2(place, f);
    features.add2(type, p);
    features.add2(type, w);
    features.add2(type, e);
    features.add2(e, p);
    features.add2(said[t]!, p);
    features.add2(again[t]!, p);
    features.add2(said[t]!, w);
    features.add2(bucket(t - Math.max(-1, commas[t]!)), p);
    features.add2(w1, p);
    const s = np.first[t]!;
    const z = np.last[t]!;
    const where = (s === t ? 1 : 0) | (z === t ? 2 : 0);
    const gov = at(words, s - 1);
    const head = lemmas[z]!;
    const headClass = fine[z]!;
    const since = before[t]! < 0 ? -1 : Math.min(4, np.count[t]! - np.count[before[t]!]!);
    const figureIn = figures[s]! || figures[z]!;
    features.add2(gov, where);
    features.add3(gov, b, where);
    features.add2(head, where);
    features.add2(headClass, where);
    features.add3(headClass, gov, where);
    features.add3(coarse[z]!, gov, where);
    features.add3(since, b, where);
    features.add3(b, gov, since);
    features.add2(actors[z]!, where);
    features.add3(actors[s]!, actors[z]!, where);
    features.add3(figureIn, gov, where);
    features.add2(at(words, z + 1), where);
    features.add3(gov, verb, where);
    features.add3(rules[s]!, rules[z]!, where);
  }
}
