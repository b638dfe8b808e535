import type { ReadBlock } from '../reading.ts';
import type { Draft } from './draft.ts';
import { findQuotations } from './finder/quotations.ts';

const OPENING = /^["“„«「『]/;

/**
 * Lets quotations run on: a sentence that is nothing but a quotation right after a quotation of the same paragraph
 * belongs to its speaker, a quotation that a paragraph leaves open goes on in the next one that opens with a mark, and what
 * ends in a colon goes on in the list behind it.
 */
export function continueQuotations(drafts: readonly Draft[], blocks: readonly ReadBlock[]): void {
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    appendList(draft, blocks);
    const last = draft.contentSpans.at(-1);
    if (!last || !OPENING.test(draft.block.prose.slice(last.start))) continue;
    const next = drafts[i + 1];
    appendBareQuotations(draft, next?.block === draft.block ? next : undefined);
    appendParagraphs(draft, blocks, next);
  }
}

/** "The notice says that the agreement covers:" goes on in the items of the list behind it. */
function appendList({ block, contentSpans, content }: Draft, blocks: readonly ReadBlock[]): void {
  const last = contentSpans.at(-1);
  if (!last || !/^\s*:\s*$/.test(block.prose.slice(last.end))) return;
  for (let b = block.index + 1; blocks[b]?.block.kind === 'list-item'; b++) {
    const item = blocks[b]!;
    if (item.prose.length > 0) content.push(item.block.quote(0, item.prose.length));
  }
}

function appendBareQuotations(draft: Draft, next: Draft | undefined): void {
  const { scan } = draft.block;
  const here = scan.utteranceAt(scan.tokenAt(draft.cue.start));
  for (let u = here + 1; u < scan.utterances.length; u++) {
    const { first, last } = scan.utterances[u]!;
    const quotation = scan.quotations[scan.quotationAt(first)];
    const speaks = next !== undefined && next.cue.start < scan.tokens[last - 1]!.end;
    if (!quotation || speaks || scan.tokenAt(quotation.end) < last - 1) return;
    if (draft.contentSpans.some((span) => span.start <= quotation.start && quotation.end <= span.end)) continue;
    draft.content.push(draft.block.block.quote(quotation.start, quotation.end));
  }
}

function appendParagraphs(draft: Draft, blocks: readonly ReadBlock[], next: Draft | undefined): void {
  const closing = draft.block.scan.quotations.at(-1);
  if (!closing?.open) return;
  for (let b = draft.block.index + 1; b < blocks.length; b++) {
    const block = blocks[b]!;
    if (!OPENING.test(block.prose) || next?.block === block) return;
    const quotation = findQuotations(block.prose)[0];
    if (quotation?.start !== 0) return;
    draft.content.push(block.block.quote(quotation.start, quotation.end));
    if (!quotation.open) return;
  }
}
