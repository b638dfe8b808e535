import { columnOf, columnsOf } from '../../tagging/columns.ts';
import { hashText } from '../../tagging/hash.ts';
import type { NameMention } from '../names.ts';
import type { Word } from '../words.ts';
import { type Run, runsOf } from './name-runs.ts';
import type { Spellings } from './spellings.ts';

/**
 * What the templates look at: one integer a word and column; 0 is nothing. Of words that are out of sight of every run
 * there is `words` and `rules` alone.
 */
export interface NameView {
  readonly rows: number;
  /** Where names may stand. */
  readonly runs: readonly Run[];
  readonly words: Int32Array;
  readonly spellings: Int32Array;
  readonly prefixes: Int32Array;
  readonly suffixes: Int32Array;
  /** Capitals, digits and marks, with repetitions left out. */
  readonly shapes: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** What the lexicons know of the word, one bit a list. */
  readonly lists: Int32Array;
  /** What stands before the word. */
  readonly gaps: Int32Array;
  /** Where the word stands: opens a sentence, has a possessive behind it. */
  readonly flags: Int32Array;
  readonly pos: Int32Array;
  /** What the readable rules take the word for. */
  readonly rules: Int32Array;
}

const GOES_ON = 1;

const TYPES = { person: 1, organization: 2, place: 3, product: 4, other: 5 } as const;

/** How many columns `look` fills. */
const COLUMNS = 10;

export function viewWords(words: readonly Word[], ruled: readonly NameMention[], spellings: Spellings): NameView {
  const rows = words.length;
  const column = columnsOf(rows, COLUMNS);
  const rules = rulesOf(words, ruled);
  const view = {
    rows,
    runs: runsOf(words, (at) => goesOn(rules[at]!)),
    words: columnOf(words, ({ lower }) => hashText(lower)),
    spellings: column(),
    prefixes: column(),
    suffixes: column(),
    shapes: column(),
    fine: column(),
    coarse: column(),
    lists: column(),
    gaps: column(),
    flags: column(),
    pos: column(),
    rules,
  };
  let seen = 0;
  for (const { first, last } of view.runs) {
    const end = Math.min(rows, last + SIGHT);
    for (let t = Math.max(seen, first - SIGHT); t < end; t++) look(view, words[t]!, t, spellings);
    seen = end;
  }
  return view;
}

/** How many words before and behind a run the templates see. */
const SIGHT = 2;

function look(
  view: NameView,
  { text, gap, shape, opening, startsSentence, possessive, pos }: Word,
  t: number,
  spellings: Spellings,
): void {
  const facts = spellings.of(text);
  view.spellings[t] = facts.spelling;
  view.prefixes[t] = facts.prefix;
  view.suffixes[t] = facts.suffix;
  view.shapes[t] = facts.shape;
  view.fine[t] = facts.fine;
  view.coarse[t] = facts.coarse;
  view.lists[t] = facts.lists;
  view.gaps[t] = gap === ' ' ? 0 : hashText(gap);
  view.flags[t] = (opening ? 1 : 0) | (startsSentence ? 2 : 0) | (possessive ? POSSESSIVE : 0) | (SHAPES[shape] << 3);
  view.pos[t] = pos === null ? 0 : hashText(pos);
}

/** What the readable rules take each word for. */
function rulesOf(words: readonly Word[], ruled: readonly NameMention[]): Int32Array {
  const rules = new Int32Array(words.length);
  let t = 0;
  for (const { start, end, type, strength } of ruled) {
    while (t < words.length && words[t]!.start < start) t++;
    for (; t < words.length && words[t]!.start < end; t++)
      rules[t] = TYPES[type] * 8 + strength * 2 + (words[t]!.start === start ? 0 : GOES_ON);
  }
  return rules;
}

const goesOn = (rule: number): boolean => (rule & GOES_ON) !== 0;

/** The flag of a word with a possessive behind it. */
export const POSSESSIVE = 4;

/** The label of the rules' name that begins with word `t`; 0 for none, and for products and other things. */
export function labelByRules({ rules }: NameView, t: number): number {
  const type = rules[t]! >> 3;
  return (rules[t]! & GOES_ON) === 0 && type >= 1 && type <= 3 ? 2 * type - 1 : 0;
}

/** How firmly the rules' name at word `t` has its type. */
export const strengthByRules = ({ rules }: NameView, t: number): number => (rules[t]! >> 1) & 3;

/** Whether the rules take the word for the first of a name (false) or for one that goes on with it (true). */
export const goesOnByRules = ({ rules }: NameView, t: number): boolean => goesOn(rules[t]!);

/** Whether word `t` is written in capitals throughout. */
export const isInCapitals = ({ flags }: NameView, t: number): boolean => flags[t]! >> 3 === SHAPES.caps;

const SHAPES = { lower: 0, initial: 1, caps: 2, mixed: 3, number: 4 } as const;
