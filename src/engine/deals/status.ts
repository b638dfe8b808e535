import type { Attribution, Mention, Quote, Span, Status } from '../analysis.ts';
import type { Referent, ResolvedEntities } from '../entities/resolve.ts';
import { isSame } from '../keeper.ts';
import type { Side } from './sighting.ts';

/** On whose word a passage stands, as far as the article says. */
export interface Word {
  readonly status: Status;
  readonly attributions: readonly string[];
}

/** A question for the word that a passage stands on, with the answer. */
interface Question {
  readonly passage: Quote;
  readonly sides: readonly Side[];
  readonly word: Word;
}

export type Asked = readonly Question[];

/** How the words of an article are to be taken: on whose word they stand, and what a bare "$" is, null where that is open. */
export interface Words {
  readonly backing: Backing;
  readonly dollar: string | null;
}

const OFFICIAL =
  /\b(?:filing|filings|court|lawsuit|contract|regulat\w*|prospectus|circular|record|records|agreement)\b/i;
const CONFIRMING = new Set<Status>(['stated-by-party', 'stated-by-both', 'documented']);

/** UTF-16 units a cell of the index over contents spans. */
const CELL = 1024;

function cellsOf(span: Span): readonly number[] {
  const cells: number[] = [];
  for (let cell = Math.floor(span.start / CELL); cell * CELL < span.end; cell++) cells.push(cell);
  return cells;
}

/** Reads which attribution covers a passage, and what its source is to the deal. */
export class Backing {
  readonly #cells = new Map<number, Attribution[]>();
  readonly #byId: ReadonlyMap<string, Referent>;
  readonly #entities: ResolvedEntities;
  readonly #voices = new Map<Attribution, Voice>();
  #asked: Question[] | null = null;

  constructor(attributions: readonly Attribution[], entities: ResolvedEntities) {
    this.#entities = entities;
    this.#byId = new Map(entities.referents.map((entity) => [entity.id, entity]));
    for (const attribution of attributions) {
      const cells = new Set(attribution.content.flatMap((content) => cellsOf(content)));
      for (const cell of cells) this.#cells.set(cell, [...(this.#cells.get(cell) ?? []), attribution]);
    }
  }

  /** The word that a passage stands on; the article's own when no attribution covers it. */
  of(passage: Quote, sides: readonly Side[]): Word {
    const word = this.#of(passage, sides);
    this.#asked?.push({ passage, sides, word });
    return word;
  }

