import type { Token } from '../language/language.ts';
import { OUTLET_NOUNS } from '../lexicon/nominals.ts';
import type { BlockReading } from '../reading.ts';
import { type DefiniteNoun, definiteNoun, isPleonastic, pluralEnd } from './noun-phrases.ts';

const HE: ReadonlySet<string> = new Set('he she him her his hers himself herself'.split(' '));
const IT: ReadonlySet<string> = new Set('it its itself'.split(' '));
/** A word or phrase that may stand for something named before, whatever that is. */
export interface Pointer {
  readonly kind: 'he' | 'it' | 'plural' | 'noun';
  /** Its last token. */
  readonly last: number;
  /** Null for pronouns and plurals. */
  readonly noun: DefiniteNoun | null;
}

/** For each token of a block what begins there and may point back; null where nothing does. */
export function pointersIn({ tokens }: BlockReading): readonly (Pointer | null)[] {
  return tokens.map(({ lower }, at) => {
    if (HE.has(lower)) return { kind: 'he', last: at, noun: null };
    if (IT.has(lower))
      return isNoPronoun(tokens, at) || isPleonastic(tokens, at) ? null : { kind: 'it', last: at, noun: null };
    const plural = pluralEnd(tokens, at);
    if (plural >= at) return { kind: 'plural', last: plural, noun: null };
    const noun = definiteNoun(tokens, at);
    // "this newspaper" is the one that the article stands in.
    return noun && !(lower === 'this' && OUTLET_NOUNS.has(noun.noun)) ? { kind: 'noun', last: noun.last, noun } : null;
  });
}

/** "the IT market" in a sentence in small letters, "do-it-yourself": no pronoun. */
function isNoPronoun(tokens: readonly Token[], at: number): boolean {
  const around = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (around.includes('-')) return true;
  return tokens[at]!.text === 'IT' && around.some((text) => /\p{Ll}/u.test(text));
}
