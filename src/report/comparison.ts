import type { Analysis, Deal, Quote } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { capitalise, count, list, number, wordsOf } from './english.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Names, namesOf } from './names.ts';
import { inReadingOrder } from './reading-order.ts';
import { didWords, responderOf } from './responses.ts';
import { mayBeOneDeal } from './same-deal.ts';
import { isNameless, sourcesOf } from './sources.ts';
import { plainDay } from './value-words.ts';
import { label, voiceOfItem } from './voice.ts';
import { STAGE_WORDS, TYPE_WORDS } from './words.ts';

/** An article that is set beside others. */
export interface ComparedArticle {
  /** Tells it from the others, such as its address. */
  readonly key: string;
  /** As a person knows it: the file's name. */
  readonly name: string;
  readonly analysis: Analysis;
}

/** One thing that an article says of a field, with where it says it. */
export interface Entry {
  readonly text: string;
  readonly note: string;
  readonly passages: readonly Quote[];
}

export interface Cell {
  readonly entries: readonly Entry[];
  /** Whether it is another than in the article before. Only of fields that are watched for drift. */
  readonly differs: boolean;
}

export interface ComparisonRow {
  readonly field: string;
  readonly cells: readonly Cell[];
}

/** One deal as one article has it. */
export interface ComparisonColumn {
  readonly article: ComparedArticle;
  readonly deal: Deal;
  /** ISO date of the article; null where it gives none. */
  readonly date: string | null;
}

/** One deal across articles: fields in rows, articles in columns, the oldest first. */
export interface Comparison {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
  /** One sentence for each watched field that is not the same in all articles. */
  readonly drift: readonly string[];
  /** How many further articles on the deal are left out. */
  readonly left: number;
}

/** What is compared: how a field is read, and, where drift is watched for, by what it is the same or not. */
interface Field {
  readonly name: string;
  readonly read: (deal: Deal, analysis: Analysis, names: Names) => readonly Entry[];
  readonly drift?: (deal: Deal, entries: readonly Entry[]) => string;
}

const entry = (text: string, passages: readonly Quote[] = [], note = ''): Entry => ({ text, note, passages });
const asWritten = (quotes: readonly Quote[]) => quotes.map((quote) => entry(wordsOf(quote), [quote]));
const byText = (_deal: Deal, entries: readonly Entry[]) =>
  entries
    .map(({ text }) => text.toLowerCase())
    .sort()
    .join(' | ');

const WHEN = /date|timing|closing|completion/;

const FIELDS: readonly Field[] = [
  {
    name: 'Stage',
    read: ({ stage }, _analysis, names) => [
      entry(capitalise(STAGE_WORDS[stage.value]), stage.passages, label(voiceOfItem(stage, names))),
    ],
    drift: ({ stage }) => stage.value,
  },
  { name: 'Type', read: ({ type }) => [entry(capitalise(TYPE_WORDS[type.value]), type.passages)] },
  {
    name: 'Value',
    read: ({ value }, _analysis, names) =>
      value === null
        ? []
        : [entry(wordsOf(value), [value], label(voiceOfItem({ status: value.status, passages: [value] }, names)))],
    drift: (deal, entries) =>
      deal.value?.amount == null ? byText(deal, entries) : `${deal.value.amount} ${deal.value.currency}`,
  },
  {
    name: 'Dates',
    read: ({ terms }) =>
      terms.filter(({ field }) => WHEN.test(field)).map((term) => entry(wordsOf(term), [term], term.field)),
    drift: byText,
  },
  {
    name: 'Sources',
    read: (_deal, analysis, names) => {
      const sources = sourcesOf(analysis, names);
      const unnamed = sources.filter(({ standing }) => isNameless(standing)).length;
      return [
        entry(count(sources.length, 'source'), [], unnamed === 0 ? '' : `${number(unnamed)} of them without a name`),
      ];
    },
    drift: byText,
  },
  { name: 'Parties', read: ({ parties }) => parties.map(({ name, passages }) => entry(name, passages)) },
  { name: 'Scope', read: ({ scope }) => scope.map((item) => entry(wordsOf(item), [item, ...item.also])) },
  {
    name: 'Terms',
    read: ({ terms }) =>
      terms.filter(({ field }) => !WHEN.test(field)).map((term) => entry(wordsOf(term), [term], term.field)),
  },
  { name: 'Withheld', read: ({ withheld }) => asWritten(withheld) },
  { name: 'Not stated', read: ({ unstated }) => unstated.map((field) => entry(field)) },
  {
    name: 'Responses',
    read: ({ responses }, _analysis, names) =>
      responses.map((response) => {
        const { who, after } = responderOf(response, names);
        return entry(who, [response], didWords(response, names) + after);
      }),
  },
  { name: 'No response', read: (deal) => awaitedOf(deal).map((name) => entry(name)) },
];

