import { OCCASIONS } from '../../lexicon/cues.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import {
  CLOSED,
  DESCRIBING,
  INNER_PREPOSITIONS,
  isNominal,
  POSSESSIVE,
  type Range,
  tokenIsModifier,
} from './noun-phrases.ts';
import type { Scan } from './scan.ts';

const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
/** Words that begin a clause or an adverbial, never a source. */
const NO_START = new Set(
  'but and or so yet however while although though because since after before when if as that which meanwhile also then still even only just nor'.split(
    ' ',
  ),
);
const OBJECT_PRONOUNS = new Set(['him', 'them', 'me', 'us', 'her', 'himself', 'herself', 'itself', 'themselves']);

/**
 * The subject that ends just before token `end` and starts no earlier than `from`: noun phrase with its prepositional
 * complements, appositives between commas and descriptive clauses ("a person familiar with the talks"). Null when there is none.
 */
export function subjectBefore(scan: Scan, from: number, end: number): Range | null {
  const last = trimBack(scan, from, end);
  if (last <= from) return null;
  const tokens = scan.tokens;
  // "analysts, however, say": an adverb between commas is no apposition.
  if (
    tokens[last - 1]!.text === ',' &&
    tokens[last - 2]?.pos === 'ADV' &&
    tokens[last - 3]?.text === ',' &&
    last - 3 > from
  )
    return phraseBefore(scan, from, last - 3);
  const closing = tokens[last - 1]!.text;
  if (closing === ',' || closing === '—' || closing === '–') {
    const found = subjectWithApposition(scan, from, last);
    return found && joinedSubject(scan, from, found);
  }
  const phrase = phraseBefore(scan, from, last);
  if (!phrase) return null;
  const described = tokens.slice(phrase.first, phrase.last).some((t) => t.lower === 'who');
  return described ? { first: phrase.first, last: end } : withNameBefore(scan, from, phrase);
}

/** "Jane Doe, the finance minister said", "Acme’s chief executive, Jane Doe said": a comma is missing, name and role stay together. */
function withNameBefore(scan: Scan, from: number, phrase: Range): Range {
  const parts = [phrase];
  while (scan.tokens[parts[0]!.first - 1]?.text === ',') {
    const before = phraseBefore(scan, from, parts[0]!.first - 1);
    if (!before) return phrase;
    parts.unshift(before);
  }
  const [opening] = parts;
  if (parts.length === 1 || !(opening!.first === from || scan.quotationAt(opening!.first - 1) >= 0)) return phrase;
  const isPerson = (range: Range) => scan.nameAt(range.last - 1)?.type === 'person';
  const isRole = (range: Range) => scan.tokens.slice(range.first, range.last).some((t) => OFFICES.has(t.lower));
  const together = isPerson(opening!) ? !isPerson(phrase) : isPerson(phrase) && isRole(opening!);
  return together ? { first: opening!.first, last: phrase.last } : phrase;
}

/** "Acme, a brewer, and Bolt, a bottler, announced": both names when nothing but they opens the sentence. */
function joinedSubject(scan: Scan, from: number, found: Range): Range {
  if (scan.tokens[found.first - 1]?.lower !== 'and') return found;
  const end = found.first - 1;
  const closing = scan.tokens[end - 1]?.text === ',';
  const first = closing ? subjectWithApposition(scan, from, end) : phraseBefore(scan, from, end);
  return first && first.first <= from + 1 ? { first: first.first, last: found.last } : found;
}

/** Skips adverbs and auxiliaries backwards: "officials on Friday also said" still has its subject. */
function trimBack(scan: Scan, from: number, end: number): number {
  let t = end;
  while (t > from) {
    const token = scan.tokens[t - 1]!;
    if (scan.nameAt(t - 1)) break;
    if (scan.isDate(t - 1)) {
      t--;
      if (t > from && scan.tokens[t - 1]!.lower === 'on') t--;
    } else if (token.pos === 'ADV' || ['also', 'later', 'earlier', 'both', 'each', 'all'].includes(token.lower)) {
      if (t - 1 === from && /^(both|all|each)$/.test(token.lower)) break;
      if (token.lower === 'both' || token.lower === 'all') break;
      t--;
    } else break;
  }
  return t;
}

