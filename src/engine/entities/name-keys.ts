import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';

/** The words of a name for comparing: lower-case, without full stops, a leading "the" and a possessive. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[,!()"“”*_[\]]/g, ' ')
    .split(/\s+/)
    .map((word) =>
      word.replace(/\.(?=$|[^\p{L}])/gu, '').replace(/^((?:\p{L}\.)+\p{L})$/u, (w) => w.replaceAll('.', '')),
    )
    .filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

/** The words of a company's name without its legal forms: "alibaba" of "Alibaba Group Holding Ltd"; never empty. */
export function coreWords(name: string): readonly string[] {
  const words = nameWords(name);
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || /^(?:and|&)$/.test(words[end - 1]!))) end--;
  return words.slice(0, end);
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', '&', 'in', 'on']);

/** The initials of a name of several words ("International Monetary Fund" gives "imf"); null for one word. */
export function initials(name: string): string | null {
  const words = nameWords(name).filter((word) => !SMALL.has(word));
  return words.length < 2 ? null : words.map((word) => word.charAt(0)).join('');
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A person's first and last name, lower-case; `first` is null for a surname alone. Particles stay with the surname. */
export function personParts(
  name: string,
  surnameFirst: (word: string) => boolean,
): { first: string | null; last: string } {
  const words = nameWords(name).filter((word) => !SUFFIXES.has(word));
  if (words.length < 2) return { first: null, last: words[0] ?? '' };
  if (words.length === 2 && surnameFirst(words[0]!)) return { first: words[1]!, last: words[0]! };
  return { first: words[0]!, last: words.at(-1)! };
}
