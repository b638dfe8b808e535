import type { SourceKind } from '../analysis.ts';
import type { Referent } from '../entities/resolve.ts';
import type { Token } from '../language/language.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { ORGANISATION_PLURALS } from '../lexicon/nominals.ts';
import { BARE_HEADS, ORGANISATION_HEADS, UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import { TITLES } from '../lexicon/titles.ts';
import { POSSESSIVE } from './finder/noun-phrases.ts';
import { CAPITAL, type SourcePhrase } from './source-phrase.ts';

/** What points to something that is known. */
export const DEFINITE = /^(?:the|its|their|his|her|that|this|both|neither)$/;
/** What opens the description of somebody whom the article does not name. */
export const INDEFINITE = /^(?:a|an|one|another|some|two|three|several|many)$/;

/**
 * The kind of somebody who is described and not named, whatever names stand in the description: "a senior Norwell
 * official", "a person close to Ines Alvarado"; null where a name before it or behind its last comma says who it is.
 */
export function describedOnly({ tokens, names, head }: SourcePhrase): SourceKind | null {
  if (!head || isCalledBody({ tokens })) return null;
  // "Nobody from Norwell was available": it is the house that has not answered.
  const isNobody = /^(?:nobody|no-one|no one|no - one) (?:from|at)\b/.test(
    tokens
      .slice(0, 4)
      .map(({ lower }) => lower)
      .join(' '),
  );
  if (isNobody && names.some(({ type }) => type !== 'person' && type !== 'place')) return 'named-organization';
  // "One of Norland's banks": a body, and no person.
  const [one, of] = tokens;
  if (one!.lower === 'one' && of?.lower === 'of' && ORGANISATION_PLURALS.has(tokens.at(-1)!.lower))
    return 'unnamed-group';
  const plural = UNNAMED_PLURAL.has(head.lower);
  if (!plural && !(UNNAMED_SINGULAR.has(head.lower) && INDEFINITE.test(tokens[0]!.lower))) return null;
  if (CAPITAL.test(head.text) && head !== tokens[0]) return null;
  const at = tokens.indexOf(head);
  const next = tokens[at + 1];
  if (plural && (DEFINITE.test(tokens[0]!.lower) || names.some(({ start }) => start < head.start))) return null;
  // "analyst Jane Doe", "an analyst, Jane Doe"
  const named = next && names.some((name) => name.start === (next.text === ',' ? tokens[at + 2] : next)?.start);
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const closing = comma < 0 ? undefined : tokens[comma + 1];
  // "a key lawmaker, Representative Jane Doe", "two officials, State Secretaries Jane Doe and John Doe"
  const titled = (start: number) =>
    tokens
      .slice(comma + 1)
      .every(
        ({ start: at, lower, text }) =>
          at >= start || TITLES.has(lower) || (plural && (CAPITAL.test(text) || lower === 'and')),
      );
  const apposed =
    closing !== undefined &&
    names.some(
      ({ start, end, type }) =>
        end === tokens.at(-1)!.end && (start === closing.start || (type === 'person' && titled(start))),
    );
  if (named || apposed) return null;
  return plural ? 'unnamed-group' : 'unnamed-person';
}

/** "Doe administration sources", "Norwell officials": whose they are names nobody. */
export const areSomebodys = ({ tokens, head, headName }: SourcePhrase): boolean =>
  head !== undefined &&
  head === tokens.at(-1) &&
  !headName &&
  !CAPITAL.test(head.text) &&
  UNNAMED_PLURAL.has(head.lower) &&
  (BARE_HEADS.has(head.lower) || /^(?:officials|aides|executives|advis[eo]rs|lawmakers)$/.test(head.lower));

/** "Norwell Holdings Ltd", "campaign group Friends of Norland": a name that ends in what a company is by law, or behind what it is. */
export const isFirmByForm = (phrase: SourcePhrase): boolean => hasLegalForm(phrase) || isCalledBody(phrase);

const hasLegalForm = ({ tokens, head }: SourcePhrase): boolean =>
  tokens.length > 1 &&
  head === tokens.at(-1) &&
  isLegalForm(head!.lower) &&
  CAPITAL.test(tokens[0]!.text) &&
  (CAPITAL.test(head!.text) || /^(?:ltd|inc|corp|plc)$/.test(head!.text));

/** An agency or a publisher whose full name the article gives, with its legal form: it speaks for itself. */
export const isListed = ({ name, aliases }: Referent): boolean =>
  [name, ...aliases].some((one) => {
    const last = one.toLowerCase().split(' ').at(-1)!;
    return isLegalForm(last) && !/^(?:group|holdings?|company)\.?$/.test(last);
  });

/** "Campaign group Friends of Norland": what kind of body it is, right before its name, though no list knows that. */
function isCalledBody({ tokens }: Pick<SourcePhrase, 'tokens'>): boolean {
  const kind = tokens.findIndex(({ text }) => BODY_KINDS.test(text));
  const name = tokens[kind + 1];
  if (kind < 0 || !name || !CAPITAL.test(name.text) || !CAPITAL.test(tokens.at(-1)!.text)) return false;
  return tokens.slice(0, kind).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
}

const BODY_KINDS = /^(?:group|charity|union|association|organi[sz]ation|watchdog|nonprofit)$/;

/** "Unite, the union", "Tarn, a holding company run by Oda Bekk": one capital word or a body's name, and what it is behind a comma. */
export function isApposedBody({ tokens, names }: SourcePhrase): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  const article = tokens[comma + 1]?.lower ?? '';
  if (comma < 1 || !CAPITAL.test(tokens[0]!.text)) return false;
  if (comma === 1 && article === 'the' && ORGANISATION_HEADS.has(tokens.at(-1)!.lower)) return true;
  const [name] = names;
  const named = name?.start === tokens[0]!.start && name.end === tokens[comma - 1]!.end && name.type !== 'person';
  if (!/^(?:an?|the)$/.test(article) || !(named || comma === 1)) return false;
  let last = comma + 2;
  const goesOn = (token: Token | undefined) =>
    token !== undefined && (/^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(token.pos) || token.lower.endsWith('ing'));
  while (goesOn(tokens[last + 1])) last++;
  return ORGANISATION_HEADS.has(tokens[last]?.lower ?? '');
}

/** "The third bidder, the ferry operator Tarn Lines": somebody that is known, and behind the comma what kind of body it is, with its name. */
export function isNamedBody({ tokens, names, head }: SourcePhrase): boolean {
  const name = names.at(-1);
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (!name || !head || name.end !== tokens.at(-1)!.end || /^(?:person|place)$/.test(name.type)) return false;
  const called = tokens.findLast(({ end }) => end <= name.start)?.lower ?? '';
  // "Norwell's owner, the fund Osier Capital"
  const isKnown = DEFINITE.test(tokens[0]!.lower) || tokens.slice(1, comma).some(({ text }) => POSSESSIVE.test(text));
  return isKnown && comma > tokens.indexOf(head) && ORGANISATION_HEADS.has(called);
}
