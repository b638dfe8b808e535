import { isCommonWord } from '../lexicon/common-words.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { isPlaceWord } from './lone-words.ts';
import { isCapital } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Word } from './words.ts';

/** Legal forms that end a company's name for good. */
const FORM = /^(?:co|company|corp|corporation|inc|ltd|limited|plc)\.?$/;
/** The most everyday words between a possessive and the legal form: "Tolbrook's | Great Bay | Company". */
const LONGEST = 3;

/**
 * Names with those put together that are one company's and hold a possessive, which a legal form behind everyday words
 * shows: "Tolbrook's Bay Company", but not "Norvik's Tarnholt Inc". In order, without overlaps; linear.
 */
export function joinOwned(words: readonly Word[], names: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = [];
  const left = [...names];
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    const end = ownedEnd(words, at);
    if (end === at) continue;
    const whole = { start: words[at]!.start, end: words[end - 1]!.end };
    while (next < left.length && left[next]!.end <= whole.start) joined.push(left[next++]!);
    const start = Math.min(whole.start, left[next]?.start ?? whole.start);
    joined.push({ start, end: whole.end, type: 'organization', strength: 3 });
    let last: NameMention | undefined;
    while (next < left.length && left[next]!.start < whole.end) last = left[next++];
    const rest = words[end];
    // What reaches out behind goes back to those that are left: the next company may begin in it.
    if (last && rest && rest.start < last.end) left[--next] = { ...last, start: rest.start, strength: 1 };
    at = end - 1;
  }
  return joined.length === 0 ? names : [...joined, ...left.slice(next)];
}

/** The index behind the legal form that shows the possessive word `at` to be in a company's name; `at` where none does. */
function ownedEnd(words: readonly Word[], at: number): number {
  const owner = words[at]!;
  if (!owner.possessive || owner.shape !== 'initial' || isPlaceWord(owner.lower) || NATIONALITIES.has(owner.lower))
    return at;
  if (isCommonWord(owner.lower) && owner.opening) return at;
  for (let i = at + 1; i <= at + 1 + LONGEST; i++) {
    const word = words[i];
    if (word?.gap !== ' ' || !isCapital(word)) return at;
    if (FORM.test(word.lower)) return i > at + 1 || /^(?:corp|inc|ltd|plc)\.?$/.test(word.lower) ? i + 1 : at;
    if (!isCommonWord(word.lower) || word.possessive) return at;
  }
  return at;
}
