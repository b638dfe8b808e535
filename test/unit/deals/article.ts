import type { Analysis, Deal } from '../../../src/engine/analysis.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

const engine = createEngine({ language: createWinkLanguage(), now: () => 0, weights });

/** The analysis of an article given as its paragraphs; the first is its headline. */
export function article(headline: string, ...paragraphs: string[]): Analysis {
  return engine.analyze([`# ${headline}`, ...paragraphs].join('\n\n'));
}

/** The deals of an article given as its paragraphs; the first is its headline. */
export function dealsOf(headline: string, ...paragraphs: string[]): readonly Deal[] {
  return article(headline, ...paragraphs).deals;
}

/** The deals of one sentence of an article that is about nothing else. */
export function dealsIn(sentence: string): readonly Deal[] {
  return dealsOf('A busy week in business', sentence, 'The weather in the region stayed mild.');
}

/** "kind/stage: side + side", the sides in the deal's order unless they are given. */
export const inBrief = (deal: Deal, sides: readonly string[] = names(deal)): string =>
  `${deal.type.value}/${deal.stage.value}: ${sides.join(' + ')}`;

export const names = (deal: Deal | undefined): readonly string[] => deal?.parties.map((party) => party.name) ?? [];

/** The names of the sides by the alphabet, for where their order is not what is tested. */
export const sortedNames = (deal: Deal): readonly string[] => [...names(deal)].sort();

/** The sides as "name (role)", without the full stop of a legal form. */
export const namesWithRoles = ({ parties }: Deal): readonly string[] =>
  parties.map(({ name, role }) => `${name.replace(/\.$/, '')} (${role})`);

export const texts = (quotes: readonly { text: string }[] | undefined): readonly string[] =>
  quotes?.map((q) => q.text) ?? [];
