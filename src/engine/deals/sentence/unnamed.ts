import type { Token } from '../../language/language.ts';
import { NATIONALITIES } from '../../lexicon/nationalities.ts';
import { ORGANISATION_NOUNS, OUTLET_NOUNS, STRICT_NOUNS } from '../../lexicon/nominals.ts';
import { CIRCLES, GROUP_MEMBERS, SEVERAL_WORDS, UNNAMED_SIDES } from '../../lexicon/side-words.ts';
import { describedEnd } from './described-sides.ts';
import { officeEnd } from './unnamed-offices.ts';

/** "the US government": with this word after it a place acts as a side. */
export const STATE_WORDS: ReadonlySet<string> = new Set(['government', 'treasury', 'administration']);

/** The end of a phrase that stands for a side without a name when one begins at the token, else -1. */
export function unnamedEnd(tokens: readonly Token[], i: number): number {
  const state = governmentEnd(tokens, i);
  if (state > i) return state;
  const several = severalEnd(tokens, i);
  if (several > i) return several;
  const counted = countedEnd(tokens, i);
  if (counted > i) return counted;
  const described = describedEnd(tokens, i);
  if (described > i) return described;
  const family = familyEnd(tokens, i);
  return family > i ? family : circleEnd(tokens, i);
}

/** "the Halden family", "the founding family of Halden": who owns a firm together. */
function familyEnd(tokens: readonly Token[], i: number): number {
  if (tokens[i]!.lower !== 'the') return -1;
  let at = i + 1;
  while (at <= i + LONGEST && tokens[at]?.pos === 'PROPN') at++;
  const isNamed = at > i + 1 || /^(?:founding|controlling|owning|owner)$/.test(tokens[at]?.lower ?? '');
  if (at === i + 1) at++;
  return isNamed && tokens[at]?.lower === 'family' && !goesOn(tokens[at + 1]) ? at + 1 : -1;
}

/** "German government" of a state that no name is known for; "the government", "the federal government". */
function governmentEnd(tokens: readonly Token[], i: number): number {
  if (STATE_WORDS.has(tokens[i + 1]?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i]!.pos !== 'DET')
    return i + 2;
  if (STATE_WORDS.has(tokens[i + 2]?.lower ?? '') && isNationality(tokens, i)) return i + 3;
  const office = officeEnd(tokens, i);
  if (office > i) return office;
  if (tokens[i]!.lower !== 'the') return -1;
  const at = OF_WHAT_STATE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return tokens[at]?.lower === 'government' &&
    (!goesOn(tokens[at + 1]) || isPlanning(tokens, at + 1)) &&
    !isOfNamed(tokens, at + 1)
    ? at + 1
    : -1;
}

/** Whether two words name the people of one country: "South African". */
export const isNationality = (tokens: readonly Token[], i: number): boolean =>
  NATIONALITIES.has(`${tokens[i]!.lower} ${tokens[i + 1]?.lower}`);

/** "the government of Norland": told by the name of its country. */
const isOfNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.pos === 'PROPN';

/** "the government official", "the government-backed": the word before only describes. */
const goesOn = (next: Token | undefined): boolean => isNominal(next) || next?.text === '-';

/** "the government plans to sell": a verb, whatever the tagger takes it for. */
const isPlanning = (tokens: readonly Token[], at: number): boolean =>
  /^(?:plans|aims|hopes|offers|needs|wishes)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to';

const OF_WHAT_STATE = /^(?:federal|national|central|provincial|regional|state|local)$/;

/** "three gas carriers": built and bought, and nobody's firm. */
const isShip = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'carriers' &&
  /^(?:gas|lng|oil|crude|bulk|car|ore|grain|aircraft|personnel|container)$/.test(tokens[at - 1]!.lower);

/** "other music labels", "several private equity firms", "foreign investors". */
function severalEnd(tokens: readonly Token[], i: number): number {
  if (!SEVERAL_WORDS.has(tokens[i]!.lower) || tokens[i - 1]?.pos === 'PROPN') return -1;
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const token = tokens[k]!;
    if (UNNAMED_SIDES.has(token.lower) && !UNNAMED_SIDES.has(tokens[k + 1]?.lower ?? ''))
      return isShip(tokens, k) ? -1 : k + 1;
    const isOrigin = k === i + 1 && token.pos === 'PROPN' && UNNAMED_SIDES.has(tokens[k + 1]?.text ?? '');
    if (!isOrigin && !/^(?:ADJ|NOUN|CCONJ|PUNCT)$/.test(token.pos)) return -1;
    if (token.pos === 'PUNCT' && token.text !== '-') return -1;
    // "six weeks and shareholders": what is counted are the weeks.
    if (token.pos === 'CCONJ' && tokens[k - 1]!.pos === 'NOUN' && tokens[k - 1]!.lower.endsWith('s')) return -1;
  }
  return -1;
}

