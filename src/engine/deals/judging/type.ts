import type { DealType } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { GOODS_NOUNS, STATE_GOODS } from '../../lexicon/deal-words.ts';
import { backedBy, type Judged } from '../backing/backed.ts';
import type { Backing } from '../backing/status.ts';
import { areAboutLabour, isUnion } from '../casting/labour.ts';
import type { Side, Sighting } from '../casting/sighting.ts';
import { type Draft, draftLines } from '../grouping/draft.ts';
import { figuresIn, isMinority } from '../sentence/line-figures.ts';
import { isToMarket, purposeOf } from './purpose.ts';

/** The type that most passages give, headline and opening first. */
export function typeOf(draft: Draft, sides: readonly Side[], backing: Backing): Judged<DealType> {
  const votes = new Map<DealType, number>();
  for (const sighting of draft.sightings) {
    if (!sighting.type) continue;
    const weight =
      (sighting.line.prominent ? 2 : 1) *
      (sighting.trigger.word.strength === 'strong' ? 1.5 : 1) *
      (sighting.sides.length > 1 ? 1.5 : 1);
    votes.set(sighting.type, (votes.get(sighting.type) ?? 0) + weight);
  }
  let value: DealType = draft.type ?? untyped(draft);
  if (draft.type) votes.set(draft.type, (votes.get(draft.type) ?? 0) + 1);
  let most = 0;
  for (const [type, weight] of votes) {
    if (weight > most) {
      value = type;
      most = weight;
    }
  }
  value = ownKind(draft, value) ?? value;
  if (value === 'service' && draft.sightings.some(isForGoods)) value = 'supply';
  if (value === 'acquisition' && (sides.some(isUnion) || isToWorkers(draft))) value = 'other';
  if (value === 'merger' && draft.sightings.some(isBought)) value = 'acquisition';
  if (value === 'acquisition' && draft.sightings.some(isOfShare)) value = 'stake';
  // What two who fought make peace with.
  if (value === 'licence' && draft.type === 'settlement') value = 'settlement';
  const said = draft.sightings.filter((sighting) => sighting.type === value);
  return { ...backedBy(said.length > 0 ? said : draft.sightings, sides, backing), value };
}

/** "chose Halden to supply frigates": what the headline only calls picked is picked for its goods. */
const isForGoods = ({ line, trigger, type, sides }: Sighting): boolean =>
  trigger.word.frame === 'hires' && type === 'supply' && line.prominent && sides.length > 1;

/** The offer of one firm alone, in an article about its workers: it is for their work, as the first offer to a union is. */
const isToWorkers = (draft: Draft): boolean =>
  draft.sides.length < 2 &&
  draft.sightings.every(({ trigger }) => trigger.word.frame === 'bids') &&
  areAboutLabour(draftLines(draft));

/**
 * What a company agrees with its workers is of no other kind; a paper is of the kind that it is made for; any other agreement
 * that speaks of a dispute ends it.
 */
function untyped(draft: Draft): DealType {
  const lines = draftLines(draft);
  if (areAboutLabour(lines) || draft.sides.some(isUnion) || draft.sightings.some(isOnPay)) return 'other';
  const dispute = lines.some((line) => line.tokens.some((token) => DISPUTE.test(token.lower)));
  return dispute ? 'settlement' : (purposeOf(draft.sightings) ?? dealtIn(draft));
}

/** "a deal on pay". */
const isOnPay = ({ line, trigger }: Sighting): boolean =>
  line.tokens[trigger.last]?.lower === 'on' &&
  /^(?:pay|wages?|salaries|hours)$/.test(line.tokens[trigger.last + 1]?.lower ?? '');

/** A paper that speaks of counted goods is for them; one with investors is for their money; one with a person alone, or with those who watch the market, is of no usual kind. */
function dealtIn({ sightings, sides }: Draft): DealType {
  const firms = sides.filter(({ entity }) => entity?.type === 'organization');
  const told = sightings.some(({ line, sides: named }) => named.length > 1 && line.tokens.some(isCounted));
  if (told && firms.length > 0) return 'supply';
  if (sides.some(({ name }) => MONEY_GIVERS.test(name))) return 'financing';
  const isOfOne = firms.length === 1 && sides.length === 2 && sides.some(({ entity }) => entity?.type === 'person');
  if (isOfOne || (firms.length > 1 && firms.some(({ name }) => isWatchdog(name)))) return 'other';
  if (firms.length > 1 && sightings.some(isOfSupplier)) return 'supply';
  return firms.length > 0 && sightings.every(isContract) ? 'service' : 'cooperation';
}

