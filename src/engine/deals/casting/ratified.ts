import { firstWithin } from '../../language/token-search.ts';
import { LABOUR_WORDS } from '../../lexicon/side-words.ts';
import type { Arguments } from '../sentence/clauses.ts';
import { governingVerb } from '../sentence/governor.ts';
import { type Line, quoteOf } from '../sentence/line.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { sides } from './sides.ts';
import type { Side } from './sighting.ts';

const NO_PEOPLE = /^(?:unions?|strikes?|striking|walkout|stoppage|wages?)$/;
const VOTING = /^(?:approve|ratify|accept|reject|back|endorse)$/;
/** Tokens from workers to whose they are, and to their vote. */
const REACH = 4;

/** "Workers at Halden approved a new contract": the firm and its workers; none where nobody votes. */
export function ratified(line: Line, { first, word }: Trigger, around: Arguments): readonly Side[] {
  if (!line.labour || !/\b(?:contract|agreement|deal)\b/.test(word.words)) return [];
  const verb = governingVerb(line, around, first);
  if (!verb || !VOTING.test(verb.lemma)) return [];
  const { tokens, actors } = line;
  const workers = firstWithin(
    tokens,
    around.clauseStart,
    first,
    ({ lower }) => LABOUR_WORDS.has(lower) && !NO_PEOPLE.test(lower),
  );
  const link = tokens[workers + 1]?.lower ?? '';
  if (workers < 0) return [];
  if (!/^(?:at|of)$/.test(link)) return [];
  const firm = actors.filter(
    (actor) =>
      actor.first > workers && actor.first <= workers + REACH && actor.last < first && actor.kind === 'organization',
  );
  const [employer] = sides(line, firm.slice(0, 1), 'partner');
  if (!employer) return [];
  const name = tokens[workers]!.lower;
  return [employer, { entity: null, name, role: 'partner', at: quoteOf(line, workers, workers + 1) }];
}
