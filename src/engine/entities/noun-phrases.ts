import type { Token } from '../language/language.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { ORGANISATION_NOUNS, ORGANISATION_PLURALS, PERSON_NOUNS, TRADER_NOUNS, TRADES } from '../lexicon/nominals.ts';
import { originOf } from './origins.ts';
import { lowerTextOf } from './words.ts';

/** What a step, a plan or a claim does, and no firm: "it means", "it also implies". */
const OF_EVENTS =
  /^(?:means|meant|implies|implied|ensures|ensured|represents|happens|happened|occurs|occurred|comes|came|resumes)$/;
const MAKES =
  /^(?:make|makes|made|making|find|finds|found|finding|consider|considers|considered|think|thinks|thought)$/;

/** "makes it hard to", "found it more likely that": an object that only holds the place of a clause. */
function holdsPlace(tokens: readonly Token[], at: number): boolean {
  if (!MAKES.test(tokens[at - 1]?.lower ?? '')) return false;
  const next = tokens[at + 1];
  if (next?.pos !== 'ADJ' && next?.pos !== 'ADV' && !/^(?:more|less|next|clear)$/.test(next?.lower ?? '')) return false;
  return tokens.slice(at + 2, at + 6).some(({ lower }) => /^(?:to|that|for|if|when|likely)$/.test(lower));
}

/** "it is clear that", "it was not", "it has been reported", "it would be wise to": an "it" that stands for nothing. */
export function isPleonastic(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'it') return false;
  const next = tokens[at + 1];
  const third = tokens[at + 2];
  if (!next || holdsPlace(tokens, at)) return true;
  if (OF_EVENTS.test((next.pos === 'ADV' ? third : next)?.lower ?? '')) return true;
  if (/^(?:has|had|will|would|may|might|could|should)$/.test(next.lower) && /^be(?:en)?$/.test(third?.lower ?? ''))
    return isJudgement(tokens, at + 3);
  if (/^(?:is|was|'s|’s|seems|appears|takes|remains|became|looks)$/.test(next.lower))
    return (
      third?.pos !== 'VERB' ||
      /^(?:expected|said|believed|thought|reported|rumou?red|understood|known)$/.test(third.lower) ||
      (tokens[at + 3]?.lower === 'that' &&
        /^(?:intended|hoped|feared|agreed|decided|alleged|claimed|announced|revealed|estimated)$/.test(third.lower))
    );
  return false;
}

/** "reported that", "very hard to", "wise for": what is said of a whole clause. */
function isJudgement(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.pos === 'ADV' ? from + 1 : from;
  const word = tokens[at];
  const behind = tokens[at + 1]?.lower ?? '';
  if (word?.pos === 'ADJ') return /^(?:to|that|for|if|when)$/.test(behind);
  return behind === 'that' && /^(?:VERB|AUX)$/.test(word?.pos ?? '');
}

/** "The two signed", "The two also agreed": a verb of theirs begins at the token. */
const isActing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:VERB|AUX)$/.test(tokens[tokens[at]?.pos === 'ADV' ? at + 1 : at]?.pos ?? '');

/** The end of a plural reference ("both", "the two firms", "the companies") that begins at `at`; -1 when none does. */
export function pluralEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.lower === 'both') {
    // "Halden and Norvik have both bid": of those who stand before the verb.
    if (tokens[at - 1]?.pos === 'AUX') return -1;
    if (!next || ORGANISATION_PLURALS.has(next.lower)) return next ? at + 1 : at;
    const joined = tokens[at + 2]?.lower === 'and' || (next.pos === 'NOUN' && next.lower.endsWith('s'));
    return joined || /^(?:PROPN|DET|ADP|ADJ|PRON)$/.test(next.pos) ? -1 : at;
  }
  if (token.lower !== 'the' && token.lower !== 'these' && token.lower !== 'those') return -1;
  // "the two state-owned businesses": what both of them are.
  const counted = tokens[at + 1]?.lower === 'two';
  if (counted && isActing(tokens, at + 2)) return at + 1;
  for (let i = at + 1; i <= at + (counted ? 5 : 3) && i < tokens.length; i++) {
    const word = tokens[i]!;
    if (ORGANISATION_PLURALS.has(word.lower)) return i;
    if (/^(?:pair|duo)$/.test(word.lower) && i === at + 1) return i;
    if (word.lower === 'two' && i === at + 1 && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '')) return i;
    if (/^(?:two|both|chinese|american)$/.test(word.lower) || NATIONALITIES.has(word.lower)) continue;
    const describes =
      word.text === '-' ||
      word.pos === 'ADJ' ||
      (word.pos !== 'PROPN' && tokens[i + 1]?.text === '-') ||
      tokens[i - 1]?.text === '-';
    // "the chip makers": what they make or do.
    const isTrade = i === at + 1 && word.pos === 'NOUN' && ORGANISATION_PLURALS.has(tokens[i + 1]?.lower ?? '');
    if (!isTrade && (!counted || !describes)) return -1;
    if (OTHERS.has(word.lower)) return -1;
  }
  return -1;
}

