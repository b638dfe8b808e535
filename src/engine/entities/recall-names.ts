import type { Span } from '../analysis.ts';
import { isSameSet, type Keeper } from '../keeper.ts';
import type { Sentence, Token } from '../language/language.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { CAPITALISED_WORDS, OPENERS } from '../lexicon/no-names.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { isPlaceWord } from './lone-words.ts';
import { isTraded, leadLength } from './name-leads.ts';
import type { NameMention, NameType } from './names.ts';
import { isSamePaired, type Paired, pairedNames, pairsIn } from './paired-names.ts';
import { cutAt, cutsIn } from './two-objects.ts';
import { lowerTextOf } from './words.ts';

const LONGEST = 6;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** A form of a name that the story uses where its capitals say something. */
export interface Form {
  readonly type: NameType;
  /** How often it stands inside a sentence. */
  inside: number;
}

/**
 * The names of a story's blocks, with those added that a block by itself does not show: in a headline in title case, or
 * at the start of a sentence, a name that the rest of the story gives away ("Just Norvik"). One list a block, in order,
 * without overlaps; linear in the story's length.
 */
export function recallNames(blocks: readonly ReadBlock[], keeper: Keeper): readonly (readonly NameMention[])[] {
  const notes = blocks.map(
    (block): Notes => ({
      heading: isHeading(block),
      forms: block.once(formsIn),
      paired: block.once(pairsIn),
    }),
  );
  const { known } = keeper.whileTrue<{ readonly notes: readonly Notes[]; readonly known: KnownForms }>(
    recallNames,
    (before) => areAlike(before.notes, notes),
    () => ({ notes, known: keeper.asBefore(isSameKnown, knownForms(notes)) }),
  );
  if (known.longest.size === 0) return blocks.map((block) => block.names);
  return blocks.map((block) => block.kept(recallIn, known));
}

/** What a block tells of forms of names. */
interface Notes {
  readonly heading: boolean;
  readonly forms: readonly Noted[];
  readonly paired: Paired;
}

/** The forms that names of a story have. */
interface KnownForms {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms that begin with an everyday word which is no part of the name. */
  readonly traded: ReadonlySet<string>;
  /** By its first word how many words the longest form has. */
  readonly longest: ReadonlyMap<string, number>;
}

function knownForms(notes: readonly Notes[]): KnownForms {
  const forms = new Map<string, Form>();
  for (const note of notes) noteForms(note, forms);
  for (const form of pairedNames(notes.map(({ paired }) => paired)))
    forms.set(form, { type: 'organization', inside: 2 });
  for (const [form, { inside }] of forms)
    if (!form.includes(' ') && isCommonWord(form) && inside < 2) forms.delete(form);
  const traded = new Set(
    [...forms].filter(([form, { inside }]) => inside === 0 && isTraded(form, forms)).map(([form]) => form),
  );
  for (const form of traded) forms.delete(form);
  const longest = new Map<string, number>();
  for (const form of forms.keys()) {
    const words = form.split(' ');
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  return { forms, traded, longest };
}

/** Whether forms are the same for all that recalls names by them. */
function isSameKnown(a: KnownForms, b: KnownForms): boolean {
  if (a.forms.size !== b.forms.size || !isSameSet(a.traded, b.traded)) return false;
  for (const [form, { type, inside }] of a.forms) {
    const other = b.forms.get(form);
    if (other?.type !== type || other.inside > 0 !== inside > 0) return false;
  }
  return true;
}

/** Whether all blocks tell the same of forms, be they the same or not. */
const areAlike = (a: readonly Notes[], b: readonly Notes[]): boolean =>
  a.length === b.length &&
  a.every(({ heading, forms, paired }, i) => {
    const other = b[i]!;
    return heading === other.heading && areEqual(forms, other.forms) && isSamePaired(paired, other.paired);
  });

const areEqual = (a: readonly Noted[], b: readonly Noted[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ key, type, inside }, i) => key === b[i]!.key && type === b[i]!.type && inside === b[i]!.inside));

const isHeading = (block: ReadBlock): boolean => block.block.kind === 'heading';

function noteForms({ heading, forms: noted }: Notes, forms: Map<string, Form>): void {
  for (const { key, type, inside } of noted) {
    const count = inside && !heading ? 1 : 0;
    const known = forms.get(key);
    if (known) known.inside += count;
    else forms.set(key, { type, inside: count });
  }
}

