import { firstWithin } from '../../language/token-search.ts';
import type { Actor } from './actors.ts';
import { SHELVES, thingAt, thingBefore } from './fitted.ts';
import { POSSESSIVE } from './lists.ts';
import type { Untriggered } from './triggers.ts';

/** Work that a passive tells of: "Its engines will be made by Halden". */
export interface WorkDone {
  readonly doer: Actor;
  /** Whose the thing is that the work is done on; null where that is not told. */
  readonly owner: Actor | null;
}

/** Words from the participle to its "by": "launched from Kourou in 2026 by". */
const BY_REACH = 8;
/** Words that describe the doer before its name: "the dairy co-operative Halden", "India's Halden". */
const DESCRIBED = 6;

/**
 * "Its engines will be made by Halden", "Norwell's vans are built by Halden", at the participle: who does what for whom. Null
 * where no firm is named as who does it, and where what is done today is done to what is nobody's.
 */
export function workAt(line: Untriggered, at: number): WorkDone | null {
  const { tokens } = line;
  let be = at - 1;
  while (be > 0 && tokens[be]!.pos === 'ADV') be--;
  const isPassive = /^(?:be|is|are|being)$/.test(tokens[be]?.lower ?? '');
  const had = isPassive ? null : hadDone(line, at);
  if (!isPassive && !had) return null;
  const by = firstWithin(
    tokens,
    at + 1,
    at + BY_REACH,
    ({ lower, text, pos }) => /^(?:by|[,;:])$/.test(lower) || text === '.' || pos === 'VERB',
  );
  const doer = tokens[by]?.lower === 'by' ? firmBehind(line, by + 1) : shopsAt(line, at);
  if (!doer) return null;
  if (had) return had.entities[0] === doer.entities[0] ? null : { doer, owner: had };
  const future = tokens[be]!.lower === 'be' ? futureStart(line, be) : -1;
  const start = future > 0 ? future : be;
  const owner = thingBefore(line, start)?.owner ?? null;
  // "Halden outlets are run by Norvik": what is known of them, and no work done for Halden.
  if (future < 0 && !(owner && (owner.pronoun || POSSESSIVE.test(tokens[owner.last]?.text ?? '')))) return null;
  if (owner) return owner.entities[0] && owner.entities[0] === doer.entities[0] ? null : { doer, owner };
  return isOfNobody(line, start) ? null : { doer, owner };
}

/** "A report will be published", "The cost will be carried", "The merger will be handled": what somebody does for nobody, or within the deal that is told. */
const isOfNobody = ({ tokens }: Untriggered, to: number): boolean =>
  tokens.slice(Math.max(0, to - SUBJECT_REACH), to).some(({ lower, pos }) => OF_NOBODY.test(lower) || pos === 'PRON');

/** Words back from the verb in which its subject's noun stands: "The work on the second line". */
const SUBJECT_REACH = 7;
const OF_NOBODY =
  /^(?:reports?|results?|stud(?:y|ies)|findings|details|statements?|announcements?|decisions?|costs?|loss(?:es)?|risks?|bills?|money|cash|merger|acquisition|takeover|purchase|sale|deal|transaction|offer|bid|offering|listing|flotation|issue|shares?|stock|bonds?|process|auction|restructuring|investigation|inquiry|probe|case|appeal|trial|elections?|debts?|loans?|funds?|payments?|venture|company|firm|group|business|unit|position|post|role|job|board|talks|negotiations|meetings?|changes?|call|choice|plans?|rules?|appointments?|progress|agreement|contract|research)$/;

/** "will have its new chips made by Halden", "is having its site cleaned by", at the participle: who has that done; null elsewhere. */
function hadDone(line: Untriggered, at: number): Actor | null {
  const { tokens } = line;
  const thing = thingBefore(line, at);
  if (!thing || !/^(?:its|their)$/i.test(thing.owner.name)) return null;
  const before = tokens[thing.owner.first - 1]?.lower ?? '';
  return before === 'having' ||
    (before === 'have' && /^(?:will|would|to|could|may|might|soon)$/.test(tokens[thing.owner.first - 2]?.lower ?? ''))
    ? thing.owner
    : null;
}

/** "sold in the showrooms of Halden", "through Halden's 900 shops", at the participle: whose shops they are; null elsewhere. */
function shopsAt(line: Untriggered, at: number): Actor | null {
  const { tokens } = line;
  if (!/^(?:sold|offered|stocked|distributed|marketed)$/.test(tokens[at]!.lower)) return null;
  const link = tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1;
  if (!/^(?:in|at|through|via)$/.test(tokens[link]?.lower ?? '')) return null;
  const shelf = firstWithin(tokens, link + 1, link + BY_REACH, ({ lower }) => SHELVES.test(lower));
  if (shelf < 0) return null;
  if (tokens[shelf + 1]?.lower === 'of') return firmBehind(line, shelf + 2);
  const thing = thingAt(line, link + 1);
  return thing?.head === shelf && thing.owner.kind === 'organization' && !/^(?:its|their)$/i.test(thing.owner.name)
    ? thing.owner
    : null;
}

/** The first word of "will", "is to", "are still to" before "be"; -1 where there is none. */
function futureStart({ tokens }: Untriggered, be: number): number {
  let i = be - 1;
  while (i > 0 && tokens[i]!.pos === 'ADV') i--;
  if (/^(?:will|would)$/.test(tokens[i]?.lower ?? '')) return i;
  return tokens[i]?.lower === 'to' && /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '') ? i - 1 : -1;
}

/** The firm that the words from the token on lead to, past those that only describe it. */
function firmBehind({ tokens, actors }: Untriggered, at: number): Actor | null {
  const firm = actors.find(({ first, kind }) => first >= at && kind !== 'place');
  if (!firm || firm.first > at + DESCRIBED || firm.pronoun) return null;
  const isClear = tokens
    .slice(at, firm.first)
    .every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos) || text === '-' || POSSESSIVE.test(text));
  // "by the dairy Halden": a name of no known kind, behind what it is.
  const isFirm =
    firm.kind === 'organization' ||
    (firm.kind === 'other' && firm.first > at && tokens[firm.first - 1]!.pos === 'NOUN');
  const next = tokens[firm.last];
  // "by Halden veteran John Doe", "by Halden's chief".
  return isClear && isFirm && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !POSSESSIVE.test(next?.text ?? '')
    ? firm
    : null;
}
