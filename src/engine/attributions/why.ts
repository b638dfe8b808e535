import type { Anonymity, ChainLink, Quote, Response, SourceKind, Unverified } from '../analysis.ts';
import { plainWords } from '../plain-words.ts';
import { isPronoun } from './source-phrase.ts';

interface Explained {
  readonly chain: readonly ChainLink[];
  /** What each link is called: the name that a pronoun stands for; null where nobody knows. */
  readonly names: readonly (string | null)[];
  readonly unverified: Unverified | null;
  readonly anonymity: Anonymity | null;
  readonly reason: Quote | null;
  readonly response: Response | null;
  /** Whether there is something that is attributed, beside the answer itself. */
  readonly hasContent: boolean;
  /** Whether a ruling puts it on record. */
  readonly onRecord: boolean;
  /** The source that a ruling says this one is too; null where none does. */
  readonly sameAs: Quote | null;
}

const RESPONSES: Readonly<Record<Response, string>> = {
  declined: 'declined to comment',
  'no-response': 'did not answer',
  unreachable: 'could not be reached',
  referred: 'referred questions elsewhere',
  denied: 'denied it',
  confirmed: 'confirmed it',
  neither: 'neither confirmed nor denied it',
};

const DESCRIBED: Readonly<Record<Anonymity, string>> = {
  0: 'of whom nothing is said',
  1: 'of whom nothing is said',
  2: 'described by relation to the matter and not named',
  3: 'described by side or role and not named',
  4: 'described but not named, for a reason that is given',
};

const KINDS: Readonly<Record<SourceKind, string>> = {
  'named-person': 'a named person',
  'named-organization': 'a named organisation',
  spokesperson: 'a spokesperson',
  'unnamed-person': 'an unnamed source',
  'unnamed-group': 'unnamed sources',
  document: 'a document',
  outlet: 'another outlet',
  implicit: 'nobody',
};

/** What a response did to a statement that the article gives with it: "it" may be anything but the story. */
const RESPONSES_TO: Readonly<Partial<Record<Response, string>>> = {
  denied: 'denied what is attributed here',
  confirmed: 'confirmed what is attributed here',
};

/** One plain sentence: on whose word it is, through whom, and why it is marked where it is. */
export function explain(explained: Explained): string {
  const { chain, names, unverified, anonymity, response, hasContent, onRecord, sameAs } = explained;
  const calls = chain.map((link, i) => names[i] ?? called(link));
  const outermost = calls[0]!;
  const identity = sameAs ? ` (the same source as ${sourceWords(sameAs)}, as a checker has set)` : '';
  const last = calls.at(-1)! + identity;
  const { kind } = chain.at(-1)!;
  if (kind === 'implicit' && chain.length === 1)
    return onRecord
      ? 'The sentence gives no source: a checker has set it as on record.'
      : 'Nobody is named as saying this: the sentence gives no source.';
  if (kind === 'implicit' && !onRecord)
    return `This rests on another outlet, ${calls.slice(0, -1).join(', as relayed by ')}, which gives no source for it.`;
  const relay = chain.length > 1 ? `, as relayed by ${outermost}` : '';
  if (onRecord) return `This rests on ${last}${relay}: a checker has set it as on record.`;
  if (response) {
    const did = (hasContent ? RESPONSES_TO[response] : undefined) ?? RESPONSES[response];
    return `${capital(last)} ${did}${relay}.`;
  }
  if (unverified === 'unnamed')
    return `This rests on ${last}, ${DESCRIBED[anonymity ?? 1]}${relay}: nobody on record stands behind it.`;
  if (unverified === 'relayed' && chain.length > 1)
    return `This rests on ${last}${relay}: the origin is named, but the article has it at second hand.`;
  if (unverified === 'relayed') return `This rests on another outlet, ${last}: no other origin is given.`;
  return kind === 'document' ? `This rests on a document: ${last}.` : `This rests on ${last}, on record.`;
}

const called = (link: ChainLink) => (link.at && !isPronoun(link.at.text) ? sourceWords(link.at) : KINDS[link.kind]);
const sourceWords = (quote: Quote) => uncapitalised(plainWords(quote));
/** "The company" inside a sentence; names keep their capital. */
const uncapitalised = (text: string) =>
  text.replace(
    /^(?:The|A|An|Two|Three|Four|Five|Some|Several|Many|One|Both|People|Sources|Analysts|Its|His|Her|Their)\b/,
    (word) => word.toLowerCase(),
  );
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
