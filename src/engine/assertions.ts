import type { Assertion, AssertionKind, Attribution, Span } from './analysis.ts';
import { datelineLength } from './article/dateline.ts';
import type { Sentence, Token } from './language/language.ts';
import { DEAL_LEMMAS, FORECAST_WORDS, MOTIVE_PHRASES } from './lexicon/claims.ts';
import type { BlockReading, ReadBlock, Story } from './reading.ts';
import { firstFrom, isWithin, overlapsAny } from './span-search.ts';

const MINIMUM_WORDS = 4;

/**
 * The article's claims in its author's own voice: sentences of the body that no attribution touches, in source order.
 * Headings, captions and table cells are labels and make none; a fragment without a verb claims nothing.
 */
export function findAssertions(story: Story, attributions: readonly Attribution[]): Assertion[] {
  const isAttributed = overlapsAny(
    attributions.flatMap(({ source, cue, content }) => [cue, ...content, ...(source ? [source] : [])]),
  );
  const spoken = turnsOf(story.blocks);
  return story.blocks.flatMap((block, i) => {
    if (spoken[i]) return [];
    if (block.block.kind !== 'paragraph' && block.block.kind !== 'list-item' && block.block.kind !== 'footnote')
      return [];
    return block
      .kept(claimsIn)
      .flatMap(({ claim, quote }) => (isAttributed(quote) ? [] : [{ ...quote, kind: kindOf(block, claim) }]));
  });
}

/** Fewer questions in bold are no interview. */
const FEWEST_QUESTIONS = 3;

/** For each block whether it is a turn of an interview, "**Why now?**" and what follows it: who speaks stands above. */
function turnsOf(blocks: Story['blocks']): readonly boolean[] {
  const asked = blocks.map(({ block }) => block.kind === 'paragraph' && block.emphasised);
  const questions = blocks.filter(({ prose }, i) => asked[i] && /\?["”’)]*$/.test(prose)).length;
  if (questions < FEWEST_QUESTIONS) return [];
  let inTurn = false;
  return blocks.map(({ block }, i) => {
    inTurn = block.kind !== 'heading' && (asked[i]! || inTurn);
    return inTurn;
  });
}

interface Claim {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Null until somebody asks: most sentences are attributed. */
  kind: AssertionKind | null;
}

/** The claims of a block where they stand, without its dateline. */
const claimsIn = (block: ReadBlock) =>
  block.once(claimsOf).map((claim) => {
    const { start, end } = claim.sentence;
    return { claim, quote: block.block.quote(start === 0 ? datelineLength(block.prose) : start, end) };
  });

/** The sentences of a block that claim something and let nobody speak. */
function claimsOf(block: BlockReading): Claim[] {
  const { quotations } = block.scan;
  return block.sentences.flatMap((sentence) => {
    const tokens = block.tokens.slice(sentence.first, sentence.last);
    return claims(tokens) && !quotes(tokens, quotations) ? [{ sentence, tokens, kind: null }] : [];
  });
}

/** Whether a quotation among the words says a clause: then somebody else speaks, known or not. Single words quoted do not. */
function quotes(tokens: readonly Token[], quotations: readonly Span[]): boolean {
  let at = Math.max(0, firstFrom(quotations, tokens[0]?.start ?? 0) - 1);
  let words = 0;
  let verb = false;
  for (const { start, pos } of tokens) {
    while (quotations[at] && quotations[at]!.end <= start) {
      at++;
      words = 0;
      verb = false;
    }
    const quotation = quotations[at];
    if (!quotation) return false;
    if (start < quotation.start || pos === 'PUNCT') continue;
    words++;
    verb ||= pos === 'VERB' || pos === 'AUX';
    if (verb && words >= MINIMUM_WORDS) return true;
  }
  return false;
}

function claims(tokens: readonly Token[]): boolean {
  const words = tokens.filter((t) => t.pos !== 'PUNCT');
  return (
    words.length >= MINIMUM_WORDS &&
    !isNotFoundOut(tokens) &&
    words.some((t) => t.pos === 'VERB' || t.pos === 'AUX') &&
    tokens.at(-1)?.text !== '?'
  );
}

/** "The price could not be established", "Reuters could not verify the report": what nobody could find out is no claim. */
const isNotFoundOut = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }, i) => {
    const before = tokens.slice(Math.max(0, i - 5), i);
    const isUnable = before.some((token) => /^(?:not|n[’']t|cannot|unable)$/.test(token.lower));
    if (tokens[i - 1]?.lower === 'be') return isUnable && FOUND_OUT.test(lower);
    return CHECK.test(lower) && isUnable && before.some((token) => /^(?:could|can|cannot|unable)$/.test(token.lower));
  });
const FOUND_OUT = /^(?:established|determined|ascertained|verified|corroborated|confirmed|learned|learnt)$/;
const CHECK = /^(?:verify|corroborate|authenticate|confirm)$/;

/** The kind of a claim, which is kept with it. */
function kindOf(block: BlockReading, claim: Claim): AssertionKind {
  claim.kind ??= firstKind(block, claim);
  return claim.kind;
}

/** The first kind that fits, the ones an editor asks about first. */
function firstKind(block: BlockReading, { sentence, tokens }: Claim): AssertionKind {
  const text = block.prose.slice(sentence.start, sentence.end).toLowerCase();
  if (MOTIVE_PHRASES.some((phrase) => text.includes(phrase))) return 'motive';
  if (tokens.some((t) => DEAL_LEMMAS.has(t.lemma) || DEAL_LEMMAS.has(t.lower))) return 'deal';
  if (tokens.some((t) => FORECAST_WORDS.has(t.lower) && t.text !== 'May')) return 'forecast';
  if (block.figures.some((f) => f.type !== 'date' && isWithin(f, sentence))) return 'figure';
  return 'other';
}
