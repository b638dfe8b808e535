import type { Span } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin } from '../span-search.ts';

/** The content without who says it, and without why he is not named: "…, said two people who asked not to be named". */
export function apart(
  { scan, prose }: ReadBlock,
  source: Span | null,
  cue: Span,
  content: readonly Span[],
): readonly Span[] {
  const kept: Span[] = [];
  for (const span of content) {
    const excuse =
      kept.length > 0 && EXCUSE.test(prose.slice(span.start, Math.min(span.end, span.start + EXCUSE_REACH)));
    if (excuse || (source !== null && isWithin(span, source))) continue;
    const around = source !== null && span.start < source.start && span.end > Math.max(source.end, cue.end);
    const until = around && source.start < cue.start ? beforeComma(scan, span, source.start) : null;
    if (!until || !kept.some(({ start }) => start === until.start)) kept.push(until ?? span);
  }
  return kept.length > 0 ? kept : content;
}

const EXCUSE_REACH = 80;
const EXCUSE =
  /^(?:who|speaking|asking|declining|requesting|insisting|not)\b[^.;“"]{0,60}\b(?:anonymity|background|be (?:named|identified|quoted)|authori[sz]ed to)/i;

/** The part of a span in front of the comma that parts it from `end`; null where no comma does. */
function beforeComma(scan: ReadBlock['scan'], { start }: Span, end: number): Span | null {
  const comma = scan.tokenAt(end) - 1;
  const last = scan.tokens[comma - 1];
  return scan.tokens[comma]?.text === ',' && last && last.end > start ? { start, end: last.end } : null;
}

/** A content that is all of a quotation but its marks, with its marks. */
export function withMarks({ scan }: ReadBlock, span: Span): Span {
  const quotation = scan.quotations[scan.quotationAt(scan.tokenAt(span.start))];
  if (!quotation || quotation.open || span.start > quotation.start + MARK || span.end > quotation.end) return span;
  return span.end >= quotation.end - MARK ? { start: quotation.start, end: quotation.end } : span;
}

/** The width of a quotation mark, with a full stop or comma inside. */
const MARK = 2;
