import type { Referent } from '../entities/resolve.ts';
import { PROFESSIONS } from '../lexicon/attribution-contexts.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { ORGANISATION_HEADS, OUTLET_NAME_ENDINGS, SINGLE_OFFICES, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import { OFFICE_HEADS, OFFICES } from '../lexicon/titles.ts';
import { INDEFINITE } from './described.ts';
import { type KindContext, surnameOf } from './kind-context.ts';
import { isPlural } from './noun-kind.ts';
import { CAPITAL, type SourcePhrase, speakingPerson } from './source-phrase.ts';

/** Whether a source phrase names a person, whatever the lists of names take its words for; `reports` tells that it is said to report. */
export function namesPerson(
  phrase: SourcePhrase,
  entity: Referent | null,
  context: KindContext,
  reports: boolean,
): boolean {
  if (isAddressed(phrase)) return true;
  if (namesBody(phrase, entity)) return false;
  return (
    isSurname(phrase, entity, context) ||
    endsInPerson(phrase) ||
    isApposedPerson(phrase) ||
    isInOffice(phrase) ||
    hasOffice(phrase) ||
    // One person at a time holds it.
    (isTradeRepresentative(phrase) && phrase.tokens[0]!.lower === 'the') ||
    (speakingPerson(phrase) !== undefined && !(phrase.tokens[0]?.lower === 'the' && reports))
  );
}

/** A last name of the article's people, however it is written: "maxwell", "Deby" for "Déby". */
function isSurname(
  { tokens, text, headName }: SourcePhrase,
  entity: Referent | null,
  { surnames, sources }: KindContext,
): boolean {
  if (tokens.length !== 1) return false;
  if (headName?.type !== 'person' && sources.isPerson(surnameOf(text)) && CAPITAL.test(text)) return true;
  // "Velmar" beside Ann Velmar is the company where the article has it as one.
  return surnames.has(surnameOf(text)) && headName?.type !== 'person' && entity?.type !== 'organization';
}

/** "Mr Butler", "Dr. Lang": a person, whatever else bears the name. */
const isAddressed = ({ tokens }: SourcePhrase): boolean =>
  tokens.length <= 4 &&
  /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Professor)\.?$/.test(tokens[0]?.text ?? '') &&
  CAPITAL.test(tokens.at(-1)!.text);

/** The last word of a name that a body has and no person. */
const endsBody = (word: string): boolean =>
  OUTLET_NAME_ENDINGS.has(word) || ORGANISATION_HEADS.has(word) || ORGANISATION_WORDS.has(word) || isLegalForm(word);

/** "director of Tarn Shipping Jane Doe": two names that run into one. */
function endsInPerson({ tokens, head }: SourcePhrase): boolean {
  const [before, first, last] = tokens.slice(-3);
  return (
    (head === last || isOffice(head?.lower ?? '')) &&
    before !== undefined &&
    tokens.length > 3 &&
    CAPITAL.test(before.text) &&
    CAPITAL.test(first!.text) &&
    CAPITAL.test(last!.text) &&
    FIRST_NAMES.has(first!.lower) &&
    !endsBody(last!.lower)
  );
}

/** "Parin Tewan, a law lecturer at Bergen University", "Parin Tewan, chair of Tarn": a name that no list knows, and what it does for a living. */
function isApposedPerson({ tokens, headName }: SourcePhrase): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const named =
    headName !== undefined && (headName.end === tokens[comma - 1]?.end || headName.start === tokens[0]!.start);
  if (comma < 1 || !named) return false;
  const from = comma + 1;
  const article = /^(?:an?|the|its|their)$/.test(tokens[from]?.lower ?? '');
  // Without an article: "Parin Tewan, chief economist of Tarn", and no "Tarn, Norwell".
  if (!article && (comma < 2 || CAPITAL.test(tokens[from]?.text ?? 'A'))) return false;
  let last = from;
  while (last + 1 < tokens.length && tokens[last + 1]!.pos !== 'ADP' && !/^(?:,|who)$/.test(tokens[last + 1]!.lower))
    last++;
  return PROFESSIONS.has(tokens[last]!.lower);
}

const isOffice = (word: string): boolean => OFFICES.has(word) || SINGLE_OFFICES.has(word) || UNNAMED_SINGULAR.has(word);

/** How many words a person's name has at most, with its initials and particles. */
const LONGEST_NAME = 5;
const PARTICLE = /^(?:\p{Lu}[\p{L}.’'-]*|de|da|del|van|von|der|den|bin|al|el|la|[.’'-])$/u;

