import type { Mention } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';

interface Known {
  readonly end: number;
  readonly mention: Mention;
}

const mentionsByStart = (): Map<number, Known> => new Map();

/** The mention at a span of a block's prose: the same object for as long as the block stays as it is and where it is. */
export function mentionAt(block: ReadBlock, start: number, end: number, form: Mention['form']): Mention {
  const known = block.kept(mentionsByStart);
  const before = known.get(start);
  if (before?.end === end && before.mention.form === form) return before.mention;
  const mention: Mention = { ...block.block.quote(start, end), form };
  known.set(start, { end, mention });
  return mention;
}
