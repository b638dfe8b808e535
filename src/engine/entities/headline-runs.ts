import { isCommonWord } from '../lexicon/common-words.ts';
import { isLegalForm } from '../lexicon/legal-forms.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import type { Form } from './name-forms.ts';

/**
 * The form that a heading's name comes to where the capitals of the headline let it reach into the words behind it:
 * "norvik" of "norvik completes", "norvik nears deal", "halden steel" of "halden steel from osier". The story tells: it has
 * the beginning of such a name, and the whole in headings alone. Null for every other form.
 */
export function formWithinRun(form: string, forms: ReadonlyMap<string, Form>): string | null {
  if (forms.get(form)!.told) return null;
  for (let end = form.lastIndexOf(' '); end > 0; end = form.lastIndexOf(' ', end - 1)) {
    const name = form.slice(0, end);
    if (forms.get(name)?.told) return isPlain(form.slice(end + 1).split(' ', 1)[0]!) ? name : null;
  }
  return null;
}

/** Whether a word is one of the language, and no part of a name: "completes", "from", "asian". */
const isPlain = (word: string): boolean => !isLegalForm(word) && (isCommonWord(word) || NATIONALITIES.has(word));
