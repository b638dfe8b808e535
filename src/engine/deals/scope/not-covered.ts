import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { isLegalForm } from '../../lexicon/legal-forms.ts';
import { isNoCompany } from '../../lexicon/organisation-words.ts';
import { NO_COVERED_THING } from '../../lexicon/scope-words.ts';
import { type Side, sideKey } from '../casting/sighting.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import type { Item } from './enumeration.ts';
import { MEASURE } from './past-quantity.ts';

/** Tokens before a place or a house in which it may be said what took place there. */
const NEAR = 12;
const HELD = /^(?:announce|unveil|hand|float|hold|meet|speak|sign|launch|rule|list)$/;
/** Words that by themselves say nothing of what or where. */
const TOO_WIDE =
  /^(?:country|countries|market|markets|region|organi[sz]ations?|products?|services?|content|code|operations?|people|matters?|issues?|debts?|deals|contracts|agreements|others|affiliate)$/;

/**
 * Whether tokens that look like something a deal covers are none: they stand around it, lead back to what was named before,
 * say who a side is, or name a body that does something about it.
 */
export const isNotCovered = (line: Line, item: Item, sides: readonly Side[]): boolean =>
  isAround(line, item) ||
  isTooWide(line, item) ||
  isQuantity(line, item) ||
  isBareParticiple(line, item) ||
  leadsBack(line, item) ||
  describesSide(line, item, sides) ||
  isOfPeople(line, item) ||
  isBody(line, item);

const isTooWide = ({ tokens }: Line, { first, last }: Item): boolean =>
  last - first === 1 && TOO_WIDE.test(tokens[first]!.text);

/** "another million tons": how much, and not of what. */
const isQuantity = ({ tokens }: Line, { first, last }: Item): boolean =>
  MEASURE.test(tokens[last - 1]!.lower) &&
  tokens.slice(first, last).some(({ pos }) => pos === 'NUM') &&
  tokens.slice(first, last).every(({ pos, lower }) => pos === 'NUM' || pos === 'DET' || MEASURE.test(lower));

/** Where the deal was announced, the deal itself, how many voted, at what hour. */
function isAround({ tokens, actors }: Line, { first, last }: Item): boolean {
  if (NO_COVERED_THING.has(tokens[last - 1]!.lower)) return true;
  if (!/^(?:in|at|on)$/.test(tokens[beforeArticle(tokens, first)]?.lower ?? '')) return false;
  const isNamed = actors.some((actor) => actor.first < last && first < actor.last && actor.kind !== 'product');
  return (
    isNamed &&
    tokens.slice(Math.max(0, first - NEAR), first).some(({ lemma, pos }) => pos === 'VERB' && HELD.test(lemma))
  );
}

/** "…, clearing the last hurdle": a participle by itself is nothing that a deal covers. */
const isBareParticiple = ({ tokens }: Line, { first, last }: Item): boolean =>
  last - first === 1 && /^\p{Ll}+ing$/u.test(tokens[first]!.text) && tokens[last]?.pos === 'DET';

/** "market the pills", "a bid for the airport": one bare word that the reader has met; "the brand and the stores" are a list. */
function leadsBack(line: Line, { first, last }: Item): boolean {
  const { tokens } = line;
  if (last - first > 1 || !/^\p{Ll}/u.test(tokens[first]!.text)) return false;
  const article = tokens[first - 1]?.lower ?? '';
  if (/^(?:this|that|these|those)$/.test(article)) return true;
  if (article !== 'the') return false;
  const [before, next] = [tokens[first - 2]?.lower ?? '', tokens[last]?.lower ?? ''];
  if (/^(?:,|and|or|as)$/.test(before) || /^(?:,|and|or|as|of|for|at|that|which)$/.test(next)) return false;
  // "the stations in Norvik" tells which, "the pills in 2001" when.
  return next !== 'in' || figureAt(line, last + 1)?.type === 'date';
}

/** "sell its bond insurance arm Halden": what a seller parts with, told before its name. */
export const isOwnPart = ({ tokens }: Line, { first, last }: Item): boolean =>
  last - first > 1 &&
  /^(?:its|their)$/.test(tokens[first - 1]?.lower ?? '') &&
  /^(?:arm|division|unit|business|operations?)$/.test(tokens[last - 1]!.lower);

/** "the web portal (WP) Halden", "Halden, the popular portal, for": what is said of a side beside its name. */
function describesSide(line: Line, item: Item, sides: readonly Side[]): boolean {
  const { tokens, actors } = line;
  const { first, last } = item;
  if (isOwnPart(line, item)) return false;
  const keys = new Set(sides.map(sideKey));
  const isNamed = (actor: Actor) => !actor.pronoun && actor.entities.some(({ id }) => keys.has(id));
  const bracket =
    tokens[last]?.text === '(' ? firstWithin(tokens, last + 1, tokens.length, ({ text }) => text === ')') : -1;
  const close = bracket < 0 ? last : bracket + 1;
  const before = tokens[first - 1]?.pos === 'DET' && tokens[first - 2]?.text === ',' ? first - 2 : -1;
  return actors.some((actor) => (actor.first === close || actor.last === before) && isNamed(actor));
}

/** "the Halden Competition Authority", "Norvik Broadcasting Co": a body or a firm by its full name is nobody's goods. */
function isBody({ tokens, actors }: Line, { first, last }: Item): boolean {
  const name = actors.find((actor) => actor.first <= first && last <= actor.last && !actor.pronoun);
  if (name?.kind !== 'organization') return false;
  const words = tokens.slice(name.first, name.last).map(({ lower }) => lower);
  return isLegalForm(words.at(-1)!) || isNoCompany(words);
}

/** "bidders including Halden and Norvik", "the group, which includes Halden": some of the people or firms that were named before. */
function isOfPeople({ tokens }: Line, { first }: Item): boolean {
  const from = Math.max(0, first - NEAR);
  let at = lastWithin(tokens, from, first, ({ pos, lower }) => pos === 'VERB' || lower === 'including');
  if (at < 0 || !/^(?:includ|involv)/.test(tokens[at]!.lower)) return false;
  while (/^(?:,|which|that|who|also|would|will|could)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return PEOPLE.test(tokens[at - 1]?.text ?? '');
}

const PEOPLE =
  /^(?:others?|groups?|consortium|syndicate|investors?|companies|firms|banks|lenders|bidders?|rivals?|competitors?|parties|shareholders|backers|funds|members|ministers|officials|executives|analysts)$/;

/** The token before a phrase and its article. */
const beforeArticle = (tokens: Line['tokens'], first: number): number =>
  tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
