import type { AmountValue } from '../analysis.ts';
import type { FigureMention } from './figures.ts';

/** Whether a word or phrase and one space stand right before an offset, whatever their case. */
export function precededBy(prose: string, at: number, phrase: string): boolean {
  return prose.slice(Math.max(0, at - phrase.length - 1), at).toLowerCase() === `${phrase} `;
}

/** "up to" makes the amount a ceiling: `upTo` repeats it. */
function withCeiling(prose: string, at: number, value: AmountValue): AmountValue {
  const ceiling = ['up to', 'as much as', 'as many as', 'at most'].some((phrase) => precededBy(prose, at, phrase));
  return ceiling && value.upTo === undefined ? { ...value, upTo: value.amount } : value;
}

/** Where a minus sign stands right before the figure and does not join it to what comes before. */
const MINUS = /(?:^|[\s(])[-−–]$/;

/** A figure of the prose with its value, which a minus sign or the word turns; a sign is part of the figure. */
export function figureOf(
  prose: string,
  type: FigureMention['type'],
  at: number,
  end: number,
  value: AmountValue | null,
): FigureMention {
  if (!value) return { start: at, end, type, value };
  const hasSign = MINUS.test(prose.slice(Math.max(0, at - 2), at)) && value.upTo === undefined;
  const isNegative = hasSign || precededBy(prose, at, 'minus');
  const amount = isNegative ? { ...value, amount: -value.amount } : withCeiling(prose, at, value);
  return { start: hasSign ? at - 1 : at, end, type, value: amount };
}
