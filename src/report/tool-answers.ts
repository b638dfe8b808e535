import type { Analysis, Quote } from '../engine/analysis.ts';
import { wordsOf } from './english.ts';
import { namesOf } from './names.ts';
import { restate } from './restate.ts';
import { summarize } from './summaries.ts';
import type { Summary } from './summary.ts';
import { label, voiceOf } from './voice.ts';

/** What a language model is told with every answer, so that it does not make more of it than there is. */
const NOTE =
  'This is what the article rests its statements on, found by rules and learned weights that make mistakes. It does not say whether a statement is true. Nothing here has been checked, and nothing was marked as checked.';

const placeOf = ({ start, end, text }: Quote) => ({ start, end, text });

function sentencesOf({ sections }: Summary) {
  return sections.map(({ heading, paragraphs }) => ({
    heading,
    sentences: paragraphs.flat().map(({ text, passages }) => ({ text, passages: passages.map(placeOf) })),
  }));
}

/** What a tool answers on the deals of an article: the summary's sentences with their passages, and the deals. */
export function dealScopeAnswer(analysis: Analysis): string {
  return JSON.stringify({
    note: NOTE,
    summary: sentencesOf(summarize(analysis, 'deal-scope')),
    deals: analysis.deals,
  });
}

/** What a tool answers on the unverified: each attribution that nobody on record stands behind, and why it is marked. */
export function unverifiedAnswer(analysis: Analysis): string {
  const names = namesOf(analysis);
  const unverified = analysis.attributions
    .filter((attribution) => attribution.unverified !== null)
    .map((attribution) => ({
      kind: attribution.unverified,
      who: label(voiceOf(attribution, names)),
      says: restate(attribution, names)?.text ?? wordsOf(attribution.cue),
      why: attribution.why,
      passages: [
        ...(attribution.source === null ? [] : [attribution.source]),
        attribution.cue,
        ...attribution.content,
      ].map(placeOf),
    }));
  return JSON.stringify({ note: NOTE, count: unverified.length, unverified });
}
