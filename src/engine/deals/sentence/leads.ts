import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { COUNTED_SIDES } from '../../lexicon/side-words.ts';
import { unnamedEnd } from './unnamed.ts';

/** A phrase without a name that may stand for sides: "both firms", "the company", "German government". */
export type Lead = { readonly kind: 'plural' | 'the-company' | 'unnamed'; readonly last: number } | null;

/** What begins at each token of a sentence that may be an actor without being a mention of an entity. */
export function leadsIn(tokens: readonly Token[]): readonly Lead[] {
  return tokens.map((_, i) => {
    const plural = pluralSides(tokens, i);
    if (plural > i) return { kind: 'plural', last: plural };
    if (areTheyAlone(tokens, i)) return { kind: 'plural', last: i + 1 };
    if (isTheCompany(tokens, i)) return { kind: 'the-company', last: i + 2 };
    if (isItAlone(tokens, i)) return { kind: 'the-company', last: i + 1 };
    const unnamed = unnamedEnd(tokens, i);
    return unnamed > i ? { kind: 'unnamed', last: unnamed } : null;
  });
}

/** "the company", "the bank" where nothing is known of whom it stands for. */
function isTheCompany(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]!.lower === 'the' &&
    /^(?:company|firm|group|bank|airline|carrier|retailer|miner|insurer|carmaker|maker)$/.test(
      tokens[i + 1]?.lower ?? '',
    ) &&
    tokens[i + 2]?.pos !== 'NOUN' &&
    !isCalled(tokens[i + 2]) &&
    !(tokens[i + 1]!.lower === 'group' && tokens[i + 2]?.lower === 'of') &&
    !/^['’]s?$/.test(tokens[i + 2]?.text ?? '')
  );
}

/** "the carmaker Halden": a name right behind it says who that is; "the company Monday said" names nobody. */
const isCalled = (next: Token | undefined): boolean =>
  next?.pos === 'PROPN' && !WEEKDAYS.has(next.lower) && !MONTHS.has(next.lower);

/** "It has also agreed to buy": a sentence of whom the one before was about, and not "It is likely that". */
function isItAlone(tokens: readonly Token[], i: number): boolean {
  if (i > 0 || tokens[0]!.lower !== 'it') return false;
  const verb = firstWithin(tokens, 1, tokens.length, ({ pos }) => pos === 'VERB');
  const between = tokens.slice(1, Math.max(1, verb));
  if (verb < 0 || verb > 4 || !between.every(({ pos }) => /^(?:AUX|ADV|PART)$/.test(pos))) return false;
  const passive = between.some(({ lower }) => /^(?:is|was|are|were|be|been)$/.test(lower));
  return !(passive && !/ing$/.test(tokens[verb]!.lower)) && tokens[verb + 1]?.lower !== 'that';
}

/** "They also signed", "Under a memorandum they will study": of those whom the sentences before were about. */
const areTheyAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'they' &&
  (i === 0 || tokens[0]!.lower === 'under') &&
  /^(?:AUX|VERB|ADV)$/.test(tokens[i + 1]?.pos ?? '');

/** Words of "the two state-owned businesses". */
const LONGEST_COUNTED = 6;

/** "state-owned", "Norlandic": what is said of both of them. */
const describes = ({ pos, text, lower }: Token, i: number, all: readonly Token[]): boolean =>
  !/^(?:other|new|largest|biggest|remaining)$/.test(lower) &&
  (pos === 'ADJ' || text === '-' || all[i + 1]?.text === '-' || all[i - 1]?.text === '-');

/** The end of "both", "the two firms", "the companies" when it begins at the token, else -1. */
function pluralSides(tokens: readonly Token[], i: number): number {
  const word = tokens[i]!.lower;
  if (word !== 'both' && word !== 'the') return -1;
  // "Halden and Norvik have both bid": of those who stand before the verb.
  if (word === 'both' && tokens[i - 1]?.pos === 'AUX') return -1;
  const next = tokens[i + 1]?.lower ?? '';
  if (next === 'two' || next === 'three') {
    const head = firstWithin(tokens, i + 2, i + LONGEST_COUNTED, ({ lower }) => COUNTED_SIDES.has(lower));
    if (head > 0 && tokens.slice(i + 2, head).every(describes)) return head + 1;
  }
  if (COUNTED_SIDES.has(next)) return i + 2;
  if (next === 'two' && /^(?:VERB|AUX)$/.test(tokens[tokens[i + 2]?.pos === 'ADV' ? i + 3 : i + 2]?.pos ?? ''))
    return i + 2;
  if (word === 'the' && (next === 'pair' || next === 'duo')) return i + 2;
  if (word === 'both' && !/^(?:the|a|an|in|on|of|to|at|for)$/.test(next) && tokens[i + 1]?.pos !== 'PROPN')
    return i + 1;
  return -1;
}
