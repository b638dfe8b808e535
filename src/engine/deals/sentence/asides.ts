import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';

const RELATIVES = new Set(['which', 'who', 'whose', 'where', 'whom']);
const FRONTING = new Set(
  'after in on under with following for at as since during despite while when before by because although if from amid'.split(
    ' ',
  ),
);
const APPOSITIONS = new Set([
  'a',
  'an',
  'the',
  'one',
  'formerly',
  'owned',
  'based',
  'known',
  'part',
  'owner',
  'maker',
  'parent',
  'headquartered',
]);

/**
 * Numbers the stretches of a sentence that are set aside: "(…)", "<HLD.N>", ", the largest maker of …,", ", which owns …,".
 * Returns one number a token, 0 outside. Linear in the number of tokens.
 */
export function markAsides(tokens: readonly Token[]): readonly number[] {
  const marks = new Array<number>(tokens.length).fill(0);
  let count = 0;
  markParentheses(tokens, (from, to) => {
    count++;
    marks.fill(count, from, to);
  });
  markDashes(tokens, (from, to) => {
    count++;
    marks.fill(count, from, to);
  });
  const commas = tokens.flatMap((token, i) => (token.text === ',' && marks[i] === 0 ? [i] : []));
  for (let c = 0; c < commas.length; c++) {
    const open = commas[c]!;
    const first = tokens[open + 1];
    if (!first) continue;
    if (c === 0 && isFronted(tokens, open)) continue;
    const relative = RELATIVES.has(first.lower);
    if (!relative && !APPOSITIONS.has(first.lower) && !isRanked(tokens, open + 1, commas[c + 1])) continue;
    let last = c + 1;
    if (!relative && isList(tokens, open, commas[last] ?? endOf(tokens, open))) continue;
    if (!relative && isListOfThings(tokens, open)) continue;
    if (!relative && isOfSeveral(tokens, open, commas[last])) last = lastOfSeveral(tokens, commas, last);
    const end = commas[last] ?? endOf(tokens, open);
    if (!relative && hasFiniteVerb(tokens, open + 1, end)) continue;
    const close = relative || commas[last] ? end : predicateAfter(tokens, open, end);
    count++;
    for (let i = open + 1; i < close; i++) if (marks[i] === 0) marks[i] = count;
    c = last - 1;
    if (close === commas[last] && !startsAside(tokens[close + 1])) c++;
  }
  return marks;
}

/** ", Norland's second-largest brewer,": the first of its kind somewhere. */
function isRanked(tokens: readonly Token[], from: number, close: number | undefined): boolean {
  if (close === undefined || !/^['’]s$/.test(tokens[from + 1]?.text ?? '') || tokens[close - 1]!.pos !== 'NOUN')
    return false;
  return tokens.slice(from + 2, close).some(({ lower }) => RANKS.test(lower));
}

const RANKS = /^(?:largest|biggest|oldest|smallest|top|leading|main|premier|best-known|fastest-growing)$/;

/** "After months of talks, the brewer …": what follows the first comma is the sentence's subject. */
function isFronted(tokens: readonly Token[], comma: number): boolean {
  const before = tokens[comma - 1];
  return FRONTING.has(tokens[0]!.lower) && before?.pos !== 'PROPN' && !RELATIVES.has(tokens[comma + 1]?.lower ?? '');
}

/** "with the Halden Navy, the Norvik Navy and the Velmar Navy.": names in a row, each with its article. */
function isList(tokens: readonly Token[], open: number, close: number): boolean {
  if (tokens[open + 1]!.lower !== 'the' || tokens[open - 1]?.pos !== 'PROPN') return false;
  const and = firstWithin(tokens, open + 1, close, ({ lower }) => lower === 'and');
  return (
    and > 0 && isNamed(tokens, open + 1, and) && tokens[and + 1]?.lower === 'the' && isNamed(tokens, and + 1, close)
  );
}

/** "three plants, a quarry and a terminal": things in a row behind a verb, each with its article or its number. */
function isListOfThings(tokens: readonly Token[], open: number): boolean {
  let start = open - 1;
  while (start > 0 && /^(?:NOUN|ADJ)$/.test(tokens[start]!.pos)) start--;
  if (start === open - 1 || !/^(?:DET|NUM)$/.test(tokens[start]!.pos) || tokens[start - 1]?.pos !== 'VERB')
    return false;
  const and = nounsEnd(tokens, open + 1);
  return tokens[and]?.lower === 'and' && nounsEnd(tokens, and + 1) > and + 1;
}

/** The end of "a quarry", "two ready-mix plants", which begins with an article or a number; `at` where it is no such. */
function nounsEnd(tokens: readonly Token[], at: number): number {
  if (!/^(?:DET|NUM)$/.test(tokens[at]?.pos ?? '')) return at;
  let end = at + 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[end]?.pos ?? '') || tokens[end]?.text === '-') end++;
  return end > at + 1 ? end : at;
}

