import type { DealValue, Quote, ScopeItem, Term } from '../analysis.ts';
import { isSame } from '../keeper.ts';
import { overlaps, overlapsAny } from '../span-search.ts';
import type { Asked, Words } from './backing/status.ts';
import type { Core } from './judging/core.ts';
import { scopeOf } from './scope/scope.ts';
import { dateTerms } from './terms/dates.ts';
import type { Stray } from './terms/strays.ts';
import { termsOf } from './terms/terms.ts';
import { priceOf } from './terms/value.ts';
import { type Answered, withheldIn } from './terms/withheld.ts';

/** What a deal is said to cover, what it is worth, on which terms, and what is kept back; each in article order. */
export interface DealItems {
  readonly scope: readonly ScopeItem[];
  readonly value: DealValue | null;
  readonly terms: readonly Term[];
  readonly withheld: readonly Quote[];
}

/** Items with all that they were made from besides the draft. */
interface Made {
  readonly items: DealItems;
  readonly from: readonly unknown[];
  readonly asked: Asked;
}

/** The items of one deal by the readable rules; no passage is two of them. Gives way after each sentence. */
export function* itemsByRules(
  core: Core,
  words: Words,
  answered: Answered,
  strays: readonly Stray[],
): Generator<void, DealItems> {
  const { keeper } = core.draft;
  const { backing, dollar } = words;
  const replies = [...answered].flatMap(([line, drafts]) => [line, drafts.has(core.draft)]);
  const from = [core, dollar, ...replies, ...strays.flatMap(({ line, away }) => [line, away])];
  const known = keeper.known<Made>(itemsByRules);
  if (known && isSame(known.from, from) && backing.standsBy(known.asked)) return known.items;
  backing.record();
  const items = yield* itemsIn(core, words, answered, strays);
  keeper.keep<Made>(itemsByRules, { items, from, asked: backing.recorded() });
  return items;
}

function* itemsIn(core: Core, words: Words, answered: Answered, strays: readonly Stray[]): Generator<void, DealItems> {
  const { draft, real: extents } = core;
  const { backing } = words;
  const { sides } = draft;
  const value = priceOf(draft, extents, core.type.value, sides, words, strays);
  const stated = yield* termsOf(extents, core.type.value, value, sides, backing, strays);
  const isStated = overlapsAny(stated);
  const dated = dateTerms(draft, extents, sides, backing).filter((term) => !isStated(term));
  const terms = [...stated, ...dated]
    .filter((term) => !value || !overlaps(term, value))
    .sort((a, b) => a.start - b.start);
  const withheld = yield* withheldIn(extents, draft, core.type.value, answered, strays);
  const covered = yield* scopeOf(extents, core.type.value, sides, backing);
  const isOther = overlapsAny([...terms.filter(isNoVolume), ...withheld, ...(value ? [value] : [])]);
  return { scope: covered.filter((item) => !isOther(item)), value, terms, withheld };
}

/** "Two million tons a year of natural gas": a term that tells how much there is of what the deal covers says what, too. */
export const isNoVolume = ({ field }: Term): boolean => field !== 'volume';
