import type { Making } from './piece.ts';

/** Longer lines are text and no heading. */
const LONGEST_HEAD = 90;

/** Headings of what a company sets under each of its releases. "About the deal" is the release's own. */
const TAIL =
  /^(?:about (?!the\b|this\b|that\b|our\b|their\b|\d)\p{L}[^.?!:]*|(?:forward[- ]looking|safe[- ]harbou?r|cautionary)(?: (?:statements?|notes?|information|language|provisions?))?(?: [^.?!]*)?|(?:important (?:notice|information)|disclaimer|legal notice|non-(?:gaap|ifrs) [^.?!]*)|(?:media|press|investors?|analysts?|ir|pr)(?: (?:and|&) (?:media|press|investors?|analysts?))?(?: relations)? (?:contacts?|enquiries|inquiries)|investor relations|contacts?|(?:for )?(?:further|more) information(?:,? (?:please )?contact)?)\s?:?$/iu;
/** "About Halden: the mill's long year" has something of its own to tell; names are written with capitals. */
const OF_A_NAME = /^about (?=\p{Lu}|\p{Ll}[\p{Ll}\p{N}]*\p{Lu})/iu;
/** Contacts, and the paragraph on what is only hoped, without a heading. */
const TAIL_LINE =
  /^(?:(?:media|press|investors?|analysts?)(?: (?:and|&) (?:media|press|investors?|analysts?))?(?: relations)? (?:contacts?|enquiries|inquiries)\s?:|(?:this|the) (?:(?:press|news|media) )?(?:release|announcement|communication) (?:contains|includes|may contain|may include)\b[^.]{0,120}\bforward[- ]looking)/iu;

/** What a block is to the tail of a release: the head of a part of it, a line of it, another heading, or none of these. */
export type TailPart = 'head' | 'line' | 'other-head' | null;

/** Tells what a block is to the tail of a company's release: who the firm is, forward-looking statements, contacts. */
export function tailPartOf({ kind, level, prose: { text }, emphasised }: Making): TailPart {
  if (kind === 'heading' && level <= 1) return 'other-head';
  if (kind !== 'heading' && kind !== 'paragraph') return null;
  const line = text.trim();
  const isHead = kind === 'heading' || (line.length <= LONGEST_HEAD && (emphasised || !/[.!?…"”]$/.test(line)));
  if (isHead && line.length <= LONGEST_HEAD && TAIL.test(line) && (!/^about /i.test(line) || OF_A_NAME.test(line)))
    return 'head';
  if (TAIL_LINE.test(line)) return 'line';
  return isHead && (kind === 'heading' || emphasised) ? 'other-head' : null;
}
