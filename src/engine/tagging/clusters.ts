import { hashText } from './hash.ts';
import { printOf, slotOf } from './print-table.ts';
import { HEADER, openWeights, writeNumbers } from './weights-file.ts';

/**
 * Classes of words that stand in the same company ("Monday" and "Tuesday"; "Ltd" and "plc"), made from plain text, in
 * two granularities. Words are kept as prints of their hashes alone.
 *
 *     "OTRC", version, slots, fine classes, then: prints, classes (16 bits a slot), the coarse class of each fine one (8 bits).
 */
export interface Clusters {
  /** A power of two in number; 0 marks a free slot. */
  readonly prints: Uint16Array;
  /** The fine class of each slot, from 1. */
  readonly classes: Uint16Array;
  /** By fine class; 0 for class 0, which stands for words that are not known. */
  readonly coarse: Uint8Array;
}

const MAGIC = 0x4352544f;
const VERSION = 1;

/** The fine class of a spelling by its `hashText`; 0 when it is not known. */
function fineOfHash({ prints, classes }: Clusters, hash: number): number {
  const slot = slotOf(prints, hash);
  return prints[slot] === 0 ? 0 : classes[slot]!;
}

/** The fine class of a word as it is spelled, else as it would be with one capital, else with none; 0 when none is known. */
export function fineOf(clusters: Clusters, text: string): number {
  const exact = fineOfHash(clusters, hashText(text));
  if (exact !== 0) return exact;
  const lower = text.toLowerCase();
  if (lower === text) return 0;
  const initial = text.charAt(0) + lower.slice(1);
  const asName = initial === text ? 0 : fineOfHash(clusters, hashText(initial));
  return asName !== 0 ? asName : fineOfHash(clusters, hashText(lower));
}

/** The coarse class that a fine one belongs to; 0 for 0. */
export const coarseOf = ({ coarse }: Clusters, fine: number): number => coarse[fine]!;

/** Sorts words into an open table; of two words that look alike in it the first stays. */
export function writeClusters(
  words: Iterable<readonly [string, number]>,
  coarse: Uint8Array,
  slots: number,
): Uint8Array {
  const prints = new Uint16Array(slots);
  const classes = new Uint16Array(slots);
  for (const [word, fine] of words) {
    const hash = hashText(word);
    const slot = slotOf(prints, hash);
    if (prints[slot] !== 0) continue;
    prints[slot] = printOf(hash);
    classes[slot] = fine;
  }
  const file = new Uint8Array(HEADER + slots * 4 + coarse.length);
  writeNumbers(new DataView(file.buffer), 0, [MAGIC, VERSION, slots, coarse.length - 1]);
  file.set(new Uint8Array(prints.buffer), HEADER);
  file.set(new Uint8Array(classes.buffer), HEADER + slots * 2);
  file.set(coarse, HEADER + slots * 4);
  return file;
}

/** The classes of a file, without a copy where the memory allows it. Throws an Error that says what is wrong with it. */
export function readClusters(bytes: Uint8Array): Clusters {
  const { file, view, parts: slots } = openWeights(bytes, MAGIC, VERSION, 'word classes');
  const fine = view.getUint32(12, true);
  const sane = slots > 0 && slots <= 1 << 24 && (slots & (slots - 1)) === 0;
  if (!sane || file.byteLength !== HEADER + slots * 4 + fine + 1)
    throw new Error('The file of word classes is damaged.');
  const at = file.byteOffset + HEADER;
  const clusters = {
    prints: new Uint16Array(file.buffer, at, slots),
    classes: new Uint16Array(file.buffer, at + slots * 2, slots),
    coarse: new Uint8Array(file.buffer, at + slots * 4, fine + 1),
  };
  // A full table would never say "not known", and a class past the end would have no coarse one.
  if (!clusters.prints.includes(0) || clusters.classes.some((c) => c > fine))
    throw new Error('The file of word classes is damaged.');
  return clusters;
}
