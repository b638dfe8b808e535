/** FNV-1a over UTF-16 units, as eight hex digits: short, stable and not for security. */
export function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}

/** The id of the first thing that is made what it is by this content. */
export const idOf = (prefix: string, content: string): string => `${prefix}-${hash(content)}`;

/**
 * Gives ids that depend on a thing's content and on the order of equal contents, not on counters or offsets, so that
 * an edit elsewhere leaves them as they are. One instance serves one analysis.
 */
export class Ids {
  readonly #seen = new Map<string, number>();

  /** `prefix` says what it is ("a" for attribution); `content` is the text that makes it what it is. */
  next(prefix: string, content: string): string {
    return this.nextOf(idOf(prefix, content));
  }

  /** The same where `idOf` has been asked before. */
  nextOf(id: string): string {
    const n = this.#seen.get(id) ?? 0;
    this.#seen.set(id, n + 1);
    return n === 0 ? id : `${id}-${n + 1}`;
  }
}
