import type { Attribution } from '../engine/analysis.ts';
import type { Names } from './names.ts';
import { isKnownByEntity } from './sources.ts';
import { carrierOf, type Evidenced, label, type Voice, voiceOfItem } from './voice.ts';

/** What tells one voice from another: who is known by one name is one, whichever form of it stands where. */
function voiceKey(voice: Voice, carrier: Attribution | null, names: Names): string {
  const speaker = carrier?.chain.at(-1);
  const isKnown = speaker && isKnownByEntity(speaker) && names.both(carrier!.id) === null && voice.before === null;
  return label(isKnown ? { ...voice, subject: speaker.entity! } : voice);
}

/** Items of a deal that stand on the same word. */
export interface ItemGroup<T> {
  readonly voice: Voice;
  /** The voice in words. */
  readonly who: string;
  readonly status: Evidenced['status'];
  /** The attributions that carry them, in order; empty when they stand on none. */
  readonly carriers: readonly Attribution[];
  readonly items: readonly T[];
}

/**
 * Groups items in the order in which each group is first met: by status and by who states them, or, with `carrier`,
 * also by the attribution that carries them.
 */
export function itemGroups<T>(
  items: readonly T[],
  evidence: (item: T) => Evidenced,
  names: Names,
  by: 'voice' | 'carrier' = 'voice',
): readonly ItemGroup<T>[] {
  const groups = new Map<string, ItemGroup<T> & { readonly carriers: Attribution[]; readonly items: T[] }>();
  for (const item of items) {
    const { status, ...rest } = evidence(item);
    const carrier = carrierOf({ status, ...rest }, names);
    const voice = voiceOfItem({ status, ...rest }, names);
    const who = label(voice);
    const key = `${status} ${by === 'carrier' ? (carrier?.id ?? '') : ''} ${voiceKey(voice, carrier, names)}`;
    const group = groups.get(key) ?? { voice, who, status, carriers: [], items: [] };
    if (carrier !== null && !group.carriers.includes(carrier)) group.carriers.push(carrier);
    group.items.push(item);
    groups.set(key, group);
  }
  return [...groups.values()];
}
