import type { Analysis } from '../engine/analysis.ts';
import type { AnalyzeOptions, Engine } from '../engine/engine.ts';
import { type Form, type Printed, printed } from './printed.ts';

/** Who analyses for the command line: the engine in this thread, or one in a thread that can be stopped. */
export interface Analyst {
  /** How many analyses it works on at once; what is asked beyond that waits its turn. */
  readonly atOnce: number;
  /** Rejects with `TooSlow` where there is a deadline and it has passed. */
  analyze(text: string, options: AnalyzeOptions): Promise<Analysis>;
  /** The analysis as it is printed. Rejects as `analyze` does. */
  print(text: string, options: AnalyzeOptions, form: Form): Promise<Printed>;
  close(): Promise<void>;
}

/** An analysis was given up at its deadline. */
export class TooSlow extends Error {
  constructor(seconds: number) {
    super(`The analysis was stopped: it took longer than ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`);
  }
}

/** An analyst in this thread, who knows no deadline. */
export function analystHere(engine: Engine): Analyst {
  return {
    atOnce: 1,
    analyze: async (text, options) => engine.analyze(text, options),
    print: async (text, options, form) => printed(engine.analyze(text, options), text, form),
    close: async () => {},
  };
}
