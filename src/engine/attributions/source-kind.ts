import type { Entity, SourceKind, Span } from '../analysis.ts';
import type { NameMention } from '../entities/names.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Token } from '../language/language.ts';
import { tokensWithin } from '../language/tokens-within.ts';
import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  OUTLET_NAME_ENDINGS,
  OUTLET_NAMES,
  PRESS_REPORT_WORDS,
  SINGLE_OFFICES,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import type { DraftLink, JudgedLink } from './draft.ts';

/** What is known beyond the phrase itself when a source is judged. */
export interface KindContext {
  readonly entities: ResolvedEntities;
  /** Outlets of the project's register, lower case. */
  readonly registeredOutlets: ReadonlySet<string>;
  /** Kinds that earlier sources of the article had, by entity id. */
  readonly known: ReadonlyMap<string, SourceKind>;
  /** The kind of the source before, for pronouns that nothing else resolves. */
  readonly previous: readonly JudgedLink[];
}

const PRONOUNS = new Set('he she it they who'.split(' '));
const ENDS_HEAD = new Set(
  'of in at for from with to on who which that whose familiar close briefed involved informed aware , ( — –'.split(' '),
);
const DEFINITE = /^(?:the|its|their|his|her|that|this|both|neither)$/;

/** The kind of a source phrase, read off its head, its names and what it refers back to. */
export function judgeSource(
  block: ReadBlock,
  { at: source, cue, relays }: DraftLink,
  context: KindContext,
): JudgedLink {
  if (source === null) return { kind: 'implicit', entity: null };
  const phrase = readPhrase(block, source, context.entities);
  const reports = cue !== null && /(?:^|\s)reports$/i.test(block.prose.slice(cue.start, cue.end));
  const at = block.block.toSource(source.start, source.end);
  const entity = context.entities.entityOf(at);
  const judged = kindOf(phrase, entity, context);
  // "The Harbour Mail reports": who reports in the present tense is an outlet, whatever the lists say; so is a site that reported.
  const kind =
    judged === 'named-organization' && phrase.headName && (relays || reports || reportsAsSite(block, phrase, cue))
      ? 'outlet'
      : judged;
  return { kind, entity: standsForItself(kind) ? null : (entity?.id ?? null) };
}

/** "…com reported". */
function reportsAsSite(block: ReadBlock, phrase: Phrase, cue: Span | null): boolean {
  const reported = cue !== null && /report/i.test(block.prose.slice(cue.start, cue.end));
  return reported && /\.(?:com|net|org|co\.\w\w)$/i.test(phrase.text);
}

/** Unnamed and implicit sources are no entity, even when a name stands inside their description. */
const standsForItself = (kind: SourceKind) =>
  kind === 'unnamed-person' || kind === 'unnamed-group' || kind === 'implicit';

const asName = (type: Entity['type'] | undefined): NameMention['type'] | undefined =>
  type === 'person' || type === 'organization' || type === 'place' || type === 'product' || type === 'other'
    ? type
    : undefined;

interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
  /** The last word of the head noun phrase, lower case: "person" of "a person familiar with the talks". */
  readonly head: string;
  /** The name that the head is, or ends with; undefined where the head is a common noun. */
  readonly headName: NameMention | undefined;
  readonly prose: string;
}

function readPhrase(block: ReadBlock, source: Span, entities: ResolvedEntities): Phrase {
  const tokens = tokensWithin(block.tokens, source);
  // The article as a whole knows better than one block whether a name is a person's.
  const names = block.names
    .filter((n) => n.start >= source.start && n.end <= source.end)
    .map((n) => ({ ...n, type: asName(entities.entityOf(block.block.toSource(n.start, n.end))?.type) ?? n.type }));
  const nameOf = (token: Token) => names.find((n) => n.start <= token.start && token.end <= n.end);
  let headAt = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > 0 && ENDS_HEAD.has(token.lower) && !nameOf(token)) break;
    if (token.pos !== 'PUNCT' && token.text !== '’s' && token.text !== "'s") headAt = i;
  }
  const head = tokens[headAt];
  return {
    text: block.prose.slice(source.start, source.end),
    prose: block.prose,
    tokens,
    names,
    head: head?.lower ?? '',
    headName: head && nameOf(head),
  };
}

function kindOf(phrase: Phrase, entity: Entity | null, context: KindContext): SourceKind {
  const { tokens, head } = phrase;
  if (tokens.some((t) => SPOKESPERSON_WORDS.has(t.lower))) return 'spokesperson';
  if (tokens.length === 1 && PRONOUNS.has(head)) return pronounKind(head, entity, context);
  const person = speakingPerson(phrase);
  if (person) return (entity && context.known.get(entity.id) === 'spokesperson' && 'spokesperson') || 'named-person';
  if (PRESS_REPORT_WORDS.has(head) && isPressReport(phrase, context)) return 'outlet';
  if (DOCUMENT_WORDS.has(head) && !phrase.headName) return 'document';
  if (phrase.headName)
    return isOutletName(nameText(phrase, phrase.headName), phrase, context) ? 'outlet' : 'named-organization';
  return commonNounKind(phrase, entity, context);
}

