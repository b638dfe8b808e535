import { datelineLength } from '../article/dateline.ts';
import type { PartOfSpeech, TokenizedProse } from '../language/language.ts';
import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { matchAt } from '../patterns/match-at.ts';
import { isNameHyphen } from './hyphens.ts';

export type WordShape = 'lower' | 'initial' | 'caps' | 'mixed' | 'number';

/** One word as names are spelled: "AT&T", "Answers.com", "Moen-Guidon" and "U.S." are one; a possessive stays outside. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly shape: WordShape;
  /** Followed by 's or a bare apostrophe. */
  readonly possessive: boolean;
  /** What stands between the word before (with its possessive) and this one. */
  readonly gap: string;
  /** First in its sentence or after an opening quotation mark, a colon or a bullet: its capital says nothing. */
  readonly opening: boolean;
  /** First in its sentence. */
  readonly startsSentence: boolean;
  readonly pos: PartOfSpeech | null;
}

const RUN = /[\p{L}\p{N}\p{M}]+/uy;

const isPlainSmall = (code: number): boolean => code >= 97 && code <= 122;
const isPlainCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Letters and digits below 128. */
const isPlain = (code: number): boolean => isPlainSmall(code) || isPlainCapital(code) || (code >= 48 && code <= 57);

/** Where the run of letters and digits that begins at `at` ends; `at` where none begins. */
function runEnd(prose: string, at: number): number {
  let end = at;
  while (end < prose.length && isPlain(prose.charCodeAt(end))) end++;
  if (end >= prose.length || prose.charCodeAt(end) < 128) return end;
  return at + (matchAt(RUN, prose, at)?.[0].length ?? 0);
}

