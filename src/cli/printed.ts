import type { Analysis } from '../engine/analysis.ts';
import { isRead, languageName } from '../engine/language/languages.ts';
import { toPolnear } from './polnear.ts';

export type Convention = 'guide' | 'polnear';

/** How an analysis is printed. */
export interface Form {
  readonly convention: Convention;
  /** Whether on many lines, for people, or on one. */
  readonly indented: boolean;
}

/** An analysis as it is printed. */
export interface Printed {
  /** Without the end of the line. */
  readonly json: string;
  /** What a person must know about it: see `remarksOn`. */
  readonly remarks: readonly string[];
}

/** Prints the analysis of a text. */
export function printed(analysis: Analysis, text: string, { convention, indented }: Form): Printed {
  const shown = convention === 'polnear' ? toPolnear(analysis, text) : analysis;
  return { json: JSON.stringify(shown, null, indented ? 2 : 0), remarks: remarksOn(analysis) };
}

/** What a person must know about an analysis that says less than it could; empty when it is whole. */
export function remarksOn({ language, limits = [] }: Analysis): string[] {
  const remarks = limits.map(({ message }) => message);
  if (!isRead(language)) remarks.unshift(`The text reads as ${languageName(language)}; only English is analysed.`);
  return remarks;
}
