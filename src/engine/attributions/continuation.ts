import type { Quote } from '../analysis.ts';
import type { Block } from '../article/article.ts';
import { quoteAt } from '../quote-at.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import type { Draft } from './draft.ts';
import { findQuotations } from './finder/quotations.ts';
import { CUE_VERB_OF } from './finder/verb-groups.ts';

const OPENING = /^["“„«「『]/;

/**
 * Lets quotations run on: a sentence that is nothing but a quotation right after a quotation of the same paragraph
 * belongs to its speaker, a quotation that a paragraph leaves open goes on in the next one that opens with a mark, and what
 * ends in a colon goes on in the list, the block quote or the quotation behind it.
 */
export function continueQuotations(drafts: readonly Draft[], blocks: readonly ReadBlock[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.announces) appendAnnounced(draft, blocks);
    else appendList(draft, blocks);
    if (TURNS.test(draft.block.prose.slice(draft.cue.start, draft.cue.end)))
      takeUp(draft, drafts.slice(Math.max(0, i - 1), i)[0], blocks);
    finishTurn(draft, drafts[i + 1]);
    const last = draft.contentSpans.at(-1);
    if (!last || !OPENING.test(draft.block.prose.slice(last.start))) continue;
    const next = drafts[i + 1];
    appendBareQuotations(draft, next?.block === draft.block ? next : undefined);
    appendParagraphs(draft, blocks, next);
  }
}

/** `**Jane Doe:** We will go on. It is time.`: a turn of an interview is all of its paragraph, where nobody else speaks in it. */
function finishTurn({ block, source, cue, content, contentSpans }: Draft, next: Draft | undefined): void {
  const [said] = contentSpans;
  if (!source || source.start > 0 || !said || next?.block === block) return;
  if (block.prose.slice(cue.start, cue.end) !== ':' || OPENING.test(block.prose.slice(said.start))) return;
  if (!block.block.isSetOff(source.start, source.end, 2) && !block.block.isSetOff(source.start, cue.end, 2)) return;
  content.splice(0, content.length, quoteAt(block, said.start, block.prose.trimEnd().length));
}

/** Who goes on like this has just been speaking. */
const TURNS = /^(?:continue[ds]|went on|added|concluded|continues|concludes)\b/i;

/**
 * `“…,” she continued` behind a paragraph that is nothing but a quotation: she said that, too. It goes to the one who spoke
 * right before it, whom "she" goes on from, else to her.
 */
function takeUp(draft: Draft, before: Draft | undefined, blocks: readonly ReadBlock[]): void {
  const above = blocks[draft.block.index - 1];
  const [own] = draft.contentSpans;
  if (!above || before?.block === above || before?.block === draft.block || !own || own.start > 0) return;
  const quotation = findQuotations(above.prose)[0];
  if (quotation?.start !== 0 || quotation.open || quotation.end < above.prose.trimEnd().length) return;
  if (draft.content.some(({ text }) => text === above.prose) || !OPENING.test(draft.block.prose)) return;
  const quote = quoteAt(above, quotation.start, quotation.end);
  const adjacent = before !== undefined && before.block.index === above.index - 1;
  if (adjacent) before.content.push(quote);
  // "Doe described why she had left.": what follows such a sentence may be what it announces.
  else if (!blocks[above.index - 1]?.tokens.some(({ lemma }) => CUE_VERB_OF.has(lemma))) draft.content.unshift(quote);
}

/** "The notice says that the agreement covers:" goes on in the items of the list behind it. */
function appendList({ block, contentSpans, content }: Draft, blocks: readonly ReadBlock[]): void {
  const last = contentSpans.at(-1);
  if (!last || !/^\s*:\s*$/.test(block.prose.slice(last.end))) return;
  appendWhile(content, blocks, block.index + 1, ({ kind }) => kind === 'list-item');
}

/** All of the blocks from one on that are of a kind, as far as they go. */
function appendWhile(
  content: Quote[],
  blocks: readonly ReadBlock[],
  from: number,
  is: (block: Block) => boolean,
): void {
  for (let b = from; b < blocks.length && is(blocks[b]!.block); b++) {
    const block = blocks[b]!;
    if (block.prose.length > 0) content.push(quoteAt(block, 0, block.prose.length));
  }
}

/** "Alvarado continued:" is followed by what was said: a block quote, a list, or paragraphs in quotation marks. */
function appendAnnounced(draft: Draft, blocks: readonly ReadBlock[]): void {
  const { block, content } = draft;
  const from = block.index + 1;
  const next = blocks[from]?.block;
  if (!next) return;
  draft.setOff = next.quoted && !block.block.quoted;
  if (draft.setOff) appendWhile(content, blocks, from, ({ quoted }) => quoted);
  else if (next.kind === 'list-item') appendWhile(content, blocks, from, ({ kind }) => kind === 'list-item');
  else appendQuotations(content, blocks, from);
}

function appendBareQuotations(draft: Draft, next: Draft | undefined): void {
  const { scan } = draft.block;
  const here = scan.utteranceAt(scan.tokenAt(draft.cue.start));
  for (let u = here + 1; u < scan.utterances.length; u++) {
    const { first, last } = scan.utterances[u]!;
    const quotation = scan.quotations[scan.quotationAt(first)];
    const speaks = next !== undefined && next.cue.start < scan.tokens[last - 1]!.end;
    if (!quotation || speaks || scan.tokenAt(quotation.end) < last - 1) return;
    if (draft.contentSpans.some((span) => isWithin(quotation, span))) continue;
    draft.content.push(quoteAt(draft.block, quotation.start, quotation.end));
  }
}

function appendParagraphs(draft: Draft, blocks: readonly ReadBlock[], next: Draft | undefined): void {
  const closing = draft.block.scan.quotations.at(-1);
  if (!closing?.open) return;
  appendQuotations(draft.content, blocks, draft.block.index + 1, next?.block);
}

/** Quotations that paragraphs open with, up to the one that is closed, or to the block of the next speaker. */
function appendQuotations(content: Quote[], blocks: readonly ReadBlock[], from: number, stop?: ReadBlock): void {
  for (let b = from; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!OPENING.test(block.prose) || stop === block) return;
    const quotation = findQuotations(block.prose)[0];
    if (quotation?.start !== 0) return;
    content.push(quoteAt(block, quotation.start, quotation.end));
    if (!quotation.open) return;
  }
}
