import type {
  Anonymity,
  Attribution,
  ChainLink,
  EntityType,
  Evidence,
  Factuality,
  Quote,
  SourceKind,
  Unverified,
} from '../engine/analysis.ts';

/* What hovers, the tree and the status item call things: plain words of the newsroom. */

export const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  rumoured: 'No source given',
  'relayed-anonymous': 'Relayed, origin not named',
  'anonymous-bare': 'Unnamed source, not described',
  'anonymous-described': 'Unnamed source, described',
  'relayed-on-record': 'Relayed, origin named',
  'third-party': 'On record, not a party',
  party: 'On record, a party',
  documented: 'Document',
};

/** Weakest first. */
export const EVIDENCE_ORDER: readonly Evidence[] = [
  'rumoured',
  'relayed-anonymous',
  'anonymous-bare',
  'anonymous-described',
  'relayed-on-record',
  'third-party',
  'party',
  'documented',
];

export const UNVERIFIED_LABELS: Readonly<Record<Unverified, string>> = {
  unnamed: 'Unnamed source',
  unsourced: 'No source given',
  relayed: 'Relayed by another outlet',
};

export const ENTITY_TYPE_LABELS: Readonly<Record<EntityType, string>> = {
  person: 'Person',
  organization: 'Organisation',
  place: 'Place',
  product: 'Product',
  other: 'Name',
  money: 'Amount of money',
  percent: 'Percentage',
  date: 'Date',
  quantity: 'Quantity',
};

export const SOURCE_KIND_LABELS: Readonly<Record<SourceKind, string>> = {
  'named-person': 'a named person',
  'named-organization': 'a named organisation',
  spokesperson: 'a spokesperson',
  'unnamed-person': 'an unnamed person',
  'unnamed-group': 'unnamed people',
  document: 'a document',
  outlet: 'another outlet',
  implicit: 'nobody in particular',
};

export const ANONYMITY_LABELS: Readonly<Record<Anonymity, string>> = {
  0: 'no source is mentioned',
  1: 'not described at all',
  2: 'described by the relation to the matter',
  3: 'described by side or role',
  4: 'and the article says why it is not named',
};

export const FACTUALITY_LABELS: Readonly<Record<Factuality, string>> = {
  'CT+': 'as a fact',
  'PR+': 'as likely',
  'PS+': 'as possible',
  'CT-': 'as untrue',
  'PR-': 'as unlikely',
  'PS-': 'as possibly untrue',
  U: 'without saying whether it is so',
};

/** What a person is shown of a quote: without markup, on one line. */
export function shown(quote: Quote): string {
  return (quote.plain ?? quote.text).replace(/\s+/g, ' ').trim();
}

/** The source's words, or what stands in their place. */
export function sourceText(attribution: Attribution): string {
  return attribution.source ? shown(attribution.source) : 'No source given';
}

/** A link's own words, or its kind where the article gives it none. */
export function linkText(link: ChainLink): string {
  return link.at ? shown(link.at) : SOURCE_KIND_LABELS[link.kind];
}

/** The source with those it relays, outermost first: "the paper, citing two officials". */
export function chainText(attribution: Attribution): string {
  const [, ...relayed] = attribution.chain;
  return [sourceText(attribution), ...relayed.map((link) => `citing ${linkText(link)}`)].join(', ');
}

/** What is attributed, its parts joined; for a refusal to comment the cue, and what the refusal is about. */
export function contentText(attribution: Attribution): string {
  if (attribution.content.length > 0) return attribution.content.map(shown).join(' … ');
  const about = attribution.about ? `: ${shown(attribution.about)}` : '';
  return shown(attribution.cue) + about;
}
