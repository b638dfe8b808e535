import type { Attribution, Deal } from '../analysis.ts';
import { dollarOf } from '../entities/dollars.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Keeper } from '../keeper.ts';
import type { Story } from '../reading.ts';
import { firstEndingAfter } from '../span-search.ts';
import { Houses } from './backing/houses.ts';
import { type Answers, answersOf } from './backing/responses.ts';
import { Backing, Cells, type Words } from './backing/status.ts';
import { KnownVoices, Voices } from './backing/voices.ts';
import { type Core, coreOf } from './core.ts';
import type { Subject } from './grouping/aboutness.ts';
import type { Draft } from './grouping/draft.ts';
import { type Extent, extentsOf } from './grouping/extent.ts';
import { groupDeals } from './grouping/grouping.ts';
import { conflictsIn, type Known, relatedTo } from './grouping/related.ts';
import { type DealItems, itemsByRules } from './items.ts';
import { labelOf, withOwnLabels } from './label.ts';
import type { ItemTagger } from './learned/item-tagger.ts';
import { joinItems } from './learned/join-items.ts';
import type { PartyFinder } from './learned/party-finder.ts';
import { isSameTaking, takingOf } from './sentence/actors.ts';
import { type Line, readLines } from './sentence/line.ts';
import { impactOf, impactsIn, motivesIn } from './terms/motives.ts';
import { straysOf } from './terms/strays.ts';
import { toldAround } from './terms/told-around.ts';
import { unstatedOf } from './terms/unstated.ts';
import type { Answered } from './terms/withheld.ts';

export interface DealOptions {
  readonly ids: Ids;
  /** Learned sides; null where the readable rules find them alone. */
  readonly parties: PartyFinder | null;
  /** Learned items, asked for where there is a deal; null where the readable rules find them alone. */
  readonly items: () => ItemTagger | null;
  /** Keeps what articles have in common. */
  readonly keeper: Keeper;
}

/**
 * The deals that the article is about, in the order in which they are made: `sentence` reads a sentence for who stands in it,
 * its deal words and clauses; `casting` gives each deal word its sides; `grouping` joins what speaks of one deal; `stage`
 * says how far it is and of what kind; `scope` and `terms` what it covers and costs; `backing` on whose word each stands and
 * who answers; `learned` adds what the weights see. Deals come in order of first mention; empty when there is none. Gives way
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
  { ids, parties, keeper }: Omit<DealOptions, 'items'>,
): Generator<void, ToldDeals> {
  const taking = keeper.asBefore(isSameTaking, takingOf(attributions, entities));
  const lines = yield* readLines(story, entities, taking);
  const drafts = yield* groupDeals(lines, entities, parties);
  const heard = keeper.whileTrue<KnownVoices>(
    KnownVoices,
    () => true,
    () => new KnownVoices(),
  );
  const voices = new Voices(entities, taking.forms, heard, new Houses(lines));
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
  const priced = own.priced || opening.some(hasMoney);
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
    priced: lines.some(hasMoney),
    motives: motivesIn(real),
    impacts: impactsIn(real),
  };
}

const hasMoney = ({ figures }: Line): boolean => figures.some(({ type }) => type === 'money');

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
