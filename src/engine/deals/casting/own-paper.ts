import { ROUND_TAKING } from '../../lexicon/deal-contexts.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { areNewShares, paperBehind } from '../sentence/word-senses.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** What else than taking money a company does to its issue or its buyback. */
const DOING =
  /^(?:approve|authori[sz]e|unveil|expand|increase|resume|suspend|halt|conduct|execute|boost|cancel|postpone|shelve|scrap|consider|mull|weigh|propose|draw|outline|explore|study|ready|return)$/;

/** "Halden issued $500 million of notes", "launched a rights issue", "the share buyback of Halden": the company alone, since it deals with the market. */
export function issues({ line, trigger, around, current }: Scene): Cast | null {
  if (!trigger.noun) return around.passive ? null : issuedBy(sides(line, around.subject, 'issuer', current), trigger);
  if (isNone(line, trigger)) return null;
  const tied = [...around.owner, ...preposition(around, 'by'), ...preposition(around, 'of')].filter(
    ({ pronoun, kind }) => pronoun || kind === 'organization',
  );
  const verb = governor(line, around, trigger.first);
  const acts = ROUND_TAKING.has(verb) || DOING.test(verb) || (line.heading && verb === '');
  const company = tied.length > 0 ? tied : acts ? around.subject : [];
  return issuedBy(sides(line, company, 'issuer', current), trigger);
}

/** "has no plans for a buyback". */
const isNone = ({ tokens }: Line, { first }: Trigger): boolean =>
  tokens.slice(Math.max(0, first - NONE_REACH), first).some(({ lower }) => lower === 'no');
const NONE_REACH = 5;

const issuedBy = (found: Cast['sides'], { word }: Trigger): Cast | null =>
  found.length > 0 ? { sides: found.slice(0, 1), type: word.type } : null;

/** "sold $500 million of bonds", "selling new shares": what a company owes by or is owned by, and no part of a business. */
export const sellsOwnPaper = (line: Line, { first }: Trigger): boolean =>
  paperBehind(line, first) > 0 || areNewShares(line, first);

/** "will buy back up to $2 billion of its shares": from nobody who is named. */
export function isOfOwnShares(line: Line, { word, last }: Trigger, around: Arguments): boolean {
  if (!/^(?:buy back|repurchase)$/.test(word.words) || around.passive) return false;
  if (preposition(around, 'from').length > 0 || preposition(around, 'in').some(({ kind }) => kind === 'organization'))
    return false;
  const words = line.tokens.slice(last, last + SHARES_REACH).map(({ lower }) => lower);
  const at = words.findIndex((lower) => /^(?:shares?|stock)$/.test(lower));
  return at >= 0 && !words.slice(0, at).some((lower) => /^(?:bonds?|notes|unit|business)$/.test(lower));
}

/** Words to the shares: "up to 5 percent of the company's outstanding common". */
const SHARES_REACH = 14;
