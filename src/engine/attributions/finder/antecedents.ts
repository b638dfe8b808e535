import type { Span } from '../../analysis.ts';
import type { CueVerb } from '../../lexicon/cues.ts';
import type { Place } from './candidate.ts';
import { antecedent } from './clauses.ts';
import { contentSpan } from './content.ts';
import { isTalk } from './no-claims.ts';
import type { Range } from './noun-phrases.ts';
import { phraseBefore } from './phrase-before.ts';
import { subjectBefore } from './subject-phrase.ts';

/** "allegations that Norwell denies", "a charge which she has rejected": the talk before the clause. */
export function deniedTalk({ scan, utterance }: Place, source: Range): Span | null {
  // "Acme is accused of fraud, something it denies"
  const something = scan.tokens[source.first - 1]?.lower === 'something' && scan.tokens[source.first - 2]?.text === ',';
  if (something) return contentSpan(scan, utterance.first, source.first - 2);
  if (!/^(?:which|that)$/.test(scan.tokens[source.first - 1]?.lower ?? '')) return null;
  const end = scan.tokens[source.first - 2]?.text === ',' ? source.first - 2 : source.first - 1;
  const talk = subjectBefore(scan, utterance.first, end);
  const claimed = talk && scan.tokens.slice(talk.first, talk.last).some(({ lower }) => isTalk(lower));
  return claimed ? scan.span(talk.first, talk.last) : null;
}

/** "more than the $2 million that analysts had forecast", "a loss which nobody expected": the thing before the clause, where the clause ends. */
export function forecastOf({ scan, utterance, at }: Place, entry: CueVerb, source: Range): Span | null {
  if (!/^(?:forecast|predict|expect|anticipate|estimate|fear)$/.test(entry.lemma)) return null;
  if (at + 1 < utterance.last && !/^(?:[.,;)]|for|in|by|and|but)$/.test(scan.tokens[at + 1]!.lower)) return null;
  if (!/^(?:which|that)$/.test(scan.tokens[source.first - 1]?.lower ?? '')) return null;
  const thing = phraseBefore(scan, utterance.first, source.first - 1);
  return thing && scan.span(thing.first, thing.last);
}

/** "a mill, which Acme estimates to be worth $5 million": what the pronoun stands for, and what it is held to be. */
export function ofAntecedent(place: Place, source: Range): readonly Span[] | null {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (tokens[at + 1]?.lower !== 'to' || !/^(?:VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')) return null;
  if (at + 2 >= utterance.last || tokens[source.first - 2]?.text !== ',') return null;
  let end = at + 3;
  while (end < utterance.last && !/^[,;:.]$/.test(tokens[end]!.text)) end++;
  const held = contentSpan(scan, at + 2, end);
  const what = held && antecedent(place, source, held);
  return held && what ? [what, held] : null;
}
