import { KNOWN_ORGANISATIONS } from '../lexicon/known-organisations.ts';
import { PUBLIC_BODIES } from '../lexicon/organisation-words.ts';
import { isPostalService } from '../lexicon/outlets.ts';
import { ORGANISATION_HEADS, OUTLET_NAME_ENDINGS } from '../lexicon/sources.ts';
import type { KindContext } from './kind-context.ts';
import { CAPITAL, type SourcePhrase } from './source-phrase.ts';

/*
 * Sources that are the press, or a document, by what is said of them or was said before: no list knows them by name.
 */

/** "the paper", where an outlet spoke before; "Osier Paper" makes paper. */
export const isThePaper = ({ tokens }: SourcePhrase, context: KindContext): boolean =>
  !CAPITAL.test(tokens[1]!.text) && backToPaper(context);

/** "…, per The Harbour": who is cited in so short a way, with its article, is a paper. */
export const isCitedPaper = ({ tokens }: SourcePhrase, cue: string): boolean =>
  /^per$/i.test(cue) &&
  tokens.length > 1 &&
  tokens[0]!.text === 'The' &&
  tokens.every(({ text }) => CAPITAL.test(text));

/** "The paper" behind a newspaper, not behind a study. */
function backToPaper({ sources }: KindContext): boolean {
  const last = sources.last(({ kind, head }) => /^(?:outlet|document)$/.test(kind) || OUTLET_NAME_ENDINGS.has(head));
  return last !== null && last.kind !== 'document';
}

/** A source phrase, and whether a report was released just before, which is looked at only where it is asked for. */
interface Released {
  readonly phrase: SourcePhrase;
  readonly released: boolean;
}

/** "The report" that goes back to a document: to the last source that was one, to what was released just before, or to the only one there is. */
export function backToDocument(words: Released, { sources, ownReport }: KindContext): boolean {
  const { phrase } = words;
  const bare = phrase.tokens.length === 1 && phrase.tokens[0]!.lower === 'report';
  if (!(bare || /^(?:the|this|that)$/.test(phrase.tokens[0]?.lower ?? '')) || phrase.tokens.length > 2) return false;
  const last = sources.last(({ kind, head }) => kind === 'outlet' || (kind === 'document' && REPORTS.test(head)));
  return words.released || last?.kind === 'document' || (last === null && ownReport);
}

const REPORTS = /^(?:report|study|survey|review|audit|inquiry|investigation|filing|analysis|paper|findings)$/;

/** "Eurostat", "the Red Cross": who reports what it counts and sees itself. */
const COUNTS = /(?:stat|^cross|^crescent)$/;

/** "The Harbour Mail reports", "Tarn Notes understands": a bare name that reports in the present tense, or a site that reported; no body that publishes figures. */
export function passesOn({ text, tokens }: SourcePhrase, cue: string): boolean {
  const last = tokens.at(-1)!.lower;
  if (
    ORGANISATION_HEADS.has(last) ||
    PUBLIC_BODIES.has(last) ||
    COUNTS.test(last) ||
    KNOWN_ORGANISATIONS.has(text.toLowerCase()) ||
    isPostalService(text.toLowerCase())
  )
    return false;
  const bare = tokens.every((t) => t.lower === 'the' || CAPITAL.test(t.text));
  return (
    (bare && /(?:^|\s)(?:reports|understands)$/i.test(cue)) ||
    (/report/i.test(cue) && /\.(?:com|net|org|co\.\w\w)$/i.test(text))
  );
}

/** "a Harbour Times investigation": what an outlet finds out by itself, by its last word. */
export const isInvestigation = (head: string): boolean => /^(?:investigation|probe|exclusive|interview)$/.test(head);

const MEDIA =
  /\b(?:media|news) (?:organi[sz]ations?|outlets?|agenc(?:y|ies)|sites?)\b|\b(?:media|news|press|newspaper) accounts\b/i;

/** "Norland media organisations", "press accounts": outlets, however many. */
export const areMedia = ({ text }: SourcePhrase): boolean => MEDIA.test(text);
