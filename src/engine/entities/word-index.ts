/** Things by a word that may stand for them. */
export class WordIndex<T> {
  readonly #things = new Map<string, Set<T>>();

  add(word: string, thing: T): void {
    const set = this.#things.get(word);
    if (set) set.add(thing);
    else this.#things.set(word, new Set([thing]));
  }

  all(word: string): readonly T[] {
    return [...(this.#things.get(word) ?? [])];
  }

  /** The one thing that the word stands for; null when it could be several. */
  only(word: string): T | null {
    const set = this.#things.get(word);
    return set?.size === 1 ? [...set][0]! : null;
  }
}
