import { firstWithin } from '../../language/token-search.ts';
import { CIRCLES, UNNAMED_SIDES } from '../../lexicon/side-words.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { isOrigin, isPossessive, listFrom } from '../sentence/lists.ts';

/** "a consortium", "an investor group", "a group of investors": several who act as one. */
const isCircle = ({ kind, name }: Actor): boolean =>
  kind === 'unnamed' && name.split(' ').some((word) => CIRCLES.has(word.toLowerCase()));

const LED = /^(?:led|headed|fronted|spearheaded|anchored)$/;
const MADE_UP = /^(?:includes?|including|comprises|comprising|consists|consisting|made|composed|formed)$/;

/** Words from a circle to what says who is in it: "a consortium of private equity firms that is led by". */
const REACH = 8;

/**
 * "a consortium of A and B", "a partnership between A and B", "an investor group led by A", "comprising A, B and C": who is named of an unnamed circle; empty
 * where nobody is, and for "backed by A", who is none of it.
 */
export function membersOf(line: Line, actor: Actor): readonly Actor[] {
  const { tokens } = line;
  if (!isCircle(actor)) return actor.kind === 'unnamed' && isMany(actor) ? namedOf(line, actor.last) : [];
  const next = tokens[actor.last]?.lower;
  if (next === 'of' || next === 'between') return named(line, actor.last + 1);
  const link = firstWithin(
    tokens,
    actor.last,
    actor.last + REACH,
    ({ lower, pos }) => LED.test(lower) || MADE_UP.test(lower) || pos === 'VERB',
  );
  if (link < 0) return [];
  const { lower } = tokens[link]!;
  if (LED.test(lower)) return tokens[link + 1]?.lower === 'by' ? named(line, link + 2) : [];
  if (!MADE_UP.test(lower)) return [];
  // "including members of its board and Halden": those without a name come first.
  const and = /^(?:members|executives|directors|managers|officers)$/.test(tokens[link + 1]?.lower ?? '')
    ? firstWithin(tokens, link + 1, link + REACH, (token) => token.lower === 'and')
    : -1;
  if (and > 0) return named(line, and + 1);
  const of = firstWithin(tokens, link + 1, link + 4, (token) => /^(?:of|by)$/.test(token.lower));
  return named(line, of < 0 ? link + 1 : of + 1);
}

const isMany = ({ name }: Actor): boolean => UNNAMED_SIDES.has(name.split(' ').at(-1)!.toLowerCase());

/** "nine banks led by A and B", "private equity firms including A and B": those of them who have names. */
function namedOf(line: Line, at: number): readonly Actor[] {
  const { tokens } = line;
  const open = tokens[at]?.text === ',' ? at + 1 : at;
  if (tokens[open]?.lower === 'including') return named(line, open + 1);
  return LED.test(tokens[open]?.lower ?? '') && tokens[open + 1]?.lower === 'by' ? named(line, open + 2) : [];
}

function named(line: Line, at: number): readonly Actor[] {
  const first = line.actors.find((actor) => actor.first >= at);
  const members = listFrom(line, first && isOrigin(line, first) ? first.last + 1 : at);
  const isNamed = (actor: Actor) => !actor.pronoun && actor.kind !== 'unnamed' && !isPossessive(line, actor);
  const firms = members.filter(({ kind }) => kind === 'organization' || kind === 'person');
  return firms.length > 0 && members.every(isNamed) ? members : [];
}
