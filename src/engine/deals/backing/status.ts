import type { Attribution, Quote, Span, Status } from '../../analysis.ts';
import { isSame } from '../../keeper.ts';
import type { Side } from '../casting/sighting.ts';
import { holdsOffice, isOfficial } from './offices.ts';
import { principals, type Voice, type Voices } from './voices.ts';

/** On whose word a passage stands, as far as the article says. */
export interface Word {
  readonly status: Status;
  readonly attributions: readonly string[];
}

/** A question for the word that a passage stands on, with the answer and what it was told by. */
interface Question {
  readonly passage: Quote;
  readonly sides: readonly Side[];
  readonly word: Word;
  /** The attributions around; see `Cells`. */
  readonly near: readonly (readonly Attribution[])[];
  /** The one that covers it, with the voice that speaks in it; null where none does. */
  readonly by: Attribution | null;
  readonly voice: Voice | null;
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

const NOBODY: readonly Attribution[] = [];

/** Attributions by where their contents stand. */
export class Cells {
  readonly #cells = new Map<number, readonly Attribution[]>();

  /** A cell that holds the same as in the article before, `before`, is the same list. */
  constructor(attributions: readonly Attribution[], before: Cells | null) {
    const cells = new Map<number, Attribution[]>();
    for (const attribution of attributions) {
      for (const content of attribution.content) {
        for (let at = Math.floor(content.start / CELL); at * CELL < content.end; at++) {
          const cell = cells.get(at);
          if (!cell) cells.set(at, [attribution]);
          else if (cell.at(-1) !== attribution) cell.push(attribution);
        }
      }
    }
    for (const [at, cell] of cells) {
      const known = before ? before.#cells.get(at) : undefined;
      this.#cells.set(at, known && isSame(known, cell) ? known : cell);
    }
  }

  /** The lists of the cells that a span touches. */
  near({ start, end }: Span): readonly (readonly Attribution[])[] {
    const near: (readonly Attribution[])[] = [];
    for (let at = Math.floor(start / CELL); at * CELL < end; at++) near.push(this.#cells.get(at) ?? NOBODY);
    return near;
  }
}

/** Reads which attribution covers a passage, and what its source is to the deal. */
export class Backing {
  readonly #cells: Cells;
  /** Who speaks in an attribution. */
  readonly voices: Voices;
  #asked: Question[] | null = null;

  constructor(cells: Cells, voices: Voices) {
    this.#cells = cells;
    this.voices = voices;
  }

  /** The word that a passage stands on; the article's own when no attribution covers it. */
  of(passage: Quote, sides: readonly Side[]): Word {
    const near = this.#cells.near(passage);
    const by = coveringAmong(near, passage);
    const word: Word = by
      ? { status: this.statusOf(by, sides), attributions: [by.id] }
      : { status: 'author-assertion', attributions: [] };
    this.#asked?.push({ passage, sides, word, near, by, voice: by && this.voices.of(by) });
    return word;
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
    return asked.every(({ passage, sides, word, near, by, voice }) => {
      const here = this.#cells.near(passage);
      const covering = isSame(near, here) ? by : coveringAmong(here, passage);
      if (covering === null) return by === null;
      if (covering === by && this.voices.of(covering) === voice) return true;
      return covering.id === word.attributions[0] && this.statusOf(covering, sides) === word.status;
    });
  }

  /** The attribution whose content covers most of a passage: at least half of it; the narrowest of equals. */
  covering(passage: Quote): Attribution | null {
    return coveringAmong(this.#cells.near(passage), passage);
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
    const official = speaking.length > 0 && (isOfficial(attribution) || holdsOffice(attribution));
    if ((inner === 'implicit' || inner.startsWith('unnamed')) && !onRecord && !official) return 'reported-anonymous';
    if (attribution.kind === 'document' && (speaking.length === 0 || OFFICIAL.test(attribution.source?.text ?? '')))
      return 'documented';
    if (speaking.length > 1 && speaking.length >= principals(sides).length) return 'stated-by-both';
    return speaking.length > 0 ? 'stated-by-party' : 'reported-on-record';
  }
}

/** See `Backing.covering`; `cells` are those that the passage touches. */
function coveringAmong(cells: readonly (readonly Attribution[])[], passage: Quote): Attribution | null {
  const near = cells.length === 1 ? cells[0]! : new Set(cells.flat());
  let best: Attribution | null = null;
  let bestShare = 0;
  let bestSize = Number.POSITIVE_INFINITY;
  for (const attribution of near) {
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
