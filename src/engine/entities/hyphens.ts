import { isCommonWord } from '../lexicon/common-words.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { isPlaceWord } from './lone-words.ts';

/** Small words inside names: "Quay-on-Tarn", "Velmar-sur-Tarn", "Velm-e-Tarn". */
const LINKS =
  /^(?:e|i|o|ul|ur|us|uz|al|am|an|au|aux|by|de|del|der|des|di|du|el|en|in|la|le|les|on|op|over|sous|sur|the|under|upon)$/;

/** A syllable of a Korean given name in Roman letters: "hyun", "jae", "moon". */
const SYLLABLE =
  /^(?:ch|kw|hw|[bcdghjklmnprstwy])?(?:yeo|yae|wae|woo|you|yoo|eui|ae|ai|ah|eo|eu|ee|oe|oo|ou|oh|ui|wa|we|wi|wo|ya|ye|yi|yo|yu|a|e|i|o|u)(?:ng|ck|[bgkhlmnpk])?$/;

/** Halves that make a word of a following one and no name: "Anti-gambling", "Non-voting". */
const PREFIX =
  /^(?:anti|bi|co|counter|cross|cyber|de|electro|ex|extra|half|hyper|inter|intra|mega|micro|mid|mini|mono|multi|near|neo|non|over|pan|para|post|pre|pro|quasi|re|self|semi|sub|super|supra|trans|tri|ultra|un|under|vice)$/;

const SMALL_WORDS = /^(?:as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we)$/;

/** How what only describes ends: "Velmar-affiliated", "Norland-bound", "Tarn-compatible". */
const DESCRIBES =
  /(?:ed|en|ing|ant|ent|ible|able|ive|ous|al|ic|ical|ese|ish|ian|ism|ist|less|like|ward|wards|wide|wise|bound|born|centric|esque|friendly|proof|prone|plus)$/;
const VOWEL = /[aeiouy]/;
const LETTERS = /^\p{Ll}+$/u;

/** Whether a lower-case word is a given name of two syllables, as Koreans have them: "hyun-chong". */
export function isKoreanGivenName(word: string): boolean {
  const [first, second, ...more] = word.split(/[-‑]/);
  return more.length === 0 && SYLLABLE.test(first ?? '') && SYLLABLE.test(second ?? '');
}

/**
 * Whether a hyphen between a half with a capital and a small one stands inside a name: "Hyun-chong", "Abdel-rahman",
 * "Quay-on-Tarn", but not "Norland-based". `rest` is what follows the hyphen's small half.
 */
export function isNameHyphen(left: string, right: string, rest: string, behindCapital: boolean): boolean {
  const first = left.toLowerCase();
  if (!LETTERS.test(first) || !LETTERS.test(right)) return false;
  if (LINKS.test(right) && /^[-‑]\p{Lu}/u.test(rest)) return true;
  if (PREFIX.test(first)) return false;
  const isGiven = isKoreanGivenName(`${first}-${right}`);
  if (behindCapital && isGiven) return true;
  if (!isGiven && (right.length < 3 || !VOWEL.test(right) || DESCRIBES.test(right))) return false;
  if (left === left.toUpperCase() || isCommonWord(right) || SMALL_WORDS.test(right)) return false;
  return !isCommonWord(first) && !isPlaceWord(first) && !NATIONALITIES.has(first);
}
