import type { ExclusionReason, Span } from '../analysis.ts';
import { matchAt } from '../patterns/match-at.ts';
import type { BareLink, Cut } from './piece.ts';
import { type Prose, sourceSpan } from './prose.ts';

/** What stands in prose and is none: its prose spans in order, and the same as source spans with their reasons. */
export interface EditorialMarks {
  readonly spans: readonly Span[];
  readonly cuts: readonly Cut[];
  readonly bareLinks: readonly BareLink[];
}

const NONE: EditorialMarks = { spans: [], cuts: [], bareLinks: [] };

/** A note in brackets is no longer than this: an unclosed one must not swallow the paragraph. */
const LONGEST_NOTE = 600;

/** Where any of the marks may begin; each alternative is short and cannot backtrack. */
const BEGIN =
  /\[(?:CHECK|Q|FC|TK|QUERY)\b[:\s\]]|\{(?:>>|--|\+\+|==|~~)|\bTK(?:TK)*\b|\bhttps?:\/\/|\bwww\.[A-Za-z0-9]|[\w.+-]{1,64}@(?=[A-Za-z0-9-]+\.[A-Za-z])/g;

/** Each of them holds one of these; most prose none, which is told in no time. */
const PART = /[[{@]|TK|:\/\/|www\./;

const ADDRESS = /[^\s<>"“”]+/y;
/** Closing marks that end a sentence, not an address. */
const ADDRESS_TAIL = /[.,;:!?'’)\]}*_~]$/;

/**
 * Finds editors' marks in prose: `[CHECK: ...]` and `[Q: ...]` queries, TK and TKTK placeholders, CriticMarkup; and
 * addresses that Markdown itself did not take for links. "TK Maxx" is a name, no placeholder.
 */
export function findEditorialMarks(prose: Prose): EditorialMarks {
  const { text } = prose;
  if (!PART.test(text)) return NONE;
  const found: (Span & { reason: ExclusionReason; url?: string })[] = [];
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(text); match; match = begin.exec(text)) {
    const at = match.index;
    const marks = marksAt(text, at, match[0]);
    for (const mark of marks) if (mark.end > mark.start) found.push(mark);
    begin.lastIndex = Math.max(at + match[0].length, marks.at(-1)?.end ?? 0);
  }
  if (found.length === 0) return NONE;
  const spans: Span[] = [];
  const cuts: Cut[] = [];
  const bareLinks: BareLink[] = [];
  for (const mark of found) {
    const source = sourceSpan(prose, mark.start, mark.end);
    spans.push(mark);
    cuts.push({ ...source, reason: mark.reason });
    if (mark.url) bareLinks.push({ ...source, url: mark.url });
  }
  return { spans, cuts, bareLinks };
}

type Mark = Span & { reason: ExclusionReason; url?: string };

function marksAt(text: string, at: number, opening: string): Mark[] {
  if (opening.startsWith('[')) {
    const end = closing(text, at, ']');
    return end < 0 ? [] : [{ start: at, end, reason: 'editorial-mark' }];
  }
  if (opening.startsWith('{')) return critic(text, at);
  if (opening.startsWith('TK')) {
    const end = at + opening.length;
    const isName = opening === 'TK' && /^[ -](?:\p{Lu}|\d)/u.test(text.slice(end, end + 3));
    return isName ? [] : [{ start: at, end, reason: 'editorial-mark' }];
  }
  return address(text, at, opening);
}

/** The end of the nearest `mark` after `at`, itself included; -1 where there is none in reach. */
function closing(text: string, at: number, mark: string): number {
  const found = text.slice(at, at + LONGEST_NOTE).indexOf(mark, 1);
  return found < 0 ? -1 : at + found + mark.length;
}

function critic(text: string, at: number): Mark[] {
  const kind = text.slice(at + 1, at + 3);
  const end = closing(text, at + 2, kind === '>>' ? '<<}' : `${kind}}`);
  if (end < 0) return [];
  const open = { start: at, end: at + 3, reason: 'editorial-mark' as const };
  const close = { start: end - 3, end, reason: 'editorial-mark' as const };
  switch (kind) {
    case '>>':
      return [{ start: at, end, reason: 'comment' }];
    case '--':
      return [{ start: at, end, reason: 'deleted' }];
    case '~~': {
      const turn = text.indexOf('~>', at + 3);
      return turn < 0 || turn + 2 > end - 3 ? [] : [{ start: at, end: turn + 2, reason: 'deleted' }, close];
    }
    default:
      return [open, close];
  }
}

function address(text: string, at: number, opening: string): Mark[] {
  let url = matchAt(ADDRESS, text, at)?.[0] ?? '';
  while (url.length > opening.length && ADDRESS_TAIL.test(url)) url = url.slice(0, -1);
  if (url.length <= opening.length) return [];
  const scheme = opening.endsWith('@') ? 'mailto:' : opening.startsWith('www') ? 'http://' : '';
  return [{ start: at, end: at + url.length, reason: 'link-target', url: scheme + url }];
}
