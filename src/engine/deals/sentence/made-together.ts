import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { BUSINESS_NOUNS, type DealWord } from '../../lexicon/deal-words.ts';
import type { Untriggered } from './triggers.ts';
import { actsAsOne } from './unnamed.ts';

/** Words of the thing that two join, share or make, behind its article or "their": "a new battery-making". */
const REACH = 6;

const MADE =
  /^(?:laboratory|lab|institute|academy|studio|factory|mill|terminal|company|firm|business|entity|carmaker|lender|operator|airline|utility|fund|platform)$/;
const SHARED =
  /^(?:networks?|platforms?|technolog(?:y|ies)|facilit(?:y|ies)|infrastructure|towers?|masts?|terminals?|plants?|factor(?:y|ies)|warehouses?|fleets?|patents?|data|software|engines?|vehicles?|spectrum|lounges?|codes?|routes?|depots?|laborator(?:y|ies)|capacity)$/;

/** Verbs that several do together, and what they must be said of to tell of a deal. */
const KINDS = [
  { verb: /^(?:combine|pool) their$/, isWhat: (noun: string) => BUSINESS_NOUNS.has(noun) },
  { verb: /^share(?: |\|)/, isWhat: (noun: string) => SHARED.test(noun) },
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

/** What two make, own or do together: "a joint battery plant", "joint purchasing". */
const JOINT =
  /^(?:plants?|factor(?:y|ies)|mines?|smelters?|refiner(?:y|ies)|mills?|terminals?|platforms?|lines?|laborator(?:y|ies)|facilit(?:y|ies)|cent(?:er|re)s?|compan(?:y|ies)|studios?|network|networks|fleet|shipyard|depots?|vehicles?|vans?|cars?|engines?|aircraft|satellites?|models?|project|projects|purchasing|procurement|buying|marketing|production|development|research|brand|bid|tender|study|card|cards|service|services|app|programme|program|scheme|product|products|campaign)$/;
const JOINT_REACH = 4;

/** "plans for a joint battery plant", "about joint purchasing": what is made, bought or studied together, and no joint statement or common ground. */
export const isJoint = ({ tokens }: Untriggered, _: number, end: number): boolean => {
  const head = firstWithin(tokens, end, end + JOINT_REACH, ({ lower }) => JOINT.test(lower));
  const next = tokens[head + 1];
  return (
    head >= 0 &&
    tokens.slice(end, head).every(({ pos, text }) => /^(?:ADJ|NOUN)$/.test(pos) || text === '-') &&
    (next?.pos !== 'NOUN' || JOINT.test(next.lower))
  );
};

/** "joint purchasing", and not "a joint development agreement", which its last word tells. */
export const isUnbound = ({ tokens }: Untriggered, _: number, end: number): boolean => tokens[end]?.pos !== 'NOUN';

/** "cooperate on engines", and not "said they were cooperating", which whoever is asked by a court says. */
export const isOnSomething = ({ tokens }: Untriggered, at: number, end: number): boolean =>
  !/ing$/.test(tokens[at]!.lower) || !/^(?:[.,;”"]|fully|and)$/.test(tokens[end]?.lower ?? '.');

/** "build a plant together": behind the verb, and before anything else is told. */
export const isTogether = ({ tokens }: Untriggered, at: number, end: number): boolean => {
  if (tokens[at]!.pos !== 'VERB' && tokens[at - 1]?.lower !== 'to') return false;
  const found = firstWithin(tokens, end + 1, end + TOGETHER_REACH, ({ lower }) => lower === 'together');
  return found > 0 && !tokens.slice(end, found).some(({ text, pos }) => text === ',' || /^(?:VERB|AUX)$/.test(pos));
};
const TOGETHER_REACH = 9;

/** "signed a memorandum", "under a memorandum", "a memorandum with Halden": a paper between two, and no note to the staff. */
export const isBetweenTwo = ({ tokens }: Untriggered, at: number, end: number): boolean =>
  /^(?:with|between|signed)$/.test(tokens[end]?.lower ?? '') ||
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma, lower }) => /^(?:sign|initial|ink|enter|exchange|conclude)$/.test(lemma) || lower === 'under');

/** "will be the sole supplier of", "signed on as the sponsor of": what somebody is to be, and no description of who he is. */
export const isToBecome = ({ tokens }: Untriggered, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 6), at)
    .some(
      ({ lower }, i, before) =>
        (/^(?:will|become|becomes|became|becoming|as)$/.test(lower) ||
          (lower === 'is' && before.slice(i + 1).some((word) => word.lower === 'new'))) &&
        before.slice(i + 1).every(({ pos, text }) => /^(?:DET|ADJ|NOUN|AUX)$/.test(pos) || text === '-'),
    );

/** "will combine in a $9 billion deal": two that become one, and no things that somebody combines. */
export const areJoined = ({ tokens }: Untriggered, at: number, end: number): boolean =>
  tokens[at]!.pos === 'VERB' && /^(?:in|after|under|through|by|[.,])$/.test(tokens[end]?.lower ?? '');

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

/** "in combination with", "features a combination of": things beside each other, and no merger. */
export const isOfFirms = ({ tokens }: Untriggered, at: number): boolean =>
  tokens[at - 1]?.lower !== 'in' && !(tokens[at - 1]?.lower === 'a' && MIXES.test(tokens[at - 2]?.lemma ?? ''));
const MIXES =
  /^(?:feature|use|with|through|contain|include|require|be|blame|by|reflect|from|via|as|employ|need|on|have|due|using)$/;