interface Noted {
  readonly key: string;
  readonly type: NameType;
  /** It does not open its sentence. */
  readonly inside: boolean;
}

/** The forms of the names in a block, and those that they may be shortened to. */
function formsIn({ tokens, names, sentences }: BlockReading): readonly Noted[] {
  const noted: Noted[] = [];
  const opening = new Set(sentences.map((sentence) => tokens[sentence.first]?.start));
  let at = 0;
  const note = (from: number, to: number, { type }: NameMention, inside: boolean) =>
    noted.push({ key: lowerTextOf(tokens, from, to), type, inside });
  for (const name of names) {
    while (at < tokens.length && tokens[at]!.start < name.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
    if (to === at || to - at > LONGEST || tokens[at]!.start !== name.start || tokens[to - 1]!.end !== name.end)
      continue;
    if (name.type === 'place' || name.type === 'other') continue;
    note(at, to, name, !opening.has(name.start));
    if (to - at === 1 || name.strength === 1) continue;
    if (name.type === 'organization') for (const end of shorterEnds(tokens, at, to)) note(at, end, name, false);
    const short = name.type === 'person' ? to - 1 : at;
    if (isTelling(tokens[short]!.lower)) note(short, short + 1, name, false);
  }
  return noted;
}

/** Where a company's name of several words may end earlier: before its legal form, and behind the word after its "and". */
function shorterEnds(tokens: readonly Token[], from: number, to: number): readonly number[] {
  let end = to;
  while (end > from && isForm(tokens[end - 1]!)) end--;
  let and = end - 3;
  while (and > from && tokens[and]!.lower !== 'and' && tokens[and]!.lower !== '&') and--;
  const behindAnd = and > from ? and + 2 : to;
  return [end, behindAnd].filter(
    (short) => short - from > 1 && short < to && !isPlaceWord(lowerTextOf(tokens, from, short)),
  );
}

const isForm = ({ lower }: Token): boolean => isLegalForm(lower) || /^(?:[.,&]|and)$/.test(lower);

/** The tokens at which a name may begin: those with a capital or a digit; each with the ends of its sentence. */
function beginningsIn({ tokens, sentences }: BlockReading): Beginning[] {
  return sentences.flatMap((sentence) => {
    const shouted = isShouted(tokens, sentence);
    const found: Beginning[] = [];
    for (let at = sentence.first; at < sentence.last; at++)
      if (CAPITAL.test(tokens[at]!.text)) found.push({ at, sentence, shouted });
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

/** Whether a surname, or the first word of a company's name, may be looked for by itself. */
const isTelling = (word: string): boolean =>
  word.length > 3 &&
  !isCommonWord(word) &&
  !ORGANISATION_WORDS.has(word) &&
  !NATIONALITIES.has(word) &&
  !isPlaceWord(word);

function recallIn(block: ReadBlock, { forms, longest, traded }: KnownForms): readonly NameMention[] {
  const { tokens } = block;
  const whole = traded.size === 0 ? block.names : withoutTrades(block, traded);
  const cuts = cutsIn(tokens, whole, forms);
  const names = cuts.length === 0 ? whole : cutAt(tokens, whole, cuts);
  const added: NameMention[] = [];
  let next = 0;
  let past = 0;
  for (const beginning of block.once(beginningsIn)) {
    const { at } = beginning;
    const to = at < past ? at : endOfForm(tokens, at, beginning.sentence.last, forms, longest);
    if (to === at) continue;
    const span = { start: tokens[at]!.start, end: tokens[to - 1]!.end };
    while (next < names.length && names[next]!.end <= span.start) next++;
    const form = forms.get(lowerTextOf(tokens, at, to))!;
    if (cuts.some((cut) => at < cut && cut < to)) continue;
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

/** The names of a block, those of `traded` forms without what leads them. */
function withoutTrades({ tokens, names }: ReadBlock, traded: ReadonlySet<string>): readonly NameMention[] {
  let at = 0;
  return names.map((name) => {
    while (at < tokens.length && tokens[at]!.start < name.start) at++;
    let to = at;
    while (to < tokens.length && tokens[to]!.end <= name.end) to++;
    const form = to - at > 1 && tokens[at]!.start === name.start ? lowerTextOf(tokens, at, to) : '';
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
  if (at === sentence.first || isHeading(block)) return false;
  return !((shouted || inside > 0) && isTelling(lower));
}
