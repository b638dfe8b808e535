import type { Quote, Span } from '../analysis.ts';
import { firstFrom } from '../span-search.ts';
import type { Cast, Referent } from './resolve.ts';

interface Place extends Span {
  readonly entities: readonly Referent[];
  readonly isName: boolean;
}

/** Where a phrase's head ends: what comes after describes it and is not it. */
const AFTER_HEAD = /\s(?:of|in|at|for|from|with|to|on|who|which|that|whose|familiar|close|briefed|based)\s|[,(—–]/g;

/** Answers what a phrase of the source text stands for, by the mentions inside it. */
export class PhraseLookUp {
  readonly #places: readonly Place[];

  constructor(cast: Cast) {
    this.#places = cast.map(({ mention: { start, end, form }, referents }) => ({
      start,
      end,
      entities: referents,
      isName: form === 'name',
    }));
  }

  /** Mentions within the phrase, without those inside of others ("New York" of "the New York-based firm"), or the one that holds it. */
  #within({ start, end }: Span): readonly Place[] {
    const low = firstFrom(this.#places, start);
    const inside: Place[] = [];
    for (let i = low; i < this.#places.length && this.#places[i]!.start < end; i++)
      if (this.#places[i]!.end <= end && this.#places[i]!.end > (inside.at(-1)?.end ?? start))
        inside.push(this.#places[i]!);
    if (inside.length > 0) return inside;
    const before = this.#places[low - 1];
    const holder = before && before.end >= end ? before : this.#places[low];
    return holder && holder.start <= start && holder.end >= end ? [holder] : [];
  }

  #head({ start, text }: Quote, inside: readonly Place[]): readonly Place[] {
    // Whatever describes it, it is what the phrase stands for.
    if (inside.length < 2) return inside;
    for (const match of text.matchAll(AFTER_HEAD)) {
      const cut = start + match.index;
      if (match.index === 0 || inside.some((place) => place.start < cut && cut < place.end)) continue;
      const head = inside.filter((place) => place.end <= cut);
      // "Its chairman, Jane Doe": the name behind the comma says who is described, unless a name stands before it.
      const apposed = match[0] === ',' ? inside.find((place) => place.start > cut && place.isName) : undefined;
      const isNext = apposed !== undefined && /^,\s+(?:the )?$/.test(text.slice(match.index, apposed.start - start));
      return isNext && head.at(-1)?.end !== cut ? [apposed] : head;
    }
    return inside;
  }

  entityOf(phrase: Quote): Referent | null {
    const inside = this.#within(phrase);
    const head = this.#head(phrase, inside);
    const person = (places: readonly Place[]) => places.findLast((place) => place.entities[0]?.type === 'person');
    const chosen = person(head) ?? head.at(-1) ?? person(inside) ?? inside[0];
    return chosen && chosen.entities.length === 1 ? chosen.entities[0]! : null;
  }

  entitiesOf(phrase: Quote): readonly Referent[] {
    const inside = this.#within(phrase);
    const head = this.#head(phrase, inside);
    const [one, ...more] = head.length > 0 ? head : inside;
    if (one && more.length === 0) return one.entities;
    return [...new Set([one, ...more].flatMap((place) => place?.entities ?? []))];
  }
}
