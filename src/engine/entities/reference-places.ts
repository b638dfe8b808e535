import type { Token } from '../language/language.ts';
import { SPEAKING_VERBS } from '../lexicon/deal-contexts.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import type { NamedThing } from './antecedents.ts';
import { CLAUSE_STARTS } from './clauses.ts';
import { pointersIn } from './pointers.ts';
import { sourcesIn } from './speakers.ts';

/** `“It makes sense”`: with its first word a quotation goes on about what was asked or is the matter, and not about a firm. */
export const opensQuotation = ({ scan }: ReadBlock, at: number): boolean =>
  at > 0 && scan.tokens[at - 1]!.start === scan.quotations[scan.quotationAt(at)]?.start;

/** "told the Norland Commission", "in a filing with it": who hears something is not who goes on. */
export function isHearer(tokens: readonly Token[], before: Token | undefined, at: number): boolean {
  if (before?.lower === 'told') return true;
  if (before?.lower !== 'with') return false;
  return tokens.slice(Math.max(0, at - FILED_BACK), at).some(({ lower }) => /^fil(?:ed|ings?)$/.test(lower));
}
const FILED_BACK = 5;

/** "the crematorium operator Velmar", "the pension insurer, the PBGC,": whoever is so described is named right behind. */
export function isNamedBehind(tokens: readonly Token[], last: number, names: ReadonlyMap<number, NamedThing>): boolean {
  const comma = tokens[last + 1]?.text === ',';
  const article = comma && tokens[last + 2]?.lower === 'the' ? 1 : 0;
  const name = names.get(tokens[last + 1 + (comma ? 1 : 0) + article]?.start ?? -1);
  if (!name || !comma) return name !== undefined;
  const behind = tokens[firstFrom(tokens, name.end)];
  return behind === undefined || /^[,.;)]$/.test(behind.text);
}

/** "the Bank" of "the Bank of Norland", "the Norlandish Commission": words of another name, which point back at nobody. */
export function isCutFromName(
  tokens: readonly Token[],
  at: number,
  last: number,
  names: ReadonlyMap<number, NamedThing>,
): boolean {
  const { start, end } = tokens[last]!;
  for (let i = at + 1; i <= last; i++) {
    const name = names.get(tokens[i]!.start);
    if (name && name.end > start && (i < last || name.end > end)) return true;
  }
  return false;
}

/**
 * "Velmar said it would sell the company", "Osier wants it": a phrase [at, last] that is the object of the verb right before
 * it, of which whoever was named up to token `from` is the subject. He does nothing to himself by such a phrase.
 */
export function isObjectOf(tokens: readonly Token[], from: number, at: number, last: number): boolean {
  if (from < 0 || from >= at || tokens[at - 1]!.pos !== 'VERB' || SPEAKING_VERBS.has(tokens[at - 1]!.lemma))
    return false;
  if (/^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '') || /^['’]/.test(tokens[last + 1]?.text ?? '')) return false;
  for (let i = from; i < at; i++) if (!/^(?:VERB|AUX|ADV|PART)$/.test(tokens[i]!.pos)) return false;
  return true;
}

const HOLDING = /^(?:stakes?|interests?|shares?|stock|control|pct|percent|%|holdings?|bids?|offers?|ownership)$/;
const HOLDING_BACK = 4;

/** "a 5 percent interest in the company", "the company's common stock": in whom somebody else holds, or bids for, a part. */
export function holdsInto(tokens: readonly Token[], at: number, last: number): boolean {
  const lead = tokens[at - 1]?.lower ?? '';
  if (/^(?:in|of|for)$/.test(lead))
    return tokens.slice(Math.max(0, at - HOLDING_BACK), at - 1).some(({ lower }) => HOLDING.test(lower));
  if (!/^['’]s$/.test(tokens[last + 1]?.text ?? '') || lead !== 'of') return false;
  return tokens.slice(last + 2, last + 5).some(({ lower }) => /^(?:stock|shares)$/.test(lower));
}

/** Whether the clause of an "it" names one of `clusters` behind its verb. */
export function actsOn(
  tokens: readonly Token[],
  from: number,
  names: ReadonlyMap<number, NamedThing>,
  clusters: readonly number[],
): boolean {
  if (tokens[from]!.lower !== 'it') return false;
  for (let at = from + 1; at < Math.min(tokens.length, from + ACTED_ON); at++) {
    const { lower, start, pos } = tokens[at]!;
    if (pos === 'PUNCT' || CLAUSE_STARTS.has(lower) || lower === 'and') return false;
    const name = names.get(start);
    if (name && clusters.includes(name.cluster)) return tokens[at - 1]?.pos === 'VERB';
  }
  return false;
}
const ACTED_ON = 6;

/** For each sentence of a block the tokens at which there is something to see: a name, a source, or what may point back. */
export function stopsIn(block: ReadBlock, names: ReadonlyMap<number, NamedThing>): readonly (readonly number[])[] {
  const { tokens, sentences } = block;
  const pointers = block.once(pointersIn);
  const sources = new Set(block.once(sourcesIn).map(({ start }) => start));
  return sentences.map(({ first, last }) => {
    const stops: number[] = [];
    for (let at = first; at < last; at++) {
      const { start } = tokens[at]!;
      if (pointers[at] !== null || names.has(start) || sources.has(start)) stops.push(at);
    }
    return stops;
  });
}

/** "By Ann Doe, The Ledger | 14 May": who writes, and where, is nobody whom the text speaks of. */
export const isByline = (prose: string): boolean =>
  prose.length < LONGEST_BYLINE &&
  (/^By \p{Lu}[^.!?]*$/u.test(prose) ||
    /^\p{Lu}[^.!?]*,? (?:staff|senior|contributing|business|chief) (?:writers?|reporters?|correspondents?|editors?)$/u.test(
      prose,
    ));
const LONGEST_BYLINE = 100;
