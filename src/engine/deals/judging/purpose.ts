import type { DealType } from '../../analysis.ts';
import { firstWithin } from '../../language/token-search.ts';
import { GOODS_NOUNS, STATE_GOODS } from '../../lexicon/deal-words.ts';
import { PAPER_PURPOSES } from '../../lexicon/paper-purposes.ts';
import { isGovernment, type Side, type Sighting } from '../casting/sighting.ts';
import type { Line } from '../sentence/line.ts';
import { isPossessive } from '../sentence/lists.ts';

/** Words between a paper and what it is for: "a contract with Halden Energy, the largest of its kind, to operate the line". */
const REACH = 14;

/** The kind of deal that a paper is for by its own words, where the paper itself names none; null where nothing says. */
export function purposeOf(sightings: readonly Sighting[]): DealType | null {
  for (const sighting of sightings) {
    if (!sighting.trigger.noun || !/^(?:pact|talks)$/.test(sighting.trigger.word.frame)) continue;
    const type =
      described(sighting) ?? madeFor(sighting) ?? boughtFor(sighting) ?? (isAwarded(sighting) ? 'service' : null);
    if (type) return type;
  }
  return null;
}

/** "a manufacturing agreement": the word before the paper. */
function described({ line, trigger }: Sighting): DealType | null {
  const before = line.tokens[trigger.first - 1];
  // "its ore contract", "an engine deal": what it brings.
  if (
    before?.pos === 'NOUN' &&
    (GOODS_NOUNS.has(before.lower) || STATE_GOODS.has(before.lower) || ORES.test(before.lower))
  )
    return 'supply';
  return before?.pos === 'NOUN' || before?.pos === 'VERB' ? purpose(before.lemma, before.lower) : null;
}

const ORES = /^(?:ore|cement|sugar|milk|beef|cotton|copper|nickel|salt|sand|cell|component|parts|tyre|tire|chip)$/;

/** What stands between a paper, or talks, and what it is about. */
const LINK = /^(?:to|for|about|over|on)$/;

/** "to operate the line", "for the supply of gas", "about a possible loan". */
function madeFor({ line, trigger, sides }: Sighting): DealType | null {
  const until = Math.min(line.tokens.length - 1, trigger.last + REACH);
  for (let i = trigger.last; i < until; i++) {
    const { lower, text } = line.tokens[i]!;
    if (text === ';' || text === ':') return null;
    if (/^(?:to|will|would)$/.test(lower) && sellsForOther(line, i)) return 'distribution';
    if (!LINK.test(lower)) continue;
    if (lower !== 'to' && isSumOwed(line, i + 1)) return 'financing';
    let at = i + 1;
    while (lower !== 'to' && /^(?:DET|ADJ|NUM|PRON)$/.test(line.tokens[at]?.pos ?? '')) at++;
    const head = line.tokens[at];
    if (lower === 'to' && head && (isMoneyGiven(line, at) || isDebtEased(line, at))) return 'financing';
    const named = line.actors.some((actor) => !actor.pronoun && actor.first <= at && at < actor.last);
    const common = head !== undefined && !named && head.text === head.lower;
    if (common && (isUsed(line, at) || (EXPLORING.test(head.lemma) && sides.some(isState)))) return 'licence';
    const type = common ? purpose(head.lemma, head.lower) : null;
    // To build a line by a contract is work for the other side; by an agreement it may be work together.
    if (type === 'service' && !/^(?:contract|deal)$/.test(line.tokens[trigger.last - 1]!.lemma)) return null;
    if (type) return type;
  }
  return null;
}

/** "to market the drug in Asia", "for Halden to sell its drills", "Halden will sell Norvik's pills": what the other makes, brought to market. */
function sellsForOther(line: Line, at: number): boolean {
  const { tokens, actors } = line;
  const verb = tokens[at + 1]?.lower ?? '';
  if (verb === 'market') return true;
  if (verb !== 'sell') return false;
  const isDone = actors.some(({ last, kind }) => last === at && kind === 'organization');
  const owner = actors.find(({ first }) => first >= at + 2 && first <= at + 3);
  return isDone && owner !== undefined && isPossessive(line, owner);
}

