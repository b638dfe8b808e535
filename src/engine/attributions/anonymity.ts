import type { Anonymity, Quote, SourceKind, Span } from '../analysis.ts';
import { BARE_HEADS, EMPTY_MODIFIERS, PARTITIVES, RELATION_WORDS, ROLE_WORDS } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin, spansWithin } from '../span-search.ts';
import { laterReason, reasonNear } from './unnamed-reasons.ts';

/** One unnamed source as one phrase describes it. */
export interface Description {
  readonly block: ReadBlock;
  readonly at: Span;
  readonly kind: SourceKind;
}

export interface Grade {
  readonly anonymity: Anonymity;
  /** Why the source is not named, where the article says so. */
  readonly reason: Quote | null;
}

/** What a description is graded by itself. */
interface OwnGrade extends Grade {
  /** A sentence that speaks of several gives the reason: "Both asked not to be named". */
  readonly isOfAll: boolean;
}

const PRONOUN = /^(?:he|she|they|them)$/;
/** "one of them", "two of the people": some of a group that the article has spoken of. */
const PART_OF =
  /^(?:one|two|three|both|each|another|some) of (?:them|(?:the|these|those) (?:people|sources))\b|^(?:one|another|a (?:second|third)|the (?:first|second|third|other))$/i;
const BARE_PART = /^(?:one|another|the other)$/i;
const SAME_AGAIN = /^(?:the|that|this|these|those)\b/i;

/** "the senior industry source": more words describe somebody anew. */
const LONGEST_AGAIN = 4;

/** Descriptions of one source, by index, and those of some of its members: they share its grade, and it not theirs. */
interface Group {
  readonly key: string;
  /** The last word of what its first description calls it. */
  readonly head: string;
  readonly plural: boolean;
  readonly members: number[];
  readonly parts: number[];
  grade: Anonymity;
  reason: Quote | null;
  /** "two of the people": whom these are some of; null where nobody says. */
  readonly whole: Group | null;
}

/**
 * Grades unnamed sources. The ruling on bare words, made from articles that people have marked and the ladder of the lexicon:
 * 1 is a word that tells no more than that somebody knows or thinks something (sources, insiders, observers, critics,
 * experts, commentators, watchers, people, a man, some, many, others, Wall Street), with "industry" or "market" before an insider,
 * an observer or a watcher as well. 3 is a word for a trade, an office or a tie, alone (analysts, officials, workers,
 * residents, unions), and a bare word that something describes: a trade ("oil sources", "legal experts"), a side ("critics
 * of the levy") or a house ("some in the party"). 2 and 4 need their own words: a relation, a reason.
 *
 * The grades hold over the whole article, in order: "the source" takes the grade of what it refers back to, and a
 * reason given later lifts what the body said before. A headline keeps the grade of its own words.
 */
