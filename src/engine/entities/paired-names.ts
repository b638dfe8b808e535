import { isSame, isSameSet } from '../keeper.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import type { BlockReading } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import { type NameForm, nameFormAt } from './name-keys.ts';
import type { NameMention } from './names.ts';

/** Two names with nothing but "and" or "&" between them. */
interface Pair {
  /** The last word of the first name and the first of the second, which tell the pair wherever it comes back. */
  readonly key: string;
  readonly words: readonly [string, string];
  /** Its tokens as `recallNames` compares them: lower-case, with a space between. */
  readonly form: string;
  /** A legal form stands at its end. */
  readonly isFirm: boolean;
  /** The words around speak of two: "between A and B", "A and B are". */
  readonly ofTwo: boolean;
}

/** What the names of a block tell of pairs. */
export interface Paired {
  readonly pairs: readonly Pair[];
  /** The first and last words of the names that are in no pair. */
  readonly alone: ReadonlySet<string>;
}

/**
 * The forms of companies' names that hold an "and" and were taken for two names: the pair comes back, neither half ever
 * stands by itself, and a legal form or "&" says that it is a company. Linear in the story's names.
 */
export function pairedNames(notes: readonly Paired[]): readonly string[] {
  const byKey = new Map<string, Pair[]>();
  for (const { pairs } of notes)
    for (const pair of pairs) {
      const known = byKey.get(pair.key);
      if (known) known.push(pair);
      else byKey.set(pair.key, [pair]);
    }
  const likely = [...byKey.values()].filter(isOne);
  if (likely.length === 0) return [];
  const alone = new Set(notes.flatMap((note) => [...note.alone]));
  return likely
    .filter(([pair]) => !pair!.words.some((word) => alone.has(word)))
    .flatMap((pairs) => pairs.map(({ form }) => form));
}

function isOne(pairs: readonly Pair[]): boolean {
  if (pairs.length < 2 || pairs.some(({ ofTwo }) => ofTwo)) return false;
  return pairs.some(({ isFirm, form }) => isFirm || form.includes(' & '));
}

/** Whether two blocks tell the same of pairs. */
export const isSamePaired = (a: Paired, b: Paired): boolean =>
  a === b || (isSameSet(a.alone, b.alone) && isSame(a.pairs.map(printOf), b.pairs.map(printOf)));

const printOf = ({ key, form, isFirm, ofTwo }: Pair): string => `${key} ${form} ${isFirm} ${ofTwo}`;

/** The pairs among the names of a block. */
export function pairsIn(block: BlockReading): Paired {
  const { names } = block;
  const pairs: Pair[] = [];
  const alone = new Set<string>();
  let joined = false;
  for (const [i, name] of names.entries()) {
    const next = names[i + 1];
    const pair = next ? pairOf(block, name, next) : null;
    if (pair) pairs.push(pair);
    else if (!joined) {
      const { core } = nameFormAt(block, name);
      alone.add(core[0] ?? '').add(core.at(-1) ?? '');
    }
    joined = pair !== null;
  }
  return { pairs, alone };
}

const LONGEST_AND = ' and '.length;
const BOTH_BEFORE = /\b(?:between|both|including|like|among|merge|merger of)\s+$/i;
const BOTH_BEHIND = /^,?\s(?:both|are|were|have|each|respectively|jointly|together|or)\b/;
/** How much of what stands around a pair is looked at. */
const AROUND = 14;

function pairOf(block: BlockReading, first: NameMention, second: NameMention): Pair | null {
  const { prose, tokens } = block;
  const gap = second.start - first.end;
  if (gap > LONGEST_AND || !/^ (?:and|&) $/i.test(prose.slice(first.end, second.start))) return null;
  if (first.type === 'place' || second.type === 'place') return null;
  const [left, right] = [nameFormAt(block, first), nameFormAt(block, second)];
  if (left.words.length > left.core.length || isFullName(left) || isFullName(right)) return null;
  const words = [left.core.at(-1) ?? '', right.core[0] ?? ''] as const;
  if ([left.key, right.key, ...words].some((word) => KNOWN_ORGANISATIONS.has(word))) return null;
  const from = firstFrom(tokens, first.start);
  const inside = tokens.slice(from, firstFrom(tokens, second.end));
  return {
    key: words.join(' '),
    words,
    form: inside.map(({ lower }) => lower).join(' '),
    isFirm: right.words.length > right.core.length,
    ofTwo:
      BOTH_BEFORE.test(prose.slice(Math.max(0, first.start - AROUND), first.start)) ||
      BOTH_BEHIND.test(prose.slice(second.end, second.end + AROUND)),
  };
}

/** A person's first and last name: "Jane Doe and Richard Roe" are two. */
const isFullName = ({ core, words }: NameForm): boolean =>
  core.length === 2 && words.length === 2 && FIRST_NAMES.has(core[0]!);
