import type { Quote } from '../engine/analysis.ts';
import { NATIONALITIES } from '../engine/lexicon/nationalities.ts';
import { plainWords } from '../engine/plain-words.ts';

/** Marks that turn the direction of what follows, to the end of the line that we put it into: a name would stand reversed. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;

/** A passage as a person reads it: without markup and marks of direction, white space collapsed, nothing else changed. */
export function wordsOf(quote: Quote): string {
  return plainWords(quote).replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
}

/**
 * Joins items as English does: "a", "a and b", "a, b and c". Where an item itself has an "and" in it, a comma stands before
 * the last; where one has a semicolon, or a comma among more than two, semicolons keep them apart. What stands between
 * quotation marks is kept apart by them. Empty for no items.
 */
export function list(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  const head = items.slice(0, -1);
  const bare = items.map((item) => item.replace(/“[^“”]*”/g, '“”'));
  if (bare.some((item) => (items.length > 2 ? /[,;]/ : /;/).test(item))) return `${head.join('; ')}; and ${last}`;
  const comma = bare.some((item) => / and /.test(item)) ? ',' : '';
  return `${head.join(', ')}${comma} and ${last}`;
}

const SMALL_NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "no", "one" to "ten" in words, above in figures. */
export function number(n: number): string {
  return SMALL_NUMBERS[n] ?? n.toLocaleString('en-US');
}

/** "no deals", "one deal", "two deals", "11 deals". */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${number(n)} ${n === 1 ? singular : plural}`;
}

/** "once", "twice", "three times". */
export function times(n: number): string {
  if (n === 1) return 'once';
  return n === 2 ? 'twice' : count(n, 'time');
}

/** The indefinite article for a word, by its first sound as far as its spelling tells. */
export function indefinite(word: string): 'a' | 'an' {
  if (/^(?:uni|use|usu|eu|one\b)/i.test(word)) return 'a';
  return /^[aeiou]/i.test(word) || /^(?:hour|honest|honou?r|heir)/i.test(word) ? 'an' : 'a';
}

const FUNCTION_WORD =
  /^(?:The|An?|No|Neither|Nothing|Nobody|Its?|They|Their|There|This|These|That|Those|He|She|His|Her|We|Our|Both|Such|Some|Any|One|Two|Three|Several|Many|Most|Another|Other|In|On|At|For|If|As|Under|After|Before|Since|Because|Although|While|During|About|Around|Nearly|Almost|More|Less|Fewer|Half|All|Each|Last|Next|Only|Today|Yesterday)(?=[\s’']|$)/;

/** True for a text that opens with a "The", "It" or the like, which has its capital only from the sentence's start. */
export function opensWithFunctionWord(text: string): boolean {
  return FUNCTION_WORD.test(text);
}

/** "the Competition Authority" as "Competition Authority". */
export function withoutArticle(name: string): string {
  return name.replace(/^the\s+/i, '');
}

const QUARTER = /^(?:North|South|East|West|Central|Latin)$/;

/** Lowers the first letter, unless the text begins with a nationality ("European officials", "South Korean leaders"). */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text.split(/[\s-]/, 2);
  const nationality = QUARTER.test(first) ? second : first;
  if (NATIONALITIES.has(nationality.toLowerCase())) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Raises the first letter, except in names that begin small on purpose ("iRobot"). */
export function capitalise(text: string): string {
  const first = /^[\p{L}\p{N}]+/u.exec(text)?.[0] ?? '';
  return /\p{Lu}/u.test(first) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}

const OPENS = '"“„«‘「『';
const CLOSES = '"”“»’」』';

/** True when the text stands in quotation marks from end to end. */
export function isQuoted(text: string): boolean {
  return text.length > 1 && OPENS.includes(text.charAt(0)) && CLOSES.includes(text.charAt(text.length - 1));
}

/** True when the text is one quotation: the mark that opens it closes at its end, and not before. */
function isOneQuotation(text: string): boolean {
  return isQuoted(text) && !/[”"“„]/.test(text.slice(1, -1));
}

/** In quotation marks, to the letter; left alone when it brings its own. Quotations within get single marks. */
export function quoted(text: string): string {
  return isOneQuotation(text) ? text : `“${withSingleMarks(text)}”`;
}

/** In quotation marks, cut at a space where it is longer than `most` UTF-16 units. */
export function shortly(text: string, most: number): string {
  if (text.length <= most) return quoted(text);
  const cut = text.slice(0, most);
  return quoted(`${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`);
}

/** For a text that is put into double quotation marks: what is quoted in it stands in single ones. */
export function withSingleMarks(text: string): string {
  return text
    .replace(/[“„]/g, '‘')
    .replace(/”/g, '’')
    .replace(/"/g, (_mark, at: number) => (at === 0 || /[\s([{–—-]/.test(text.charAt(at - 1)) ? '‘' : '’'));
}

/** Ends a sentence once: a full stop is added unless the text already ends in one, a question or an exclamation mark. */
export function sentence(text: string): string {
  return /[.!?…][”"’')\]]*$/.test(text) ? text : `${text}.`;
}
