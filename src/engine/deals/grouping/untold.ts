import { bargainers, leadingSides, openingOf, pointing } from '../casting/leading.ts';
import { isAid } from '../casting/loans.ts';
import { looseCast } from '../casting/loose-cast.ts';
import { isOfNone } from '../casting/of-none.ts';
import { type Sighting, sideKey } from '../casting/sighting.ts';
import { sightingOf } from '../casting/sightings.ts';
import type { Line } from '../sentence/line.ts';
import { isBefore } from '../sentence/standing.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { type Draft, draftOf, inItemOf } from './draft.ts';
import { bestMatch } from './matching.ts';

/** Deals that one article may be read for in this way: nearness gives few that are true, and those come first. */
const MOST = 2;

/**
 * Deals that no construction tells but the article is about: a deal word that stands in the opening, or comes back, with sides
 * by nearness. `told` are the deals that are known; what can be one of them is none of its own. Gives way after each sentence.
 */
export function* untoldDeals(lines: readonly Line[], told: readonly Draft[]): Generator<void, readonly Draft[]> {
  const opening = openingOf(lines);
  const counts = new Map<string, number>();
  const candidates: { readonly line: Line; readonly trigger: Trigger }[] = [];
  // Beside deals that are told, only what the opening names is one more.
  for (const line of told.length > 0 ? opening : lines) {
    for (const trigger of line.triggers) {
      if (!isWorthIt(trigger) || isBefore(line, trigger) || (told.length > 0 && !trigger.noun)) continue;
      const { words } = trigger.word;
      counts.set(words, (counts.get(words) ?? 0) + 1);
      candidates.push({ line, trigger });
    }
    yield;
  }
  if (candidates.length === 0) return [];
  const leading = leadingSides(lines, opening);
  const bargaining = bargainers(lines, leading);
  const here = byLine(told);
  const drafts: Draft[] = [];
  for (const { line, trigger } of candidates) {
    const early = opening.has(line);
    const again = (counts.get(trigger.word.words) ?? 0) > 1;
    if (told.length === 0 && !early && !again && bargaining.length === 0) continue;
    const around = line.around(trigger);
    if (isOfNone(line, trigger, around)) continue;
    const cast = looseCast(line, trigger, around, line.item === 0 ? leading : []);
    if (!cast || (cast.named < 2 && told.length > 0) || (cast.named === 1 && !early)) continue;
    const found = sightingOf(line, trigger, around, cast);
    const sighting = cast.named === 0 ? pointing(found, lines, bargaining) : found;
    if (sighting.sides.length === 0 || sighting.past || isTold(told, here.get(line), sighting)) continue;
    const known = bestMatch(inItemOf(sighting, drafts), null, sighting);
    if (known) join(known, sighting);
    else if (drafts.length < MOST) drafts.push(draftOf(sighting));
    yield;
  }
  return drafts.filter(({ sightings }) => sightings.some(isFirm));
}

/** How far it is, or what it is, shows; or it is spoken of as one that is there. */
function isFirm({ stage, trigger, definite, line }: Sighting): boolean {
  return (
    stage !== null || trigger.word.strength === 'strong' || (definite && trigger.word.frame === 'pact' && !line.heading)
  );
}

/** A deal of which one side is known takes the other from where both are told. */
function join(known: Draft, sighting: Sighting): void {
  known.sightings.push(sighting);
  if (known.sides.length > 1) return;
  const keys = new Set(known.sides.map(sideKey));
  known.sides.push(...sighting.sides.filter((side) => !keys.has(sideKey(side))));
  known.type ??= sighting.type;
}

/** Words that mean much else beside a deal, and need a construction that is known. */
const VAGUE =
  /^(?:licen[cs]e|licenses|arrangement|discussions?|swap|sale|purchase|order|stake|shareholding|grant|offer|investment|official|venture|new owner)/;

function isWorthIt({ noun, word }: Trigger): boolean {
  if (/^(?:places|lists|invests|sells|grants|serves)$/.test(word.frame)) return false;
  return noun ? !VAGUE.test(word.words) && !isAid(word) : word.strength === 'strong';
}

/** The known deals that each sentence tells of. */
function byLine(told: readonly Draft[]): ReadonlyMap<Line, ReadonlySet<Draft>> {
  const found = new Map<Line, Set<Draft>>();
  for (const draft of told)
    for (const { line } of draft.sightings) found.set(line, (found.get(line) ?? new Set<Draft>()).add(draft));
  return found;
}

/** Whether a known deal stands in the same sentence with one of these sides, or can be what is meant. */
function isTold(told: readonly Draft[], here: ReadonlySet<Draft> | undefined, sighting: Sighting): boolean {
  const keys = new Set(sighting.sides.map(sideKey));
  const shares = [...(here ?? [])].some((draft) => draft.sides.some((side) => keys.has(sideKey(side))));
  return shares || bestMatch(inItemOf(sighting, told), null, sighting) !== null;
}