const LETTER = /[\p{L}\p{N}]/u;
const DOMAIN = /^(?:com|net|org|co|io|cn|de|fr|uk|tv|fm|ai)$/i;
const OPENING = /(?:[“"‘:;•*\n]|``)\s{0,20}$|[.!?…]["”’')]{0,8}\s{1,20}$/;

/** "pro-Western", "non-U.S.": no names, whatever follows the hyphen; "al-Assad" is one. */
const LOWER_PREFIX = /^(?!(?:al|el|ul|ibn|bin)[-‑])\p{Ll}+[-‑]/u;

/** Of the commonest words, small plain letters behind a plain letter; null for all others. */
function plainShapeOf(text: string): 'lower' | 'initial' | null {
  for (let i = 1; i < text.length; i++) if (!isPlainSmall(text.charCodeAt(i))) return null;
  const first = text.charCodeAt(0);
  if (isPlainSmall(first)) return 'lower';
  return isPlainCapital(first) && text.length > 1 ? 'initial' : null;
}

function shapeOf(text: string): WordShape {
  const plain = plainShapeOf(text);
  if (plain) return plain;
  if (LOWER_PREFIX.test(text)) return 'lower';
  const first = text.charAt(0);
  if (/\p{N}/u.test(first)) return /\p{Lu}/u.test(text) ? 'mixed' : 'number';
  const upper = first !== first.toLowerCase();
  if (!upper) return text !== text.toLowerCase() ? 'mixed' : 'lower';
  if (text.length > 1 && text === text.toUpperCase()) return 'caps';
  return 'initial';
}

/** "$30M", "€4BN": a sum with its unit in capitals. */
const SUM = /^\d[\d.,]*\p{Lu}{1,2}$/u;
const BEHIND_SIGN = /\p{Sc}$/u;

const JOINING: ReadonlySet<string> = new Set("&'’-‑.!");

/** Whether the mark at `at` joins the run before it, which stands behind the word `before`, with the run after it. */
function joins(prose: string, runStart: number, at: number, before: Word | undefined): boolean {
  if (prose.charCodeAt(at) === SPACE) return false;
  const mark = prose.charAt(at);
  if (!JOINING.has(mark)) return false;
  const next = prose.charAt(at + 1);
  if (!LETTER.test(next)) return false;
  const left = prose.slice(runStart, at);
  if (mark === '&') return true;
  if (mark === '!') return /^\p{Lu}/u.test(left) && /\p{Lu}/u.test(next);
  if (mark === "'" || mark === '’') {
    if (!/[sS]/.test(next) || LETTER.test(prose.charAt(at + 2))) return true;
    return false;
  }
  if (mark === '-' || mark === '‑') {
    const capital = left.charAt(0) !== left.charAt(0).toLowerCase();
    if (!capital || next !== next.toLowerCase() || /\d/.test(next)) return true;
    const end = runEnd(prose, at + 1);
    const behindCapital = before !== undefined && before.end === runStart - 1 && before.shape === 'initial';
    return isNameHyphen(left, prose.slice(at + 1, end), prose.slice(end, end + 2), behindCapital);
  }
  if (mark !== '.') return false;
  if (/(?:^|\.)\p{L}$/u.test(left)) return true;
  return DOMAIN.test(prose.slice(at + 1, runEnd(prose, at + 1))) && left.charAt(0) !== left.charAt(0).toLowerCase();
}

/** Titles and abbreviations keep their full stop ("Mr.", "Inc."); so do initials. */
const DOTTED =
  /^(?:mr|mrs|ms|dr|st|mt|prof|sen|rep|gov|gen|col|lt|sgt|capt|adm|rev|jr|sr|inc|corp|co|ltd|bros|cos|vs|no|jan|feb|aug|sept|oct|nov|dec|calif|mass|conn|fla|ill|mich|minn|pa|tex|va|wash|wis|ariz|colo|tenn|ga|md|okla|ore|nev|reps|sens)$/i;

/** Initials and titles, after which no sentence begins, whatever the sentence splitter says. */
const LEADS_ON = /^(?:(?:\p{L}\.)+|(?:mr|mrs|ms|dr|st|prof|sen|rep|gov|gen|col|lt|sgt|capt|adm|rev)\.)$/iu;

const SPACE = 32;
const POSSESSIVE = /^['’][sS](?![\p{L}\p{N}])/u;

/** How many units of a possessive stand at `at`, behind a word: of "'s", or of the apostrophe alone ("Siemens' chief"). */
function possessiveLength(prose: string, at: number): number {
  const mark = prose.charAt(at);
  if (mark !== "'" && mark !== '’') return 0;
  if (POSSESSIVE.test(prose.slice(at, at + 3))) return 2;
  return isBarePossessive(prose, at) ? 1 : 0;
}

/** Units around a bare apostrophe in which a quotation's beginning, or the rest of a name, is looked for. */
const AROUND = 60;
const OPEN_QUOTATION = /[\s("“]['‘]\p{L}[^'‘’]*$/u;
const CAPITALS_BEHIND = /^\s(?:and\s)?\p{Lu}\p{L}*(?:['’]?\s\p{Lu}\p{L}*){0,2}/u;

/** Not at the end of a quotation ("the 'Mega Lotteries' draw"), nor inside a name ("the Tarn Consumers' Institute"). */
function isBarePossessive(prose: string, at: number): boolean {
  if (!/^s$/i.test(prose.charAt(at - 1)) || !/^\s$/.test(prose.charAt(at + 1))) return false;
  if (OPEN_QUOTATION.test(prose.slice(Math.max(0, at - AROUND), at))) return false;
  const behind = CAPITALS_BEHIND.exec(prose.slice(at + 1, at + AROUND))?.[0] ?? '';
  return !behind.split(/[\s'’]+/).some((word) => ORGANISATION_WORDS.has(word.toLowerCase()));
}

/** Words or tokens [first, end), of which there is at least one, as they are read small with a space between. */
export function lowerTextOf(words: readonly { readonly lower: string }[], first: number, end: number): string {
  let text = words[first]!.lower;
  for (let i = first + 1; i < end; i++) text += ` ${words[i]!.lower}`;
  return text;
}

/** `Word.lower` of a word's text. */
export const lowerOf = (text: string): string => straight(text.toLowerCase());

const straight = (text: string): string => (text.includes('’') ? text.replaceAll('’', "'") : text);

/** The words of a block's prose, in order; empty for prose without letters. */
export function wordsOf(prose: string, { tokens, sentences }: TokenizedProse): Word[] {
  const words: Word[] = [];
  const starts = new Set(sentences.map((sentence) => sentence.start));
  // "LONDON (AP) — Housebuilder Velmar": behind a dateline the text begins anew.
  const dateline = datelineLength(prose);
  let token = 0;
  let after = 0;
  for (let at = 0; at < prose.length; ) {
    if (prose.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let end = runEnd(prose, start);
    if (end === start) {
      at++;
      continue;
    }
    while (joins(prose, start, end, words.at(-1))) end = runEnd(prose, end + 1);
    const bare = prose.slice(start, end);
    if (prose.charAt(end) === '.' && end + 1 < prose.length && (/(?:^|\.)\p{L}$/u.test(bare) || DOTTED.test(bare)))
      end++;
    else if (
      prose.charAt(end) === '!' &&
      /^\p{Lu}/u.test(bare) &&
      (/^(?:\s\p{Ll}|['’]s\s)/u.test(prose.slice(end + 1, end + 4)) ||
        KNOWN_ORGANISATIONS.has(`${bare.toLowerCase()}!`))
    )
      end++;
    while (token < tokens.length && tokens[token]!.end <= start) token++;
    const under = tokens[token];
    // A token's own strings are the same each time, which makes look-ups quick.
    const same = under?.start === start && under.end === end ? under : null;
    const text = same?.text ?? prose.slice(start, end);
    const possessive = possessiveLength(prose, end);
    const gap = prose.slice(after, start);
    const before = words.at(-1);
    const startsSentence =
      before === undefined ||
      (start === dateline && /\p{Ll}/u.test(text)) ||
      (starts.has(start) && !(gap === ' ' && LEADS_ON.test(before.text)));
    words.push({
      start,
      end,
      text,
      lower: same ? straight(same.lower) : lowerOf(text),
      shape: SUM.test(text) && BEHIND_SIGN.test(gap) ? 'number' : shapeOf(text),
      possessive: possessive > 0,
      gap,
      opening: startsSentence || (gap !== ' ' && OPENING.test(gap)),
      startsSentence,
      pos: under?.pos ?? null,
    });
    at = end + possessive;
    after = at;
  }
  return words;
}
