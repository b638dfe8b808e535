import type { Anonymity, ChainLink, Quote, Response, SourceKind, Unverified } from '../analysis.ts';

interface Explained {
  readonly chain: readonly ChainLink[];
  readonly unverified: Unverified | null;
  readonly anonymity: Anonymity | null;
  readonly reason: Quote | null;
  readonly response: Response | null;
}

const RESPONSES: Readonly<Record<Response, string>> = {
  declined: 'declined to comment',
  'no-response': 'did not answer',
  unreachable: 'could not be reached',
  referred: 'referred questions elsewhere',
  denied: 'denies it',
  confirmed: 'confirms it',
  neither: 'neither confirms nor denies it',
};

const DESCRIBED: Readonly<Record<Anonymity, string>> = {
  0: 'no source is given',
  1: 'nothing is said of who the source is',
  2: 'the source is described only by its relation to the matter',
  3: 'the source is described by side or role, and not named',
  4: 'the source is described and a reason is given for not naming it',
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

/** One plain sentence: who says it, through whom, on whose word, and why it is marked where it is. */
export function explain(subject: Explained): string {
  const { chain, unverified, anonymity, response } = subject;
  if (chain[0]!.kind === 'implicit') return 'Nobody is named as saying this: the sentence gives no source.';
  const who = capital(name(chain[0]!));
  const last = chain.at(-1)!;
  if (response) {
    const relay = chain.length > 1 ? `, as passed on by ${name(chain[0]!)}` : '';
    return `${capital(name(last))} ${RESPONSES[response]}${relay}.`;
  }
  if (unverified === 'unnamed') {
    const described = DESCRIBED[anonymity ?? 1];
    return chain.length > 1
      ? `${who} relays this from ${name(last)}; ${described}, and nobody on record stands behind it.`
      : `${who} says this; ${described}, and nobody on record stands behind it.`;
  }
  if (unverified === 'relayed') {
    return chain.length > 1
      ? `${who} relays this from ${name(last)}: the origin is named, but the article has it at second hand.`
      : `${who} reports this and the article passes it on; no other origin is given.`;
  }
  return `${who} says this first hand, as ${KINDS[last.kind]}.`;
}

const name = (link: ChainLink) => (link.at ? (link.at.plain ?? link.at.text) : KINDS[link.kind]);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