/** What may be the same deal in another article: one of the same type before others. */
function matchIn(article: ComparedArticle, deal: Deal, home: ComparedArticle): Deal | undefined {
  const matches = inReadingOrder(article.analysis.deals).filter((other) =>
    mayBeOneDeal(deal, home.analysis, other, article.analysis),
  );
  return matches.find(({ type }) => type.value === deal.type.value) ?? matches[0];
}

/** By their date, those without one last; of one day, by name. */
function inOrder(columns: readonly Omit<ComparisonColumn, 'date'>[]): ComparisonColumn[] {
  return columns
    .map((column) => ({ ...column, date: column.article.analysis.article.dateline.date }))
    .sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9') || a.article.name.localeCompare(b.article.name));
}

function cellsOf(field: Field, columns: readonly ComparisonColumn[], names: ReadonlyMap<string, Names>): Cell[] {
  const read = columns.map(({ article, deal }) => {
    const entries = field.read(deal, article.analysis, names.get(article.key)!);
    return { entries, same: field.drift?.(deal, entries) };
  });
  return read.map(({ entries, same }, i) => ({ entries, differs: i > 0 && same !== read[i - 1]?.same }));
}

/** "Stage: in talks (monday.md), agreed (tuesday.md)." */
function driftSentence({ field, cells }: ComparisonRow, columns: readonly ComparisonColumn[]): string {
  const told = cells.flatMap(({ entries, differs }, i) => {
    if (i > 0 && !differs) return [];
    const words = entries.length === 0 ? 'not given' : list(entries.map(({ text }) => text));
    return [`${words} (${columns[i]?.article.name})`];
  });
  return `${field}: ${told.join(', then ')}.`;
}

/**
 * One deal of an article beside what may be the same deal in others, at most so many articles in all. Sources are those
 * of the whole article. With no match it has one column.
 */
export function compareDeal(
  deal: Deal,
  home: ComparedArticle,
  others: readonly ComparedArticle[],
  atMost: number,
): Comparison {
  const matches = others.flatMap((article) => {
    const match = matchIn(article, deal, home);
    return match === undefined ? [] : [{ article, deal: match }];
  });
  const columns = inOrder([{ article: home, deal }, ...matches.slice(0, atMost - 1)]);
  const names = new Map(columns.map(({ article }) => [article.key, namesOf(article.analysis)]));
  const rows = FIELDS.map((field) => ({ field: field.name, cells: cellsOf(field, columns, names) })).filter(
    ({ cells }) => cells.some(({ entries }) => entries.length > 0),
  );
  const drift = rows
    .filter(({ cells }) => cells.some(({ differs }) => differs))
    .map((row) => driftSentence(row, columns));
  return { columns, rows, drift, left: Math.max(matches.length - (atMost - 1), 0) };
}

/** The comparison as a Markdown table with what drifts below it; ends with a line end. All article text is escaped. */
export function comparisonToMarkdown({ columns, rows, drift }: Comparison): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = columns.map(({ article, date }) =>
    escapeMarkdown(date === null ? article.name : `${article.name}, ${plainDay(date)}`),
  );
  const body = rows.map(({ field, cells }) =>
    row([
      field,
      ...cells.map(({ entries }) =>
        entries.map(({ text, note }) => escapeMarkdown(note === '' ? text : `${text} (${note})`)).join('; '),
      ),
    ]),
  );
  return [
    row(['', ...head]),
    row(['---', ...head.map(() => '---')]),
    ...body,
    ...(drift.length === 0 ? [] : ['', ...drift.map((sentence) => `- ${escapeMarkdown(sentence)}`)]),
    '',
  ].join('\n');
}
