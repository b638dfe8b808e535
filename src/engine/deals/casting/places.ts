import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { allowed } from './rights.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "Halden Radio, distributed by Norvik"; of "Halden signed a letter distributed by Norvik" it is the letter. */
function isRightBefore({ tokens }: Line, { last }: Actor, { first }: Trigger): boolean {
  return tokens.slice(last, first).every(({ text, pos }) => text === ',' || /^(?:ADV|AUX|CCONJ)$/.test(pos));
}

/** "has become the sole distributor in Peru of seed bred by Halden": who brings to market, and whose wares; null where no firm makes them. */
function distributes({ line, trigger, around, current }: Scene): Cast | null {
  const { tokens } = line;
  const end = firstWithin(
    tokens,
    trigger.last,
    trigger.last + WARES_REACH,
    ({ text, pos, lower }) => /^[,;:]$/.test(text) || pos === 'AUX' || (pos === 'VERB' && !/(?:ed|made)$/.test(lower)),
  );
  const maker = line.actors.find(
    ({ first, kind, pronoun }) =>
      first > trigger.last &&
      first < (end < 0 ? trigger.last + WARES_REACH : end) &&
      kind === 'organization' &&
      !pronoun &&
      /^(?:of|for|by|from|the)$/.test(tokens[first - 1]!.lower),
  );
  const doers = around.subject.filter(({ kind }) => kind === 'organization');
  if (!maker || doers.length === 0) return null;
  return {
    sides: [...sides(line, doers, 'distributor', current), ...sides(line, [maker], 'provider', [], true)],
    type: trigger.word.type,
  };
}

/** Words from who brings wares to market to who makes them. */
const WARES_REACH = 12;

export function places(scene: Scene): Cast | null {
  const { line, trigger, around, current } = scene;
  if (trigger.word.words.startsWith('distributor')) return distributes(scene);
  if (trigger.word.words.startsWith('let|')) return allowed(scene);
  if (trigger.word.words === 'let' && around.object.length === 0) return null;
  const carriers = [...preposition(around, 'by'), ...preposition(around, 'via'), ...preposition(around, 'through')];
  const objectCarrier = around.compound.length > 0 ? around.compound : around.object;
  const makers = [...preposition(around, 'with'), ...around.owner];
  const passiveLike = around.passive || carriers.length > 0;
  if (passiveLike) {
    const whole = around.passive || trigger.word.strength === 'strong';
    const carried = whole ? around.subject : around.subject.filter((actor) => isRightBefore(line, actor, trigger));
    return {
      sides: [...sides(line, carried, 'provider', current), ...sides(line, carriers, 'distributor')],
      type: trigger.word.type,
    };
  }
  if (makers.length > 0 && objectCarrier.length > 0) {
    return {
      sides: [...sides(line, makers, 'provider', [], true), ...sides(line, objectCarrier, 'distributor', [], true)],
      type: trigger.word.type,
    };
  }
  return {
    sides: [
      ...sides(line, around.subject, 'distributor', current),
      ...sides(line, [...objectCarrier, ...makers, ...preposition(around, 'from')], 'provider', [], true),
    ],
    type: trigger.word.type,
  };
}
