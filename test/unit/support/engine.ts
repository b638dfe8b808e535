import type { Analysis, Attribution, Quote } from '../../../src/engine/analysis.ts';
import { createEngine } from '../../../src/engine/create-engine.ts';
import type { AnalyzeOptions } from '../../../src/engine/engine.ts';
import { createWinkLanguage } from '../../../src/engine/language/wink.ts';
import { weights } from '../../fixtures/weights.ts';

/** One engine for the whole run, as in the product. */
export const engine = createEngine({ language: createWinkLanguage(), now: () => performance.now(), weights });

/** Analyses an article given as its paragraphs. */
export function article(...paragraphs: string[]): Analysis {
  return engine.analyze(paragraphs.join('\n\n'));
}

export function articleWith(options: AnalyzeOptions, ...paragraphs: string[]): Analysis {
  return engine.analyze(paragraphs.join('\n\n'), options);
}

export const textOf = (quote: Quote | null): string | null => quote && (quote.plain ?? quote.text);

/** "source | cue | content || content" of each attribution, for assertions that read like the guide. */
export function spans({ attributions }: Analysis): string[] {
  return attributions.map(spansOf);
}

export function spansOf({ source, cue, content }: Attribution): string {
  return [source?.text ?? '', cue.text, content.map((c) => c.text).join(' || ')].join(' | ');
}

/** The only attribution of an article; fails the test when there is another number of them. */
export function only({ attributions }: Analysis): Attribution {
  if (attributions.length !== 1)
    throw new Error(
      `expected one attribution, found ${attributions.length}: ${attributions.map(spansOf).join(' ## ')}`,
    );
  return attributions[0]!;
}
