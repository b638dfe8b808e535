import type { Attribution } from '../../analysis.ts';

/** Whoever was quoted a sentence ago, without a name: nothing but what was said before tells for whom. */
const AGAIN = /^(?:the spokes(?:man|woman|person)|he|she)$/i;

/**
 * "A Halden spokeswoman said …. The spokeswoman said …": for each statement of somebody who speaks for a house and is only
 * taken up again, the one in which the article introduced that person. Attributions come in article order.
 */
export function introductionsOf(attributions: readonly Attribution[]): ReadonlyMap<Attribution, Attribution> {
  const introductions = new Map<Attribution, Attribution>();
  let last: Attribution | null = null;
  for (const attribution of attributions) {
    if (attribution.kind !== 'spokesperson' || !attribution.source) continue;
    if (!AGAIN.test(attribution.source.plain ?? attribution.source.text)) last = attribution;
    else if (last && attribution.entity === null) introductions.set(attribution, last);
  }
  return introductions;
}
