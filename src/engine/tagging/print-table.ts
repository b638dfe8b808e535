/**
 * Sixteen bits of a feature's hash, which an open table keeps to tell strangers apart (one in some thousand passes for a
 * known one); never 0, which marks a free slot.
 */
export const printOf = (hash: number): number => ((hash >>> 16) ^ (hash & 0x5bd1)) & 0xffff || 1;

/** Where the print of a hash stands in an open table of prints, or else the free slot in which it would; the table is never full. */
export function slotOf(prints: Uint16Array, hash: number): number {
  const mask = prints.length - 1;
  const print = printOf(hash);
  let slot = hash & mask;
  while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & mask;
  return slot;
}
