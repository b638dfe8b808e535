import type { Draft } from '../grouping/draft.ts';
import type { Extent } from '../grouping/extent.ts';
import { turnsToOther } from '../grouping/goes-on.ts';
import type { Line } from '../sentence/line.ts';

/** Sentences of the text that speak of no deal in so many words, with how many lie between each and the one that last did. */
export interface Stray {
  readonly line: Line;
  readonly away: number;
}

/**
 * The sentences that no deal has, each counted to the deal last spoken of, and those before the first to that one; in
 * article order. Headings are left out: what they leave unsaid the text says; so are the other items of a briefing, and
 * paragraphs on how the shares of other firms moved.
 */
export function straysOf(
  lines: readonly Line[],
  extents: ReadonlyMap<Draft, readonly Extent[]>,
): ReadonlyMap<Draft, readonly Stray[]> {
  const owner = new Map<Line, Draft>();
  for (const [draft, own] of extents) for (const { line } of own) owner.set(line, draft);
  const strays = new Map<Draft, Stray[]>([...extents.keys()].map((draft) => [draft, []]));
  const first = lines.find((line) => owner.has(line));
  let last = first && owner.get(first);
  let at = first?.index ?? 0;
  let item = first?.item;
  let block = -1;
  let elsewhere = false;
  for (const line of lines) {
    if (line.block.index !== block) elsewhere = last !== undefined && turnsToOther(line, last);
    block = line.block.index;
    const own = owner.get(line);
    if (own) [last, at, item] = [own, line.index, line.item];
    else if (last && !elsewhere && !line.heading && line.item === item)
      strays.get(last)!.push({ line, away: Math.abs(line.index - at) });
  }
  return strays;
}
