import type { EntityType } from '../../analysis.ts';
import { isPlaceWord } from '../../entities/lone-words.ts';
import type { Referent } from '../../entities/resolve.ts';
import { INITIALISMS } from '../../lexicon/no-names.ts';
import { PLACE_HEADS } from '../../lexicon/places.ts';
import { AUTHORITY_WORDS, FIRM_NOUNS, STATE_HEADS, UNNAMED_SIDES } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { isInCapitals, type Line, quoteOf } from '../sentence/line.ts';
import { figureAt } from '../sentence/line-figures.ts';
import { isPossessive } from '../sentence/lists.ts';
import { membersOf } from './members.ts';
import type { Side } from './sighting.ts';

/** Actors as sides of a deal; those that judge deals only where `authorities` says so. Pronouns that stand for nobody known fall back on `current`; unnamed plurals only where `unnamed` allows them. */
export function sides(
  line: Line,
  actors: readonly Actor[],
  role: string,
  current: readonly Side[] = [],
  object = false,
  places = false,
  authorities = false,
): Side[] {
  const found: Side[] = [];
  for (const actor of actors) {
    if (standsForCurrent(actor, current)) {
      const several = SEVERAL.test(actor.name);
      // "They" may be anybody where no two were spoken of.
      if (several && current.length < 2 && /^they$/i.test(actor.name)) continue;
      const named = several ? current : current.slice(0, 1);
      found.push(...named.map((side) => ({ ...side, at: quoteOf(line, actor.first, actor.last) })));
      continue;
    }
    for (const entity of actor.entities) {
      const judge = !authorities && (isAuthority(actor.name) || (actor.pronoun && isAuthority(entity.name)));
      if (judge || !mayStand(line, actor, entity, object, places) || (ACTING.has(role) && THINGS.has(entity.type)))
        continue;
      found.push({
        entity,
        name: actor.pronoun ? entity.written : actor.name,
        role,
        at: quoteOf(line, actor.first, actor.last),
      });
    }
    const members = membersOf(line, actor);
    if (members.length > 0) found.push(...sides(line, members, role, [], object));
    else if (actor.kind === 'unnamed' && (authorities || !isAuthority(actor.name)))
      found.push({ entity: null, name: actor.name, role, at: quoteOf(line, actor.first, actor.last) });
  }
  return found;
}

const SEVERAL = /^(?:both|they|their|the (?:two|three|pair|duo|[a-z]+s))\b/i;

/** "both", "they", "the companies" stand for the sides just spoken of; so does "it" where nobody knows better. */
function standsForCurrent(actor: Actor, current: readonly Side[]): boolean {
  if (!actor.pronoun) return false;
  return actor.entities.length === 0 || (current.length > 1 && SEVERAL.test(actor.name) && actor.entities.length > 1);
}

/** Roles that only somebody can have; a product never buys. */
const ACTING: ReadonlySet<string> = new Set(['buyer', 'bidder', 'seller', 'investor', 'customer', 'supplier']);
const THINGS: ReadonlySet<EntityType> = new Set(['product']);

/** Places that belong to somebody and can be sold. */
const FACILITY =
  /\b(?:airport|hotel|mine|refinery|exchange|casino|shipyard|stadium|mall|railway|palace|venture|pipeline|terminal)s?\b/i;

/** "the Peruvian government", "the city of Halden": a country or a town by what acts for it. */
const actsForState = ({ tokens }: Line, { name, first }: Actor): boolean =>
  /\b(?:government|treasury|administration)\b/i.test(name) ||
  (tokens[first]!.text !== name.split(' ')[0] &&
    tokens.slice(first, first + 2).some(({ lower }) => STATE_HEADS.has(lower)));

/** "Security Adviser Anna Berg": an office with its holder, which was taken for the name of a house. */
const OFFICE = /\b(?:Adviser|Advisor|Minister|Secretary|Chancellor|Ambassador) \p{Lu}(?:\.|\p{Ll})/u;

/** "the Halden Trade Conference", "Hurricane Jane": what happens, and nobody. */
const EVENT =
  /^(?:Hurricane|Typhoon|Cyclone) |\b(?:Conference|Summit|Showcase|Expo|Symposium|Agreement|Treaty|Accord|Protocol)$/;

/** "its financial adviser, Halden Bank": who works for a side is none. */
const isAdviser = ({ tokens }: Line, { first }: Actor): boolean =>
  /^(?:advis[eo]rs?|counsel|lawyers?|spokes(?:man|woman|person))$/.test(
    tokens[tokens[first - 1]?.text === ',' ? first - 2 : first - 1]?.lower ?? '',
  );

/** "LUM-2214", "A340": a candidate drug, a model, a file; a house has hardly three digits in its name, and none behind a hyphen. */
const CODE = /^(?:\p{Lu}{1,6}[- ]?\d{3,}\p{L}{0,3}|\p{L}[\p{L}\d]*-\d+\p{L}{0,2})$/u;
export const isCode = (name: string): boolean => CODE.test(name);

/** "Two South American carriers": where they are from, and none of them. */
const isOrigin = (line: Line, actor: Actor): boolean =>
  UNNAMED_SIDES.has(line.tokens[actor.last]?.lower ?? '') && !isOfPair(line, actor);

