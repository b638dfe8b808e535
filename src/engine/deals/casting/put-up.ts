import type { DealType } from '../../analysis.ts';
import { firstWithin, lastWithin } from '../../language/token-search.ts';
import { SPEAKING_VERBS } from '../../lexicon/deal-contexts.ts';
import { STAKE_NOUNS } from '../../lexicon/deal-words.ts';
import { UNIT_NOUNS } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';
import { ownersBefore } from '../sentence/owners.ts';
import { subjectOf } from '../sentence/subjects.ts';
import { type Cast, isBusinessNoun, nounsIn, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

/** Words between "put" and "up for sale". */
const PUT_REACH = 14;

/** "X has put Y up for sale", "on the block", "Y was put up for sale by X", "Y is up for sale": who sells first; null where nothing is on offer. */
export function putUp({ line, trigger, around, current }: Scene): Cast | null {
  const { tokens } = line;
  const onBlock = trigger.word.words.startsWith('on ');
  const up = onBlock ? trigger.first : trigger.first - 2;
  const isUp = onBlock || tokens[up]?.lower === 'up';
  if (!onBlock && (tokens[up + 1]?.lower !== 'for' || !(isUp || BEING.test(tokens[up]?.lower ?? '')))) return null;
  const put = lastWithin(tokens, Math.max(around.clauseStart, up - PUT_REACH), up, ({ lower }) =>
    /^(?:put|puts|putting)$/.test(lower),
  );
  const isDone = put < 0 || (tokens[put]!.lower === 'put' && isAfterBe(tokens[put - 1]?.lower ?? ''));
  if (isDone) {
    const what = put < 0 ? around.subject : subjectOf(line, put);
    const target = sides(line, what.filter(isFirm), 'target', current, true);
    const owner = what.length > 0 ? ownerSpeaking(line, what[0]!) : possessorOf(line, put < 0 ? up : put);
    // "Halden is for sale" is told of a deal where somebody says it who would sell.
    if (!isUp && owner.length === 0) return null;
    const seller = [...preposition(around, 'by').filter((by) => !isAdministrator(line, by)), ...owner];
    return { sides: [...sides(line, seller, 'seller', current), ...target], type: trigger.word.type };
  }
  const isUnit = UNIT_NOUNS.has(tokens[up - 1]!.lower);
  const what = line.actors.filter(
    (actor) => actor.first > put && actor.last === (isUnit ? up - 1 : up) && isFirm(actor) && !actor.pronoun,
  );
  return {
    sides: [...sides(line, subjectOf(line, put), 'seller', current), ...sides(line, what, 'target', [], true)],
    type: trigger.word.type,
  };
}

const BEING = /^(?:not|is|are|was|were|be)$/;

/** "Its owner, Norvik, denied that Halden was for sale", "Norvik said its unit Halden was not for sale": whose it is by the sentence. */
function ownerSpeaking({ tokens, actors }: Line, what: Actor): readonly Actor[] {
  const isOwner = ({ first, last, kind, pronoun }: Actor): boolean => {
    if (last >= what.first || kind !== 'organization') return false;
    if (pronoun) return tokens[first]!.lower === 'its' && UNIT_NOUNS.has(tokens[what.first - 1]!.lower);
    const at = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
    return /^(?:owner|parent)$/.test(tokens[at]?.lower ?? '');
  };
  return actors.filter((actor) => isOwner(actor) && !actor.entities.some((entity) => what.entities.includes(entity)));
}

const isAfterBe = (word: string): boolean => /^(?:is|are|was|were|been|being)$/.test(word);

/** "by its administrators Halden": who sells for the creditors, and owns nothing. */
const isAdministrator = ({ tokens }: Line, { first, last }: Actor): boolean =>
  [tokens[first - 1], tokens[last + 1]].some(
    (token) => token && /^(?:administrators?|receivers?|liquidators?|trustees?|curators?)$/.test(token.lower),
  );

const isFirm = ({ kind }: Actor): boolean => kind === 'organization' || kind === 'product' || kind === 'other';

/** Words between a business and what is said of it: "X's bakery division is now being sold". */
const AUXILIARIES = /^(?:AUX|ADV|PART)$/;

/** "X's bakery division was sold": whose the thing is that the verb at `at` is said of; empty where it is nobody's. */
export function possessorOf(line: Line, at: number): readonly Actor[] {
  let head = at - 1;
  while (AUXILIARIES.test(line.tokens[head]?.pos ?? '')) head--;
  if (line.tokens[head]?.pos !== 'NOUN') return [];
  const owner: Actor[] = [];
  ownersBefore(line, head, owner, []);
  return owner.filter((actor) => isPossessive(line, actor));
}

/** "Halden said the plants would be sold": who speaks of what has a noun of its own before the verb at `at`. */
export const isSpeaker = ({ tokens }: Line, { last }: Actor, at: number): boolean =>
  SPEAKING_VERBS.has(tokens[last]?.lemma ?? '') &&
  firstWithin(tokens, last + 1, at, ({ pos }, i) => pos === 'NOUN' && tokens[i + 1]?.pos === 'AUX') > 0;

/**
 * "X's bakery division is being sold", "X said the plants would be sold": whose part it is, and what kind of deal that
 * makes; null where no business is sold. `speakers` own what is nobody else's.
 */
export function soldPart(
  line: Line,
  at: number,
  speakers: readonly Actor[],
): { owner: readonly Actor[]; type: DealType } | null {
  const named = possessorOf(line, at).filter(({ kind }) => kind === 'organization' || kind === 'person');
  const owner = named.length > 0 ? named : speakers;
  const what = line.tokens.slice(owner.at(-1)?.last ?? at, at);
  if (owner.length === 0 || !what.some(isBusinessNoun)) return null;
  return { owner, type: what.some(({ lower }) => STAKE_NOUNS.has(lower)) ? 'stake' : 'asset-sale' };
}

/** "is seeking a buyer for its bakery division": a part of who seeks, and no firm of a name. */
export const isForOwnPart = (line: Line, around: Arguments): boolean =>
  around.held.length > 0 && around.held.every(({ pronoun }) => pronoun) && nounsIn(line, around);
