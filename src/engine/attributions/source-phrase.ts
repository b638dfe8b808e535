import type { EntityType, Span } from '../analysis.ts';
import type { NameMention } from '../entities/names.ts';
import type { Token } from '../language/language.ts';
import { ENDS_HEAD } from '../lexicon/attribution-contexts.ts';
import { DOCUMENT_WORDS, PARTITIVES, SINGLE_OFFICES, UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin, spansWithin } from '../span-search.ts';
import { POSSESSIVE } from './finder/noun-phrases.ts';
import type { LookUp } from './kind-context.ts';

/** A word that begins with a capital. */
export const CAPITAL = /^\p{Lu}/u;

/** A source phrase taken apart: its head, its names, and its words. */
export interface SourcePhrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Names inside, with the type that the article as a whole gives them. */
  readonly names: readonly (NameMention & { readonly text: string })[];
  /** The last word of the head noun phrase: "person" of "a person familiar with the talks"; undefined for no words. */
  readonly head: Token | undefined;
  /** The name that the head is, or ends with; undefined where the head is a common noun. */
  readonly headName: (NameMention & { readonly text: string }) | undefined;
}

const PRONOUNS = new Set('he she it they who him her them'.split(' '));

/** Whether a source is nothing but a personal pronoun, in any capitals. */
export const isPronoun = (source: string): boolean => PRONOUNS.has(source.toLowerCase());

export function readSourcePhrase(block: ReadBlock, source: Span, lookUp: LookUp): SourcePhrase {
  const tokens = withoutTickers(spansWithin(block.tokens, source));
  // The article as a whole knows better than one block whether a name is a person's.
  const names = block.names
    .filter((name) => isWithin(name, source))
    .map((name) => ({
      ...name,
      type: asName(lookUp.entityOf(block.block.quote(name.start, name.end))?.type) ?? name.type,
      text: block.prose.slice(name.start, name.end),
    }));
  const nameOf = (token: Token) => names.find((name) => isWithin(token, name));
  let headAt = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    // "a published report": a participle ends the head only behind a noun.
    const behindNoun =
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[headAt]!.pos) ||
      DOCUMENT_WORDS.has(tokens[headAt]!.lower) ||
      SINGLE_OFFICES.has(tokens[headAt]!.lower) ||
      // "according to people familiar with it": the tagger hears a verb.
      UNNAMED_PLURAL.has(tokens[headAt]!.lower) ||
      UNNAMED_SINGULAR.has(tokens[headAt]!.lower) ||
      nameOf(tokens[headAt]!) !== undefined;
    // "a number of customers": the head is what there is a number of.
    if (token.lower === 'of' && PARTITIVES.has(tokens[headAt]!.lower)) continue;
    // "the filing the company made": an article behind a document opens a clause that describes it.
    const clause = DOCUMENT_WORDS.has(tokens[i - 1]?.lower ?? '') && /^(?:the|its|their|his|her)$/.test(token.lower);
    // "Norland published reports", "two Sunday newspapers": in front of a noun it describes that.
    const describes = (token.lower === 'published' || /day$/.test(token.lower)) && tokens[i + 1]?.pos === 'NOUN';
    if (
      i > 0 &&
      behindNoun &&
      !describes &&
      (ENDS_HEAD.has(token.lower) || isDone(tokens, i) || clause) &&
      !nameOf(token)
    )
      break;
    // "page 12 of the ruling": a number behind a noun counts it.
    const counts =
      token.pos === 'NUM' &&
      i > 0 &&
      (tokens[i - 1]!.pos === 'NOUN' || DOCUMENT_WORDS.has(tokens[i - 1]!.lower)) &&
      !nameOf(token);
    if (token.pos !== 'PUNCT' && !POSSESSIVE.test(token.text) && !counts) headAt = i;
  }
  const head = tokens[headAt];
  // "the hall's owner, Harbour Trust Ltd": a description is named by the name behind its comma.
  const apposed = tokens[headAt + 1]?.text === ',' ? tokens[headAt + 2] : undefined;
  const headName = head && (nameOf(head) ?? (apposed && nameOf(apposed)));
  return { text: block.prose.slice(source.start, source.end), tokens, names, head, headName };
}

/** "the company promoted by the ads", "an official briefing reporters": a participle with who does it, or to whom. */
function isDone(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i]!;
  const { lower: before, pos: beforePos } = tokens[i - 1]!;
  const next = tokens[i + 1]?.lower;
  if (pos === 'VERB' && lower.endsWith('ed') && next === 'by') return true;
  // "the official planning agency"
  if (beforePos === 'ADJ') return false;
  return lower.endsWith('ing') && next !== undefined && (UNNAMED_SINGULAR.has(before) || UNNAMED_PLURAL.has(before));
}

/**
 * "Norwell Corp <NRW.L>", "a Norwell Corp (NWC) official", "<Norwell Corp>": a ticker or short form is no word of the name,
 * and the brackets of a firm without one neither.
 */
function withoutTickers(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => CLOSING.has(text))) return tokens;
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const closing = CLOSING.get(token.text);
    const length = closing ? tokens.slice(i, i + LONGEST_TICKER).findIndex(({ text }) => text === closing) : -1;
    const ticker =
      length > 0 && kept.length > 0 && tokens.slice(i + 1, i + length).every(({ text }) => TICKER.test(text));
    if (ticker) i += length;
    else if (!/^[<>]$/.test(token.text)) kept.push(token);
  }
  return kept;
}

/** What closes the brackets around a ticker or a short form, by what opens them. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['<', '>'],
  ['(', ')'],
]);

/** How many tokens a ticker has at most, with its brackets: "TCSF.PA" may be three. */
const LONGEST_TICKER = 7;
const TICKER = /^[\p{Lu}\d.]+$/u;

const asName = (type: EntityType | undefined): NameMention['type'] | undefined =>
  type === 'person' || type === 'organization' || type === 'place' || type === 'product' || type === 'other'
    ? type
    : undefined;

/** A person's name that is the source itself, not the one a phrase belongs to ("a lawyer for John Smith"). */
export function speakingPerson({ names, tokens }: SourcePhrase): SourcePhrase['names'][number] | undefined {
  return names.find((name) => {
    if (name.type !== 'person') return false;
    const index = tokens.findIndex((t) => t.start >= name.start);
    const after = tokens.find((t) => t.start >= name.end)?.text ?? '';
    return tokens[index - 1]?.pos !== 'ADP' && !POSSESSIVE.test(after);
  });
}