/** "to use its songs", "over using their content": what one has made and another may show. */
const isUsed = ({ tokens }: Line, at: number): boolean =>
  /^(?:use|using|show|showing)$/.test(tokens[at]!.lower) &&
  tokens.slice(at + 1, at + USED_REACH).some(({ lower }) => MADE_ONCE.test(lower));
const USED_REACH = 5;
const MADE_ONCE =
  /^(?:content|songs?|music|videos?|films?|footage|patents?|technolog(?:y|ies)|software|brands?|names?|images?|catalogue|catalog)$/;

/** "to drill for oil": what a state lets somebody do. */
const EXPLORING = /^(?:explore|drill|prospect|mine)$/;
const isState = (side: Side): boolean => isGovernment(side) || side.entity?.type === 'place';

/** Whether two join to bring wares to market: "partnered with Halden to market the pills", "to jointly distribute". */
export const isToMarket = ({ line, trigger }: Sighting): boolean =>
  line.tokens
    .slice(trigger.first, trigger.last + REACH)
    .some(
      ({ lower }, i, all) =>
        /^(?:market|distribute|resell)$/.test(lower) && /^(?:to|jointly)$/.test(all[i - 1]?.lower ?? ''),
    );

/** "a $4 billion deal for Halden": whom the deal is for changes hands; "a deal for Halden to run the line" is another. */
function boughtFor({ line, trigger, around }: Sighting): DealType | null {
  const { tokens, actors } = line;
  if (tokens[trigger.last - 1]!.lemma !== 'deal' || tokens[trigger.last]?.lower !== 'for') return null;
  const at = tokens[trigger.last + 1]?.lower === 'the' ? trigger.last + 2 : trigger.last + 1;
  const bought = actors.find(({ first }) => first === at || first === trigger.last + 1);
  if (bought?.kind !== 'organization' || bought.pronoun || around.subject.length === 0) return null;
  const end = /^(?:Inc|Ltd|Corp|Co|plc|PLC|AG|SA|NV)\.?$/.test(tokens[bought.last]?.text ?? '')
    ? bought.last + 1
    : bought.last;
  return /^(?:[.,;:)]|)$/.test(tokens[end]?.text ?? '') ? 'acquisition' : null;
}

/** "to give the islands $5 million". */
function isMoneyGiven({ tokens, figures }: Line, at: number): boolean {
  if (!/^(?:give|grant|provide|lend|donate|contribute)$/.test(tokens[at]!.lemma)) return false;
  const until = tokens[Math.min(tokens.length, at + REACH) - 1]!.end;
  return figures.some(({ type, start }) => type === 'money' && start >= tokens[at]!.end && start < until);
}

/** "on $5.7 billion of project debt", "about a $2 billion loan". */
function isSumOwed({ tokens, figures }: Line, at: number): boolean {
  const until = Math.min(tokens.length, at + DEBT_REACH);
  const debt = firstWithin(tokens, at, until, ({ lower }) => OWED.test(lower));
  return (
    debt > 0 &&
    figures.some(({ type, start }) => type === 'money' && start >= tokens[at]!.start && start < tokens[debt]!.start)
  );
}

const OWED = /^(?:debt|loans?|financing|credit|facility|bonds?)$/;

/** "to swap $2 billion of debt for shares". */
const isDebtEased = ({ tokens }: Line, at: number): boolean =>
  /^(?:swap|convert|exchange|restructure|reschedule|extend|cut|reduce)$/.test(tokens[at]!.lemma) &&
  tokens.slice(at + 1, at + DEBT_REACH).some(({ lower }) => /^(?:debts?|bonds?|loans?|notes|borrowings)$/.test(lower));
const DEBT_REACH = 8;

function purpose(lemma: string, form: string): DealType | null {
  return PAPER_PURPOSES.get(lemma) ?? PAPER_PURPOSES.get(form) ?? null;
}

/** "was awarded the contract": work that somebody does for another. */
function isAwarded({ line, trigger }: Sighting): boolean {
  if (line.tokens[trigger.last - 1]?.lemma !== 'contract') return false;
  return line.tokens
    .slice(Math.max(0, trigger.first - 5), trigger.last + 4)
    .some(({ lemma }) => lemma === 'award' || lemma === 'win');
}
