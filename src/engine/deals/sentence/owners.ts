import { firstWithin } from '../../language/token-search.ts';
import { STATE_HEADS, UNIT_NOUNS } from '../../lexicon/side-words.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { figureAt } from './line-figures.ts';
import { isPossessive, NOUN_LIKE, POSSESSIVE } from './lists.ts';

/** Where the noun phrase that ends in the deal noun begins. */
export function nounStart(line: Line, at: number): number {
  let i = at;
  while (i > 0) {
    const token = line.tokens[i - 1]!;
    if (isPerShare(line, i - 1)) {
      i--;
      continue;
    }
    // "Halden Pay's alliance": a word of a name belongs to it, whatever the tagger takes it for.
    const named = line.actors.some(({ first, last, pronoun }) => !pronoun && first < i && i <= last);
    const inside =
      named || NOUN_LIKE.has(token.pos) || POSSESSIVE.test(token.text) || token.text === '-' || token.pos === 'PRON';
    const beside = i < at ? besideIn(line, i - 1) : null;
    if (beside && line.actors.some(({ first }) => first === i) && line.tokens[i]!.pos === 'PROPN') {
      i = beside.first;
      continue;
    }
    if (!inside && !isModifier(line, i - 1)) break;
    if ((named || token.pos === 'PROPN') && !leadsTo(line, i - 1, at)) break;
    i--;
    if (token.pos === 'DET') break;
    if (token.pos === 'PRON' && /^(?:its|their|his|her|a|any)$/i.test(token.text)) break;
  }
  return i;
}

/** "Halden's 30 dollar a share bid", "its 40 dlrs per share offer": the price stands inside the noun phrase, with its "a" or "per". */
const isPerShare = (line: Line, i: number): boolean =>
  /^(?:a|per)$/.test(line.tokens[i]!.lower) &&
  line.tokens[i + 1]?.lower === 'share' &&
  figureAt(line, i - 1)?.type === 'money';

/** Whether the deal noun's own phrase opens its clause, or what somebody says: "Talks with", "said that a merger with". */
export function clauseOpensWith(line: Line, at: number, clauseStart: number): boolean {
  const from = nounStart(line, at);
  const before = line.tokens[from - 1];
  return (
    from <= clauseStart ||
    line.tokens[from]!.lower === 'that' ||
    /^(?:that|but|and|,|:)$/.test(before?.lower ?? '') ||
    before?.text === '“'
  );
}

/** "its proposed merger", "the previously announced sale": a participle inside a noun phrase. */
function isModifier(line: Line, i: number): boolean {
  const token = line.tokens[i]!;
  const before = line.tokens[i - 1];
  if (!before) return false;
  if (token.pos === 'ADV')
    return /^(?:previously|recently|newly|long|already|jointly|earlier|once|still|ever)$/.test(token.lower);
  const participle = token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower);
  return (
    participle &&
    ((/^(?:DET|PRON|ADV|ADJ|PART)$/.test(before.pos) && !DOER.test(before.lower)) ||
      POSSESSIVE.test(before.text) ||
      before.text === '-')
  );
}

/** "it signed contracts": the participle is a verb, and they are not its contracts. */
const DOER = /^(?:it|they|he|she|we|i|who|which|that)$/;

/** A name belongs to the noun phrase after it when it is a possessor, or stands right before the noun and its modifiers. */
function leadsTo(line: Line, i: number, at: number): boolean {
  const actor = line.actors.find((a) => a.first <= i && i < a.last);
  if (!actor) return true;
  if (POSSESSIVE.test(line.tokens[actor.last]?.text ?? '')) return true;
  for (let k = actor.last; k < at; k++) {
    const pos = line.tokens[k]!.pos;
    if (pos !== 'NOUN' && pos !== 'ADJ' && line.tokens[k]!.text !== '-') return false;
  }
  if (line.heading && (actor.first === 0 || line.tokens[actor.first - 1]?.pos === 'VERB')) return true;
  const head = besideIn(line, actor.first - 1) ?? actor;
  // "a $78 million Halden contract".
  if (head.first > 0 && figureAt(line, head.first - 1)?.type === 'money') return true;
  return /^(?:DET|ADJ|PRON)$/.test(line.tokens[head.first - 1]?.pos ?? '');
}

