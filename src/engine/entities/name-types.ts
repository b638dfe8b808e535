import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { NEWSPAPER_WORDS } from '../lexicon/known-organisations.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { ORGANISATION_HEADS, ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import { PLACE_HEADS, PLACE_STARTS } from '../lexicon/places.ts';
import { SURNAMES, SURNAMES_FIRST } from '../lexicon/surnames.ts';
import { isKoreanGivenName } from './hyphens.ts';
import { byContext, byShape } from './name-context.ts';
import type { NameChunk } from './name-words.ts';
import { guess, type TypeGuess } from './type-guess.ts';
import type { Word } from './words.ts';

const INITIAL = /^\p{Lu}\.?$/u;

const SURNAME_TOO = /^(?:press|steel|power|land|post|church|cars|books|cloud|iron|coal)$/;

/** By the name alone. */
function byForm(words: readonly Word[], { first, last, titled, phrase }: NameChunk): TypeGuess | null {
  const size = last - first + 1;
  const head = words[first]!;
  const tail = words[last]!;
  if (phrase && phrase.type !== 'place') return guess(phrase.type, 3);
  if (size > 1 && isLegalForm(tail.lower)) return guess('organization', 3);
  if (titled && !ORGANISATION_WORDS.has(tail.lower)) return guess('person', 3);
  if (phrase) return guess('place', 3);
  const inner = words.slice(first, last + 1);
  if (
    size > 1 &&
    inner.some(
      (word, i) =>
        i > 0 &&
        (((word.lower === 'of' || word.lower === 'for') && ORGANISATION_HEADS.has(inner[i - 1]!.lower)) ||
          (ORGANISATION_HEADS.has(inner[0]!.lower) && word.lower === 'of') ||
          // "Norvik Savings of Tarn": a firm and its town.
          (i > 1 && word.lower === 'of' && ORGANISATION_WORDS.has(inner[i - 1]!.lower))),
    )
  )
    return guess('organization', 3);
  if (
    inner.some((word) => word.lower.includes('&') || (word.gap.includes('&') && word !== head)) ||
    /!$|\.(?:com|net|org|co|io)$/i.test(tail.text)
  )
    return guess('organization', 3);
  // "Jim Press", "Ann Steel": a surname that is a word of trade as well.
  if (size === 2 && SURNAME_TOO.test(tail.lower) && FIRST_NAMES.has(head.lower)) return guess('person', 2);
  if (size > 1 && ORGANISATION_WORDS.has(tail.lower)) return guess('organization', 3);
  if (size > 1 && PLACE_HEADS.has(tail.lower)) return guess('place', 3);
  // "Northern Wharf" is a place unless what stands around it says otherwise.
  if (size === 2 && PLACE_STARTS.has(head.lower) && !FIRST_NAMES.has(head.lower)) return guess('place', 2);
  if (size === 2 && isKoreanGivenName(tail.lower)) return guess('person', 2);
  if (size > 1 && size <= 5) {
    if (FIRST_NAMES.has(head.lower) || FIRST_NAMES.has(head.lower.split('-')[0]!)) return guess('person', 3);
    if (
      inner.some((word, i) => i < size - 1 && INITIAL.test(word.text)) &&
      !inner.some((word) => ORGANISATION_WORDS.has(word.lower))
    )
      return guess('person', 3);
    if (SURNAMES_FIRST.has(head.lower) && size <= 3) return guess('person', 3);
    if (
      inner.some(
        (word) => word.shape === 'lower' && /^(?:bin|ibn|al|van|von|de|der|la|del|di|da|dos)$/.test(word.lower),
      )
    )
      return guess('person', 2);
    // "TVH Doe": initials without stops are a firm's.
    if (/^\p{Lu}{3,}$/u.test(head.text) && SURNAMES.has(tail.lower) && !/^\p{Lu}+$/u.test(tail.text))
      return guess('organization', 2);
    if (SURNAMES.has(tail.lower) && size <= 3 && !isCommonWord(head.lower)) return guess('person', 2);
  }
  if (/^\p{Lu}\.\p{Lu}'?\p{L}{2,}/u.test(head.text) && size === 1) return guess('person', 3);
  if (/^i\p{Lu}\p{Ll}/u.test(head.text)) return guess('product', 2);
  if (
    size === 1 &&
    (ORGANISATION_WORDS.has(tail.lower) || NEWSPAPER_WORDS.has(tail.lower)) &&
    words[first - 1]?.lower === 'the'
  )
    return guess('organization', 2);
  return null;
}

/** The type of a chunk by its form, its context, and last its shape. */
export function typeOf(words: readonly Word[], chunk: NameChunk, prose: string): TypeGuess {
  const form = byForm(words, chunk);
  if (form && form.strength === 3) return form;
  return byContext(words, chunk, prose) ?? form ?? byShape(words, chunk, prose);
}
