import type { Attribution, Quote } from '../../analysis.ts';
import type { Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { isSame } from '../../keeper.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Houses } from './houses.ts';
import { namedIn, namesOf, stemOf, wordsOf } from './named-in.ts';
import { ALL_SIDES, companyOf, isNameless, isOfficial, isTogether, ROLES } from './offices.ts';
import { isHeadOf, isOutsider } from './outsiders.ts';
import { ownUnitIn } from './own-units.ts';
import { isBareOffice, isOfCouncil, OFFICE, statesIn } from './states.ts';

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
  /** Whether its words are of somebody who stands beside the house that they name. */
  readonly isApart: boolean;
  /** Whether they are an office's that does not say whose it is. */
  readonly isOfficial: boolean;
  /** Whether they name no house at all. */
  readonly isNameless: boolean;
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
  readonly #introductions: ReadonlyMap<Attribution, Attribution>;
  readonly #turn = {};

  /** `forms`: see `otherForms`; `known`: those of the article before; `introductions`: see `introductionsOf`. */
  constructor(
    entities: ResolvedEntities,
    forms: ReadonlyMap<Referent, Referent>,
    known: KnownVoices,
    houses: Houses,
    introductions: ReadonlyMap<Attribution, Attribution>,
  ) {
    this.#houses = houses;
    this.#introductions = introductions;
    this.#entities = entities;
    this.#byId = new Map(entities.referents.map((entity) => [entity.id, entity]));
    this.#forms = forms;
    this.#known = known;
  }

  /** The sides of the deal that speak in an attribution, themselves or through somebody who speaks for them. */
  speakersIn(statement: Attribution, sides: readonly Side[]): readonly Side[] {
    const attribution = this.#introducing(statement);
    const voice = this.of(attribution);
    const bySides = this.#known.speaking.get(sides) ?? new WeakMap<Voice, readonly Side[]>();
    const known = bySides.get(voice);
    if (known) return known;
    const speaking = this.#speakersIn(attribution, voice, sides);
    this.#known.speaking.set(sides, bySides.set(voice, speaking));
    return speaking;
  }

  #speakersIn(attribution: Attribution, { ids, text, states, all }: Voice, sides: readonly Side[]): readonly Side[] {
    // "The two banks" that are known to be others than the sides say nothing for those.
    const areOthers = ids.size > 1 && !sides.some(({ entity }) => entity && ids.has(entity.id));
    if (all && !areOthers) return together(text, principals(sides));
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
    const unit = ownUnitIn(attribution);
    if (unit !== null) return sides.filter((side) => side.entity?.type === 'organization' && namedIn(unit, side));
    return isOfficial(attribution) ? this.#housesOf(attribution, ids, sides) : speaking;
  }

  /** The sides that an office without a name speaks for: those that what is said names, else whom the article spoke of last. */
  #housesOf(attribution: Attribution, ids: ReadonlySet<string>, sides: readonly Side[]): readonly Side[] {
    const { source } = attribution;
    if ([...ids].some((id) => /^(?:organization|place)$/.test(this.#byId.get(id)?.type ?? ''))) return [];
    // "It is also in talks with Halden, the chief executive said": whoever "it" is, and not whom it deals with.
    const isOwn = opensWithPronoun(attribution);
    const named = isOwn ? [] : companyOf(attribution, sides, this.#entities);
    if (named.length > 0 || !source || attribution.kind === 'document') return named;
    const house = this.#houses.before(isOwn ? Math.min(source.start, attribution.content[0]!.start) : source.start);
    return sides.filter(({ entity }) => entity !== null && entity.id === house?.id);
  }

  /**
   * Who speaks in an attribution, read once: the same object for as long as it and they stay the same, and with it
   * `speakersIn`; but not for an official, who speaks for what the article tells elsewhere.
   */
  of(statement: Attribution): Voice {
    return this.#heardIn(this.#introducing(statement)).voice;
  }

  /** Whether whoever speaks in an attribution speaks for a company or a state that its source does not name. */
  isNameless(statement: Attribution): boolean {
    return this.#heardIn(this.#introducing(statement)).sources.isNameless;
  }

  #heardIn(attribution: Attribution): Heard {
    const known = this.#known.heard.get(attribution);
    if (known?.turn === this.#turn) return known;
    const sources = known?.sources ?? sourcesOf(attribution);
    const who = this.#whoIn(sources);
    const isKnown = known !== undefined && isSame(known.who, who) && !sources.isOfficial;
    const voice = isKnown ? known.voice : voiceOf(attribution, sources, who);
    const heard = { turn: this.#turn, sources, who, voice };
    this.#known.heard.set(attribution, heard);
    return heard;
  }

  /** The statement in which the article says who speaks: mostly the same one. */
  #introducing(statement: Attribution): Attribution {
    return this.#introductions.get(statement) ?? statement;
  }

  /** Who is spoken of, one after the other; behind each, who that is under another name, or null. */
  #whoIn({ ids, phrases, text, isApart }: Sources): readonly (Referent | null)[] {
    const who: (Referent | null)[] = [];
    const add = (entity: Referent | undefined) => {
      if (!entity || (isApart && !isHeadOf(text, namesOf(entity)))) return;
      who.push(entity, this.#forms.get(entity) ?? null);
      const firm = entity.type === 'person' && !isApart ? this.#entities.affiliationOf(entity) : null;
      if (firm) who.push(firm, this.#forms.get(firm) ?? null);
    };
    for (const id of ids) add(this.#byId.get(id));
    // "The United States carmaker Halden": a firm speaks, and not the state that it is in.
    const isFirm = ids.some((id) => this.#byId.get(id)?.type === 'organization');
    for (const phrase of phrases)
      for (const entity of this.#entities.entitiesOf(phrase))
        if (entity.type !== 'place' || !isFirm || OFFICE.test(text)) add(entity);
    return who;
  }
}

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
  return {
    text,
    ids: ids.filter((id) => id !== null),
    phrases: [...phrases.values()],
    isApart: isOutsider(text),
    isOfficial: isOfficial(attribution),
    isNameless: isNameless(attribution),
  };
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

/** "It is also in talks": what is said begins with whom it is about, and the article named that before. */
const opensWithPronoun = ({ content }: Attribution): boolean =>
  /^[“"'‘]?(?:it|they|we)\b/i.test(content[0]?.text ?? '');

/** "a lock-up agreement with Halden": how many UTF-16 units of the words for a paper say whose it is; null for all of them. */
function spokenIn({ kind }: Attribution, { text }: Quote): number | null {
  const other = kind === 'document' ? text.search(/ (?:with|against|about|on) /) : -1;
  return other < 0 ? null : other;
}

/** "Spokesmen for the two companies": of more than two sides, the two that sell or buy together, where there are such. */
function together(text: string, sides: readonly Side[]): readonly Side[] {
  if (sides.length < 3 || !/\bthe two\b/i.test(text)) return sides;
  const pairs = (['buyer', 'seller', 'partner'] as const)
    .map((part) => sides.filter(({ role }) => role === part))
    .filter(({ length }) => length === 2);
  return pairs.length === 1 ? pairs[0]! : sides;
}

/** Whom "they" and "the firms" stand for: the sides with a name; of more than two, what is sold says nothing beside its owner. */
export function principals(sides: readonly Side[]): readonly Side[] {
  const named = sides.filter(({ entity }) => entity !== null);
  const isOwned = named.length > 2 && named.some(({ role }) => role === 'seller');
  return isOwned ? named.filter(({ role }) => role !== 'target') : named;
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
