import type { Attribution, Quote } from '../../analysis.ts';
import { PatternSet } from '../../patterns/pattern-set.ts';
import { overlaps, overlapsAny } from '../../span-search.ts';
import { type Extent, matchesIn, proseOf, quoteAt } from '../grouping/extent.ts';

const CLAUSE = '(?:[^.;:“”"]|\\.(?=\\d)){3,140}?(?=,(?!\\d)|\\.(?!\\d)|[;:“”"]|$)';
const MOTIVES = new PatternSet([
  new RegExp(`\\bfor fear of ${CLAUSE}`, 'giu'),
  new RegExp(`\\bin (?:a|an) (?:bid|effort|attempt|move|drive|push) to ${CLAUSE}`, 'giu'),
  new RegExp(
    `\\b(?:as|because) (?:it|they|the \\p{L}{2,14}|[\\p{Lu}]\\p{L}{1,20}) (?:seeks?|tries|try|looks?|aims?|wants?|struggles?) to ${CLAUSE}`,
    'gu',
  ),
  new RegExp(`\\bin[- ]order to ${CLAUSE}`, 'giu'),
  new RegExp(`\\b(?:is|are) doing this to ${CLAUSE}`, 'giu'),
  new RegExp(`\\bwith the (?:aim|goal|intention|hope) of ${CLAUSE}`, 'giu'),
  new RegExp(`\\bso as to ${CLAUSE}`, 'giu'),
]);
const EFFECT = '(?:could|would|will|may|might|should)(?: also| further| then| eventually)?';
const IMPACTS = new PatternSet([
  new RegExp(
    `\\b${EFFECT} (?:raise|boost|help|create|make|give|allow|strengthen|save|cut|reduce|increase|lead|result|benefit|become|expand|widen|accelerate|hurt|harm|threaten|form|put|add|enable|double|improve) (?!(?:an?|the|its) (?:[\\p{L}\\d.]{1,14} ){0,5}?(?:announcement|statement|decision|bid|offer)\\b)${CLAUSE}`,
    'giu',
  ),
  new RegExp(
    `\\bis (?:said|expected|likely) to (?:help|boost|create|save|cut|reduce|increase|raise|strengthen|add|lead|result) ${CLAUSE}`,
    'giu',
  ),
]);

/** Why a side is said to do the deal; apart from its terms, since nobody can sign a motive. */
export function motivesIn(extents: readonly Extent[]): readonly Quote[] {
  return matches(extents, MOTIVES);
}

/** What the deal is said to bring about; see `impactOf`. */
export function impactsIn(extents: readonly Extent[]): readonly Quote[] {
  return matches(extents, IMPACTS);
}

/** What of that is no term of the deal. Refusals and statements of a price are none either. */
export function impactOf(
  impacts: readonly Quote[],
  terms: readonly Quote[],
  attributions: readonly Attribution[],
): readonly Quote[] {
  if (impacts.length === 0) return impacts;
  const refusals = attributions.filter(({ response }) => response !== null).map(({ cue }) => cue);
  const isOther = overlapsAny([...terms, ...refusals]);
  return impacts.filter((quote) => !isOther(quote));
}

function matches(extents: readonly Extent[], patterns: PatternSet): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const extent of extents) {
    if (extent.line.heading) continue;
    const { start } = proseOf(extent);
    for (const { match } of matchesIn(extent, patterns)) {
      if (match[0].split(' ').length < 4) continue;
      const quote = quoteAt(extent, start + match.index, start + match.index + match[0].trimEnd().length);
      if (!quotes.some((known) => overlaps(known, quote))) quotes.push(quote);
    }
  }
  return quotes.sort((a, b) => a.start - b.start);
}
