import type { Line } from './line.ts';

/** What may be told of a side itself, beside what it deals in. */
const OF_A_SIDE: ReadonlySet<string> = new Set(['date', 'stake', 'start', 'completion']);
const RELATIVE = /^(?:which|who|whose)$/;

/**
 * "Halden, which was nationalised in 2022 and is 99% owned by the state, is in talks": whether a date or a share at a
 * token says when a side came about, or whose it is, and nothing of the deal.
 */
export function isToldInPassing({ asides, tokens }: Line, at: number, field: string): boolean {
  const aside = asides[at];
  if (!OF_A_SIDE.has(field) || !aside) return false;
  const first = asides.indexOf(aside);
  if (!RELATIVE.test(tokens[first]!.lower)) return false;
  const words = tokens.slice(first, asides.lastIndexOf(aside) + 1);
  return words.some(
    ({ lower }, i) =>
      (/^(?:in|since)$/.test(lower) && /^(?:19|20)\d\d$/.test(words[i + 1]?.text ?? '')) ||
      (lower === 'owned' && words[i + 1]?.lower === 'by'),
  );
}
