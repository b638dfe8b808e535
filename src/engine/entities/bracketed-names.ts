import type { Span } from '../analysis.ts';
import { overlaps } from '../span-search.ts';
import type { NameMention } from './names.ts';

/** UTF-16 units of the longest name that is taken for one whole. */
const LONGEST = 70;

/**
 * Names with those that an agency has set in brackets, each as a whole: "<F and M Stores>" is one company, whatever its
 * words look like. What was found as just that keeps its type. In order, without overlaps; linear.
 */
export function withBracketed(names: readonly NameMention[], bracketed: readonly Span[]): readonly NameMention[] {
  if (bracketed.length === 0) return names;
  const found: NameMention[] = [];
  let next = 0;
  for (const span of bracketed) {
    if (span.end - span.start > LONGEST) continue;
    while (next < names.length && names[next]!.end <= span.start) found.push(names[next++]!);
    const known = names[next];
    if (known && known.start === span.start && known.end === span.end) continue;
    while (next < names.length && overlaps(names[next]!, span)) next++;
    found.push({ start: span.start, end: span.end, type: 'organization', strength: 3 });
  }
  return [...found, ...names.slice(next)];
}
