import type { CueRule } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { subjectOf } from './subjects.ts';

/** "The Post quoted a director as saying that …": the outlet is the source, whom it quotes is the next link of the chain. */
export const quotedAsSaying: CueRule = (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  if (!/^(?:quoted|quotes)$/.test(tokens[at]!.lower)) return null;
  const quoted = phraseAfter(scan, at + 1, utterance.last);
  if (
    !quoted ||
    tokens[quoted.last]?.lower !== 'as' ||
    !/^(?:saying|telling)$/.test(tokens[quoted.last + 1]?.lower ?? '')
  )
    return null;
  const from = tokens[quoted.last + 2]?.lower === 'that' ? quoted.last + 3 : quoted.last + 2;
  const content = contentSpan(scan, from, clauseEnd(scan, utterance, from));
  const source = subjectOf(place, at);
  return content && source ? { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.9 } : null;
};
