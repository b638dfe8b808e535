import { ROUND_BACKING, ROUND_TAKING } from '../../lexicon/deal-contexts.ts';
import type { Actor } from '../sentence/actors.ts';
import { governor } from '../sentence/governor.ts';
import type { Line } from '../sentence/line.ts';
import { group, isPossessive } from '../sentence/lists.ts';
import type { Trigger } from '../sentence/triggers.ts';
import { type Cast, preposition, type Scene } from './scene.ts';
import { sides } from './sides.ts';

const GIVING = /^(?:lead|co-lead|back|join|anchor|fund|finance|support|participate|take)$/;

/**
 * "Halden raised $30m in a Series B led by Norvik, with participation from Tarn", "Norvik led a $30m round in Halden":
 * those who give the money first.
 */
export function raised({ line, trigger, around, current }: Scene): Cast {
  const verb = governor(line, around, trigger.first);
  const isLed = GIVING.test(verb) && !isLedBy(line, trigger.first);
  const into = [...preposition(around, 'in'), ...preposition(around, 'for'), ...preposition(around, 'into')];
  const of = preposition(around, 'of').filter(({ pronoun, first }) => !pronoun && first <= trigger.last + OF_REACH);
  const named = [...around.owner, ...into, ...of].slice(0, 1);
  const takes = line.heading || verb === '' || ROUND_TAKING.has(verb);
  const company = named.length > 0 ? named : isLed || !takes ? [] : around.subject.slice(0, 1);
  const giving = backersOf(line, trigger.last);
  const investors = [...(isLed ? around.subject : leadersBefore(line, trigger)), ...giving];
  return {
    sides: [...sides(line, investors, 'investor'), ...sides(line, company, 'company', current, named.length > 0)],
    type: trigger.word.type,
  };
}

/** Words from a round to the firm that it is of: "the round of the Oslo start-up Halden". */
const OF_REACH = 6;

const isLedBy = ({ tokens }: Line, at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }, i, all) => lower === 'by' && i > 0 && all[i - 1]!.pos === 'VERB');

/** "Norvik-led round": who stands in front of the word with a hyphen. */
function leadersBefore(line: Line, { first }: Trigger): readonly Actor[] {
  return line.actors.filter(
    ({ last }) =>
      last < first && last > first - 5 && line.tokens[last]!.text === '-' && line.tokens[last + 1]?.lower === 'led',
  );
}

/** Words from a round to the last of its backers. */
const LONGEST_LIST = 60;

/** "led by A, with participation from B and C": whoever stands behind "by" or "from" until a clause of its own begins. */
export function backersOf(line: Line, from: number): readonly Actor[] {
  const { tokens, actors } = line;
  const found: Actor[] = [];
  let open = false;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_LIST); i++) {
    const actor = actors.find(({ first }) => first === i);
    if (actor) {
      // "with Tarn also taking part": it has a verb of its own, and is one of them.
      const joins = partTaken(line, actor.last);
      const beside = joins
        ? group(
            line,
            actor,
            actors.filter(({ first }) => first >= from),
          )
        : [actor];
      if (open || joins) found.push(...beside.filter((own) => isBacker(line, own) && !found.includes(own)));
      i = actor.last - 1;
      continue;
    }
    const { lower, pos } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    if (/^(?:by|from)$/.test(lower)) open = isBacking(line, i);
    else if (/^included?s?$/.test(lower)) open = true;
    else if (/^(?:which|that|who|whose|while|although|after|to|at|in|for|on|as)$/.test(lower)) open = false;
    else if (pos === 'VERB' && !GOES_ON.test(lower) && next !== 'by' && open) open = false;
  }
  return found;
}

const isBacker = (line: Line, actor: Actor): boolean =>
  actor.kind !== 'place' && !actor.pronoun && !isPossessive(line, actor);

/** Verbs that describe a backer, or that add another one. */
const GOES_ON = /^(?:existing|including|returning|led|joined|based|backed)$/;

/** Whether "by" or "from" leads to those who give: right behind a word of giving, or behind the round itself. */
function isBacking({ tokens }: Line, at: number): boolean {
  if (tokens[at]!.lower === 'from')
    return !/^(?:up|down|away|range|ranging|apart|aside|far)$/.test(tokens[at - 1]?.lower ?? '');
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => ROUND_BACKING.has(lower));
}

const partTaken = ({ tokens }: Line, at: number): boolean => {
  const verb = tokens[at]?.lower === 'also' ? at + 1 : at;
  return /^(?:participating|participated|joining|joined|taking|took|investing|invested|contributing)$/.test(
    tokens[verb]?.lower ?? '',
  );
};
