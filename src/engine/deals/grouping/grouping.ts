import type { Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { areAmong, type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import { sightingsIn } from '../casting/sightings.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import { asBefore, type Draft, draftOf, inItemOf, isInItem, lastLine } from './draft.ts';
import { goesOn, turnsToOther } from './goes-on.ts';
import { isDeal } from './is-deal.ts';
import { bestMatch, isInFull, isOnlyRetold, isVague, matchByNoun, opens } from './matching.ts';
import { dropPeopleBeside } from './people-beside.ts';
import { asRival, asSellerOf, ofSameKind } from './rivals.ts';
import { withoutTwins } from './twins.ts';
import { untoldDeals } from './untold.ts';

/** An article of more deals is a list; each is held against the others, so their number must not grow with the text. */
const MOST = 100;

/** Sentences that are grouped between two steps. */
const STRIDE = 8;

/** Learned sides, over the deals that the readable rules find. */
export interface PartyFinder {
  /** The deals with the sides that both tell, in no order; `spare` are drafts that the rules alone would leave out. */
  settle(lines: readonly Line[], drafts: readonly Draft[], spare: readonly Draft[]): readonly Draft[];
}

/** What the readable rules make of the deal words: the deals, and all that they thought of on the way. */
export interface Ruled {
  readonly drafts: readonly Draft[];
  readonly deals: readonly Draft[];
}

/**
 * Puts the deal words of all sentences together into deals, in order of first mention: by rules, and where there is a
 * `finder` by what it has learned of who is a side. Gives way after a few sentences.
 */
export function* groupDeals(
  lines: readonly Line[],
  entities: ResolvedEntities,
  finder: PartyFinder | null,
): Generator<void, readonly Draft[]> {
  const { drafts, deals: ruled } = yield* dealsByRules(lines);
  const kept = new Set(ruled);
  const found =
    finder?.settle(
      lines,
      ruled,
      drafts.filter((draft) => !kept.has(draft)),
    ) ?? ruled;
  yield;
  const deals = withoutTwins([...found].sort((a, b) => firstLine(a) - firstLine(b)));
  handOn(drafts, deals);
  for (const deal of deals) {
    dropPeopleBeside(deal);
    nameInFull(deal, lines, entities);
  }
  return asBefore(deals);
}

export function* dealsByRules(lines: readonly Line[]): Generator<void, Ruled> {
  const drafts: Draft[] = [];
  let active: Draft | null = null;
  let block = -1;
  let item = 0;
  /** The deal that was spoken of before a paragraph on how other firms' shares moved. */
  let left: Draft | null = null;
  let topic: readonly Side[] = [];
  let listing = false;
  for (const line of lines) {
    if (line.item !== item) [item, active, left, topic, listing] = [line.item, null, null, [], false];
    if (line.block.index !== block) {
      if (active && isAside(active, drafts[0]!)) active = drafts[0]!;
      const last: Draft | null = active ?? left;
      const turns: boolean = last !== null && turnsToOther(line, last);
      [active, left] = turns ? [null, last] : [last, null];
    }
    block = line.block.index;
    if (line.block.block.kind === 'footnote') active = drafts[0] ?? null;
    let touched: Draft | null = null;
    // A deal with somebody else, though not one worth keeping: its sentence does not go on about the active one.
    let isOfOthers = false;
    for (const sighting of sightingsIn(line, active && line.index - lastLine(active) <= 6 ? active.sides : topic)) {
      // "the contract" of a firm in a report of the markets is none of those told before.
      if (left !== null && sighting.sides.length === 0) continue;
      if (isOnlyMeant(sighting, active)) continue;
      const draft = place(drafts, active, sighting);
      if (!draft) {
        isOfOthers ||= active !== null && !areAmong(sighting.sides, active.sides);
        continue;
      }
      touched ??= draft;
      if (draft.sides.length > 1 || sighting.sides.length > 0) active = draft;
    }
    topic = line.keeper.kept(line, topicOf, []) ?? topic;
    if (!touched && active && line.block.block.kind === 'list-item' && listing) {
      active.lines.push(line);
      active.listed.add(line);
      continue;
    }
    if (!touched && !isOfOthers && active && goesOn(line, active)) active.lines.push(line);
    listing = announcesList(line) && (touched !== null || active?.lines.at(-1) === line);
    if (line.index % STRIDE === 0) yield;
  }
  const told = drafts.filter((draft) => isDeal(draft));
  return { drafts, deals: [...told, ...(yield* untoldDeals(lines, told))] };
}

const firstLine = (draft: Draft): number => draft.sightings[0]!.line.index;

/** "has bought 6 percent of Halden and may seek control of it", "and has no plans to bid": what the shares are held for, and no bid beside them. */
const isOnlyMeant = ({ trigger, sides, stage }: Sighting, active: Draft | null): boolean =>
  active?.type === 'stake' &&
  (trigger.word.words.startsWith('seek') || (trigger.word.frame === 'bids' && stage === 'denied')) &&
  areAmong(sides, active.sides);

/** A further deal, or one of others that a single sentence tells: the next paragraph is back at the article's own deal. */
function isAside(draft: Draft, own: Draft): boolean {
  const [first] = draft.sightings;
  const once = draft.sightings.every((s) => !s.line.prominent && s.line === first?.line);
  return first?.further === true || (once && !areAmong(draft.sides, own.sides));
}

/**
 * "The bid is under review", "Halden gets the rights to": what was taken for a deal of its own and is none goes on about the
 * deal last spoken of.
 */
function handOn(drafts: readonly Draft[], deals: readonly Draft[]): void {
  const kept = new Set(deals);
  const told = (draft: Draft) => draft.sightings.map((sighting) => ({ draft, sighting, index: sighting.line.index }));
  let last: Draft | null = null;
  for (const { draft, sighting, index } of drafts.flatMap(told).sort((a, b) => a.index - b.index)) {
    if (kept.has(draft)) last = draft;
    else if (
      last &&
      (sighting.definite || tellsMoreOf(last, sighting)) &&
      isInItem(last, sighting.line.item) &&
      last.lines.at(-1)?.index !== index
    )
      last.lines.push(sighting.line);
  }
}

/** Soon after a deal, what its own sides do. */
const tellsMoreOf = (deal: Draft, { line, sides, past, further }: Sighting): boolean =>
  sides.length > 0 && !past && !further && line.index - lastLine(deal) <= NEAR && areAmong(sides, deal.sides);

/** Sentences behind a deal that may go on about it. */
const NEAR = 2;

/** "The agreement covers:" */
function announcesList(line: Line): boolean {
  return line.tokens[line.tokens.length - 1]?.text === ':';
}

/** A headline shortens names: a side is called as the text first writes it. */
function nameInFull(draft: Draft, lines: readonly Line[], entities: ResolvedEntities): void {
  const body = lines.find((line) => !line.heading)?.span.start ?? 0;
  draft.sides.forEach((side, i) => {
    const { entity } = side;
    if (entity === null || entity.type === 'place') return;
    const first = entities
      .mentionsOf(entity)
      .find(({ form, start, text }) => form === 'name' && start >= body && !isCapitals(text, entity));
    const written = first && (first.plain ?? first.text);
    // Longer than its name is only what has its country before it: "Dutch Velmar Bank".
    const name = written && written.length > entity.name.length ? entity.name : written;
    if (name) draft.sides[i] = { ...side, name: side.role === 'supplier' ? name.replace(MODEL, '') : name };
  });
}

/** The model behind its maker's name: "Halden H20". */
const MODEL = /(?<=\p{L}) \S*\d.{0,40}$/u;

/** A dateline sets a name in capitals that the text writes otherwise. */
function isCapitals(text: string, entity: Referent): boolean {
  return text === text.toUpperCase() && entity.name !== text;
}

/** Whom a sentence is about, for "the company" in the next one: its first named organisation; null when it names none. */
function topicOf(line: Line): readonly Side[] | null {
  const actor = line.actors.find(
    (a) => !a.pronoun && a.entities[0]?.type === 'organization' && line.asides[a.first] === 0,
  );
  const entity = actor?.entities[0];
  if (!actor || !entity) return null;
  return [{ entity, name: actor.name, role: 'partner', at: quoteOf(line, actor.first, actor.last) }];
}

/** The draft that the sighting belongs to, changed accordingly; null when it speaks of no deal worth keeping. */
function place(drafts: Draft[], active: Draft | null, seen: Sighting): Draft | null {
  const sighting = ofSameKind(active, asRival(active, seen));
  const sold = active ? asSellerOf(active, sighting) : null;
  if (active && sold) {
    add(active, sold);
    return active;
  }
  if (sighting.sides.length === 0) {
    const known = matchByNoun(inItemOf(sighting, drafts), active, sighting);
    if (known) add(known, sighting);
    return known;
  }
  const known = bestMatch(inItemOf(sighting, drafts), active, sighting);
  if (known) {
    add(known, sighting);
    return known;
  }
  if (!opens(sighting) || drafts.length >= MOST) return null;
  const draft = draftOf(sighting);
  drafts.push(draft);
  return draft;
}

function add(draft: Draft, sighting: Sighting): void {
  if (isInFull(draft, sighting)) draft.sides.splice(0, draft.sides.length, ...sighting.sides);
  const retold = isOnlyRetold(draft, sighting);
  const vague = isVague(draft) || isOnlyHead(draft, sighting);
  if (sighting.sides.length > 1 && draft.sightings.every((known) => known.sides.length < 2)) recast(draft, sighting);
  draft.sightings.push(sighting);
  const keys = new Set(draft.sides.map(sideKey));
  const whole = draft.sides.length > 1;
  for (const side of sighting.sides) {
    if (retold || keys.has(sideKey(side))) continue;
    if (whole && !(sighting.main && sighting.type !== null)) continue;
    draft.sides.push(side);
  }
  if (draft.type === null || vague) draft.type = sighting.type ?? draft.type;
}

/** "Halden buys private firm … has acquired a 51 pct interest in Norvik": the text says that it is a part. */
const isOnlyHead = ({ sides, sightings }: Draft, sighting: Sighting): boolean =>
  sides.length === 1 &&
  sighting.type === 'stake' &&
  sighting.sides.length > 1 &&
  sightings.every(({ line, trigger }) => line.heading && !trigger.noun);

/** A headline that names one side says less of what it does than a sentence that names both: "X asks for patience over bid". */
function recast(draft: Draft, sighting: Sighting): void {
  const roles = new Map(sighting.sides.map((side) => [sideKey(side), side.role]));
  draft.sides.forEach((side, i) => {
    draft.sides[i] = { ...side, role: roles.get(sideKey(side)) ?? side.role };
  });
  if (draft.sides[0]?.role === 'target' || draft.sides[0]?.role === 'borrower') {
    const first = sighting.sides[0]!;
    if (sideKey(first) !== sideKey(draft.sides[0])) draft.sides.unshift(first);
  }
}
