import { matchAt } from '../patterns/match-at.ts';

/** What a price is for: "a share", "per barrel". Sums a day or a year are sums. */
const PER =
  /[\s-](?:an?|per|each)[\s-](share|shr|barrel|ounce|tonne|ton|gallon|litre|liter|bushel)(?![\p{L}\p{N}])|\sapiece/iuy;

/** The unit of a price ("share"), as part of a value; nothing for a sum. */
export function unitAfter(prose: string, end: number): { unit?: string } {
  const match = matchAt(PER, prose, end);
  if (!match) return {};
  const unit = match[1]?.toLowerCase() ?? 'share';
  return { unit: unit === 'shr' ? 'share' : unit };
}
