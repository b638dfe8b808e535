import type { Stage } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import type { Line } from '../sentence/line.ts';

/** The verb that tells of a loan; of "offered to give" the offer, which somebody means to keep. Null where none does. */
export function ruler({ tokens }: Line, governor: Token | null, loan: number): Token | null {
  const at = governor ? tokens.indexOf(governor) : -1;
  if (at >= 0 && tokens.slice(at, loan).some(({ lower }) => BESIDE.test(lower))) return null;
  if (at < 2 || tokens[at - 1]!.lower !== 'to' || !/^(?:give|lend|provide|grant|extend|make)$/.test(governor!.lower))
    return governor;
  return tokens[at - 2]!.pos === 'VERB' ? tokens[at - 2]! : governor;
}

/** "fell after the bailout of Halden": what the verb tells is not told of the loan. */
const BESIDE = /^(?:after|since|following|despite|amid|including|because|during)$/;

/** Tokens between a verb and its loan: "asked the Norlandic government for an urgent $5 billion loan". */
export const LOAN_REACH = 12;

/** A loan that somebody needs or asks for, `of` whom is told, is not given yet; one that was received is. */
export function lent(governor: Token | null, of: boolean): Stage | null {
  if (!governor) return null;
  const verb = governor.lemma;
  if (/^(?:received|got|gave|lent|repaid|obtained|provided|injected)$/.test(governor.lower)) return 'completed';
  if (verb === 'seek' && of) return 'proposed';
  if (/^(?:need|require|seek|want|consider|weigh|mull|study|hope|plan)$/.test(verb)) return 'exploring';
  return /^(?:ask|request|apply|propose|urge|offer)$/.test(verb) ? 'proposed' : 'agreed';
}
