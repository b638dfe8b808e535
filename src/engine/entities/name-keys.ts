import type { Span } from '../analysis.ts';
import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import type { BlockReading } from '../reading.ts';

/** The words of a name for comparing: lower-case, without full stops, a leading "the" and a possessive. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[,!()"“”*_[\]]/g, ' ')
    .split(/\s+/)
    .map((word) => (word.includes('.') ? withoutStops(word) : word))
    .filter((word) => word !== '');
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words;
}

const withoutStops = (word: string): string =>
  word.replace(/\.(?=$|[^\p{L}])/gu, '').replace(/^((?:\p{L}\.)+\p{L})$/u, (initials) => initials.replaceAll('.', ''));

/** Legal forms that stand before a name. */
const LEADING_FORM = /^(?:pt|oao|ooo|pao|zao)$/;

/** The words of a company's name without its legal forms: "alibaba" of "Alibaba Group Holding Ltd"; never empty. */
function withoutLegalForms(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && (LEGAL_FORMS.has(words[end - 1]!) || /^(?:and|&)$/.test(words[end - 1]!))) end--;
  return words.slice(end > 1 && LEADING_FORM.test(words[0]!) ? 1 : 0, end);
}

/** A name as it is compared with others: its words, those without legal forms, and these as one key. */
export interface NameForm {
  readonly text: string;
  readonly words: readonly string[];
  readonly core: readonly string[];
  readonly key: string;
}

/** The form of a name by itself. */
export function nameForm(text: string): NameForm {
  const words = nameWords(text);
  const core = withoutLegalForms(words);
  return { text, words, core, key: core.join(' ') };
}

const formsIn = (): Map<string, NameForm> => new Map();

/** The form of the name at a span of a block, made once for each of the block's names. */
export function nameFormAt(block: Pick<BlockReading, 'prose' | 'once'>, { start, end }: Span): NameForm {
  const text = block.prose.slice(start, end);
  const forms = block.once(formsIn);
  const known = forms.get(text);
  if (known) return known;
  const form = nameForm(text);
  forms.set(text, form);
  return form;
}

const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'de', 'la', 'du', '&', 'in', 'on']);

/** The initials of a name of several words, with all, some and none of its legal forms ("tpc" and "tp"); empty for one word. */
export function acronymsOf({ words, core }: NameForm): string[] {
  const found: string[] = [];
  for (let n = words.length; n >= core.length; n--) {
    const acronym = initials(words.slice(0, n));
    if (acronym !== null) found.push(acronym);
  }
  return found;
}

function initials(words: readonly string[]): string | null {
  const long = words.filter((word) => !SMALL.has(word));
  return long.length < 2 ? null : long.map((word) => word.charAt(0)).join('');
}

/** Honours, degrees and seats that may stand behind a person's name. */
export const HONOURS: ReadonlySet<string> = new Set('obe mbe cbe kbe dbe qc kc mp mep phd md'.split(' '));
/** What stands there and is no surname. */
const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', ...HONOURS]);

/** A person's first and last name, lower-case; `first` is null for a surname alone. Particles stay with the surname. */
export function personParts(
  name: NameForm,
  surnameFirst: (word: string) => boolean,
): { first: string | null; last: string } {
  const words = name.words.filter((word) => !SUFFIXES.has(word));
  if (words.length < 2) return { first: null, last: words[0] ?? '' };
  if (words.length === 2 && surnameFirst(words[0]!)) return { first: words[1]!, last: words[0]! };
  return { first: words[0]!, last: words.at(-1)! };
}
