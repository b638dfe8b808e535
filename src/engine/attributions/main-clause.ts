import type { Token } from '../language/language.ts';

/** The verbs of a claim's main clause, as token indices [first, last), with what its sentence says of it as a whole. */
export interface MainClause {
  readonly first: number;
  readonly last: number;
  /** Where the clause itself begins, behind an opening "if …," or "when …,". */
  readonly start: number;
  /** It holds only on a condition, or is an infinitive: what somebody is to do. */
  readonly open: boolean;
}

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if unless when while although though because since once after before until whenever as'.split(' '),
);
const CONDITIONS: ReadonlySet<string> = new Set('if unless'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set('who which that whose whom where'.split(' '));

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
const isNot = ({ lower }: Token): boolean => /^(?:not|n[’']t|never)$/.test(lower);

/**
 * The main clause among the tokens [from, to) of a content; null when it has no verb ("a merger"). What stands in an
 * opening subordinate clause or behind a relative pronoun is passed over. Linear.
 */
export function mainClause(tokens: readonly Token[], from: number, to: number): MainClause | null {
  let start = from;
  while (start < to && /^(?:["“”'‘’(]|that)$/.test(tokens[start]!.lower)) start++;
  let conditional = false;
  if (SUBORDINATORS.has(tokens[start]?.lower ?? '')) {
    conditional = CONDITIONS.has(tokens[start]!.lower);
    let comma = start;
    while (comma < to && tokens[comma]!.text !== ',') comma++;
    if (comma + 1 < to) start = comma + 1;
  }
  let relative = false;
  let infinitive = -1;
  for (let t = start; t < to; t++) {
    const token = tokens[t]!;
    if (/^[.;!?]$/.test(token.text) && t > start) break;
    if (t > start && opensRelative(tokens, t)) relative = true;
    if (!isVerb(token)) continue;
    if (infinitive < 0 && tokens[t - 1]?.lower === 'to') infinitive = t;
    if (!isMainVerb(tokens, t, start)) continue;
    const last = groupEnd(tokens, t, to);
    if (!relative) {
      const led = tokens[t - 1]?.lower === 'to';
      return { first: t, last, start, open: led || conditional || goesOnWithIf(tokens, last, to) };
    }
    relative = false;
    t = last - 1;
  }
  return infinitive < 0 ? null : { first: infinitive, last: groupEnd(tokens, infinitive, to), start, open: true };
}

/** "shares that fell", "the firm, which builds": a pronoun behind a noun, or "that" with its verb right behind. */
function opensRelative(tokens: readonly Token[], t: number): boolean {
  if (!RELATIVES.has(tokens[t]!.lower)) return false;
  const before = tokens[t - 1]!;
  if (!/^(?:NOUN|PROPN|PRON|PUNCT|ADP)$/.test(before.pos)) return false;
  return tokens[t]!.lower !== 'that' || isVerb(tokens[t + 1] ?? before);
}

/** Leaves out participles that only describe a noun: "resolutions condemning", "a purchase rejected by". */
function isMainVerb(tokens: readonly Token[], t: number, start: number): boolean {
  const { lower, pos } = tokens[t]!;
  if (pos === 'AUX' || t === start) return true;
  const before = tokens[t - 1]!;
  if (before.lower === 'to') return t - 1 === start;
  if (lower.endsWith('ing')) return false;
  const next = tokens[t + 1];
  const describes = /(?:ed|en|wn)$/.test(lower) && next !== undefined && /^(?:by|in|at|from|for)$/.test(next.lower);
  return !(describes && tokens.slice(t + 1, t + 12).some((token) => token.pos === 'AUX'));
}

/** "would not have been able to buy": verbs, what is between them, and the infinitives that they lead to. */
function groupEnd(tokens: readonly Token[], first: number, to: number): number {
  let last = first + 1;
  for (let t = first + 1; t < to; t++) {
    const token = tokens[t]!;
    const infinitive =
      token.lower === 'to' && tokens[t + 1] !== undefined && /^(?:VERB|AUX|ADV)$/.test(tokens[t + 1]!.pos);
    // "the firm that might have bid | had left": an auxiliary behind a verb begins another group.
    if (token.pos === 'AUX' && tokens[t - 1]!.pos === 'VERB') break;
    if (isVerb(token) || isNot(token)) last = t + 1;
    else if (!(infinitive || token.pos === 'ADV' || leadsOn(tokens, t))) break;
  }
  return last;
}

/** "likely to", "able to", "no longer". */
const leadsOn = (tokens: readonly Token[], t: number): boolean =>
  (tokens[t]!.pos === 'ADJ' && tokens[t + 1]?.lower === 'to') ||
  tokens[t]!.pos === 'PART' ||
  (tokens[t]!.lower === 'no' && tokens[t + 1]?.lower === 'longer');

/** ", if shareholders agree" behind the verbs of the same sentence. */
function goesOnWithIf(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to && !/^[.;!?]$/.test(tokens[t]!.text); t++)
    if (CONDITIONS.has(tokens[t]!.lower) && !/^(?:as|even|only|asked?|sees?)$/.test(tokens[t - 1]!.lower)) return true;
  return false;
}
