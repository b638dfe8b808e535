import type { Attribution, Deal } from '../analysis.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Story } from '../reading.ts';
import type { Answers } from './backing/responses.ts';
import type { Draft } from './grouping/draft.ts';
import type { Extent } from './grouping/extent.ts';
import { conflictsIn, type Known, relatedTo } from './grouping/related.ts';
import type { DealItems } from './items.ts';
import type { Core } from './judging/core.ts';
import { labelOf, withOwnLabels } from './label.ts';
import type { ItemTagger } from './learned/item-tagger.ts';
import { joinItems } from './learned/join-items.ts';
import { type ReadOptions, readDeals } from './read-deals.ts';
import type { Line } from './sentence/line.ts';
import { tellsSum } from './sentence/line-figures.ts';
import { impactOf, impactsIn, motivesIn } from './terms/motives.ts';
import { toldAround } from './terms/told-around.ts';
import { unstatedOf } from './terms/unstated.ts';

/** How an article is read for deals. */
export interface DealOptions extends ReadOptions {
  /** Learned items, asked for where there is a deal; null where the readable rules find them alone. */
  readonly items: () => ItemTagger | null;
}

/**
 * The deals that the article is about, in the order in which they are made, each folder knowing only those before it:
 * `sentence` reads a sentence for who stands in it, its deal words and clauses; `stage` how far each deal word says things
 * are; `casting` gives each its sides; `grouping` joins what speaks of one deal; `backing` tells on whose word that stands
 * and who answers; `judging` says from all of it of what kind the deal is and how far; `scope` and `terms` what it covers
 * and costs; `learned` adds what the weights see. Deals come in order of first mention; empty when there is none. Gives way
 * after each block, each few sentences and each deal, so that no stretch between two steps grows with the article.
 */
export function* findDealsInSteps(
  story: Story,
  entities: ResolvedEntities,
  attributions: readonly Attribution[],
  { ids, parties, items: tagger, keeper }: DealOptions,
): Generator<void, readonly Deal[]> {
  const told = yield* readDeals(story, entities, attributions, { ids, parties, keeper });
  if (told.cores.length === 0) return [];
  const { cores, ruled, answers } = told;
  const learned = tagger();
  const items = learned ? yield* joinItems(told, learned) : ruled;
  const known = cores.map(
    (core): Known => ({
      id: core.id,
      draft: core.draft,
      sides: core.draft.sides,
      type: core.type.value,
      stage: core.stage.value,
    }),
  );
  const opening = told.lines.filter(({ prominent }) => prominent);
  const deals: Deal[] = [];
  for (const [i, core] of cores.entries()) {
    deals.push(
      complete(core, items[i]!, answers.get(core.draft)!, known[i]!, {
        all: known,
        attributions,
        lines: told.lines,
        opening,
      }),
    );
    yield;
  }
  return withOwnLabels(deals);
}

/** What the fields of one deal need of the whole article. */
interface Whole {
  readonly all: readonly Known[];
  readonly attributions: readonly Attribution[];
  readonly lines: readonly Line[];
  /** The headline and the first sentences. */
  readonly opening: readonly Line[];
}

function complete(
  { id, draft, real, parties, type, stage }: Core,
  items: DealItems,
  answers: Answers,
  known: Known,
  { all, attributions, lines, opening }: Whole,
): Deal {
  const { scope, value, terms, withheld } = items;
  const own = draft.keeper.kept(draft, toldIn, [real]);
  const around = all.length === 1 ? toldAround(lines) : own.around;
  const priced = own.priced || opening.some(tellsSum);
  return {
    id,
    label: labelOf(draft.sides, type.value, stage.value),
    parties,
    type,
    stage,
    scope,
    value,
    terms,
    withheld,
    unstated: unstatedOf(type.value, stage.value, value, terms, scope, withheld, priced, around),
    responses: answers.responses,
    missingResponses: answers.missing,
    motives: own.motives,
    impact: impactOf(own.impacts, terms, attributions),
    conflicts: conflictsIn(draft),
    related: relatedTo(known, all),
  };
}

/** What the sentences of a deal tell of it by themselves. */
function toldIn(_: Draft, real: readonly Extent[]) {
  const lines = real.map(({ line }) => line);
  return {
    around: toldAround(lines),
    priced: lines.some(tellsSum),
    motives: motivesIn(real),
    impacts: impactsIn(real),
  };
}
