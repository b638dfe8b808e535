/** Words in a row: `words[i]` is followed by `words[i + 1]`, except where -1 parts texts. */
export interface Text {
  readonly words: Int32Array;
  /** Number of different words; ids run from 0, the most frequent first. */
  readonly size: number;
}

/** The neighbours of each word on one side, with counts: word w has those from `offsets[w]` to `offsets[w + 1]`. */
interface Neighbours {
  readonly offsets: Int32Array;
  readonly others: Int32Array;
  readonly counts: Int32Array;
}

const TABLE = Float64Array.from({ length: 1 << 16 }, (_, n) => (n === 0 ? 0 : n * Math.log(n)));
const nLogN = (n: number): number => (n < TABLE.length ? TABLE[n]! : n * Math.log(n));

/**
 * The exchange algorithm: each word in turn moves to the class with which classes foretell their neighbours best, on
 * both sides, until few words move. Returns the class of each word; deterministic, ties go to the lower class.
 */
export function exchange(
  { words, size }: Text,
  classes: number,
  rounds: number,
  say: (text: string) => void,
): Int32Array {
  const before = neighbours(words, size, -1);
  const behind = neighbours(words, size, 1);
  const frequency = new Int32Array(size);
  for (const word of words) if (word >= 0) frequency[word]!++;
  const classOf = Int32Array.from(frequency, (_, word) => word % classes);
  const total = new Int32Array(classes);
  // How often word v stands before (behind) any word of class c: at [v * classes + c].
  const precedes = new Int32Array(size * classes);
  const follows = new Int32Array(size * classes);
  const place = (word: number, c: number, sign: 1 | -1) => {
    total[c]! += sign * frequency[word]!;
    for (let i = before.offsets[word]!; i < before.offsets[word + 1]!; i++)
      precedes[before.others[i]! * classes + c]! += sign * before.counts[i]!;
    for (let i = behind.offsets[word]!; i < behind.offsets[word + 1]!; i++)
      follows[behind.others[i]! * classes + c]! += sign * behind.counts[i]!;
  };
  for (let word = 0; word < size; word++) place(word, classOf[word]!, 1);
  const gains = new Float64Array(classes);
  const addGains = (sides: Int32Array, { offsets, others, counts }: Neighbours, word: number) => {
    for (let i = offsets[word]!; i < offsets[word + 1]!; i++) {
      const row = others[i]! * classes;
      const n = counts[i]!;
      const alone = nLogN(n);
      for (let c = 0; c < classes; c++) {
        const have = sides[row + c]!;
        gains[c]! += have === 0 ? alone : nLogN(have + n) - nLogN(have);
      }
    }
  };
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let word = 0; word < size; word++) {
      const from = classOf[word]!;
      place(word, from, -1);
      const n = frequency[word]!;
      for (let c = 0; c < classes; c++) gains[c] = -2 * (nLogN(total[c]! + n) - nLogN(total[c]!));
      addGains(precedes, before, word);
      addGains(follows, behind, word);
      let best = 0;
      for (let c = 1; c < classes; c++) if (gains[c]! > gains[best]!) best = c;
      if (best !== from) moved++;
      classOf[word] = best;
      place(word, best, 1);
    }
    say(`${classes} classes, round ${round + 1}: ${moved} of ${size} words moved`);
    if (moved * 200 < size) break;
  }
  return classOf;
}

function neighbours(words: Int32Array, size: number, step: 1 | -1): Neighbours {
  const pairs = new Map<number, number>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const other = words[i + step] ?? -1;
    if (word < 0 || other < 0) continue;
    const key = word * size + other;
    pairs.set(key, (pairs.get(key) ?? 0) + 1);
  }
  const keys = Float64Array.from(pairs.keys()).sort();
  const offsets = new Int32Array(size + 1);
  const others = new Int32Array(keys.length);
  const counts = new Int32Array(keys.length);
  keys.forEach((key, i) => {
    offsets[Math.floor(key / size) + 1] = i + 1;
    others[i] = key % size;
    counts[i] = pairs.get(key)!;
  });
  for (let word = 1; word <= size; word++) offsets[word] = Math.max(offsets[word]!, offsets[word - 1]!);
  return { offsets, others, counts };
}
