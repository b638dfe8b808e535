import type { Anonymity, Quote } from '../analysis.ts';
import { EMPTY_MODIFIERS } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { type Description, type OwnGrade, type Reading, readingOf } from './own-grade.ts';
import { laterReason } from './unnamed-reasons.ts';

export interface Grade {
  readonly anonymity: Anonymity;
  /** Why the source is not named, where the article says so. */
  readonly reason: Quote | null;
}

/** "one of them", "two of the people": some of a group that the article has spoken of. */
const PART_OF =
  /^(?:one|two|three|both|each|another|some) of (?:them|(?:the|these|those) (?:people|sources))\b|^(?:one|another|a (?:second|third)|the (?:first|second|third|other))$/i;
const BARE_PART = /^(?:one|another|the other)$/i;

/** "the senior industry source": more words describe somebody anew. */
const LONGEST_AGAIN = 4;

/** Descriptions of one source, by index, and those of some of its members: they share its grade, and it not theirs. */
interface Group {
  /** The words of its first description that tell something. */
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

/** A description that is to join a group. */
interface Newcomer extends Reading {
  readonly plural: boolean;
  readonly heading: boolean;
  /** See the key of a group. */
  readonly key: string;
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
  const read = descriptions.map(newcomer);
  const own = read.map(({ grade }) => grade);
  const groups = groupsOf(read);
  settleReasons(groups, own, descriptions, blocks);
  const grades: Grade[] = own.map(({ anonymity, reason }) => ({ anonymity, reason }));
  for (const group of groups) {
    const { members, parts, grade } = group;
    const reason = group.reason ?? group.whole?.reason ?? null;
    for (const i of members) grades[i] = lifted(grade, reason);
    for (const i of parts)
      grades[i] = lifted(Math.max(grade, own[i]!.anonymity) as Anonymity, own[i]!.reason ?? reason);
  }
  return grades;
}

function newcomer(description: Description): Newcomer {
  const reading = readingOf(description);
  return {
    ...reading,
    plural: description.kind === 'unnamed-group',
    heading: description.block.block.kind === 'heading',
    key: reading.words.filter((w) => !EMPTY_MODIFIERS.has(w)).join(' '),
  };
}

/** Who is described, each once, in the order of the article. */
function groupsOf(read: readonly Newcomer[]): Group[] {
  const groups: Group[] = [];
  for (const [i, one] of read.entries()) {
    const whole = wholeOf(groups, one);
    const known = whole ? undefined : calledSo(groups, one);
    const several = one.plural || known ? undefined : (whole ?? severalOf(groups, one));
    if (several) {
      several.parts.push(i);
      continue;
    }
    let group = known ?? (whole ? undefined : pointedTo(groups, one));
    if (!group) {
      group = groupFor(one, whole, groups);
      groups.push(group);
    }
    group.members.push(i);
    if (one.grade.anonymity > group.grade) group.grade = one.grade.anonymity;
    group.reason ??= one.grade.reason;
  }
  return groups;
}

/** "two of the people": the people spoken of last, else the last ones of any kind. */
function wholeOf(groups: readonly Group[], { text, words }: Newcomer): Group | undefined {
  if (!PART_OF.test(text)) return undefined;
  const last = words.at(-1) ?? '';
  return groups.findLast((g) => g.plural && g.head === last) ?? groups.findLast((g) => g.plural);
}

/** Who was called the same, or, "an analyst who wanted anonymity said … the analyst said", who was called so last. */
function calledSo(groups: readonly Group[], one: Newcomer): Group | undefined {
  if (one.heading) return undefined;
  const alike = groups.filter(({ plural }) => plural === one.plural);
  const same = alike.find(({ key }) => key === one.key && key !== one.head && key !== '');
  if (same || !one.pointsBack || one.words.length > LONGEST_AGAIN) return same;
  const last = alike.filter(({ head }) => head === one.head);
  return last.findLast(({ plural, whole }) => !plural || whole === null) ?? last.at(-1);
}

/** "… said one of the sources. The source added": one of those sources still. */
const severalOf = (groups: readonly Group[], one: Newcomer): Group | undefined =>
  !one.heading && isSameAgain(one) && one.words.length === 2
    ? groups.findLast((g) => g.plural && g.head === pluralOf(one.head))
    : undefined;

const pluralOf = (head: string): string => (head === 'person' ? 'people' : `${head}s`);

/** "he", "the source": whoever was spoken of last, where as many. */
const pointedTo = (groups: readonly Group[], one: Newcomer): Group | undefined =>
  isSameAgain(one) || one.isPronoun ? (groups.findLast((g) => g.plural === one.plural) ?? groups.at(-1)) : undefined;

/** "the source": says nothing but that it was spoken of. */
const isSameAgain = ({ pointsBack, grade }: Newcomer): boolean => pointsBack && grade.anonymity <= 1;

/** A group of its own, described no less well than whom it is some of, or "An analyst said …. Another said" one more of. */
function groupFor(one: Newcomer, whole: Group | undefined, groups: readonly Group[]): Group {
  const { key, head, plural, grade } = one;
  const isPeer = !whole && BARE_PART.test(one.text) && grade.anonymity === 1;
  const like = isPeer ? groups.findLast((g) => !g.plural) : whole;
  // A pronoun goes back to somebody whom the article describes, if not as a source.
  const anonymity = one.isPronoun ? 3 : (Math.max(grade.anonymity, like?.grade ?? 0) as Anonymity);
  return { key, head, plural, members: [], parts: [], grade: anonymity, reason: null, whole: whole ?? null };
}

/** Gives those of whom there are several the reason that stands beside some of them or further on. */
function settleReasons(
  groups: readonly Group[],
  own: readonly OwnGrade[],
  descriptions: readonly Description[],
  blocks: readonly ReadBlock[],
): void {
  const several = groups.filter(({ plural }) => plural);
  for (const [g, group] of several.entries()) {
    const next = several[g + 1];
    const last = descriptions[Math.max(...group.members, ...group.parts)]!.block.index;
    const end = next ? descriptions[next.members[0]!]!.block.index : blocks.length;
    group.reason ??= reasonOfParts(group, own) ?? laterReason(blocks, last, end);
  }
}

/** "…, one of the sources said. The sources declined to be named because": what is told beside one of them, of all. */
const reasonOfParts = ({ parts }: Group, own: readonly OwnGrade[]): Quote | null =>
  parts.map((i) => own[i]!).find(({ isOfAll }) => isOfAll)?.reason ?? null;

/** A stated reason lifts a described source to the top grade; a bare one stays bare, with its reason shown. */
const lifted = (described: Anonymity, reason: Quote | null): Grade => ({
  anonymity: reason && described >= 2 ? 4 : described,
  reason,
});
