import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { BUSINESS_NOUNS, type DealWord } from '../../lexicon/deal-words.ts';
import type { Untriggered } from './triggers.ts';
import { actsAsOne } from './unnamed.ts';

/** Words of the thing that two join, share or make, behind its article or "their": "a new battery-making". */
const REACH = 6;

const MADE = /^(?:company|firm|business|entity|carmaker|lender|operator|airline|utility|fund|platform)$/;
const SHARED =
  /^(?:networks?|platforms?|technolog(?:y|ies)|facilit(?:y|ies)|infrastructure|towers?|masts?|terminals?|plants?|factor(?:y|ies)|warehouses?|fleets?|patents?|data|software|engines?|vehicles?|spectrum|lounges?|codes?|routes?|depots?|laborator(?:y|ies)|capacity)$/;

/** Verbs that several do together, and what they must be said of to tell of a deal. */
const KINDS = [
  { verb: /^(?:combine|pool) their$/, isWhat: (noun: string) => BUSINESS_NOUNS.has(noun) },
  { verb: /^share their$/, isWhat: (noun: string) => SHARED.test(noun) },
  { verb: / an?(?:\||$)/, isWhat: (noun: string) => MADE.test(noun) },
] as const;

/** "combining their businesses", "share their networks", "set up a company": what each needs two sides for. */
export const isMadeTogether = (word: DealWord): boolean => kindOf(word) !== undefined;

const kindOf = ({ words, frame, pos }: DealWord) =>
  pos === 'verb' && frame === 'joins' ? KINDS.find(({ verb }) => verb.test(words)) : undefined;

/** Whether what is joined, shared or made behind the deal word that ends at `end` is a business; true of all other deal words. */
export function isOfBusiness(tokens: readonly Token[], at: number, end: number, word: DealWord): boolean {
  const kind = kindOf(word);
  if (!kind) return true;
  // "merge and form a new company": it is the one that both become.
  const merging = tokens.slice(0, at).some(({ lemma }) => /^(?:merge|merger|combine|acquire|takeover)$/.test(lemma));
  if (merging || tokens[at]!.pos !== 'VERB') return false;
  const stop = firstWithin(
    tokens,
    end,
    end + REACH,
    ({ pos, text, lower }) => pos === 'ADP' || (pos === 'VERB' && !/ing$/.test(lower)) || text === ',',
  );
  return tokens.slice(end, stop < 0 ? end + REACH : stop).some(({ lower }) => kind.isWhat(lower));
}

/** News of a partnership, and not "the partnership, Halden Associates, sold" or an offer by one that is there. */
export const isNewlyMade = ({ tokens, actors }: Untriggered, at: number, end: number): boolean =>
  !actsAsOne(tokens, at - 1, end) &&
  !(tokens[at - 1]?.lower === 'the' && tokens[end]?.text === ',' && actors.some(({ first }) => first === end + 1));

/** "separate its paints business into", "carve out its cement arm": a part of a company, and not bottles by colour. */
export const isOfPart = ({ tokens }: Untriggered, _: number, end: number): boolean => {
  if (!/^(?:its|their|the)$/.test(tokens[end]?.lower ?? '')) return false;
  const stop = firstWithin(tokens, end, end + 9, ({ pos, text }) => pos === 'ADP' || pos === 'VERB' || text === ',');
  return tokens.slice(end + 1, stop < 0 ? end + 8 : stop).some(({ lower }) => PARTS.test(lower));
};
const PARTS = /^(?:business|businesses|unit|units|division|divisions|arm|arms|operations|subsidiary|activities)$/;

/** "split into two listed companies": itself, in so many. */
export const isInParts = ({ tokens }: Untriggered, _: number, end: number): boolean => {
  const counted = /^(?:two|three|four|five|separate)$/.test(tokens[end]?.lower ?? '');
  return (
    counted &&
    tokens.slice(end + 1, end + 6).some(({ lower }) => /^(?:companies|businesses|firms|entities|groups)$/.test(lower))
  );
};
