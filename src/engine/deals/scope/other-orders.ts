import type { Extent } from '../grouping/extent.ts';
import { enumerationAt, type Item } from './enumeration.ts';

/** An item, and whether the article says that the deal does not cover it. */
export interface Listed extends Item {
  readonly excluded: boolean;
}

/** "Included are three brands", "Also part of the deal is a port", "Not included is the name": the verb stands before its subject. */
const INVERTED =
  /^(?:also )?(not )?(?:(?:included|covered|contained)(?: in (?:the|this) \S+)?|(?:part|outside|excluded from|included in) (?:of )?(?:the|this) (?:deal|sale|agreement|contract|purchase|package|transaction|offer)),? (?:are|is|were|was|will be)(?: also)? /;

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
    if (!/^(?:over|about|regarding|concerning)$/.test(line.tokens[i + 1]!.lower)) continue;
    return enumerationAt(line, i + 2, to).items.map((item) => ({ ...item, excluded: false }));
  }
  return [];
}
