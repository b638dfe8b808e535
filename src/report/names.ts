import type { Analysis, Attribution, ChainLink, Deal, Mention, Quote, Span } from '../engine/analysis.ts';
import { isUnnamed } from '../engine/attributions/evidence.ts';
import { isWithin } from '../engine/span-search.ts';
import { lookUpAround } from './around.ts';
import { wordsOf } from './english.ts';

/** The look-ups that voices need, made once for an analysis. */
export interface Names {
  entity(id: string | null): string | null;
  /** The name as it stands inside a sentence: with "the" where the article cites it so; null for none. */
  spoken(id: string | null): string | null;
  attribution(id: string): Attribution | undefined;
  /** The attribution whose content holds the passage, else whose cue or content the passage holds; undefined for none. */
  around(passage: Span): Attribution | undefined;
  /** The parties that "the two firms" stand for in this attribution; null when it is not known to speak for both. */
  both(attribution: string): readonly string[] | null;
  /** Where the spokesperson, or whoever is not named, is described for whom "she" or "the people" stand at this passage; null when it stands for no such person. */
  describedBefore(pronoun: Span): Quote | null;
  /** True for what stands in the headline, whose grammar is its own. */
  inHeadline(passage: Span): boolean;
  /** True when a name begins at this offset. */
  beginsName(offset: number): boolean;
}

function bothParties(deals: readonly Deal[], around: Names['around']): ReadonlyMap<string, readonly string[]> {
  const both = new Map<string, readonly string[]>();
  for (const deal of deals) {
    if (deal.parties.length !== 2) continue;
    const parties = deal.parties.map((party) => party.name);
    for (const item of [deal.stage, deal.type, ...deal.scope]) {
      if (item.status !== 'stated-by-both') continue;
      for (const id of item.attributions) both.set(id, parties);
    }
    const [one, two] = deal.parties.map(({ name }) =>
      deal.responses.filter((response) => response.party === name).map((response) => around(response)?.id),
    );
    for (const id of one ?? []) if (id !== undefined && two?.includes(id)) both.set(id, parties);
  }
  return both;
}

const isUnnamedAgain = ({ kind, at }: ChainLink): boolean =>
  kind === 'unnamed-group' ? /^they$/i.test(wordsOf(at!)) : kind === 'unnamed-person' && /^s?he$/i.test(wordsOf(at!));

/** "the people", "the official": nobody new, where such a one was described before. */
const THE_SAME = /^the (\p{Ll}+)$/iu;

/** Sources without a name by the words that describe them, so that "the people" lead back to the last who were people. */
class Described {
  readonly #last = new Map<string, Quote>();

  /** Who is described before by the noun of "the people"; null for other words, which are kept to be led back to. */
  before(kind: ChainLink['kind'], at: Quote): Quote | null {
    const words = wordsOf(at).toLowerCase();
    const noun = THE_SAME.exec(words)?.[1];
    if (noun !== undefined) return this.#last.get(`${kind} ${noun}`) ?? null;
    for (const word of words.split(/[^\p{L}]+/u)) this.#last.set(`${kind} ${word}`, at);
    return null;
  }
}

/** By the offset of a pronoun, or of "the people", the words for the spokesperson, or for those who are not named, that spoke before. */
function describedAgain(attributions: readonly Attribution[]): ReadonlyMap<number, Quote> {
  const again = new Map<number, Quote>();
  const described = new Described();
  let last: ChainLink | null = null;
  let before: ChainLink | undefined;
  for (const { chain, ruling } of attributions) {
    const link = chain.at(-1);
    // "Analysts at Acme said … They added": those who spoke right before, and nobody else.
    if (link?.at && link.kind === before?.kind && isUnnamedAgain(link) && before.at)
      again.set(link.at.start, again.get(before.at.start) ?? before.at);
    before = link;
    if (link?.at && isUnnamed(link) && !ruling?.onRecord) {
      const first = again.has(link.at.start) ? null : described.before(link.kind, link.at);
      if (first !== null) again.set(link.at.start, first);
    }
    if (link?.kind !== 'spokesperson' || link.at === null) continue;
    if (!/^(?:s?he|the spokes(?:man|woman|person))$/i.test(wordsOf(link.at))) last = link;
    else if (last?.at && (link.entity === null || link.entity === last.entity)) again.set(link.at.start, last.at);
  }
  return again;
}

/** The entities that are cited with an article before their name: "the Competition Authority". */
function withArticle(attributions: readonly Attribution[], entities: ReadonlyMap<string, string>): ReadonlySet<string> {
  const links = attributions.flatMap(({ chain }) => chain);
  return new Set(
    links.flatMap(({ at, entity }) =>
      at && entity && wordsOf(at).toLowerCase() === `the ${entities.get(entity)?.toLowerCase()}` ? [entity] : [],
    ),
  );
}

/** Not "the firm" or "it", where no name begins. */
const isNamed = ({ form }: Mention): boolean => form === 'name';

export function namesOf(analysis: Analysis): Names {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity.name]));
  const articled = withArticle(analysis.attributions, entities);
  const entity = (id: string | null) => (id === null ? null : (entities.get(id) ?? null));
  const attributions = new Map(analysis.attributions.map((attribution) => [attribution.id, attribution]));
  const starts = new Set(
    analysis.entities.flatMap(({ mentions }) => mentions.filter(isNamed).map((mention) => mention.start)),
  );
  const around = lookUpAround(analysis.attributions);
  const both = bothParties(analysis.deals, around);
  const again = describedAgain(analysis.attributions);
  return {
    entity,
    spoken: (id) => (id !== null && articled.has(id) ? `the ${entity(id)}` : entity(id)),
    attribution: (id) => attributions.get(id),
    around,
    both: (id) => both.get(id) ?? null,
    describedBefore: (pronoun) => again.get(pronoun.start) ?? null,
    inHeadline: (passage) => analysis.article.title !== null && isWithin(passage, analysis.article.title),
    beginsName: (offset) => starts.has(offset),
  };
}
