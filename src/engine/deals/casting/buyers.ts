import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { UNIT_NOUNS } from '../../lexicon/side-words.ts';
import { type Actor, isOneOf } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { namedBehind } from '../sentence/lists.ts';
import { nounStart } from '../sentence/owners.ts';
import { subjectOf } from '../sentence/subjects.ts';
import { isForOwnPart } from './put-up.ts';
import { type Cast, isStake, preposition, type Scene } from './scene.ts';
import { areOfPurse, sides } from './sides.ts';
import { sideKey } from './sighting.ts';
import { BUYING, targets } from './targets.ts';

/** "In return, the government will take a 30 percent stake": in the other side of what was just told. */
function stakeOfKnown({ line, trigger, around, current }: Scene, holder: readonly Actor[]): Cast | null {
  const taken = /^(?:take|get|receive|gain|acquire|buy)$/.test(governor(line, around, trigger.first));
  const buyer = sides(line, holder, 'buyer', current);
  const keys = new Set(buyer.map(sideKey));
  if (!taken || buyer.length !== 1 || current.length !== 2 || !current.some((side) => keys.has(sideKey(side))))
    return null;
  const other = current.find((side) => !keys.has(sideKey(side)));
  return other?.entity?.type === 'organization'
    ? { sides: [...buyer, { ...other, role: 'target' }], type: 'stake' }
    : null;
}

/** Whether what was bought, before the verb, is paper: "the shares were bought". */
function isPaper({ tokens }: Line, verb: number): boolean {
  const noun = lastWithin(tokens, verb - PASSIVE_REACH, verb, ({ pos }) => pos !== 'AUX' && pos !== 'ADV');
  return PAPER.test(tokens[noun]?.lower ?? '');
}

const PAPER = /^(?:shares|stock|stake|holding|interest)$/;

/** Words between what was bought and the verb: "had already been". */
const PASSIVE_REACH = 5;

/** Whether "the shares" stand behind the verb, of which nobody says what they are shares of. */
const isKnownPaper = ({ tokens }: Line, at: number): boolean =>
  tokens[at]?.lower === 'the' &&
  PAPER.test(tokens[at + 1]?.lower ?? '') &&
  !/^(?:of|in|that|which)$/.test(tokens[at + 2]?.lower ?? '');

/** Whether "13.2% from" stands behind the verb: so much of the firm just spoken of. */
function isShareOfKnown({ tokens }: Line, at: number): boolean {
  const from = firstWithin(tokens, at, at + 5, ({ lower }) => lower === 'from');
  return from > at + 1 && tokens[at]!.pos === 'NUM' && /^(?:%|percent|pct|cent)$/.test(tokens[from - 1]!.lower);
}

/** "Halden said the shares were bought from Norvik", "will buy the shares from Norvik": by whom nothing else is said, who speaks of them has bought them. Null where it is not told from whom. */
export function paperBought({ line, trigger, around, current }: Scene): Cast | null {
  const seller = preposition(around, 'from');
  const share = !around.passive && isShareOfKnown(line, trigger.last) && current.some(({ role }) => role === 'target');
  const isKnown = around.passive ? isPaper(line, trigger.first) : share || isKnownPaper(line, trigger.last);
  if (seller.length === 0 || !isKnown) return null;
  const by = preposition(around, 'by');
  const known = current.filter(({ role }) => BUYING.has(role) || role === 'target');
  const buyer = sides(line, by.length > 0 ? by : around.subject, 'buyer', known);
  return {
    sides: [...buyer, ...known.filter(({ role }) => role === 'target'), ...sides(line, seller, 'seller')],
    type: 'stake',
  };
}

/** "its 20 percent stake in Halden": who has it or is to have it, and in what; null where nothing is named. */
export function stakeHeld(scene: Scene, owners: readonly Actor[]): Cast | null {
  const { line, trigger, around, current } = scene;
  const inside = preposition(around, 'in');
  const target = inside.length > 0 ? inside : around.compound;
  const holder = owners.length > 0 && !areSame(owners, target) ? owners : around.subject;
  if (target.length === 0) return stakeOfKnown(scene, holder);
  const parts = PARTING.test(governor(line, around, trigger.first));
  const sold = parts || (owners.length > 0 && isOfSale(line, trigger.first));
  return {
    sides: [
      ...sides(line, holder, sold ? 'seller' : 'buyer', current, false, false, areOfPurse(holder)),
      ...sides(line, target, 'target', [], true),
      ...sides(line, preposition(around, 'from'), 'seller'),
      ...sides(line, sold ? preposition(around, 'to') : [], 'buyer'),
    ],
    type: 'stake',
  };
}

/** "The state pledged to increase its stake in Halden", where "its" was taken for Halden. */
const areSame = (owners: readonly Actor[], target: readonly Actor[]): boolean =>
  owners.every(({ pronoun, entities }) => pronoun && target.some((other) => other.entities[0] === entities[0]));

