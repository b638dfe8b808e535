import { lastWithin } from '../../language/token-search.ts';
import { WITH_MODIFIERS } from '../../lexicon/scope-words.ts';
import type { Line } from '../sentence/line.ts';

const INSIDE = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'PART', 'SYM', 'X']);
/** What joins the phrases of a list. */
export const JOINERS: ReadonlySet<string> = new Set([',', 'and', 'or', '&', 'plus', 'but']);
/** What an object begins with. */
export const OBJECT = /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN)$/;

/** The end of the noun phrase at `from`, `from` itself when there is none; conjoined modifiers and hyphens stay inside; `listed` where a
 * phrase of the same list stands before. */
export function phraseEnd(line: Line, from: number, to: number, listed = false): number {
  let noun = from;
  for (let i = from; i < to && staysInside(line, from, i, to, listed); i++) {
    const { pos } = line.tokens[i]!;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || isVerbalHead(line, from, i)) noun = i + 1;
  }
  return noun;
}

function staysInside(line: Line, from: number, i: number, to: number, listed: boolean): boolean {
  const token = line.tokens[i]!;
  const next = line.tokens[i + 1];
  if (token.text === '-') return i > from && next !== undefined && next.start === token.end;
  if (token.lower === 'and') return conjoinsModifiers(line, from, i, to, listed);
  if (token.text === '.') return next !== undefined && next.start === token.end;
  // The tagger takes "new" for an adverb, and "worth" for an adjective, before what they do not describe.
  if (token.lower === 'new' || (SHORE.test(token.lower) && next !== undefined && /^(?:NOUN|VERB|ADJ)$/.test(next.pos)))
    return true;
  if (token.lower === 'worth') return false;
  if (token.pos === 'ADV') return token.lower.endsWith('ly') ? isHow(line, i) : next?.pos === 'NOUN';
  if (isVerbalHead(line, from, i)) return true;
  if (token.pos === 'VERB') {
    const modifies =
      next !== undefined && (/^(?:NOUN|ADJ)$/.test(next.pos) || next.text === '-' || line.tokens[i - 1]?.text === '-');
    const { text, lower: before } = line.tokens[i - 1] ?? token;
    // "offshore wind farms"
    const isLed = i === from || SHORE.test(before) || /^['’]s?$/.test(text);
    return modifies && (isLed || /(?:ed|ing)$/.test(token.lower));
  }
  return INSIDE.has(token.pos);
}

/** "revenue sharing", "carbon capture and storage", "trains and ticketing": a noun that the tagger takes for a verb, though it has no object. */
function isVerbalHead(line: Line, from: number, i: number): boolean {
  const { tokens } = line;
  const { pos, lower, lemma } = tokens[i]!;
  if (pos !== 'VERB') return false;
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isLast = next === undefined || /^[,.;:"”]$/.test(next.text);
  if (i === from) return isNounByPlace(line, i, isLast);
  if (
    !(/^(?:NOUN|ADJ)$/.test(before!.pos) || before!.text === '-' || SHORE.test(before!.lower)) ||
    LEADS_ON.test(lower)
  )
    return false;
  if (MEETINGS.test(lower)) return true;
  if (lower.endsWith('ing')) return isLast || /^(?:ADP|CCONJ)$/.test(next.pos);
  return lower === lemma && (isLast || /^(?:and|or)$/.test(next.lower));
}

/** "a jointly owned plant": how what describes a noun is meant. */
const isHow = ({ tokens }: Line, i: number): boolean =>
  /ed$/.test(tokens[i + 1]?.lower ?? '') && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[i + 2]?.pos ?? '');

/** Adverbs that stand before a noun as well: "offshore wind". */
const SHORE = /^(?:offshore|onshore|online|overseas|inland|upstream|downstream)$/;

/** "the rights to all home matches". */
const MEETINGS = /^(?:matches|games|tests|shows|films|trains|ships)$/;

/** "refunds resulting from a loss": no noun, but what is said of one. */
const LEADS_ON =
  /^(?:resulting|remaining|arising|stemming|ranging|representing|belonging|relating|consisting|starting|beginning)$/;

/** "cooperate in shipping, dredging and ports", "talks over pay and jobs": no verb stands there, unless it has an object. */
function isNounByPlace({ tokens }: Line, i: number, isLast: boolean): boolean {
  const { lower, lemma } = tokens[i]!;
  const before = tokens[i - 1];
  const isLed = before?.pos === 'ADP' && before.lower !== 'to' && before.lower !== 'by';
  const isListed = JOINERS.has(before?.lower ?? '');
  // "catering and cleaning at the airport"
  const isPlaced =
    lower.endsWith('ing') &&
    (isListed || before?.lower === 'for') &&
    /^(?:at|in|on|for|across|throughout)$/.test(tokens[i + 1]?.lower ?? '');
  if (!isLast && !isPlaced && !/^(?:and|or)$/.test(tokens[i + 1]!.lower)) return false;
  if (lower === lemma) return isLed;
  return lower.endsWith('ing') && (isLed || isListed) && !sharesObject(tokens, i);
}

/** "designing, building and operating trains": one object for all that is done. */
function sharesObject(tokens: Line['tokens'], from: number): boolean {
  let i = from;
  for (;;) {
    let next = i + 1;
    while (/^(?:,|and|or)$/.test(tokens[next]?.lower ?? '')) next++;
    if (next === i + 1) return tokens[i]!.pos === 'VERB' && OBJECT.test(tokens[next]?.pos ?? '');
    if (!tokens[next]?.lower.endsWith('ing')) return false;
    i = next;
  }
}

/** "and" between two modifiers of one head ("small and medium-sized enterprises", "its motor wheel and aerospace units"). */
function conjoinsModifiers(line: Line, from: number, at: number, to: number, listed: boolean): boolean {
  const { tokens } = line;
  const before = tokens[at - 1];
  // "a mill and two mines": what is counted is told apart.
  if (!before || at === from || tokens[at + 1]?.pos === 'NUM') return false;
  let k = at + 1;
  while (k < to && (INSIDE.has(tokens[k]!.pos) || tokens[k]!.text === '-' || /(?:ed|ing)$/.test(tokens[k]!.lower))) k++;
  if (before.lower === 'oil' && tokens[at + 1]!.lower === 'gas' && k - at > 2) return true;
  const isNoun = before.pos === 'NOUN' && k - at > 2;
  const head = tokens[k - 1]!.lower;
  if (isNoun && WITH_MODIFIERS.has(head) && !WITH_MODIFIERS.has(before.lower) && tokens[from]!.pos !== 'NUM')
    return tokens[at + 1]!.pos !== 'NUM';
  // "wind, hydrogen and carbon storage": what ends a list is told apart.
  if (isNoun && listed && tokens[at + 1]!.pos === 'NOUN') return false;
  const owner = lastWithin(tokens, from, at, ({ text }) => /^['’]s?$/.test(text));
  if (at - (owner < 0 ? from : owner + 1) !== 1) return false;
  if (before.pos === 'ADJ') return k - at > 1;
  return isNoun && before.lower === before.lemma && !/s$/.test(before.lower);
}
