import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { NEWSPAPER_WORDS } from '../lexicon/known-organisations.ts';
import { LEGAL_FORMS } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import {
  COMPANY_FOLLOWERS,
  COMPANY_NOUNS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
} from '../lexicon/organisation-words.ts';
import { COUNTRIES, PLACE_HEADS, PLACE_STARTS } from '../lexicon/places.ts';
import { SURNAMES, SURNAMES_FIRST } from '../lexicon/surnames.ts';
import { OFFICES, ROLE_NOUNS } from '../lexicon/titles.ts';
import type { NameChunk } from './name-chunks.ts';
import type { NameType } from './names.ts';
import type { Word } from './words.ts';

/** What a rule says of a chunk's type, and how firmly: 3 the name itself, 2 its context, 1 a guess. */
export interface TypeGuess {
  readonly type: NameType;
  readonly strength: 1 | 2 | 3;
}

const guess = (type: NameType, strength: 1 | 2 | 3): TypeGuess => ({ type, strength });
const bare = (word: Word): string => word.lower.replace(/\.$/, '');
const INITIAL = /^\p{Lu}\.?$/u;

/** By the name alone. */
function byForm(words: readonly Word[], { first, last, titled, phrase }: NameChunk): TypeGuess | null {
  const size = last - first + 1;
  const head = words[first]!;
  const tail = words[last]!;
  if (phrase && phrase.type !== 'place') return guess(phrase.type, 3);
  if (size > 1 && LEGAL_FORMS.has(bare(tail))) return guess('organization', 3);
  if (titled && !ORGANISATION_WORDS.has(tail.lower)) return guess('person', 3);
  if (phrase) return guess('place', 3);
  const inner = words.slice(first, last + 1);
  if (
    size > 1 &&
    inner.some(
      (word, i) =>
        i > 0 &&
        (((word.lower === 'of' || word.lower === 'for') && ORGANISATION_HEADS.has(inner[i - 1]!.lower)) ||
          (ORGANISATION_HEADS.has(inner[0]!.lower) && word.lower === 'of')),
    )
  )
    return guess('organization', 3);
  if (
    inner.some((word) => word.lower.includes('&') || (word.gap.includes('&') && word !== head)) ||
    /!$|\.(?:com|net|org|co|io)$/i.test(tail.text)
  )
    return guess('organization', 3);
  if (size > 1 && ORGANISATION_WORDS.has(tail.lower)) return guess('organization', 3);
  if (
    size > 1 &&
    (PLACE_HEADS.has(tail.lower) || (PLACE_STARTS.has(head.lower) && size === 2 && !FIRST_NAMES.has(head.lower)))
  )
    return guess('place', 3);
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

const PERSON_VERBS =
  /^\s(?:resigned|died|retired|testified|argued|joked|recalled|smiled|laughed|pleaded|apologi[sz]ed|graduated|studied|married|grew up|was born|was arrested|was sentenced|was elected|was appointed|was named|told reporters)\b/;
const PERSON_OWNS =
  /^['’]s\s(?:wife|husband|lawyer|lawyers|attorney|son|daughter|death|widow|mother|father|family|career|predecessor|successor|resignation|colleagues|brother|sister|life)\b/;

/** By what stands around the name. */
function byContext(words: readonly Word[], { first, last }: NameChunk, prose: string): TypeGuess | null {
  const size = last - first + 1;
  const before = words[first - 1];
  const beforeThat = words[first - 2];
  const after = words[last + 1];
  const name = words[first]!;
  const tail = words[last]!;
  const near = name.gap === ' ' && before ? before.lower : '';
  if (after && after.gap === ' ' && COMPANY_FOLLOWERS.has(after.lower) && after.shape === 'lower')
    return guess('organization', 2);
  if (after && after.gap === ' ' && size === 1 && OFFICES.has(after.lower)) return guess('organization', 2);
  if (near && COMPANY_NOUNS.has(near) && before!.shape === 'lower') return guess('organization', 2);
  if (near && ROLE_NOUNS.has(near) && before!.shape === 'lower' && before!.possessive === false)
    return guess('person', 2);
  const following = prose.slice(tail.end, tail.end + 60);
  if (/^,?\s\(?\d{2},\s/.test(following) || /^,\s(?:who|whose|himself|herself)\b/.test(following))
    return guess('person', 2);
  if (/^['’]s\s(?:shares|stock|chief|board|revenue|profit|headquarters|chairman|ceo|shareholders)\b/i.test(following))
    return guess('organization', 2);
  if (/^\s?\((?:NYSE|NASDAQ|LSE|[A-Z]{1,5}\.[A-Z]{1,2}|ticker)\b/.test(following)) return guess('organization', 3);
  if (size > 1 && /^\s\(\p{Lu}[\p{L}. ]{2,20}\)/u.test(following)) {
    const inside = words[last + 1];
    if (inside && COUNTRIES.has(inside.lower)) return guess('person', 2);
  }
  if (PERSON_VERBS.test(following) || PERSON_OWNS.test(following)) return guess('person', 2);
  if (/[”"']\s$/.test(name.gap) && /^\s(?:said|says|added|recalled|asked|joked|told)\b/.test(following))
    return guess('person', 2);
  const appositive = /^,\s(?:an?|the|one of)\s([^,.;:]{0,60})/.exec(following)?.[1];
  if (appositive) {
    const nouns = appositive.toLowerCase().split(/\s/);
    const cut = nouns.findIndex((word) => /^(?:of|for|at|in|with|that|which|who|based)$/.test(word));
    const noun = nouns[(cut < 0 ? nouns.length : cut) - 1] ?? '';
    if (ROLE_NOUNS.has(noun)) return guess('person', 2);
    if (COMPANY_NOUNS.has(noun)) return guess('organization', 2);
    if (/^(?:city|town|village|country|state|province|region|suburb|island|port)$/.test(noun)) return guess('place', 2);
  }
  if (
    /^,\s(?:[\p{Ll}-]+\s){0,3}(?:analyst|chairman|president|director|spokesman|spokeswoman|economist|chief|ceo|head|founder|manager|strategist)\b/iu.test(
      following,
    )
  )
    return guess('person', 2);
  if (
    near === 'of' &&
    beforeThat &&
    /^(?:shares?|ceo|chairman|president|officer|executive|director|unit|subsidiary|maker|owner|board|division|arm|acquisition|takeover|purchase)$/.test(
      beforeThat.lower,
    )
  )
    return guess('organization', 2);
  if (near === 'in' && beforeThat && /^(?:stake|shares?|interest|holding|investment)$/.test(beforeThat.lower))
    return guess('organization', 2);
  if (
    near === 'at' &&
    beforeThat &&
    (ROLE_NOUNS.has(beforeThat.lower) || /^(?:work\p{L}*|job)$/u.test(beforeThat.lower))
  )
    return guess('organization', 2);
  if (/^(?:in|near|outside|across|throughout|northern|southern|eastern|western|central)$/.test(near) && size <= 3)
    return guess('place', 2);
  if (near === 'mr' || near === 'mr.' || near === 'mrs.' || near === 'ms.') return guess('person', 3);
  if (before && NATIONALITIES.has(before.lower) && near && size > 1) return guess('person', 1);
  return null;
}

const ACTS_LIKE_COMPANY =
  /^\s(?:announced|reported|agreed|plans?|planned|offered|offers|bought|buys|acquired|acquires|launched|signed|declined|owns|operates|sells|makes|produces|employs|filed|confirmed|has\s(?:agreed|announced|offered|bought|acquired|signed|been)|would|will)\b/;
const MEETS_COMPANY =
  /^(?:with|by|acquire|acquires|acquired|acquiring|buy|buys|bought|buying|join|joins|rival|rivals|like|including)$/;

/** The last resort: by shape, length, and whether it does what companies do. */
function byShape(words: readonly Word[], { first, last }: NameChunk, prose: string): TypeGuess {
  const size = last - first + 1;
  const head = words[first]!;
  const inner = words.slice(first, last + 1);
  if (inner.every((word) => isCommonWord(word.lower) && word.shape !== 'mixed')) return guess('other', 1);
  if (size === 1) {
    if (head.shape === 'caps' && head.text.length <= 6) return guess('organization', 2);
    if (FIRST_NAMES.has(head.lower) || SURNAMES.has(head.lower)) return guess('person', 1);
    if (head.shape === 'mixed' && !/^(?:Mc|Mac|De|Di|La|Le|O')/.test(head.text)) return guess('organization', 1);
    const before = words[first - 1];
    const acts = ACTS_LIKE_COMPANY.test(prose.slice(head.end, head.end + 20));
    const meets = before !== undefined && head.gap === ' ' && MEETS_COMPANY.test(before.lower);
    return guess(acts || meets ? 'organization' : 'other', 1);
  }
  const plain = inner.every((w) => w.shape !== 'caps' && w.shape !== 'lower' && !isCommonWord(w.lower));
  return guess(size <= 3 && plain ? 'person' : 'organization', 1);
}

/** The type of a chunk by its form, its context, and last its shape. */
export function typeOf(words: readonly Word[], chunk: NameChunk, prose: string): TypeGuess {
  const form = byForm(words, chunk);
  if (form && form.strength === 3) return form;
  return byContext(words, chunk, prose) ?? form ?? byShape(words, chunk, prose);
}
