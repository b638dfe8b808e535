import type { Token } from '../../language/language.ts';
import { DEAL_NOUN_HEADS } from '../../lexicon/deal-contexts.ts';
import { DEAL_WORDS, type DealWord } from '../../lexicon/deal-words.ts';
import { areOfTrade, isAim, isAppealedFor, isShare, isUnaffected } from './deal-senses.ts';
import type { Line } from './line.ts';
import { figureAt } from './line-figures.ts';
import { type PhraseHit, PhraseTable } from './phrases.ts';
import { isMeant } from './word-senses.ts';

/** A deal word in a sentence; token indexes of the line, end exclusive. */
export interface Trigger {
  readonly first: number;
  readonly last: number;
  readonly word: DealWord;
  readonly noun: boolean;
}

const TABLE = new PhraseTable(DEAL_WORDS.map((word) => [word.words, word] as const));

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
      const meant = values.filter((value) => isMeant(line, at, end, value));
      const word = meant.length > 0 ? choose(line, at, meant) : null;
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
      !(actor.last - actor.first === 1 && isNoName(line, i)) &&
      !((actor.kind === 'unnamed' || actor.pronoun) && isBidderOf(line, i)) &&
      !(title && /^(?:the |an )?official\b/i.test(actor.name)),
  );
}

/** "are the last two bidders for Halden", "was the buyer of a stake", "became the sole distributor of": of whom it is said what they are or are after, and no side without a name. */
const isBidderOf = ({ tokens }: Untriggered, i: number): boolean =>
  /^(?:bidders?|suitors?|buyers?|purchasers?|suppliers?|distributors?|importers?|dealers?)$/.test(tokens[i]!.lower) &&
  /^(?:for|of|in|include|includes|included)$/.test(tokens[i + 1]?.lower ?? '');

/** "IPO" and "FTA" are nobody's names anywhere. */
const isNoName = ({ heading, tokens }: Untriggered, i: number): boolean =>
  /^(?:ipo|fta)$/.test(tokens[i]!.lower) || (heading && NO_NAME.test(tokens[i]!.lower));

/** What headlines begin with, and nobody is called. */
const NO_NAME = /^(?:takeover|merger|talks|bid|buyout|acquisition|listing|deal)$/;

/** Of the readings of an ambiguous form (a bid, to bid; an offer, to offer), the one that its neighbours allow. */
function choose(line: Untriggered, i: number, words: readonly DealWord[]): DealWord | null {
  const verb = words.find((word) => word.pos === 'verb');
  const noun = words.find((word) => word.pos === 'noun');
  if (noun?.frame === 'bids' && isAim(line, i)) return null;
  if (noun?.words.startsWith('series ') && !/^\p{Lu}/u.test(line.tokens[i + 1]?.text ?? '')) return null;
  if (noun && isUnaffected(line, i)) return null;
  if (noun?.type === 'financing' && isAppealedFor(line, i)) return null;
  if (noun?.frame === 'grants' && !areOfTrade(line, i)) return verb && verb.frame !== 'bids' ? verb : null;
  if (noun && /^(?:interest|holding|position)$/.test(noun.words)) return isShare(line, i) ? noun : null;
  if (verb && noun) return isVerbHere(line, i) ? verb : PAY.test(line.tokens[i - 1]?.lower ?? '') ? null : noun;
  if (noun) return isNounHere(line, i, noun) ? noun : null;
  return verb && isReadAsVerb(line, i, verb) ? verb : null;
}

/** Whether a form that can only be a noun among the deal words is one here, and not of something else. */
function isNounHere(line: Untriggered, i: number, noun: DealWord): boolean {
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  if (/^(?:dealing|dealt|sales)$/.test(token.lower) && before?.pos !== 'DET') return false;
  if (token.lower === 'accords' && !/^(?:DET|VERB|ADJ)$/.test(before?.pos ?? '')) return false;
  if (/^great$|^good$/.test(before?.lower ?? '') && token.lower === 'deal') return false;
  if (isSaid(line, i) || isWithoutBids(line, i)) return false;
  if (noun.words.includes(' ')) return true;
  if (noun.frame === 'bids' && PAY.test(before?.lower ?? '')) return false;
  const next = line.tokens[i + 1];
  // "the contract price it will pay": what is paid for each of something, again and again.
  if (noun.frame === 'pact' && next?.lemma === 'price') return false;
  if (next?.pos === 'NOUN' && next.start === token.end + 1 && !DEAL_NOUN_HEADS.has(next.lemma)) return false;
  if (token.lower === 'talks' && before && /^(?:VERB|ADJ|NOUN|NUM)$/.test(before.pos)) return true;
  if (isDoneTo(line, i)) return false;
  const isVerb =
    token.pos === 'VERB' && !DETERMINERS.test(before?.lower ?? '') && isVerbHere(line, i) && noun.words !== 'sale';
  return !isVerb;
}

