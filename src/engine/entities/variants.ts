import type { Entity, Mention } from '../analysis.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { plainWords } from '../plain-words.ts';
import { isPlaceWord } from './lone-words.ts';
import { entryOf, isEqualName, isNotSame, type Register } from './register.ts';

/** Two spellings that may be one name: a slip of the pen, or two ways to write it. */
export interface NameVariant {
  /** The spelling that the register has, or that of what the article speaks of more. */
  readonly usual: Spelling;
  readonly unusual: Spelling;
}

/** One way in which an article writes the name of an entity, with where it does so, in order. */
export interface Spelling {
  readonly words: string;
  readonly entity: Entity;
  readonly mentions: readonly Mention[];
}

/** A spelling with the words that are compared: its own, or the one that alone stands for the whole. */
interface Form {
  readonly spelling: Spelling;
  readonly words: readonly string[];
}

/** In UTF-16 units: what is longer is no name that somebody mistypes. */
const LONGEST_NAME = 60;
/** Below this a word of one letter more or less is another word: "Cook" and "Cool". */
const SHORTEST_WORD = 5;
/** And where it is all of the name: "Kenia" and "Kenya" are told by nothing else. */
const SHORTEST_ALONE = 6;
/** And where the two were taken for different kinds of things, which happens to a name that is misspelt. */
const SHORTEST_ACROSS_KINDS = 7;
/** Forms that share a key beyond these are a pattern and no slip: "Unit A", "Unit B", … */
const MOST_ALIKE = 8;

/**
 * The spellings of one article that differ by one letter, a final "s", capitals, spaces or hyphens: one pair for two
 * entities. What the register knows as two names, or as not the same, is left out. Linear in the length of all names.
 */
export function findVariants(entities: readonly Entity[], register: Register): NameVariant[] {
  const forms = entities.flatMap((entity) => (entity.value ? [] : spellingsOf(entity).flatMap(formsOf)));
  const byKey = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of keysOf(form.words)) {
      const alike = byKey.get(key);
      if (!alike) byKey.set(key, [form]);
      else if (alike.length <= MOST_ALIKE) alike.push(form);
    }
  }
  const calledBy = new Map<Entity, Set<string>>();
  for (const { spelling, words } of forms) {
    const called = calledBy.get(spelling.entity) ?? new Set();
    calledBy.set(spelling.entity, called.add(words.join(' ').toLowerCase()));
  }
  // A short form that both have is one that the article uses for one of them.
  const isShared = ({ entity: a }: Spelling, { entity: b }: Spelling) =>
    a !== b && [...(calledBy.get(a) ?? [])].some((name) => calledBy.get(b)?.has(name));
  const found = new Map<string, NameVariant & { readonly isWhole: boolean }>();
  for (const alike of byKey.values()) {
    if (alike.length < 2 || alike.length > MOST_ALIKE) continue;
    for (const [i, one] of alike.entries()) {
      for (const other of alike.slice(i + 1)) {
        const pair = [one.spelling.entity.id, other.spelling.entity.id].sort().join(' ');
        const isWhole = [one, other].every(({ words, spelling }) => words.join(' ') === spelling.words);
        // A whole spelling that is like the other one is worth more than a word of a longer one.
        if (found.get(pair)?.isWhole || (found.has(pair) && !isWhole)) continue;
        if (!mayBeOne(one, other) || isShared(one.spelling, other.spelling)) continue;
        if (isSettled(one.spelling, other.spelling, register)) continue;
        found.set(pair, { ...inOrder(one.spelling, other.spelling, register), isWhole });
      }
    }
  }
  return [...found.values()]
    .map(({ usual, unusual }) => ({ usual, unusual }))
    .sort((a, b) => startOf(a.unusual) - startOf(b.unusual));
}

function spellingsOf(entity: Entity): Spelling[] {
  const byWords = new Map<string, Mention[]>();
  for (const mention of entity.mentions) {
    const words = plainWords(mention).replace(/\s+/g, ' ').replaceAll('’', "'").trim();
    // Capitals throughout are a headline's or a dateline's way to write a name.
    const isShouted = words.length > 4 && words === words.toUpperCase();
    if (mention.form !== 'name' || isShouted || words.length > LONGEST_NAME) continue;
    const mentions = byWords.get(words);
    if (mentions) mentions.push(mention);
    else byWords.set(words, [mention]);
  }
  return [...byWords].map(([words, mentions]) => ({ words, entity, mentions }));
}

/** Organisations are called by their first word, people by their last: these are compared with other single words. */
function formsOf(spelling: Spelling): Form[] {
  const words = spelling.words.split(' ');
  const alone = spelling.entity.type === 'person' ? words.at(-1) : words[0];
  const isShortened = words.length > 1 && alone !== undefined && !isKnownWord(alone.toLowerCase());
  return [{ spelling, words }, ...(isShortened ? [{ spelling, words: [alone] }] : [])];
}

/** What forms that differ a little have in common: the letters alone, or all but one letter of one word. */
function* keysOf(words: readonly string[]): Generator<string> {
  const lower = words.map((word) => word.toLowerCase());
  yield `letters ${lettersOf(lower)}`;
  for (const [i, word] of lower.entries()) {
    if (word.length < SHORTEST_WORD - 1) continue;
    const before = lower.slice(0, i).join(' ');
    const after = lower.slice(i + 1).join(' ');
    const variants = new Set([word]);
    for (let at = 1; at < word.length; at++) variants.add(word.slice(0, at) + word.slice(at + 1));
    for (const variant of variants) yield `${before}|${variant}|${after}`;
  }
}

