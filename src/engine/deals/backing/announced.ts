import type { Token } from '../../language/language.ts';
import type { Side, Sighting } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';

/** The verb by which sides tell of their deal, with those of them that are its subject. */
export interface Announcement {
  readonly verb: Token;
  readonly by: readonly Side[];
}

/** "A and B announced a merger": what the clause of a deal word says that sides announce; null where it says no such thing. */
export function announcementIn({ line, trigger, around }: Sighting, sides: readonly Side[]): Announcement | null {
  const verb = line.tokens
    .slice(around.clauseStart, trigger.first)
    .find((token) => /^(?:announce|confirm|declare|unveil)$/.test(token.lemma) && token.pos === 'VERB');
  if (!verb || isUnsaid(line, verb)) return null;
  const at = line.tokens.indexOf(verb);
  // "Halden announced that Norvik will buy ships": the buyer stands behind the verb and announces nothing.
  const tellers = around.subject.filter((actor) => actor.last <= at);
  const said = new Set(tellers.flatMap((actor) => actor.entities.map((entity) => entity.id)));
  return { verb, by: sides.filter((side) => side.entity && said.has(side.entity.id)) };
}

/** "it was announced that", "has yet to announce", "will announce": nobody says who, or nobody has done so. */
function isUnsaid({ tokens }: Line, verb: Token): boolean {
  const at = tokens.indexOf(verb);
  const before = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1;
  const lead = tokens[before]?.lower ?? '';
  return NOT_DONE.test(lead) || (lead === 'to' && AHEAD.test(tokens[before - 1]?.lower ?? ''));
}

const NOT_DONE = /^(?:is|are|was|were|been|be|being|not|n['’]t|never|will|would|may|might|should)$/;

/** "expected to announce", which "pleased to announce" is not. */
const AHEAD =
  /^(?:yet|set|due|about|ready|likely|expect(?:s|ed)?|plan(?:s|ned)?|scheduled|refus(?:es|ed)|declin(?:es|ed)|fail(?:s|ed))$/;
