import type { DealType } from '../../analysis.ts';
import { BUSINESS_NOUNS, STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { isAssets } from './control.ts';
import { delivered, isCounted, isGoods } from './goods.ts';
import { possessorOf, putUp } from './put-up.ts';
import { type Cast, governor, headIsBusiness, isStake, nounsIn, OUTSIDE, preposition, type Scene } from './scene.ts';
import { shelved } from './serves.ts';
import { sides } from './sides.ts';

export function verbSells(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (around.passive) {
    const sold = around.subject.filter((actor) => !isOnlyWhose(line, actor));
    const to = preposition(around, 'to');
    const part = sold.length === 0 ? soldPart(line, trigger.first) : null;
    if (part) return { sides: [...sides(line, to, 'buyer'), ...sides(line, part.owner, 'seller')], type: part.type };
    if (!sold.some((actor) => /^(?:organization|product|other)$/.test(actor.kind))) return null;
    return {
      sides: [
        ...sides(line, to, 'buyer'),
        ...sides(line, sold, 'target', current),
        ...sides(line, preposition(around, 'by'), 'seller'),
      ],
      type: to.length ? 'acquisition' : trigger.word.type,
    };
  }
  const stocked = shelved(scene);
  if (stocked) return stocked;
  const stake = isStake(line, around);
  // "its 26 per cent holding in Norvik": a share of a firm, whatever it is called.
  const business =
    nounsIn(line, around) || (stake && preposition(around, 'in').some(({ kind }) => kind === 'organization'));
  const to = preposition(around, 'to');
  const firm = around.object.some((actor) => actor.kind === 'organization' && (!actor.pronoun || to.length > 0));
  if (!business && isGoods(line, around)) return delivered(line, around, current);
  if (!business && (!firm || isCounted(line, around))) return null;
  const seller = sides(line, around.subject, 'seller', current);
  const unit = around.compound.filter((actor) => headIsBusiness(line, actor));
  const thing = sides(
    line,
    [...around.object, ...unit, ...(stake ? preposition(around, 'in') : [])],
    'target',
    [],
    true,
  );
  const buyer = sides(line, to, 'buyer');
  const whole = firm && to.length > 0 && trigger.word.words === 'sell' && !isAssets(line, around);
  const type = stake ? 'stake' : whole ? 'acquisition' : trigger.word.type;
  return { sides: [...seller, ...thing, ...buyer], type };
}

/** "Halden secrets were sold": whose the thing is, which is no business. */
function isOnlyWhose(line: Line, actor: Actor): boolean {
  const next = line.tokens[actor.last];
  return !actor.pronoun && next?.pos === 'NOUN' && next.text === next.lower && !headIsBusiness(line, actor);
}

/** "X's bakery division is being sold": whose part it is, and what kind of deal that makes; null where no business is sold. */
function soldPart(line: Line, at: number): { owner: readonly Actor[]; type: DealType } | null {
  const owner = possessorOf(line, at).filter(({ kind }) => kind === 'organization' || kind === 'person');
  const what = line.tokens.slice(owner.at(-1)?.last ?? at, at);
  if (owner.length === 0 || !what.some(({ lower }) => BUSINESS_NOUNS.has(lower))) return null;
  return { owner, type: what.some(({ lower }) => STAKE_NOUNS.has(lower)) ? 'stake' : 'asset-sale' };
}

export function nounSells(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  const offered = putUp(scene);
  if (offered) return offered;
  if (/^(?:on|for)$/.test(line.tokens[trigger.first - 1]?.lower ?? '')) return { sides: [], type: null };
  const titled = line.heading ? around.compound.filter(({ kind }) => kind === 'organization') : [];
  const of = titled.length > 0 ? titled : preposition(around, 'of');
  if (of.length > 0 && of.every((actor) => actor.kind === 'product')) return null;
  const by = preposition(around, 'by').filter(({ kind }) => kind === 'organization');
  const tells = by.length > 0 || OUTSIDE.test(governor(line, around, trigger.first));
  const seller = around.owner.length > 0 ? around.owner : tells ? by : around.subject;
  const to = preposition(around, 'to');
  if (of.length === 0 && !nounsIn(line, around)) {
    return to.length > 0 && isGoods(line, around)
      ? delivered(line, tells && by.length > 0 ? { ...around, subject: by } : around, current)
      : { sides: [], type: null };
  }
  return {
    sides: [
      ...sides(line, seller, 'seller', current),
      ...sides(line, of, 'target', [], true),
      ...sides(line, to, 'buyer'),
    ],
    type: trigger.word.type,
  };
}
