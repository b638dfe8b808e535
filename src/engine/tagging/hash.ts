/**
 * Features are 32-bit integers from the first character on: words are hashed once, and templates mix what they look at.
 * Integer arithmetic alone, so that every machine gets the same features.
 */

/** FNV-1a over UTF-16 units; never 0, which stands for "nothing here". */
export function hashText(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h === 0 ? 1 : h;
}

/** Mixes two integers into one; the order counts. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  h ^= h >>> 13;
  return Math.imul(h, 0xc2b2ae35) ^ (h >>> 16);
}
