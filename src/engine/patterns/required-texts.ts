/** Texts of which each match of a pattern holds at least one, in lower case; null where none can be told. */
export type RequiredTexts = readonly string[] | null;

/** Shorter texts stand everywhere and tell nothing. */
const SHORTEST = 3;

/**
 * What every match of a pattern must hold, read off the pattern itself: the best of its literal stretches, or of its
 * groups of which each alternative has one. Knows the syntax of Unicode patterns (`u`); where in doubt it says null.
 */
export function requiredTexts({ source }: RegExp): RequiredTexts {
  return new Reader(source).alternatives();
}

/** The better of two: the one whose shortest text is longer, up to where that no longer matters, then the one with fewer. */
function better(a: RequiredTexts, b: RequiredTexts): RequiredTexts {
  if (!a || !b) return a ?? b;
  const [one, other] = [sizeOf(a), sizeOf(b)];
  return one > other || (one === other && a.length <= b.length) ? a : b;
}

const sizeOf = (texts: readonly string[]): number => Math.min(5, ...texts.map((text) => text.length));

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Up to the end of the group or of the pattern. */
  alternatives(): RequiredTexts {
    let all: string[] | null = [];
    do {
      const texts = this.#sequence();
      all = all && texts && [...all, ...texts];
    } while (this.#take('|'));
    return all;
  }

  #sequence(): RequiredTexts {
    let best: RequiredTexts = null;
    let run = '';
    const close = () => {
      if (run.length >= SHORTEST) best = better(best, [run.toLowerCase()]);
      run = '';
    };
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const item = this.#item();
      const least = this.#least();
      if (typeof item === 'string' && item.length === 1) {
        if (least === null) run += item;
        else {
          if (least > 0) run += item;
          close();
        }
      } else {
        close();
        if (least !== 0) best = better(best, item as RequiredTexts);
      }
    }
    close();
    return best;
  }

  /** The next item: a character as itself, a group by what it requires, null for all else. */
  #item(): string | RequiredTexts {
    const char = this.#source[this.#at++]!;
    if (char === '\\') return this.#escape();
    if (char === '[') return this.#class();
    if (char === '(') return this.#group();
    return '^$.'.includes(char) ? null : char;
  }

  #escape(): string | null {
    const char = this.#source[this.#at++]!;
    if ('pPukx'.includes(char)) {
      if (this.#source[this.#at] === '{') this.#at = this.#source.indexOf('}', this.#at) + 1;
      else if (char === 'k') this.#at = this.#source.indexOf('>', this.#at) + 1;
      else this.#at += char === 'x' ? 2 : 4;
      return null;
    }
    return /[\p{L}\d]/u.test(char) ? null : char;
  }

  #class(): null {
    while (this.#source[this.#at] !== ']') this.#at += this.#source[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return null;
  }

  #group(): RequiredTexts {
    const looks = /^\?<?[=!]/.test(this.#source.slice(this.#at, this.#at + 3));
    if (this.#take('?') && !this.#take(':')) {
      if (looks) this.#at += this.#source[this.#at] === '<' ? 2 : 1;
      else this.#at = this.#source.indexOf('>', this.#at) + 1;
    }
    const texts = this.alternatives();
    this.#take(')');
    return looks ? null : texts;
  }

  /** How often the item before must stand at least; null where no count follows it. */
  #least(): number | null {
    const count = /^(?:[?*+]|\{(\d+)[^}]*\})\??/.exec(this.#source.slice(this.#at, this.#at + 20));
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
