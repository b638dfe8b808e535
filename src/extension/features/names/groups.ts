import type { Analysis, Entity, EntityType, Mention } from '../../../engine/analysis.ts';

/** The entities of one kind, the one most spoken of first. */
export interface NameGroup {
  readonly type: EntityType;
  readonly entities: readonly Entity[];
}

export const GROUP_LABELS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  product: 'Products',
  other: 'Other names',
  money: 'Amounts of money',
  percent: 'Percentages',
  quantity: 'Quantities',
  date: 'Dates',
};

/** The kinds that the article has, in the order of the labels. */
export function groupsOf({ entities }: Analysis): NameGroup[] {
  return (Object.keys(GROUP_LABELS) as EntityType[]).flatMap((type) => {
    const own = entities.filter((entity) => entity.type === type);
    return own.length === 0 ? [] : [{ type, entities: own.sort((a, b) => b.mentions.length - a.mentions.length) }];
  });
}

/** In UTF-16 units: less before a mention than behind it, so that a narrow view shows the mention itself. */
const BEFORE = 12;
const BEHIND = 60;

/** A mention in its line, cut short: enough to tell one from another. */
export function mentionText(text: string, { start, end }: Pick<Mention, 'start' | 'end'>): string {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - BEFORE);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + BEHIND);
  const before = from > 0 && text[from - 1] !== '\n' ? '…' : '';
  const after = to < text.length && text[to] !== '\n' ? '…' : '';
  return before + text.slice(from, to).replace(/\s+/g, ' ').trim() + after;
}