/** "potential new investors", "its creditors". */
const MONEY_GIVERS = /\b(?:investors|lenders|creditors)$/i;

/** "a contract with X": work or goods that one has of the other, and no bond of equals. */
const isContract = ({ line, trigger }: Sighting): boolean =>
  line.tokens.slice(trigger.first, trigger.last).some(({ lower }) => lower === 'contract');

/** "dropped as a supplier", "its supplier": what one is to the other. */
const isOfSupplier = ({ line, sides }: Sighting): boolean =>
  sides.length > 1 && line.tokens.some(({ lower }) => /^suppliers?$/.test(lower));

/** "42 new passenger jets": so many of what is ordered and delivered. */
const isCounted = ({ lower }: Token, i: number, tokens: readonly Token[]): boolean => {
  const before = tokens.slice(Math.max(0, i - 5), i);
  if (GOODS_NOUNS.has(lower)) return before.some(({ pos }) => pos === 'NUM');
  return STATE_GOODS.has(lower) && before.some((token) => MEASURED.test(token.lower));
};

/** "15,000 tonnes of lithium". */
const MEASURED =
  /^(?:tonnes?|tons?|barrels?|metres|meters|megawatts?|gigawatts?|mw|gw|bushels|litres|gallons|cargoes)$/;

const isWatchdog = (name: string): boolean => /\b(?:Commission|Regulator|Authority|Watchdog)\b/.test(name);

/** "Halden to buy Norvik": who is bought is not joined, whatever the text calls it. */
const isBought = ({ line, trigger, sides }: Sighting): boolean =>
  line.prominent && !trigger.noun && trigger.word.frame === 'buys' && sides.some(({ role }) => role === 'target');

/** "agreed to acquire a 43 percent interest in Halden", "a bid for a 24 percent stake": what "the acquisition" and a headline call by the whole. */
const isOfShare = ({ line, trigger, around, type, sides, main }: Sighting): boolean =>
  type === 'stake' &&
  line.prominent &&
  main &&
  sides.length > 0 &&
  trigger.word.type === 'acquisition' &&
  figuresIn(line, around.reach.from, around.reach.to).some(isMinority);

/** Where what changes hands is a right, it is licensed; a partnership of which each side owns a share is a company of both, and one to market something distributes it. */
function ownKind({ sightings }: Draft, voted: DealType): DealType | null {
  for (const sighting of sightings) {
    const { line, trigger, around } = sighting;
    const { frame } = trigger.word;
    const words = line.tokens.map(({ lower }) => lower);
    if (BOUGHT.has(voted) && /^(?:buys|sells|bids)$/.test(frame)) {
      const thing = around.passive
        ? words.slice(around.clauseStart, trigger.first)
        : words.slice(trigger.last, trigger.last + RIGHTS_REACH);
      const said = thing.join(' ');
      if (RIGHTS.test(said) || (!around.passive && OWN_RIGHTS.test(said))) return 'licence';
    }
    const before = words.slice(Math.max(0, trigger.first - 6), trigger.first).join(' ');
    if (voted !== 'cooperation' || frame !== 'joins') continue;
    if (trigger.noun && OWNED.test(before)) return 'joint-venture';
    if (isToMarket(sighting)) return 'distribution';
  }
  return null;
}

const BOUGHT: ReadonlySet<DealType> = new Set(['acquisition', 'asset-sale', 'supply']);
/** Tokens behind a deal word in which the right that it deals in stands. */
const RIGHTS_REACH = 12;
const RIGHTS =
  /\b(?:broadcast(?:ing)?|television|tv|media|naming|distribution|film|publishing|marketing|mining|landing|exclusive|the) rights (?:to|for|of|in)\b/;
/** "acquired the Peruvian rights to": right behind the deal word. */
const OWN_RIGHTS =
  /^(?:the|its|all|full) (?!(?:human|voting|civil|property|land|subscription|equal|water) )\S{2,20} rights to\b/;

/** "a 50-50 partnership", "will own 51% of the partnership". */
const OWNED = /\b(?:\d\d ?- ?\d\d|(?:equally|jointly) owned|owns? \d\d ?% of (?:the|their|its))$/;

const DISPUTE = /^(?:disputes?|lawsuits?|litigation|victims?|damages|compensation|lockout)$/;
