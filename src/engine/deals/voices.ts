import type { Attribution, Mention, Quote, Span } from '../analysis.ts';
import type { Referent, ResolvedEntities } from '../entities/resolve.ts';
import { otherForms } from './other-forms.ts';
import { type Side, sideKey } from './sighting.ts';
import { isBareOffice, isOfCouncil, statesIn } from './states.ts';

/** Tells which sides of a deal speak in an attribution. */
export class Voices {
  readonly #byId: ReadonlyMap<string, Referent>;
  readonly #entities: ResolvedEntities;
  /** Names that stand for somebody named otherwise too; null until they are asked for. */
  #forms: ReadonlyMap<Referent, Referent> | null = null;
  readonly #known = new Map<Attribution, Voice>();

  constructor(entities: ResolvedEntities) {
    this.#entities = entities;
    this.#byId = new Map(entities.referents.map((entity) => [entity.id, entity]));
  }

  /** The sides of the deal that speak in an attribution, themselves or through somebody who speaks for them. */
  speakersIn(attribution: Attribution, sides: readonly Side[]): readonly Side[] {
    const { ids, text, states, all } = this.of(attribution);
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
    return isOfficial(attribution) ? companyOf(attribution, sides, this.#entities) : speaking;
  }

  /** Who speaks in an attribution, read once. */
  of(attribution: Attribution): Voice {
    const known = this.#known.get(attribution);
    if (known) return known;
    this.#forms ??= otherForms(this.#entities);
    const forms = this.#forms;
    const ids = new Set<string>();
    const states: string[] = [];
    const add = (entity: Referent | null | undefined) => {
      if (!entity) return;
      const firm = entity.type === 'person' ? this.#entities.affiliationOf(entity) : null;
      for (const one of firm ? [entity, firm] : [entity]) {
        ids.add(one.id);
        const other = forms.get(one);
        if (other) ids.add(other.id);
        if (one.type === 'place') states.push(one.name);
      }
    };
    const places = [attribution.source, ...attribution.chain.map((link) => link.at)].filter((at) => at !== null);
    const isCut = places.some((at) => spokenIn(attribution, at) !== null);
    for (const id of isCut ? [] : [attribution.entity, ...attribution.chain.map((link) => link.entity)]) {
      if (id) add(this.#byId.get(id));
    }
    const spans = new Map(
      places.map((at) => [at.start, { ...at, end: at.start + (spokenIn(attribution, at) ?? at.end - at.start) }]),
    );
    for (const at of spans.values()) for (const entity of this.#entities.entitiesOf(at)) add(entity);
    const text = places
      .map((quote) => (quote.plain ?? quote.text).slice(0, spokenIn(attribution, quote) ?? undefined))
      .join(' ');
    states.push(...statesIn(text));
    const voice = { ids, text, states, all: ALL_SIDES.test(text) || isTogether(attribution) };
    this.#known.set(attribution, voice);
    return voice;
  }
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

/** "The companies said", "They said": houses that were named together, and no one of them. */
const isTogether = ({ kind, entity, source }: Attribution): boolean =>
  kind === 'named-organization' &&
  entity === null &&
  /^(?:they|both|the (?:companies|firms|airlines|banks|carriers|parties|partners))$/i.test(
    source?.plain ?? source?.text ?? '',
  );

/** "a company spokesman": speaks for the company that what is said names first; several spokesmen for all that it names. */
function companyOf(
  { source, content }: Attribution,
  sides: readonly Side[],
  entities: ResolvedEntities,
): readonly Side[] {
  const named = sides
    .flatMap((side) => {
      const at = side.entity?.type === 'organization' ? firstWithin(entities.mentionsOf(side.entity), content) : null;
      return at === null ? [] : [{ side, at }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ side }) => side);
  return /\bspokes(?:men|women|people|persons)\b/i.test(source?.text ?? '') ? named : named.slice(0, 1);
}

/** "a company spokesman": whoever speaks for a company that the source does not name. */
export function isOfficial({ source }: Attribution): boolean {
  return OFFICIALS.test(source?.plain ?? source?.text ?? '');
}

/** Whoever speaks for a company or a state that the source does not name. */
export const isNameless = (attribution: Attribution): boolean =>
  isOfficial(attribution) ||
  [isBareOffice, isOfCouncil].some((holds) => holds(attribution.source?.plain ?? attribution.source?.text ?? ''));

/** Where an entity is first named within what is said, as a UTF-16 offset into the source; null where it is not. */
function firstWithin(mentions: readonly Mention[], content: readonly Span[]): number | null {
  const mention = mentions.find(({ start, end }) => content.some((span) => span.start <= start && end <= span.end));
  return mention?.start ?? null;
}

/** "the Peruvian government", for whom a minister of Peru speaks. */
const isGovernmentOf = (side: Side, states: readonly string[]): boolean =>
  states.some((name) => sideKey({ entity: null, name: `${name} government` }) === sideKey(side));

/** Who speaks in an attribution: the entities, the words that describe them, their states, and whether "both firms" do. */
export interface Voice {
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly states: readonly string[];
  readonly all: boolean;
}

/** "company officials", "a bank spokesman": they speak for a company that the source does not name. */
const OFFICIALS =
  /^(?:an? |the |one )?(?:company|corporate|bank|airline|firm) (?:spokes\w+|officials?|executives?|statement|announcement)$/i;

/** "the two firms", "both companies", "the two Danish companies": all who are named as sides. */
const ALL_SIDES =
  /\b(?:a|their|the) joint (?:statement|announcement|release|letter)\b|\b(?:both|the (?:two|three)) (?:\p{L}+ )?(?:companies|firms|sides|airlines|banks|parties|groups|carriers|governments|countries|nations|states|ministries)\b/iu;

/** "Alexander Downer, Australia's foreign minister": the side's name stands in the description of the source. */
function namedIn(text: string, side: Side): boolean {
  if (/\b(?:analyst|analysts|critic|rival|former)\b/i.test(text)) return false;
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
  const stem = country.slice(0, 4);
  return stem.length === 4 && text.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem));
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
