import type { Entity, EntityValue, Mention, Quote } from '../analysis.ts';
import type { Ids } from '../ids.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { currencyIn } from './dollars.ts';
import type { FigureMention } from './figures.ts';
import { isAhead, resolveDate } from './resolve-date.ts';

/** An entity in the making, with where it comes first in the text. */
export interface Found {
  readonly entity: Entity;
  readonly at: number;
}

/** The words of a mention as they are read. */
export const shown = (quote: Quote): string => quote.plain ?? quote.text;

interface Figure {
  readonly figure: FigureMention;
  readonly value: EntityValue | null;
  /** Equal for figures of one value, or, where there is none, of one wording. */
  readonly key: string;
}

/** What an article tells of its figures: the day it is of (ISO), and what a bare "$" stands for; null where it does not. */
export interface FigureContext {
  readonly date: string | null;
  readonly dollar: string | null;
}

const figuresByContext = (): Map<string, readonly Figure[]> => new Map();

/** The figures of a block as they are to be understood in an article. */
function figuresOf(reading: BlockReading, { date, dollar }: FigureContext): readonly Figure[] {
  const byContext = reading.once(figuresByContext);
  const context = `${date} ${dollar}`;
  const known = byContext.get(context);
  if (known) return known;
  const figures = reading.figures.map((figure): Figure => {
    const text = reading.prose.slice(figure.start, figure.end);
    const value =
      figure.type === 'date'
        ? resolveDate(figure, date, isAhead(reading.prose, figure.start))
        : inDollars(figure.value, text, dollar);
    const words = value ? JSON.stringify(value) : text.toLowerCase();
    return { figure, value, key: `${figure.type} ${words}` };
  });
  byContext.set(context, figures);
  return figures;
}

function inDollars(value: EntityValue | null, text: string, dollar: string | null): EntityValue | null {
  if (!value || !('amount' in value) || value.currency === undefined) return value;
  const { currency, ...amount } = value;
  const meant = currencyIn(text, currency, dollar);
  if (meant === currency) return value;
  return meant === null ? amount : { ...value, currency: meant };
}

/** The figures and dates of an article, one entity for each value or, where there is none, each wording. */
export function figureEntities(blocks: readonly ReadBlock[], ids: Ids, context: FigureContext): Found[] {
  const groups = new Map<string, { type: Entity['type']; value: EntityValue | null; mentions: Mention[] }>();
  for (const reading of blocks) {
    const { block } = reading;
    for (const { figure, value, key } of figuresOf(reading, context)) {
      const quote = block.quote(figure.start, figure.end);
      // A calendar name is a name; "last month" only describes a date from where the writer stands.
      const form = value && 'relative' in value && value.relative ? 'nominal' : 'name';
      const group = groups.get(key) ?? { type: figure.type, value, mentions: [] };
      group.mentions.push({ ...quote, form });
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ type, value, mentions }): Found => {
    const forms = [...new Set(mentions.map(shown))];
    const name = forms[0]!;
    const id = ids.next('e', name.toLowerCase());
    const entity = { id, name, type, aliases: forms.slice(1), role: null, mentions, ...(value ? { value } : {}) };
    return { entity, at: mentions[0]!.start };
  });
}
