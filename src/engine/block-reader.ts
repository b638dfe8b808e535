import type { Block } from './article/article.ts';
import { scanBlock } from './attributions/finder/scan.ts';
import type { AttributionSpanFinder } from './attributions/spans.ts';
import { createFigureFinder } from './entities/figures-by-grammar.ts';
import { createRuleNameFinder } from './entities/names-by-rules.ts';
import type { Register } from './entities/register.ts';
import type { Language } from './language/language.ts';
import { type BlockReading, readingOf } from './reading.ts';
import { RecentCache } from './recent-cache.ts';

/** Prose that stays read between analyses, in UTF-16 units: some twenty long articles. */
const CACHED_PROSE = 2_000_000;

/** Reads blocks by themselves: words, names, figures and attribution spans (`stances`: see `AnalyzeOptions`). Equal blocks are read once. */
export type BlockReader = (block: Block, stances: boolean) => BlockReading;

/** Names in a block depend on the register, so each register has a reader, and a cache, of its own. */
export function createBlockReader(language: Language, register: Register, spans: AttributionSpanFinder): BlockReader {
  const names = createRuleNameFinder(register);
  const figures = createFigureFinder();
  const cache = new RecentCache<BlockReading>(CACHED_PROSE, ({ prose }) => prose.length);
  return ({ key: content, prose }, stances) => {
    const key = stances ? `stances:${content}` : content;
    const cached = cache.get(key);
    if (cached) return cached;
    const tokenized = language.read(prose);
    const found = { prose, ...tokenized, names: names.find(prose, tokenized), figures: figures.find(prose, tokenized) };
    const scan = scanBlock(found);
    const reading = readingOf({ ...found, scan, attributions: spans.find(scan, stances) });
    cache.set(key, reading);
    return reading;
  };
}
