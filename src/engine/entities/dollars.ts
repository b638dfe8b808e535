import { DOLLAR_COUNTRIES } from '../lexicon/currencies.ts';
import type { BlockReading, Story } from '../reading.ts';

/** A dollar, by sign or by word, and one that says that it is the American one. */
const DOLLAR = /\$|\b(?:dollar|dlr)/i;
const AMERICAN = /\bU\.?S\b|(?<!\p{L})USD\b|\bAmerican\b/iu;
const DOLLARS: ReadonlySet<string> = new Set(DOLLAR_COUNTRIES.values());

const isBare = (text: string, currency: string | undefined): boolean =>
  currency === 'USD' && DOLLAR.test(text) && !AMERICAN.test(text);

/** What a block says of its dollars: other ones by their codes, and "USD" where it names those. */
function dollarsIn({ prose, figures }: BlockReading): readonly string[] {
  return figures.flatMap(({ type, start, end, value }) => {
    const currency = type === 'money' && value && 'currency' in value ? value.currency : undefined;
    if (currency === undefined) return [];
    return DOLLARS.has(currency) || (currency === 'USD' && AMERICAN.test(prose.slice(start, end))) ? [currency] : [];
  });
}

/**
 * The currency that a bare "$" or "dollars" stands for in an article: the one kind of dollars that it names elsewhere
 * ("NZ$2 billion"), else that of the United States; null where it names several, or where its dateline lies in a country
 * with dollars of its own and none are named.
 */
export function dollarOf({ article, blocks }: Story): string | null {
  const named = new Set(blocks.flatMap((block) => block.once(dollarsIn)));
  if (named.size > 1) return null;
  const [only] = named;
  if (only !== undefined) return only;
  const { place } = article.dateline;
  return place && DOLLAR_COUNTRIES.has((place.plain ?? place.text).toLowerCase()) ? null : 'USD';
}

/** The currency of a sum as its article means it; null where the article leaves open whose dollars they are. */
export function currencyIn(text: string, currency: string | undefined, dollar: string | null): string | null {
  return isBare(text, currency) ? dollar : (currency ?? null);
}
