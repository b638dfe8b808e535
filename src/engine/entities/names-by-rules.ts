import { isCommonWord } from '../lexicon/common-words.ts';
import { KNOWN_ORGANISATIONS, KNOWN_TEAMS } from '../lexicon/known-organisations.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { OUTLET_NAMES } from '../lexicon/outlets.ts';
import { CITIES, COUNTRIES, REGIONS } from '../lexicon/places.ts';
import { PRODUCTS } from '../lexicon/products.ts';
import { Gazetteer } from './gazetteer.ts';
import { chunksOf, headlineChunks } from './name-chunks.ts';
import { typeOf } from './name-types.ts';
import { isCapital, type NameChunk } from './name-words.ts';
import type { NameMention } from './names.ts';
import type { Register } from './register.ts';
import type { TypeGuess } from './type-guess.ts';
import type { Word } from './words.ts';

interface Candidate extends NameChunk {
  readonly guess: TypeGuess;
}

/** Whether the capitals of words [from, to) say nothing: capitals throughout, or a headline in title case. */
function isHeadline(words: readonly Word[], from: number, to: number, prose: string): boolean {
  const stops = /[.!?]/.test(prose.charAt(words[to - 1]!.end)) || words[to - 1]!.text.endsWith('.');
  let long = 0;
  let capital = 0;
  let caps = 0;
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (word.shape === 'number' || word.text.length < 4) continue;
    long++;
    if (isCapital(word)) capital++;
    if (word.shape === 'caps') caps++;
  }
  return (long >= 3 && caps === long) || (long >= 5 && !stops && capital >= long * 0.85);
}

/** Carries firm types over to the short forms of the same block: "Edward Lampert … Lampert", "Acme Corp … Acme". */
function harmonise(words: readonly Word[], candidates: readonly Candidate[]): Candidate[] {
  const short = new Map<string, TypeGuess>();
  for (const { first, last, guess } of candidates) {
    if (last === first || guess.strength < 2) continue;
    if (guess.type === 'person') short.set(words[last]!.lower, guess);
    if (guess.type === 'organization') short.set(words[first]!.lower, guess);
  }
  return candidates.map((candidate) => {
    if (candidate.first !== candidate.last || candidate.guess.strength === 3) return candidate;
    const known = short.get(words[candidate.first]!.lower);
    return known ? { ...candidate, guess: known } : candidate;
  });
}

/** Names by readable rules: capitals, gazetteers, legal forms, titles and context. */
export interface RuleNameFinder {
  /** What the rules take for names. In order, without overlaps. */
  candidates(prose: string, words: readonly Word[]): readonly NameMention[];
  /** Names as the register wants them: its own win, and what it says is no name is passed over. */
  settle(prose: string, words: readonly Word[], names: readonly NameMention[]): readonly NameMention[];
}

export function createRuleNameFinder(register: Register): RuleNameFinder {
  const gazetteer = new Gazetteer();
  for (const entry of register.entries) gazetteer.add([entry.name, ...entry.aliases], entry.type);
  gazetteer
    .add(KNOWN_ORGANISATIONS, 'organization')
    .add(OUTLET_NAMES, 'organization')
    .add(KNOWN_TEAMS, 'organization')
    .add(PRODUCTS, 'product')
    .add(COUNTRIES, 'place')
    .add(REGIONS, 'place')
    .add(CITIES, 'place');
  const own = new Gazetteer();
  for (const entry of register.entries) own.add([entry.name, ...entry.aliases], entry.type);
  const notNames = new Set(register.notNames.map((name) => name.toLowerCase()));
  const isEmpty = register.entries.length === 0 && notNames.size === 0;

  return {
    candidates(prose, words) {
      const candidates: Candidate[] = [];
      for (let from = 0; from < words.length; ) {
        let to = from + 1;
        while (to < words.length && !words[to]!.startsSentence) to++;
        const chunks = isHeadline(words, from, to, prose)
          ? headlineChunks(words, from, to, gazetteer)
          : chunksOf(words, from, to, gazetteer);
        for (const chunk of chunks) candidates.push({ ...chunk, guess: typeOf(words, chunk, prose) });
        from = to;
      }
      const kept = harmonise(words, candidates).filter(
        (candidate) => !isBareWord(words, candidate) && prose.charAt(words[candidate.last]!.end) !== '$',
      );
      return kept.map(({ first, last, phrase, guess }) => ({
        start: words[first]!.start,
        end: words[last]!.end + (phrase?.possessive ? 2 : 0),
        type: guess.type,
        strength: guess.strength,
      }));
    },
    settle(prose, words, names) {
      if (isEmpty) return names;
      const registered: NameMention[] = [];
      for (let at = 0; at < words.length; ) {
        const phrase = own.longestAt(words, at);
        if (phrase && isCapital(words[at])) {
          const last = words[at + phrase.length - 1]!;
          const end = last.end + (phrase.possessive ? 2 : 0);
          registered.push({ start: words[at]!.start, end, type: phrase.type, strength: 3 });
        }
        at += phrase?.length ?? 1;
      }
      return merge(registered, names).filter(({ start, end }) => !notNames.has(prose.slice(start, end).toLowerCase()));
    },
  };
}

/** What people do, in the plural: "Geologists doubt …" begins with a noun, not with a name. */
const AGENTS = /(?:[^aeiou]ists|[^aeiou]ians|women|smen)$/;

/** One capitalised everyday word that nothing makes a name: "the Opposition", or a plural that opens a sentence. */
function isBareWord(words: readonly Word[], { first, last, guess }: Candidate): boolean {
  const word = words[first]!;
  // "IndiGo": no everyday word is written so.
  if (first !== last || guess.strength > 1 || word.shape === 'mixed') return false;
  if (word.opening && guess.type !== 'person' && AGENTS.test(word.lower)) return true;
  return guess.type === 'other' && (isCommonWord(word.lower) || (word.opening && ORGANISATION_WORDS.has(word.lower)));
}

/** The first list wins where spans touch; both are in order, and so is the result. */
function merge(winners: readonly NameMention[], others: readonly NameMention[]): NameMention[] {
  let at = 0;
  const kept = others.filter(({ start, end }) => {
    while (at < winners.length && winners[at]!.end <= start) at++;
    return !winners[at] || winners[at]!.start >= end;
  });
  return [...winners, ...kept].sort((a, b) => a.start - b.start);
}