const lettersOf = (words: readonly string[]): string => words.join('').replace(/[^\p{L}\p{N}]/gu, '');

function mayBeOne(one: Form, other: Form): boolean {
  const [a, b] = [one.spelling, other.spelling];
  if (a.words === b.words || isOfPlace(one, other)) return false;
  // What already counts as one entity is asked about only where the same letters are written in two ways.
  const [own, its] = [a.words, b.words].map((words) => lettersOf([words.toLowerCase()]));
  // "US" and "U.S.": a matter of style in every line, and no slip.
  if (own === its) return own!.length >= SHORTEST_WORD && !isOwnWay(a.words, b.words);
  if (a.entity === b.entity) return false;
  if (one.words.length !== other.words.length) return false;
  // A short form is compared with a whole name, not with another name's short form.
  if (one.words.length === 1 && a.words.includes(' ') && b.words.includes(' ')) return false;
  const at = one.words.findIndex((word, i) => word.toLowerCase() !== other.words[i]!.toLowerCase());
  const differ = one.words.filter((word, i) => word.toLowerCase() !== other.words[i]!.toLowerCase()).length;
  const shortest = !isCompatible(a.entity, b.entity)
    ? SHORTEST_ACROSS_KINDS
    : one.words.length === 1
      ? SHORTEST_ALONE
      : SHORTEST_WORD;
  if (differ !== 1 || Math.max(one.words[at]!.length, other.words[at]!.length) < shortest) return false;
  return isSlip(one.words[at]!.toLowerCase(), other.words[at]!.toLowerCase(), one.words.length === 1);
}

/** Of two spellings of the same letters: "Al-Tarn" that opens a sentence, "Velmar PLC" beside "Velmar Plc", "Calif." and "Calif": as each is written where it stands. */
function isOwnWay(one: string, other: string): boolean {
  const [a, b] = [one, other].map((words) => {
    const form = words.replaceAll('.', '').replace(/ ?\/ ?/g, '/');
    const last = form.slice(form.lastIndexOf(' ') + 1);
    const named = isLegalForm(last.toLowerCase()) ? form.slice(0, -last.length) + last.toLowerCase() : form;
    return named.slice(0, 1).toLowerCase() + named.slice(1);
  });
  return a === b;
}

/** "Somalia" and "Somali": a place, and what is of it. */
function isOfPlace(one: Form, other: Form): boolean {
  if ((one.spelling.entity.type === 'place') === (other.spelling.entity.type === 'place')) return false;
  if (one.words.length > 1 || other.words.length > 1) return false;
  return stemOf(one.words[0]!) === stemOf(other.words[0]!);
}

const stemOf = (word: string): string => word.toLowerCase().replace(/(?:ians?|ans?|ns|is|ia|a|i|n|s)$/, '');

function isSlip(one: string, other: string, isAlone: boolean): boolean {
  if (!/^\p{L}+$/u.test(one + other)) return false;
  const isPlural = `${one}s` === other || one === `${other}s`;
  // "Democrat" and "Democrats" are a person and a party; "Telecom" and "Telecoms" in a longer name are a slip.
  if (isPlural) return !isAlone;
  return !(isKnownWord(one) && isKnownWord(other)) && isOneEditApart(one, other);
}

const isKnownWord = (word: string): boolean =>
  isCommonWord(word) || FIRST_NAMES.has(word) || SURNAMES.has(word) || NATIONALITIES.has(word) || isPlaceWord(word);

/** One letter more, less, another, or two changed about; not the first, which nobody mistypes unseen. */
function isOneEditApart(one: string, other: string): boolean {
  let head = 0;
  while (head < one.length && one[head] === other[head]) head++;
  if (head === 0) return false;
  const [a, b] = [one.slice(head), other.slice(head)];
  if (a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1)) return true;
  return a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

function isCompatible(one: Entity, other: Entity): boolean {
  return one.type === other.type || one.type === 'other' || other.type === 'other';
}

/** Whether the register has an answer: what it says of one spelling of a thing, it says of all. */
function isSettled(one: Spelling, other: Spelling, register: Register): boolean {
  const isOne = one.entity === other.entity;
  const [own, its] = [one, other].map(({ words, entity }) =>
    isOne ? [words] : [entity.name, ...entity.aliases, words],
  );
  if (own!.some((a) => its!.some((b) => isNotSame(register, a, b)))) return true;
  const entry = entryOf(register, one.words);
  return entry !== null && entry === entryOf(register, other.words) && !isEqualName(one.words, other.words);
}

/** What the register has is the usual spelling, else that of what is named more often, else the first. */
function inOrder(one: Spelling, other: Spelling, register: Register): NameVariant {
  const known = Number(entryOf(register, one.words) !== null) - Number(entryOf(register, other.words) !== null);
  const weight = ({ mentions, entity }: Spelling) =>
    (one.entity === other.entity ? mentions : entity.mentions.filter(({ form }) => form === 'name')).length;
  const often = weight(one) - weight(other);
  const first = startOf(other) - startOf(one);
  return (known || often || first) > 0 ? { usual: one, unusual: other } : { usual: other, unusual: one };
}

const startOf = ({ mentions }: Spelling): number => mentions[0]?.start ?? 0;
