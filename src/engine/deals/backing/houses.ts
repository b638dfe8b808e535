import type { Referent } from '../../entities/resolve.ts';
import { firstEndingAfter } from '../../span-search.ts';
import type { Line } from '../sentence/line.ts';

/** Sentences back in which whoever speaks without a house may have got one. */
const REACH = 3;

/** Tells whose voice an office without a name is, by whom the article spoke of last: "It sank. A spokesman said …". */
export class Houses {
  readonly #lines: readonly Line[];

  /** The sentences of the article in order. */
  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  /** Whom the sentences up to a source offset spoke of first, the nearest sentence first; null where they name no firm. */
  before(offset: number): Referent | null {
    const at = firstEndingAfter(this.#lines, ({ span }) => span, offset);
    const own = this.#lines[at];
    for (let i = Math.min(at, this.#lines.length - 1); i >= Math.max(0, at - REACH); i--) {
      const line = this.#lines[i]!;
      if (own && line.item !== own.item) return null;
      const firm = firmIn(line, offset);
      if (firm) return firm;
    }
    return null;
  }
}

/** The firm that a sentence is about: the first that it names before an offset. */
function firmIn({ actors, tokens, block }: Line, offset: number): Referent | null {
  for (const { first, entities } of actors) {
    const [firm] = entities;
    if (entities.length !== 1 || firm?.type !== 'organization' || firm.isOutlet) continue;
    const { start, end } = tokens[first]!;
    if (block.block.quote(start, end).start < offset) return firm;
  }
  return null;
}
