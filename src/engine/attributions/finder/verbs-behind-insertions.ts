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
