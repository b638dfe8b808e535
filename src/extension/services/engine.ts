import type { Analysis } from '../../engine/analysis.ts';
import { createEngine } from '../../engine/create-engine.ts';
import type { Engine, EnginePorts } from '../../engine/engine.ts';
import { judgeGenre } from '../../engine/genre.ts';
import { createWinkLanguage } from '../../engine/language/wink.ts';
import type { Verdict } from './verdict.ts';

/** All that is loaded late: the language model alone takes longer to load than everything else of the extension. */
export interface ArticleEngine {
  readonly engine: Engine;
  judgeGenre(analysis: Analysis, text: string, fileName: string): Verdict;
}

/** This module is imported dynamically, so that activation does not wait for it. */
export function startEngine({ weights, warn }: Pick<EnginePorts, 'weights' | 'warn'>): ArticleEngine {
  const engine = createEngine({ language: createWinkLanguage(), now: () => performance.now(), weights, warn });
  return { engine, judgeGenre };
}
