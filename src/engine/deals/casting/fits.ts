import type { DealType } from '../../analysis.ts';
import { GOODS_NOUNS } from '../../lexicon/deal-words.ts';
import { type Fitting, fittingAt, SHELVES } from '../sentence/fitted.ts';
import type { Line } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import type { Cast, Scene } from './scene.ts';
import { sides } from './sides.ts';

/** "Halden's chips will power Norwell's phones", "Norwell will put Halden's maps into its cars": whose goods go into whose. */
export function fits({ line, trigger, around, current }: Scene): Cast | null {
  const fitting = fittingAt(line, trigger.first, trigger.last);
  if (!fitting) return null;
  const users = fitting.user
    ? [fitting.user.owner]
    : around.subject.filter(
        ({ kind, entities }) => kind === 'organization' && entities[0] !== fitting.maker.owner.entities[0],
      );
  if (users.length === 0) return null;
  const type = typeOf(line, trigger, fitting);
  const [maker, user] = type === 'distribution' ? ['provider', 'distributor'] : ['supplier', 'customer'];
  return {
    sides: [...sides(line, users, user!, current), ...sides(line, [fitting.maker.owner], maker!)],
    type,
  };
}

function typeOf({ tokens }: Line, { first }: Trigger, { maker, place }: Fitting): DealType {
  if (SHELVES.test(place) && SELLING.test(tokens[first]!.lower)) return 'distribution';
  return GOODS_NOUNS.has(tokens[maker.head]!.lower) || WARES.test(tokens[maker.head]!.lower) ? 'supply' : 'cooperation';
}

const SELLING = /^(?:put|add|offered|offer|carry|stock|stocked|get|sold|poured|served)$/;
const WARES =
  /^(?:parts|components|cells|cameras|displays|screens|panels|tyres|tires|seats|brakes|motors|lenses|glass|steel|fuel)$/;
