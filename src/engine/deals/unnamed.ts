import type { Token } from '../language/language.ts';
import { UNNAMED_SIDES } from '../lexicon/deal-words.ts';
import { describedEnd } from './described-sides.ts';

/** "the US government": with this word after it a place acts as a side. */
export const STATE_WORDS: ReadonlySet<string> = new Set(['government', 'treasury', 'administration']);

/** The end of a phrase that stands for a side without a name when one begins at the token, else -1. */
export function unnamedEnd(tokens: readonly Token[], i: number): number {
  const state = governmentEnd(tokens, i);
  if (state > i) return state;
  const several = severalEnd(tokens, i);
  if (several > i) return several;
  const described = describedEnd(tokens, i);
  return described > i ? described : circleEnd(tokens, i);
}

/** "German government" of a state that no name is known for; "the government", "the federal government". */
function governmentEnd(tokens: readonly Token[], i: number): number {
  if (STATE_WORDS.has(tokens[i + 1]?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i]!.pos !== 'DET')
    return i + 2;
  if (tokens[i]!.lower !== 'the') return -1;
  const at = OF_WHAT_STATE.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return tokens[at]?.lower === 'government' && !goesOn(tokens[at + 1]) && !isOfNamed(tokens, at + 1) ? at + 1 : -1;
}

/** "the government of Norland": told by the name of its country. */
const isOfNamed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'of' && tokens[at + 1]?.pos === 'PROPN';

/** "the government official", "the government-backed": the word before only describes. */
const goesOn = (next: Token | undefined): boolean => isNominal(next) || next?.text === '-';

const OF_WHAT_STATE = /^(?:federal|national|central|provincial|regional|state|local)$/;

const SEVERAL: ReadonlySet<string> = new Set(
  'other several some two three four five six seven eight nine ten unnamed unidentified undisclosed rival foreign institutional private outside potential prospective'.split(
    ' ',
  ),
);

/** "other music labels", "several private equity firms", "foreign investors". */
function severalEnd(tokens: readonly Token[], i: number): number {
  if (!SEVERAL.has(tokens[i]!.lower) || tokens[i - 1]?.pos === 'PROPN') return -1;
  for (let k = i + 1; k < Math.min(tokens.length, i + 4); k++) {
    const token = tokens[k]!;
    if (UNNAMED_SIDES.has(token.lower)) return k + 1;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'CCONJ') return -1;
  }
  return -1;
}

const CIRCLE = /^(?:group|consortium|syndicate|partnership|number|pair|trio)$/;
const ONE = /^(?:company|firm|investor|buyer|bidder|group|bank|fund|businessman|owner|purchaser)$/;

/** Words before a circle that say who is in it. */
const OF_WHOM =
  /^(?:investors?|investment|management|buyout|buy-out|bidding|banking|private|equity|employee|minority|rival|foreign|local|international|outside)$/;

/** Words of a phrase behind its article. */
const LONGEST = 4;

/** "an investor group", "a group of its managers", and behind the preposition that makes it a side "a Norlandic company". */
function circleEnd(tokens: readonly Token[], i: number): number {
  const article = tokens[i]!.lower;
  const before = tokens[i - 1];
  if (!/^(?:a|an|another|the)$/.test(article) || (before && saysAgain(before))) return -1;
  let end = i + 1;
  while (end <= i + LONGEST && isNominal(tokens[end])) end++;
  const head = tokens[end - 1]!.lower;
  if (end > i + LONGEST || tokens[end]?.text === '-') return -1;
  const members = CIRCLE.test(head) && tokens[end]?.lower === 'of' ? membersEnd(tokens, end + 1) : -1;
  if (members > 0 || article === 'the') return members;
  if (head === 'consortium' || (CIRCLE.test(head) && OF_WHOM.test(tokens[end - 2]!.lower))) return end;
  return ONE.test(head) && /^(?:to|from|by|with|between)$/.test(before?.lower ?? '') ? end : -1;
}

/** "Halden, a company", "is a company", "form a consortium": what the phrase stands in is told by another name. */
const saysAgain = ({ text, lower, pos }: Token): boolean =>
  text === ',' || pos === 'VERB' || /^(?:is|was|are|were|be|been|being|as|become|becomes|became|into)$/.test(lower);

const isNominal = (token: Token | undefined): boolean => token !== undefined && /^(?:NOUN|ADJ|PROPN)$/.test(token.pos);

/** The end of "its managers", "former Halden executives": those whom a group is of; -1 where they have names, or are things. */
function membersEnd(tokens: readonly Token[], from: number): number {
  for (let k = from; k < Math.min(tokens.length, from + 6); k++) {
    const { lower, pos } = tokens[k]!;
    if (PEOPLE.test(lower)) return k + 1;
    if (!/^(?:NOUN|ADJ|PROPN|DET|PRON|NUM|CCONJ)$/.test(pos)) return -1;
  }
  return -1;
}

const PEOPLE =
  /^(?:investors|managers|executives|employees|shareholders|stockholders|directors|companies|firms|banks|funds|parties|lenders|creditors|businessmen|institutions|buyers|bidders|partners|airlines|carriers|producers|officers)$/;
