import type { Stage } from '../../analysis.ts';
import type { Backing } from '../backing/status.ts';
import type { Side, Sighting } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { isOfDetail } from '../stage/details.ts';

/** A stage with the sightings that it rests on. */
export interface Reached {
  readonly value: Stage;
  readonly on: readonly Sighting[];
}

/**
 * Unnamed sources alone, with no talks or bid stated by anybody: a rumour, unless they tell of it as done. What "the deal" is
 * expected to bring does not count: it is told of a deal that is already there. Null where anybody else speaks.
 */
export function onlyRumour(draft: Draft, best: Stage, sides: readonly Side[], backing: Backing): Reached | null {
  if (best === 'in-talks' || best === 'agreed-preliminary') return null;
  const said = draft.sightings.filter((s) => s.stage !== null && !(s.definite && s.sides.length === 0));
  const body = said.filter((s) => !s.line.heading);
  const on = body.length > 0 ? body : said;
  const unnamed =
    on.length > 0 &&
    !on.some(isOut) &&
    !draft.sightings.some((s) => isInForce(s) && backing.of(s.passage, sides).status === 'author-assertion') &&
    !(best === 'proposed' && on.some(isMade)) &&
    on.every((s) => backing.of(s.passage, sides).status === 'reported-anonymous' && !isByOffice(s));
  if (!unnamed || on.some((s) => s.stage === best && isPlainlyDone(s))) return null;
  // "is in talks to sell, three people said": talks are told of, whatever else goes round.
  const talks = on.filter((s) => s.main && s.stage === 'in-talks');
  if (talks.length > 0) return { value: 'in-talks', on: talks };
  // "is exploring a sale, sources said": so is a plan, where it is told as one.
  const plans = on.filter((s) => s.main && s.stage === 'exploring' && !isHearsayOf(s));
  if (best === 'exploring' && plans.length > 0) return { value: 'exploring', on: plans };
  return { value: 'rumoured', on };
}

/** "…, the administrator said": an office that sells for the creditors speaks of what it does. */
const isByOffice = ({ line: { tokens } }: Sighting): boolean =>
  tokens.some(({ lower }) => /^(?:administrators?|receivers?|liquidators?|trustees?)$/.test(lower));

/** "has agreed to buy", "bought": told as done, whoever tells it; "is thought to have bought" and "will buy" are not. */
const isPlainlyDone = ({ line: { tokens, heading }, stage }: Sighting): boolean =>
  !heading &&
  (stage === 'completed' || (stage === 'agreed' && tokens.some(({ lower }) => SETTLED.test(lower)))) &&
  !tokens.some(({ lower }, i) => IN_DOUBT.test(lower) && !isOfDetail({ tokens }, i));

/** "is thought to be considering a bid", "has drawn interest from buyers": nobody says that it plans one. */
const isHearsayOf = ({ line: { tokens }, trigger }: Sighting): boolean =>
  /\binterest/.test(trigger.word.words) ||
  tokens.some(({ lower }) => /^(?:thought|believed|rumou?red|speculation|reportedly|allegedly)$/.test(lower));

const SETTLED =
  /^(?:agreed|signed|struck|reached|sealed|clinched|inked|accepted|awarded|won|announced|chosen|chose|picked|selected|hired|ordered|licensed|landed|renewed)$/;
const IN_DOUBT =
  /^(?:likely|thought|believed|understood|expected|rumou?r(?:s|ed)?|speculation|reportedly|allegedly|may|might|could|would|possibl[ey]|potential|will|if)$/;

/** "The merger was announced on Monday": whoever announced it, it goes round no more. */
export const isOut = ({ line: { tokens } }: Sighting): boolean =>
  tokens.some(({ lower }, i) => lower === 'announced' && /^(?:was|were|been)$/.test(tokens[i - 1]?.lower ?? ''));

/** "Halden's purchase of Norvik is expected to close in May": what is to be closed has been agreed on. */
export const isToClose = ({ line: { tokens }, trigger }: Sighting): boolean =>
  trigger.noun &&
  trigger.word.frame !== 'bids' &&
  tokens.some(
    ({ lower }, i) =>
      i >= trigger.last &&
      lower === 'expected' &&
      /^to (?:close|be (?:completed|closed|finali[sz]ed))\b/.test(
        tokens
          .slice(i + 1, i + 4)
          .map((token) => token.lower)
          .join(' '),
      ),
  );

/** "The ten-year agreement covers towers": it is spoken of as there, and no more as talk. */
const isInForce = ({ line: { tokens }, trigger, definite }: Sighting): boolean =>
  definite &&
  trigger.noun &&
  tokens
    .slice(trigger.last)
    .some(
      ({ lower, pos }) =>
        pos === 'VERB' && /^(?:covers|includes|excludes|spans|runs|lasts|gives|allows|lets)$/.test(lower),
    );

/** "X's bid for Y", "the unwelcome bid from X", "a proposed buyout": it is spoken of as made, whoever speaks of it. */
function isMade({ line: { tokens }, trigger, around }: Sighting): boolean {
  if (!trigger.noun) return false;
  const before = tokens.slice(Math.max(0, trigger.first - 3), trigger.first);
  if (before.some(({ lower }) => lower === 'proposed')) return true;
  const owned =
    around.owner.length > around.held.length || around.prepositions.has('from') || around.prepositions.has('by');
  return (
    trigger.word.frame === 'bids' &&
    owned &&
    !before.some(({ lower }) => /^(?:an?|possible|potential|new|fresh|any)$/.test(lower))
  );
}
