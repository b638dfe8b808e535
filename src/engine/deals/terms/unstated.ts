import type { DealType, DealValue, Quote, ScopeItem, Stage, Term } from '../../analysis.ts';
import type { ToldAround } from './told-around.ts';

const PRICED: ReadonlySet<DealType> = new Set([
  'acquisition',
  'merger',
  'stake',
  'asset-sale',
  'financing',
  'supply',
  'licence',
  'service',
  'other',
  'settlement',
  'ipo',
  'cooperation',
  'joint-venture',
  'distribution',
]);
/** What lasts, and may be for one side or one place alone. */
const SHARED: ReadonlySet<DealType> = new Set([
  'cooperation',
  'supply',
  'distribution',
  'licence',
  'service',
  'joint-venture',
  'other',
]);

/** Terms that say when: the deal is made, takes effect or is done. */
const TIMING = ['timing', 'closing date', 'date', 'completion', 'start'];

/**
 * What the article is silent about, of the fields that a deal of this type has. What it expressly withholds is not
 * silence, nor is an amount in the deal's sentences or in the article's first ones (`priced`) that may be its price, nor
 * what its other sentences say (`told`) of when it will be and where.
 */
export function unstatedOf(
  type: DealType,
  stage: Stage,
  value: DealValue | null,
  terms: readonly Term[],
  scope: readonly ScopeItem[],
  withheld: readonly Quote[],
  priced: boolean,
  told: ToldAround,
): readonly string[] {
  const has = (...fields: string[]) => terms.some((term) => fields.includes(term.field));
  const kept = withheld.map((quote) => (quote.plain ?? quote.text).toLowerCase()).join(' ');
  const silent: string[] = [];
  if (
    PRICED.has(type) &&
    !value &&
    !priced &&
    !has('price per share', 'revenue share') &&
    !/\b(?:pric|cost|valu|amount|sum\b|terms\b|fee|pa(?:y|id)|figures?\b|worth\b|size\b|consideration|financial|how much|money|\bnumbers)/.test(
      kept,
    )
  )
    silent.push('value');
  if ((SHARED.has(type) || type === 'financing') && !has('duration') && !/\bhow long\b|\bduration\b/.test(kept))
    silent.push('duration');
  if (SHARED.has(type)) {
    if (!has('exclusivity') && !/\bexclusiv/.test(kept)) silent.push('exclusivity');
    if (
      !told.place &&
      !scope.some((item) => item.kind === 'geography') &&
      !/\b(?:where|territor|which (?:countries|markets|regions))/.test(kept)
    )
      silent.push('territory');
  }
  if (stage === 'agreed-preliminary' && !has('binding force') && !/\bbinding\b/.test(kept))
    silent.push('binding force');
  const isOver = stage === 'completed' || stage === 'ended' || stage === 'denied';
  if (!isOver && !told.time && !has(...TIMING) && !/\b(?:when|date|timetable|timing)\b/.test(kept))
    silent.push('timing');
  return silent;
}