/** "a settlement with 31 states", "pay 12 counties": so many authorities, with whom one settles. */
const countedEnd = (tokens: readonly Token[], i: number): number =>
  tokens[i]!.pos === 'NUM' &&
  /^(?:states|counties|cities|tribes|municipalities)$/.test(tokens[i + 1]?.lower ?? '') &&
  /^(?:with|by|between|and|pay|pays|paid|paying|give|gives)$/.test(tokens[i - 1]?.lower ?? '')
    ? i + 2
    : -1;

const CIRCLE_ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'another', 'the']);
const ONE = /^(?:company|firm|investor|buyer|bidder|group|bank|fund|trust|businessman|owner|purchaser)$/;

/** Words before a circle that say who is in it. */
const OF_WHOM =
  /^(?:investors?|investment|management|buyout|buy-out|bidding|banking|private|equity|employee|minority|rival|foreign|local|international|outside)$/;

/** Words of a phrase behind its article. */
const LONGEST = 4;

/** "an investor group", "a group of its managers", and behind the preposition that makes it a side "a Norlandic company". */
function circleEnd(tokens: readonly Token[], i: number): number {
  const article = tokens[i]!.lower;
  const before = tokens[i - 1];
  if (!CIRCLE_ARTICLES.has(article) || (before && saysAgain(before))) return -1;
  let end = i + 1;
  while (end <= i + LONGEST && (isNominal(tokens[end]) || UNKNOWN.test(tokens[end]?.lower ?? ''))) end++;
  const head = tokens[end - 1]!.lower;
  if (end > i + LONGEST || tokens[end]?.text === '-') return -1;
  const members = CIRCLES.has(head) && tokens[end]?.lower === 'of' ? membersEnd(tokens, end + 1) : -1;
  if (members > 0 || article === 'the') return members;
  // "a group named Halden": it has its name behind it.
  if (/^(?:named|called|dubbed)$/.test(tokens[end]?.lower ?? '')) return -1;
  if (head === 'consortium' || actsAsOne(tokens, i, end) || (CIRCLES.has(head) && OF_WHOM.test(tokens[end - 2]!.lower)))
    return backerEnd(tokens, end);
  // "A Gulf fund is weighing a loan": who acts in the sentence that it opens.
  if (i === 0 && ONE.test(head) && tokens[end]?.pos === 'AUX') return end;
  // "with another chain, Halden": it has its name behind it.
  const isCalled = tokens[end]?.text === ',' && tokens[end + 1]?.pos === 'PROPN';
  const isOne = ONE.test(head) || (end > i + 2 && !isCalled && isTradeOf(head));
  return isOne && /^(?:to|from|by|with|between|and)$/.test(before?.lower ?? '') ? backerEnd(tokens, end) : -1;
}

/** "a Norlandic printer": a firm by what it does, and no paper, public body or part of another. */
const isTradeOf = (head: string): boolean =>
  ORGANISATION_NOUNS.has(head) &&
  !STRICT_NOUNS.has(head) &&
  !OUTLET_NOUNS.has(head) &&
  !/^(?:subsidiary|corporation|business|organi[sz]ation|cooperative|institute|authority)$/.test(head);

/** "an offer by a partnership of Halden and Norvik": a house that somebody has made before, and no news of one; [first, end) are its words. */
export const actsAsOne = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[end - 1]?.lower === 'partnership' &&
  /^(?:by|from)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:of|between|including|led|owned|controlled)$/.test(tokens[end]?.lower ?? '');

const UNKNOWN = /^(?:unnamed|unidentified|undisclosed|unspecified|unknown)$/;

/** "a bidder backed by Norland's Halden", "a fund controlled by Halden": whose it is belongs to it. */
function backerEnd(tokens: readonly Token[], end: number): number {
  if (!/^(?:backed|controlled|owned)$/.test(tokens[end]?.lower ?? '') || tokens[end + 1]?.lower !== 'by') return end;
  let at = end + 2;
  while (
    at < end + 2 + LONGEST_BACKER &&
    (/^(?:PROPN|DET|PART|ADJ)$/.test(tokens[at]?.pos ?? '') || /^['’]s?$/.test(tokens[at]?.text ?? ''))
  )
    at++;
  return tokens[at - 1]?.pos === 'PROPN' ? at : end;
}

/** Words of a backer's name, with its country before it. */
const LONGEST_BACKER = 6;

/** "Halden, a company", "is a company", "form a consortium": what the phrase stands in is told by another name. */
const saysAgain = ({ text, lower, pos }: Token): boolean =>
  text === ',' || pos === 'VERB' || /^(?:is|was|are|were|be|been|being|as|become|becomes|became|into)$/.test(lower);

const isNominal = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(token.pos);

/** The end of "its managers", "former Halden executives": those whom a group is of; -1 where they have names, or are things. */
function membersEnd(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + 6); k++) {
    const { lower, pos, text } = tokens[k]!;
    // "a consortium of Halden Partners and Norvik": the word is part of a name.
    if (GROUP_MEMBERS.has(lower) && (text === lower || tokens[k - 1]?.pos !== 'PROPN')) return k + 1;
    if (!/^(?:NOUN|ADJ|PROPN|DET|PRON|NUM|CCONJ)$/.test(pos)) return -1;
  }
  return -1;
}
