import type { Anonymity, Quote, SourceKind, Span } from '../analysis.ts';
import { BARE_HEADS, EMPTY_MODIFIERS, PARTITIVES, RELATION_WORDS, ROLE_WORDS } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin, spansWithin } from '../span-search.ts';
import { reasonNear } from './unnamed-reasons.ts';

/** One unnamed source as one phrase describes it. */
export interface Description {
  readonly block: ReadBlock;
  readonly at: Span;
  readonly kind: SourceKind;
}

/** The words of a description. */
interface Phrase {
  readonly text: string;
  /** In small letters, without punctuation and without what counts them: "a number of sources" are sources. */
  readonly words: readonly string[];
  /** The last word of what they are called; empty where nothing calls them anything. */
  readonly head: string;
  /** "the source", "those people": may be somebody of before. */
  readonly pointsBack: boolean;
  readonly isPronoun: boolean;
}

/** What a description is by itself. */
export interface Reading extends Phrase {
  readonly grade: OwnGrade;
}

/** What a description is graded by itself. */
export interface OwnGrade {
  readonly anonymity: Anonymity;
  /** Why the source is not named, where the article says so right there. */
  readonly reason: Quote | null;
  /** A sentence that speaks of several gives the reason: "Both asked not to be named". */
  readonly isOfAll: boolean;
}

const readingsIn = (): Map<string, Reading> => new Map();

/** What a description is by itself, made once for as long as its block stays as it is. */
export function readingOf(description: Description): Reading {
  const { block, at } = description;
  const readings = block.kept(readingsIn);
  const key = `${at.start} ${at.end}`;
  const known = readings.get(key);
  if (known) return known;
  const phrase = phraseOf(description);
  const reading = { ...phrase, grade: ownGrade(description, phrase) };
  readings.set(key, reading);
  return reading;
}

function phraseOf({ block, at }: Description): Phrase {
  const text = block.prose.slice(at.start, at.end);
  const words = spansWithin(block.tokens, at)
    .filter((t) => t.pos !== 'PUNCT')
    .map((t) => t.lower);
  // "a number of sources" are sources, however many.
  const of = words.indexOf('of');
  if (PARTITIVES.has(words[of - 1] ?? '') || /^(?:one|two|three|both|each|any|few|another)$/.test(words[of - 1] ?? ''))
    words.splice(0, of + 1);
  const stop = words.findIndex(
    (w, i) => i > 0 && /^(?:of|in|at|for|from|with|to|on|against|who|familiar|close|briefed|involved)$/.test(w),
  );
  return {
    text,
    words,
    head: words[(stop < 0 ? words.length : stop) - 1] ?? '',
    pointsBack: /^(?:the|that|this|these|those)\b/i.test(text),
    isPronoun: words.length === 1 && /^(?:he|she|they|them)$/.test(words[0]!),
  };
}

function ownGrade(description: Description, phrase: Phrase): OwnGrade {
  const described = describedGrade(description, phrase);
  const found = reasonNear(description);
  return found && described >= 1
    ? { anonymity: described >= 2 ? 4 : described, ...found }
    : { anonymity: described, reason: null, isOfAll: false };
}

function describedGrade({ block, at }: Description, { text, words, head, pointsBack, isPronoun }: Phrase): Anonymity {
  const named = block.names.some((name) => isWithin(name, at));
  const involved = words.includes('involved') || (words.includes('who') && /attended|worked|works|took/.test(text));
  // "Wall Street", "not everyone": nobody in particular, whatever it is called.
  if (/^(?:not )?(?:every(?:one|body)|nobody|wall street|the city)$/.test(words.join(' '))) return 1;
  if (named && !words.some((w) => RELATION_WORDS.has(w))) return 3;
  if (involved || (ROLE_WORDS.has(head) && !BARE_HEADS.has(head))) return 3;
  if (
    words.some((w) => RELATION_WORDS.has(w)) ||
    QUOTED_RELATION.test(block.prose.slice(at.end, at.end + RELATION_REACH))
  )
    return 2;
  // "the women": somebody of whom the article has told.
  if (pointsBack && /^(?:wo)?m[ae]n$/.test(head)) return 3;
  // A pronoun says nothing of its own.
  if (isPronoun) return 1;
  const modifiers = words.filter((w) => w !== head && !EMPTY_MODIFIERS.has(w));
  // "critics of the freeze", "those with ships": what they stand against, for or with.
  const behind = words[words.indexOf(head) + 1] ?? '';
  const sided = SIDED.test(head) ? /^(?:of|for|with|from|at|in|within|inside)$/.test(behind) : false;
  // "company insiders", not "industry insiders": whose they are.
  const inside = /^insiders?$/.test(head) && modifiers.some((w) => !/^(?:industry|market|sector|trade)$/.test(w));
  if (inside) return 3;
  if (BARE_HEADS.has(head) || head === '') return sided || (modifiers.length > 0 && TELLING.test(head)) ? 3 : 1;
  return modifiers.length > 0 || !EMPTY_MODIFIERS.has(head) ? 3 : 1;
}

/** `an anonymous source “close to the board”`: a relation in the words of whoever relays it. */
const QUOTED_RELATION = /^\s*["“](?:close to|familiar with|briefed on|with (?:direct )?knowledge of)\b/;
const RELATION_REACH = 30;

const SIDED =
  /^(?:critics?|opponents?|supporters?|commentators?|experts?|observers?|insiders?|those|some|many|others?|several|most|people)$/;
/** Bare heads that a word before them describes: "industry sources", "security experts". */
const TELLING = /^(?:sources?|person|people|m[ae]n|wom[ae]n|experts?|commentators?)$/;
