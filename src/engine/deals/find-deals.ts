import type { Attribution, Deal, Party, Quote } from '../analysis.ts';
import { dollarOf } from '../entities/dollars.ts';
import type { ResolvedEntities } from '../entities/resolve.ts';
import type { Ids } from '../ids.ts';
import type { Story } from '../reading.ts';
import type { Subject } from './aboutness.ts';
import { dateTerms } from './dates.ts';
import type { Draft } from './draft.ts';
import { type Extent, extentsOf, isUnreal, overlaps } from './extent.ts';
import { groupDeals } from './grouping.ts';
import { backedBy, sidePassages, stageOf } from './judge-stage.ts';
import { typeOf } from './judge-type.ts';
import { labelOf, withOwnLabels } from './label.ts';
import type { PartyFinder } from './learned/party-finder.ts';
import { type Line, readLines } from './line.ts';
import { impactIn, motivesIn } from './motives.ts';
import { conflictsIn, type Known, relatedTo } from './related.ts';
import { type Answers, answersOf } from './responses.ts';
import { scopeOf } from './scope.ts';
import type { Side } from './sighting.ts';
import { Backing } from './status.ts';
import { termsOf } from './terms.ts';
import { unstatedOf } from './unstated.ts';
import { priceOf } from './value.ts';
import { type Answered, withheldIn } from './withheld.ts';

export interface DealOptions {
  readonly ids: Ids;
  /** Learned sides; null where the readable rules find them alone. */
  readonly parties: PartyFinder | null;
}

/**
 * The deals that the article is about, in order of first mention; empty when there is none. Gives way after each block,
 * each few sentences and each deal, so that no stretch between two steps grows with the article.
 */
export function* findDealsInSteps(
  story: Story,
  entities: ResolvedEntities,
  attributions: readonly Attribution[],
  { ids, parties }: DealOptions,
): Generator<void, readonly Deal[]> {
  const lines = yield* readLines(story, entities, attributions);
  const drafts = yield* groupDeals(lines, entities, parties);
  if (drafts.length === 0) return [];
  const backing = new Backing(attributions, entities);
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
  const known = cores.map(
    (core): Known => ({
      id: core.id,
      draft: core.draft,
      sides: core.draft.sides,
      type: core.type.value,
      stage: core.stage.value,
    }),
  );
  const whole: Whole = {
    all: known,
    attributions,
    backing,
    answered,
    dollar: dollarOf(story),
    opening: lines.filter(({ prominent }) => prominent),
  };
  const deals: Deal[] = [];
  for (const [i, core] of cores.entries()) {
    deals.push(yield* complete(core, answers.get(core.draft)!, known[i]!, whole));
    yield;
  }
  return withOwnLabels(deals);
}

/** What the fields of one deal need of the whole article. */
interface Whole {
  readonly all: readonly Known[];
  readonly attributions: readonly Attribution[];
  readonly backing: Backing;
  readonly answered: Answered;
  readonly dollar: string | null;
  /** The headline and the first sentences. */
  readonly opening: readonly Line[];
}

interface Core {
  readonly id: string;
  readonly draft: Draft;
  readonly extents: readonly Extent[];
  readonly parties: readonly Party[];
  readonly type: Deal['type'];
  readonly stage: Deal['stage'];
}

function coreOf(draft: Draft, extents: readonly Extent[], backing: Backing, ids: Ids): Core {
  const type = typeOf(draft, draft.sides, backing);
  const stage = stageOf(draft, draft.sides, backing);
  const parties = draft.sides.map((side) => partyOf(draft, side, backing));
  const id = ids.next('d', `${parties.map((party) => party.name).join('|')}|${type.value}`);
  return { id, draft, extents, parties, type, stage };
}

function partyOf(draft: Draft, side: Side, backing: Backing): Party {
  const backed = backedBy(sidePassages(draft, side), draft.sides, backing);
  const passages: readonly Quote[] = backed.passages.length > 0 ? backed.passages : [side.at];
  return { name: side.name, entity: side.entity?.id ?? null, role: side.role, ...backed, passages };
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

function* complete(
  core: Core,
  answers: Answers,
  own: Known,
  { all, attributions, backing, answered, dollar, opening }: Whole,
): Generator<void, Deal> {
  const { draft } = core;
  const extents = core.stage.value === 'ended' ? core.extents : core.extents.filter((extent) => !isUnreal(extent));
  const sides = draft.sides;
  const value = priceOf(draft, extents, core.type.value, sides, backing, dollar);
  const stated = yield* termsOf(extents, core.type.value, value, sides, backing);
  const dated = dateTerms(draft, extents, sides, backing).filter((term) => !stated.some((t) => overlaps(t, term)));
  const terms = [...stated, ...dated]
    .filter((term) => !value || !overlaps(term, value))
    .sort((a, b) => a.start - b.start);
  const withheld = yield* withheldIn(extents, draft, answered);
  const covered = yield* scopeOf(extents, sides, backing);
  const scope = covered.filter(
    (item) =>
      !terms.some((term) => overlaps(term, item)) &&
      !withheld.some((quote) => overlaps(quote, item)) &&
      !(value && overlaps(value, item)),
  );
  const priced = [...opening, ...extents.map(({ line }) => line)].some(hasMoney);
  return {
    id: core.id,
    label: labelOf(sides, core.type.value, core.stage.value),
    parties: core.parties,
    type: core.type,
    stage: core.stage,
    scope,
    value,
    terms,
    withheld,
    unstated: unstatedOf(core.type.value, core.stage.value, value, terms, scope, withheld, priced),
    responses: answers.responses,
    missingResponses: answers.missing,
    motives: motivesIn(extents),
    impact: impactIn(extents, terms, attributions),
    conflicts: conflictsIn(draft),
    related: relatedTo(own, all),
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
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.span.start <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  return line && line.span.start <= offset && offset < line.span.end ? line : null;
}
