import { EMPTY_HEADS, SCOPE_PREFIXES } from '../lexicon/scope-words.ts';
import type { Line } from './line.ts';

/** One item of an enumeration: token indexes [first, last) of the line, without leading articles and fillers. */
export interface Item {
  readonly first: number;
  readonly last: number;
}

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'SYM', 'X']);
const JOINERS = new Set([',', 'and', 'or', '&', 'plus']);

/** The noun phrases listed from token `from` up to `to`: "A, B and C", "A as well as B". Empty when no noun phrase begins there. */
export function enumerationAt(
  line: Line,
  from: number,
  to: number,
): { readonly items: readonly Item[]; readonly end: number } {
  const items: Item[] = [];
  let i = from;
  for (;;) {
    i = skipFillers(line, i, to);
    const end = phraseEnd(line, i, to);
    if (end === i) break;
    if (!EMPTY_HEADS.has(line.tokens[end - 1]!.lower)) items.push({ first: i, last: end });
    const next = afterJoiner(line, end, to);
    if (next < 0) {
      i = end;
      break;
    }
    i = next;
  }
  return { items, end: i };
}

function skipFillers(line: Line, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = line.tokens[i]!;
    const filler =
      SCOPE_PREFIXES.has(token.lower) ||
      token.pos === 'DET' ||
      /^(?:noticeably|notably|mainly|including|also|only|but|'s|’s)$/.test(token.lower);
    if (!filler || line.actors.some((actor) => actor.first === i && !actor.pronoun)) break;
    i++;
  }
  return i;
}

/** The end of the noun phrase: its head, and a following "of …" or hyphenated part; conjoined modifiers stay inside. */
function phraseEnd(line: Line, from: number, to: number): number {
  let i = from;
  let noun = -1;
  while (i < to) {
    const token = line.tokens[i]!;
    const next = line.tokens[i + 1];
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') noun = i + 1;
    else if (token.text === '-' && noun >= 0) {
      /* a hyphen inside a compound */
    } else if (token.lower === 'and' && conjoinsModifiers(line, from, i, to)) {
      /* "small and medium-sized enterprises": one phrase */
    } else if (
      token.pos === 'VERB' &&
      next &&
      (next.pos === 'NOUN' || next.text === '-') &&
      /(?:ed|ing)$/.test(token.lower)
    ) {
      /* a participle as modifier: "shared services", "medium-sized" */
    } else if (token.lower === '-' || token.text === '.') {
      if (!(next && token.text === '.' && next.start === token.end)) break;
    } else if (!INSIDE.has(token.pos)) break;
    i++;
  }
  return noun < 0 ? from : noun;
}

/** "and" between two modifiers of one head ("small and medium-sized enterprises", "government and corporate clients"). */
function conjoinsModifiers(line: Line, from: number, at: number, to: number): boolean {
  const before = line.tokens[at - 1];
  if (!before || at === from) return false;
  const simple = at - from === 1;
  if (!simple) return false;
  let k = at + 1;
  while (
    k < to &&
    (INSIDE.has(line.tokens[k]!.pos) || line.tokens[k]!.text === '-' || /ed$/.test(line.tokens[k]!.lower))
  )
    k++;
  if (before.pos === 'ADJ') return k - at > 1;
  return before.pos === 'NOUN' && before.lower === before.lemma && k - at > 2 && !/s$/.test(before.lower);
}

/** The token after a comma or conjunction that goes on with the list, or -1. */
function afterJoiner(line: Line, at: number, to: number): number {
  let i = at;
  if (i >= to) return -1;
  if (line.tokens[i]!.lower === 'as' && line.tokens[i + 1]?.lower === 'well' && line.tokens[i + 2]?.lower === 'as')
    return i + 3;
  if (line.tokens[i]!.text === '(') return -1;
  if (!JOINERS.has(line.tokens[i]!.lower)) return -1;
  while (i < to && JOINERS.has(line.tokens[i]!.lower)) i++;
  if (line.tokens[i]?.lower === 'as' && line.tokens[i + 1]?.lower === 'well') i += 3;
  else if (line.tokens[i]?.lower === 'but' && line.tokens[i + 1]?.lower === 'also') i += 2;
  return startsNounPhrase(line, i, to) ? i : -1;
}

/** After the joiner a noun phrase must begin, and no new clause ("and Reebok will …"). */
function startsNounPhrase(line: Line, at: number, to: number): boolean {
  const i = skipFillers(line, at, to);
  const end = phraseEnd(line, i, to);
  if (end === i) return false;
  const next = line.tokens[end];
  return !(next && (next.pos === 'AUX' || (next.pos === 'VERB' && !/(?:ed|ing)$/.test(next.lower))));
}