/** "in funding the repairs": what is paid for stands right behind, and no funding is told of. */
const isDoneTo = ({ tokens }: Untriggered, i: number): boolean =>
  /ing$/.test(tokens[i]!.lower) &&
  /^(?:in|by|of|for|with)$/.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:DET|ADJ|PRON)$/.test(tokens[i + 1]?.pos ?? '');

/** "Jane Doe talks about trade": what one person does. */
const isSaid = ({ tokens, actors }: Untriggered, i: number): boolean =>
  tokens[i]!.lower === 'talks' &&
  tokens[i + 1]?.lower === 'about' &&
  actors.some(({ last, kind }) => last === i && kind === 'person');

/** "a no-bid contract": one that nobody bid for. */
const isWithoutBids = ({ tokens }: Untriggered, i: number): boolean =>
  tokens[i]!.lower === 'bid' && tokens[i - 1]?.text === '-' && tokens[i - 2]?.lower === 'no';

/** Whether a form that can only be a verb among the deal words is one here, whatever the tagger takes it for. */
function isReadAsVerb(line: Untriggered, i: number, verb: DealWord): boolean {
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  if (isHad(token, before)) return false;
  if (token.pos === 'VERB') return true;
  const named =
    before &&
    token.pos === 'NOUN' &&
    /^(?:a|an|the|its|their|this|of)$/.test(before.lower) &&
    !/ing$/.test(token.lower);
  if (named || verb.words.startsWith('partner')) return false;
  return (
    line.heading ||
    before?.lower === 'to' ||
    before?.pos === 'AUX' ||
    !/^\p{L}+$/u.test(token.text) ||
    /(?:ed|ing)$/.test(token.lower) ||
    isPresent(line, i)
  );
}

/** "Halden sponsors a race", "Norvik supplies the army": right behind who does it, and before what it is done to. */
function isPresent({ tokens, actors }: Untriggered, i: number): boolean {
  if (!/s$/.test(tokens[i]!.lower) || !/^(?:DET|NUM|PRON)$/.test(tokens[i + 1]?.pos ?? '')) return false;
  return actors.some(({ last, kind, pronoun }) => last === i && (kind === 'organization' || pronoun));
}

function isVerbHere(line: Untriggered, i: number): boolean {
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  // "Both offer flights from Oslo": what two of them do.
  if (before?.lower === 'both' && token.lower === token.lemma && /^(?:NOUN|ADJ)$/.test(line.tokens[i + 1]?.pos ?? ''))
    return true;
  if (line.heading && isHeadlineVerb(line, i)) return true;
  if (before && /ing$/.test(token.lower) && isGerund(line, i)) return true;
  if (before && DETERMINERS.test(before.lower)) return false;
  // "an earlier order": an adverb to the tagger.
  if (before?.lower === 'earlier' && DETERMINERS.test(line.tokens[i - 2]?.lower ?? '')) return false;
  if (isHad(token, before)) return false;
  if (before?.lower === 'to' || before?.pos === 'AUX') return true;
  // "Halden bid $240 million for Norvik": what is bid stands right behind.
  if (token.lower === 'bid' && figureAt(line, i + 1)?.type === 'money') return true;
  if (before?.pos === 'ADJ' || before?.pos === 'NUM') return false;
  return token.pos === 'VERB';
}

/** "Halden licenses drug from Norvik": in a headline, right behind who does it and before what it is done to, with no other verb. */
function isHeadlineVerb({ tokens, actors }: Untriggered, i: number): boolean {
  const next = tokens[i + 1];
  if (!/s$/.test(tokens[i]!.lower) || !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(next?.pos ?? '') || next!.lower === 'worth')
    return false;
  const acts = actors.some(
    ({ last, kind, first }) => last === i && first === 0 && kind !== 'place' && kind !== 'person',
  );
  return (
    acts &&
    !tokens.some(
      ({ pos, lower }, at) =>
        at !== i && /^(?:VERB|AUX)$/.test(pos) && tokens[at - 1]?.lower !== 'to' && lower !== 'says',
    )
  );
}

/** "by purchasing stores", "of merging": behind a preposition, and with its object right behind it. */
function isGerund({ tokens }: Untriggered, i: number): boolean {
  return /^(?:of|for|in|with|by|on|about|from)$/.test(tokens[i - 1]!.lower) && tokens[i + 1]?.lower !== 'of';
}

/** "has contracts", "have deals": a plural that somebody has, and no verb of the perfect. */
function isHad({ lower }: Token, before: Token | undefined): boolean {
  return /s$/.test(lower) && /^(?:has|have|had)$/.test(before?.lower ?? '');
}
