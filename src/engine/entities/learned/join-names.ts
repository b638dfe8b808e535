import type { Span } from '../../analysis.ts';
import { KNOWN_ORGANISATIONS } from '../../lexicon/known-organisations.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from '../../lexicon/organisation-words.ts';
import { rangeEnd } from '../../tagging/ranges.ts';
import type { NameMention } from '../names.ts';
import { officeEnd } from '../title-runs.ts';
import type { Word } from '../words.ts';
import { begins, OUT, typeOfLabel } from './name-labels.ts';
import type { TaggedNames } from './name-tagger.ts';

/**
 * The names that the tagger sees, with what only the rules know: products and other things, a possessive that belongs to
 * a name, and how firmly a name has its type. In order, without overlaps.
 */
export function joinNames(
  prose: string,
  words: readonly Word[],
  { labels, guessed }: TaggedNames,
  ruled: readonly NameMention[],
): readonly NameMention[] {
  const names: NameMention[] = [];
  let next = 0;
  const keepRuled = (before: number): void => {
    for (; next < ruled.length && ruled[next]!.end <= before; next++) {
      const name = ruled[next]!;
      const kept = keptOf(name, / /.test(prose.slice(name.start, name.end)));
      if (kept && name.start >= (names.at(-1)?.end ?? 0)) names.push(kept);
    }
  };
  for (let first = 0; first < labels.length; first++) {
    const label = labels[first]!;
    if (!begins(label)) continue;
    const type = typeOfLabel(label);
    const tagged = rangeEnd(labels, first);
    const last =
      (type === 'organization' ? beforeTitle(words, first, tagged) : behindInitial(words, labels, tagged)) - 1;
    if (last < first) continue;
    const span = { start: words[behindYear(words, first, last)]!.start, end: words[last]!.end };
    keepRuled(span.start);
    const whole = knownAround(prose, ruled[next], span);
    if (whole) {
      names.push(whole);
      next++;
      // What the tagger took in behind it is as the rules have it.
      while (next < ruled.length && ruled[next]!.end <= span.end) names.push(ruled[next++]!);
      first = Math.max(last, lastBefore(words, first, whole.end));
      continue;
    }
    const inside = ruledInside(ruled, next, span);
    if (inside.length > 1) {
      names.push(...inside);
      next += inside.length;
      first = last;
      continue;
    }
    const rule = ruled[next];
    const same = rule?.start === span.start && rule.end - span.end <= 2 && rule.end >= span.end;
    const isGuess = guessed[first] === 1;
    // What both can only guess at stays open: the article's other steps ask what it does, and not what it sounds like.
    const isOpen = isGuess && rule?.type === 'other';
    // Where the tagger can only guess, a name that shows by its form what it is ("Norvik Batteries") is just that.
    const isShown = isGuess && rule?.strength === 3;
    // "the chain Larkspur": a town or a person by its name, and a firm by what it is called here.
    const isCalledFirm =
      rule?.type === 'organization' &&
      ((rule.strength === 3 && (type === 'person' || (type === 'place' && isFirmsTail(words[last]!.lower)))) ||
        isCalled(words, first, type));
    if (same && isCalledFirm) names.push({ ...rule, strength: 3 });
    else if (same && (isShown || isOpen || (rule.type === 'product' && rule.strength > 1))) names.push(rule);
    else
      names.push({
        start: span.start,
        end: same ? rule.end : span.end,
        type,
        strength: same && rule.type === type ? rule.strength : isGuess ? 1 : 2,
      });
    while (next < ruled.length && ruled[next]!.start < span.end) next++;
    first = last;
  }
  keepRuled(Number.POSITIVE_INFINITY);
  return names;
}

/**
 * A known name of which the tagger sees but a part, since it holds a possessive, "People's | Republic of China", or since
 * its beginning seems no name, "Bank for | International Settlements"; null elsewhere.
 */
function knownAround(prose: string, rule: NameMention | undefined, { start, end }: Span): NameMention | null {
  if (!rule || rule.start > start || rule.end <= start) return null;
  const name = () => prose.slice(rule.start, rule.end);
  if (rule.start < start) return KNOWN_ORGANISATIONS.has(name().toLowerCase()) || POSSESSIVE.test(name()) ? rule : null;
  return rule.end > end + 2 && POSSESSIVE.test(name()) ? rule : null;
}

