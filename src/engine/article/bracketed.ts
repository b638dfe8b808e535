import type { Span } from '../analysis.ts';
import type { Prose } from './prose.ts';

const NONE: readonly Span[] = [];

/** The sign of a share has no small letter. */
const SHOWN = /<(?=[^<>]{0,70}\p{Ll})(\p{Lu}[^<>]{3,70})>/gu;

/**
 * Prose offsets of the names that stand in the brackets which agencies put around companies ("<Halden Air Ltd>"), without
 * these, in order; none for most prose. `source` is the text that the prose was read from.
 */
export function bracketedIn(source: string, prose: Prose): readonly Span[] {
  if (!source.includes('<')) return NONE;
  const left = leftOutIn(source, prose).filter(({ start, end }) => /\p{Ll}/u.test(prose.text.slice(start, end)));
  return [...shownIn(prose), ...left].sort((a, b) => a.start - b.start).map((span) => nameIn(prose, span));
}

/** "<Halden Air Ltd (HAL)>", "<Halden Air Ltd's>": the name without the short form or the "'s" behind it. */
function nameIn({ text }: Prose, { start, end }: Span): Span {
  const behind = /(?: \(\p{Lu}{2,8}\)|['’]s)$/u.exec(text.slice(start, end));
  return { start, end: behind ? end - behind[0].length : end };
}

/** Those whose brackets are in the prose, as where there is no markup, or where no tag could read so: "<Halden, Norvik and Tarn>". */
export function shownIn({ text }: Pick<Prose, 'text'>): readonly Span[] {
  if (!text.includes('<')) return NONE;
  return [...text.matchAll(SHOWN)].map(({ 1: name, index }) => ({ start: index + 1, end: index + 1 + name!.length }));
}

/** Those that are read without their brackets. */
function leftOutIn(source: string, { runs }: Prose): readonly Span[] {
  const found: Span[] = [];
  for (let i = 0; i < runs.length; i += 4) {
    const [at, size, start, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!, runs[i + 3]!];
    if (size === length && source[start - 1] === '<' && source[start + length] === '>')
      found.push({ start: at, end: at + size });
  }
  return found;
}

/** Those of the spans that lie in [from, to), counted from there. */
export const bracketedWithin = (spans: readonly Span[], from: number, to: number): readonly Span[] =>
  spans
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end }) => ({ start: start - from, end: end - from }));
