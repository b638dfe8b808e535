import { EVERYDAY_COMPANIES } from '../lexicon/everyday-companies.ts';
import { isCapital } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Word } from './words.ts';

/** What a word without an article does that is a firm: "Target said", "Orange has agreed to buy", "Bolt raised". */
const ACTS =
  /^\s(?:(?:also|has|have|had|is|are|was|were|will|would|may|could|recently|later)\s){0,2}(?:said|says|announced|agreed|declined|denied|confirmed|reported|posted|plans?|planned|raised|raising|filed|filing|sells?|sold|selling|buys?|bought|buying|acquires?|acquired|acquiring|hired|launched|unveiled|leaving|merge|merging|moving\sits|move\sits|clos(?:e|ed|ing)\sits|cut(?:ting)?\s(?:its|about|some|\d)|in\stalks|among\sthe\sbidders)\b/u;
/** What it has: "Target’s shares", "Zoom shares". */
const HAS =
  /^(?:['’]s)?\s(?:shares?|stock|revenues?|profits?|earnings|chief|boss|board|chairman|chairwoman|spokes(?:man|woman|person)|headquarters|investors|shareholders|stores|unit)\b/u;
/** UTF-16 units behind a word that are looked at. */
const AHEAD = 60;
/** What joins the names of a list. */
const JOINT = /^(?:,|\sand|,\sand|\sor)\s$/;

/**
 * Names with those of companies that are called by an everyday word: inside a sentence by their capital, where one begins
 * by what they do or have, or beside another company in a list. In order, without overlaps; linear.
 */
export function withEverydayFirms(
  prose: string,
  words: readonly Word[],
  names: readonly NameMention[],
): readonly NameMention[] {
  const found: NameMention[] = [];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.shape !== 'initial' || !EVERYDAY_COMPANIES.has(word.lower)) continue;
    while (next < names.length && names[next]!.end <= word.start) next++;
    const isNamed = next < names.length && names[next]!.start < word.end;
    if (isNamed || !standsAlone(words, at) || !isFirm(prose, words, at, names[next - 1], names[next])) continue;
    found.push({ start: word.start, end: word.end, type: 'organization', strength: 3 });
  }
  return found.length === 0 ? names : [...names, ...found].sort((a, b) => a.start - b.start);
}

/** No word of a longer name, or of a title in capitals: "Target Date Fund". */
const standsAlone = (words: readonly Word[], at: number): boolean =>
  !(words[at]!.gap === ' ' && isCapital(words[at - 1]) && !words[at - 1]!.opening) &&
  !(words[at + 1]?.gap === ' ' && isCapital(words[at + 1])) &&
  !/^[-‑]/.test(words[at + 1]?.gap ?? '');

/** "Orange counties", "Three people", "the Law of the Sea": a thing, or a word for one. */
const isOfThing = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'the' || (words[at + 1]?.gap === ' ' && /^(?:NOUN|ADJ)$/.test(words[at + 1]!.pos ?? ''));

function isFirm(
  prose: string,
  words: readonly Word[],
  at: number,
  before: NameMention | undefined,
  behind: NameMention | undefined,
): boolean {
  const word = words[at]!;
  const following = prose.slice(word.end, word.end + AHEAD);
  if (ACTS.test(following) || HAS.test(following)) return true;
  if (!word.opening && !word.startsSentence) return !isOfThing(words, at);
  const joins = (left: number, right: number) => JOINT.test(prose.slice(left, right));
  return (
    (behind?.type === 'organization' && joins(word.end, behind.start)) ||
    (before?.type === 'organization' && joins(before.end, word.start))
  );
}
