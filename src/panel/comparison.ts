import type { Comparison, Entry } from '../report/comparison.ts';
import { capitalise, count } from '../report/english.ts';
import { plainDay } from '../report/value-words.ts';
import { Lines } from './lines.ts';
import type { ComparedCell, ComparisonModel, Line } from './protocol.ts';

/** Of one line: a type that is named eleven times needs no eleven buttons in a table. */
const PASSAGES_AT_MOST = 3;

/** What leads from a line of the comparison to the article that it is of. */
export interface ComparisonPage {
  readonly model: ComparisonModel;
  /** Keys of articles, by the keys of lines. */
  readonly articles: ReadonlyMap<string, string>;
}

function summaryOf({ columns, drift, left }: Comparison): string {
  if (columns.length === 1)
    return 'No other article on this deal was found among those that are open or in the workspace.';
  const all = `${capitalise(count(columns.length, 'article'))} that may speak of this deal, ${orderWords(columns)}`;
  const more = left === 0 ? '' : `; ${count(left, 'further one')} left out`;
  const same = drift.length === 0 ? ' They do not differ in stage, value, dates and number of sources.' : '';
  return `${all}${more}.${same}`;
}

function orderWords(columns: Comparison['columns']): string {
  const undated = columns.filter(({ date }) => date === null).length;
  if (undated === 0) return 'the oldest first';
  return undated === columns.length ? 'by name, as none gives its date' : 'by date, those without one last';
}

/**
 * The comparison as the page shows it.
 *
 * @param document what tells this comparison from others
 */
export function comparisonPage(comparison: Comparison, title: string, document: string): ComparisonPage {
  const { columns, rows, drift } = comparison;
  const lines = columns.map((_, i) => new Lines(`column-${i}`));
  const articles = new Map<string, string>();
  const lineAt = (column: number, field: string, { text, note, passages }: Entry): Line => {
    const line = lines[column]!.line('entry', text, passages.slice(0, PASSAGES_AT_MOST), note, field);
    articles.set(line.key, columns[column]!.article.key);
    return line;
  };
  const model: ComparisonModel = {
    kind: 'comparison',
    document,
    title: capitalise(title),
    summary: summaryOf(comparison),
    drift,
    columns: columns.map(({ article, date, deal }) => ({
      key: article.key,
      name: article.name,
      note: `${date === null ? 'no date' : plainDay(date)}; ${capitalise(deal.label)}`,
    })),
    rows: rows.map(({ field, cells }) => ({
      field,
      cells: cells.map(
        ({ entries, differs }, i): ComparedCell => ({
          key: columns[i]!.article.key,
          lines: entries.map((one) => lineAt(i, field, one)),
          differs,
        }),
      ),
    })),
  };
  return { model, articles };
}
