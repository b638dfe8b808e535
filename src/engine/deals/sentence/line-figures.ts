import type { FigureMention } from '../../entities/figures.ts';
import { spansWithin } from '../../span-search.ts';
import type { Line } from './line.ts';

/** The figures that lie wholly inside the tokens [from, to) of a line, in order. */
export function figuresIn(line: Line, from: number, to: number): readonly FigureMention[] {
  const start = line.tokens[from]?.start ?? 0;
  const end = line.tokens[to - 1]?.end ?? 0;
  return spansWithin(line.figures, { start, end });
}

/** The figure that the token at an index is part of; null where it is part of none, or there is no such token. */
export function figureAt({ tokens, figures }: Pick<Line, 'tokens' | 'figures'>, at: number): FigureMention | null {
  const offset = tokens[at]?.start;
  if (offset === undefined) return null;
  return figures.find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** The number that a figure stands for, in its currency or unit; null where the text tells none. */
export const amountOf = ({ value }: FigureMention): number | null => (value && 'amount' in value ? value.amount : null);

/** Whether a figure is less than an amount, which one without a number never is. */
export const isBelow = (figure: FigureMention, most: number): boolean => (amountOf(figure) ?? most) < most;

/** "a 24 percent stake": whether a figure is a share that gives no control. */
export const isMinority = (figure: FigureMention): boolean => figure.type === 'percent' && isBelow(figure, HALF);

/** In percent: who holds as much decides. */
const HALF = 50;

/** Whether a sentence tells a sum of money. */
export const tellsSum = ({ figures }: Pick<Line, 'figures'>): boolean => figures.some(({ type }) => type === 'money');
