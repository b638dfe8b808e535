import type { Span } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import { HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CURRENCY_SIGNS } from '../lexicon/currencies.ts';
import { NUMBER_WORDS } from '../lexicon/numbers.ts';
import { firstFrom } from '../span-search.ts';
import { amountAt } from './amount-grammar.ts';
import { inCurrencyBefore } from './carried-currency.ts';
import { dateAt, SHIFTS } from './date-grammar.ts';
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
  ...'end beginning start middle yesterday today tonight tomorrow q1 q2 q3 q4'.split(' '),
];
/** What stands behind "the" where a date begins with it: "the end of", "the last quarter", "the day before yesterday". */
const BEHIND_THE = [...SHIFTS.keys(), ...'end beginning start middle last final weekend day'.split(' ')];
const AMOUNT_WORDS: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS.keys(),
  ...'hundreds thousands millions billions trillions million billion trillion tens several few many multi'.split(' '),
  ...'multimillion multibillion quarter'.split(' '),
]);
const SIGN = oneOf(CURRENCY_SIGNS.keys());
const WORD =
  `${oneOf([...DATE_WORDS, ...AMOUNT_WORDS])}${WORD_END}|${oneOf(WEEKDAYS.keys())}s${WORD_END}` +
  `|the(?=\\s${oneOf(BEHIND_THE)})`;
/** "$149/£99": a second sum behind a stroke begins with its sign. */
const START = new RegExp(
  `(?<![${LETTERS}0-9]|\\d[.,/:])(?:(\\.?\\d)|(${SIGN}(?=\\s?\\.?\\d))|(${WORD}))|(?<=[\\d${LETTERS}]/)([$€£¥](?=\\s?\\.?\\d))`,
  'gi',
);

/** Whether a verb stands between count and unit: "100 flee homes" counts no homes; "three sleeping rooms" are counted. */
function hasVerb(prose: string, { start, end }: Span, tokens: readonly Token[]): boolean {
  const words = /\s([a-z]+)\s[A-Za-z]+$/.exec(prose.slice(start, end));
  if (!words || /(?:ed|ing)$/.test(words[1]!)) return false;
  const token = tokens[firstFrom(tokens, start + words.index + 1)];
  return token !== undefined && token.text === words[1] && token.pos === 'VERB';
}

/** Finds figures and dates by a grammar over the prose; values as in `EntityValue`, relative dates without an anchor. */
export function createFigureFinder(): FigureFinder {
  const start = new RegExp(START);
  return {
    find(prose, { tokens }) {
      const found: FigureMention[] = [];
      start.lastIndex = 0;
      for (let match = start.exec(prose); match; match = start.exec(prose)) {
        const isDateWord = match[3] !== undefined && !AMOUNT_WORDS.has(match[3].toLowerCase());
        let amount = isDateWord ? null : amountAt(prose, match.index);
        const date = (match[2] ?? match[4]) ? null : dateAt(prose, match.index);
        if (amount?.type === 'quantity' && hasVerb(prose, amount, tokens)) amount = null;
        const best = date && (!amount || amount.type === 'quantity' || date.end > amount.end) ? date : amount;
        if (!best) continue;
        found.push(inCurrencyBefore(prose, best, found.at(-1)) ?? best);
        start.lastIndex = best.end;
      }
      return found;
    },
  };
}
