import type { Span } from '../analysis.ts';
import type { Keeper } from '../keeper.ts';
import type { Sentence, Token } from '../language/language.ts';
import { CAPITALISED_WORDS, OPENERS } from '../lexicon/no-names.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import {
  areAlike,
  type Form,
  isHeading,
  isSameKnown,
  isTelling,
  type KnownForms,
  knownForms,
  type Notes,
  notesOn,
} from './name-forms.ts';
import { leadLength } from './name-leads.ts';
import { isSmallCode } from './name-words.ts';
import type { NameMention } from './names.ts';
import { cutAt, cutsIn } from './two-objects.ts';
import { lowerTextOf } from './words.ts';

const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * The names of a story's blocks, with those added that a block by itself does not show: in a headline in title case, or
 * at the start of a sentence, a name that the rest of the story gives away ("Just Norvik"). One list a block, in order,
 * without overlaps; linear in the story's length.
 */
export function recallNames(blocks: readonly ReadBlock[], keeper: Keeper): readonly (readonly NameMention[])[] {
  const notes = blocks.map(notesOn);
  const { known } = keeper.whileTrue<{ readonly notes: readonly Notes[]; readonly known: KnownForms }>(
    recallNames,
    (before) => areAlike(before.notes, notes),
    () => ({ notes, known: keeper.asBefore(isSameKnown, knownForms(notes)) }),
  );
  if (known.longest.size === 0) return blocks.map((block) => block.names);
  return blocks.map((block) => block.kept(recallIn, known));
}

/** The tokens at which a name may begin: those with a capital, a digit or a small letter and a number; each with the ends of its sentence. */
function beginningsIn({ tokens, sentences }: BlockReading): Beginning[] {
  return sentences.flatMap((sentence) => {
    const shouted = isShouted(tokens, sentence);
    const found: Beginning[] = [];
    for (let at = sentence.first; at < sentence.last; at++)
      if (CAPITAL.test(tokens[at]!.text) || isSmallCode(tokens[at]!.text)) found.push({ at, sentence, shouted });
    return found;
  });
}

interface Beginning {
  readonly at: number;
  readonly sentence: Sentence;
  /** Its sentence is all in capitals, which say nothing there. */
  readonly shouted: boolean;
}

const SHORTEST_SHOUT = 3;

function isShouted(tokens: readonly Token[], { first, last }: Sentence): boolean {
  let words = 0;
  for (let at = first; at < last; at++) {
    const { text, lower } = tokens[at]!;
    if (text === lower) {
      if (/^\p{L}/u.test(text)) return false;
    } else if (text !== text.toUpperCase()) return false;
    else words++;
  }
  return words >= SHORTEST_SHOUT;
}

function recallIn(block: ReadBlock, known: KnownForms): readonly NameMention[] {
  const { forms, longest, traded, runs } = known;
  const { tokens } = block;
  const whole = traded.size === 0 && runs.size === 0 ? block.names : trimmed(block, known);
  const cuts = cutsIn(tokens, whole, known);
  const names = cuts.length === 0 ? whole : cutAt(tokens, whole, cuts, known);
  const added: NameMention[] = [];
  let next = 0;
  let past = 0;
  let nextCut = 0;
  for (const beginning of block.once(beginningsIn)) {
    const { at } = beginning;
    const to = at < past ? at : endOfForm(tokens, at, beginning.sentence.last, forms, longest);
    if (to === at) continue;
    const span = { start: tokens[at]!.start, end: tokens[to - 1]!.end };
    while (next < names.length && names[next]!.end <= span.start) next++;
    const form = forms.get(lowerTextOf(tokens, at, to))!;
    while (nextCut < cuts.length && cuts[nextCut]! <= at) nextCut++;
    if (nextCut < cuts.length && cuts[nextCut]! < to) continue;
    if (!isNew(span, names, next) || isPlainWord(block, beginning, to, form)) continue;
    added.push({ ...span, type: form.type, strength: 1 });
    past = to;
  }
  if (added.length === 0) return names;
  let at = 0;
  const kept = names.filter(({ start }) => {
    while (at < added.length && added[at]!.end <= start) at++;
    return !added[at] || added[at]!.start > start;
  });
  return [...kept, ...added].sort((a, b) => a.start - b.start);
}

/** The names of a block, those of `traded` forms without what leads them, those of `runs` without what follows. */
function trimmed({ tokens, names }: ReadBlock, { traded, runs, forms }: KnownForms): readonly NameMention[] {
  let at = 0;
  return names.map((name) => {
    while (at < tokens.length && tokens[at]!.start < name.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
    const form = to - at > 1 && tokens[at]!.start === name.start ? lowerTextOf(tokens, at, to) : '';
    const inner = runs.get(form);
    if (inner !== undefined)
      return { ...name, end: tokens[at + inner.split(' ').length - 1]!.end, type: forms.get(inner)!.type };
    return traded.has(form) ? { ...name, start: tokens[at + leadLength(form)]!.start } : name;
  });
}

/** The end of the longest known form that begins at token `at`, which has a capital; `at` when there is none. */
function endOfForm(
  tokens: readonly Token[],
  at: number,
  last: number,
  forms: ReadonlyMap<string, Form>,
  longest: ReadonlyMap<string, number>,
): number {
  const most = longest.get(tokens[at]!.lower) ?? 0;
  for (let to = Math.min(at + most, last); to > at; to--) if (forms.has(lowerTextOf(tokens, at, to))) return to;
  return at;
}

/** Whether no name of the block covers the span or crosses its border; one inside it is a part of what it names. */
function isNew(span: Span, names: readonly NameMention[], next: number): boolean {
  for (let i = next; i < names.length && names[i]!.start < span.end; i++) {
    const { start, end } = names[i]!;
    if (start < span.start || end > span.end || (start === span.start && end === span.end)) return false;
  }
  return true;
}

/**
 * One word is recalled where its capital had hidden it: in a heading, in a line of capitals, or first in its sentence; elsewhere
 * only a telling one that stands inside other sentences as a name.
 */
function isPlainWord(block: ReadBlock, { at, sentence, shouted }: Beginning, to: number, { inside }: Form): boolean {
  if (to - at > 1) return false;
  const { lower } = block.tokens[at]!;
  if (CAPITALISED_WORDS.has(lower) || OPENERS.has(lower)) return true;
  if (at === sentence.first || isHeading(block) || isSmallCode(lower)) return false;
  return !((shouted || inside > 0) && isTelling(lower));
}