  #of(passage: Quote, sides: readonly Side[]): Word {
    const covering = this.covering(passage);
    if (!covering) return { status: 'author-assertion', attributions: [] };
    return { status: this.statusOf(covering, sides), attributions: [covering.id] };
  }

  /** Begins to note what it is asked. */
  record(): void {
    this.#asked = [];
  }

  /** All that it was asked since `record`; it notes no more. */
  recorded(): Asked {
    const asked = this.#asked ?? [];
    this.#asked = null;
    return asked;
  }

  /** Whether all that was asked of another one would be answered alike here. */
  standsBy(asked: Asked): boolean {
    return asked.every(({ passage, sides, word }) => {
      const { status, attributions } = this.#of(passage, sides);
      return status === word.status && isSame(attributions, word.attributions);
    });
  }

  /** The attribution whose content covers most of a passage: at least half of it; the narrowest of equals. */
  covering(passage: Quote): Attribution | null {
    let best: Attribution | null = null;
    let bestShare = 0;
    let bestSize = Number.POSITIVE_INFINITY;
    for (const attribution of this.#near(passage)) {
      let shared = 0;
      let size = 0;
      for (const content of attribution.content) {
        shared += Math.max(0, Math.min(content.end, passage.end) - Math.max(content.start, passage.start));
        size += content.end - content.start;
      }
      if (shared === 0) continue;
      // "…, the Herald reported, citing a banker": the words that hand it on are no part of what is handed on.
      const own = passage.end - passage.start - wordsOfAttribution(attribution, passage);
      const share = shared / Math.max(1, own);
      if (share < 0.5) continue;
      if (share > bestShare + 0.25 || (share > bestShare - 0.25 && size < bestSize)) {
        best = attribution;
        bestShare = share;
        bestSize = size;
      }
    }
    return best;
  }

  /** The attributions with content in the cells of a passage, each once. */
  #near(passage: Span): Iterable<Attribution> {
    const [first, ...further] = cellsOf(passage).map((cell) => this.#cells.get(cell) ?? []);
    return further.length === 0 ? (first ?? []) : new Set([first!, ...further].flat());
  }

  statusOf(attribution: Attribution, sides: readonly Side[]): Status {
    const status = this.#sourceStatus(attribution, sides);
    if (attribution.response === 'denied' && CONFIRMING.has(status)) return 'denied';
    return status;
  }

  #sourceStatus(attribution: Attribution, sides: readonly Side[]): Status {
    const outer = attribution.chain[0]?.kind ?? attribution.kind;
    const inner = attribution.chain[attribution.chain.length - 1]?.kind ?? attribution.kind;
    const onRecord = attribution.ruling?.onRecord === true;
    if (outer === 'outlet') {
      const named =
        attribution.chain.length > 1 && inner !== 'implicit' && !inner.startsWith('unnamed') && inner !== 'outlet';
      return named || onRecord ? 'reported-on-record' : 'reported-anonymous';
    }
    const speaking = this.speakers(attribution, sides);
    const official = speaking.length > 0 && isOfficial(attribution);
    if ((inner === 'implicit' || inner.startsWith('unnamed')) && !onRecord && !official) return 'reported-anonymous';
    if (attribution.kind === 'document' && (speaking.length === 0 || OFFICIAL.test(attribution.source?.text ?? '')))
      return 'documented';
    if (speaking.length > 1 && speaking.length >= sides.length) return 'stated-by-both';
    return speaking.length > 0 ? 'stated-by-party' : 'reported-on-record';
  }

  /** The sides of the deal that speak in an attribution, themselves or through somebody who speaks for them. */
  speakers(attribution: Attribution, sides: readonly Side[]): readonly Side[] {
    const { ids, text, all } = this.voice(attribution);
    if (all) return sides.filter((side) => side.entity !== null);
    const speaking = sides.filter((side) => (side.entity && ids.has(side.entity.id)) || namedIn(text, side));
    return speaking.length === 0 && isOfficial(attribution) ? companyOf(attribution, sides, this.#entities) : speaking;
  }

  /** Who speaks in an attribution, read once. */
  voice(attribution: Attribution): Voice {
    const known = this.#voices.get(attribution);
    if (known) return known;
    const ids = new Set<string>();
    const add = (entity: Referent | null | undefined) => {
      if (!entity) return;
      ids.add(entity.id);
      const firm = entity.type === 'person' ? this.#entities.affiliationOf(entity) : null;
      if (firm) ids.add(firm.id);
    };
    for (const id of [attribution.entity, ...attribution.chain.map((link) => link.entity)]) {
      if (id) add(this.#byId.get(id));
    }
    const places = [attribution.source, ...attribution.chain.map((link) => link.at)].filter((at) => at !== null);
    const spans = new Map(places.map((at) => [at.start, at]));
    for (const at of spans.values()) for (const entity of this.#entities.entitiesOf(at)) add(entity);
    const text = places.map((quote) => quote.plain ?? quote.text).join(' ');
    const voice = { ids, text, all: ALL_SIDES.test(text) };
    this.#voices.set(attribution, voice);
    return voice;
  }
}

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

/** Where an entity is first named within what is said, as a UTF-16 offset into the source; null where it is not. */
function firstWithin(mentions: readonly Mention[], content: readonly Span[]): number | null {
  const mention = mentions.find(({ start, end }) => content.some((span) => span.start <= start && end <= span.end));
  return mention?.start ?? null;
}

/**
 * How much of a passage is the attribution's sources and cues, with what leads from a cue to what is said ("said in a notice
 * that"), in UTF-16 units, overlaps counted once.
 */
function wordsOfAttribution({ source, cue, content, chain }: Attribution, passage: Span): number {
  const next = content.find(({ start }) => start >= cue.end);
  const lead = next ? { start: cue.end, end: next.start } : null;
  const parts = [source, cue, lead, ...chain.flatMap((link) => [link.at, link.cue])]
    .filter((part) => part !== null)
    .map((part) => ({ start: Math.max(part.start, passage.start), end: Math.min(part.end, passage.end) }))
    .sort((a, b) => a.start - b.start);
  let sum = 0;
  let done = passage.start;
  for (const { start, end } of parts) {
    sum += Math.max(0, end - Math.max(start, done));
    done = Math.max(done, end);
  }
  return sum;
}

/** Who speaks in an attribution: the entities, the words that describe them, and whether "both firms" do. */
export interface Voice {
  readonly ids: ReadonlySet<string>;
  readonly text: string;
  readonly all: boolean;
}

/** "company officials", "a bank spokesman": they speak for a company that the source does not name. */
const OFFICIALS =
  /^(?:an? |the |one )?(?:company|corporate|bank|airline|firm) (?:spokes\w+|officials?|executives?|statement|announcement)$/i;

/** "the two firms", "both companies", "the two Danish companies": all who are named as sides. */
const ALL_SIDES =
  /\b(?:both|the (?:two|three)) (?:\p{L}+ )?(?:companies|firms|sides|airlines|banks|parties|groups|carriers)\b/iu;

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
  /\b(?:CEO|CFO|COO|chief|chair(?:man|woman|person)?|president|spokes(?:man|woman|person)|executive|director|manager)\b/;
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

export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
