import type { Clusters } from '../../tagging/clusters.ts';
import { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { type Model, Tagger } from '../../tagging/model.ts';
import { markRange, rangeEnd } from '../../tagging/ranges.ts';
import type { NameMention } from '../names.ts';
import type { Word } from '../words.ts';
import { type Uses, usesOf } from './name-evidence.ts';
import { FIRST_COLUMNS, firstPass, SECOND_COLUMNS, secondPass } from './name-features.ts';
import { begins, NAME_LABELS, OUT } from './name-labels.ts';
import type { Run } from './name-runs.ts';
import { goesOnByRules, isInCapitals, labelByRules, type NameView, strengthByRules, viewWords } from './name-view.ts';
import { Spellings } from './spellings.ts';

/**
 * How far, in its own unit, the tagger may be against a name of the rules' that it does not see: a guess must not be
 * against it at all, initials ("EWB") somewhat, a name of several words that is known by its form ("Quay Electronics") hardly is anything else.
 */
function trust(view: NameView, first: number, end: number): number {
  const strength = strengthByRules(view, first);
  if (strength < 3) return strength === 2 && isInCapitals(view, first) ? 150 : 0;
  return end - first > 1 ? 1000 : 350;
}

/** A lead of so much over the next best type, in the tagger's own unit, is more than a guess. */
const SURE = 200;

/** A block as the tagger sees it by itself. */
export interface TaggedBlock {
  readonly view: NameView;
  readonly labels: Uint8Array;
  readonly uses: Uses;
}

/** The last labels of a block's words, and for the first word of each name whether its type is no more than a guess. */
export interface TaggedNames {
  readonly labels: Uint8Array;
  readonly guessed: Uint8Array;
}

/** Learned taggers for names, over what the readable rules find. */
export interface NameTagger {
  /** The first labels of a block, by itself. */
  begin(words: readonly Word[], ruled: readonly NameMention[]): TaggedBlock;
  /** Its names, with what its article tells of its words (`Evidence.of`). */
  finish(block: TaggedBlock, evidence: Int32Array): TaggedNames;
}

/** Throws where the models were made for other features. */
export function createNameTagger([first, second]: readonly Model[], clusters: Clusters): NameTagger {
  if (first?.columns !== FIRST_COLUMNS || second?.columns !== SECOND_COLUMNS)
    throw new Error('The weights were made for another version.');
  const spellings = new Spellings(clusters);
  const passes = [new Tagger(first), new Tagger(second)] as const;
  const rows = [new FeatureMatrix(FIRST_COLUMNS), new FeatureMatrix(SECOND_COLUMNS)] as const;
  let found = new Uint8Array(64);

  function tag(pass: 0 | 1, { first: from, last }: Run, labels: Uint8Array): void {
    const length = last - from;
    if (found.length < length) found = new Uint8Array(length * 2);
    passes[pass].tag(rows[pass], length, found);
    for (let row = 0; row < length; row++) labels[from + row] = found[row]!;
  }

  /** Gives the rules' sure names back where the tagger sees nothing but does not mind them much. */
  function trustRules(view: NameView, { first: from, last }: Run, labels: Uint8Array): void {
    for (let t = from; t < last; t++) {
      const label = labelByRules(view, t);
      if (label === 0) continue;
      let end = t + 1;
      while (end < last && goesOnByRules(view, end)) end++;
      if (labels.subarray(t, end).some((other) => other !== OUT) || labels[end] === label + 1) continue;
      const own = labels.slice(from, last);
      markRange(own, t - from, end - from, label);
      if (passes[1].advantage(own, t - from, end - from, last - from) > -trust(view, t, end)) labels.set(own, from);
    }
  }

  /** Marks the names of a run, just tagged, that could as well be of another type. */
  function markGuesses({ first: from, last }: Run, labels: Uint8Array, guessed: Uint8Array): void {
    for (let t = from; t < last; t++) {
      const label = labels[t]!;
      if (!begins(label)) continue;
      const end = rangeEnd(labels, t, last);
      const own = labels.slice(from, last);
      const as = (other: number): number => {
        markRange(own, t - from, end - from, other);
        return passes[1].advantage(own, t - from, end - from, last - from);
      };
      const lead = as(label);
      for (let other = 1; other < NAME_LABELS; other += 2)
        if (other !== label && lead - as(other) < SURE) guessed[t] = 1;
    }
  }

  return {
    begin(words, ruled) {
      const view = viewWords(words, ruled, spellings);
      const labels = new Uint8Array(words.length);
      for (const run of view.runs) {
        firstPass(view, run, rows[0]);
        tag(0, run, labels);
      }
      return { view, labels, uses: usesOf(view, words, labels) };
    },
    finish({ view, labels: before }, evidence) {
      const labels = new Uint8Array(before.length);
      const guessed = new Uint8Array(before.length);
      const known = { labels: before, evidence };
      for (const run of view.runs) {
        firstPass(view, run, rows[0]);
        secondPass(view, run, known, rows[0], rows[1]);
        tag(1, run, labels);
        trustRules(view, run, labels);
        markGuesses(run, labels, guessed);
      }
      return { labels, guessed };
    },
  };
}
