import type { Entity, EntityValue, Mention } from '../analysis.ts';
import type { Ids } from '../ids.ts';
import { plainWords } from '../plain-words.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { currencyIn } from './dollars.ts';
import type { FigureMention } from './figures.ts';
import { resolveDate, sideOf } from './resolve-date.ts';
import { type Naming, namingBy, type Roster } from './roster.ts';

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
function understood(reading: BlockReading, { date, dollar }: FigureContext): readonly Figure[] {
  const byContext = reading.once(figuresByContext);
  const context = `${date} ${dollar}`;
  const known = byContext.get(context);
  if (known) return known;
  const figures = reading.figures.map((figure): Figure => {
    const text = reading.prose.slice(figure.start, figure.end);
    const value =
      figure.type === 'date'
        ? resolveDate(figure, date, sideOf(reading.prose, figure.start))
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
export function figureEntities(
  blocks: readonly ReadBlock[],
  ids: Ids,
  context: FigureContext,
  roster: Roster,
): Entity[] {
  const groups = new Map<string, { type: Entity['type']; value: EntityValue | null; mentions: Mention[] }>();
  for (const block of blocks) {
    for (const { mention, type, value, key } of figuresOf(block, context)) {
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { type, value, mentions: [mention] });
    }
  }
  return [...groups.values()].map(({ type, value, mentions }): Entity => {
    const { id, name, aliases } = roster.naming(mentions, [], () => namingOf(mentions));
    return { id: ids.nextOf(id), name, type, aliases, role: null, mentions, ...(value ? { value } : {}) };
  });
}

interface FigureInPlace {
  readonly mention: Mention;
  readonly type: Entity['type'];
  readonly value: EntityValue | null;
  readonly key: string;
}

/** The figures of a block where they stand: the same objects for as long as it stays as it is and where it is. */
export const figuresOf = (block: ReadBlock, context: FigureContext): readonly FigureInPlace[] =>
  block.kept(figureMentions, understood(block, context));

function figureMentions({ block }: ReadBlock, figures: readonly Figure[]): readonly FigureInPlace[] {
  return figures.map(({ figure, value, key }) => {
    // A calendar name is a name; "last month" only describes a date from where the writer stands.
    const form = value && 'relative' in value && value.relative ? 'nominal' : 'name';
    return { mention: { ...block.quote(figure.start, figure.end), form }, type: figure.type, value, key };
  });
}

function namingOf(mentions: readonly Mention[]): Naming {
  const [name, ...aliases] = new Set(mentions.map(plainWords));
  return namingBy(name!, aliases);
}
