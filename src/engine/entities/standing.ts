import type { Span } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import { BROAD_NOUNS, KINDS_AFTER_NAMES, NOUN_HINTS, ORGANISATION_NOUNS, TRADES } from '../lexicon/nominals.ts';
import { isNoCompany } from '../lexicon/organisation-words.ts';
import { isPostalService, OUTLET_NAMES } from '../lexicon/outlets.ts';
import {
  AMBIGUOUS_OUTLET_ENDINGS,
  isNewsAgency,
  OUTLET_NAME_ENDINGS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
} from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import type { Cluster } from './name-clusters.ts';
import { endOfStartUp } from './noun-phrases.ts';
import { originsBeside, seatBeside } from './origins.ts';

/** What an organisation is to the article: one that reports, one that is no company, or a company. */
export interface Standing {
  readonly kind: 'outlet' | 'public' | 'company';
  /**
   * What the article and the name itself call it, lower-case: "carmaker", "union", and with the word before, "shipping
   * company". A phrase such as "the carmaker" looks for it here.
   */
  readonly nouns: ReadonlySet<string>;
  /** The countries that it is of by the words around it, see `originOf`. */
  readonly origins: ReadonlySet<string>;
  /** The town that it is at home in by the words around it, lower-case; null where they tell none. */
  readonly seat: string | null;
}

const SAYS_OUTLET =
  /^(?:newspaper|paper|daily|weekly|tabloid|magazine|newswire|(?:news|press) (?:agency|site|service))$/;
const SAYS_PUBLIC =
  /^(?:union|agency|authority|regulator|charity|association|ministry|institute|university|party|club|team)$/;
/** How far an apposition is read for its noun. */
const APPOSITION = 9;

/** The standing of an organisation. */
export function standingOf({ places, entry }: Cluster, blocks: readonly ReadBlock[]): Standing {
  const forms = new Map(places.map(({ form }) => [form.text.toLowerCase().replaceAll('’', "'"), form.words]));
  const described = new Set<string>();
  for (const place of places)
    for (const noun of describingNouns(blocks[place.block]!.tokens, place)) described.add(noun);
  const nouns = new Set(described);
  for (const [form, words] of forms) {
    for (const word of words)
      if (TRADES.has(word) || (ORGANISATION_NOUNS.has(word) && !BROAD_NOUNS.has(word))) nouns.add(word);
    // "the bank" is no central bank, where a commercial one is in reach.
    if (!isNoCompany(words)) for (const [noun, hint] of NOUN_HINTS) if (hint.test(form)) nouns.add(noun);
  }
  const origins = new Set(places.flatMap((place) => originsBeside(blocks[place.block]!.tokens, place)));
  const seat =
    places.map((place) => seatBeside(blocks[place.block]!.tokens, place)).find((town) => town !== null) ?? null;
  const says = (pattern: RegExp) => [...described].some((noun) => pattern.test(noun));
  const all = [...forms];
  // "Velmar Courier Corp" carries parcels.
  const isFirm = places.some(({ form }) => form.core.length < form.words.length && form.words.at(-2) === 'courier');
  if (entry?.outlet || (!isFirm && all.some(([form, words]) => isOutletByName(form, words))) || says(SAYS_OUTLET))
    return { kind: 'outlet', nouns, origins, seat };
  if (all.some(([, words]) => isNoCompany(words)) || says(SAYS_PUBLIC)) return { kind: 'public', nouns, origins, seat };
  const prints = ({ tokens }: ReadBlock, name: Span) => isToldToPrint(tokens, name) || citesSources(tokens, name);
  const told = places.some((place) => prints(blocks[place.block]!, place));
  return { kind: told && described.size === 0 ? 'outlet' : 'company', nouns, origins, seat };
}

/** "he told Dagens Velm.", "told Velm in an interview": who hears it prints it; a firm is told "to" or "that" something. */
function isToldToPrint(tokens: readonly Token[], name: Span): boolean {
  if (tokens[firstFrom(tokens, name.start) - 1]?.lower !== 'told') return false;
  const next = tokens[firstFrom(tokens, name.end)];
  return next === undefined || /^(?:[.,;:]|in|on|last|earlier|late)$/.test(next.lower);
}

