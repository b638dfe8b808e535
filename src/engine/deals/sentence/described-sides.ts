import type { Token } from '../../language/language.ts';
import { BARGAINING_SIDES } from '../../lexicon/side-words.ts';

const WHOSE: ReadonlySet<string> = new Set(['the', 'its', 'their', 'his', 'her', 'a']);

/** Words of such a phrase before its head, and behind its "of". */
const BEFORE_HEAD = 4;
const BEHIND_OF = 8;
/** How far before an "and" the "between" may stand that it belongs to. */
const BETWEEN = 20;

/**
 * The end of "the trustees of its pension scheme", "its senior lenders" when one begins at the token as the other party:
 * behind "with" or "between", or as the second of two between whom something is; else -1.
 */
export function describedEnd(tokens: readonly Token[], i: number): number {
  if (!WHOSE.has(tokens[i]!.lower) || !isOther(tokens, i)) return -1;
  let head = i + 1;
  while (head <= i + BEFORE_HEAD && !BARGAINING_SIDES.has(tokens[head]?.lower ?? '')) {
    // "the Halden union" has its name.
    if (!isNominal(tokens[head]) || tokens[head]!.pos === 'PROPN') return -1;
    head++;
  }
  if (tokens[head]?.pos === 'PROPN') return -1;
  if (head > i + BEFORE_HEAD || isNominal(tokens[head + 1]) || tokens[head + 1]?.text === '-') return -1;
  if (/^['’]/.test(tokens[head + 1]?.text ?? '')) return -1;
  return tokens[head + 1]?.lower === 'of' ? phraseEnd(tokens, head + 2) : head + 1;
}

/** The end of the noun phrase from `at`: "its former employees' pension scheme". */
function phraseEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + BEHIND_OF && (isNominal(tokens[end]) || isLink(tokens[end]))) end++;
  return end > at && end < at + BEHIND_OF ? end : at - 1;
}

function isOther(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.lower ?? '';
  if (before === 'with' || before === 'between') return true;
  return before === 'and' && tokens.slice(Math.max(0, i - BETWEEN), i).some(({ lower }) => lower === 'between');
}

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.pos);

const isLink = (token: Token | undefined): boolean =>
  token !== undefined && (/^(?:DET|PRON|PART)$/.test(token.pos) || /^['’]s?$/.test(token.text));