/** A phrase with "the" that points back at somebody or something named before. */
export interface DefiniteNoun {
  readonly kind: 'organization' | 'person';
  /** Its head, and the words between "the" and it, lower-case. */
  readonly noun: string;
  readonly modifiers: readonly string[];
  /** The country that it says to be of, see `originOf`; null where it says none. */
  readonly origin: string | null;
  /** The town that it says to be at home in, lower-case: "basel"; null where it says none. */
  readonly seat: string | null;
  /** Whether a noun before the head tells what it does: "the hotel chain", not "the listed company". */
  readonly tells: boolean;
  readonly last: number;
}

/** Words with which a phrase points at something else than what was named: "the rival bank", "the biggest airline". */
const OTHERS: ReadonlySet<string> = new Set(
  'new other another combined merged resulting joint parent larger smaller second third rival target unnamed separate first next former mother biggest largest smallest oldest newest latest richest best worst most only'.split(
    ' ',
  ),
);

/** The last token of a "start-up" that begins at `at`, which the tokens have in three; `at` where none does. */
export const endOfStartUp = (tokens: readonly Token[], at: number): number =>
  tokens[at]!.lower === 'start' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower === 'up' ? at + 2 : at;

/** Tokens of "San Jose, California-based". */
const LONGEST_SEAT = 7;

/** Where the phrase goes on behind the town that a firm is at home in: "Basel-based", "New York-headquartered"; `from` where none stands there. */
function behindSeat(tokens: readonly Token[], from: number): number {
  for (let i = from; i < from + LONGEST_SEAT && i + 1 < tokens.length; i++) {
    const { lower, text } = tokens[i]!;
    if (/^-?(?:based|headquartered|listed)$/.test(lower)) return i > from ? i + 1 : from;
    if ((!/^[-.,]$/.test(text) && !/^\p{Lu}/u.test(text)) || lower === 'the') return from;
  }
  return from;
}

/** Tokens of "New York". */
const LONGEST_TOWN = 2;

/** Where "the Boston company", "the New York grain trader" go on behind a town that nothing else ties to them; `from` where none stands there. */
function behindTown(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < from + LONGEST_TOWN && /^\p{Lu}\p{Ll}+$/u.test(tokens[to]?.text ?? '')) to++;
  const next = tokens[to];
  const isPeople = NATIONALITIES.has(tokens[from]?.lower ?? '');
  return to > from && next && /^\p{Ll}{3,}$/u.test(next.text) && !isPeople ? to : from;
}

/** "family-owned", "loss-making": what a hyphen ties to a firm, and says of no other than the one that was named. */
const TIED = /^(?:owned|run|held|controlled|making|strapped|traded|backed|funded)$/;

/** The town that stands before "based" at `end`. */
function seatOf(tokens: readonly Token[], first: number, end: number): string {
  return lowerTextOf(tokens, first, tokens[end - 1]!.text === '-' ? end - 1 : end);
}

/** "the company", "the Basel-based company", "the Boston company", "the Italian carmaker", "the official" that begins at `at`; null when none does. */
export function definiteNoun(tokens: readonly Token[], at: number): DefiniteNoun | null {
  const { lower } = tokens[at]!;
  if (lower !== 'the' && lower !== 'this') return null;
  const modifiers: string[] = [];
  const based = behindSeat(tokens, at + 1);
  const town = based > at + 1 ? based : behindTown(tokens, at + 1);
  const seat =
    based > at + 1 ? seatOf(tokens, at + 1, based - 1) : town > based ? lowerTextOf(tokens, at + 1, town) : null;
  const from = tokens[town + 1]?.text === '-' && TIED.test(tokens[town + 2]?.lower ?? '') ? town + 3 : town;
  let origin: string | null = null;
  let tells = false;
  for (let i = from; i < from + 3 && i < tokens.length; i++) {
    const startUp = endOfStartUp(tokens, i);
    if (startUp > i)
      return { kind: 'organization', noun: 'start-up', modifiers, origin, seat, tells: true, last: startUp };
    const word = tokens[i]!;
    const next = tokens[i + 1];
    const compound = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN') && !/^['’]/.test(next.text);
    if (!compound) {
      const found = { noun: word.lower, modifiers, origin, seat, tells, last: i };
      // "the adhesives business of Velmar", "the group of lenders": told by what follows, and nobody named before.
      if (next?.lower === 'of' && /^(?:business|group)$/.test(word.lower)) return null;
      // "We know this business": the trade as well as a firm.
      if (lower === 'this' && word.lower === 'business') return null;
      const isTrader = modifiers.length > 0 && TRADER_NOUNS.has(word.lower) && tokens[i - 1]!.pos === 'NOUN';
      if (isTrader || ORGANISATION_NOUNS.has(word.lower)) return { kind: 'organization', ...found };
      if (PERSON_NOUNS.has(word.lower)) return { kind: 'person', ...found };
    }
    if (OTHERS.has(word.lower)) return null;
    const isPeople = NATIONALITIES.has(word.lower);
    // "the outsourcing firm", which the tagger takes for a verb.
    if (word.pos !== 'ADJ' && word.pos !== 'NOUN' && !isPeople && !TRADES.has(word.lower)) return null;
    if (isPeople) origin = originOf(word.lower);
    else modifiers.push(word.lower);
    if (word.pos === 'NOUN' && !isPeople) tells = true;
  }
  return null;
}