/** How far behind its name a paper may cite whom it does not name, and how far behind that word they may stand, in tokens. */
const CITING_REACH = 8;
const CITED_REACH = 5;

/** "…, Velm Wire has learned." */
const hasLearned = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]?.lower === 'has' &&
  /^learn(?:ed|t)$/.test(tokens[verb + 1]?.lower ?? '') &&
  /^[.,]$/.test(tokens[verb + 2]?.text ?? '.');

/** "Dagens Velm reported on Friday, citing two people", "without citing sources": who reports what the unnamed told it is a paper. */
function citesSources(tokens: readonly Token[], name: Span): boolean {
  const verb = firstFrom(tokens, name.end);
  if (hasLearned(tokens, verb)) return true;
  if (!/^(?:report|write|say)$/.test(tokens[verb]?.lemma ?? '')) return false;
  for (let t = verb + 1; t < Math.min(tokens.length, verb + CITING_REACH); t++) {
    const without = tokens[t - 1]!.lower === 'without' && /^(?:citing|naming|identifying)$/.test(tokens[t]!.lower);
    if (!without && (tokens[t]!.lower !== 'citing' || tokens[t - 1]!.text !== ',')) continue;
    return tokens
      .slice(t + 1, t + CITED_REACH)
      .some(({ lower }) => UNNAMED_PLURAL.has(lower) || UNNAMED_SINGULAR.has(lower));
  }
  return false;
}

function isOutletByName(form: string, words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (OUTLET_NAMES.has(form) || OUTLET_NAMES.has(words.join(' '))) return true;
  if (isNewsAgency(form)) return true;
  if (isPostalService(form)) return false;
  return words.length > 1 && OUTLET_NAME_ENDINGS.has(last) && !AMBIGUOUS_OUTLET_ENDINGS.has(last);
}

const TRADE_WORD = /^\p{Ll}{3,}ing$/u;

/** What the words beside a name call it: "shipping company [Norvik]", "[Norvik], a trade union", "the [Gulls] baseball team". */
function describingNouns(tokens: readonly Token[], name: Span): string[] {
  const found: string[] = [];
  const note = (at: number) => {
    const noun = tokens[at];
    if (at > 1 && endOfStartUp(tokens, at - 2) === at) found.push('start-up');
    if (!noun || (!ORGANISATION_NOUNS.has(noun.lower) && (noun.text !== noun.lower || noun.pos !== 'NOUN'))) return;
    const before = tokens[at - 1];
    found.push(noun.lower);
    // "shipping group": the tagger takes many a trade for a verb.
    const tells = before && (before.pos === 'NOUN' || before.pos === 'ADJ' || TRADE_WORD.test(before.text));
    if (tells) found.push(`${before.lower} ${noun.lower}`);
    // "shipping and transport group": the group is both.
    const other = tokens[at - 3];
    if (tells && tokens[at - 2]?.lower === 'and' && other && (other.pos === 'NOUN' || TRADE_WORD.test(other.text)))
      found.push(`${other.lower} ${noun.lower}`);
  };
  const first = firstFrom(tokens, name.start);
  note(first - 1);
  const comma = firstFrom(tokens, name.end);
  if (isNewsAgency(`the ${tokens[comma]?.lower} ${tokens[comma + 1]?.lower}`)) found.push('news agency');
  const kind = [comma, comma + 1].find((at) => KINDS_AFTER_NAMES.has(tokens[at]?.lower ?? ''));
  const isBeside = kind === comma || tokens[comma]?.pos === 'NOUN';
  if (kind !== undefined && isBeside && tokens[kind + 1]?.pos !== 'NOUN') note(kind);
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) return found;
  for (let at = comma + 2; at < tokens.length && at < comma + APPOSITION; at++) {
    if (!/^(?:of|for|in|at|with|that|which|based|,|\.|;|:)$/.test(tokens[at]!.lower)) continue;
    note(at - 1);
    break;
  }
  return found;
}
