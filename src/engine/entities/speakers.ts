import type { EntityType, Span } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';

/** Sources by what they are; where a person's name stands among these words, it is that person. */
const DESCRIBED =
  /\b(?:spokes(?:wo)?man|spokesperson|official|executive|banker|analyst|economist|lawyer|trader|insider)\b/;
/** What is written speaks, too, and is no organisation: "The report said …. It added". */
const WRITTEN =
  /\b(?:report|filing|statement|study|survey|document|letter|memo|article|notice|presentation|prospectus|papers?)(?: (?:seen|reviewed|obtained|filed|published|released|dated|by|of|from|on|in|to)\b.*)?$/;

/** The source of an attribution, and whether its words tell what speaks and not who. */
interface Source extends Span {
  readonly described: boolean;
  readonly written: boolean;
}

/** The sources of a block's attributions, in order. */
export const sourcesIn = ({ attributions, prose }: BlockReading): readonly Source[] =>
  attributions
    .flatMap(({ source }) => source ?? [])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const words = prose.slice(start, end);
      return { start, end, described: DESCRIBED.test(words), written: WRITTEN.test(words) };
    });

/** A thing named inside a source. */
interface Named {
  readonly cluster: number;
  readonly isPerson: boolean;
  /** A possessive stands behind it. */
  readonly owner: boolean;
  /** A preposition leads it in. */
  readonly led: boolean;
}

/** Tells who speaks in the sources of attributions, and which of these were only described. Sentences are numbered from 1. */
export class Speakers {
  /** The sources of the block's attributions, in order. */
  #sources: readonly Source[] = [];
  /** The first of them that does not begin before the tokens that are read. */
  #nextSource = 0;
  /** The sentence of the last source that was only described ("a spokeswoman"), until a named person acts; 0 for none. */
  #describedIn = 0;
  /** The sentence of the last source that is something written, until an organisation acts; 0 for none. */
  #writtenIn = 0;
  /** Who speaks in the source that was read last. */
  #voice: { readonly source: Span; readonly cluster: number } | null = null;

  /** A block begins; blocks must come in order. */
  begin(block: ReadBlock): void {
    this.#sources = block.once(sourcesIn);
    this.#nextSource = 0;
  }

  /**
   * Somebody named acts, so that a pronoun stands for no source that was only described before; `led` where a preposition
   * leads the name in.
   */
  noteActing(type: EntityType, led: boolean): void {
    if (type === 'person') this.#describedIn = 0;
    // "according to a report by Norvik": whose report it is does not act.
    if (type === 'organization' && !led) this.#writtenIn = 0;
  }

  /** Notes a source that begins at a token and tells what speaks, not who: "a spokeswoman for Acme", "the report"; tokens must come in order, and those at which no source begins may be left out. */
  noteAt({ start }: Token, sentence: number): void {
    while (this.#nextSource < this.#sources.length && this.#sources[this.#nextSource]!.start < start)
      this.#nextSource++;
    const source = this.#sources[this.#nextSource];
    if (source?.start !== start) return;
    if (source.described) this.#describedIn = sentence;
    if (source.written) this.#writtenIn = sentence;
  }

  /**
   * Whether a thing named here is who speaks. Of the people in one source it is the first: the others only describe
   * it ("said Jane Doe, who works for John Roe"), as does somebody whose colleague or lawyer it is, or for whom "a
   * spokesman for John Roe" speaks (`led`).
   */
  isSpeaker({ cluster, isPerson, owner, led }: Named, at: Token, sentence: number): boolean {
    const source = this.sourceAt(at);
    if (!source || !isPerson) return source !== null;
    if (owner || /^(?:his|her)$/.test(at.lower)) return false;
    if (led && source.start < at.start && this.#describedIn === sentence) return false;
    if (this.#voice && this.#voice.source === source) return this.#voice.cluster === cluster;
    this.#voice = { source, cluster };
    return true;
  }

  /** The source of an attribution that holds a span; null when none does. */
  sourceAt({ start, end }: Span): Span | null {
    const source = this.#sources[firstFrom(this.#sources, start + 1) - 1];
    return source !== undefined && end <= source.end ? source : null;
  }

  /** Whether the one who goes on speaking as "he" or "she" is a source that was only described, not more than `window` sentences back; it is then noted to speak on. */
  goesOnDescribed(sentence: number, window: number): boolean {
    if (this.#describedIn === 0 || this.#describedIn < sentence - window) return false;
    this.#describedIn = sentence;
    return true;
  }

  /** Whether what goes on speaking as "it" is something written, in this sentence or the one before; it is then noted to speak on. */
  goesOnWritten(sentence: number): boolean {
    if (this.#writtenIn === 0 || this.#writtenIn < sentence - 1) return false;
    this.#writtenIn = sentence;
    return true;
  }
}
