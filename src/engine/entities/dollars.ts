import { DOLLAR_COUNTRIES } from '../lexicon/currencies.ts';
import { plainWords } from '../plain-words.ts';
import type { BlockReading, Story } from '../reading.ts';

/** A dollar, by sign or by word, and one that says that it is the American one. */
const DOLLAR = /\$|\b(?:dollar|dlr)/i;
const AMERICAN = /\bU\.?S\b|(?<!\p{L})USD\b|\bAmerican\b/iu;
const DOLLARS: ReadonlySet<string> = new Set(DOLLAR_COUNTRIES.values());

const isBare = (text: string, currency: string | undefined): boolean =>
  currency === 'USD' && DOLLAR.test(text) && !AMERICAN.test(text);

/** A sum in dollars, in the order of the text. */
interface DollarSum {
  /** The code that it says; null where it is bare. */
  readonly named: string | null;
  /** The currency of the sum right before whose worth its brackets say: "A$1.1 billion ($720 million)"; null where it is none such. */
  readonly worthOf: string | null;
}

const IN_BRACKETS = /^\s?[([](?:(?:about|around|roughly|nearly|some|approximately|=)\s)?$/;

/** What a block says of its dollars. */
function dollarsIn({ prose, figures }: BlockReading): readonly DollarSum[] {
  const sums: DollarSum[] = [];
  let before: { readonly end: number; readonly currency: string } | null = null;
  for (const { type, start, end, value } of figures) {
    const currency = type === 'money' && value && 'currency' in value ? value.currency : undefined;
    if (currency === undefined) continue;
    const text = prose.slice(start, end);
    const bare = isBare(text, currency);
    const worthOf = bare && before && IN_BRACKETS.test(prose.slice(before.end, start)) ? before.currency : null;
    if (bare) sums.push({ named: null, worthOf });
    else if (DOLLARS.has(currency) || currency === 'USD') sums.push({ named: currency, worthOf: null });
    before = bare ? null : { end, currency };
  }
  return sums;
}

/**
 * The currency that a bare "$" or "dollars" stands for in an article: that of the United States where it says what other
 * money is worth ("A$1.1 billion ($720 million)"); else the one kind of dollars that the article named before
 * ("NZ$2 billion"), else that of the United States. Null where it names several or names another only later, and where its
 * dateline lies in a country with dollars of its own and none are named.
 */
export function dollarOf({ article, blocks }: Story): string | null {
  const sums = blocks.flatMap((block) => block.once(dollarsIn));
  const named = new Set(sums.flatMap(({ named }) => named ?? []));
  const worth = new Set(sums.flatMap(({ worthOf }) => worthOf ?? []));
  if (worth.has('USD')) {
    const others = [...named].filter((code) => code !== 'USD');
    return others.length === 1 ? others[0]! : null;
  }
  if (worth.size > 0) return 'USD';
  if (named.size > 1) return null;
  const [only] = named;
  if (only !== undefined) return only === 'USD' || sums[0]!.named !== null ? only : null;
  const { place } = article.dateline;
  return place && DOLLAR_COUNTRIES.has(plainWords(place).toLowerCase()) ? null : 'USD';
}

/** The currency of a sum as its article means it; null where the article leaves open whose dollars they are. */
export function currencyIn(text: string, currency: string | undefined, dollar: string | null): string | null {
  return isBare(text, currency) ? dollar : (currency ?? null);
}
