import { lastWithin } from '../../language/token-search.ts';
import type { Arguments } from './clauses.ts';
import type { Line } from './line.ts';
import { figureAt } from './line-figures.ts';
import { linkStart, linkWords } from './lists.ts';
import type { Trigger } from './triggers.ts';

const SUBORDINATORS = new Set([
  'after',
  'since',
  'when',
  'before',
  'as',
  'while',
  'although',
  'because',
  'where',
  'following',
  'than',
  'like',
  'unlike',
]);
const PAST = /^(?:previously|earlier|formerly|originally|ago|historically)$/;
const DEFINITES = new Set(['the', 'this', 'that', 'these', 'such', 'its', 'their', 'both', 'any']);

/** Whether the clause can stand for a deal of its own: a main clause or a headline, no relative or temporal one. */
export function isMain(line: Line, trigger: Trigger, around: Arguments): boolean {
  if ((line.asides[trigger.first] ?? 0) !== 0) return false;
  const subject = around.subject[0];
  const from = subject && subject.first < trigger.first ? subject.first : trigger.first;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    const token = line.tokens[i]!;
    if (token.text === ',' || token.text === '“' || token.text === '"') break;
    if (SUBORDINATORS.has(token.lower) && !isNews(line, i)) return false;
  }
  if (tellsOrigin(line, trigger) || isBefore(line, trigger)) return false;
  for (let i = trigger.first - 1; i >= Math.max(from, trigger.first - 8); i--) {
    // "Halden, whose sales rose, is buying"; of what it once bought that is only told in passing.
    if (line.asides[i] !== 0 && !isPast(line, trigger, around)) continue;
    const word = line.tokens[i]!.lower;
    if (word === 'as' && (line.tokens[i - 1]?.lower === 'such' || isTakenFor(line, i, trigger))) continue;
    if (word === 'as' && trigger.word.words.startsWith('official')) return true;
    // "emerged as the holder of a stake"
    if (word === 'as' && line.tokens[i - 1]?.lemma === 'emerge') continue;
    if (word === 'as' && (isAmount(line, i) || linkWords(line, i) > 0 || linkStart(line, i) > 0)) continue;
    if (SUBORDINATORS.has(word) && (isResumed(line, i, trigger.first) || isNews(line, i) || isSinceDate(line, i)))
      continue;
    if (word === 'which' || word === 'who' || word === 'whose' || SUBORDINATORS.has(word)) return false;
  }
  return true;
}

/** "shares rose after it agreed to sell", "is leaving after agreeing to transfer": in the opening what it comes after is the news. */
const isNews = ({ tokens, prominent }: Line, at: number): boolean =>
  prominent &&
  tokens[at]!.lower === 'after' &&
  tokens.slice(at + 1, at + NEWS_REACH).some(({ lower }) => NEWS.test(lower));

/** Words from "after" to the verb that tells the news: "after the German firm Halden agreed". */
const NEWS_REACH = 7;
const NEWS = /^(?:agree[ds]|agreeing|signed|signing|announced|announcing|unveiled|unveiling|clinched|clinching)$/;

/** "The move comes just days after Halden's takeover of Norvik": what went before the matter of the sentence. */
export function isBefore({ tokens }: Line, { first }: Trigger): boolean {
  const after = lastWithin(tokens, 0, first, ({ lower }) => lower === 'after');
  if (after < 0 || after < first - BEFORE_REACH) return false;
  if (after > 2 && first - after <= NEWS_REACH && ENDING.test(tokens[after + 1]!.lower)) return true;
  const come = lastWithin(tokens, after - 5, after, ({ lemma, pos }) => lemma === 'come' && pos === 'VERB');
  return come > 0 && tokens.slice(come + 1, after).every(({ pos }) => /^(?:ADV|NUM|NOUN|DET|ADJ)$/.test(pos));
}

/** "in administration since April, has agreed": a time, and no clause of its own. */
const isSinceDate = (line: Line, at: number): boolean =>
  line.tokens[at]!.lower === 'since' && figureAt(line, at + 1)?.type === 'date';

