import type { NameType } from '../names.ts';

/** Labels of the name taggers: nothing, then first and further words of each type. */
export const NAME_LABELS = 7;
export const OUT = 0;

export type TaggedType = Extract<NameType, 'person' | 'organization' | 'place'>;
const TAGGED_TYPES: readonly TaggedType[] = ['person', 'organization', 'place'];

/** The label of a name's first word; that of its other words is one more. */
export const labelOf = (type: TaggedType): number => 1 + 2 * TAGGED_TYPES.indexOf(type);
export const typeOfLabel = (label: number): TaggedType => TAGGED_TYPES[(label - 1) >> 1]!;
export const begins = (label: number): boolean => (label & 1) === 1;
