import type { Span } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import { lastWithin } from '../language/token-search.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { CITIES, COUNTRIES } from '../lexicon/places.ts';
import { firstFrom } from '../span-search.ts';

/** How people and a country begin where their first letters differ: "Danish" and "Denmark". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'american us u.s usa america',
    'british britain uk u.k',
    'danish denmark dane danes',
    'dutch netherlands holland',
    'finnish finland finn finns',
    'french france',
    'irish ireland',
    'polish poland pole poles',
    'spanish spain',
    'swiss switzerland',
    'welsh wales',
    'austrian austria',
    'turkish turkey turk turks',
    'philippine philippines filipino filipinos',
  ].flatMap((words) => {
    const [people = '', ...others] = words.split(' ');
    return [people, ...others].map((word) => [word, people] as const);
  }),
);

/** Letters by which "Chilean" and "Chile", "Norwegian" and "Norway" are known to be of one country. */
const TELLING_LETTERS = 4;
/** Peoples of several countries, parties and religions say nothing of where a firm is at home. */
const NO_HOME =
  /^(?:arab|arabs|asian|asians|african|africans|anglo-\p{L}+|baltic|christian|communist|conservative|democrat|democrats|democratic|eastern|european|europeans|franco-\p{L}+|islamic|jewish|latin|liberal|muslim|nordic|republican|republicans|scandinavian|socialist|western)$/u;

/** The country that a word tells, as a key that "Chilean" and "Chile" share; null where it tells none. */
export function originOf(word: string): string | null {
  const bare = word.replace(/\.$/, '');
  const people = IRREGULAR.get(bare);
  if (people !== undefined) return people;
  if ((!NATIONALITIES.has(bare) && !COUNTRIES.has(bare)) || NO_HOME.test(bare)) return null;
  return bare.slice(0, TELLING_LETTERS);
}

/** How many tokens before a name its noun phrase may begin: "its smaller Argentine low-cost rival". */
const BEFORE = 7;
/** How many behind its comma: ", a small Indonesian conglomerate". */
const BEHIND = 5;

/** The countries that the words around a name give it: "Chile's Velmar", "Velmar of Chile", "the Chilean retailer Velmar", "Velmar, a Chilean retailer". */
export function originsBeside(tokens: readonly Token[], name: Span): readonly string[] {
  const found: string[] = [];
  const note = ({ lower }: Token) => {
    const origin = originOf(lower);
    if (origin !== null) found.push(origin);
  };
  const first = firstFrom(tokens, name.start);
  const owner = tokens[first - 2];
  if (owner && /^['’]s?$/.test(tokens[first - 1]!.text)) note(owner);
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    const { pos, text, lower } = tokens[at]!;
    if (NATIONALITIES.has(lower)) note(tokens[at]!);
    else if (pos !== 'NOUN' && pos !== 'ADJ' && text !== '-') break;
  }
  const comma = firstFrom(tokens, name.end);
  // "Velmar of Chile"
  if (tokens[comma]?.lower === 'of' && tokens[comma + 1]) note(tokens[comma + 1]!);
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return found;
  for (let at = comma + 2; at < Math.min(tokens.length, comma + BEHIND); at++) {
    const { pos, text, lower } = tokens[at]!;
    if (NATIONALITIES.has(lower)) note(tokens[at]!);
    else if (pos !== 'NOUN' && pos !== 'ADJ' && text !== '-') break;
  }
  return found;
}

/** The town that the words around a name give it, lower-case: "Basel's Velmar", "Velmar of Basel", "the Basel bank Velmar", "Basel-based Velmar"; null where they give none. */
export function seatBeside(tokens: readonly Token[], name: Span): string | null {
  const first = firstFrom(tokens, name.start);
  const behind = firstFrom(tokens, name.end);
  const of = tokens[behind]?.lower === 'of' ? tokens[behind + 1] : undefined;
  const owner = /^['’]s?$/.test(tokens[first - 1]?.text ?? '') ? tokens[first - 2] : undefined;
  const described = tokens[first - 1]?.pos === 'NOUN' ? tokens[first - 2] : undefined;
  const based = lastWithin(tokens, Math.max(2, first - BEFORE), first, ({ lower }) => /^-?based$/.test(lower));
  const seated = based > 0 ? tokens[tokens[based - 1]!.text === '-' ? based - 2 : based - 1] : undefined;
  const isBeside = tokens.slice(based + 1, first).every(({ pos }) => /^(?:NOUN|ADJ)$/.test(pos));
  const town = [isBeside ? seated : undefined, of, owner, described].find(
    (token) => token && CITIES.has(token.lower) && /^\p{Lu}/u.test(token.text),
  );
  return town?.lower ?? null;
}
