import type { Attribution, ChainLink, Quote, Span } from '../analysis.ts';
import { PhraseLookUp } from '../entities/phrase-look-up.ts';
import type { Register } from '../entities/register.ts';
import type { Cast, Referent, ResolvedEntities } from '../entities/resolve.ts';
import { type Ids, idOf } from '../ids.ts';
import { isSame, isSameSet, type Keeper } from '../keeper.ts';
import { quoteAt } from '../quote-at.ts';
import type { ReadBlock, Story } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import { type Description, type Grade, gradeSources } from './anonymity.ts';
import { continueQuotations } from './continuation.ts';
import type { Draft, DraftLink, JudgedLink } from './draft.ts';
import { evidenceOf, unverifiedOf } from './evidence.ts';
import { cueClass, judgeFactuality } from './factuality.ts';
import { formOf } from './form.ts';
import { type LookUp, surnameOf } from './kind-context.ts';
import { isOutletName } from './outlets.ts';
import { tellsOfOwnReport } from './own-reports.ts';
import type { IsOutlet } from './relays.ts';
import { aboutOf, channelOf, responseOf } from './response.ts';
import type { Ruling } from './ruling.ts';
import { applyRulings, draftsAfterRulings, type Ruled } from './rulings.ts';
import { judgeSource } from './source-kind.ts';
import { isPronoun } from './source-phrase.ts';
import { AskedSources, NO_SOURCES, SourcesSoFar } from './sources.ts';
import { explain } from './why.ts';

export interface AttributeOptions {
  /** Names of the outlet whose article this is: it relays nothing, and is no channel. */
  readonly ownOutlet: readonly string[];
  readonly register: Register;
  readonly rulings: readonly Ruling[];
  readonly ids: Ids;
  /** Keeps what the article before had in common with this one. */
  readonly keeper: Keeper;
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
  const base = options.keeper.asBefore(isSameBase, baseOf(story, entities, options));
  const kept: Draft[] = [];
  for (const block of story.blocks) {
    const lookUp = block.kept(lookUpIn, entities.castOf(block));
    const open = options.rulings.filter(({ kind, at }) => kind === 'not-an-attribution' && isWithin(at, block.block));
    kept.push(...(open.length === 0 ? block.kept(draftsIn, lookUp, base) : draftsIn(block, lookUp, base, open)));
    yield;
  }
  const found = kept.map((draft) => ({ ...draft, content: [...draft.content] }));
  continueQuotations(found, story.blocks);
  // "The minister said:" before something else than words has said nothing.
  const drafts = found.filter(({ announces, content }) => !announces || content.length > 0);
  const judged = yield* judgeLinks(drafts, base, entities);
  const grades = gradeLinks(drafts, judged);
  const ruled = applyRulings(drafts, judged, grades, options.rulings);
  const ids = drafts.map((draft) => options.ids.nextOf(draft.keeper.kept(draft, firstIdOf, draft.content)));
  const byId = new Map(entities.referents.map((referent) => [referent.id, referent]));
  const attributions: Attribution[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    const { links, grade, onRecord } = ruled[i]!;
    const other = otherOf(ruled[i]!, drafts, ids);
    const names = draft.links.map((link, l) => pronounName(draft, link, links[l]!, byId));
    const from: unknown[] = [
      ids[i]!,
      base,
      draft.setOff,
      grade?.anonymity,
      grade?.reason,
      onRecord,
      other?.id,
      other?.source,
    ];
    from.push(...links, ...names, ...draft.content);
    const { attribution } = draft.keeper.whileTrue<Finished>(
      finish,
      (known) => isSame(known.from, from),
      () => ({ from, attribution: finish(ids[i]!, draft, ruled[i]!, other, names, base) }),
    );
    attributions.push(attribution);
    yield;
  }
  return attributions;
}

/** An attribution with all that it was made from besides its draft. */
interface Finished {
  readonly from: readonly unknown[];
  readonly attribution: Attribution;
}

