import type { Attribution } from '../analysis.ts';
import { dollarOf } from '../entities/dollars.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Keeper } from '../keeper.ts';
import type { Story } from '../reading.ts';
import { firstEndingAfter } from '../span-search.ts';
import type { Subject } from './backing/aboutness.ts';
import { introductionsOf } from './backing/goes-on-speaking.ts';
import { Houses } from './backing/houses.ts';
import { type Answers, answersOf } from './backing/responses.ts';
import { Backing, Cells, type Words } from './backing/status.ts';
import { KnownVoices, Voices } from './backing/voices.ts';
import type { Draft } from './grouping/draft.ts';
import { extentsOf } from './grouping/extent.ts';
import { groupDeals, type PartyFinder } from './grouping/grouping.ts';
import { type DealItems, itemsByRules } from './items.ts';
import { type Core, coreOf } from './judging/core.ts';
import { isSameTaking, takingOf } from './sentence/actors.ts';
import { type Line, readLines } from './sentence/line.ts';
import { straysOf } from './terms/strays.ts';
import type { Answered } from './terms/withheld.ts';

/** How an article is read for deals by the rules. */
export interface ReadOptions {
  readonly ids: Ids;
  /** Learned sides; null where the readable rules find them alone. */
  readonly parties: PartyFinder | null;
  /** Keeps what articles have in common. */
  readonly keeper: Keeper;
}

/** The deals of an article as the rules read them. */
export interface ToldDeals {
  readonly lines: readonly Line[];
  readonly cores: readonly Core[];
  readonly words: Words;
  readonly answers: ReadonlyMap<Draft, Answers>;
  /** The items of each deal, by the rules. */
  readonly ruled: readonly DealItems[];
}

/** Reads an article for deals by the rules, in steps as `findDealsInSteps`. */
export function* readDeals(
  story: Story,
  entities: ResolvedEntities,
  attributions: readonly Attribution[],
  { ids, parties, keeper }: ReadOptions,
): Generator<void, ToldDeals> {
  const taking = keeper.asBefore(isSameTaking, takingOf(attributions, entities));
  const lines = yield* readLines(story, entities, taking);
  const drafts = yield* groupDeals(lines, entities, parties);
  const heard = keeper.whileTrue<KnownVoices>(
    KnownVoices,
    () => true,
    () => new KnownVoices(),
  );
  const voices = new Voices(entities, taking.forms, heard, new Houses(lines), introductionsOf(attributions));
  const cells = new Cells(drafts.length === 0 ? [] : attributions, keeper.known<Cells>(Cells) ?? null);
  keeper.keep(Cells, cells);
  const backing = new Backing(cells, voices);
  yield;
  const extents = extentsOf(drafts);
  yield;
  const cores: Core[] = [];
  for (const draft of drafts) {
    cores.push(coreOf(draft, extents.get(draft) ?? [], backing, ids));
    yield;
  }
  const answers = yield* answersOf(
    cores.map((core) => subjectOf(core, attributions)),
    attributions,
    backing,
  );
  const answered = answeredIn(answers, lines);
  const ruled: DealItems[] = [];
  const words: Words = { backing, dollar: dollarOf(story) };
  const strays = straysOf(lines, extents);
  for (const core of cores) ruled.push(yield* itemsByRules(core, words, answered, strays.get(core.draft) ?? []));
  return { lines, cores, words, answers, ruled };
}

function subjectOf(core: Core, attributions: readonly Attribution[]): Subject {
  const ids = new Set([
    ...core.stage.attributions,
    ...core.type.attributions,
    ...core.parties.flatMap((party) => party.attributions),
  ]);
  const outlets = attributions
    .filter((attribution) => ids.has(attribution.id))
    .flatMap((attribution) => attribution.chain)
    .flatMap((link) => (link.kind === 'outlet' && link.at ? [link.at.plain ?? link.at.text] : []));
  return { draft: core.draft, sides: core.draft.sides, extents: core.extents, outlets };
}

/** For each sentence in which sides answer, the deals that they answer about. */
function answeredIn(answers: ReadonlyMap<Draft, Answers>, lines: readonly Line[]): Answered {
  const found = new Map<Line, Set<Draft>>();
  for (const [draft, { responses }] of answers) {
    for (const response of responses) {
      const line = lineAt(lines, response.start);
      if (line) found.set(line, (found.get(line) ?? new Set<Draft>()).add(draft));
    }
  }
  return found;
}

/** The sentence that holds a source offset; lines are in source order. */
function lineAt(lines: readonly Line[], offset: number): Line | null {
  const line = lines[firstEndingAfter(lines, ({ span }) => span, offset)];
  return line && line.span.start <= offset ? line : null;
}
