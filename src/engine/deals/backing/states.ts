import { NATIONALITIES } from '../../lexicon/nationalities.ts';

/** An office of a state: whoever holds it speaks for the state. */
export const OFFICE =
  /\b(?:minister|ministry|president|secretary|premier|chancellor|government|ambassador|diplomats?|envoys?|embassy|negotiators?|trade representative|officials?|treasury|cabinet)\b/i;

/** Adjectives that do not begin as their country does, or stand for several of its names. */
const OF: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:American|U\.S\.|US)(?!\p{L})/u, ['United States', 'US', 'U.S.', 'USA', 'America']],
  [/\b(?:British|UK|U\.K\.)(?!\p{L})/u, ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain']],
  [/\bFrench\b/, ['France']],
  [/\bSpanish\b/, ['Spain']],
  [/\bDanish\b/, ['Denmark']],
  [/\bIrish\b/, ['Ireland']],
  [/\bPolish\b/, ['Poland']],
  [/\bFinnish\b/, ['Finland']],
  [/\bSwiss\b/, ['Switzerland']],
  [/\bDutch\b/, ['Netherlands', 'the Netherlands', 'The Netherlands']],
  [/\bFilipino\b/, ['Philippines', 'the Philippines']],
];

/** Houses that stand for the state that is governed from there. */
const SEATS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\b(?:White House|Pentagon|State Department|\p{Lu}\p{L}+ administration)\b/u,
    ['United States', 'US', 'U.S.', 'USA', 'America'],
  ],
  [/\bDowning Street\b/, ['United Kingdom', 'UK', 'U.K.', 'Britain', 'Great Britain']],
  [/\bKremlin\b/, ['Russia']],
];

/** The countries, by the names they may go under, that the words for a source speak for; empty when they name none. */
export function statesIn(source: string): readonly string[] {
  const seats = SEATS.flatMap(([words, names]) => (words.test(source) ? names : []));
  const offices = OFFICE.test(source) ? OF.flatMap(([words, names]) => (words.test(source) ? names : [])) : [];
  return [...seats, ...offices];
}

/** "Public Works Secretary Jane Doe": an office that is called by what it looks after. */
const MINISTRY =
  /^(?:the )?(?!(?:Company|Corporate|General|Press|Club|Union)\b)(?:\p{Lu}[\p{L}-]+ (?:and )?){1,3}(?:Minister|Secretary)(?= \p{Lu}|$)/u;

/** "Prime Minister Jane Doe", "the finance ministry": an office whose state is not said, which is that of the article. */
export const isBareOffice = (source: string): boolean =>
  (MINISTRY.test(source) ||
    /\b(?:(?:prime|finance|trade|transport|energy|defen[cs]e|industry|economy|foreign) minist(?:er|ry)|treasury (?:secretary|spokes\w+)|government (?:statement|spokes\w+|minister)|chancellor of the exchequer)\b/i.test(
      source,
    )) &&
  !source.split(/[^\p{L}]+/u).some((word) => NATIONALITIES.has(word.toLowerCase()));

/** "Council leader Jane Doe", "a council spokesman": an office of a town whose name is not said. */
export const isOfCouncil = (source: string): boolean => /^(?:an? |the )?council\b/i.test(source);
