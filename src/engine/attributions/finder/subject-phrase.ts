import { INSERTED_VERBS, PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { BROAD_NOUNS } from '../../lexicon/nominals.ts';
import { OFFICES, ROLE_NOUNS } from '../../lexicon/titles.ts';
import { describedByClause, opensPart } from './describing-clauses.ts';
import { citedQuotation, isCiting } from './link-words.ts';
import { isNominal, OF_OFFICES, opensWithTime, type Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { hasVerb, type Scan } from './scan.ts';
import { PARTS_OF_DAY } from './trim-phrase.ts';

/**
 * The subject that ends just before token `end` and starts no earlier than `from`: noun phrase with its prepositional
 * complements, appositives between commas and descriptive clauses ("a person familiar with the talks"). Null when there is none.
 */
export function subjectBefore(scan: Scan, from: number, end: number): Range | null {
  const last = trimBack(scan, from, end);
  if (last <= from) return null;
  const tokens = scan.tokens;
  // "a poll published today said", "a statement made here said"
  const meant = last < end && last - 1 > from && hangs(scan, last - 1) ? phraseBefore(scan, from, last - 1) : null;
  if (meant) return { first: meant.first, last: end };
  // "analysts, however, say": an adverb between commas is no apposition.
  if (
    tokens[last - 1]!.text === ',' &&
    tokens[last - 2]?.pos === 'ADV' &&
    tokens[last - 3]?.text === ',' &&
    last - 3 > from
  )
    return subjectBefore(scan, from, last - 3);
  const closing = tokens[last - 1]!.text;
  if (closing === ',' || closing === '—' || closing === '–') {
    const found = subjectWithApposition(scan, from, last);
    return found ? joinedSubject(scan, from, found) : openingName(scan, from, last - 1);
  }
  const phrase = phraseBefore(scan, from, last);
  if (!phrase) return null;
  // "Media reports citing bankers say": who is cited is the next link of whoever cites.
  if (phrase.first - 1 > from && isCiting(tokens[phrase.first - 1]!.lower)) {
    const citing = phraseBefore(scan, from, phrase.first - 1);
    if (citing) return citing;
  }
  const somebody = describedByClause(scan, from, phrase);
  if (somebody) return somebody;
  const described = tokens.slice(phrase.first, phrase.last).some((t) => t.lower === 'who');
  return described
    ? { first: withNameBefore(scan, from, phrase).first, last: tokens[end - 1]!.lower === 'also' ? end - 1 : end }
    : withNameBefore(scan, from, phrase);
}

/** "The Brewers’ Association, said it would": a comma too many between the name that opens the sentence and its verb. */
function openingName(scan: Scan, from: number, last: number): Range | null {
  const phrase = scan.tokens[last]!.text === ',' && scan.nameAt(last - 1) ? phraseBefore(scan, from, last) : null;
  // "In August, Norwell, reported that": behind a phrase that opens the sentence as well.
  const opened = phrase && scan.tokens[phrase.first - 1]?.text === ',' && scan.tokens[from]!.pos === 'ADP';
  return phrase?.first === from || opened ? phrase : null;
}

/** "Jane Doe, the finance minister said", "Acme’s chief executive, Jane Doe said": a comma is missing, name and role stay together. */
function withNameBefore(scan: Scan, from: number, phrase: Range): Range {
  // "Jane Doe, speaking on behalf of Tarn said": whom she speaks for is no part of it.
  const speaking = phrase.first - 2;
  if (speaking - 1 > from && scan.tokens[speaking]!.lower === 'speaking' && scan.tokens[speaking - 1]!.text === ',')
    return phraseBefore(scan, from, speaking - 1) ?? phrase;
  // "including its chairman, Jane Doe, he said": nobody is described by a pronoun.
  if (phrase.last - phrase.first === 1 && /^(?:he|she|it|they|we|i)$/.test(scan.tokens[phrase.first]!.lower))
    return phrase;
  const parts = [phrase];
  for (;;) {
    // "Jane Doe, of the Dockers’ Union said": an affiliation has a preposition of its own.
    const at = parts[0]!.first - 1;
    const comma = /^(?:of|from)$/.test(scan.tokens[at]?.lower ?? '') ? at - 1 : at;
    if (scan.tokens[comma]?.text !== ',') break;
    const before = phraseBefore(scan, from, comma);
    if (!before && parts.length === 1) return phrase;
    if (!before) break;
    parts.unshift(before);
  }
  // "On this cut, Jane Doe, the chair, said": the phrase that opens the sentence is none of them.
  const opens = ({ first }: Range) =>
    first === from || scan.tokens[first - 1]!.text === ',' || scan.quotationAt(first - 1) >= 0;
  while (parts.length > 2 && !opens(parts[0]!)) parts.shift();
  const [opening] = parts;
  if (parts.length === 1 || !opens(opening!)) return phrase;
  const isPerson = ({ first, last }: Range) => {
    const name = scan.nameAt(last - 1);
    let t = last - 1;
    while (t > first && scan.nameAt(t - 1) === name) t--;
    // "a spokesperson for Jane Doe" is not she.
    return name?.type === 'person' && scan.tokens[t - 1]?.pos !== 'ADP';
  };
  const isRole = (range: Range) =>
    scan.tokens.slice(range.first, range.last).some((t) => OFFICES.has(t.lower) || ROLE_NOUNS.has(t.lower));
  // "…, the investor Jane Doe, the company said": a firm is no role of hers.
  const together = isPerson(opening!)
    ? !isPerson(phrase) && !isFirmPointedTo(scan, phrase)
    : isPerson(phrase) && isRole(opening!);
  // "Tarn, one of the largest banks said"
  const oneOf =
    scan.tokens[phrase.first]!.lower === 'one' &&
    scan.tokens[phrase.first + 1]?.lower === 'of' &&
    scan.nameAt(opening!.last - 1);
  return together || oneOf ? { first: opening!.first, last: phrase.last } : phrase;
}

/** "Acme, a brewer, and Bolt, a bottler, announced": both names when nothing but they opens the sentence. */
function joinedSubject(scan: Scan, from: number, found: Range): Range {
  if (scan.tokens[found.first - 1]?.lower !== 'and') return found;
  const end = found.first - 1;
  const closing = scan.tokens[end - 1]?.text === ',';
  const first = closing ? subjectWithApposition(scan, from, end) : phraseBefore(scan, from, end);
  return first && first.first <= from + 1 ? { first: first.first, last: found.last } : found;
}

/** A firm that is pointed to and not named: "the company", "its firm". */
const isFirmPointedTo = ({ tokens }: Scan, { first, last }: Range): boolean =>
  last - first === 2 && tokens[first]!.pos === 'DET' && BROAD_NOUNS.has(tokens[first + 1]!.lower);

/** Skips adverbs and auxiliaries backwards: "officials on Friday also said" still has its subject. */
function trimBack(scan: Scan, from: number, end: number): number {
  let t = end;
  while (t > from) {
    const token = scan.tokens[t - 1]!;
    if (scan.nameAt(t - 1)) break;
    // "the report this morning said"
    const lately =
      /^(?:morning|afternoon|evening|week|month|year)$/.test(token.lower) && scan.tokens[t - 2]?.lower === 'this';
    // "press reports over the weekend said"
    const weekend = token.lower === 'weekend' && /^(?:over|at)$/.test(scan.tokens[t - 3]?.lower ?? '');
    if (lately && t - 2 > from) t -= 2;
    else if (weekend && t - 3 > from) t -= 3;
    else if (PARTS_OF_DAY.test(token.lower) && t - 2 > from && scan.isDate(t - 2)) t--;
    else if (scan.isDate(t - 1)) {
      t--;
      if (t > from && scan.tokens[t - 1]!.lower === 'on') t--;
    } else if (
      (token.pos === 'ADV' && !isNominal(scan, t - 1)) ||
      ['also', 'later', 'earlier', 'both', 'each', 'all'].includes(token.lower)
    ) {
      if (t - 1 === from && /^(both|all|each|most)$/.test(token.lower)) break;
      // "Tarn and Oxley both said": behind those who speak it is no part of them.
      const closes =
        t - 2 >= from && (scan.nameAt(t - 2) !== undefined || /^(?:NOUN|PROPN)$/.test(scan.tokens[t - 2]!.pos));
      if ((token.lower === 'both' || token.lower === 'all') && !closes) break;
      t--;
    } else break;
  }
  return t;
}

/** "published" of "a poll published today", "made" of "a statement made here": it tells which one is meant. */
const hangs = ({ tokens }: Scan, t: number): boolean =>
  tokens[t - 1]!.pos === 'NOUN' && (PUBLISHED.has(tokens[t]!.lower) || tokens[t]!.lower === 'made');

function subjectWithApposition(scan: Scan, from: number, last: number): Range | null {
  const tokens = scan.tokens;
  const open = insertionStart(scan, from, last);
  if (open < 0) return null;
  const inner = tokens[open + 1];
  if (!inner || open + 1 >= last - 1) return null;
  const head = phraseBefore(scan, from, open) ?? openingWord(scan, from, open);
  if (!head) return null;
  // "In a separate move, a brewer, Tarn, said": what opens the sentence with a preposition is described by nothing.
  const opening = head.first - 1 === from && tokens[from]!.pos === 'ADP' && /^(?:an?|the)$/.test(inner.lower);
  if (opening && tokens.slice(open + 1, last - 1).some(({ text }) => text === ','))
    return subjectBefore(scan, open + 1, last);
  // "Speaking to a radio station, a docker who wore a mask, said": whom he spoke to is described by nothing.
  if (SPOKE.test(tokens[from]!.lower) && head.first - from <= 2) return phraseBefore(scan, open + 1, last - 1) ?? head;
  const relative =
    opensPart(scan, open + 1) || /^(?:who|whose|which|whom|citing|quoting|relaying|speaking)$/.test(inner.lower);
  if (relative) return withNameBefore(scan, from, head);
  // "Norwell, the Mail reports, is considering": who says so is no description.
  if (INSERTED_VERBS.has(inner.lower) || INSERTED_VERBS.has(tokens[last - 2]!.lower)) return head;
  const finite = tokens
    .slice(open + 1, last - 1)
    .some((t, i) => t.pos === 'AUX' && scan.nameAt(open + 1 + i) === undefined);
  const widens =
    /^(?:representing|including)$/.test(inner.lower) || (inner.lower === 'along' && tokens[open + 2]?.lower === 'with');
  if (widens && !finite) return { first: head.first, last: last - 1 };
  if (
    finite ||
    (inner.pos === 'VERB' && !scan.nameAt(open + 1)) ||
    isMadeBy(scan, open + 1) ||
    (inner.pos === 'ADP' && !tellsAffiliation(scan, open + 1, last - 1)) ||
    (inner.pos === 'ADV' && !opensWithTime(scan, open + 1)) ||
    inner.pos === 'SCONJ' ||
    scan.isDate(open + 1)
  )
    return head;
  // "Jane Doe, director of Tarn, the incumbent, said": an office without its article is hers.
  const office = OFFICES.has(tokens[head.first]!.lower) || OF_OFFICES.has(tokens[head.first]!.lower);
  const whole = { first: head.first, last: last - 1 };
  return office ? withNameBefore(scan, from, whole) : whole;
}

/** "Unite, the union, said": a name that opens the sentence as its only word, which the tagger takes for a verb. */
function openingWord({ tokens }: Scan, from: number, open: number): Range | null {
  const named = open - from === 1 && /^\p{Lu}/u.test(tokens[from]!.text) && tokens[from]!.pos === 'VERB';
  return named && /^(?:the|an?)$/.test(tokens[open + 1]!.lower) ? { first: from, last: open } : null;
}

/** "The report, authored by the army, the trust, and the agency, said" */
const isMadeBy = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.lower.endsWith('ed') && tokens[t + 1]?.lower === 'by';

const SPOKE = /^(?:speaking|talking|writing|replying|responding)$/;

/** How far back an insertion may begin, in tokens. */
export const LONGEST_INSERTION = 45;

/**
 * The mark that opens the insertion which closes before `last`: that of a clause with "who" or "which" even when commas
 * stand inside it, else the nearest one that leaves more than a word ("chief executive of Acme, Inc.,"). -1 when none.
 */
function insertionStart(scan: Scan, from: number, last: number): number {
  const { tokens } = scan;
  const mark = tokens[last - 1]!.text;
  let nearest = -1;
  for (let t = last - 2; t >= Math.max(from, last - LONGEST_INSERTION); t--) {
    if (scan.quotationAt(t) >= 0) {
      const cited = citedQuotation(scan, t);
      if (cited < 0) break;
      t = cited;
      continue;
    }
    if (tokens[t]!.text !== mark) continue;
    if (/^(?:who|whose|which|whom)$/.test(tokens[t + 1]!.lower) || opensPart(scan, t + 1)) return t;
    if (isMadeBy(scan, t + 1) && !hasVerb(scan, t + 2, last - 1)) return t;
    // "while its largest creditor, Acme, kept silent": what a conjunction opens is no description.
    const opensClause = /^(?:while|whereas|although|though|but|and)$/.test(tokens[t + 1]!.lower);
    // "the Dockers’ Union, DU, said": a short form is all that is inserted.
    const short = nearest === last - 3 && isShortForm(tokens[last - 2]!.text);
    if (nearest < 0 || (last - 1 - nearest <= 2 && !opensClause && !short)) nearest = t;
  }
  return nearest;
}

/** "DU", and not the legal form of "Norwell, LLC,". */
const isShortForm = (word: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(word) && !/^(?:LLC|LLP|LP|PLC|SA|AG|NV|AB|ASA|AS|SE|NA|INC|CO|LTD)$/.test(word);

/** ", of the Dockers’ Union,": an insertion that says where the source belongs. */
function tellsAffiliation(scan: Scan, first: number, last: number): boolean {
  return (
    /^(?:of|from|at|with)$/.test(scan.tokens[first]!.lower) &&
    (scan.nameAt(last - 1) !== undefined || scan.tokens[last - 1]!.pos === 'PROPN')
  );
}
