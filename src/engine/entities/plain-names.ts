import { isCommonWord } from '../lexicon/common-words.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import { isHeading } from './name-forms.ts';
import { nameForm, nameFormAt } from './name-keys.ts';
import { areSameNames, type NameMention } from './names.ts';

/**
 * The names of a story's blocks without those that are words with a capital: alone at the start of a sentence or in a
 * heading, where the story writes the same word small ("Emissions fell … emissions"), and everyday words in a heading that
 * the story never uses as a name ("Regulatory Reform"). One list a block, the same one where nothing is taken out; linear.
 */
export function withoutPlainNames(
  blocks: readonly ReadBlock[],
  names: readonly (readonly NameMention[])[],
): readonly (readonly NameMention[])[] {
  const doubtful = blocks.map((block, i) => block.kept(doubtsIn, names[i]!));
  const asked = new Set(doubtful.flat().filter((key) => key !== null));
  if (asked.size === 0) return names;
  const named = blocks.map((block, i) => block.kept(certainIn, names[i]!, doubtful[i]!));
  // "Plan Magazine sold" stays where the article writes of "Plan", "Cold Quay" where it has "Cold Quay Creamery".
  const begun = new Set(named.flatMap((own) => own.map(({ begins }) => begins)));
  const small = new Set(blocks.flatMap((block) => sharedBy(asked, block.once(smallWordsIn))));
  const isPlain = (block: ReadBlock, key: string | null): boolean =>
    key !== null && !begun.has(firstWord(key)) && (small.has(key) || (isHeading(block) && isPhrase(key)));
  let byKey: ReadonlyMap<string, NameMention> | null = null;
  const known = (key: string): NameMention | undefined => {
    byKey ??= new Map(named.flatMap((own) => own.map(({ key, name }) => [key, name] as const)));
    return byKey.get(key);
  };
  return names.map((own, i) => {
    const block = blocks[i]!;
    const keys = doubtful[i]!;
    if (!keys.some((key) => isPlain(block, key))) return own;
    const kept = own.flatMap((name, n) => (isPlain(block, keys[n]!) ? nameAtEnd(block, name, known) : [name]));
    return block.asBefore(areSameNames, kept);
  });
}

const doubtsIn = (block: ReadBlock, names: readonly NameMention[]): readonly (string | null)[] =>
  names.map((name) => doubtOf(block, name));

/** A name that is one beyond doubt, by its key and how that begins. */
interface Certain {
  readonly key: string;
  readonly begins: string;
  readonly name: NameMention;
}

const certainIn = (
  block: ReadBlock,
  names: readonly NameMention[],
  doubtful: readonly (string | null)[],
): readonly Certain[] =>
  names.flatMap((name, n) => {
    if (doubtful[n] !== null) return [];
    const { key } = nameFormAt(block, name);
    return [{ key, begins: firstWord(key), name }];
  });

/** What is in both of two sets, in the time of the smaller one. */
function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  return [...few].filter((one) => many.has(one));
}

/** The name that ends what is none: "Adopts | Velmar" in a heading; empty where the story knows no such name. */
function nameAtEnd(
  { prose }: ReadBlock,
  { start, end }: NameMention,
  named: (key: string) => NameMention | undefined,
): readonly NameMention[] {
  const text = prose.slice(start, end);
  for (let at = text.indexOf(' ') + 1; at > 0; at = text.indexOf(' ', at) + 1) {
    const known = named(nameForm(text.slice(at)).key);
    if (known) return [{ ...known, start: start + at, end, strength: 1 }];
  }
  return [];
}

const firstWord = (key: string): string => key.split(' ', 1)[0]!;

const isEveryday = (key: string): boolean =>
  key.split(' ').every((word) => isCommonWord(word) || /^(?:and|of|the|for|in|on|to|&)$/.test(word));

/** Whether an everyday word stands in a key of several words, or is one: nobody knows "Velmar Tarn" to be no name. */
const isPhrase = (key: string): boolean => key.split(' ').some(isCommonWord);

/** The name's words where only their capitals make it one and its place explains these; null for every other name. */
function doubtOf(block: ReadBlock, name: NameMention): string | null {
  if (name.strength > 1 || name.type === 'person' || name.type === 'place') return null;
  const { key, words } = nameFormAt(block, name);
  // "Uranium will be sold": an organisation only by a word that many have in their names.
  if (name.type !== 'other' && !isHeading(block) && !ORGANISATION_WORDS.has(key)) return null;
  if (KNOWN_ORGANISATIONS.has(key)) return null;
  if (isHeading(block)) return words.length === 1 || (name.type === 'other' ? isPhrase : isEveryday)(key) ? key : null;
  return words.length === 1 && opensSentence(block, name) ? key : null;
}

function opensSentence({ tokens, sentences }: ReadBlock, { start }: NameMention): boolean {
  const at = firstFrom(tokens, start);
  return sentences.some(({ first }) => first === at || (first === at - 1 && !/\p{L}/u.test(tokens[first]!.text)));
}

/** The words of a block that are written small throughout. */
const smallWordsIn = ({ tokens }: BlockReading): ReadonlySet<string> =>
  new Set(tokens.filter(({ text, lower, pos }) => text === lower && pos !== 'PUNCT').map(({ lower }) => lower));
