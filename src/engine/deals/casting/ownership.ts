import { firstWithin, lastWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import { nounStart } from '../sentence/owners.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

/** Words from "the new owner is" to the name: "Oslo's listed shipping group Halden". */
const REACH = 7;

/** "Norvik has changed hands", "control of Norvik passed from the Doe family to Halden": what others own now; null where nobody is named. */
export function changedHands({ line, trigger, around, current }: Scene): Cast | null {
  const passed = trigger.word.words.startsWith('pass');
  const owned = passed ? ownedBefore(line, trigger.first) : around.subject;
  const isFrom = line.tokens[trigger.last - 1]!.lower === 'from';
  const from = [...(passed && isFrom ? around.object : []), ...preposition(around, 'from')];
  const to = [...(passed && !isFrom ? around.object : []), ...preposition(around, 'to')];
  const target = sides(line, owned.filter(isFirm), 'target', current);
  const buyer = sides(line, to, 'buyer', [], false, true);
  if (target.length === 0 || (passed && buyer.length === 0)) return null;
  return {
    sides: [...buyer, ...target, ...sides(line, from, 'seller')],
    type: 'acquisition',
  };
}

/** "Ownership of Norvik": of what stands before the verb. */
function ownedBefore({ tokens, actors }: Line, at: number): readonly Actor[] {
  const head = lastWithin(tokens, 0, at, ({ lower }) => OWNED.test(lower));
  return head < 0
    ? []
    : actors.filter(({ first, last }) => first > head && first <= head + 4 && last <= at).slice(0, 1);
}

const OWNED = /^(?:ownership|control)$/;

/** "The new owner of Norvik is Halden", "Norvik has a new owner: Halden": null where it is not told who that is. */
export function newOwner({ line, trigger, around, current }: Scene): Cast | null {
  const { tokens } = line;
  const verb = firstWithin(tokens, trigger.last, trigger.last + REACH, ({ lower, text }) =>
    /^(?:is|are|was|:|,)$/.test(lower || text),
  );
  const found = verb < 0 ? undefined : line.actors.find((actor) => actor.first > verb && !isPossessive(line, actor));
  if (!found || found.pronoun || found.first > verb + REACH) return null;
  if (tokens.slice(verb + 1, found.first).some(({ pos }) => pos === 'VERB' || pos === 'PUNCT')) return null;
  const has = /^(?:has|have|had|found|gets?)$/.test(tokens[nounStart(line, trigger.first) - 1]?.lower ?? '');
  const had = has ? around.subject : [];
  const named = [preposition(around, 'of'), around.owner, had].find((actors) => actors.some(isFirm)) ?? [];
  const target = named.length > 0 ? sides(line, named, 'target', current) : spokenOf(current);
  const buyer = sides(line, [found], 'buyer', [], false, true);
  return target.length > 0 && buyer.length > 0 ? { sides: [...buyer, ...target], type: 'acquisition' } : null;
}

/** What was just told to be for sale, or what alone the sentence before was about. */
function spokenOf(current: readonly Side[]): readonly Side[] {
  const known = current.find(({ role }) => role === 'target') ?? (current.length === 1 ? current[0] : undefined);
  return known?.entity?.type === 'organization' ? [{ ...known, role: 'target' }] : [];
}

const isFirm = ({ kind }: Actor): boolean => kind === 'organization' || kind === 'other';
