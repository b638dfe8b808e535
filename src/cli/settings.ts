import type { Analysis } from '../engine/analysis.ts';
import type { AnalyzeOptions } from '../engine/engine.ts';
import { toPolnear } from './polnear.ts';
import type { RulingsFor } from './project-dismissals.ts';

export type Convention = 'guide' | 'polnear';

/** What the command line was asked for, for every text alike. */
export interface Settings {
  readonly options: AnalyzeOptions;
  readonly convention: Convention;
  readonly rulingsFor: RulingsFor;
}

/** What is printed of an analysis. */
export function shown(analysis: Analysis, text: string, { convention }: Settings): object {
  return convention === 'polnear' ? toPolnear(analysis, text) : analysis;
}

/** What a person must know about an analysis that says less than it could; empty when it is whole. */
export function remarksOn({ language, limits = [] }: Analysis): string[] {
  const remarks = limits.map(({ message }) => message);
  if (!/^(?:en|und)\b/.test(language)) {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' }).of(language) ?? language;
    remarks.unshift(`The text reads as ${name}; only English is analysed.`);
  }
  return remarks;
}