export function gradeSources(descriptions: readonly Description[], blocks: readonly ReadBlock[]): Grade[] {
  const lastBlock = ({ members, parts }: Group) => descriptions[Math.max(...members, ...parts)]!.block.index;
  const firstBlock = (group?: Group) => (group ? descriptions[group.members[0]!]!.block.index : blocks.length);
  const groups: Group[] = [];
  const read = descriptions.map(readingOf);
  const own = read.map(({ grade }) => grade);
  descriptions.forEach((description, i) => {
    const { text, words, head } = read[i]!;
    const plural = description.kind === 'unnamed-group';
    const key = words.filter((w) => !EMPTY_MODIFIERS.has(w)).join(' ');
    const heading = description.block.block.kind === 'heading';
    const again = SAME_AGAIN.test(text) && own[i]!.anonymity <= 1;
    const pronoun = words.length === 1 && PRONOUN.test(words[0]!);
    let group = heading
      ? undefined
      : groups.find((g) => g.key === key && key !== head && key !== '' && g.plural === plural);
    const whole = (PART_OF.test(text) && wholeOf(groups, lastWord(words))) || null;
    // "An analyst said …. Another said": one more of the same.
    const peer =
      !whole && BARE_PART.test(text) && own[i]!.anonymity === 1 ? groups.findLast((g) => !g.plural) : undefined;
    if (whole && !plural) {
      whole.parts.push(i);
      return;
    }
    // "Two of the people, who …. One of them": the one is of the two.
    if (whole) group = undefined;
    // "An analyst who wanted anonymity said … the analyst said": the one who was called so last.
    if (!whole && !group && !heading && SAME_AGAIN.test(text) && words.length <= LONGEST_AGAIN)
      group =
        groups.findLast((g) => g.head === head && g.plural === plural && (!plural || g.whole === null)) ??
        groups.findLast((g) => g.head === head && g.plural === plural);
    // "… said one of the sources. The source added": of those sources still.
    if (!whole && !group && !heading && !plural && again && words.length === 2) {
      const several = groups.findLast((g) => g.plural && g.head === pluralOf(head));
      if (several) {
        several.parts.push(i);
        return;
      }
    }
    if (!whole && !group && (again || pronoun)) group = groups.findLast((g) => g.plural === plural) ?? groups.at(-1);
    if (!group) {
      // A pronoun goes back to somebody whom the article describes, if not as a source.
      const grade = pronoun ? 3 : (Math.max(own[i]!.anonymity, (whole ?? peer)?.grade ?? 0) as Anonymity);
      group = { key, head, plural, members: [], parts: [], grade, reason: null, whole };
      groups.push(group);
    }
    group.members.push(i);
    if (own[i]!.anonymity > group.grade) group.grade = own[i]!.anonymity;
    group.reason ??= own[i]!.reason;
  });
  const grades: Grade[] = own.map(({ anonymity, reason }) => ({ anonymity, reason }));
  const several = groups.filter(({ plural }) => plural);
  for (const [g, group] of several.entries())
    group.reason ??= reasonOfParts(group, own) ?? laterReason(blocks, lastBlock(group), firstBlock(several[g + 1]));
  for (const group of groups) {
    const { members, parts, grade } = group;
    const reason = group.reason ?? group.whole?.reason ?? null;
    for (const i of members) grades[i] = lifted(grade, reason);
    for (const i of parts)
      grades[i] = lifted(Math.max(grade, own[i]!.anonymity) as Anonymity, own[i]!.reason ?? reason);
  }
  return grades;
}

/** "…, one of the sources said. The sources declined to be named because": what is told beside one of them, of all. */
const reasonOfParts = ({ parts }: Group, own: readonly OwnGrade[]): Quote | null =>
  parts.map((i) => own[i]!).find(({ isOfAll }) => isOfAll)?.reason ?? null;

/** "two of the people": the people spoken of last, else the last ones of any kind. */
const wholeOf = (groups: readonly Group[], word: string): Group | undefined =>
  groups.findLast((g) => g.plural && g.head === word) ?? groups.findLast((g) => g.plural);

const lastWord = (words: readonly string[]): string => words.at(-1) ?? '';
const pluralOf = (head: string): string => (head === 'person' ? 'people' : `${head}s`);

const textOf = ({ block, at }: Description) => block.prose.slice(at.start, at.end);

function wordsOf(description: Description): { words: string[]; head: string } {
  const words = spansWithin(description.block.tokens, description.at)
    .filter((t) => t.pos !== 'PUNCT')
    .map((t) => t.lower);
  // "a number of sources" are sources, however many.
  const of = words.indexOf('of');
  if (PARTITIVES.has(words[of - 1] ?? '') || /^(?:one|two|three|both|each|any|few|another)$/.test(words[of - 1] ?? ''))
    words.splice(0, of + 1);
  const stop = words.findIndex(
    (w, i) => i > 0 && /^(?:of|in|at|for|from|with|to|on|against|who|familiar|close|briefed|involved)$/.test(w),
  );
  return { words, head: words[(stop < 0 ? words.length : stop) - 1] ?? '' };
}

