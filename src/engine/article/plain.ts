import type { Span } from '../analysis.ts';
import { shownIn } from './bracketed.ts';
import type { Making } from './piece.ts';
import { ProseBuilder } from './prose.ts';

const LINE = /\r\n|\n|\r/g;

/** Spans of the lines of `text` within [start, end), without their line ends and the white space at both ends. */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  const breaks = new RegExp(LINE);
  let at = start;
  breaks.lastIndex = start;
  for (let match = breaks.exec(text); match && match.index < end; match = breaks.exec(text)) {
    yield trimmed(text, at, match.index);
    at = match.index + match[0].length;
  }
  if (at < end) yield trimmed(text, at, end);
}

function trimmed(text: string, start: number, end: number): Span {
  const line = text.slice(start, end);
  const kept = line.trimStart();
  const from = end - kept.length;
  return { start: from, end: from + kept.trimEnd().length };
}

/** The lines of each paragraph: parted by blank lines, or, with `eachLine`, every line by itself. */
function* paragraphsOf(text: string, span: Span, eachLine: boolean): Generator<Span[]> {
  let lines: Span[] = [];
  for (const line of linesOf(text, span)) {
    const blank = line.start === line.end;
    if (lines.length > 0 && (blank || eachLine)) {
      yield lines;
      lines = [];
    }
    if (!blank) lines.push(line);
  }
  if (lines.length > 0) yield lines;
}

/** Reads text [start, end) that has no markup: its paragraphs, with offsets that count from `origin`. */
export function* readPlain(text: string, span: Span, eachLine: boolean, origin: number): Generator<Making> {
  for (const lines of paragraphsOf(text, span, eachLine)) {
    const builder = new ProseBuilder();
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (before) builder.add(' ', before.end - origin, line.start - before.end);
      builder.add(text.slice(line.start, line.end), line.start - origin, line.end - line.start);
    });
    const prose = builder.finish();
    if (prose.text === '') continue;
    const start = lines[0]!.start - origin;
    const end = lines.at(-1)!.end - origin;
    const bracketed = shownIn(prose);
    yield { kind: 'paragraph', level: 0, quoted: false, start, end, prose, emphasised: false, bracketed };
  }
}
