import type { Attribution, ChainLink, Quote, SourceKind, Span } from '../analysis.ts';
import type { Register } from '../entities/register.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Story } from '../reading.ts';
import { type Description, type Grade, gradeSources } from './anonymity.ts';
import { continueQuotations } from './continuation.ts';
import type { Draft, DraftLink, JudgedLink } from './draft.ts';
import { evidenceOf, unverifiedOf } from './evidence.ts';
import { cueClass, judgeFactuality } from './factuality.ts';
import { formOf } from './form.ts';
import { type KindContext, surnameOf } from './kind-context.ts';
import { isOutletName } from './outlets.ts';
import type { IsOutlet } from './relays.ts';
import { aboutOf, channelOf, responseOf } from './response.ts';
import type { Ruling } from './ruling.ts';
import { applyRulings, draftsAfterRulings, type Ruled } from './rulings.ts';
import { judgeSource } from './source-kind.ts';
import { isPronoun } from './source-phrase.ts';
import { explain } from './why.ts';

export interface AttributeOptions {
  /** Names of the outlet whose article this is: it relays nothing, and is no channel. */
  readonly ownOutlet: readonly string[];
  readonly register: Register;
  readonly rulings: readonly Ruling[];
  readonly ids: Ids;
}

/**
 * Joins the spans of all blocks into judged attributions, in source order; empty when the article has none. Gives way
 * after each block and each attribution, so that a long article never holds the thread.
 */
export function* attribute(
  story: Story,
  entities: ResolvedEntities,
  options: AttributeOptions,
): Generator<void, readonly Attribution[]> {
  const own = new Set(options.ownOutlet.map(withoutArticle));
  const called = [
    ...options.register.entries.filter((entry) => entry.outlet),
    ...entities.referents.filter(({ isOutlet }) => isOutlet),
  ];
  const knownOutlets = new Set(
    called.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase())),
  );
  const people = entities.entities.filter(({ type }) => type === 'person');
  const base: Base = { entities, knownOutlets, surnames: new Set(people.map(({ name }) => surnameOf(name))) };
  const isOutlet: IsOutlet = (block, at, cue) =>
    judgeSource(block, { at, cue }, { ...base, known: new Map(), officials: new Set(), previous: [] }).kind ===
      'outlet' && !isOwn(own, block.prose.slice(at.start, at.end));

  const found: Draft[] = [];
  for (const block of story.blocks) {
    found.push(...draftsAfterRulings(block, isOutlet, options.rulings));
    yield;
  }
  continueQuotations(found, story.blocks);
  // "The minister said:" before something else than words has said nothing.
  const drafts = found.filter(({ announces, content }) => !announces || content.length > 0);
  const judged = yield* judgeLinks(drafts, base);
  const grades = gradeLinks(drafts, judged);
  const ruled = applyRulings(drafts, judged, grades, options.rulings);
  const ids = drafts.map((draft) => options.ids.next('a', contentOf(draft)));
  const attributions: Attribution[] = [];
  for (const [i, draft] of drafts.entries()) {
    attributions.push(finish(ids[i]!, draft, ruled[i]!, otherOf(ruled[i]!, drafts, ids), base, own));
    yield;
  }
  return attributions;
}

/** What judging needs of the article, whichever source it is. */
type Base = Pick<KindContext, 'entities' | 'knownOutlets' | 'surnames'>;

const withoutArticle = (name: string) => name.toLowerCase().replace(/^the /, '');
const isOwn = (own: ReadonlySet<string>, text: string) => own.has(withoutArticle(text));

function* judgeLinks(drafts: readonly Draft[], base: Base): Generator<void, JudgedLink[][]> {
  const known = new Map<string, SourceKind>();
  const officials = new Set<string>();
  const previous: JudgedLink[] = [];
  const judged: JudgedLink[][] = [];
  for (const { block, links } of drafts) {
    judged.push(
      links.map((linkSpans) => {
        const link = judgeSource(block, linkSpans, { ...base, known, officials, previous });
        // "Greenspan's testimony" is a document, and Greenspan is none.
        if (link.entity !== null && link.kind !== 'document' && !known.has(link.entity))
          known.set(link.entity, link.kind);
        if (link.kind === 'spokesperson' && base.surnames.has(link.head)) officials.add(link.head);
        previous.push(link);
        return link;
      }),
    );
    yield;
  }
  return judged;
}

/** The grade of each draft's last link; null where it is named. */
function gradeLinks(drafts: readonly Draft[], judged: readonly JudgedLink[][]): (Grade | null)[] {
  const descriptions: Description[] = [];
  const owners: number[] = [];
  drafts.forEach((draft, i) => {
    const { at } = draft.links.at(-1)!;
    const { kind } = judged[i]!.at(-1)!;
    if (!at || (kind !== 'unnamed-person' && kind !== 'unnamed-group')) return;
    descriptions.push({ block: draft.block, at, kind });
    owners.push(i);
  });
  const grades: (Grade | null)[] = drafts.map((_, i) =>
    judged[i]!.at(-1)!.kind === 'implicit' ? { anonymity: 0, reason: null } : null,
  );
  gradeSources(descriptions).forEach((grade, d) => {
    grades[owners[d]!] = grade;
  });
  return grades;
}

const quoteIn = ({ block }: Draft, span: Span | null): Quote | null => span && block.block.quote(span.start, span.end);

/** What makes an attribution the one it is, for its id. */
function contentOf(draft: Draft): string {
  const [source, cue] = [quoteIn(draft, draft.source), quoteIn(draft, draft.cue)];
  return `${source?.text ?? ''}|${cue!.text}|${draft.content.map((c) => c.text).join('|')}`;
}

/** The attribution whose source another one has, by a ruling. */
interface Other {
  readonly id: string;
  readonly source: Quote | null;
}

function otherOf({ sameAs }: Ruled, drafts: readonly Draft[], ids: readonly string[]): Other | null {
  if (sameAs === null) return null;
  const other = drafts[sameAs]!;
  return { id: ids[sameAs]!, source: quoteIn(other, other.links.at(-1)!.at) };
}

function finish(
  id: string,
  draft: Draft,
  { links: judged, grade, onRecord }: Ruled,
  other: Other | null,
  base: Base,
  own: ReadonlySet<string>,
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
        : channelOf(draft, (name) => isOutletName(name, base.knownOutlets, true) && !isOwn(own, name)),
    evidence: evidenceOf(chain, speaksForItself(draft, first), onRecord),
    why: explain({
      ...explained,
      names: draft.links.map((link, i) => pronounName(draft, link, judged[i]!, base.entities)),
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
function pronounName(
  { block }: Draft,
  { at }: DraftLink,
  { entity }: JudgedLink,
  { entities }: ResolvedEntities,
): string | null {
  if (!at || !isPronoun(block.prose.slice(at.start, at.end))) return null;
  return entities.find(({ id }) => id === entity)?.name ?? null;
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
  return draft.content.some((content) => /^["“„]?(?:we|our|it|its|they|their)\b/i.test(content.plain ?? content.text));
}