const POSSESSIVE = /['’]s? /;

/** The last word from `at` on that begins before an offset. */
function lastBefore(words: readonly Word[], at: number, end: number): number {
  let last = at;
  while (last + 1 < words.length && words[last + 1]!.start < end) last++;
  return last;
}

/** "Norvik Robotics" is no place, whatever stands before it; "Norvik Hospital" and "Norvik Tennis Centre" may be. */
const isFirmsTail = (tail: string): boolean =>
  ORGANISATION_WORDS.has(tail) && !ORGANISATION_HEADS.has(tail) && !SITES.test(tail);

const SITES =
  /^(?:clinics?|courts?|docks|embassy|farms?|gardens?|hospitals?|hotels?|lab|mills|mines|mission|plantations|quarries|resorts?|restaurants?|shipyards?|stations?|stores?|studios?|terminals)$/;

/** "the chain Larkspur"; "the developer Ann Larkspur" is a person. */
function isCalled(words: readonly Word[], first: number, type: NameMention['type']): boolean {
  const noun = words[first - 1]?.lower ?? '';
  return FIRMS.has(noun) && !(type === 'person' && CALLINGS.test(noun));
}

/** What people are called right before their names as well. */
const CALLINGS =
  /^(?:brand|brewer|builder|developer|distributor|giant|grocer|haulier|label|maker|manufacturer|miner|operator|producer|provider|publisher|refiner|retailer|supplier|vendor|wholesaler)$/;

/** What only firms are called right before their names, unlike "club" and "party". */
const FIRMS: ReadonlySet<string> = new Set(
  'airline bank brand brewer brokerage builder carmaker carrier chain chipmaker company conglomerate developer distributor drugmaker fintech firm giant grocer group haulier insurer lender maker manufacturer miner operator producer provider publisher refiner retailer shipbuilder society start-up startup steelmaker subsidiary supplier utility vendor wholesaler'.split(
    ' ',
  ),
);

/** Where an organisation's name is over that the tagger takes into the title behind it: "Norvik | Executive Vice President". */
function beforeTitle(words: readonly Word[], first: number, end: number): number {
  for (let i = first; i < end; i++) if (officeEnd(words, i) >= end) return i;
  return end;
}

const YEAR = /^(?:19|20)\d\d$/;
const LEADS_TO_YEAR = /^(?:in|since|by|during|from|until|before|after|of|early|late)$/;

/** Where a name begins that the tagger lets begin with the year before it: "in 2019 | Norvik". */
function behindYear(words: readonly Word[], first: number, last: number): number {
  const isYear = first < last && YEAR.test(words[first]!.text);
  return isYear && LEADS_TO_YEAR.test(words[first - 1]?.lower ?? '') ? first + 1 : first;
}

const INITIAL = /^\p{Lu}\.$/u;

/** The end of a name that stops at an initial: the surname behind it is part of it, though it is an everyday word. */
function behindInitial(words: readonly Word[], labels: Uint8Array, end: number): number {
  const next = words[end];
  const isCut = INITIAL.test(words[end - 1]!.text) && next?.gap === ' ' && !next.startsSentence;
  return isCut && next.shape === 'initial' && labels[end] === OUT ? end + 1 : end;
}

/** Names of several types that the rules know by themselves, where the tagger sees one: "Aarhus Mayor Ines Alvarado". */
function ruledInside(ruled: readonly NameMention[], next: number, { start, end }: Span): readonly NameMention[] {
  let last = next;
  while (last < ruled.length && ruled[last]!.start >= start && ruled[last]!.end <= end && ruled[last]!.strength === 3)
    last++;
  const inside = ruled.slice(next, last);
  // "Ostholm General Hospital": a town right before a body is most often part of what it is called.
  if (inside.length === 2 && inside[0]!.type === 'place' && inside[1]!.type === 'organization') return [];
  return inside.some(({ type }) => type !== inside[0]!.type) ? inside : [];
}

/**
 * What stays of a name of the rules' where the tagger sees none. It knows no products and other things, so these stay;
 * of several words ("the Quay Treaty", "Quay B320") it may be such a thing, of one it is nothing: null.
 */
function keptOf(name: NameMention, several: boolean): NameMention | null {
  if (name.type === 'product' || name.type === 'other') return name;
  return several ? { ...name, type: 'other', strength: 1 } : null;
}
