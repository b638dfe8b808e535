import { lastWithin } from '../../language/token-search.ts';
import { PLAN_NOUNS } from '../../lexicon/deal-contexts.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';
import { isPossessive } from './lists.ts';
import { nounStart } from './owners.ts';

/** "they oppose Halden's plan to buy", "a plan by Halden to buy", "an agreement for Halden to buy", "granted Halden an option to buy": who is to do it, whoever else acts. Null where nobody is named. */
export function planner(line: Line, at: number): Actor | null {
  const { tokens, actors } = line;
  const to = tokens[at - 1]?.lower === 'be' ? at - 2 : at - 1;
  if (tokens[to]?.lower !== 'to') return null;
  const behind = actors.find(({ last, pronoun }) => last === to && !pronoun);
  if (behind) {
    const link = tokens[behind.first - 1]?.pos === 'DET' ? behind.first - 2 : behind.first - 1;
    const isTheirs = /^(?:for|by)$/.test(tokens[link]?.lower ?? '');
    return isTheirs && PLAN_NOUNS.has(tokens[link - 1]?.lemma ?? '') ? behind : null;
  }
  const plan = to - 1;
  if (!PLAN_NOUNS.has(tokens[plan]?.lemma ?? '') || tokens[plan]?.pos !== 'NOUN') return null;
  const from = nounStart(line, plan);
  const owner = actors.find((own) => own.first >= from && own.last <= plan && !own.pronoun && isPossessive(line, own));
  return owner ?? taker(line, from);
}

/** Who is given what begins at the token: "granted Halden an option"; null where nobody is. */
function taker({ tokens, actors }: Line, at: number): Actor | null {
  const given = actors.find(({ last, kind }) => last === at && kind === 'organization');
  return given && /^(?:grant|give|award)$/.test(tokens[given.first - 1]?.lemma ?? '') ? given : null;
}

/** "opposed plans to buy", "welcomed the decision to sell": who says yes or no to it does not plan it. */
export function isOthersPlan({ tokens }: Line, at: number): boolean {
  const plan = at - 2;
  if (tokens[at - 1]?.lower !== 'to' || tokens[plan]?.pos !== 'NOUN' || !PLAN_NOUNS.has(tokens[plan].lemma))
    return false;
  const verb = lastWithin(tokens, plan - PLAN_REACH, plan, ({ pos }) => pos === 'VERB');
  return (
    /^(?:oppose|criticise|criticize|welcome|condemn|praise|denounce|attack|slam|question|applaud)$/.test(
      tokens[verb]?.lemma ?? '',
    ) && !tokens.slice(verb, plan).some(({ lower }) => /^(?:its|their|his|her)$/.test(lower))
  );
}

/** Words from a verb to a plan: "opposed the controversial new plans". */
const PLAN_REACH = 5;
