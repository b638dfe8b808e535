import type { ReadBlock } from './reading.ts';

/** Words of the longest run-in head, and how far into a paragraph it is looked for. */
const MOST_WORDS = 8;
const LONGEST = 80;

/** Fewer heads than this make no briefing: one bold start is a label ("**Forward-looking statements.** …"). */
const FEWEST = 3;

/**
 * For each block the number of the short item that it belongs to, in a briefing of several under bold run-in heads
 * ("**Banks.** Halden has agreed …"): what one item tells has nothing to do with the next. All 0 in any other article.
 */
export function itemsOf(blocks: readonly ReadBlock[]): readonly number[] {
  let item = 0;
  const items = blocks.map((block) => (block.kept(opensItem) ? ++item : item));
  return item < FEWEST ? blocks.map(() => 0) : items;
}

/** Whether a paragraph begins with a few bold words and goes on behind them; a question only parts one story. */
function opensItem({ block, prose }: ReadBlock): boolean {
  if (block.kind === 'heading') return false;
  let end = 0;
  for (let words = 0; words < MOST_WORDS; words++) {
    end = prose.indexOf(' ', end + 1);
    if (end < 0 || end > LONGEST) return false;
    if (block.isSetOff(0, end, 2)) return !prose.startsWith('?', end - 1);
  }
  return false;
}
