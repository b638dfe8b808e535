import type { SourceKind } from '../analysis.ts';
import type { Referent } from '../entities/resolve.ts';
import type { Token } from '../language/language.ts';
import { WRITTEN_THINGS } from '../lexicon/attribution-contexts.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { TRADER_NOUNS } from '../lexicon/nominals.ts';
import {
  CALLINGS,
  NAMED_DOCUMENTS,
  ORGANISATION_HEADS,
  OUTLET_HEADS,
  SINGLE_OFFICES,
  SPOKESPERSON_WORDS,
  UNNAMED_PLURAL,
  UNNAMED_SINGULAR,
  WORKPLACES,
} from '../lexicon/sources.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { OFFICE_HEADS } from '../lexicon/titles.ts';
import { DEFINITE, INDEFINITE } from './described.ts';
import { POSSESSIVE } from './finder/noun-phrases.ts';
import { type KindContext, surnameOf } from './kind-context.ts';
import { isOutletName } from './outlets.ts';
import { CAPITAL, type SourcePhrase } from './source-phrase.ts';

/** "according to him": pronouns behind a preposition, as subjects. */
const SUBJECTS: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/**
 * The kind of whoever "he", "it" or "they" is: as the article has it, else as the last source that fits. `isFirst` tells
 * whether its paragraph names no person before it.
 */
export function pronounKind(
  pronoun: string,
  entity: Referent | null,
  context: KindContext,
  isFirst: boolean,
): SourceKind {
  const head = SUBJECTS[pronoun] ?? pronoun;
  const known = entity && (context.sources.kindOf(entity.id) ?? entityKind(entity, context));
  const person = head === 'he' || head === 'she';
  // "A banker said …. He added", "A spokeswoman said …. She added": who is spoken of, but never spoke, is not meant.
  const last = person ? context.sources.last(({ kind }) => kind !== 'implicit') : null;
  const goesOn = last?.kind === 'unnamed-person' || (head === 'she' && last?.head === 'spokeswoman');
  if (last && goesOn && (isFirst || entity === null || context.sources.kindOf(entity.id) === null)) return last.kind;
  // "a spokesman for the Commission said … it fears": the body he speaks for.
  if (known && head === 'it' && /person$/.test(known)) return 'named-organization';
  if (known) return person && !/person$/.test(known) ? 'named-person' : known;
  const fits = (kind: SourceKind) =>
    head === 'it'
      ? kind === 'named-organization' || kind === 'outlet' || kind === 'document'
      : head === 'they'
        ? kind === 'unnamed-group' || kind === 'named-organization'
        : kind === 'named-person' || kind === 'spokesperson' || kind === 'unnamed-person';
  const before = context.sources.last((link) => fits(link.kind));
  return before?.kind ?? (head === 'they' || head === 'it' ? 'named-organization' : 'named-person');
}

function entityKind(entity: Referent, { knownOutlets }: KindContext): SourceKind {
  const role = entity.role?.toLowerCase() ?? '';
  if ([...SPOKESPERSON_WORDS].some((word) => role.includes(word))) return 'spokesperson';
  if (entity.type === 'person') return 'named-person';
  if (NAMED_DOCUMENTS.has(entity.name.toLowerCase().split(' ').at(-1)!) && entity.name.includes(' ')) return 'document';
  return [entity.name, ...entity.aliases].some((name) => isOutletName(name, knownOutlets, false))
    ? 'outlet'
    : 'named-organization';
}

/** "the cable program", "a radio documentary", "a Norland radio station" */
const PROGRAMMES = /^(?:programme|program|show|documentary|newscast|broadcast|podcast|bulletin|station|channel)$/;
const ON_AIR = /^(?:cable|television|tv|radio|news|business|current-affairs)$/;
/** A noun in the singular that stands without an article: a name that is written small. */
const BRAND = /^\p{Ll}+$/u;

