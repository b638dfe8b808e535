import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { CHARGES, OFFICE_HEADS, TITLES } from '../lexicon/titles.ts';
import { isPlaceWord } from './lone-words.ts';
import { isCapital } from './name-words.ts';
import { titleEnd } from './title-runs.ts';
import type { Word } from './words.ts';

/** A stretch of words [first, end) that says what somebody is and is no name. */
export interface Office {
  readonly first: number;
  readonly end: number;
  /** Something is named that the office is of: "Chief Executive of | Norvik"; else a person may follow. */
  readonly isOf: boolean;
}

/** What stands behind an office's head as part of it: "Secretary General", "General Counsel" is told by its head. */
const BEHIND_HEAD = /^(?:general|emeritus|designate)$/;
const OF = /^(?:of|for)$/;

const follows = (word: Word | undefined): word is Word => word?.gap === ' ' && isCapital(word);

/**
 * The offices with a capital among the words, with what they are in charge of: "Secretary of State", "Senior Vice
 * President for Human Resources", "Chairman". In order, without overlaps; linear.
 */
export function officesIn(words: readonly Word[]): readonly Office[] {
  const offices: Office[] = [];
  for (let head = 0; head < words.length; head++) {
    const word = words[head]!;
    if (!OFFICE_HEADS.has(word.lower) || !isCapital(word)) continue;
    let end = word.lower === 'chief' ? behindChief(words, head) : head + 1;
    if (end === head) continue;
    const first = firstTitle(words, head, offices.at(-1)?.end ?? 0);
    if (follows(words[end]) && BEHIND_HEAD.test(words[end]!.lower)) end++;
    const charged = behindCharge(words, end);
    const isOf = charged === end && OF.test(words[end]?.lower ?? '') && words[end]!.gap === ' ';
    offices.push({ first, end: charged, isOf });
    head = charged - 1;
  }
  return offices;
}

/** The first of the titles that lead to an office: "Senior Vice President", "Deputy Mines Minister". */
function firstTitle(words: readonly Word[], head: number, least: number): number {
  let first = head;
  let charge = head;
  while (charge > least && words[charge]!.gap === ' ') {
    const before = words[charge - 1]!;
    if (!isCapital(before) || before.possessive) break;
    const isTitle = TITLES.has(before.lower);
    if (!isTitle && !CHARGES.has(before.lower)) break;
    charge--;
    if (isTitle) first = charge;
  }
  return first;
}

/** The index behind "Chief" and what makes it an office ("Chief Quality Officer", "Chief of Staff"); `at` where nothing does. */
function behindChief(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next?.lower === 'justice' && follows(next)) return at + 2;
  if (next?.lower === 'of' && next.gap === ' ') return at + 1;
  const end = titleEnd(words, at);
  return end > at + 1 ? end : at;
}

/** The index behind "of" and what an office is in charge of: "of the Exchequer"; `at` where nothing known stands there. */
function behindCharge(words: readonly Word[], at: number): number {
  if (words[at]?.gap !== ' ' || !OF.test(words[at]!.lower)) return at;
  let end = words[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  const begin = end;
  for (;;) {
    const joined = end > begin && words[end]?.lower === 'and' ? end + 1 : end;
    const word = words[joined];
    if (!follows(word) || !CHARGES.has(word.lower) || words[joined - 1]!.possessive) break;
    end = joined + 1;
  }
  // "Director General of the Industrial Development | Bureau", "of Business | Norway": a body, and no charge.
  const next = words[end];
  const isBody =
    follows(next) &&
    (ORGANISATION_WORDS.has(next.lower) ||
      isPlaceWord(next.lower) ||
      isPlaceWord(`${next.lower} ${words[end + 1]?.lower}`));
  return end === begin || isBody ? at : end;
}
