import type { Sentence, Token } from './language.ts';

/** Never the end of a sentence where a name follows. */
const BEFORE_NAME = new Set(
  'mr. mrs. ms. messrs. dr. prof. gov. sen. rep. gen. lt. col. capt. sgt. maj. adm. rev. hon. st. mt. ft. vs. v. pres. amb. supt. atty.'.split(
    ' ',
  ),
);

/** Never the end of a sentence where a number follows: "No. 5", "Jan. 3". */
const BEFORE_NUMBER = new Set(
  'no. nos. art. sec. fig. approx. est. vs. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'.split(' '),
);

/** Inside a sentence as often as at its end. */
const EITHER = new Set(
  'inc. corp. co. cos. ltd. llc. plc. bros. s.a. n.v. a.g. jr. sr. u.s. u.k. u.n. e.u. u.s.a. p.m. a.m. etc. calif. mass. conn. wash. ill. mich. pa. va. fla. tex. ariz. colo. minn. d.c. n.y. n.j. ph.d. dept. univ.'.split(
    ' ',
  ),
);

/** Names of states and unions, which mostly stand before what they describe: "U.S. Treasury". */
const DESCRIBING = new Set(['u.s.', 'u.k.', 'u.n.', 'e.u.']);

/** Units that are written against their number and that the library keeps with the full stop: "$180m. Then". */
const NUMBER_UNIT = /^(?:[bkmpt]|bn|mn|mln|tn|pc|pct|km|kg)\.$/;
/** Small words that the library takes for abbreviations when a full stop follows. */
const SHORT_WORD = /^(?:in|no|is|so|am|an|at|do|go|it|me|us|we|on|up|to|fig|art|sun|sat|mar|may)\.$/;
const OPENING_MARK = /^[“‘"'«(]$/;

const LEGAL_FORM = /^(?:inc|corp|co|ltd|llc|plc|group|holdings|japan)\.?,?$/i;
const FUNCTION_WORDS = new Set<Token['pos']>(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'AUX', 'INTJ']);
const INITIAL = /^\p{Lu}\.$/u;
const LOWER_CASE = /^[\p{Ll}'’-]+$/u;
const CAPITAL = /^\p{Lu}/u;
const CLOSERS = new Set(['”', '’', '»', ')', ']', '」', '』', "''"]);
const OPENERS = new Set(['(', '[']);
/** A bracket that is not closed within so many tokens is a slip. */
const LONGEST_BRACKET = 80;
const LONGEST_SIGN = 8;

/**
 * Corrects where the library ends sentences, for what news copy is full of: abbreviations, initials, closing quotation
 * marks, brackets, "Yahoo!". `ends` are token indices, exclusive and ascending; so are the ends of the result.
 */
export function correctSentences(tokens: readonly Token[], ends: readonly number[]): Sentence[] {
  const moved = withUnitEnds(tokens, ends).map((end) => pastClosers(tokens, end));
  const sentences: Sentence[] = [];
  const brackets = bracketPartners(tokens);
  let first = 0;
  let reach = 0;
  let seen = 0;
  for (const end of [...moved, tokens.length]) {
    if (end <= first) continue;
    for (; seen < end; seen++) reach = Math.max(reach, brackets[seen]!);
    if (end < tokens.length && (reach >= end || runsOn(tokens, end))) continue;
    sentences.push({ start: tokens[first]!.start, end: tokens[end - 1]!.end, first, last: end });
    first = end;
  }
  return sentences;
}

/** The ends with those that the library misses: a number's unit with its full stop, and a capital after it. */
function withUnitEnds(tokens: readonly Token[], ends: readonly number[]): number[] {
  const all: number[] = [];
  let known = 0;
  for (let at = 2; at < tokens.length; at++) {
    while (known < ends.length && ends[known]! <= at) all.push(ends[known++]!);
    const unit = tokens[at - 1]!.lower;
    if (!unit.endsWith('.') || all.at(-1) === at) continue;
    if (endsWithFirm(tokens, all.at(-1) ?? 0, at)) {
      all.push(at);
      continue;
    }
    if (unit === '.') {
      // "$180m.": the library took the stop for that of an abbreviation, and saw no end.
      if (tokens[at - 2]!.text === 'm' && tokens[at - 2]!.end === tokens[at - 1]!.start) all.push(at);
      continue;
    }
    const after = pastClosers(tokens, at);
    // "the market we are in." Then: no abbreviation, with the quotation closed behind it.
    const closes = after > at && SHORT_WORD.test(unit);
    if (!closes && !(NUMBER_UNIT.test(unit) && /\d$/.test(tokens[at - 2]!.text))) continue;
    const begins = OPENING_MARK.test(tokens[after]?.text ?? '') ? tokens[after + 1] : tokens[after];
    if (begins && CAPITAL.test(begins.text)) all.push(at);
  }
  return [...all, ...ends.slice(known)];
}

/** A firm's name with its form, which a sentence may end with. */
const FORM = /^(?:inc|corp|ltd|llc|plc|co)\.$/;
/** Before a name it belongs to the firm: "Halden Inc. Chairman Jane Doe is". */
const OFFICE =
  /^(?:chair(?:man|woman|person)?|president|chief|ceo|cfo|director|vice|executive|senior|managing|general|spokes(?:man|woman|person)|(?:co-)?founder|analyst|head|manager|treasurer|secretary|mr\.?|ms\.?|mrs\.?)$/;
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|say|says|said)$/;
/** Words of the name that begins the next sentence. */
const LONGEST_NAME = 4;