/** An article, and names to the end. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  const names = tokens.slice(from + 1, to).filter(({ pos }) => pos !== 'PUNCT');
  return names.length > 0 && names.every(({ pos }) => pos === 'PROPN');
}

/** ", a company owned by Halden, …": more owners may follow. */
function isOfSeveral(tokens: readonly Token[], open: number, close: number | undefined): boolean {
  if (close === undefined || tokens[close - 1]!.pos !== 'PROPN') return false;
  const by = firstWithin(tokens, open + 1, close, ({ lower }) => lower === 'by');
  return by > 0 && /^(?:owned|controlled|led|backed|headed|formed|run|held)$/.test(tokens[by - 1]!.lower);
}

/** The comma behind the last of several: before it an "and", behind it a verb; the first comma where there is none such. */
function lastOfSeveral(tokens: readonly Token[], commas: readonly number[], first: number): number {
  for (let c = first; c + 1 < commas.length; c++) {
    const between = tokens.slice(commas[c]! + 1, commas[c + 1]!);
    if (between.some(isVerb)) break;
    if (between.some(({ lower }) => lower === 'and'))
      return /^(?:AUX|VERB)$/.test(tokens[commas[c + 1]! + 1]?.pos ?? '') ? c + 1 : first;
  }
  return first;
}

function startsAside(token: Token | undefined): boolean {
  return token !== undefined && (RELATIVES.has(token.lower) || APPOSITIONS.has(token.lower));
}

function endOf(tokens: readonly Token[], from: number): number {
  for (let i = from + 1; i < tokens.length; i++) if (tokens[i]!.text === ';') return i;
  return tokens.length;
}

/** "— which include … —": from one dash to the next; a single dash sets nothing aside. */
function markDashes(tokens: readonly Token[], found: (from: number, to: number) => void): void {
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text !== '—' && text !== '–') continue;
    if (open < 0) open = i;
    else {
      found(open, i + 1);
      open = -1;
    }
  }
}

/** "(…)", and "<HLD.N>", the sign of a share; a name in such brackets ("<Halden & Sons Ltd>") stands in the sentence. */
function markParentheses(tokens: readonly Token[], found: (from: number, to: number) => void): void {
  let open = -1;
  let solid = true;
  for (let i = 0; i < tokens.length; i++) {
    const { text, start } = tokens[i]!;
    if (open >= 0 && i > open + 1) solid &&= start === tokens[i - 1]!.end;
    if (text === '(' || text === '<') {
      if (open < 0) solid = true;
      open = open < 0 ? i : open;
    } else if (open >= 0 && (text === ')' || text === '>')) {
      if (solid || tokens[open]!.text === '(') found(open, i + 1);
      open = -1;
    }
  }
}

/** An apposition has no verb of its own, unless in a relative clause inside it. */
function hasFiniteVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (RELATIVES.has(token.lower) || token.lower === 'that') return false;
    if (token.pos === 'AUX' && token.lower !== 'being' && token.lower !== 'been') return true;
    if (token.pos === 'VERB' && !/(?:ed|ing|en|n|t)$/.test(token.lower)) return true;
  }
  return false;
}

/**
 * "Halden, one of the oldest lenders announced the sale": without a comma behind it and a verb before it, an apposition
 * ends where the sentence's own verb stands; `end` where there is none such.
 */
function predicateAfter(tokens: readonly Token[], open: number, end: number): number {
  if (tokens.slice(0, open).some(isVerb)) return end;
  for (let i = open + 3; i < end; i++) {
    if (!isVerb(tokens[i]!) || /^(?:DET|ADJ|PART|ADP|PRON)$/.test(tokens[i - 1]!.pos)) continue;
    if (/^(?:DET|PROPN|NUM|PRON|PART|SCONJ)$/.test(tokens[i + 1]?.pos ?? '')) return i;
  }
  return end;
}

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