/** "a Halden and Norvik bailout": the name that an "and" at the token ties to the one behind it; null where it ties none. */
function besideIn({ tokens, actors }: Line, at: number): Actor | null {
  if (tokens[at]?.lower !== 'and') return null;
  // "a Halden Fund (HF) and Norvik bailout": its letters stand between.
  const end = tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(' ? at - 3 : at;
  const before = actors.find(({ last }) => last === end);
  return before && !before.pronoun && /^(?:an?|the)$/.test(tokens[before.first - 1]?.lower ?? '') ? before : null;
}

/** Those before the deal noun at `at` in its own noun phrase: who owns it ("Halden's bid"), and who modifies it ("the Halden bid"). */
export function ownersBefore(line: Line, at: number, owner: Actor[], compound: Actor[]): void {
  const from = nounStart(line, at);
  for (const actor of line.actors) {
    if (actor.first < from || actor.last > at) continue;
    if (isPossessive(line, actor)) owner.push(actor);
    else compound.push(actor);
  }
  if (owner.length === 0) owner.push(...ownersMeant(line, from, at), ...ofWhom(line, from, at));
}

/** "Halden, whose bid was rejected". */
function ofWhom(line: Line, from: number, at: number): readonly Actor[] {
  const whose = firstWithin(line.tokens, from - 1, at, ({ lower }) => lower === 'whose');
  if (whose < 1) return [];
  const behind = line.tokens[whose - 1]!.text === ',' ? whose - 1 : whose;
  return line.actors.filter(({ last, pronoun }) => last === behind && !pronoun);
}

/** "Halden said that their deal with …": whom "its" or "their" stands for where nobody knows, but one alone is named before it. */
function ownersMeant(line: Line, from: number, at: number): readonly Actor[] {
  const pronoun = firstWithin(line.tokens, from, at, ({ lower }) => /^(?:its|their)$/.test(lower));
  if (pronoun < 0 || line.actors.some(({ first, last }) => first <= pronoun && pronoun < last)) return [];
  const named = line.actors.filter(({ last, pronoun: stands }) => last <= pronoun && !stands);
  const [first] = named;
  return first?.kind === 'organization' && named.every((own) => own.entities[0] === first.entities[0]) ? [first] : [];
}

/** "Members of Halden voted", "The liquidator of bankrupt Halden sold": what they decide is what Halden does. */
export function isOfItsMembers({ tokens }: Line, { first }: Actor): boolean {
  let of = first - 1;
  while (of > first - LONGEST_TITLE && /^(?:DET|ADJ|NOUN)$/.test(tokens[of]?.pos ?? '')) of--;
  if (tokens[of]?.lower !== 'of' || !MEMBERS.test(tokens[of - 1]?.lower ?? '')) return false;
  const before = tokens[of - 2]?.pos === 'DET' ? of - 3 : of - 2;
  return before < 0 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[before]!.pos);
}

/** "Halden's board approved a plan": what they decide is what Halden does. */
export function isByItsMembers({ tokens }: Line, { last, pronoun }: Actor): boolean {
  if (pronoun || !MEMBERS.test(tokens[last + 1]?.lower ?? '')) return false;
  return /^(?:VERB|AUX|ADV)$/.test(tokens[last + 2]?.pos ?? '');
}

/** Words from an "of" to the name behind it: "of the collapsed lender Halden". */
const LONGEST_TITLE = 5;

const MEMBERS =
  /^(?:members|boards?|directors|management|executives|leaders|negotiators|representatives|mission|delegation|team|liquidators?|administrators?|receivers?|trustees?|owners?|founders?|heirs)$/;

/** "the state of Halden", "the heirs of Halden", "to a unit of Halden": who is on the other side is told by whose it is. */
export const isOfOwner = (word: string, slot: string | null): boolean =>
  slot !== null &&
  (STATE_HEADS.has(word) ||
    /^(?:heirs|owners|founders|family)$/.test(word) ||
    (UNIT_NOUNS.has(word) && /^(?:to|from|by|with|between)$/.test(slot)));
