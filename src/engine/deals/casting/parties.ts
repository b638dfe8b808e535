import type { DealFrame } from '../../lexicon/deal-words.ts';
import { EXCHANGES } from '../../lexicon/organisation-words.ts';
import { OFFICES } from '../../lexicon/titles.ts';
import type { Actor } from '../sentence/actors.ts';
import { isForListing } from '../sentence/for-work.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { bids } from './bids.ts';
import { gives, joins } from './bonds.ts';
import { nounBuys, verbBuys } from './control.ts';
import { fits } from './fits.ts';
import { hires } from './hired.ts';
import { invests } from './invests.ts';
import { withLeftOut } from './left-out.ts';
import { issues } from './own-paper.ts';
import { places } from './places.ts';
import { granted } from './rights.ts';
import { raised } from './rounds.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { nounSells, verbSells } from './sells.ts';
import { serves } from './serves.ts';
import { sides } from './sides.ts';
import { distinctSides, type Side } from './sighting.ts';
import { pays, raises } from './sums.ts';

type Reader = (scene: Scene) => Cast | null;

/** The sides of a deal around its word, initiator first; null where the word turns out to speak of no deal. */
export function castOf(scene: Scene): Cast | null {
  const read = READERS[scene.trigger.word.frame](scene);
  if (!read) return null;
  const cast = withLeftOut({ ...read, sides: distinctSides(read.sides) }, scene);
  const isTalked = scene.trigger.word.frame === 'talks';
  const own = isTalked ? cast.sides.filter((side) => !isOfficer(scene.line, side)) : cast.sides;
  return { sides: distinctSides(own), type: cast.type };
}

/** Words from an office to the name of who holds it: "the managing director of Halden Radio, Anna Berg". */
const OFFICE_REACH = 8;

/** "Halden's president Anna Berg" talks for Halden, and not for herself. */
function isOfficer({ actors, tokens }: Line, { entity }: Side): boolean {
  if (entity?.type !== 'person') return false;
  return actors.some(({ entities, pronoun, first }) => {
    if (pronoun || !entities.includes(entity)) return false;
    const before = tokens.slice(Math.max(0, first - OFFICE_REACH), first);
    const from = before.findLastIndex(({ pos }) => pos === 'VERB' || pos === 'AUX') + 1;
    return before.slice(from).some(({ lower }) => OFFICES.has(lower));
  });
}

/** "picked Halden Bank to manage its listing": it is told by who picks. */
const isPrepared = (line: Line, { first }: Scene['trigger']): boolean =>
  line.triggers.some(
    (other) => other.first < first && other.word.frame === 'hires' && isForListing(line.tokens, other.last),
  );

/** "plans to float Halden", "a plan to float the Dutch group": a firm, by its name or by what it is. */
const isFirm = ({ kind, pronoun, name }: Actor): boolean =>
  kind === 'organization' && (!pronoun || /^the /i.test(name));

/** What an owner does to the listing of what it owns. */
const PLANNING =
  /^(?:plan|weigh|consider|prepare|explore|mull|study|seek|eye|pursue|delay|postpone|shelve|scrap|pull|announce|launch)$/;

const READERS: Record<DealFrame, Reader> = {
  buys: (scene) => (scene.trigger.noun ? nounBuys(scene) : verbBuys(scene)),
  sells: (scene) => (scene.trigger.noun ? nounSells(scene) : verbSells(scene)),
  bids: bids,
  joins: joins,
  gives: gives,
  hires: hires,
  grants: granted,
  serves,
  fits,
  invests: invests,
  places: places,
  lists: ({ line, trigger, around }) => {
    // "is listed on the Nasdaq" tells of no listing to come or just made.
    if (
      line.tokens[trigger.first]!.lower === 'listed' &&
      (around.passive || line.tokens[trigger.first - 1]?.text === ',')
    )
      return null;
    if (trigger.noun && isPrepared(line, trigger)) return null;
    const floated = trigger.noun || around.passive ? [] : sides(line, around.object.filter(isFirm), 'issuer', [], true);
    if (/^(?:float|list\|lists\|listing\|listed)$/.test(trigger.word.words) && floated.length > 0)
      return { sides: [...floated, ...sides(line, around.subject, 'seller')], type: trigger.word.type };
    const owned =
      trigger.noun && PLANNING.test(governor(line, around, trigger.first))
        ? preposition(around, 'of').filter(isFirm)
        : [];
    if (owned.length > 0)
      return {
        sides: [...sides(line, owned, 'issuer'), ...sides(line, around.subject, 'seller')],
        type: trigger.word.type,
      };
    const issuer = [...sides(line, around.owner, 'issuer'), ...sides(line, around.subject, 'issuer')]
      .filter(({ name }) => !EXCHANGES.test(name))
      .slice(0, 1);
    return {
      sides: [...issuer, ...sides(line, preposition(around, 'of').slice(0, issuer.length ? 0 : 1), 'issuer')],
      type: trigger.word.type,
    };
  },
  raises: (scene) => (scene.trigger.noun ? raised(scene) : raises(scene)),
  issues,
  pays,
  pact: joins,
  talks: joins,
};
