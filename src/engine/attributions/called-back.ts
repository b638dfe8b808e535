import type { Span } from '../analysis.ts';
import { PERSON_NOUNS } from '../lexicon/nominals.ts';
import { BARE_HEADS, UNNAMED_SINGULAR } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import { INDEFINITE } from './described.ts';
import { POSSESSIVE } from './finder/noun-phrases.ts';
import type { Sources } from './kind-context.ts';
import type { SourcePhrase } from './source-phrase.ts';

/**
 * "Oda Lang, an economist at Tarn, said … the economist said": whether a role behind an article goes back to the person who
 * was named and spoke last: nobody of that role spoke without a name, or was told of without one in this block.
 */
export function isCalledBack({ tokens, head }: SourcePhrase, block: ReadBlock, at: Span, sources: Sources): boolean {
  if (!head || head !== tokens.at(-1) || !/^(?:the|this)$/.test(tokens[0]!.lower)) return false;
  if (BARE_HEADS.has(head.lower) || !isPersonNoun(head.lower)) return false;
  // "the company's leader", of whom only the company is known; "the anonymous employee"
  if (tokens.some(({ text, lower }) => POSSESSIVE.test(text) || STAYS_UNNAMED.test(lower))) return false;
  const unnamed = sources.last(
    (link) => /^unnamed/.test(link.kind) && (link.head === head.lower || link.head === `${head.lower}s`),
  );
  if (unnamed || isIntroduced(block, at, head.lower)) return false;
  return sources.last(({ kind }) => /person$/.test(kind))?.kind === 'named-person';
}

const STAYS_UNNAMED = /^(?:anonymous|unnamed|unidentified|unknown)$/;

/** "the lawmaker", "the sixty-year-old", "the horologist": somebody, whether a list has the word or not. */
const isPersonNoun = (word: string): boolean =>
  UNNAMED_SINGULAR.has(word) || PERSON_NOUNS.has(word) || /^(?:old|\p{L}+(?:man|woman|eller|ist|-old))$/u.test(word);

/** How many words may stand between an article and its noun: "a local jeweller". */
const LONGEST_DESCRIPTION = 4;

/** "A jeweller took the notes. … The jeweller said": somebody of whom the block told before, and who had no name there. */
function isIntroduced({ tokens }: ReadBlock, { start }: Span, head: string): boolean {
  for (let t = firstFrom(tokens, start) - 1; t > 0; t--) {
    if (tokens[t]!.lower !== head) continue;
    for (let a = t - 1; a >= Math.max(0, t - LONGEST_DESCRIPTION); a--) {
      if (INDEFINITE.test(tokens[a]!.lower)) return tokens[a - 1]?.text !== ',';
      if (!/^(?:ADJ|NOUN|PROPN)$/.test(tokens[a]!.pos)) break;
    }
  }
  return false;
}
