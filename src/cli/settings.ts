import type { AnalyzeOptions } from '../engine/engine.ts';
import type { Convention } from './printed.ts';
import type { RecordFor } from './project-record.ts';

/** What the command line was asked for, for every text alike. */
export interface Settings {
  readonly options: AnalyzeOptions;
  readonly convention: Convention;
  readonly recordFor: RecordFor;
}
