import type { Entity, EntityValue, Mention, Quote } from '../analysis.ts';
import type { Ids } from '../ids.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import type { FigureMention } from './figures.ts';
import { resolveDate } from './resolve-date.ts';

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

const figuresByDate = (): Map<string | null, readonly Figure[]> => new Map();

/** The figures of a block as they are to be understood in an article of the day `anchorDate`. */
function figuresOf(reading: BlockReading, anchorDate: string | null): readonly Figure[] {
  const byDate = reading.once(figuresByDate);
  const known = byDate.get(anchorDate);
  if (known) return known;
  const figures = reading.figures.map((figure): Figure => {
    const value = figure.type === 'date' ? resolveDate(figure, anchorDate) : figure.value;
    const words = value ? JSON.stringify(value) : reading.prose.slice(figure.start, figure.end).toLowerCase();
    return { figure, value, key: `${figure.type} ${words}` };
  });
  byDate.set(anchorDate, figures);
  return figures;
}

/** The figures and dates of an article, one entity for each value or, where there is none, each wording. */
export function figureEntities(blocks: readonly ReadBlock[], ids: Ids, anchorDate: string | null): Found[] {
  const groups = new Map<string, { type: Entity['type']; value: EntityValue | null; mentions: Mention[] }>();
  for (const reading of blocks) {
    const { block } = reading;
    for (const { figure, value, key } of figuresOf(reading, anchorDate)) {
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
