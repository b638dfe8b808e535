import type { Referent } from '../../entities/resolve.ts';
import { isOfState, type Side } from '../casting/sighting.ts';
import { isHeadOf, isOutsider } from './outsiders.ts';
import { OFFICE } from './states.ts';

/** All forms of its name. */
export const namesOf = ({ name, written, aliases }: Referent): readonly string[] => [name, written, ...aliases];

/** Letters by which a country and its adjective are one: "Peru", "Peruvian". */
const STEM = 4;

/** What a name is looked up by besides its words, where it may be a country's: no word looks like it. */
export const stemOf = (name: string): string => `${name.slice(0, STEM)}-`;

/** The words of a text, with their figures. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has a side by one of its names that is at least so many UTF-16 units long. */
export const hasNameOf = (text: string, { name, entity }: Side, least = 2): boolean =>
  [name, ...(entity?.aliases ?? [])].some((written) => written.length >= least && containsWord(text, written));

/** "Jane Doe, Peru's foreign minister": the side's name stands in the description of the source. */
export function namedIn(text: string, side: Side): boolean {
  if (side.entity && isOutsider(text) && !isHeadOf(text, namesOf(side.entity))) return false;
  if ((side.entity?.type === 'place' || isOfState(side)) && isOfficialOf(text, side.name)) return true;
  if (isOfFamily(text, side.name)) return true;
  if (side.entity === null && text.toLowerCase().startsWith(side.name.toLowerCase())) return true;
  if (hasNameOf(text, side, 3)) return true;
  const own = ownWord(side);
  // "Norburg said", of Norburg Pipelines: the town by itself says nothing of it.
  return own !== null && (text === own || (HOUSE.test(text) && containsWord(text, own)));
}

const FAMILY = /^(?:the )?(\p{Lu}[\p{L}’'-]+) family$/u;

/** "the Tarns", for "the Tarn family". */
function isOfFamily(text: string, name: string): boolean {
  const family = FAMILY.exec(name)?.[1];
  return family !== undefined && [family, `${family}s`, `${family}es`].some((one) => containsWord(text, one));
}

/** An office in a house: whoever holds it speaks for the house, though it be called by half its name. */
const HOUSE =
  /\b(?:CEO|CFO|COO|chief|chair(?:man|woman|person)?|president|spokes(?:man|woman|person)|executive|director|manager|representative)\b/;
/** First words of many names, which alone name nobody. */
const SHARED =
  /^(?:the|us|u\.?s\.?|uk|eu|new|old|first|general|national|international|united|american|british|german|french|canadian|australian|european|asian|royal|north|south|east|west|northern|southern|eastern|western|central|bank|air|san|los|st|standard|global|public|federal|state|city|john|big)$/i;

/** The word that is a firm's own: "Halden" of "Halden Financial"; null where it is one that others share, or the only one. */
function ownWord(side: Side): string | null {
  if (side.entity?.type !== 'organization') return null;
  const [first, second] = side.name.split(' ');
  return first && second && /^\p{Lu}[\p{L}\p{N}]+$/u.test(first) && !SHARED.test(first) ? first : null;
}

/** "Peruvian trade minister": an office under the country's adjective, which shares its first letters. */
function isOfficialOf(text: string, country: string): boolean {
  if (!OFFICE.test(text)) return false;
  const stem = country.slice(0, STEM);
  return stem.length === STEM && text.split(/[^\p{L}]+/u).some((word) => word.startsWith(stem));
}

/** Whether a text has a word or a name with no letter or digit right beside it; capitals count. */
export function containsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + word.length] ?? ' ';
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
