import type { Attribution, ChainLink, Quote, Span } from '../analysis.ts';
import type { Referent } from '../entities/resolve.ts';
import { idOf } from '../ids.ts';
import { plainWords } from '../plain-words.ts';
import { quoteAt } from '../quote-at.ts';
import { type Base, isOwn } from './article-base.ts';
import type { Draft, DraftLink, JudgedLink } from './draft.ts';
import { evidenceOf, unverifiedOf } from './evidence.ts';
import { cueClass, judgeFactuality } from './factuality.ts';
import { formOf } from './form.ts';
import { isOutletName } from './outlets.ts';
import { aboutOf, channelOf, responseOf } from './response.ts';
import type { Ruled } from './rulings.ts';
import { isPronoun } from './source-phrase.ts';
import { explain } from './why.ts';

const quoteIn = ({ block }: Draft, span: Span | null): Quote | null => span && block.block.quote(span.start, span.end);

/** The id that an attribution has by what makes it the one it is. */
export function firstIdOf(draft: Draft, ...content: readonly Quote[]): string {
  const [source, cue] = [quoteIn(draft, draft.source), quoteIn(draft, draft.cue)];
  return idOf('a', `${source?.text ?? ''}|${cue!.text}|${content.map(({ text }) => text).join('|')}`);
}

/** The attribution whose source another one has, by a ruling. */
export interface Other {
  readonly id: string;
  readonly source: Quote | null;
}

/** Null where no ruling gives it another one's source. */
export function otherOf({ sameAs }: Ruled, drafts: readonly Draft[], ids: readonly string[]): Other | null {
  if (sameAs === null) return null;
  const other = drafts[sameAs]!;
  const { at } = other.links.at(-1)!;
  return { id: ids[sameAs]!, source: at && quoteAt(other.block, at.start, at.end) };
}

/** What an analysis says of one attribution: of its draft, what its links were judged to be, and how a person ruled. */
export function finish(
  id: string,
  draft: Draft,
  { links: judged, grade, onRecord }: Ruled,
  other: Other | null,
  names: readonly (string | null)[],
  { knownOutlets, own }: Base,
): Attribution {
  const quote = (span: Span | null) => quoteIn(draft, span);
  const chain: ChainLink[] = draft.links.map((link, i) => ({
    kind: judged[i]!.kind,
    at: quote(link.at),
    cue: quote(link.cue),
    entity: judged[i]!.entity,
    anonymity: i === draft.links.length - 1 ? (grade?.anonymity ?? null) : null,
  }));
  const response = responseOf(draft);
  const first = judged[0]!;
  const explained = {
    chain,
    unverified: unverifiedOf(chain, onRecord),
    anonymity: grade?.anonymity ?? null,
    reason: grade?.reason ?? null,
    response,
  };
  return {
    id,
    source: quote(draft.source),
    cue: draft.block.block.quote(draft.cue.start, draft.cue.end),
    content: draft.content,
    about: aboutOf(draft, response),
    entity: first.entity,
    kind: first.kind,
    form: draft.setOff ? 'direct' : formOf(draft.content),
    channel:
      first.kind === 'outlet' || response
        ? null
        : channelOf(draft, (name) => isOutletName(name, knownOutlets, true) && !isOwn(own, name)),
    evidence: evidenceOf(chain, speaksForItself(draft, first), onRecord),
    why: explain({
      ...explained,
      names,
      hasContent: draft.content.length > 0,
      onRecord,
      sameAs: other?.source ?? null,
    }),
    ...explained,
    ...judgeFactuality(draft),
    confidence: draft.confidence,
    ...(onRecord || other ? { ruling: { onRecord, sameSourceAs: other?.id ?? null } } : {}),
  };
}

/** The name that a pronoun stands for; null for anything but a pronoun, and where it is not known. */
export function pronounName(
  { block }: Draft,
  { at }: DraftLink,
  { entity }: JudgedLink,
  byId: ReadonlyMap<string, Referent>,
): string | null {
  if (!at || !isPronoun(block.prose.slice(at.start, at.end))) return null;
  return (entity && byId.get(entity)?.name) ?? null;
}

/** A source is a party to its own plans, announcements, refusals, and to what it says of "we", "it" or "our". */
function speaksForItself(draft: Draft, source: JudgedLink): boolean {
  if (source.kind === 'spokesperson') return true;
  const kind = cueClass(draft);
  if (
    source.kind === 'named-organization' &&
    (kind === 'intention' || kind === 'announce' || draft.content.length === 0)
  )
    return true;
  return draft.content.some((content) => /^["“„]?(?:we|our|it|its|they|their)\b/i.test(plainWords(content)));
}
