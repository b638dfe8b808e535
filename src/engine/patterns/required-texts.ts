/** For each of several places of a pattern the texts, in lower case, of which each match holds one. */
export type RequiredTexts = readonly (readonly string[])[];

/** Shorter texts stand everywhere and tell nothing. */
const SHORTEST = 3;

/**
 * What every match of a pattern must hold, read off the pattern itself: its literal stretches, and its groups of which
 * each alternative has one; empty where none can be told. Knows the syntax of Unicode patterns (`u`).
 */
export function requiredTexts({ source }: RegExp): RequiredTexts {
  return new Reader(source).alternatives();
}

/** The place that tells most: the one whose shortest text is longest, up to where that no longer matters, then with fewest. */
function best(places: RequiredTexts): readonly string[] | null {
  const [first, ...rest] = places;
  if (!first) return null;
  return rest.reduce((a, b) => {
    const [one, other] = [sizeOf(a), sizeOf(b)];
    return one > other || (one === other && a.length <= b.length) ? a : b;
  }, first);
}

const sizeOf = (texts: readonly string[]): number => Math.min(5, ...texts.map((text) => text.length));

/** What a count begins with. */
const COUNTS: ReadonlySet<string> = new Set('?*+{');

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the pattern. */
  alternatives(): RequiredTexts {
    const first = this.#sequence();
    if (!this.#take('|')) return first;
    const each = [best(first)];
    do each.push(best(this.#sequence()));
    while (this.#take('|'));
    const all = each.filter((texts) => texts !== null);
    return all.length === each.length ? [all.flat()] : [];
  }

  #sequence(): RequiredTexts {
    const places: (readonly string[])[] = [];
    let run = '';
    const close = () => {
      if (run.length >= SHORTEST) places.push([run.toLowerCase()]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const item = this.#item();
      const least = this.#least();
      if (typeof item === 'string') {
        if (least !== 0) run += item;
        if (least !== null) close();
      } else {
        close();
        if (least !== 0) places.push(...item);
      }
    }
    close();
    return places;
  }

  /** The next item: a character as itself, all else by what it requires. */
  #item(): string | RequiredTexts {
    const char = this.#source[this.#at++]!;
    if (char === '\\') return this.#escape();
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    return '^$.'.includes(char) ? [] : char;
  }

  #escape(): string | RequiredTexts {
    const char = this.#source[this.#at++]!;
    if ('pPukx'.includes(char)) {
      if (this.#source[this.#at] === '{') this.#at = this.#source.indexOf('}', this.#at) + 1;
      else if (char === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
      else this.#at += char === 'x' ? 2 : 4;
      return [];
    }
    return /[\p{L}\d]/u.test(char) ? [] : char;
  }

  #class(): RequiredTexts {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return [];
  }

  #group(): RequiredTexts {
    const looks = /^\?<?[=!]/.test(this.#source.slice(this.#at, this.#at + 3));
    if (this.#take('?') && !this.#take(':')) {
      if (looks) this.#at += this.#source[this.#at] === '<' ? 2 : 1;
      else this.#at = this.#source.indexOf('>', this.#at) + 1;
    }
    const texts = this.alternatives();
    this.#take(')');
    return looks ? [] : texts;
  }

  /** How often the item before must stand at least; null where no count follows it. */
  #least(): number | null {
    if (!COUNTS.has(this.#source.charAt(this.#at))) return null;
    const count = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at, this.#at + 20));
    if (!count) return null;
    this.#at += count[0].length;
    return count[1] === undefined ? Number(count[0].startsWith('+')) : Number(count[1]);
  }

  #take(char: string): boolean {
    if (this.#source[this.#at] !== char) return false;
    this.#at++;
    return true;
  }
}