/** The kind of a phrase whose head is no name that was found: a description, or a name that nothing else gave away. */
export function commonNounKind(phrase: SourcePhrase, entity: Referent | null, context: KindContext): SourceKind {
  const { tokens, names } = phrase;
  const head = phrase.head?.lower ?? '';
  const first = tokens[0]?.lower ?? '';
  const definite = DEFINITE.test(first);
  // "An official said … the official noted": who was left unnamed before is so again, whatever the article names.
  const before = definite ? context.sources.last((link) => link.head === head) : null;
  if (before && /^unnamed/.test(before.kind)) return before.kind;
  if (definite && !entity && CALLINGS.has(head)) return 'named-person';
  // "Both sides said": those who deal with each other, and who they are stands there.
  if (/^(?:both|the two|the three|neither|each|either) (?:sides?|part(?:y|ies)|partners?)$/i.test(phrase.text))
    return 'named-organization';
  // "the Japanese chip designer": what it makes tells that it is a firm, and which.
  const trade = phrase.head ? tokens[tokens.indexOf(phrase.head) - 1] : undefined;
  if (definite && TRADER_NOUNS.has(head) && trade?.pos === 'NOUN' && names.length === 0) return 'named-organization';
  // "the company's leader": a person of whom only the company is known.
  const owned =
    entity?.type !== 'person' && tokens.some(({ text }) => POSSESSIVE.test(text)) && UNNAMED_SINGULAR.has(head);
  if (definite && entity && !owned && names.length === 0 && (entity.type !== 'person' || !head.endsWith('s')))
    // "The Norland Space Agency … the agency said"
    return OUTLET_HEADS.has(head) && head !== 'agency'
      ? 'outlet'
      : asBody(head, context.sources.kindOf(entity.id) ?? entityKind(entity, context));
  const counted = countedAgain(phrase, context);
  if (counted) return counted;
  // "one in five respondents"
  if (first === 'one' && tokens[1]?.lower === 'in' && UNNAMED_PLURAL.has(tokens.at(-1)!.lower)) return 'unnamed-group';
  if (first === 'one' && tokens.length > 1) return 'unnamed-person';
  // "several of those present"
  const ofThose = /^(?:some|many|several|most|two|three|four|five|both|all)$/.test(first) && tokens[1]?.lower === 'of';
  if (ofThose && /^(?:those|these|them)$/.test(tokens[2]?.lower ?? '')) return 'unnamed-group';
  if (head === 'those' || /^(?:industry|sector|trade|community)$/.test(head)) return 'unnamed-group';
  if (OUTLET_HEADS.has(head) && !(head === 'agency' && !/news/i.test(phrase.text))) return 'outlet';
  if (/^(?:articles?|story|column|editorial|coverage|radio|television|tv)$/.test(head)) return 'outlet';
  if (PROGRAMMES.test(head) && tokens.some(({ lower }) => ON_AIR.test(lower))) return 'outlet';
  if (SINGLE_OFFICES.has(head) && (definite || names.length > 0 || startsWithCapital(tokens))) return 'named-person';
  if (/%|^(?:percent|majority|minority|number)$/.test(head) || phrase.head?.pos === 'NUM') return 'unnamed-group';
  // "Tarn's chief executive": one person, whose office says who it is.
  const office =
    /^(?:executive|counsel|officer)$/.test(head) && tokens.some(({ lower }) => /^(?:chief|general)$/.test(lower));
  if (office && (definite || names.length > 0) && !INDEFINITE.test(first)) return 'named-person';
  if (isTitled(phrase)) return 'named-person';
  if (UNNAMED_SINGULAR.has(head)) return 'unnamed-person';
  if (UNNAMED_PLURAL.has(head)) return 'unnamed-group';
  // "a candle maker in Zwolle", "a bank near Norburg": where it is names nobody.
  const inPlace = (start: number) =>
    /^(?:in|near|outside)$/.test(tokens.findLast(({ end }) => end <= start)?.lower ?? '');
  const somewhere = names.length > 0 && names.every(({ start }) => inPlace(start)) && !isPlural(head);
  if (ORGANISATION_HEADS.has(head) && INDEFINITE.test(first) && somewhere)
    return /^(?:maker|producer)$/.test(head) ? 'unnamed-person' : 'unnamed-group';
  // "government plans", "Company said": a bare noun for one body stands for the one that is known.
  if (ORGANISATION_HEADS.has(head))
    return definite || isNamedBefore(phrase) || ofNation(tokens) || (tokens.length === 1 && !isPlural(head))
      ? 'named-organization'
      : 'unnamed-group';
  return unknownKind(phrase, context);
}

/** "Director of Tarn Child Care Oda Lang": an office without its article stands before the name of who holds it. */
function isTitled({ tokens, head }: SourcePhrase): boolean {
  const at = head ? tokens.indexOf(head) : -1;
  const behind = tokens.slice(at + 2);
  if (at < 0 || tokens[at + 1]?.lower !== 'of' || !OFFICE_HEADS.has(head!.lower)) return false;
  return (
    behind.length > 3 &&
    behind.slice(-3).every(({ text }) => CAPITAL.test(text)) &&
    CAPITAL.test(tokens[0]!.text) &&
    tokens.slice(0, at).every(({ pos, lower }) => /^(?:ADJ|NOUN|PROPN|VERB)$/.test(pos) && !/^(?:the|an?)$/.test(lower))
  );
}

