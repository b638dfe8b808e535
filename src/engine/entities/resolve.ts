import type { Entity, EntityType, Mention, Quote } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';

/**
 * What mentions refer to, as the article as a whole has it, without its mentions: the same object in one analysis and the
 * next for as long as all of this is the same, wherever it is spoken of.
 */
export interface Referent {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  /** Its name as the article first writes it. */
  readonly written: string;
  /** The words of its role as the text writes them; null where it gives none. */
  readonly role: string | null;
  /** Whether the article, or the name itself, says that an organisation is a paper, an agency, a broadcaster. */
  readonly isOutlet: boolean;
}

/** A mention with what it refers to: several for "the two firms". */
export interface CastMember {
  readonly mention: Mention;
  readonly referents: readonly Referent[];
  /** See `ResolvedEntities.affiliationOf`; null where it refers to several. */
  readonly affiliation: Referent | null;
}

/** Whom a block speaks of by name or by reference, in order; the same list for as long as it holds the same. */
export type Cast = readonly CastMember[];

/** The entities of one article with the look-ups that later steps need. All spans are source offsets. */
export interface ResolvedEntities {
  readonly entities: readonly Entity[];
  /** What the entities are, one for each of them. */
  readonly referents: readonly Referent[];
  mentionsOf(referent: Referent): readonly Mention[];
  castOf(block: ReadBlock): Cast;
  /** The figures and dates of a block, in order; the same list for as long as it holds the same. */
  figuresOf(block: ReadBlock): Cast;
  /** The entity that a noun phrase stands for: its head name, or what "the company", "he" or "the two firms" refer to; null when unknown. */
  entityOf(phrase: Quote): Referent | null;
  /** All entities that a phrase names or stands for ("Microsoft and Yahoo", "the two firms"), in order; empty when none. */
  entitiesOf(phrase: Quote): readonly Referent[];
  /** The organisation that a person speaks or works for ("Alibaba spokesperson Jane Doe"), as far as the article says; else null. */
  affiliationOf(person: Referent): Referent | null;
}
