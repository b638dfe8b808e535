import { areOfOneKind } from '../casting/kinds.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Draft } from './draft.ts';
import { isFreshPaper } from './other-kind.ts';

/** The deals, in their order; of those that are told of the same sides, and are of one kind, the first with all that is said. */
export function withoutTwins(deals: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = [];
  for (const draft of deals) {
    const twin = draft.sides.length > 1 ? kept.find((other) => isTwin(other, draft)) : undefined;
    if (!twin) {
      kept.push(draft);
      continue;
    }
    twin.sightings.push(...draft.sightings);
    twin.sightings.sort((a, b) => a.line.index - b.line.index);
    twin.lines.push(...draft.lines);
    for (const line of draft.listed) twin.listed.add(line);
  }
  return kept;
}

/** What is over and what is still open are two, and so is what "also" tells. */
function isTwin(known: Draft, other: Draft): boolean {
  if (known.sides.length !== other.sides.length) return false;
  if (other.sightings.some((sighting) => isFreshPaper(known, sighting))) return false;
  if (known.type !== other.type && isHeld(known) !== isHeld(other)) return false;
  if (!areOfOneKind(known.type, other.type) || other.sightings.some(({ further }) => further)) return false;
  return known.sides.every((side) => other.sides.some((own) => isOne(side, own))) && isOver(known) === isOver(other);
}

/** A share that one has of the other is another matter than the deal of another kind that they make now. */
const isHeld = ({ type, sightings }: Draft): boolean =>
  type === 'stake' && sightings.some(({ stage }) => stage === 'completed');

const isOver = ({ sightings }: Draft): boolean =>
  sightings.some(({ past, stage }) => past || stage === 'ended' || stage === 'denied');

/** Names that are shorter may be the same by chance. */
const LEAST = 4;

/** The same side, or its name once shorter ("Halden" and "Halden Tools"), or once misspelt. */
function isOne(a: Side, b: Side): boolean {
  if (sideKey(a) === sideKey(b)) return true;
  const [short, long] = [plain(a.name), plain(b.name)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < LEAST || short[0] !== long[0]) return short === long;
  const goesOn = long.startsWith(short) && !/\p{L}|\d/u.test(long[short.length] ?? '');
  return goesOn || (short.length >= 2 * LEAST && isMisspelt(short, long));
}

/** A name without what is set in one place and not in another: "J.D. Halden" and "J.D.HALDEN", "Halden's", "the Halden family". */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(?<=\.) (?=\p{L})/gu, '')
    .replace(/['’]s$/, '')
    .replace(/^the (?=.{1,60} family$)/, '');

/** Whether the longer of two names is the shorter with one letter more, or with one other letter. */
function isMisspelt(short: string, long: string): boolean {
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (!/\p{L}/u.test(long[at] ?? '')) return false;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}