function pronounKind(head: string, entity: Entity | null, context: KindContext): SourceKind {
  if (entity) return context.known.get(entity.id) ?? entityKind(entity, context);
  const fits = (kind: SourceKind) =>
    head === 'it'
      ? kind === 'named-organization' || kind === 'outlet' || kind === 'document'
      : head === 'they'
        ? kind === 'unnamed-group' || kind === 'named-organization'
        : kind === 'named-person' || kind === 'spokesperson' || kind === 'unnamed-person';
  const before = context.previous.findLast((link) => fits(link.kind));
  return before?.kind ?? (head === 'they' || head === 'it' ? 'named-organization' : 'named-person');
}

function entityKind(entity: Entity, context: KindContext): SourceKind {
  if (entity.role && [...SPOKESPERSON_WORDS].some((word) => entity.role!.text.toLowerCase().includes(word)))
    return 'spokesperson';
  if (entity.type === 'person') return 'named-person';
  const names = [entity.name, ...entity.aliases];
  return names.some((name) => isOutletName(name, null, context)) ? 'outlet' : 'named-organization';
}

/** A person's name that is the source itself, not the one a phrase belongs to ("a lawyer for John Smith"). */
function speakingPerson(phrase: Phrase): NameMention | undefined {
  return phrase.names.find((name) => {
    if (name.type !== 'person') return false;
    const index = phrase.tokens.findIndex((t) => t.start >= name.start);
    const after = phrase.tokens.find((t) => t.start >= name.end)?.text;
    const before = phrase.tokens[index - 1]?.pos;
    return before !== 'ADP' && after !== '’s' && after !== "'s" && after !== "'" && after !== '’';
  });
}

function commonNounKind(phrase: Phrase, entity: Entity | null, context: KindContext): SourceKind {
  const { head, tokens } = phrase;
  const first = tokens[0]?.lower ?? '';
  const definite = DEFINITE.test(first);
  if (definite && entity && phrase.names.length === 0) {
    const kind = context.known.get(entity.id) ?? entityKind(entity, context);
    if (entity.type !== 'person' || !/s$/.test(head)) return OUTLET_HEADS.has(head) ? 'outlet' : kind;
  }
  if (first === 'one' && tokens.length > 1) return 'unnamed-person';
  if (OUTLET_HEADS.has(head) && !(head === 'agency' && !/news/i.test(phrase.text))) return 'outlet';
  if (SINGLE_OFFICES.has(head) && (definite || phrase.names.length > 0 || /^\p{Lu}/u.test(tokens[0]?.text ?? '')))
    return 'named-person';
  if (UNNAMED_SINGULAR.has(head)) return 'unnamed-person';
  if (UNNAMED_PLURAL.has(head)) return 'unnamed-group';
  if (ORGANISATION_HEADS.has(head)) {
    const named = definite || phrase.names.length > 0 || tokens[0]?.pos === 'PROPN';
    return named || /^\p{Lu}\p{Ll}+(?:an|ese|ish|i)$/u.test(tokens[0]?.text ?? '')
      ? 'named-organization'
      : 'unnamed-group';
  }
  if (phrase.names.length > 0) return 'named-organization';
  return /[^s]s$/.test(head) ? 'unnamed-group' : 'unnamed-person';
}

/** "the report", "media reports", "a Wall Street Journal report": an outlet's; "a quarterly report": a document. */
function isPressReport(phrase: Phrase, context: KindContext): boolean {
  if (phrase.names.some((name) => isOutletName(nameText(phrase, name), phrase, context))) return true;
  const words = phrase.tokens.slice(0, -1).map((t) => t.lower);
  return words.every((w) =>
    /^(?:the|a|media|press|news|local|published|earlier|some|several|these|those|this|that|recent|newspaper|unconfirmed|other)$/.test(
      w,
    ),
  );
}

const nameText = (phrase: Phrase, name: NameMention) => phrase.prose.slice(name.start, name.end);

/** Whether a name is an outlet's: by the list, the register, or the last word of a name of a paper or station. */
export function isOutletName(
  name: string,
  phrase: { readonly text: string } | null,
  context: Pick<KindContext, 'registeredOutlets'>,
): boolean {
  const lower = name.toLowerCase().replaceAll('’', "'");
  const bare = lower.replace(/^the /, '');
  if (context.registeredOutlets.has(lower) || context.registeredOutlets.has(bare)) return true;
  if (OUTLET_NAMES.has(lower) || OUTLET_NAMES.has(bare)) return true;
  if (
    /\b(?:news|newspaper|magazine|broadcaster|television|radio)\b/i.test(phrase?.text ?? '') &&
    /\bnews(?:paper| agency)|magazine|broadcaster/i.test(phrase?.text ?? '')
  )
    return true;
  const words = bare.split(/\s+/);
  const last = words.at(-1) ?? '';
  if (OUTLET_NAME_ENDINGS.has(last) && words.length > 1) return true;
  return (
    words.length === 1 &&
    OUTLET_NAME_ENDINGS.has(bare) &&
    /^(?:journal|times|post|guardian|telegraph|tribune|herald|gazette|chronicle|globe)$/.test(bare)
  );
}
