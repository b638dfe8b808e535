import type { Attribution, Quote, Span, Status } from '../analysis.ts';
import { isSame } from '../keeper.ts';
import type { Side } from './sighting.ts';
import { isOfficial, type Voices } from './voices.ts';

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
  /** Who speaks in an attribution. */
  readonly voices: Voices;
  #asked: Question[] | null = null;

  constructor(attributions: readonly Attribution[], voices: Voices) {
    this.voices = voices;
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
    const speaking = this.voices.speakersIn(attribution, sides);
    const official = speaking.length > 0 && isOfficial(attribution);
    if ((inner === 'implicit' || inner.startsWith('unnamed')) && !onRecord && !official) return 'reported-anonymous';
    if (attribution.kind === 'document' && (speaking.length === 0 || OFFICIAL.test(attribution.source?.text ?? '')))
      return 'documented';
    if (speaking.length > 1 && speaking.length >= sides.length) return 'stated-by-both';
    return speaking.length > 0 ? 'stated-by-party' : 'reported-on-record';
  }
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
