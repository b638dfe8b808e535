import type { SourceKind, Span } from '../analysis.ts';
import type { Referent } from '../entities/resolve.ts';
import { SINGLE_OFFICES } from '../lexicon/sources.ts';
import { OFFICES } from '../lexicon/titles.ts';
import type { ReadBlock } from '../reading.ts';
import type { KindContext } from './kind-context.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** "Acme chief of operations, Jane Doe", "the Acme chairman": of what a person's source names, the person. */
export function whoSpeaks(
  { block }: ReadBlock,
  { start, end }: Span,
  kind: SourceKind,
  { head }: SourcePhrase,
  entity: Referent | null,
  { sources }: KindContext,
): Referent | null {
  if (kind !== 'named-person' || entity === null || entity.type === 'person') return entity;
  const named = sources.personIn(block.toSource(start, end));
  if (named !== null) return named;
  return head && (OFFICES.has(head.lower) || SINGLE_OFFICES.has(head.lower))
    ? sources.inOffice(head.lower, entity)
    : entity;
}

/** "One of the region's biggest lenders, Harbour Bank": what is one among several has its name behind a comma; null where none closes the phrase. */
export function namedOneOf({ tokens, names }: SourcePhrase): SourcePhrase['names'][number] | null {
  if (tokens[0]?.lower !== 'one' || tokens[1]?.lower !== 'of') return null;
  const last = names.at(-1);
  if (!last || last.end !== tokens.at(-1)!.end) return null;
  const before = tokens.findLast(({ end }) => end <= last.start);
  return before?.text === ',' ? last : null;
}
