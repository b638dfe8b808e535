import type { Referent } from '../../entities/resolve.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import { areAboutLabour, isUnion } from './labour.ts';
import { sides } from './sides.ts';
import { distinctSides, type Side, type Sighting } from './sighting.ts';

/** Paragraphs in which an article says what it is about. */
const OPENING = 3;

/** Sentences back to which "the deal" points. */
const BACK = 2;

/** The headline and the sentences of the first paragraphs. */
export function openingOf(lines: readonly Line[]): ReadonlySet<Line> {
  const blocks = new Set<number>();
  return new Set(
    lines.filter((line) => {
      if (line.heading) return line.prominent;
      if (blocks.size < OPENING) blocks.add(line.block.index);
      return blocks.has(line.block.index);
    }),
  );
}

/** The organisations that the article is about, the most mentioned first: named in its opening and again. */
export function leadingSides(lines: readonly Line[], opening: ReadonlySet<Line>): readonly Side[] {
  const found = new Map<Referent, { side: Side; count: number }>();
  for (const line of lines) {
    for (const actor of line.actors) {
      const entity = actor.entities[0];
      if (entity?.type !== 'organization' || actor.entities.length > 1) continue;
      const known = found.get(entity);
      if (known) known.count++;
      else if (opening.has(line) && !actor.pronoun) {
        const [side] = sides(line, [actor], 'partner');
        if (side) found.set(entity, { side: { ...side, at: quoteOf(line, actor.first, actor.last) }, count: 1 });
      }
    }
  }
  return [...found.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .map(({ side }) => side);
}

/** The employer and the union where an article is about a labour dispute and leads with one of each; else nobody. */
export function bargainers(lines: readonly Line[], leading: readonly Side[]): readonly Side[] {
  if (!areAboutLabour(lines)) return [];
  const union = leading.find(isUnion);
  const employer = union && leading.find((side) => !isUnion(side) && side.name !== initials(union.name));
  return union && employer ? [employer, union] : [];
}

const initials = (name: string): string => name.replace(/[^\p{Lu}]/gu, '');

/** "The agreement", with nobody beside it: the sighting with those who bargain, or who were just spoken of where there are two. */
export function pointing(sighting: Sighting, lines: readonly Line[], bargaining: readonly Side[]): Sighting {
  const { line, trigger, definite } = sighting;
  const bond = /^(?:pact|talks|joins)$/.test(trigger.word.frame);
  if (bond && trigger.word.type === null && bargaining.length > 0)
    return { ...sighting, sides: bargaining, type: 'other' };
  if (!bond || !definite || line.heading) return sighting;
  for (let i = line.index; i >= Math.max(0, line.index - BACK); i--) {
    const here = lines[i]!;
    const named = here.actors.filter((actor) => here.asides[actor.first] === 0 && actor.entities.every(mayBe));
    const two = distinctSides(sides(here, named, 'partner', [], false, true)).slice(0, 2);
    if (two.length > 1) return { ...sighting, sides: two };
  }
  return sighting;

  function mayBe(entity: Referent): boolean {
    return entity.type === 'place' || (entity.type === 'organization' && !entity.isOutlet);
  }
}
