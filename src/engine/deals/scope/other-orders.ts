import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { Extent } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { enumerationAt, type Item } from './enumeration.ts';

/** An item, and whether the article says that the deal does not cover it. */
export interface Listed extends Item {
  readonly excluded: boolean;
}

/** "Included are three brands", "Also part of the deal is a port", "Not included is the name": the verb stands before its subject. */
const INVERTED =
  /^(?:also )?(not )?(?:(?:included|covered|contained)(?: in (?:the|this) \S+)?|(?:part|outside|excluded from|included in) (?:of )?(?:the|this) (?:deal|sale|agreement|contract|purchase|package|transaction|offer)),? (?:are|is|were|was|will be)(?: also)? |^with (?:it|them|the \S+),? (?:comes?|came|goe?s?|went) /;

export function inverted({ line, from, to }: Extent): Listed[] {
  const opens = from === 0 ? INVERTED.exec(line.text) : null;
  if (!opens) return [];
  const start = (line.tokens[0]?.start ?? 0) + opens[0].length;
  const first = line.tokens.findIndex((token) => token.start >= start);
  const excluded = opens[1] !== undefined || /^(?:also )?(?:outside|excluded)/.test(opens[0]);
  return first < 0 ? [] : enumerationAt(line, first, to).items.map((item) => ({ ...item, excluded }));
}

const DISPUTES: ReadonlySet<string> = new Set(
  'dispute quarrel lawsuit suit case claim allegation accusation fight row litigation complaint battle feud'.split(' '),
);

/** "settled a quarrel over fishing rights": what a settlement lays to rest. */
export function disputed({ line, from, to, named }: Extent): Listed[] {
  if (!named) return [];
  for (let i = from; i + 1 < to; i++) {
    const { lemma, pos } = line.tokens[i]!;
    // "a four-year quarrel": the tagger takes some of them for verbs.
    const isNoun = pos === 'NOUN' || /^(?:DET|ADJ|NOUN)$/.test(line.tokens[i - 1]?.pos ?? '');
    if (!isNoun || !DISPUTES.has(lemma)) continue;
    const next = line.tokens[i + 1]!.lower;
    const start =
      next === 'that' && CLAIMED.test(lemma) ? objectAfter(line, i + 2, to) : DISPUTED.test(next) ? i + 2 : -1;
    if (start >= 0) return covered(line, start, to);
  }
  return [];
}

const DISPUTED = /^(?:over|about|regarding|concerning|of)$/;

const CLAIMED = /^(?:claim|allegation|accusation|complaint)$/;

/** "claims that its pumps spilled oil": what the claim is about stands behind its verb; -1 where it has no object. */
function objectAfter({ tokens }: Line, from: number, to: number): number {
  const end = Math.min(to - 1, from + CLAIM);
  for (let i = from; i < end; i++)
    if (tokens[i]!.pos === 'VERB' && /^(?:DET|ADJ|NOUN)$/.test(tokens[i + 1]!.pos)) return i + 1;
  return -1;
}

/** Words of a claim up to its verb. */
const CLAIM = 12;

/** "lends Halden $90 million for 200 buses", "a loan for a bridge": what the money is for. */
export function financed({ line, from, to, named }: Extent): Listed[] {
  if (!named) return [];
  for (let i = from + 1; i + 1 < to; i++) {
    if (line.tokens[i]!.lower !== 'for') continue;
    const { end, lower } = line.tokens[i - 1]!;
    const isMoney = line.figures.some((figure) => figure.type === 'money' && figure.start < end && end <= figure.end);
    if (isMoney || /^(?:loans?|grants?|funding|financing|credits?)$/.test(lower)) return covered(line, i + 1, to);
  }
  return [];
}

/** "has put its hair-care brands up for sale": what is offered stands between the verb and "up". */
export function putUp({ line, from, sightings }: Extent): Listed[] {
  const sale = sightings.find(({ trigger }) => trigger.noun && trigger.word.frame === 'sells')?.trigger;
  if (!sale || line.tokens[sale.first - 1]?.lower !== 'for' || line.tokens[sale.first - 2]?.lower !== 'up') return [];
  const verb = lastWithin(line.tokens, Math.max(from, sale.first - OFFERED), sale.first, ({ lower }) =>
    /^(?:put|puts|putting)$/.test(lower),
  );
  return verb < 0 ? [] : covered(line, verb + 1, sale.first - 2);
}

/** Words between "put" and "up for sale". */
const OFFERED = 16;

const CARRIED =
  /^(?:carried|shown|streamed|broadcast|aired|stocked|sold|offered|distributed|supplied|delivered|published|available|licensed|featured)$/;

/** "Dramas and quiz shows will be carried": a list that opens the sentence, before what is done with it. */
export function carried({ line, from, to }: Extent): Listed[] {
  const { tokens } = line;
  const be = firstWithin(
    tokens,
    from + 2,
    to - 1,
    ({ lower }, i) => lower === 'be' && CARRIED.test(tokens[i + 1]!.lower),
  );
  if (from > 0 || be < 0) return [];
  const aux = /^(?:will|would|can)$/.test(tokens[be - 1]!.lower)
    ? be - 1
    : tokens[be - 1]!.lower === 'to'
      ? be - 2
      : -1;
  const { items, end } = enumerationAt(line, 0, Math.max(0, aux));
  return end === aux ? items.map((item) => ({ ...item, excluded: false })) : [];
}

const covered = (line: Line, from: number, to: number): Listed[] =>
  enumerationAt(line, from, to).items.map((item) => ({ ...item, excluded: false }));
