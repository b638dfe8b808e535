import type { Line } from '../sentence/line.ts';
import { enumerationAt } from './enumeration.ts';

/** Verbs for what one side has of a deal: of them only what changes hands with a business is told. */
export const HAD = /^(?:obtain|get|acquire|give)$/;
/** What one may have of a deal that is none of what it covers. */
const NO_GOODS =
  /^(?:seats?|options?|say|veto|voice|stake|stakes|shares?|interest|control|majority|minority|approval|permission|clearance|consent|green|nod|payment|cash|money|chance|exclusivity|holding|more|rid|discount|premium|boost|access|right|rights|foothold|position|power|lead|reach|flexibility|advantage)$/;

/** "Halden gets three mines": whoever stands at the head of the sentence has it now or will have it. */
export function isHadBySubject({ tokens, actors }: Line, at: number): boolean {
  const last = pastAdverbs({ tokens }, at);
  const isPlanned = /^(?:will|would)$/.test(tokens[last]?.lower ?? '');
  if (tokens[at]!.lower === 'give' || (!isPlanned && !/s$/.test(tokens[at]!.lower))) return false;
  const end = isPlanned ? last : last + 1;
  return actors.some(({ first, last: until, kind }) => first < 2 && until === end && kind === 'organization');
}

/** "three mines and the brand", and not "a seat on the board", "$30 million". */
export function isGoods(line: Line, from: number, to: number): boolean {
  const [first] = enumerationAt(line, from, to).items;
  return first !== undefined && !line.tokens.slice(first.first, first.last).some(({ lower }) => NO_GOODS.test(lower));
}

/** The token before a verb and its adverbs: "will also build". */
export function pastAdverbs({ tokens }: Pick<Line, 'tokens'>, verb: number): number {
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  return at;
}