/** "The two", "both men": whoever spoke last, where that was somebody with a name; null for other phrases. */
function countedAgain({ text }: SourcePhrase, { sources }: KindContext): SourceKind | null {
  if (!/^(?:the|both) (?:two|three|four|five|six|pair|trio|(?:two |three )?(?:men|women))$/i.test(text)) return null;
  const before = sources.last(({ kind }) => /person$|^named|group$/.test(kind));
  return before && /^named/.test(before.kind) ? before.kind : null;
}

/** "Tarn’s chairman said … the company said": what a body's name belonged to before is no person here. */
const asBody = (head: string, kind: SourceKind): SourceKind =>
  ORGANISATION_HEADS.has(head) && /^(?:named-person|spokesperson)$/.test(kind) ? 'named-organization' : kind;

/** A name that tells whose it is: "banks in Tarn", not "banks that met Ines Alvarado". */
function isNamedBefore({ tokens, names }: SourcePhrase): boolean {
  const clause = tokens.find(({ lower }, i) => i > 0 && /^(?:who|that|which)$/.test(lower));
  return names.some(({ start }) => clause === undefined || start < clause.start);
}

/**
 * What no list knows. A capital where no sentence asks for one makes a name, and a named source must never be shown as
 * an unnamed one; with an article before it or in the plural it is a description.
 */
function unknownKind({ tokens, head }: SourcePhrase, { surnames }: KindContext): SourceKind {
  const last = head?.text ?? '';
  const word = head?.lower ?? '';
  if (WRITTEN_THINGS.has(word)) return 'document';
  if (WORKPLACES.has(word) && DEFINITE.test(tokens[0]!.lower)) return 'named-organization';
  if (/^(?:radio|television|tv)$/.test(word)) return 'outlet';
  const owned = tokens.some(({ text }) => POSSESSIVE.test(text));
  if (word === 'opposition' && (owned || DEFINITE.test(tokens[0]?.lower ?? ''))) return 'named-organization';
  // "jose palomino": a name that a wire has written small.
  const [given] = tokens.slice(-2);
  if (tokens.length === 2 && FIRST_NAMES.has(given!.lower) && head === tokens[1]) return 'named-person';
  // "Accountants at Tarn": a capital that only opens the sentence.
  if (head === tokens[0] && isPlural(last) && tokens[1]?.pos === 'ADP') return 'unnamed-group';
  if ((surnames.has(surnameOf(last)) || SURNAMES.has(last.toLowerCase())) && CAPITAL.test(last)) return 'named-person';
  const described = INDEFINITE.test(tokens[0]?.lower ?? '') || (head?.pos === 'NOUN' && !CAPITAL.test(last));
  // "eTarn" has its capital inside; "tarnkey has denied" has none.
  if (tokens.length === 1 && head?.pos === 'NOUN' && BRAND.test(last) && !isPlural(last)) return 'named-organization';
  // "x3"
  if (tokens.length === 1 && /\p{L}/u.test(last) && /\d/.test(last)) return 'named-organization';
  if (!described && /\p{Lu}/u.test(last) && !isPlural(last)) return 'named-organization';
  if (!described && tokens.length > 1 && CAPITAL.test(last)) return 'named-organization';
  return isPlural(last) ? 'unnamed-group' : 'unnamed-person';
}

/** Whether a word ends as plurals do; "Airbus", "crisis" and "NRS" end otherwise. */
export const isPlural = (word: string) =>
  (/[^suiy]s$/i.test(word) || /(?:ies|gurus|menus|taxis|alibis)$/i.test(word)) && !/^\p{Lu}{2,4}$/u.test(word);
const startsWithCapital = (tokens: readonly Token[]) => CAPITAL.test(tokens[0]?.text ?? '');
/** "Norwegian authorities", "US regulators": whose they are identifies them. */
const ofNation = (tokens: readonly Token[]) =>
  tokens.length > 1 &&
  ((isPlural(tokens.at(-1)!.lower) ? /^\p{Lu}[\p{Lu}.]+$/u.test(tokens[0]!.text) : tokens[0]!.pos === 'PROPN') ||
    (/^\p{Lu}\p{Ll}+(?:an|ese|ish|i)$/u.test(tokens[0]!.text) &&
      (!isPlural(tokens.at(-1)!.lower) ||
        /^(?:authorities|regulators|forces|courts|ministries)$/.test(tokens.at(-1)!.lower))));
