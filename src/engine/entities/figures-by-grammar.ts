import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { amountAt } from './amount-grammar.ts';
import { dateAt } from './date-grammar.ts';
import type { FigureFinder, FigureMention } from './figures.ts';
import { LETTERS, oneOf, WORD_END } from './number-grammar.ts';

/** Where a date can begin, and where an amount can: a cheap first look, so that the grammars run at few places only. */
const DATE_WORDS = [
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...HOLIDAYS.keys(),
  ...'last past previous this current coming next following early late mid fiscal first second third fourth latter'.split(
    ' ',
  ),
  ...'the end beginning start middle yesterday today tonight tomorrow q1 q2 q3 q4'.split(' '),
];
const AMOUNT_WORDS = [...NUMBER_WORDS.keys(), 'hundreds', 'thousands', 'millions', 'billions', 'trillions', 'tens'];
const START = new RegExp(
  `(?<![${LETTERS}0-9])(?:(\\d)|(${oneOf(CURRENCY_SIGNS.keys())}(?=\\s?\\d))|(${oneOf([...DATE_WORDS, ...AMOUNT_WORDS])})${WORD_END})`,
  'gi',
);

/** Finds figures and dates by a grammar over the prose; values as in `EntityValue`, relative dates without an anchor. */
export function createFigureFinder(): FigureFinder {
  const start = new RegExp(START);
  return {
    find(prose) {
      const found: FigureMention[] = [];
      start.lastIndex = 0;
      for (let match = start.exec(prose); match; match = start.exec(prose)) {
        const amount =
          match[3] && !NUMBER_WORDS.has(match[3].toLowerCase()) && !/s$/i.test(match[3])
            ? null
            : amountAt(prose, match.index);
        const date = match[2] ? null : dateAt(prose, match.index);
        const best = date && (!amount || amount.type === 'quantity' || date.end > amount.end) ? date : amount;
        if (!best) continue;
        found.push(best);
        start.lastIndex = best.end;
      }
      return found;
    },
  };
}