function subjectWithApposition(scan: Scan, from: number, last: number): Range | null {
  const tokens = scan.tokens;
  const open = insertionStart(scan, from, last);
  if (open < 0) return null;
  const inner = tokens[open + 1];
  if (!inner || open + 1 >= last - 1) return null;
  const head = phraseBefore(scan, from, open);
  if (!head) return null;
  const relative = /^(?:who|whose|which|whom)$/.test(inner.lower);
  if (relative) return head;
  const finite = tokens
    .slice(open + 1, last - 1)
    .some((t, i) => t.pos === 'AUX' && scan.nameAt(open + 1 + i) === undefined);
  if (
    finite ||
    (inner.pos === 'VERB' && !scan.nameAt(open + 1)) ||
    (inner.pos === 'ADP' && !tellsAffiliation(scan, open + 1, last - 1)) ||
    inner.pos === 'ADV' ||
    inner.pos === 'SCONJ' ||
    scan.isDate(open + 1)
  )
    return head;
  return { first: head.first, last: last - 1 };
}

/** How far back an insertion may begin, in tokens. */
const LONGEST_INSERTION = 45;

/**
 * The mark that opens the insertion which closes before `last`: that of a clause with "who" or "which" even when commas
 * stand inside it, else the nearest one that leaves more than a word ("chief executive of Acme, Inc.,"). -1 when none.
 */
function insertionStart(scan: Scan, from: number, last: number): number {
  const { tokens } = scan;
  const mark = tokens[last - 1]!.text;
  let nearest = -1;
  for (let t = last - 2; t >= Math.max(from, last - LONGEST_INSERTION); t--) {
    if (scan.quotationAt(t) >= 0) break;
    if (tokens[t]!.text !== mark) continue;
    if (/^(?:who|whose|which|whom)$/.test(tokens[t + 1]!.lower)) return t;
    if (nearest < 0 || last - 1 - nearest <= 2) nearest = t;
  }
  return nearest;
}

/** ", of the Dockers’ Union,": an insertion that says where the source belongs. */
function tellsAffiliation(scan: Scan, first: number, last: number): boolean {
  return (
    /^(?:of|from|at|with)$/.test(scan.tokens[first]!.lower) &&
    (scan.nameAt(last - 1) !== undefined || scan.tokens[last - 1]!.pos === 'PROPN')
  );
}

/** The noun phrase that ends just before `last`. */
export function phraseBefore(scan: Scan, from: number, last: number): Range | null {
  const tokens = scan.tokens;
  const pronoun = tokens[last - 1];
  if (last > from && pronoun && CLOSED.has(pronoun.lower) && !scan.nameAt(last - 1)) return { first: last - 1, last };
  let t = last - 1;
  while (t >= from && scan.quotationAt(t) < 0) {
    const token = tokens[t]!;
    const bracket = token.text === ')' || token.text === '>' ? openBracket(scan, from, t) : -1;
    if (bracket >= 0) t = bracket - 1;
    else if (/^(?:who|that)$/.test(token.lower) && t > from && tokens[t - 1]!.pos === 'NOUN') t--;
    else if (isNominal(scan, t)) {
      if (CLOSED.has(token.lower) && t < last - 1 && !scan.nameAt(t)) break;
      if (/^(?:which|whom|whose)$/.test(token.lower)) break;
      t--;
      // "In a statement the board said": an article opens a phrase of its own behind a noun.
      if (
        /^(?:the|a|an)$/.test(token.lower) &&
        t >= from &&
        /^(?:NOUN|PROPN|NUM)$/.test(tokens[t]!.pos) &&
        !scan.nameAt(t + 1)
      )
        break;
    } else if (isLink(scan, from, t)) t--;
    else if (isDescription(scan, from, t)) t--;
    else if (isRelativeVerb(scan, from, t)) t--;
    else if (isListComma(scan, from, t, last)) t--;
    else break;
  }
  return trimPhrase(scan, t + 1, last);
}

/** The opening bracket of a short insertion that closes at `t`: "Acme (USA)", "Acme <ACM.N>"; -1 when there is none. */
function openBracket(scan: Scan, from: number, t: number): number {
  const opening = scan.tokens[t]!.text === '>' ? '<' : '(';
  for (let i = t - 1; i > Math.max(from, t - 6); i--) if (scan.tokens[i]!.text === opening) return i;
  return -1;
}