/** "It was bought by Halden Inc. Norvik Foods is": the library takes all of it for one; two verbs that each have a subject are two sentences. */
function endsWithFirm(tokens: readonly Token[], first: number, at: number): boolean {
  if (!FORM.test(tokens[at - 1]!.lower) || OFFICE.test(tokens[at]?.lower ?? '')) return false;
  let verb = at;
  while (verb < Math.min(tokens.length, at + LONGEST_NAME) && isName(tokens[verb]!)) verb++;
  if (verb === at || !FINITE.test(tokens[verb]?.lower ?? '')) return false;
  return tokens
    .slice(first, at)
    .some(
      ({ lower, pos }, i, all) =>
        (pos === 'AUX' || pos === 'VERB') && !/ing$/.test(lower) && all[i - 1]?.lower !== 'to',
    );
}

/** Closing marks belong to the sentence before them; a straight quotation mark closes when nothing parts it from the stop. */
function pastClosers(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && at < tokens.length) {
    const { text, start } = tokens[at]!;
    const touches = start === tokens[at - 1]!.end;
    const opens = text === '"' && tokens[at + 1]?.start === tokens[at]!.end && /^[\p{L}\d]/u.test(tokens[at + 1]!.text);
    if (!(CLOSERS.has(text) || text === '"' || text === "'") || !touches || opens) break;
    at++;
  }
  return at;
}

/** For each opening bracket the index of its closing one, else -1. "<HLD.N>", a share's sign in agency copy, is one too. */
function bracketPartners(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  let sign = -1;
  tokens.forEach(({ text }, i) => {
    if (text === '<') sign = i;
    else if (text === '>' && sign >= 0 && i - sign <= LONGEST_SIGN) partners[sign] = i;
    else if (OPENERS.has(text)) open.push(i);
    else if (text === ')' || text === ']') {
      const opening = open.pop();
      if (opening !== undefined && i - opening <= LONGEST_BRACKET) partners[opening] = i;
    }
  });
  return partners;
}

/** Whether the sentence goes on at `end`, although the library ended it there. */
function runsOn(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1]!;
  const next = tokens[end]!;
  const before = tokens[end - 2];
  if (LOWER_CASE.test(next.text) && /\p{Ll}/u.test(next.text)) return true;
  // "site N-9.4": what is written together is one number.
  if (next.start === last.end && /^\d/.test(next.text) && /\d\.$/.test(`${before?.text ?? ''}${last.text}`))
    return true;
  // "Yahoo!7", "Yahoo!Xtra": what is written together is one name.
  if (last.text === '!')
    return LEGAL_FORM.test(next.text) || (next.start === last.end && /^[\p{L}\d]/u.test(next.text));
  // "lead .99 pct": a figure without its nought.
  const opensFigure = last.text === '.' && next.start === last.end && before !== undefined && before.end < last.start;
  if (opensFigure && /^\d/.test(next.text)) return true;
  const abbreviation = last.text === '.' && before?.end === last.start ? `${before.lower}.` : last.lower;
  if (BEFORE_NUMBER.has(abbreviation) && /^\d/.test(next.text)) return true;
  if (BEFORE_NAME.has(abbreviation)) return isName(next);
  if (DESCRIBING.has(abbreviation)) return CAPITAL.test(next.text) && !FUNCTION_WORDS.has(next.pos);
  if (EITHER.has(abbreviation)) return next.pos === 'PUNCT' && /^[,;:)\]–—-]/.test(next.text);
  if (INITIAL.test(last.text))
    return isName(next) && (end < 2 || before === undefined || CAPITAL.test(before.text) || before.pos !== 'NOUN');
  return false;
}

const isName = (token: Token): boolean => CAPITAL.test(token.text) && !FUNCTION_WORDS.has(token.pos);
