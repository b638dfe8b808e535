import type { Analysis, Attribution, Entity, Span } from '../engine/analysis.ts';

/** Moves a span of the analysis to where it is now; null when it is gone. */
export type Locate = (span: Span) => Span | null;

/** What lies under one offset of the text. */
export interface Found<T> {
  readonly what: T;
  /** Where it is now: the smallest of its spans that holds the offset. */
  readonly at: Span;
}

/** The attributions whose source, cue or content holds the offset, or whoever it goes back to; the closest fit first. */
export function attributionsAt(analysis: Analysis, offset: number, locate: Locate): Found<Attribution>[] {
  const found = analysis.attributions.flatMap((what) => {
    const spans = [what.source, what.cue, ...what.content, what.about, ...what.chain.map(({ at }) => at)];
    const at = smallestAt(spans, offset, locate);
    return at ? [{ what, at }] : [];
  });
  return found.sort((a, b) => length(a.at) - length(b.at));
}

/** The entity that is mentioned at the offset, by name or by a word that stands for it; null when there is none. */
export function entityAt(analysis: Analysis, offset: number, locate: Locate): Found<Entity> | null {
  let best: Found<Entity> | null = null;
  for (const what of analysis.entities) {
    const at = smallestAt(what.mentions, offset, locate);
    if (at && (!best || length(at) < length(best.at))) best = { what, at };
  }
  return best;
}

function smallestAt(spans: readonly (Span | null)[], offset: number, locate: Locate): Span | null {
  let best: Span | null = null;
  for (const span of spans) {
    const now = span && locate(span);
    if (!now || offset < now.start || offset > now.end) continue;
    if (!best || length(now) < length(best)) best = now;
  }
  return best;
}

function length(span: Span): number {
  return span.end - span.start;
}
