import type { Attribution } from '../analysis.ts';
import { PhraseLookUp } from '../entities/phrase-look-up.ts';
import type { Register } from '../entities/register.ts';
import type { Cast, ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import { isSame, type Keeper } from '../keeper.ts';
import type { ReadBlock, Story } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import { type Grade, gradeSources } from './anonymity.ts';
import { type Base, baseOf, isOwn, isSameBase } from './article-base.ts';
import { continueQuotations } from './continuation.ts';
import type { Draft, JudgedLink } from './draft.ts';
import { CUE_VERB_OF } from './finder/verb-groups.ts';
import { finish, firstIdOf, otherOf, pronounName } from './finish.ts';
import { nameHeadlineSpeakers } from './headline-speakers.ts';
import type { LookUp } from './kind-context.ts';
import type { Description } from './own-grade.ts';
import type { IsOutlet } from './relays.ts';
import type { Ruling } from './ruling.ts';
import { applyRulings, draftsAfterRulings } from './rulings.ts';
import { judgeSource } from './source-kind.ts';
import { AskedSources, NO_SOURCES, SourcesSoFar } from './sources.ts';

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
  const told = found.filter(({ announces, content }) => !announces || content.length > 0);
  const linked = yield* judgeLinks(told, base, entities);
  const isTold = told.map((draft, i) => !isConsequence(draft, linked[i]!));
  const drafts = told.filter((_, i) => isTold[i]);
  const judged = linked.filter((_, i) => isTold[i]);
  nameHeadlineSpeakers(drafts, judged);
  const grades = gradeLinks(drafts, judged, story.blocks);
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

const lookUpIn = (_: ReadBlock, cast: Cast): LookUp => new PhraseLookUp(cast);

/** The drafts of one block; `rulings` say what in it is no attribution. */
function draftsIn(block: ReadBlock, lookUp: LookUp, base: Base, rulings: readonly Ruling[] = []): readonly Draft[] {
  const isOutlet: IsOutlet = (_, at, cue) =>
    judgeSource(block, { at, cue }, { ...base, lookUp, sources: NO_SOURCES }).kind === 'outlet' &&
    !isOwn(base.own, block.prose.slice(at.start, at.end));
  return draftsAfterRulings(block, isOutlet, rulings);
}

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

/** "Sales fell by a tenth, suggesting that demand is weak": what shows something, and nobody who says it. */
function isConsequence({ block: { scan }, said }: Draft, links: readonly JudgedLink[]): boolean {
  const first = scan.tokenAt(said.start);
  const { lower, lemma } = scan.tokens[first]!;
  return (
    CUE_VERB_OF.get(lemma)?.class === 'suggestive' &&
    lower.endsWith('ing') &&
    scan.tokens[first - 1]?.text === ',' &&
    links.every(({ kind }) => kind === 'unnamed-person' || kind === 'unnamed-group')
  );
}

/** The grade of each draft's last link; null where it is named. */
function gradeLinks(
  drafts: readonly Draft[],
  judged: readonly JudgedLink[][],
  blocks: readonly ReadBlock[],
): (Grade | null)[] {
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
  gradeSources(descriptions, blocks).forEach((grade, d) => {
    grades[owners[d]!] = grade;
  });
  return grades;
}
