import type { Quote } from '../../analysis.ts';
import { overlaps } from '../../span-search.ts';
import type { Draft } from '../grouping/draft.ts';

const MADE: ReadonlySet<string> = new Set(['proposed', 'agreed-preliminary', 'agreed', 'completed']);

/** "Both said they have agreed to merge": what a side denies besides that is something else. */
export function tellsDeal(said: Quote, { sightings }: Draft): boolean {
  return sightings.some(({ passage, stage }) => overlaps(passage, said) && MADE.has(stage ?? ''));
}

/** "denied that a listing was planned": of a deal that is told as struck it denies something else. */
export const isOfDeal = ({ start, end }: Quote, { sightings }: Draft): boolean =>
  !sightings.some(({ stage }) => stage === 'agreed' || stage === 'completed') ||
  sightings.some(({ line, stage }) => stage === 'denied' && line.span.start < end && start < line.span.end);
