import { NAMED_DOCUMENTS } from '../lexicon/sources.ts';
import type { KindContext } from './kind-context.ts';
import { isOutletName } from './outlets.ts';
import { CAPITAL, type SourcePhrase } from './source-phrase.ts';

/** "the Norwell Review", "The Tarn Price Index (TPI)": a capital name that ends in what documents are called. */
export function isNamedDocument({ tokens, head }: SourcePhrase): boolean {
  // "The Code of Practice on the Welfare of Ships"
  if (tokens[0]!.text === 'The' && head?.text === 'Code' && tokens[2]?.lower === 'of') return true;
  const bracket = tokens.findIndex(({ text }) => text === '(');
  const last = tokens[(bracket < 0 ? tokens.length : bracket) - 1];
  return tokens[0]!.lower === 'the' && last !== undefined && NAMED_DOCUMENTS.has(last.lower) && CAPITAL.test(last.text);
}

/** "the company's blog", "its website": what somebody writes of himself. */
export const isOwnSite = ({ tokens, names, head }: SourcePhrase, { knownOutlets }: KindContext): boolean =>
  /^(?:blog|site|website|channel|page|newsletter)$/.test(head?.lower ?? '') &&
  (/^(?:its|their|his|her)$/.test(tokens[0]?.lower ?? '') ||
    tokens.some((t) => /^(?:['’]s?)$/.test(t.text) || /^(?:company|corporate|government)$/.test(t.lower)) ||
    names.some((name) => !isOutletName(name.text, knownOutlets, false)));

/** "the Consumer Price Index", whatever surname stands in it. */
export const isIndex = ({ text }: SourcePhrase): boolean =>
  /^(?:the |a )?(?:[\p{L}-]+ ){1,4}Index(?: \(\p{Lu}+\))?$/iu.test(text);
