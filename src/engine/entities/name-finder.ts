import type { Span } from '../analysis.ts';
import type { Weights } from '../engine.ts';
import type { TokenizedProse } from '../language/language.ts';
import { readClusters } from '../tagging/clusters.ts';
import { madeLate } from '../tagging/late.ts';
import { readModels } from '../tagging/model-file.ts';
import { amendNames } from './amend-names.ts';
import { withBracketed } from './bracketed-names.ts';
import { joinCompanies } from './company-names.ts';
import { withEverydayFirms } from './everyday-firms.ts';
import { joinNames } from './learned/join-names.ts';
import { Evidence } from './learned/name-evidence.ts';
import { createNameTagger, type NameTagger, type TaggedBlock } from './learned/name-tagger.ts';
import type { NameMention } from './names.ts';
import { createRuleNameFinder } from './names-by-rules.ts';
import { joinOwned } from './owned-names.ts';
import type { Register } from './register.ts';
import { splitPairs } from './split-pairs.ts';
import { type Word, wordsOf } from './words.ts';

/** What a block by itself tells of its names. */
export interface NameOutline {
  readonly prose: string;
  readonly words: readonly Word[];
  readonly ruled: readonly NameMention[];
  /** Names that stand in an agency's brackets; prose offsets. */
  readonly bracketed: readonly Span[];
  /** Null where there are only rules. */
  readonly tagged: TaggedBlock | null;
}

/** What the article around tells of each word of a block; equal notes give equal names. */
export type NameNotes = Int32Array;
const NO_NOTES: NameNotes = new Int32Array(0);

/** Finds names in two steps: each block by itself, then with what the other blocks of its article tell. */
export interface NameFinder {
  /** `bracketed`: see `Block.bracketed`. */
  outline(prose: string, tokenized: TokenizedProse, bracketed?: readonly Span[]): NameOutline;
  /** The notes for each outline of an article. */
  notes(outlines: readonly NameOutline[]): readonly NameNotes[];
  /** In order, without overlaps. */
  names(outline: NameOutline, notes: NameNotes): readonly NameMention[];
}

export function createNameFinder(register: Register, taggerOf: () => NameTagger | null): NameFinder {
  const rules = createRuleNameFinder(register);
  return {
    outline(prose, tokenized, bracketed = []) {
      const words = wordsOf(prose, tokenized);
      const ruled = rules.candidates(prose, words);
      return { prose, words, ruled, bracketed, tagged: taggerOf()?.begin(words, ruled) ?? null };
    },
    notes(outlines) {
      const uses = outlines.flatMap(({ tagged }) => (tagged ? [tagged.uses] : []));
      const evidence = new Evidence(uses);
      return outlines.map(({ tagged }) => (tagged ? evidence.of(tagged.uses) : NO_NOTES));
    },
    names({ prose, words, ruled, bracketed, tagged }, notes) {
      const found = tagged && taggerOf()?.finish(tagged, notes);
      const parted = splitPairs(words, found ? joinNames(prose, words, found, ruled) : ruled);
      const names = amendNames(words, joinCompanies(words, joinOwned(words, parted)));
      return rules.settle(prose, words, withEverydayFirms(prose, words, withBracketed(names, bracketed)));
    },
  };
}

/**
 * The learned tagger with the weights that `weights` gives, read when it is first asked for; null, and the readable rules
 * alone, where there are none, or where they cannot be used, which `warn` is told once.
 */
export function lateNameTagger(weights?: Weights, warn?: (message: string) => void): () => NameTagger | null {
  return madeLate(
    'names',
    (files) => createNameTagger(readModels(files('names')), readClusters(files('clusters'))),
    weights,
    warn,
  );
}
