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

export const names = (deal: Deal | undefined): readonly string[] => deal?.parties.map((party) => party.name) ?? [];
export const texts = (quotes: readonly { text: string }[] | undefined): readonly string[] =>
  quotes?.map((q) => q.text) ?? [];
