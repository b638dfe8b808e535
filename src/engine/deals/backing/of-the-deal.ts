import type { Quote } from '../../analysis.ts';
import { overlaps } from '../../span-search.ts';
import type { Draft } from '../grouping/draft.ts';

const MADE: ReadonlySet<string> = new Set(['proposed', 'agreed-preliminary', 'agreed', 'completed']);

/** "Both said they have agreed to merge": what a side denies besides that is something else. */
export function tellsDeal(said: Quote, { sightings }: Draft): boolean {
  return sightings.some(({ passage, stage }) => overlaps(passage, said) && MADE.has(stage ?? ''));
}

/** "no further talks", "does not plan to sell any more": of what is denied so there has been some. */
const SOME = /\b(?:further|any ?more|no longer|yet)\b/i;

/** "there are no talks": whether all that is said of the deal is that there is none. */
export function deniesDeal(said: Quote, { sightings }: Draft): boolean {
  if (SOME.test(said.text)) return false;
  const told = sightings.filter(({ passage }) => overlaps(passage, said));
  const isOver = sightings.some(({ stage }) => stage === 'ended');
  return told.length > 0 && !isOver && told.every(({ stage }) => stage === 'denied');
}

/** "denied that a listing was planned": of a deal that is told as struck it denies something else. */
export const isOfDeal = ({ start, end }: Quote, { sightings }: Draft): boolean =>
  !sightings.some(({ stage }) => stage === 'agreed' || stage === 'completed') ||
  sightings.some(({ line, stage }) => stage === 'denied' && line.span.start < end && start < line.span.end);
