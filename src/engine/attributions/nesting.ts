import type { Span } from '../analysis.ts';
import type { ReadBlock } from '../reading.ts';
import type { Draft, DraftLink } from './draft.ts';
import { canSpeak } from './finder/can-speak.ts';
import { phraseAfter } from './finder/phrase-after.ts';
import { refusalAt } from './finder/refusals.ts';
import type { Scan } from './finder/scan.ts';
import type { AttributionSpans } from './spans.ts';

/** Tells whether a source phrase of this block is an outlet: only outlets relay. */
export type IsOutlet = (block: ReadBlock, source: Span, cue: Span) => boolean;

const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Joins the spans of one block into drafts. What is said inside another content is dropped, unless an outlet passes it
 * on: "According to Xinhua, the two firms said …" and "Reuters reports, citing a source" are one attribution with a chain.
 * `all` is the block's attributions, or those of them that count.
 */
export function draftBlock(block: ReadBlock, isOutlet: IsOutlet, all = block.attributions): Draft[] {
  if (all.length === 0) return [];
  const outermost = all.filter((inner) => !all.some((outer) => outer !== inner && contains(outer, inner)));
  return outermost.map((spans) => relayed(block, spans, all, isOutlet));
}

/** "According to the Evening Star, a source said": who passes on an unnamed source is an outlet. */
const accordingTo = (scan: Scan, cue: Span) => /^according to$/i.test(scan.prose.slice(cue.start, cue.end));
const UNNAMED = /\b(?:sources?|insiders?|(?:person|people) (?:familiar|close|with|briefed))\b/i;

function contains(outer: AttributionSpans, inner: AttributionSpans): boolean {
  return (
    outer.content.some((content) => within(inner.cue, content)) &&
    !inner.content.some((content) => within(outer.cue, content))
  );
}

function relayed(
  block: ReadBlock,
  spans: AttributionSpans,
  all: readonly AttributionSpans[],
  isOutlet: IsOutlet,
): Draft {
  const { scan } = block;
  const links: DraftLink[] = [{ at: spans.source, cue: spans.cue }];
  let content: readonly Span[] = spans.content;
  let relayedRefusal: Draft['relayedRefusal'] = null;
  const outlet = spans.source !== null && isOutlet(block, spans.source, spans.cue);
  const cited = citedSource(scan, spans);
  const opening = all.find((other) => other !== spans && contains(spans, other) && opens(spans, other));
  const speaker = opening?.source ? scan.prose.slice(opening.source.start, opening.source.end) : '';
  const relays = !outlet && accordingTo(scan, spans.cue) && UNNAMED.test(speaker);
  const inner = outlet || relays ? opening : undefined;
  if (relays) links[0] = { ...links[0]!, relays };
  if (inner?.source) {
    const refused = refusalAt(scan.tokens, scan.tokenAt(inner.cue.start))?.response ?? null;
    const intention = /(?:^|\s)(?:to|considering|mulling|weighing)$/.test(
      scan.prose.slice(inner.cue.start, inner.cue.end),
    );
    if (refused && inner.content.length === 0) relayedRefusal = refused;
    if (relayedRefusal || !intention) links.push({ at: inner.source, cue: inner.cue });
    if (!relayedRefusal && !intention) content = inner.content;
  }
  if (cited) links.push(cited);
  return {
    block,
    source: spans.source,
    cue: spans.cue,
    content: content.map((span) => block.block.quote(span.start, span.end)),
    contentSpans: content,
    links,
    relayedRefusal,
    confidence: spans.confidence,
  };
}

/** Whether the inner attribution is what the outer content opens with, so that the outlet relays its speaker. */
function opens(outer: AttributionSpans, inner: AttributionSpans): boolean {
  return (
    inner.source !== null &&
    outer.content.some((content) => inner.source!.start - content.start <= 4 && inner.source!.start >= content.start)
  );
}

/** ", citing two people familiar with the talks": the link behind the source, near its cue and outside the content. */
function citedSource(scan: Scan, spans: AttributionSpans): DraftLink | null {
  const utterance = scan.utterances[scan.utteranceAt(scan.tokenAt(spans.cue.start))];
  if (!utterance || !spans.source) return null;
  for (let t = utterance.first; t < utterance.last; t++) {
    const token = scan.tokens[t]!;
    if (!/^(?:citing|quoting|cited|cites|quoted|quotes)$/.test(token.lower) || scan.quotationAt(t) >= 0) continue;
    if (spans.content.some((content) => within(token, content)) || token.start < spans.source.start) continue;
    const finite = !token.lower.endsWith('ing');
    if (
      finite &&
      token.start !== spans.cue.start &&
      !/^(?:which|who|that|and|,)$/.test(scan.tokens[t - 1]?.lower ?? '')
    )
      continue;
    const phrase = phraseAfter(scan, t + 1, utterance.last);
    // "citing flaws in the procurement" names grounds, not a source.
    if (phrase && canSpeak(scan, phrase))
      return { at: scan.span(phrase.first, phrase.last), cue: { start: token.start, end: token.end } };
  }
  return null;
}