/** What a description is by itself. */
interface Reading {
  readonly text: string;
  /** See `wordsOf`. */
  readonly words: readonly string[];
  readonly head: string;
  readonly grade: OwnGrade;
}

const readingsIn = (): Map<string, Reading> => new Map();

/** What a description is by itself, made once for as long as its block stays as it is. */
function readingOf(description: Description): Reading {
  const { block, at } = description;
  const readings = block.kept(readingsIn);
  const key = `${at.start} ${at.end}`;
  const known = readings.get(key);
  if (known) return known;
  const reading = { text: textOf(description), ...wordsOf(description), grade: ownGrade(description) };
  readings.set(key, reading);
  return reading;
}

function ownGrade(description: Description): OwnGrade {
  const described = describedGrade(description);
  const found = reasonNear(description);
  return found && described >= 1
    ? { anonymity: described >= 2 ? 4 : described, ...found }
    : { anonymity: described, reason: null, isOfAll: false };
}

/** A stated reason lifts a described source to the top grade; a bare one stays bare, with its reason shown. */
const lifted = (described: Anonymity, reason: Quote | null): Grade => ({
  anonymity: reason && described >= 2 ? 4 : described,
  reason,
});

function describedGrade(description: Description): Anonymity {
  const { words, head } = wordsOf(description);
  const { at } = description;
  const named = description.block.names.some((name) => isWithin(name, description.at));
  const involved =
    words.includes('involved') || (words.includes('who') && /attended|worked|works|took/.test(textOf(description)));
  // "Wall Street", "not everyone": nobody in particular, whatever it is called.
  if (/^(?:not )?(?:every(?:one|body)|nobody|wall street|the city)$/.test(words.join(' '))) return 1;
  if (named && !words.some((w) => RELATION_WORDS.has(w))) return 3;
  if (involved || (ROLE_WORDS.has(head) && !BARE_HEADS.has(head))) return 3;
  if (
    words.some((w) => RELATION_WORDS.has(w)) ||
    QUOTED_RELATION.test(description.block.prose.slice(at.end, at.end + RELATION_REACH))
  )
    return 2;
  // "the women": somebody of whom the article has told.
  if (SAME_AGAIN.test(textOf(description)) && /^(?:wo)?m[ae]n$/.test(head)) return 3;
  // A pronoun says nothing of its own.
  if (words.length === 1 && PRONOUN.test(head)) return 1;
  const modifiers = words.filter((w) => w !== head && !EMPTY_MODIFIERS.has(w));
  // "critics of the freeze", "those with ships": what they stand against, for or with.
  const behind = words[words.indexOf(head) + 1] ?? '';
  const sided = SIDED.test(head) ? /^(?:of|for|with|from|at|in|within|inside)$/.test(behind) : false;
  // "company insiders", not "industry insiders": whose they are.
  const inside = /^insiders?$/.test(head) && modifiers.some((w) => !/^(?:industry|market|sector|trade)$/.test(w));
  if (inside) return 3;
  if (BARE_HEADS.has(head) || head === '') return sided || (modifiers.length > 0 && TELLING.test(head)) ? 3 : 1;
  return modifiers.length > 0 || !EMPTY_MODIFIERS.has(head) ? 3 : 1;
}

/** `an anonymous source “close to the board”`: a relation in the words of whoever relays it. */
const QUOTED_RELATION = /^\s*["“](?:close to|familiar with|briefed on|with (?:direct )?knowledge of)\b/;
const RELATION_REACH = 30;

const SIDED =
  /^(?:critics?|opponents?|supporters?|commentators?|experts?|observers?|insiders?|those|some|many|others?|several|most|people)$/;
/** Bare heads that a word before them describes: "industry sources", "security experts". */
const TELLING = /^(?:sources?|person|people|m[ae]n|wom[ae]n|experts?|commentators?)$/;
