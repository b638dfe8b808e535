import type { Assertion, AssertionKind, Attribution } from './analysis.ts';
import type { Sentence, Token } from './language/language.ts';
import { DEAL_LEMMAS, FORECAST_WORDS, MOTIVE_PHRASES } from './lexicon/claims.ts';
import type { BlockReading, Story } from './reading.ts';
import { isWithin, overlapsAny } from './span-search.ts';

const MINIMUM_WORDS = 4;

/**
 * The article's claims in its author's own voice: sentences of the body that no attribution touches, in source order.
 * Headings, captions and table cells are labels and make none; a fragment without a verb claims nothing.
 */
export function findAssertions(story: Story, attributions: readonly Attribution[]): Assertion[] {
  const isAttributed = overlapsAny(
    attributions.flatMap(({ source, cue, content }) => [cue, ...content, ...(source ? [source] : [])]),
  );
  return story.blocks.flatMap((block) => {
    if (block.block.kind !== 'paragraph' && block.block.kind !== 'list-item' && block.block.kind !== 'footnote')
      return [];
    return block.once(claimsOf).flatMap(({ sentence, kind }) => {
      const quote = block.block.quote(sentence.start, sentence.end);
      return isAttributed(quote) ? [] : [{ ...quote, kind }];
    });
  });
}

/** The sentences of a block that claim something, whoever does. */
function claimsOf(block: BlockReading): { readonly sentence: Sentence; readonly kind: AssertionKind }[] {
  return block.sentences.flatMap((sentence) => {
    const tokens = block.tokens.slice(sentence.first, sentence.last);
    return claims(tokens) ? [{ sentence, kind: kindOf(block, sentence, tokens) }] : [];
  });
}

function claims(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.pos !== 'PUNCT');
  return (
    words.length >= MINIMUM_WORDS &&
    words.some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
    tokens.at(-1)?.text !== '?'
  );
}

/** The first kind that fits, the ones an editor asks about first. */
function kindOf(block: BlockReading, sentence: Sentence, tokens: readonly Token[]): AssertionKind {
  const text = block.prose.slice(sentence.start, sentence.end).toLowerCase();
  if (MOTIVE_PHRASES.some((phrase) => text.includes(phrase))) return 'motive';
  if (tokens.some((t) => DEAL_LEMMAS.has(t.lemma) || DEAL_LEMMAS.has(t.lower))) return 'deal';
  if (tokens.some((t) => FORECAST_WORDS.has(t.lower) && t.text !== 'May')) return 'forecast';
  if (block.figures.some((f) => f.type !== 'date' && isWithin(f, sentence))) return 'figure';
  return 'other';
}
