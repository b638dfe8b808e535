import { UNNAMED_PLURAL } from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import type { Place } from './candidate.ts';
import { clauseFollows } from './content-from.ts';
import { subjectBefore } from './subject-phrase.ts';

/** "The guild, whose members own most ferries, fears they will be idle": one who opens the sentence, an insertion, and a clause. */
export function feelsBehindInsertion(place: Place): boolean {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (!/^(?:hopes|fears|claims|worries)$/.test(tokens[at]!.lower) || tokens[at - 1]?.text !== ',') return false;
  const from = tokens[at + 1]?.lower === 'that' ? at + 2 : at + 1;
  if (!clauseFollows(place, from)) return false;
  const subject = subjectBefore(scan, utterance.first, at);
  return subject?.first === utterance.first && canSpeak(scan, subject);
}

/** How many words whoever claims may have between the commas: "several union leaders". */
const LONGEST_CLAIMANT = 5;

/** "The bank, officials claim, knew", "…, critics fear, while": several somebodies and their verb between commas. */
export function claimsInserted({ scan, utterance, at }: Place): boolean {
  const { tokens } = scan;
  if (!/^(?:claim|fear|hope|estimate)$/.test(tokens[at]!.lower) || !/^[,.]$/.test(tokens[at + 1]?.text ?? ''))
    return false;
  let comma = at - 1;
  while (comma > utterance.first && at - comma <= LONGEST_CLAIMANT && tokens[comma]!.text !== ',') comma--;
  if (tokens[comma]!.text !== ',' || at - comma < 2 || !UNNAMED_PLURAL.has(tokens[at - 1]!.lower)) return false;
  return tokens.slice(comma + 1, at - 1).every(({ pos }) => /^(?:DET|ADJ|NOUN|NUM|PROPN)$/.test(pos));
}