/** "resumed talks after breaking off negotiations in May". */
const ENDING =
  /^(?:breaking|abandoning|ending|scrapping|calling|dropping|failing|shelving|suspending|cancelling|withdrawing)$/;

/** Words from that "after" to what went before. */
const BEFORE_REACH = 25;

/** "cancelled an order after repeated delays and will buy": behind the "and" the main clause goes on. */
function isResumed({ tokens }: Line, from: number, to: number): boolean {
  const and = tokens.findIndex(({ lower }, i) => i > from && i < to && /^(?:and|but)$/.test(lower));
  if (and < 0 || tokens.slice(from + 1, and).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return false;
  return tokens[and + 1]?.pos === 'AUX';
}

/** "formed as a joint venture", "created by the merger": where somebody comes from. */
function tellsOrigin({ tokens }: Line, { first, noun }: Trigger): boolean {
  if (!noun) return false;
  const before = tokens.slice(Math.max(0, first - 4), first);
  const link = before.findIndex(({ lower }) => /^(?:as|from|by|through|in|out)$/.test(lower));
  return (
    link > 0 && /^(?:formed|created|founded|established|born|set|emerged|began|resulted)$/.test(before[link - 1]!.lower)
  );
}

/** "as much as $600 million": what is compared is a figure. */
const isAmount = ({ tokens }: Line, at: number): boolean =>
  /^(?:much|many|little|few)$/.test(tokens[at + 1]?.lower ?? '') ||
  /^(?:much|many|little|few)$/.test(tokens[at - 1]?.lower ?? '');

/** "Seen as a likely buyer of Halden": what somebody is taken for, and no clause of its own. */
function isTakenFor(line: Line, as: number, { first, noun }: Trigger): boolean {
  return noun && line.tokens.slice(as + 1, first).every(({ pos }) => /^(?:DET|ADJ|ADV|NOUN)$/.test(pos));
}

/** Whether the clause lies in the past by its own words: "in 2009", "three years ago". */
export function isPast(line: Line, trigger: Trigger, around: Arguments): boolean {
  const aside = line.asides[trigger.first];
  for (let i = around.clauseStart; i < line.tokens.length; i++) {
    const token = line.tokens[i]!;
    // "Halden, which was floated in 2004, is in talks": when that was says nothing of the talks.
    if (i > 0 && line.asides[i] !== 0 && line.asides[i] !== aside) continue;
    if (PAST.test(token.lower) && !isAnnounced(line, i)) return true;
    if (i < trigger.first && i >= trigger.first - 2 && trigger.noun && /^(?:previous|earlier|prior)$/.test(token.lower))
      return true;
    if (/^(?:in|since)$/.test(token.lower) && /^(?:19|20)\d\d$/.test(line.tokens[i + 1]?.text ?? '')) return true;
    if (token.lower === 'last' && /^(?:year|month)$/.test(line.tokens[i + 1]?.lower ?? '')) return true;
  }
  return false;
}

/** "completed its previously announced acquisition": what was told before is done now. */
const isAnnounced = ({ tokens }: Line, at: number): boolean =>
  tokens[at + 1]?.lower === 'announced' &&
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ lower }) => /^(?:completed?|closed?|consummated?|finali[sz]ed?)$/.test(lower));

/** "also" beside the verb, or "additionally" at the head of the sentence: one more deal of the same sides. */
export function isFurther(line: Line, trigger: Trigger): boolean {
  if (isDefinite(line, trigger)) return false;
  const head = line.tokens[0]!.lower;
  if (head === 'additionally' || head === 'separately') return true;
  for (let i = Math.max(0, trigger.first - 5); i <= trigger.first; i++) {
    if (line.tokens[i]!.lower === 'also') return true;
  }
  return false;
}

/** "the deal", "this agreement": what is already known. */
export function isDefinite(line: Line, trigger: Trigger): boolean {
  if (!trigger.noun) return false;
  for (let i = trigger.first - 1; i >= Math.max(0, trigger.first - 4); i--) {
    const token = line.tokens[i]!;
    if (DEFINITES.has(token.lower)) return true;
    if (token.pos === 'DET' || token.pos === 'VERB' || token.pos === 'ADP') return false;
  }
  return false;
}
