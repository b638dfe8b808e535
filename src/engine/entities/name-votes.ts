import type { NameForm } from './name-keys.ts';
import type { NameMention, NameType, Strength } from './names.ts';

/** One name where it stands in the story: block index and prose offsets. */
export interface NamePlace extends NameMention {
  readonly block: number;
  readonly form: NameForm;
  /** It is the subject of a verb of saying. */
  readonly speaks: boolean;
  /** It says where something is: "near Velmar Bay". */
  readonly located: boolean;
  /** What stands around a name that is open otherwise tells of it; null where it tells nothing. */
  readonly shows: NameType | null;
  /** A legal form or the sign of a share stands behind it: a company, whoever else is called so. */
  readonly house: boolean;
  /** It is introduced as the parent of somebody named before: "Velmar's parent, Velmar Holdings". */
  readonly parent: boolean;
}

const WEIGHT: Readonly<Record<Strength, number>> = { 1: 1, 2: 3, 3: 9 };
/** "No idea" counts only where nothing else is said. */
const OTHER = 0.1;

/** What the mentions of one thing together say it is; `firm` when more than guesses say so. */
export function voteOn(places: readonly NamePlace[]): { readonly type: NameType; readonly firm: boolean } {
  // A full name says what a thing is; its short form alone seldom does.
  const full = places.filter(({ form, strength }) => /\s/.test(form.text) && strength > 1);
  const voters = full.length > 0 ? full : places;
  const votes = new Map<NameType, number>();
  for (const { type, strength } of voters)
    votes.set(type, (votes.get(type) ?? 0) + WEIGHT[strength] * (type === 'other' ? OTHER : 1));
  const type = [...votes].reduce((best, vote) => (vote[1] > best[1] ? vote : best))[0];
  const shown = type === 'organization' || type === 'product' ? null : shownBy(places, type);
  if (shown) return { type: shown, firm: true };
  return { type, firm: voters.some((place) => place.type === type && place.strength > 1) };
}

/** What the mentions of an open thing show it to be; null where nothing does, and where more is known of it. */
function shownBy(places: readonly NamePlace[], type: NameType): NameType | null {
  const counts = new Map<NameType, number>();
  for (const { shows } of places) if (shows) counts.set(shows, (counts.get(shows) ?? 0) + 1);
  if (counts.size === 0 || places.some(({ strength }) => strength === 3)) return null;
  if (type === 'place' && (counts.get('organization') ?? 0) <= places.filter(({ located }) => located).length)
    return null;
  if (type === 'person' && places.some(({ speaks }) => speaks)) return null;
  return [...counts].reduce((best, count) => (count[1] > best[1] ? count : best))[0];
}
