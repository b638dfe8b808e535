import type { Token } from '../../language/language.ts';
import { OFFICE_FIELDS } from '../../lexicon/side-words.ts';

/** Words of such a phrase behind its article or its owner. */
const LONGEST = 4;

/** "the defence ministry", "Norland's tax agency", "the city council": an office of a state or a town that has no name of its own. */
export function officeEnd(tokens: readonly Token[], i: number): number {
  const isOwned = tokens[i]!.pos === 'PROPN' && /^['’]s$/.test(tokens[i + 1]?.text ?? '');
  if (!isOwned && tokens[i]!.lower !== 'the') return -1;
  const from = isOwned ? i + 2 : i + 1;
  for (let k = from; k < from + LONGEST; k++) {
    const token = tokens[k];
    if (!token || !/^(?:NOUN|ADJ)$/.test(token.pos) || token.text !== token.lower) return -1;
    if (k > from && OFFICE_HEAD.test(token.lower) && OFFICE_FIELDS.has(tokens[k - 1]!.lower))
      return goesOn(tokens[k + 1]) ? -1 : k + 1;
  }
  return -1;
}

const OFFICE_HEAD = /^(?:ministry|department|agency|council|authority|administration)$/;

/** "the defence ministry official", "the tax agency's": the words go on. */
const goesOn = (next: Token | undefined): boolean =>
  next !== undefined && (/^(?:NOUN|ADJ|PROPN)$/.test(next.pos) || next.text === '-' || /^['’]/.test(next.text));
