import type { DealType } from '../analysis.ts';
import { type Line, quoteOf } from './line.ts';
import { type Side, type Sighting, sideKey } from './sighting.ts';
import { sightingsIn } from './sightings.ts';

/** A deal while it is put together: its sightings, and the sentences that go on about it. */
export interface Draft {
  readonly sides: Side[];
  readonly sightings: Sighting[];
  /** Sentences that speak of it without a deal word with sides of its own ("the companies would …"). */
  readonly lines: Line[];
  type: DealType | null;
}

const FAMILY: Readonly<Record<DealType, string>> = {
  acquisition: 'control',
  merger: 'control',
  stake: 'control',
  'asset-sale': 'control',
  'joint-venture': 'venture',
  cooperation: 'cooperation',
  supply: 'supply',
  distribution: 'distribution',
  licence: 'licence',
  service: 'service',
  financing: 'financing',
  ipo: 'ipo',
  settlement: 'settlement',
  other: 'other',
};

/** Puts the deal words of all sentences together into deals, in order of first mention. */
export function groupDeals(lines: readonly Line[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let active: Draft | null = null;
  let block = -1;
  let topic: readonly Side[] = [];
  for (const line of lines) {
    if (line.block.index !== block && active?.sightings[0]?.further) active = drafts[0] ?? null;
    block = line.block.index;
    let touched: Draft | null = null;
    for (const sighting of sightingsIn(line, active && line.index - lastLine(active) <= 6 ? active.sides : topic)) {
      const draft = place(drafts, active, sighting);
      if (!draft) continue;
      touched ??= draft;
      if (draft.sides.length > 1 || sighting.sides.length > 0) active = draft;
    }
    topic = topicOf(line) ?? topic;
    if (!touched && active && goesOn(line, active)) active.lines.push(line);
  }
  return drafts.filter((draft) => isDeal(draft));
}

function lastLine(draft: Draft): number {
  return draft.sightings[draft.sightings.length - 1]?.line.index ?? 0;
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
  const sighting = asRival(active, seen);
  if (sighting.sides.length === 0) {
    const known = matchByNoun(drafts, active, sighting);
    if (known) add(known, sighting);
    return known;
  }
  const known = bestMatch(drafts, active, sighting);
  if (known) {
    add(known, sighting);
    return known;
  }
  if (!opens(sighting)) return null;
  const draft: Draft = { sides: [...sighting.sides], sightings: [sighting], lines: [], type: sighting.type };
  drafts.push(draft);
  return draft;
}

/** "X will make a competing offer": a deal of X and the target that is already fought for. */
function asRival(active: Draft | null, sighting: Sighting): Sighting {
  const side = sighting.sides[0];
  if (!active || !side || sighting.sides.length !== 1 || sighting.trigger.word.frame !== 'bids') return sighting;
  const target = active.sides.find((other) => other.role === 'target');
  const before = sighting.line.tokens.slice(Math.max(0, sighting.trigger.first - 2), sighting.trigger.first);
  const rival = before.some((token) => /^(?:competing|rival|counter|higher|own)$/.test(token.lower));
  if (!rival || !target || active.sides.some((other) => sideKey(other) === sideKey(side))) return sighting;
  return { ...sighting, sides: [{ ...side, role: 'bidder' }, target], type: 'acquisition' };
}

/** "the deal" means the active deal, or the last one of its type. */
function matchByNoun(drafts: readonly Draft[], active: Draft | null, sighting: Sighting): Draft | null {
  if (!sighting.definite && sighting.trigger.word.type === null && sighting.stage !== 'agreed-preliminary') return null;
  if (active && compatible(active, sighting)) return active;
  for (let i = drafts.length - 1; i >= 0; i--) if (compatible(drafts[i]!, sighting)) return drafts[i]!;
  return null;
}

function bestMatch(drafts: readonly Draft[], active: Draft | null, sighting: Sighting): Draft | null {
  let best: Draft | null = null;
  let bestScore = 0;
  for (const draft of drafts) {
    const score = matchScore(draft, sighting) + (draft === active ? 0.1 : 0);
    if (score > bestScore && score >= 1) {
      best = draft;
      bestScore = score;
    }
  }
  return best;
}

function matchScore(draft: Draft, sighting: Sighting): number {
  if (!compatible(draft, sighting)) return 0;
  const keys = new Set(draft.sides.map(sideKey));
  const shared = sighting.sides.filter((side) => keys.has(sideKey(side))).length;
  if (shared === 0) return 0;
  const all = shared === sighting.sides.length;
  if (all && shared === draft.sides.length) return 4;
  if (sighting.sides.length === 1) return sighting.past && sighting.main && opens(sighting) ? 0 : 1.5;
  if (all) return 2;
  if (draft.sides.length === 1 && shared === 1) return 1.2;
  const alternatives = shared === draft.sides.length && sighting.type === draft.type;
  return alternatives ? 1.5 : 0;
}

/** Whether a sighting can be of the draft's deal: no other kind of deal, no further one, no done stake beside a plan. */
function compatible(draft: Draft, sighting: Sighting): boolean {
  if (
    sighting.further &&
    sighting.sides.length > 1 &&
    sighting.main &&
    draft.sightings.some((s) => s.line !== sighting.line) &&
    sighting.type !== null
  ) {
    const again = draft.sightings.some(
      (s) => s.type === sighting.type && s.trigger.word.words === sighting.trigger.word.words,
    );
    if (!again) return false;
  }
  if (sighting.type === null || draft.type === null) return true;
  if (FAMILY[sighting.type] !== FAMILY[draft.type]) return false;
  const stakeHeld = sighting.type === 'stake' && sighting.stage === 'completed';
  const draftHeld = draft.type === 'stake' && draft.sightings.every((s) => s.stage === 'completed');
  const draftOpen = draft.sightings.some((s) => s.stage !== null && s.stage !== 'completed');
  if (sighting.past && sighting.stage === 'completed' && draftOpen) return false;
  if (stakeHeld && draftOpen) return false;
  if (draftHeld && sighting.type !== 'stake') return false;
  return true;
}

function add(draft: Draft, sighting: Sighting): void {
  draft.sightings.push(sighting);
  const keys = new Set(draft.sides.map(sideKey));
  for (const side of sighting.sides) {
    if (keys.has(sideKey(side))) continue;
    if (draft.sides.length >= 2 && !(sighting.main && sighting.type !== null)) continue;
    draft.sides.push(side);
  }
  if (draft.type === null) draft.type = sighting.type;
}

/** Whether a sighting alone can begin a deal. */
function opens(sighting: Sighting): boolean {
  const { line, trigger } = sighting;
  const strong = trigger.word.strength === 'strong';
  if (sighting.sides.length >= 2) {
    if (line.heading && line.prominent) return true;
    return sighting.main && (sighting.type !== null || sighting.stage !== null);
  }
  if (!line.prominent) return false;
  const alone =
    trigger.word.frame === 'lists' ||
    trigger.word.frame === 'bids' ||
    trigger.word.frame === 'sells' ||
    trigger.word.frame === 'buys';
  return alone ? strong || trigger.word.frame === 'sells' : strong || sighting.stage !== null;
}

/** A draft is a deal when it has two sides, or one side where one is enough and the article opens with it. */
function isDeal(draft: Draft): boolean {
  const roles = new Set(draft.sides.map((side) => side.role));
  if (roles.size === 1 && draft.sides.length > 1 && (roles.has('target') || roles.has('bidder') || roles.has('buyer')))
    return false;
  if (draft.sides.every((side) => side.entity?.type === 'person')) return false;
  const clear = draft.sightings.some((s) => s.stage !== null || s.trigger.word.strength === 'strong');
  if (draft.sides.length >= 2) return clear;
  const alone = draft.sightings.some(
    (s) => ['lists', 'sells'].includes(s.trigger.word.frame) && s.line.prominent && s.stage !== null,
  );
  return alone && draft.sides.length === 1 && draft.sides[0]?.role !== 'target' && clear;
}

const CARRIERS =
  /\b(?:the companies|both companies|both firms|the two|both airlines|the airlines|combined company|combined entity|new company|new firm|merged|combined|the firms|the new entity|shareholders|per share|a share|such)\b/;

/** Whether a sentence without a deal word of its own goes on about the active deal. */
function goesOn(line: Line, active: Draft): boolean {
  if (line.heading) return false;
  const text = line.block.prose.slice(line.tokens[0]!.start, line.tokens[line.tokens.length - 1]!.end).toLowerCase();
  if (CARRIERS.test(text)) return true;
  const matter = /\b(?:pric(?:e|ing)|terms|details|approvals?|regulators?|shareholders?|disclosed|financing)\b/.test(
    text,
  );
  const last = active.sightings[active.sightings.length - 1];
  const near = last ? line.index - last.line.index : 99;
  const keys = new Set(active.sides.map(sideKey));
  const sides = new Set(
    line.actors.flatMap((actor) => actor.entities.map((entity) => entity.id)).filter((id) => keys.has(id)),
  );
  return (near <= 3 && matter) || (near <= 2 && (sides.size > 0 || /^(?:it|this|they|both|under)\b/.test(text)));
}
