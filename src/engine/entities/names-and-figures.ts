import type { FigureMention } from './figures.ts';
import type { NameMention } from './names.ts';

interface Apart {
  readonly names: readonly NameMention[];
  readonly figures: readonly FigureMention[];
}

/** Two days or months of which a span is made: "July-September". */
const SPAN = /^\p{Lu}\p{Ll}+[-–—]\p{Lu}\p{Ll}+$/u;
/** Dates that end names of papers and bands: "USA Today". */
const NAMED_SO = /^(?:today|tomorrow|sabbath)$/i;

/**
 * The names and figures of a block, with one of two that lie over each other: what stands in a sum or is a date is no
 * name ("Rs" of "Rs 500", "Memorial Day"), a place apart ("5 million U.S. dollars"), and "USA Today" is no day. Both in
 * order, as are the results; linear.
 */
export function namesAndFigures(
  prose: string,
  names: readonly NameMention[],
  figures: readonly FigureMention[],
): Apart {
  const named = new Set<FigureMention>();
  let at = 0;
  const kept = names.filter((name) => {
    while (at < figures.length && figures[at]!.end <= name.start) at++;
    for (let i = at; i < figures.length && figures[i]!.start < name.end; i++) {
      const figure = figures[i]!;
      if (name.start >= figure.start && name.end <= figure.end) {
        if (figure.type === 'money' || figure.type === 'percent') return name.type === 'place';
        if (figure.type === 'date' && name.type === 'other') return false;
      } else if (figure.type === 'date' && figure.end <= name.end) {
        if (name.type === 'other' && SPAN.test(prose.slice(name.start, name.end))) return false;
        if (figure.start > name.start && NAMED_SO.test(prose.slice(figure.start, figure.end))) named.add(figure);
      }
    }
    return true;
  });
  return {
    names: kept.length === names.length ? names : kept,
    figures: named.size === 0 ? figures : figures.filter((figure) => !named.has(figure)),
  };
}
