import type { Token } from '../../language/language.ts';
import type { Arguments } from './clauses.ts';
import type { Line } from './line.ts';

/** Tokens between a verb and the deal noun that hangs on it. */
const REACH = 8;

/** "it rejected": a pronoun that does something, and owns nothing. */
const SUBJECT = /^(?:it|they|he|she|we|who)$/;

/** "a £82m recommended offer": what is offered, before a word that describes it. */
const isSum = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NUM' || /^(?:m|bn|tn|crore)$/.test(token.lower));

/** "after receiving over $2 billion in aid": what has an object of its own describes no noun. */
const isGerund = ({ tokens }: Line, at: number): boolean =>
  tokens[at - 1]!.pos === 'ADP' && /ing$/.test(tokens[at]!.lower) && OBJECT.test(tokens[at + 1]?.pos ?? '');

const OBJECT = /^(?:DET|NUM|SYM|ADP)$/;

/** The lemma of the verb that the deal noun hangs on, or "". */
export function governor(line: Line, around: Arguments, at: number, reach = REACH): string {
  return governingVerb(line, around, at, reach)?.lemma ?? '';
}

/** The verb that the deal noun hangs on, or null. */
export function governingVerb(line: Line, around: Arguments, at: number, reach = REACH): Token | null {
  let left = reach;
  for (let i = at - 1; i >= around.clauseStart && left > 0; i--) {
    const token = line.tokens[i]!;
    // "a 410p-a-share bid": a hyphen makes one word of two.
    if (token.text !== '-') left--;
    // "reported that Halden was in talks": the verb before "that" has a subject of its own.
    if (token.lower === 'that' && around.subject.some(({ first }) => first > i)) return null;
    const before = line.tokens[i - 1];
    const modifier =
      /(?:ing|ed)$/.test(token.lower) &&
      (/^(?:DET|ADJ|PRON|ADP)$/.test(before?.pos ?? '') || (i === at - 1 && isSum(before))) &&
      !SUBJECT.test(before!.lower) &&
      !isGerund(line, i);
    if (token.pos === 'VERB' && !modifier) return token;
    if (/^(?:it|they|he|she)$/.test(token.lower)) return null;
  }
  return null;
}