/** "will relinquish its stake in Norvik". */
const PARTING =
  /^(?:sell|divest|offload|shed|relinquish|surrender|dump|unload|transfer|cede|reduce|cut|trim|pare|halve|slash|lower)$/;

/** "the sale of Halden's 25% stake in Norvik": whose it is parts with it. */
function isOfSale(line: Line, at: number): boolean {
  const from = nounStart(line, at);
  return (
    line.tokens[from - 1]?.lower === 'of' &&
    /^(?:sale|sell-off|disposal|divestiture|divestment|placement|placing)$/.test(line.tokens[from - 2]?.lower ?? '')
  );
}

/** "the likeliest buyer of X"; "is looking for a buyer for X" is said of who sells it. */
export function buyerOf({ line, trigger, around, current }: Scene): Cast | null {
  const stake = isStake(line, around);
  const isOwn = isForOwnPart(line, around);
  const type = stake ? 'stake' : isOwn ? 'asset-sale' : trigger.word.type;
  const target = ['of', 'for', ...(stake ? ['in'] : [])].flatMap((word) => preposition(around, word));
  const found = foundIn(line, trigger, around);
  if (found.length > 0)
    return {
      sides: [
        ...sides(line, found, 'buyer'),
        ...sides(line, around.subject, target.length > 0 || isOwn ? 'seller' : 'target', current),
        ...sides(line, target, 'target', [], true),
      ],
      type,
    };
  // "Halden has asked potential buyers of the company": nobody buys itself.
  if (target.length > 0 && target.every((actor) => isOneOf(actor, around.subject)))
    return { sides: sides(line, target, 'target', current, true).slice(0, 1), type };
  const sold = /^(?:look|seek|find|need|want|hope|await|search)$/.test(governor(line, around, trigger.first));
  const acting =
    (sold ? mandatedBy(line, trigger.first) : null) ??
    (around.subject.length > 0 && !isFromThem(line, trigger.first)
      ? around.subject
      : namedBehind(line, around.reach.to));
  const subject = sides(line, acting, sold ? 'seller' : 'buyer', current);
  if (target.length === 0 && !sold && around.held.length > 0 && subject.length > 0)
    return { sides: [...subject, ...sides(line, around.held, 'seller')], type: 'asset-sale' };
  if (target.length === 0) return sold && isOwn ? { sides: subject.slice(0, 1), type: 'asset-sale' } : null;
  return { sides: [...subject, ...targets(line, target, acting, current)], type };
}

/** "took on the debt from the buyers of X": whatever somebody has from them, they are others. */
const isFromThem = (line: Line, at: number): boolean =>
  /^(?:from|by|to|with)$/.test(line.tokens[nounStart(line, at) - 1]?.lower ?? '');

/** "Halden has found a buyer in Norvik", "a buyer for its ferries: Norvik": who buys. */
function foundIn(line: Line, { first, last }: Scene['trigger'], around: Arguments): readonly Actor[] {
  const isSaid = line.tokens[around.reach.to]?.text === ':';
  const at = isSaid ? around.reach.to + 1 : last;
  const isFound = (isSaid || line.tokens[last - 1]?.lower === 'in') && governor(line, around, first) === 'find';
  const next = isFound ? line.actors.find((actor) => actor.first >= at && actor.first <= at + 2) : undefined;
  return next && (next.kind === 'organization' || next.kind === 'person') && !next.pronoun ? [next] : [];
}

/** "Halden has hired Norvik to find a buyer": who hired, and not who is to look; null where nobody did. */
function mandatedBy(line: Line, at: number): readonly Actor[] | null {
  const hired = lastWithin(
    line.tokens,
    at - MANDATE_REACH + 1,
    at,
    ({ pos, lemma }) => pos === 'VERB' && /^(?:hire|appoint|retain|engage|mandate|instruct)$/.test(lemma),
  );
  return hired < 0 ? null : subjectOf(line, hired);
}

const MANDATE_REACH = 12;

/** "Halden, a unit of Norvik": who parts with what is bought. */
export function parentsOf(line: Line, bought: readonly Actor[]): readonly Actor[] {
  return bought.flatMap((actor) => {
    const comma = firstWithin(line.tokens, actor.last, line.tokens.length, ({ text }) => text === ',');
    const nameless = line.actors.every(({ first }) => first < actor.last || first > comma);
    if (comma < 0 || comma > actor.last + LONGEST_SIGN || !nameless) return [];
    const of = line.tokens.findIndex(
      ({ lower }, i) => i > comma + 1 && lower === 'of' && UNIT_NOUNS.has(line.tokens[i - 1]!.lower),
    );
    const parent = line.actors.find(({ first }) => first > of && first <= of + 3);
    const apart = of < 0 || line.tokens.slice(comma + 1, of).some(({ text, pos }) => text === ',' || pos === 'VERB');
    return parent && !apart && line.asides[of] === line.asides[parent.first] && line.asides[of] !== 0 ? [parent] : [];
  });
}

/** Tokens of the sign of a share behind a name. */
const LONGEST_SIGN = 7;