function isLink(scan: Scan, from: number, t: number): boolean {
  const token = scan.tokens[t]!;
  if (t <= from || t + 1 >= scan.tokens.length) return false;
  if (INNER_PREPOSITIONS.has(token.lower)) {
    return (
      (isNominal(scan, t - 1) || DESCRIBING.has(scan.tokens[t - 1]!.lower)) && !CLOSED.has(scan.tokens[t - 1]!.lower)
    );
  }
  if (token.lower === 'and' || token.lower === 'or')
    return (isNominal(scan, t - 1) || scan.tokens[t - 1]!.text === ')') && isNominal(scan, t + 1);
  return token.text === '/' || token.text === '’' || token.text === "'";
}

function isDescription(scan: Scan, from: number, t: number): boolean {
  const token = scan.tokens[t]!;
  if (t <= from) return false;
  if (DESCRIBING.has(token.lower)) return isNominal(scan, t - 1);
  // "company-appointed", "Beijing-based", "a planning adviser": participles inside the phrase.
  if (token.pos === 'VERB') return tokenIsModifier(scan, t);
  return token.pos === 'ADV' && (DESCRIBING.has(scan.tokens[t + 1]?.lower ?? '') || scan.tokens[t + 1]?.pos === 'ADJ');
}

/** "a person who was not authorized to speak": the verbs of a clause that "who" opens within the last fifteen words. */
function isRelativeVerb(scan: Scan, from: number, t: number): boolean {
  const { pos } = scan.tokens[t]!;
  if (!['VERB', 'AUX', 'PART', 'ADV', 'ADP', 'SCONJ'].includes(pos)) return false;
  for (let i = t - 1; i >= Math.max(from, t - 15); i--) {
    const token = scan.tokens[i]!;
    if (token.text === ',' || scan.quotationAt(i) >= 0) return false;
    if (token.lower === 'who') return i > from && isNominal(scan, i - 1);
  }
  return false;
}

/** A comma between names of a list ("Acme, Bolt and Crane said"). */
function isListComma(scan: Scan, from: number, t: number, last: number): boolean {
  if (scan.tokens[t]!.text !== ',' || t <= from || !isNominal(scan, t - 1)) return false;
  for (let i = t + 1; i < Math.min(last, t + 8); i++)
    if (scan.tokens[i]!.lower === 'and') return scan.nameAt(t - 1) !== undefined && scan.nameAt(t + 1) !== undefined;
  const name = scan.nameAt(t - 1);
  return name !== undefined && name === scan.nameAt(t + 1);
}

/** "the banks in a joint statement": where something was said is no part of who said it. */
function withoutOccasion(scan: Scan, first: number, last: number): number {
  for (let t = last - 1; t > first + 1; t--) {
    if (!/^(?:in|on|at|during|through|via)$/.test(scan.tokens[t - 1]!.lower)) continue;
    const inside = scan.tokens.slice(t, last);
    return inside.some((token) => OCCASIONS.has(token.lower)) ? t - 1 : last;
  }
  return last;
}

/** Takes off what cannot open a source; null when no head is left. */
function trimPhrase(scan: Scan, first: number, last: number): Range | null {
  const tokens = scan.tokens;
  let f = first;
  let l = withoutOccasion(scan, first, last);
  while (f < l && !scan.nameAt(f)) {
    const token = tokens[f]!;
    if (
      token.pos === 'ADP' ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'SCONJ' ||
      token.pos === 'ADV' ||
      NO_START.has(token.lower)
    ) {
      if (/^(some|both|many|all|few|several)$/.test(token.lower)) break;
      f++;
    } else if (scan.isDate(f) && f + 1 < l) f++;
    else if (POSSESSIVE.test(token.text)) f++;
    else break;
  }
  while (
    l > f &&
    (tokens[l - 1]!.pos === 'ADP' || tokens[l - 1]!.pos === 'PUNCT') &&
    !scan.nameAt(l - 1) &&
    tokens[l - 1]!.text !== ')'
  )
    l--;
  if (f >= l) return null;
  for (let t = f; t < l; t++) {
    if (HEADS.has(tokens[t]!.pos) || scan.nameAt(t) || /^(some|many|both|few|several)$/.test(tokens[t]!.lower)) {
      return OBJECT_PRONOUNS.has(tokens[f]!.lower) && tokens[f]!.lower !== 'her' ? null : { first: f, last: l };
    }
  }
  return null;
}
