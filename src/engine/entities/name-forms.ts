import { isSameSet } from '../keeper.ts';
import type { Token } from '../language/language.ts';
import { isCommonWord } from '../lexicon/common-words.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { formWithinRun } from './headline-runs.ts';
import { isPlaceWord } from './lone-words.ts';
import { isTraded } from './name-leads.ts';
import { isSmallCode } from './name-words.ts';
import type { NameMention, NameType } from './names.ts';
import { isSamePaired, type Paired, pairedNames, pairsIn } from './paired-names.ts';
import { lowerTextOf } from './words.ts';

/** Words of the longest name that is noted. */
const LONGEST = 6;

/** A form of a name that the story uses where its capitals say something. */
export interface Form {
  readonly type: NameType;
  /** How often it stands inside a sentence. */
  inside: number;
  /** It is a name outside of headings, or begins one. */
  told: boolean;
}

/** What a block by itself tells of forms of names. */
export interface Notes {
  readonly heading: boolean;
  readonly forms: readonly Noted[];
  readonly paired: Paired;
}

/** Notes what a block tells, once for as long as it stays as it is. */
export const notesOn = (block: ReadBlock): Notes => ({
  heading: isHeading(block),
  forms: block.once(formsIn),
  paired: block.once(pairsIn),
});

/** The forms that names of a story have. */
export interface KnownForms {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms that begin with an everyday word which is no part of the name. */
  readonly traded: ReadonlySet<string>;
  /** Names of headings that reach into the words behind them, each with the form that it comes to. */
  readonly runs: ReadonlyMap<string, string>;
  /** By its first word how many words the longest form has. */
  readonly longest: ReadonlyMap<string, number>;
  /** By the words that forms begin with how many forms go on behind them. */
  readonly openings: ReadonlyMap<string, number>;
}

/** What all blocks of a story together tell of its names. */
export function knownForms(notes: readonly Notes[]): KnownForms {
  const forms = new Map<string, Form>();
  for (const note of notes) noteForms(note, forms);
  for (const form of pairedNames(notes.map(({ paired }) => paired)))
    forms.set(form, { type: 'organization', inside: 2, told: true });
  for (const [form, { inside }] of forms)
    if (!form.includes(' ') && isCommonWord(form) && inside < 2) forms.delete(form);
  const traded = new Set(
    [...forms].filter(([form, { inside }]) => inside === 0 && isTraded(form, forms)).map(([form]) => form),
  );
  for (const form of traded) forms.delete(form);
  const runs = new Map<string, string>();
  for (const form of forms.keys()) {
    const name = formWithinRun(form, forms);
    if (name !== null) runs.set(form, name);
  }
  for (const form of runs.keys()) forms.delete(form);
  const longest = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const form of forms.keys()) {
    const words = form.split(' ');
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
    for (let end = form.indexOf(' '); end >= 0; end = form.indexOf(' ', end + 1)) {
      const opening = form.slice(0, end);
      openings.set(opening, (openings.get(opening) ?? 0) + 1);
    }
  }
  return { forms, traded, runs, longest, openings };
}

/** Whether forms are the same for all that recalls names by them. */
export function isSameKnown(a: KnownForms, b: KnownForms): boolean {
  if (a.forms.size !== b.forms.size || a.runs.size !== b.runs.size || !isSameSet(a.traded, b.traded)) return false;
  for (const [form, name] of a.runs) if (b.runs.get(form) !== name) return false;
  for (const [form, { type, inside }] of a.forms) {
    const other = b.forms.get(form);
    if (other?.type !== type || other.inside > 0 !== inside > 0) return false;
  }
  return true;
}

/** Whether all blocks tell the same of forms, be they the same or not. */
export const areAlike = (a: readonly Notes[], b: readonly Notes[]): boolean =>
  a.length === b.length &&
  a.every(({ heading, forms, paired }, i) => {
    const other = b[i]!;
    return heading === other.heading && areEqual(forms, other.forms) && isSamePaired(paired, other.paired);
  });

const areEqual = (a: readonly Noted[], b: readonly Noted[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every(({ key, type, inside }, i) => key === b[i]!.key && type === b[i]!.type && inside === b[i]!.inside));

/** Whether a block is a heading, whose capitals say nothing. */
export const isHeading = (block: ReadBlock): boolean => block.block.kind === 'heading';

function noteForms({ heading, forms: noted }: Notes, forms: Map<string, Form>): void {
  for (const { key, type, inside } of noted) {
    const count = inside && !heading ? 1 : 0;
    const known = forms.get(key);
    if (known) {
      known.inside += count;
      known.told ||= !heading;
    } else forms.set(key, { type, inside: count, told: !heading });
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

/** Whether a surname, or the first word of a company's name, may be looked for by itself. */
export const isTelling = (word: string): boolean =>
  isSmallCode(word) ||
  (word.length > 3 &&
    !isCommonWord(word) &&
    !ORGANISATION_WORDS.has(word) &&
    !NATIONALITIES.has(word) &&
    !isPlaceWord(word));
