import type { Span } from '../src/engine/analysis.ts';
import type { GoldSpans } from './corpus.ts';

const TO = /^to\s+/;
const THAT = /^that\s+/i;
/** Cues whose "to" the corpus leaves to a preposition. */
const REFUSAL = /\b(?:declin|refus)\w*$/i;
const COMMENT = /^to\s+(?:immediately\s+)?comment\b(?:\s+(?:on|about)\s+)?/i;

/** Gold spans of the corpus by the product's rules: "plans to" is the cue, a content has no "that", a bare refusal none. */
export function toProduct(text: string, gold: { source: number[][]; cue: number[][]; content: number[][] }): GoldSpans {
  const span = (pairs: number[][]): Span => ({ start: pairs[0]![0]!, end: pairs.at(-1)![1]! });
  let cue = span(gold.cue);
  let content = gold.content.map(([start, end]) => ({ start: start!, end: end! }));
  content = content.map((c) => {
    const that = THAT.exec(text.slice(c.start, c.end));
    return that ? { start: c.start + that[0].length, end: c.end } : c;
  });
  const next = content.findIndex((c) => c.start >= cue.end && text.slice(cue.end, c.start).trim() === '');
  const first = content[next];
  if (first) {
    const words = text.slice(first.start, first.end);
    const comment = REFUSAL.test(text.slice(cue.start, cue.end)) ? COMMENT.exec(words) : null;
    const to = TO.exec(words);
    if (comment) {
      const end = first.start + words.slice(0, comment[0].length).search(/comment/i) + 'comment'.length;
      cue = { start: cue.start, end };
      content = content.filter((c) => c !== first);
    } else if (to) {
      cue = { start: cue.start, end: first.start + 2 };
      content = content.map((c) => (c === first ? { start: c.start + to[0].length, end: c.end } : c));
    }
  }
  return { source: gold.source.length > 0 ? span(gold.source) : null, cue, content };
}
