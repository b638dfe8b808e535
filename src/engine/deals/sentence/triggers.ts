import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { DEAL_WORDS, type DealWord } from '../../lexicon/deal-words.ts';
import { areOfTrade } from '../casting/rights.ts';
import { isForSomebody } from '../casting/serves.ts';
import { isPaidFor, isRaised } from '../casting/sums.ts';
import type { Line } from './line.ts';
import { type PhraseHit, PhraseTable } from './phrases.ts';

/** A deal word in a sentence; token indexes of the line, end exclusive. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly word: DealWord;
  readonly noun: boolean;
}

const TABLE = new PhraseTable(DEAL_WORDS.map((word) => [word.words, word] as const));

/** Nouns after a deal word that leave it one: "the merger plan"; in "the settlement system" it only describes. */
const GOES_ON = new Set(
  'announcement effort battle fight contest war plan deal agreement pact proposal offer bid talk price process term negotiation discussion partner attempt approach contract withdrawal news vote stake yesterday today tomorrow tonight week month year night morning afternoon'.split(
    ' ',
  ),
);

const DETERMINERS =
  /^(?:a|an|the|its|their|his|her|this|that|any|no|another|such|'s|’s|of|for|in|with|by|on|about|from)$/;

/** "a pay offer", "a job offer": no bid for a company. */
const PAY = /^(?:pay|wage|job|salary|price|peace|special|contract)$/;

/** A line before its triggers are known. */
export type Untriggered = Omit<Line, 'triggers' | 'around' | 'keeper'>;

/** See `Line.triggers`. */
export function triggersOf(line: Untriggered): readonly Trigger[] {
  const found: Trigger[] = [];
  let next = 0;
  for (const { at, shorter, ...longest } of line.dealWords) {
    if (at < next || insideName(line, at) || isCompound(line, longest.end)) continue;
    for (const { end, values } of shorter ? [longest, shorter] : [longest]) {
      const word = choose(line, at, values);
      if (!word) continue;
      found.push({ first: at, last: end, word, noun: word.pos === 'noun' });
      next = end;
      break;
    }
  }
  return found;
}

/** "a buy-now-pay-later lender", "a sell-through date": a word that a hyphen ties to a small one is no deal of its own. */
const isCompound = ({ tokens }: Untriggered, end: number): boolean =>
  tokens[end]?.text === '-' && /^(?:now|to|and|through|by|side|in|on|as|or)$/.test(tokens[end + 1]?.lower ?? '');

/** Where deal words stand in a sentence, whatever they mean there. */
export const dealWordsIn = (tokens: readonly Token[]): readonly PhraseHit<DealWord>[] => TABLE.all(tokens);

/** "the Halden Partnership", "Norvik Acquisition Corp": a deal word inside a name is no deal word. */
function insideName(line: Untriggered, i: number): boolean {
  const title = line.tokens[i]!.lower === 'official';
  return line.actors.some(
    (actor) =>
      actor.first <= i &&
      i < actor.last &&
      !(line.heading && actor.last - actor.first === 1 && NO_NAME.test(line.tokens[i]!.lower)) &&
      !(title && /^(?:the |an )?official\b/i.test(actor.name)),
  );
}

/** What headlines begin with, and nobody is called. */
const NO_NAME = /^(?:takeover|merger|talks|bid|buyout|acquisition|listing|ipo|deal)$/;

/** Of the readings of an ambiguous form (a bid, to bid; an offer, to offer), the one that its neighbours allow. */
function choose(line: Untriggered, i: number, words: readonly DealWord[]): DealWord | null {
  const verb = words.find((word) => word.pos === 'verb');
  const noun = words.find((word) => word.pos === 'noun');
  if (noun?.frame === 'bids' && isAim(line, i)) return null;
  if (noun?.words.startsWith('series ') && !/^\p{Lu}/u.test(line.tokens[i + 1]?.text ?? '')) return null;
  if (noun && isUnaffected(line, i)) return null;
  if (noun?.words === 'round' && !isBacked(line, i)) return null;
  if (verb?.words === 'stock' && isShares(line, i)) return null;
  if (verb?.words === TAKING_PRIVATE && !isTakenPrivate(line, i)) return null;
  if (verb?.words === 'let' && LETS.test(line.tokens[i + 1]?.lower ?? '')) return null;
  if (verb?.words === 'interested in' && isOtherInterest(line, i + 2)) return null;
  if (verb?.words.endsWith('interest in') && isOtherInterest(line, inBehind(line, i) + 1)) return null;
  if (noun?.frame === 'grants' && !areOfTrade(line, i)) return verb && verb.frame !== 'bids' ? verb : null;
  if (verb?.frame === 'serves' && !isForSomebody(line, i)) return null;
  if (noun?.words === 'interest' && !isShare(line, i)) return null;
  if (noun?.words === 'combination' && line.tokens[i - 1]?.lower === 'in') return null;
  if (verb?.frame === 'pays' && !isPaidFor(line, i)) return null;
  if (verb?.frame === 'raises' && !isRaised(line, i)) return null;
  if (verb && noun) return isVerbHere(line, i) ? verb : PAY.test(line.tokens[i - 1]?.lower ?? '') ? null : noun;
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  if (noun) {
    if (/^(?:dealing|dealt|sales|accords)$/.test(token.lower) && before?.pos !== 'DET') return null;
    if (/^great$|^good$/.test(before?.lower ?? '') && token.lower === 'deal') return null;
    if (noun.words.includes(' ')) return noun;
    if (noun.frame === 'bids' && PAY.test(before?.lower ?? '')) return null;
    const next = line.tokens[i + 1];
    if (next?.pos === 'NOUN' && next.start === token.end + 1 && !GOES_ON.has(next.lemma)) return null;
    if (token.lower === 'talks' && before && /^(?:VERB|ADJ|NOUN|NUM)$/.test(before.pos)) return noun;
    return token.pos === 'VERB' &&
      !DETERMINERS.test(before?.lower ?? '') &&
      isVerbHere(line, i) &&
      noun.words !== 'sale'
      ? null
      : noun;
  }
  if (
    verb &&
    before &&
    token.pos === 'NOUN' &&
    /^(?:a|an|the|its|their|this|of)$/.test(before.lower) &&
    !/ing$/.test(token.lower)
  )
    return null;
  if (verb && token.pos !== 'VERB' && verb.words.startsWith('partner')) return null;
  if (
    verb &&
    token.pos !== 'VERB' &&
    !line.heading &&
    before?.lower !== 'to' &&
    before?.pos !== 'AUX' &&
    /^\p{L}+$/u.test(token.text) &&
    !/(?:ed|ing)$/.test(token.lower) &&
    !isPresent(line, i)
  ) {
    return null;
  }
  return verb ?? null;
}

/** "Halden sponsors a race", "Norvik supplies the army": right behind who does it, and before what it is done to. */
function isPresent({ tokens, actors }: Untriggered, i: number): boolean {
  if (!/s$/.test(tokens[i]!.lower) || !/^(?:DET|NUM|PRON)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  return actors.some(({ last, kind, pronoun }) => last === i && (kind === 'organization' || pronoun));
}

/** "to take a 25 percent interest in": a share that changes hands, and not one that is held or what a bank asks for. */
const isShare = ({ tokens, figures }: Untriggered, i: number): boolean =>
  tokens[i + 1]?.lower === 'in' &&
  tokens.slice(Math.max(0, i - 8), i).some(({ lemma }) => lemma === 'take') &&
  figures.some(({ type, end }) => type === 'percent' && (end === tokens[i - 1]?.end || end === tokens[i - 2]?.end));

/** "in a bid to improve": an aim and no offer, unless it aims at a company. */
function isAim(line: Untriggered, i: number): boolean {
  const verb = line.tokens[i + 2];
  return (
    line.tokens[i]!.lower === 'bid' &&
    line.tokens[i + 1]?.lower === 'to' &&
    verb?.pos === 'VERB' &&
    !/^(?:buy|acquire|take|purchase|merge|obtain|gain|win|secure)$/.test(verb.lemma)
  );
}

/** "Halden leads tech stocks lower": what is traded, unless it stands right behind who puts something on the shelf. */
function isShares(line: Untriggered, i: number): boolean {
  const before = line.tokens[i - 1];
  const bare = line.tokens[i]!.lower === 'stock';
  if (before?.lower === 'to' || before?.pos === 'AUX') return bare && /^(?:is|are|was|were)$/.test(before.lower);
  return line.tokens[i]!.lower !== 'stocking' && !line.actors.some(({ last }) => last === i);
}

/** "its existing partnership with X is unaffected": what stands as it stood, and is told in passing. */
function isUnaffected({ tokens }: Untriggered, first: number): boolean {
  if (!/^(?:existing|current|ongoing)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  return tokens
    .slice(first, first + PREDICATE_REACH)
    .some(
      ({ lower }, i, all) =>
        /^(?:unaffected|unchanged)$/.test(lower) || (lower === 'affected' && all[i - 1]?.lower === 'not'),
    );
}

/** Words from a deal noun to what is said of it. */
const PREDICATE_REACH = 20;

/** Words between a round and who leads it. */
const NEAR_ROUND = 6;

/** "the round was led by Norvik", "led the round": one of funding, and not of talks or of a cup. */
const isBacked = ({ tokens }: Untriggered, i: number): boolean =>
  tokens
    .slice(Math.max(0, i - NEAR_ROUND), i + NEAR_ROUND)
    .some(
      ({ lower }, t, all) =>
        /^(?:co-)?(?:led|leads|leading|backed|anchored)$/.test(lower) && all[t + 1]?.lower !== 'to',
    );

/** The deal word of "take X private". */
export const TAKING_PRIVATE = 'take|takes|taking|took|taken';

/** Words of a name and its country between "take" and "private". */
const PRIVATE_REACH = 9;

/** "agreed to take Halden private", "was taken private by Norvik". */
function isTakenPrivate({ tokens }: Untriggered, i: number): boolean {
  const at = firstWithin(tokens, i + 1, i + PRIVATE_REACH, ({ lower }) => lower === 'private');
  return (
    at > 0 &&
    !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '') &&
    tokens
      .slice(i + 1, at)
      .every(({ pos, text }) => /^(?:PROPN|DET|NOUN|ADJ|PRON|ADP|CCONJ)$/.test(pos) || text === '-')
  );
}

/** "let it be known", "let slip": what is allowed or told, and nothing that is let to somebody. */
const LETS = /^(?:it|him|her|them|us|me|you|go|slip|alone|down|off|out|up|in)$/;

/** "interested in shipping phones": in something to do that is no deal. */
function isOtherInterest(line: Untriggered, at: number): boolean {
  const { lower, pos } = line.tokens[at] ?? { lower: '', pos: 'X' };
  return pos === 'VERB' && /ing$/.test(lower) && !/^(?:buy|acquir|purchas|tak|bid|mak|merg|invest|obtain)/.test(lower);
}

const inBehind = ({ tokens }: Untriggered, at: number): number =>
  firstWithin(tokens, at + 1, tokens.length, ({ lower }) => lower === 'in');

function isVerbHere(line: Untriggered, i: number): boolean {
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  if (before && /ing$/.test(token.lower) && isGerund(line, i)) return true;
  if (before && DETERMINERS.test(before.lower)) return false;
  if (isHad(token, before)) return false;
  if (before?.lower === 'to' || before?.pos === 'AUX') return true;
  if (before?.pos === 'ADJ' || before?.pos === 'NUM') return false;
  return token.pos === 'VERB';
}

/** "by purchasing stores", "of merging": behind a preposition, and with its object right behind it. */
function isGerund({ tokens }: Untriggered, i: number): boolean {
  return /^(?:of|for|in|with|by|on|about|from)$/.test(tokens[i - 1]!.lower) && tokens[i + 1]?.lower !== 'of';
}

/** "has contracts", "have deals": a plural that somebody has, and no verb of the perfect. */
function isHad({ lower }: Token, before: Token | undefined): boolean {
  return /s$/.test(lower) && /^(?:has|have|had)$/.test(before?.lower ?? '');
}
