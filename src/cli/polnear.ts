import type { Analysis, Attribution, Quote, Span } from '../engine/analysis.ts';
import { quoteOf } from '../engine/article/block.ts';

/** Attribution spans by the rules of the PolNeAR corpus, so that figures can stand beside published ones. */
export interface PolnearAttribution {
  readonly id: string;
  readonly source: Quote | null;
  readonly cue: Quote;
  readonly content: readonly Quote[];
}

export interface PolnearAnalysis {
  readonly schema: 'on-the-record/polnear/1';
  readonly id?: string;
  readonly attributions: readonly PolnearAttribution[];
}

/**
 * Converts the spans of an analysis of `text`. There the cue of an intention is "plans" and its content begins with
 * "to"; a content takes in the "that" before it; a refusal's content is what was refused, topic included ("declined",
 * "to comment on the price").
 */
export function toPolnear(analysis: Analysis, text: string): PolnearAnalysis {
  const attributions = analysis.attributions.map((attribution) => convert(attribution, text));
  const schema = 'on-the-record/polnear/1';
  return analysis.id === undefined ? { schema, attributions } : { schema, id: analysis.id, attributions };
}

function convert(attribution: Attribution, text: string): PolnearAttribution {
  const { id, source } = attribution;
  const { cue, content } = splitRefusal(attribution, text) ?? splitIntention(attribution, text) ?? attribution;
  const spans = content.length === 0 && attribution.about !== null ? [attribution.about] : content;
  const taken = source === null ? [cue] : [source, cue];
  return {
    id,
    source: source && quoteOf(text, source),
    cue: quoteOf(text, cue),
    content: spans.map((span) => withThat(span, taken, text)),
  };
}

interface Parts {
  readonly cue: Span;
  readonly content: readonly Span[];
}

const REFUSAL = /\b(?:declin|refus)(?:e|ed|es|ing)\s+(?=to\b)/i;

/** "declined to comment" on "the price" becomes "declined" with "to comment on the price". */
function splitRefusal({ cue, content, about }: Attribution, text: string): Parts | null {
  const found = REFUSAL.exec(cue.text);
  if (found === null || content.length > 0) return null;
  const to = cue.start + found.index + found[0].length;
  const shortened = { start: cue.start, end: endOfText(text, to) };
  if (about === null) return { cue: shortened, content: [{ start: to, end: cue.end }] };
  if (about.start >= cue.end && isLink(text.slice(cue.end, about.start))) {
    return { cue: shortened, content: [{ start: to, end: about.end }] };
  }
  const parts = [about, { start: to, end: cue.end }];
  return { cue: shortened, content: parts.sort((a, b) => a.start - b.start) };
}

/** Words after which "to" is a preposition: it stays in the cue. */
const PREPOSITIONAL =
  /(?:according|allud\w*|point\w*|refer\w*|respond\w*|response|repl\w*|speak\w*|spoke\w*|talk\w*|turn\w*|testif\w*|admit\w*|object\w*|opposition|opposed|reference)$/i;

/** "plans to" with "buy it" becomes "plans" with "to buy it". */
function splitIntention({ cue, content }: Attribution, text: string): Parts | null {
  const words = cue.text;
  if (!/\sto$/i.test(words)) return null;
  const to = cue.end - 2;
  const end = endOfText(text, to);
  if (end <= cue.start || PREPOSITIONAL.test(text.slice(cue.start, end))) return null;
  const next = content.findIndex(({ start }) => start >= cue.end && text.slice(cue.end, start).trim() === '');
  if (next < 0) return null;
  return {
    cue: { start: cue.start, end },
    content: content.map((span, i) => (i === next ? { start: to, end: span.end } : span)),
  };
}

/** What may stand between a refusal and its topic. */
const isLink = (between: string): boolean => between.length <= 24 && !/[.!?;\n]/.test(between);

/** The content with a "that" directly before it, unless source or cue already have it. */
function withThat(content: Span, taken: readonly Span[], text: string): Quote {
  const start = endOfText(text, content.start) - 'that'.length;
  const word = text.slice(Math.max(0, start), start + 4);
  const isWord =
    start >= 0 && word.toLowerCase() === 'that' && (start === 0 || /[^\p{L}\p{N}]/u.test(text[start - 1]!));
  const isFree = start + 4 < content.start && !taken.some((span) => span.start < start + 4 && start < span.end);
  return quoteOf(text, isWord && isFree ? { start, end: content.end } : content);
}

/** The offset after the last character before `offset` that is no white space; 0 when there is none. */
function endOfText(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  return end;
}