/** "the Norvik and Tarn building societies": two names in a row, and what both of them are. */
function isOfPair({ tokens, actors }: Line, actor: Actor): boolean {
  const at = actors.indexOf(actor);
  const [one, two] = tokens[actor.last]?.lower === 'and' ? [actor, actors[at + 1]] : [actors[at - 1], actor];
  if (!one || !two || one.last + 1 !== two.first || tokens[one.last]!.lower !== 'and') return false;
  if (tokens[one.first - 1]?.lower !== 'the') return false;
  return [tokens[two.last], tokens[two.last + 1]].some((noun) => noun?.pos === 'NOUN' && PAIRED.test(noun.lower));
}

const PAIRED = /^(?:banks|societies|groups|companies|firms|airlines|insurers|brewers|retailers|chains|newspapers)$/;

const BASED = /^-?based$/;

function mayStand(line: Line, actor: Actor, entity: Referent, object: boolean, places: boolean): boolean {
  if (BASED.test(line.tokens[actor.last]?.lower ?? '')) return false;
  if (line.tokens[actor.last]?.text === '-' && BASED.test(line.tokens[actor.last + 1]?.lower ?? '')) return false;
  switch (entity.type) {
    case 'organization':
      return !OFFICE.test(actor.name) && !EVENT.test(actor.name) && !isAdviser(line, actor);
    case 'product':
      return true;
    case 'person':
      return !object || !isPossessive(line, actor);
    case 'place':
      return (
        places ||
        isCalledFirm(line, actor) ||
        isAfterPlace(actor) ||
        isOfPair(line, actor) ||
        FACILITY.test(actor.name) ||
        (!object && actsForState(line, actor))
      );
    case 'other':
      return !isCode(actor.name) && !EVENT.test(actor.name) && !isOrigin(line, actor);
    default:
      return false;
  }
}

/** "the investment funds Halden and Bay Harbour", "rival brewer Norvik": what the noun before a name calls a firm is no place. */
function isCalledFirm({ tokens, actors }: Line, { first, pronoun }: Actor): boolean {
  if (pronoun) return false;
  let at = first - 1;
  const before = /^(?:and|,)$/.test(tokens[at]?.text ?? '') ? actors.find(({ last }) => last === at) : undefined;
  if (before) at = before.first - 1;
  return FIRM_NOUNS.has(tokens[at]?.lower ?? '');
}

/** "Shandong Norvik": a name that begins as a place's and goes on otherwise is mostly that of a firm at home there. */
function isAfterPlace({ name, pronoun }: Actor): boolean {
  const [first, second, ...more] = name.toLowerCase().split(' ');
  if (pronoun || !second || more.length > 1 || !isPlaceWord(first!) || isPlaceWord(name.toLowerCase())) return false;
  return [second, ...more].every((word) => !PLACE_HEADS.has(word) && !isPlaceWord(word) && /^\p{L}{3,}$/u.test(word));
}

/** Where states negotiate, "the Federal Home Loan Bank Board", and who is known by a name that in others says nothing: "Fitch", but "Fitch Hardware". */
const BODIES =
  /^(?:the )?(?:WTO|GATT|World Trade Organi[sz]ation|(?:U\.S\. )?Federal (?:\p{L}+ ){1,3}Board|ICC|CAB|OCC|FERC|NASD|Moody['’]s(?: Investors Service)?|Fitch(?: Ratings)?)$/iu;

/** "the Halden Transit Authority", "the Halden Cricket Council": who buys buses, builds ports and sells the rights to matches. */
const BUYING_BODIES =
  /\b(?:Investment|Transit|Transport(?:ation)?|Ports?|Airports?|Housing|Railways?|Electricity|Cricket|Rugby|Football|Tourism|Turnpike|Tollway|Olympic|Pensions?) (?:Authority|Council)$/i;

/** "the Halden Commission": whether a name is that of somebody who judges deals, or where states meet to make them. */
export function isAuthority(name: string): boolean {
  if (BODIES.test(name)) return true;
  if (BUYING_BODIES.test(name)) return false;
  return name.split(/[\s-]+/).some((word) => AUTHORITY_WORDS.has(word.toLowerCase()));
}

/** "The Treasury will buy": who acts for a state with its money, and judges nobody. */
export const areOfPurse = (actors: readonly Actor[]): boolean =>
  actors.length > 0 && actors.every(({ name }) => /\b(?:treasury|ministry)\b/i.test(name));

/** A capitalised name in reach that no entity stands for, right after the word or a preposition of a target; at most one. */
export function unlistedName(line: Line, around: Arguments, role: string): readonly Side[] {
  if (isInCapitals(line.tokens)) return [];
  const { from, to } = around.reach;
  for (let i = from; i < to; i++) {
    const token = line.tokens[i]!;
    if (line.actors.some((actor) => actor.first <= i && i < actor.last)) return [];
    if (token.pos === 'DET' || token.pos === 'ADJ' || /^(?:for|of|on|over)$/.test(token.lower)) continue;
    if (token.pos !== 'PROPN' || !/^\p{Lu}\p{L}{2,}/u.test(token.text) || INITIALISMS.has(token.lower)) return [];
    let last = i + 1;
    while (last < to && line.tokens[last]!.pos === 'PROPN' && /^\p{Lu}/u.test(line.tokens[last]!.text)) last++;
    const next = line.tokens[last];
    if ((next && (next.pos === 'NOUN' || next.text === '-' || BASED.test(next.lower))) || figureAt(line, i) !== null)
      return [];
    const at = quoteOf(line, i, last);
    return [{ entity: null, name: at.plain ?? at.text, role, at }];
  }
  return [];
}
