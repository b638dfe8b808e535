import type { DealFrame } from '../lexicon/deal-words.ts';
import { bids } from './bids.ts';
import { gives, hires, invests, joins, places } from './bonds.ts';
import { nounBuys, nounSells, verbBuys, verbSells } from './control.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import { distinctSides } from './sighting.ts';

type Reader = (scene: Scene) => Cast | null;

/** The sides of a deal around its word, initiator first; null where the word turns out to speak of no deal. */
export function castOf(scene: Scene): Cast | null {
  const cast = READERS[scene.trigger.word.frame](scene);
  return cast && { sides: distinctSides(cast.sides), type: cast.type };
}

const READERS: Record<DealFrame, Reader> = {
  buys: (scene) => (scene.trigger.noun ? nounBuys(scene) : verbBuys(scene)),
  sells: (scene) => (scene.trigger.noun ? nounSells(scene) : verbSells(scene)),
  bids: bids,
  joins: joins,
  gives: gives,
  hires: hires,
  invests: invests,
  places: places,
  lists: ({ line, trigger, around }) => {
    const issuer = [...sides(line, around.owner, 'issuer'), ...sides(line, around.subject, 'issuer')].slice(0, 1);
    return {
      sides: [...issuer, ...sides(line, preposition(around, 'of').slice(0, issuer.length ? 0 : 1), 'issuer')],
      type: trigger.word.type,
    };
  },
  pact: joins,
  talks: joins,
};
