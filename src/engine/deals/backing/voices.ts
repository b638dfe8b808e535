import type { Attribution, Quote } from '../../analysis.ts';
import type { Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { isSame } from '../../keeper.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Houses } from './houses.ts';
import { ALL_SIDES, companyOf, isOfficial, isTogether, ROLES } from './offices.ts';
import { isHeadOf, isOutsider } from './outsiders.ts';
import { isBareOffice, isOfCouncil, statesIn } from './states.ts';

/** Who speaks in an attribution: the entities, the words that describe them, their states, and whether "both firms" do. */
export interface Voice {
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly states: readonly string[];
  readonly all: boolean;
  /** The keys of the deals that it may speak about; see `Topics`. */
  readonly keys: readonly string[];
}

/** Where an attribution says who speaks: by itself, without what the article tells of them. */
interface Sources {
  readonly text: string;
  /** The entities that it was found to be of; none where only part of the words says who speaks. */
  readonly ids: readonly string[];
  readonly phrases: readonly Quote[];
}

/** A voice with all that it was made from: who is spoken of, each with who that is under another name. */
interface Heard {
  /** Of the article that it was last heard in. */
  readonly turn: object;
  readonly sources: Sources;
  readonly who: readonly (Referent | null)[];
  readonly voice: Voice;
}

/** The voices of an article, kept for the next one: an attribution that stays as it is has the same voice. */
export class KnownVoices {
  readonly heard = new WeakMap<Attribution, Heard>();
  readonly speaking = new WeakMap<readonly Side[], WeakMap<Voice, readonly Side[]>>();
}

/** Tells which sides of a deal speak in an attribution. */
export class Voices {
  readonly #byId: ReadonlyMap<string, Referent>;
  readonly #entities: ResolvedEntities;
  /** Names that stand for somebody named otherwise too. */
  readonly #forms: ReadonlyMap<Referent, Referent>;
  readonly #known: KnownVoices;
  readonly #houses: Houses;
  readonly #turn = {};

  /** `forms`: see `otherForms`; `known`: those of the article before. */
  constructor(entities: ResolvedEntities, forms: ReadonlyMap<Referent, Referent>, known: KnownVoices, houses: Houses) {
    this.#houses = houses;
    this.#entities = entities;
    this.#byId = new Map(entities.referents.map((entity) => [entity.id, entity]));
    this.#forms = forms;
    this.#known = known;
  }

  /** The sides of the deal that speak in an attribution, themselves or through somebody who speaks for them. */
  speakersIn(attribution: Attribution, sides: readonly Side[]): readonly Side[] {
    const voice = this.of(attribution);
    const bySides = this.#known.speaking.get(sides) ?? new WeakMap<Voice, readonly Side[]>();
    const known = bySides.get(voice);
    if (known) return known;
    const speaking = this.#speakersIn(attribution, voice, sides);
    this.#known.speaking.set(sides, bySides.set(voice, speaking));
    return speaking;
  }

  #speakersIn(attribution: Attribution, { ids, text, states, all }: Voice, sides: readonly Side[]): readonly Side[] {
    if (all) return sides.filter((side) => side.entity !== null);
    const speaking = sides.filter(
      (side) =>
        (side.entity && ids.has(side.entity.id)) ||
        namedIn(text, side) ||
        isGovernmentOf(side, states) ||
        (side.entity?.type === 'place' && states.includes(side.name)),
    );
    if (speaking.length > 0) return speaking;
    if (states.length === 0 && isBareOffice(text)) return governmentsAmong(sides, text);
    if (isOfCouncil(text)) return theOnly(sides, ({ name }) => /\bcouncil$/i.test(name));
    const inRole = sides.filter(({ role }) => ROLES[role]?.test(text));
    if (inRole.length === 1) return inRole;
    return isOfficial(attribution) ? this.#housesOf(attribution, ids, sides) : speaking;
  }

  /** The sides that an office without a name speaks for: those that what is said names, else whom the article spoke of last. */
  #housesOf(attribution: Attribution, ids: ReadonlySet<string>, sides: readonly Side[]): readonly Side[] {
    const { source } = attribution;
    if ([...ids].some((id) => /^(?:organization|place)$/.test(this.#byId.get(id)?.type ?? ''))) return [];
    const named = companyOf(attribution, sides, this.#entities);
    if (named.length > 0 || !source || attribution.kind === 'document') return named;
    const house = this.#houses.before(source.start);
    return sides.filter(({ entity }) => entity !== null && entity.id === house?.id);
  }

  /**
   * Who speaks in an attribution, read once: the same object for as long as it and they stay the same, and with it
   * `speakersIn`; but not for an official, who speaks for what the article tells elsewhere.
   */
  of(attribution: Attribution): Voice {
    const known = this.#known.heard.get(attribution);
    if (known?.turn === this.#turn) return known.voice;
    const sources = known?.sources ?? sourcesOf(attribution);
    const who = this.#whoIn(sources);
    const isKnown = known !== undefined && isSame(known.who, who) && !isOfficial(attribution);
    const voice = isKnown ? known.voice : voiceOf(attribution, sources, who);
    this.#known.heard.set(attribution, { turn: this.#turn, sources, who, voice });
    return voice;
  }

  /** Who is spoken of, one after the other; behind each, who that is under another name, or null. */
  #whoIn({ ids, phrases, text }: Sources): readonly (Referent | null)[] {
    const who: (Referent | null)[] = [];
    const isApart = isOutsider(text);
    const add = (entity: Referent | undefined) => {
      if (!entity || (isApart && !isHeadOf(text, namesOf(entity)))) return;
      who.push(entity, this.#forms.get(entity) ?? null);
      const firm = entity.type === 'person' && !isApart ? this.#entities.affiliationOf(entity) : null;
      if (firm) who.push(firm, this.#forms.get(firm) ?? null);
    };
    for (const id of ids) add(this.#byId.get(id));
    for (const phrase of phrases) for (const entity of this.#entities.entitiesOf(phrase)) add(entity);
    return who;
  }
}

const namesOf = ({ name, written, aliases }: Referent): readonly string[] => [name, written, ...aliases];

function sourcesOf(attribution: Attribution): Sources {
  const places = [attribution.source, ...attribution.chain.map((link) => link.at)].filter((at) => at !== null);
  const isCut = places.some((at) => spokenIn(attribution, at) !== null);
  const ids = isCut ? [] : [attribution.entity, ...attribution.chain.map((link) => link.entity)];
  const phrases = new Map(
    places.map((at) => [at.start, { ...at, end: at.start + (spokenIn(attribution, at) ?? at.end - at.start) }]),
  );
  const text = places
    .map((quote) => (quote.plain ?? quote.text).slice(0, spokenIn(attribution, quote) ?? undefined))
    .join(' ');
  return { text, ids: ids.filter((id) => id !== null), phrases: [...phrases.values()] };
}

function voiceOf(attribution: Attribution, { text }: Sources, who: readonly (Referent | null)[]): Voice {
  const known = who.filter((one) => one !== null);
  const named = who.flatMap((one, i) => (i % 2 === 0 && one?.type === 'place' ? [one.name] : []));
  const ids = new Set(known.map(({ id }) => id));
  const states = [...named, ...statesIn(text)];
  const words = wordsOf(text);
  const keys = [...ids, ...states.map(stemOf), ...words, ...words.map(stemOf)];
  return { ids, text, states, all: ALL_SIDES.test(text) || isTogether(attribution), keys };
}

/** Letters by which a country and its adjective are one: "Peru", "Peruvian". */
const STEM = 4;

/** What a name is looked up by besides its words, where it may be a country's: no word looks like it. */
export const stemOf = (name: string): string => `${name.slice(0, STEM)}-`;

/** The words of a text, with their figures. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "a lock-up agreement with Halden": how many UTF-16 units of the words for a paper say whose it is; null for all of them. */
function spokenIn({ kind }: Attribution, { text }: Quote): number | null {
  const other = kind === 'document' ? text.search(/ (?:with|against|about|on) /) : -1;
  return other < 0 ? null : other;
}

/** "the government", where no other is a side: a minister of no named state is its. */
function governmentsAmong(sides: readonly Side[], office: string): readonly Side[] {
  const governments = theOnly(sides, ({ name }) => /\b(?:government|treasury)$/i.test(name));
  return governments.length > 0 || !/\bminister\b/i.test(office)
    ? governments
    : theOnly(sides, ({ entity }) => entity?.type === 'place');
}

/** The side that fits, where one alone does. */
function theOnly(sides: readonly Side[], fits: (side: Side) => boolean): readonly Side[] {
  const found = sides.filter(fits);
  return found.length === 1 ? found : [];
}

/** "the Peruvian government", for whom a minister of Peru speaks. */
const isGovernmentOf = (side: Side, states: readonly string[]): boolean =>
  states.some((name) => sideKey({ entity: null, name: `${name} government` }) === sideKey(side));

/** "Jane Doe, Peru's foreign minister": the side's name stands in the description of the source. */
function namedIn(text: string, side: Side): boolean {
  if (side.entity && isOutsider(text) && !isHeadOf(text, namesOf(side.entity))) return false;
  if (side.entity?.type === 'place' && isOfficialOf(text, side.name)) return true;
  if ([side.name, ...(side.entity?.aliases ?? [])].some((name) => name.length > 2 && containsWord(text, name)))
    return true;
  const own = ownWord(side);
  return own !== null && HOUSE.test(text) && containsWord(text, own);
}

/** An office in a house: whoever holds it speaks for the house, though it be called by half its name. */
const HOUSE =
  /\b(?:CEO|CFO|COO|chief|chair(?:man|woman|person)?|president|spokes(?:man|woman|person)|executive|director|manager|representative)\b/;
/** First words of many names, which alone name nobody. */
const SHARED =
  /^(?:the|us|u\.?s\.?|uk|eu|new|old|first|general|national|international|united|american|british|german|french|canadian|australian|european|asian|royal|north|south|east|west|northern|southern|eastern|western|central|bank|air|san|los|st|standard|global|public|federal|state|city|john|big)$/i;

/** The word that is a firm's own: "Halden" of "Halden Financial"; null where it is one that others share, or the only one. */
function ownWord(side: Side): string | null {
  if (side.entity?.type !== 'organization') return null;
  const [first, second] = side.name.split(' ');
  return first && second && /^\p{Lu}[\p{L}\p{N}]+$/u.test(first) && !SHARED.test(first) ? first : null;
}

/** "Peruvian trade minister": an office under the country's adjective, which shares its first letters. */
function isOfficialOf(text: string, country: string): boolean {
  if (!/\b(?:minister|ministry|president|secretary|premier|chancellor|government|ambassador|officials?)\b/i.test(text))
    return false;
  const stem = country.slice(0, STEM);
  return stem.length === STEM && text.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem));
}

/** Whether a text has a word or a name with no letter or digit right beside it; capitals count. */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
