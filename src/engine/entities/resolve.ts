import type { Entity, Span } from '../analysis.ts';

/** The entities of one article with the look-ups that later steps need. All spans are source offsets. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  /** The entity that a noun phrase stands for: its head name, or what "the company", "he" or "the two firms" refer to; null when unknown. */
  entityOf(phrase: Span): Entity | null;
  /** All entities that a phrase names or stands for ("Microsoft and Yahoo", "the two firms"), in order; empty when none. */
  entitiesOf(phrase: Span): readonly Entity[];
  /** Whether the article, or the name itself, says that an organisation is a paper, an agency, a broadcaster. */
  isOutlet(entity: Entity): boolean;
  /** The organisation that a person speaks or works for ("Alibaba spokesperson Jane Doe"), as far as the article says; else null. */
  affiliationOf(person: Entity): Entity | null;
}
