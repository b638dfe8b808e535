import type { Entity, SourceKind } from '../analysis.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Token } from '../language/language.ts';
import {
  DOCUMENT_WORDS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  PRESS_REPORT_WORDS,
  SINGLE_OFFICES,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import type { DraftLink, JudgedLink } from './draft.ts';
import { isOutletName, isOutletPhrase, isPressReport, type RegisteredOutlets } from './outlets.ts';
import { isPronoun, readSourcePhrase, type SourcePhrase, speakingPerson } from './source-phrase.ts';

/** What is known beyond the phrase itself when a source is judged. */
export interface KindContext {
  readonly entities: ResolvedEntities;
  readonly registeredOutlets: RegisteredOutlets;
  /** Last names of the article's people, lower case. */
  readonly surnames: ReadonlySet<string>;
  /** Kinds that earlier sources of the article had, by entity id. */
  readonly known: ReadonlyMap<string, SourceKind>;
  /** The sources before, for pronouns that nothing else resolves. */
  readonly previous: readonly JudgedLink[];
}

const DEFINITE = /^(?:the|its|their|his|her|that|this|both|neither)$/;
const INDEFINITE = /^(?:a|an|one|another|some|two|three|several|many)$/;
const CAPITAL = /^\p{Lu}/u;
/** What an outlet does only for itself: an agency that announces job cuts is a company that speaks, and relays nothing. */
const OWN_BUSINESS =
  /\b(?:announce[sd]?|unveil(?:s|ed)?|plans? to|intends? to|declined|denie[sd]|agreed|considering)\b/i;

/** The kind of a source phrase, read off its head, its names, what it does and what it refers back to. */
export function judgeSource(
  block: ReadBlock,
  { at: source, cue, relays }: DraftLink,
  context: KindContext,
): JudgedLink {
  if (source === null) return { kind: 'implicit', entity: null };
  const phrase = readSourcePhrase(block, source, context.entities);
  const cueText = cue === null ? '' : block.prose.slice(cue.start, cue.end);
  const entity = context.entities.entityOf(block.block.toSource(source.start, source.end));
  const kind = kindOf(phrase, cueText, relays === true, entity, context);
  return { kind, entity: standsForItself(kind) ? null : (entity?.id ?? null) };
}

/** Unnamed and implicit sources are no entity, even when a name stands inside their description. */
const standsForItself = (kind: SourceKind) =>
  kind === 'unnamed-person' || kind === 'unnamed-group' || kind === 'implicit';

function kindOf(
  phrase: SourcePhrase,
  cue: string,
  relays: boolean,
  entity: Entity | null,
  context: KindContext,
): SourceKind {
  const { tokens, headName } = phrase;
  const head = phrase.head?.lower ?? '';
  if (tokens.some((t) => SPOKESPERSON_WORDS.has(t.lower))) return 'spokesperson';
  if (isPronoun(phrase.text)) return pronounKind(head, entity, context);
  const reports = /\b(?:report|quot|cit|learn)|^according to$/i.test(cue);
  if (!OWN_BUSINESS.test(cue) && isOutletPhrase(phrase, context.registeredOutlets, reports)) return 'outlet';
  if (speakingPerson(phrase) && !(tokens[0]?.lower === 'the' && reports))
    return (entity && context.known.get(entity.id) === 'spokesperson' && 'spokesperson') || 'named-person';
  if (PRESS_REPORT_WORDS.has(head) && isPressReport(phrase, context.registeredOutlets)) return 'outlet';
  if (DOCUMENT_WORDS.has(head) && !headName) return 'document';
  // "a Government Official": capitals do not name whom an article leaves unnamed.
  if (INDEFINITE.test(tokens[0]?.lower ?? '') && UNNAMED_SINGULAR.has(head)) return 'unnamed-person';
  if (headName) return relays || passesOn(phrase, cue) ? 'outlet' : 'named-organization';
  return commonNounKind(phrase, entity, context);
}

/** "The Harbour Mail reports": a bare name that reports in the present tense, or a site that reported. */
function passesOn({ text, tokens }: SourcePhrase, cue: string): boolean {
  const bare = tokens.every((t) => t.lower === 'the' || CAPITAL.test(t.text));
  return (bare && /(?:^|\s)reports$/i.test(cue)) || (/report/i.test(cue) && /\.(?:com|net|org|co\.\w\w)$/i.test(text));
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

function entityKind(entity: Entity, { registeredOutlets }: KindContext): SourceKind {
  const role = entity.role?.text.toLowerCase() ?? '';
  if ([...SPOKESPERSON_WORDS].some((word) => role.includes(word))) return 'spokesperson';
  if (entity.type === 'person') return 'named-person';
  return [entity.name, ...entity.aliases].some((name) => isOutletName(name, registeredOutlets, false))
    ? 'outlet'
    : 'named-organization';
}

/** The kind of a phrase whose head is no name that was found: a description, or a name that nothing else gave away. */
function commonNounKind(phrase: SourcePhrase, entity: Entity | null, context: KindContext): SourceKind {
  const { tokens, names } = phrase;
  const head = phrase.head?.lower ?? '';
  const first = tokens[0]?.lower ?? '';
  const definite = DEFINITE.test(first);
  if (definite && entity && names.length === 0 && (entity.type !== 'person' || !head.endsWith('s')))
    return OUTLET_HEADS.has(head) ? 'outlet' : (context.known.get(entity.id) ?? entityKind(entity, context));
  if (first === 'one' && tokens.length > 1) return 'unnamed-person';
  if (OUTLET_HEADS.has(head) && !(head === 'agency' && !/news/i.test(phrase.text))) return 'outlet';
  if (SINGLE_OFFICES.has(head) && (definite || names.length > 0 || startsWithCapital(tokens))) return 'named-person';
  if (UNNAMED_SINGULAR.has(head)) return 'unnamed-person';
  if (UNNAMED_PLURAL.has(head)) return 'unnamed-group';
  if (ORGANISATION_HEADS.has(head))
    return definite || names.length > 0 || ofNation(tokens) ? 'named-organization' : 'unnamed-group';
  return unknownKind(phrase, context);
}

/**
 * What no list knows. A capital where no sentence asks for one makes a name, and a named source must never be shown as
 * an unnamed one; with an article before it or in the plural it is a description.
 */
function unknownKind({ tokens, head }: SourcePhrase, { surnames }: KindContext): SourceKind {
  const last = head?.text ?? '';
  if (surnames.has(last.toLowerCase()) && CAPITAL.test(last)) return 'named-person';
  const described = INDEFINITE.test(tokens[0]?.lower ?? '') || (head?.pos === 'NOUN' && !CAPITAL.test(last));
  if (!described && CAPITAL.test(last) && !isPlural(last)) return 'named-organization';
  if (!described && tokens.length > 1 && CAPITAL.test(last)) return 'named-organization';
  return isPlural(last) ? 'unnamed-group' : 'unnamed-person';
}

const isPlural = (word: string) => /[^s]s$/i.test(word);
const startsWithCapital = (tokens: readonly Token[]) => CAPITAL.test(tokens[0]?.text ?? '');
/** "Norwegian authorities", "US regulators": whose they are identifies them. */
const ofNation = (tokens: readonly Token[]) =>
  tokens[0]?.pos === 'PROPN' || /^\p{Lu}\p{Ll}+(?:an|ese|ish|i)$/u.test(tokens[0]?.text ?? '');