/** What judging needs of the article, whichever source it is: the same object for as long as it holds the same. */
interface Base {
  readonly knownOutlets: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly own: ReadonlySet<string>;
  readonly ownReport: boolean;
}

function baseOf({ blocks }: Story, { referents }: ResolvedEntities, { ownOutlet, register }: AttributeOptions): Base {
  const called = [...register.entries.filter((entry) => entry.outlet), ...referents.filter(({ isOutlet }) => isOutlet)];
  const people = referents.filter(({ type }) => type === 'person');
  return {
    knownOutlets: new Set(called.flatMap(({ name, aliases }) => [name, ...aliases].map((one) => one.toLowerCase()))),
    surnames: new Set(people.map(({ name }) => surnameOf(name))),
    own: new Set(ownOutlet.map(withoutArticle)),
    ownReport: blocks.some((block) => block.kept(tellsOfOwnReport)),
  };
}

const isSameBase = (a: Base, b: Base): boolean =>
  a.ownReport === b.ownReport &&
  isSameSet(a.knownOutlets, b.knownOutlets) &&
  isSameSet(a.surnames, b.surnames) &&
  isSameSet(a.own, b.own);

const lookUpIn = (_: ReadBlock, cast: Cast): LookUp => new PhraseLookUp(cast);

/** The drafts of one block; `rulings` say what in it is no attribution. */
function draftsIn(block: ReadBlock, lookUp: LookUp, base: Base, rulings: readonly Ruling[] = []): readonly Draft[] {
  const isOutlet: IsOutlet = (_, at, cue) =>
    judgeSource(block, { at, cue }, { ...base, lookUp, sources: NO_SOURCES }).kind === 'outlet' &&
    !isOwn(base.own, block.prose.slice(at.start, at.end));
  return draftsAfterRulings(block, isOutlet, rulings);
}

const withoutArticle = (name: string) => name.toLowerCase().replace(/^the /, '');
const isOwn = (own: ReadonlySet<string>, text: string) => own.has(withoutArticle(text));

/** A link judged, with what it was judged by. */
interface Judged {
  readonly base: Base;
  readonly lookUp: LookUp;
  readonly asked: AskedSources;
  readonly link: JudgedLink;
}

function* judgeLinks(
  drafts: readonly Draft[],
  base: Base,
  entities: ResolvedEntities,
): Generator<void, JudgedLink[][]> {
  const sources = new SourcesSoFar(entities, base.surnames);
  const judged: JudgedLink[][] = [];
  for (const { block, links, keeper } of drafts) {
    const lookUp = block.kept(lookUpIn, entities.castOf(block));
    judged.push(
      links.map((spans) => {
        const { link } = keeper.whileTrue<Judged>(
          spans,
          (known) => known.base === base && known.lookUp === lookUp && known.asked.agreeWith(sources),
          () => {
            const asked = new AskedSources(sources);
            return { base, lookUp, asked, link: judgeSource(block, spans, { ...base, lookUp, sources: asked }) };
          },
        );
        sources.add(link);
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

/** The id that an attribution has by what makes it the one it is. */
function firstIdOf(draft: Draft, ...content: readonly Quote[]): string {
  const [source, cue] = [quoteIn(draft, draft.source), quoteIn(draft, draft.cue)];
  return idOf('a', `${source?.text ?? ''}|${cue!.text}|${content.map(({ text }) => text).join('|')}`);
}

/** The attribution whose source another one has, by a ruling. */
interface Other {
  readonly id: string;
  readonly source: Quote | null;
}

function otherOf({ sameAs }: Ruled, drafts: readonly Draft[], ids: readonly string[]): Other | null {
  if (sameAs === null) return null;
  const other = drafts[sameAs]!;
  const { at } = other.links.at(-1)!;
  return { id: ids[sameAs]!, source: at && quoteAt(other.block, at.start, at.end) };
}

function finish(
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
  return draft.content.some((content) => /^["“„]?(?:we|our|it|its|they|their)\b/i.test(content.plain ?? content.text));
}
