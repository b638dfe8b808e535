import { MINDED } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { isNominal } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrase.ts';
import { subjectOf } from './subjects.ts';

/** "Acme is keen to sell", "analysts were worried about the price", "she is confident that": what somebody wants, fears or hopes. */
export const stateOfMind = openingWith(
  ['is', 'are', 'was', 'were', 'has', 'have', 'had', 'remain', 'remains', 'remained'],
  (place) => {
    const { scan, utterance, at } = place;
    const { tokens } = scan;
    const perfect = /^(?:has|have|had)$/.test(tokens[at]!.lower);
    if (perfect && tokens[at + 1]?.lower !== 'been') return null;
    let t = perfect ? at + 2 : at + 1;
    while (t < utterance.last && (tokens[t]!.pos === 'ADV' || /^(?:not|n[’']t)$/.test(tokens[t]!.lower))) t++;
    const links = MINDED[tokens[t]?.lower ?? ''];
    const link = tokens[t + 1]?.lower ?? '';
    if (links === undefined || t + 2 >= utterance.last) return null;
    const who = tokens[at - 1]?.lower === 'who';
    const source = who ? subjectOf(place, at) : subjectBefore(scan, utterance.first, at);
    // "the note has been determined to be a hoax": found to be.
    const minded = source !== null && !DOCUMENT_WORDS.has(tokens[source.last - 1]!.lower);
    if (!source || !minded || !canSpeak(scan, source) || /^(?:which|that|it)$/.test(tokens[source.first]!.lower))
      return null;
    // "is surprised the case was not closed": a clause without "that".
    const linked = links.includes(link);
    const bare = links.includes('that') && isNominal(scan, t + 1);
    if (!linked && !bare) return null;
    const from = linked ? t + 2 : t + 1;
    const reach = link === 'to' || link === 'in' ? 'clause' : 'sentence';
    const content = contentSpan(scan, from, clauseEnd(scan, utterance, from, reach));
    const last = linked && link !== 'that' ? t + 2 : t + 1;
    return content && { source, cue: { first: at, last }, content: [content], confidence: 0.75 };
  },
);
