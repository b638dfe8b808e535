import type { Entity, Mention, Span } from '../analysis.ts';
import type { Story } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import type { Reference } from './antecedents.ts';

interface Place extends Span {
  readonly entities: readonly Entity[];
  readonly form: Mention['form'];
}

/** Where a phrase's head ends: what comes after describes it and is not it. */
const AFTER_HEAD = /\s(?:of|in|at|for|from|with|to|on|who|which|that|whose|familiar|close|briefed|based)\s|[,(—–]/g;

/** Answers what a phrase of the source text stands for, by the mentions inside it. */
export class PhraseLookUp {
  readonly #text: string;
  readonly #places: readonly Place[];

  constructor(story: Story, references: readonly Reference[], entities: readonly Entity[]) {
    this.#text = story.article.text;
    const ofOne = entities.flatMap((entity) => {
      const alone = [entity];
      return entity.mentions.map(({ start, end, form }): Place => ({ start, end, entities: alone, form }));
    });
    const ofSeveral = references
      .filter(({ clusters }) => clusters.length > 1)
      .map(({ block, start, end, form, clusters }): Place => {
        const span = story.blocks[block]!.block.toSource(start, end);
        return { ...span, entities: clusters.map((i) => entities[i]!), form };
      });
    this.#places = [...ofOne, ...ofSeveral].sort((a, b) => a.start - b.start);
  }

  /** Mentions within the phrase, or the one that holds it. */
  #within({ start, end }: Span): readonly Place[] {
    const low = firstFrom(this.#places, start);
    const inside: Place[] = [];
    for (let i = low; i < this.#places.length && this.#places[i]!.start < end; i++)
      if (this.#places[i]!.end <= end) inside.push(this.#places[i]!);
    if (inside.length > 0) return inside;
    const before = this.#places[low - 1];
    const holder = before && before.end >= end ? before : this.#places[low];
    return holder && holder.start <= start && holder.end >= end ? [holder] : [];
  }

  #head(phrase: Span, inside: readonly Place[]): readonly Place[] {
    const text = this.#text.slice(phrase.start, phrase.end);
    for (const match of text.matchAll(AFTER_HEAD)) {
      const cut = phrase.start + match.index;
      if (match.index === 0 || inside.some((place) => place.start < cut && cut < place.end)) continue;
      const head = inside.filter((place) => place.end <= cut);
      // "Its chairman, Jane Doe": the name behind the comma says who is described, unless a name stands before it.
      const apposed = match[0] === ',' ? inside.find((place) => place.start > cut && place.form === 'name') : undefined;
      const isNext = apposed !== undefined && /^,\s+(?:the )?$/.test(this.#text.slice(cut, apposed.start));
      return isNext && head.at(-1)?.end !== cut ? [apposed] : head;
    }
    return inside;
  }

  entityOf(phrase: Span): Entity | null {
    const inside = this.#within(phrase);
    const head = this.#head(phrase, inside);
    const person = (places: readonly Place[]) => places.findLast((place) => place.entities[0]?.type === 'person');
    const chosen = person(head) ?? head.at(-1) ?? person(inside) ?? inside[0];
    return chosen && chosen.entities.length === 1 ? chosen.entities[0]! : null;
  }

  entitiesOf(phrase: Span): readonly Entity[] {
    const inside = this.#within(phrase);
    const head = this.#head(phrase, inside);
    return [...new Set((head.length > 0 ? head : inside).flatMap((place) => place.entities))];
  }
}