/** "the head of Tarn Ferries, Oda Bekk": an office, and behind the last comma who holds it, whatever the lists take that for. */
function isInOffice({ tokens, head, names }: SourcePhrase): boolean {
  if (!head || !isOffice(head.lower)) return false;
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const name = tokens.slice(comma + 1);
  if (comma < 1 || name.length < 2 || name.length > LONGEST_NAME || tokens.indexOf(head) >= comma) return false;
  if (!name.every(({ text }) => PARTICLE.test(text)) || endsBody(name.at(-1)!.lower)) return false;
  const type = names.find(({ start }) => start === name[0]!.start)?.type;
  if (type === 'place') return false;
  // "an analyst at Gray, Tarn Bekk": a firm of partners has commas in its name.
  return !INDEFINITE.test(tokens[0]!.lower) || type === 'person' || FIRST_NAMES.has(name[0]!.lower);
}

/** "Harbour Safety Adviser O.P. Bekk", "its vice president Oda Bekk": behind an office nothing but a name, up to the end or to the comma. */
function hasOffice({ tokens }: SourcePhrase): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const end = comma < 0 ? tokens.length : comma;
  const at = tokens
    .slice(0, end)
    .findLastIndex(({ text, lower }) => (CAPITAL.test(text) ? isOffice(lower) : OFFICE_HEADS.has(lower)));
  const name = tokens.slice(at + 1, end);
  return (
    at >= 0 &&
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    name.every(({ text }) => PARTICLE.test(text)) &&
    !endsBody(name.at(-1)!.lower)
  );
}

/** "the Norland trade representative": a minister's office, and no voice of a firm's. */
export const isTradeRepresentative = ({ tokens, head }: Pick<SourcePhrase, 'tokens' | 'head'>): boolean =>
  head?.lower === 'representative' && tokens[tokens.indexOf(head) - 1]?.lower === 'trade';

/** First words of bodies that are named for a person: "Bank Oda Bekk". */
const OPENS_BODY = /^(?:bank|banco|banque|bankhaus|hotel|club|university|hospital|radio|groupe|grupo|gruppo|team)$/;
/** "TfN", "NRS": capitals at both ends. */
const ACRONYM = /^\p{Lu}[\p{L}&]{0,3}\p{Lu}$/u;

/** A body whose name is taken for a person's: "Bank Oda Bekk", "Oda Bekk Partnership", "TfN", "the Abu Tarn", "Airlines". */
function namesBody(phrase: SourcePhrase, entity: Referent | null): boolean {
  const { tokens, head, headName, text } = phrase;
  // "the Alvarado administration"
  if (head && ORGANISATION_HEADS.has(head.lower) && !CAPITAL.test(head.text)) return true;
  if (headName?.type !== 'person') return false;
  const words = headName.text.split(/\s+/);
  const first = words[0]!.toLowerCase();
  const last = words.at(-1)!.toLowerCase();
  if (words.length === 1) {
    const alone = tokens.length === 1 && (entity === null || entity.name === text);
    return alone && (ACRONYM.test(text) || isBodies(last));
  }
  if (OPENS_BODY.test(first) && words.length > 2) return true;
  if (endsBody(last) && !(words.length === 2 && FIRST_NAMES.has(first))) return true;
  const [article, ...rest] = tokens;
  return article!.lower === 'the' && rest[0]?.start === headName.start && rest.at(-1)!.end === headName.end;
}

/** Whether a source is a body with another beside it: "Norwell and Tarn", "TfN and the mayor of Norburg": a body first, and behind "and" one word or a description. */
export function joinsBody({ tokens, names }: SourcePhrase): boolean {
  const from = tokens[0]!.lower === 'the' ? 1 : 0;
  const first = names.find(({ start }) => start === tokens[from]?.start);
  const and = tokens.findIndex(({ lower }) => lower === 'and');
  if (!first || and < 1 || tokens[and - 1]!.end !== first.end) return false;
  const body = first.type === 'organization' || ACRONYM.test(first.text);
  return body && (and + 2 === tokens.length || tokens[and + 1]?.lower === 'the');
}

/** "airlines": several bodies of a kind. */
const isBodies = (word: string): boolean => isPlural(word) && ORGANISATION_HEADS.has(word.slice(0, -1));

/** Whether a source is one word for several bodies of a kind that the lists take for a name: "Airlines". */
export const areBodies = ({ tokens }: SourcePhrase): boolean => tokens.length === 1 && isBodies(tokens[0]!.lower);

/** The last name of the person whom a phrase names; null where it is not plain to see. */
export function personNamed(phrase: SourcePhrase): string | null {
  const { tokens } = phrase;
  const named = speakingPerson(phrase);
  if (named) return surnameOf(named.text);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const last = (comma < 2 || isInOffice(phrase) ? tokens : tokens.slice(0, comma)).at(-1)!;
  const plain = tokens.length > 1 && CAPITAL.test(last.text) && !isOffice(last.lower);
  return plain ? surnameOf(last.text) : null;
}
