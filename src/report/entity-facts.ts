import type { Analysis, Attribution, Entity } from '../engine/analysis.ts';
import { count, wordsOf } from './english.ts';

/** In UTF-16 units: what is said is shown to tell it apart, not to be read whole. */
const LONGEST_SAYING = 120;

/** What an article has of one entity. */
export interface EntityFacts {
  /** Attributions whose source, at any hand, it is; in the order of the text. */
  readonly attributions: readonly Attribution[];
  /** How often it is spoken of, by name or by a word that stands for it. */
  readonly mentions: number;
}

/** Gathers what an article has of an entity. */
export function entityFacts(entity: Entity, analysis: Analysis): EntityFacts {
  const isIts = ({ entity: id, chain }: Attribution) =>
    id === entity.id || chain.some((link) => link.entity === entity.id);
  const attributions = analysis.attributions.filter(isIts).sort((a, b) => a.cue.start - b.cue.start);
  return { attributions, mentions: entity.mentions.length };
}

/** What is attributed to an entity in a few words: how many statements, with the first; an answer. Null for nothing. */
export function saidWords({ attributions }: EntityFacts): string | null {
  const statements = statementsOf(attributions);
  const [first] = statements;
  const answer = attributions.find(({ content, response }) => content.length === 0 && response !== null);
  const said = first ? [`${count(statements.length, 'statement')}: ${quoteOf(first, statements.length)}`] : [];
  return [...said, ...(answer ? [`“${wordsOf(answer.cue)}”`] : [])].join('; ') || null;
}

/** How many statements are attributed to an entity, where what it says is shown already; null where it makes none. */
export function saidCount({ attributions }: EntityFacts): string | null {
  const { length } = statementsOf(attributions);
  return length === 0 ? null : count(length, 'statement');
}

const statementsOf = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.filter(({ content }) => content.length > 0);

function quoteOf({ content }: Attribution, howMany: number): string {
  const words = content.map(wordsOf).join(' … ').replace(/[“”"]/g, '').replace(/,$/, '');
  const shown = words.length <= LONGEST_SAYING ? words : `${words.slice(0, words.lastIndexOf(' ', LONGEST_SAYING))} …`;
  return `${howMany > 1 ? 'first ' : ''}“${shown}”`;
}

/** The things that names stand for: no figures and no dates. */
export function isName({ type }: Pick<Entity, 'type'>): boolean {
  return type === 'person' || type === 'organization' || type === 'place' || type === 'product' || type === 'other';
}
