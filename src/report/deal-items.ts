import type { Attribution } from '../engine/analysis.ts';
import { carrierOf, type Evidenced, label, type Names, type Voice, voiceOfItem } from './voice.ts';

/** Items of a deal that stand on the same word. */
export interface ItemGroup<T> {
  readonly voice: Voice;
  /** The voice in words. */
  readonly who: string;
  readonly status: Evidenced['status'];
  /** The attribution that carries them all; null when they stand on none. */
  readonly carrier: Attribution | null;
  readonly items: readonly T[];
}

/** Groups items by status and by who states them, in the order in which each group is first met. */
export function itemGroups<T>(
  items: readonly T[],
  evidence: (item: T) => Evidenced,
  names: Names,
): readonly ItemGroup<T>[] {
  const groups = new Map<string, { group: Omit<ItemGroup<T>, 'items'>; items: T[] }>();
  for (const item of items) {
    const backed = evidence(item);
    const carrier = carrierOf(backed, names);
    const voice = voiceOfItem(backed, names);
    const who = label(voice);
    const key = `${backed.status} ${carrier?.id ?? ''} ${who}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { group: { voice, who, status: backed.status, carrier }, items: [item] });
    else known.items.push(item);
  }
  return [...groups.values()].map(({ group, items: members }) => ({ ...group, items: members }));
}
