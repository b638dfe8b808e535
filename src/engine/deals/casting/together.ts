import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Arguments } from '../sentence/clauses.ts';
import type { Line } from '../sentence/line.ts';
import { isMadeTogether } from '../sentence/made-together.ts';
import type { Trigger } from '../sentence/triggers.ts';

/** Words from "set up" to with whom: "a company to build batteries with". */
const REACH = 9;

/** "Halden and Norvik are combining their businesses", "Halden set up a company with Norvik": two do it; true of all other deal words. */
export function isDoneByTwo({ tokens }: Line, { word, last }: Trigger, { subject }: Arguments): boolean {
  if (!isMadeTogether(word)) return true;
  if (subject.filter(isFirm).length > 1 || subject.some(({ entities }) => entities.length > 1)) return true;
  return !word.words.endsWith('their') && firstWithin(tokens, last, last + REACH, ({ lower }) => lower === 'with') > 0;
}

const isFirm = ({ kind, pronoun }: Actor): boolean => kind !== 'person' || pronoun;
