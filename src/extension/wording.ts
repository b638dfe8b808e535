import type {
  Anonymity,
  Attribution,
  ChainLink,
  EntityType,
  Evidence,
  Factuality,
  SourceKind,
  Unverified,
} from '../engine/analysis.ts';
import { capitalise, quoted, wordsOf } from '../report/english.ts';
import type { Names } from '../report/names.ts';
import { linkSpeaker } from '../report/voice.ts';

/* What hovers, the tree and the status item call things: plain words of the newsroom. */

export const EVIDENCE_LABELS: Readonly<Record<Evidence, string>> = {
  rumoured: 'No source given',
  'relayed-anonymous': 'Relayed, origin not named',
  'anonymous-bare': 'Unnamed source, not described',
  'anonymous-described': 'Unnamed source, described',
  'relayed-on-record': 'Relayed, origin named',
  'third-party': 'On record, from outside',
  party: 'On record, from inside',
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
  outlet: 'another outlet, no other origin given',
  implicit: 'nobody',
};

export const ANONYMITY_LABELS: Readonly<Record<Anonymity, string>> = {
  0: 'no source is mentioned',
  1: 'not described at all',
  2: 'described by a relation to the matter',
  3: 'described by side or role',
  4: 'and the article says why',
};

export const FACTUALITY_LABELS: Readonly<Record<Factuality, string>> = {
  'CT+': 'as a fact',
  'PR+': 'as likely',
  'PS+': 'as possible',
  'CT-': 'as a fact that it is not so',
  'PR-': 'as likely not so',
  'PS-': 'as possibly not so',
  U: 'without saying whether it is so',
};

/** A link's own words, or its kind where the article gives it none. */
export function linkText(link: ChainLink): string {
  return link.at ? wordsOf(link.at) : SOURCE_KIND_LABELS[link.kind];
}

const NAMELESS: ReadonlySet<SourceKind> = new Set(['unnamed-person', 'unnamed-group', 'implicit']);

/** Whom a link stands for: its own words, or the name that "he" or "the company" leads back to. */
export function linkName(link: ChainLink, attribution: Attribution, names: Names): string {
  if (link.at === null || NAMELESS.has(link.kind)) return linkText(link);
  const name = linkSpeaker(link, attribution, names);
  // A report sets a word in quotation marks where it knows nobody behind it; a label needs none.
  return name === null || /^\u201c.*\u201d$/.test(name) ? linkText(link) : name;
}

/**
 * The source with those it relays, outermost first: "The Post, citing two officials". Where nobody is given, the cue in
 * quotation marks: "reportedly" is all that the article has.
 */
export function chainText(attribution: Attribution, names: Names): string {
  const [outermost, ...relayed] = attribution.chain;
  if (!outermost || outermost.kind === 'implicit') return quoted(wordsOf(attribution.cue));
  const rest = relayed.map((link) =>
    link.kind === 'implicit' ? 'giving no source' : `citing ${linkName(link, attribution, names)}`,
  );
  return capitalise([linkName(outermost, attribution, names), ...rest].join(', '));
}

/**
 * What is attributed, its parts joined; the cue with them where it holds them together ("a hearing is expected to take
 * place"), or answers ("denies it"). For a refusal to comment the cue, and what the refusal is about.
 */
export function contentText({ source, cue, content, about, response }: Attribution): string {
  if (content.length === 0) return wordsOf(cue) + (about ? `: ${wordsOf(about)}` : '');
  const isOneClause = source === null && content.some(({ end }) => end <= cue.start) && content.length > 1;
  const isAnswer = response !== null && content.every(({ start }) => start >= cue.end);
  if (!isOneClause && !isAnswer) return content.map(wordsOf).join(' … ');
  return [...content, cue]
    .sort((a, b) => a.start - b.start)
    .map(wordsOf)
    .join(' ');
}
