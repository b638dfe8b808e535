import { isCommonWord } from '../lexicon/common-words.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisation-words.ts';
import type { Form } from './name-forms.ts';
import { countryLength } from './place-labels.ts';

/**
 * "Airline Norvik Air signs": an everyday word or a country that begins a sentence or stands in a heading is no part of the
 * name behind it, where the story uses that name without it inside a sentence, and never the two.
 */
export function isTraded(form: string, forms: ReadonlyMap<string, Form>): boolean {
  const lead = leadLength(form);
  if (lead === 0) return false;
  const rest = forms.get(form.split(' ').slice(lead).join(' '));
  return rest?.type === 'organization' && rest.inside > 0;
}

/** Countries in short, which belong to a name: "US Tarn Reserve". */
const SHORT = /^u\.?[sk]/;

/** How many words of a form may only stand before a name: an everyday word, or a country ("South Korea Norvik Air"). */
export function leadLength(form: string): number {
  const words = form.split(' ');
  const country = countryLength(words);
  if (country > 0 && SHORT.test(words[0]!)) return 0;
  if (country > 0) return words.length - country > (country > 1 ? 0 : 1) ? country : 0;
  const isWord = words.length > 1 && (ORGANISATION_WORDS.has(words[0]!) || isCommonWord(words[0]!));
  return isWord ? 1 : 0;
}
