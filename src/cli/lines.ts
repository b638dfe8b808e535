import type { Readable } from 'node:stream';

const NEWLINE = 10;

/** One line without its end, or, with null, a line that was over the cap and is not kept. */
export type Line = Buffer | null;

/**
 * The lines of a stream, one by one: holds one line in memory and reads on only when asked. `longest` is in bytes. The
 * last line needs no end; an empty stream has no lines.
 */
export async function* linesOf(stream: Readable, longest: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = size > longest ? null : Buffer.concat(parts, size);
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
