import type { Span } from '../../analysis.ts';

/** One quotation in a block's prose: offsets include the marks. */
export interface Quotation extends Span {
  /** No closing mark before the block ends: the quotation runs on into the next paragraph, or the mark is missing. */
  readonly open: boolean;
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」', '『': '』', '‘': '’' };
const STRAIGHT = 34;
/** The first of the other opening marks, «, by its code. */
const FIRST_CURLY = 171;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * The outermost quotations of a block's prose, in order: curly, straight, low-high, angle and CJK marks. Single curly
 * marks count only where they cannot be apostrophes; a straight mark after a digit outside a quotation is an inch sign.
 * Linear in the prose.
 */
export function findQuotations(prose: string): Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  let nests = true;
  while (at < prose.length) {
    const code = prose.charCodeAt(at);
    if (code !== STRAIGHT && code < FIRST_CURLY) {
      at++;
      continue;
    }
    const mark = prose[at]!;
    const within = mark === '"' && nests && opensAt(prose, at) ? nestedEnd(prose, at) : null;
    // Where one runs on to the end, those behind it do so as well: asked once, it stays linear.
    if (within === -1) nests = false;
    const straight = () => (within !== null && within > 0 ? within : straightEnd(prose, at));
    const end = mark === '"' ? straight() : mark in CLOSING ? curlyEnd(prose, at, CLOSING[mark]!) : null;
    // A paragraph that only closes what the one before it opened.
    const closes = found.length === 0 && closesEarlier(prose, at, mark);
    if (closes) found.push({ start: 0, end: at + 1, open: false });
    if (closes || end === null) {
      at++;
      continue;
    }
    found.push({ start: at, end: end === -1 ? prose.length : end, open: end === -1 });
    at = end === -1 ? prose.length : end;
  }
  return found;
}

/** Whether the first mark of a paragraph closes: behind the comma or full stop of what is said, before a space. */
const closesEarlier = (prose: string, at: number, mark: string): boolean =>
  (mark === '"' || mark === '”') &&
  at > 1 &&
  /[,?!…]/.test(prose[at - 1]!) &&
  /^\s\S/.test(prose.slice(at + 1, at + 3));

/** Whether a straight mark stands as an opening one does: behind a space or a bracket, before a word. */
const opensAt = (prose: string, at: number): boolean =>
  (at === 0 || /[\s([]/.test(prose[at - 1]!)) && LETTER_OR_DIGIT.test(prose[at + 1] ?? '');

/**
 * End of a quotation with others of the same straight marks in it (`"He calls it a "win" for all," she said`), where
 * each that opens is closed; null where none stands in it, -1 where they do not come out even.
 */
function nestedEnd(prose: string, at: number): number | null {
  let depth = 1;
  let nested = false;
  for (let i = prose.indexOf('"', at + 1); i >= 0; i = prose.indexOf('"', i + 1)) {
    if (opensAt(prose, i)) {
      depth++;
      nested = true;
    } else if (--depth === 0) return nested ? i + 1 : null;
  }
  return -1;
}

/** End of a straight quotation that opens at `at`; -1 when it never closes; null when the mark opens nothing. */
function straightEnd(prose: string, at: number): number | null {
  const before = prose[at - 1];
  if (before !== undefined && LETTER_OR_DIGIT.test(before)) return null;
  let nested = 0;
  for (let i = at + 1; i < prose.length; i++) {
    // Copy from two keyboards mixes the marks: a curly one that closes nothing else closes a straight one.
    if (prose[i] === '“') nested++;
    else if (prose[i] === '”' && nested-- === 0) return i + 1;
    if (
      prose[i] === '"' &&
      (i === prose.length - 1 || !LETTER_OR_DIGIT.test(prose[i + 1]!) || !/\s/.test(prose[i - 1]!))
    ) {
      return i + 1;
    }
  }
  return -1;
}

function curlyEnd(prose: string, at: number, closing: string): number | null {
  const single = closing === '’';
  const before = prose[at - 1];
  if (single && before !== undefined && LETTER_OR_DIGIT.test(before)) return null;
  let depth = 1;
  for (let i = at + 1; i < prose.length; i++) {
    const c = prose[i]!;
    if (c === prose[at] && !closing.includes(c)) depth++;
    else if (closing.includes(c)) {
      const after = prose[i + 1];
      if (single && after !== undefined && LETTER_OR_DIGIT.test(after)) continue;
      if (--depth === 0) return i + 1;
    }
  }
  if (single) return null;
  const straight = closing.includes('”') ? prose.indexOf('"', at + 2) : -1;
  return straight > 0 && !/\s/.test(prose[straight - 1]!) ? straight + 1 : -1;
}
