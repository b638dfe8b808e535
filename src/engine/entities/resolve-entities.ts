import type { Entity, Mention, Quote } from '../analysis.ts';
import type { Ids } from '../ids.ts';
import { isSame } from '../keeper.ts';
import { plainWords } from '../plain-words.ts';
import type { ReadBlock, Story } from '../reading.ts';
import { itemsOf } from '../short-items.ts';
import { Antecedents, type NamedThing } from './antecedents.ts';
import { dollarOf } from './dollars.ts';
import { figureEntities, figuresOf } from './figure-entities.ts';
import { mentionAt } from './mention-at.ts';
import type { RegisteredNames } from './name-clusters.ts';
import { HONOURS, nameWords } from './name-keys.ts';
import type { NamePlace } from './name-votes.ts';
import { PhraseLookUp } from './phrase-look-up.ts';
import { withoutPlainNames } from './plain-names.ts';
import { recallNames } from './recall-names.ts';
import type { RegisterEntry } from './register.ts';
import type { Cast, Referent, ResolvedEntities } from './resolve.ts';
import { type Naming, namingBy, type Roster } from './roster.ts';
import { isOfCountry } from './short-forms.ts';
import { namesOf, type RoleInPlace } from './story-names.ts';

export interface ResolveOptions {
  readonly registered: RegisteredNames;
  readonly ids: Ids;
  /** The day the article is of, ISO, as dateline or front matter states it; null when neither does. */
  readonly anchorDate: string | null;
  /** Knows what was found in the article before, so that what stays the same is the same object. */
  readonly roster: Roster;
}

/** A mention with the clusters that it stands for. */
interface Spoken {
  readonly mention: Mention;
  readonly clusters: readonly number[];
}

/**
 * Every name, figure and date of a story as one entity per thing, with the look-ups for later steps. Gives way between
 * its parts and after each block, so that a long article never holds the thread.
 */
export function* resolveEntities(
  story: Story,
  { registered, ids, anchorDate, roster }: ResolveOptions,
): Generator<void, ResolvedEntities> {
  const { blocks } = story;
  const recalled = withoutPlainNames(blocks, recallNames(blocks, roster.keeper));
  yield;
  const names = yield* namesOf(blocks, recalled, story.article.dateline.place, registered, roster.names);
  roster.names = names;
  const { clusters, roles, standings } = names;
  yield;
  const antecedents = new Antecedents({
    clusters,
    standings,
    roles: roles.map((role) => role && wordsOfRole(role, blocks)),
  });
  const items = itemsOf(blocks);
  const spoken: (readonly Spoken[])[] = [];
  for (const block of blocks) {
    const named = names.at[block.index]!;
    const own = block.kept(namedIn, names.places[block.index]!, named);
    const references = antecedents
      .read(block, named, items[block.index]!)
      .map(({ start, end, form, clusters: all }) => ({ mention: mentionAt(block, start, end, form), clusters: all }));
    const inOrder = (a: Spoken, b: Spoken) => a.mention.start - b.mention.start;
    spoken.push(references.length === 0 ? own : [...own, ...references].sort(inOrder));
    yield;
  }
  const mentions = clusters.map((): Mention[] => []);
  for (const { mention, clusters: all } of spoken.flat()) if (all.length === 1) mentions[all[0]!]!.push(mention);

  const named: Entity[] = [];
  for (const [i, { entry, type }] of clusters.entries()) {
    const isCompany = standings[i]?.kind === 'company';
    const naming = roster.naming(mentions[i]!, [entry, isCompany], () => namingOf(mentions[i]!, entry, isCompany));
    const role = roles[i] ? blocks[roles[i].block]!.block.quote(roles[i].span.start, roles[i].span.end) : null;
    named.push(entityOf(naming, type, role, mentions[i]!, ids));
    yield;
  }
  const context = { date: anchorDate, dollar: dollarOf(story) };
  const figures = figureEntities(blocks, ids, context, roster);
  yield;
  const first = ({ mentions: [one] }: Entity) => one!.start;
  const entities = [...named, ...figures].sort((a, b) => first(a) - first(b));
  const namedThings = named.map((entity, i) => roster.referent(entity, standings[i]?.kind === 'outlet'));
  const referents = new Map<Entity, Referent>(figures.map((entity) => [entity, roster.referent(entity, false)]));
  named.forEach((entity, i) => {
    referents.set(entity, namedThings[i]!);
  });
  const affiliations = roles.map((role) => {
    const firm = role?.span.affiliation && names.at[role.block]!.get(role.span.affiliation.start);
    if (firm || !role) return firm ? namedThings[firm.cluster]! : null;
    const { start, end } = blocks[role.block]!.block.quote(role.span.start, role.span.end);
    const house = spoken[role.block]!.findLast(({ mention }) => isWhose(mention, start, end));
    const thing = house?.clusters.length === 1 ? namedThings[house.clusters[0]!]! : null;
    return thing?.type === 'organization' ? thing : null;
  });
  const alone = namedThings.map((thing) => [thing]);
  const casts = spoken.map((all, i) =>
    blocks[i]!.asBefore(
      isSameCast,
      all.map(({ mention, clusters: [one, ...more] }) => ({
        mention,
        referents: more.length === 0 ? alone[one!]! : [one!, ...more].map((cluster) => namedThings[cluster]!),
        affiliation: more.length === 0 ? affiliations[one!]! : null,
      })),
    ),
  );
  const figureAt = new Map(
    figures.flatMap((entity) => {
      const referent = [referents.get(entity)!];
      return entity.mentions.map((mention) => [mention, { mention, referents: referent, affiliation: null }] as const);
    }),
  );
  const figureCasts = blocks.map((block) =>
    block.asBefore(
      isSameFigures,
      figuresOf(block, context).map(({ mention }) => figureAt.get(mention)!),
    ),
  );
  const byReferent = new Map(entities.map((entity) => [referents.get(entity)!, entity]));
  const affiliationOf = new Map(affiliations.map((firm, i) => [namedThings[i]!, firm]));
  const lookUp = new PhraseLookUp(casts.flat());
  return {
    entities,
    referents: [...byReferent.keys()],
    mentionsOf: (referent) => byReferent.get(referent)!.mentions,
    castOf: (block) => casts[block.index]!,
    figuresOf: (block) => figureCasts[block.index]!,
    entityOf: (phrase) => lookUp.entityOf(phrase),
    entitiesOf: (phrase) => lookUp.entitiesOf(phrase),
    affiliationOf: (person) => affiliationOf.get(person) ?? null,
  };
}

/** "its chairman", "the company's chairman": what points back to somebody stands in the words of the role, or right before them. */
const isWhose = ({ form, end }: Mention, from: number, to: number): boolean =>
  form !== 'name' && end <= to && end >= from - WHOSE;

/** Units between "the company" and the role that it has: "’s ". */
const WHOSE = 3;

/** The names of a block with what they are names of. */
const namedIn = (
  block: ReadBlock,
  places: readonly NamePlace[],
  named: ReadonlyMap<number, NamedThing>,
): readonly Spoken[] =>
  places.map(({ start, end }) => ({
    mention: mentionAt(block, start, end, 'name'),
    clusters: [named.get(start)!.cluster],
  }));

/** Whether two casts hold the same in the same order. */
function isSameCast(a: Cast, b: Cast): boolean {
  return (
    a.length === b.length &&
    a.every(
      ({ mention, referents, affiliation }, i) =>
        mention === b[i]!.mention && affiliation === b[i]!.affiliation && isSame(referents, b[i]!.referents),
    )
  );
}

/** The same for figures, which are kept beside names. */
const isSameFigures = (a: Cast, b: Cast): boolean => isSameCast(a, b);

const wordsOfRole = ({ span, block }: RoleInPlace, blocks: readonly ReadBlock[]): string =>
  blocks[block]!.prose.slice(span.start, span.end).toLowerCase();

const isAllCapitals = (name: string): boolean => name.length > 4 && name === name.toUpperCase();

/** The longest form is the name, but capitals throughout are a headline's or dateline's way to write it. */
function showsBetter(form: string, than: string): boolean {
  if (isAllCapitals(form) !== isAllCapitals(than)) return isAllCapitals(than);
  return form.length > than.length;
}

/** The longest form, but for a company not one with its country before it: "Dutch Velmar Bank" is Velmar Bank. */
function nameAmong(forms: readonly string[], isCompany: boolean): string {
  const longest = forms.reduce((best, form) => (showsBetter(form, best) ? form : best));
  const words = nameWords(longest);
  // "Ann Lee MBE" is Ann Lee where the article calls her so.
  if (HONOURS.has(words.at(-1)!)) {
    const bare = words.slice(0, -1).join(' ');
    const plain = forms.find((form) => nameWords(form).join(' ') === bare);
    if (plain !== undefined) return plain;
  }
  const [country, ...rest] = words;
  if (!isCompany || !isOfCountry(country!)) return longest;
  const withoutCountry = forms.filter((form) => {
    const words = nameWords(form);
    return words.length > 1 && !isAllCapitals(form) && words.every((word, i) => word === rest[i]);
  });
  return withoutCountry.reduce((best, form) => (best === longest || form.length > best.length ? form : best), longest);
}

function namingOf(mentions: readonly Mention[], entry: RegisterEntry | null, isCompany: boolean): Naming {
  const forms = [...new Set(mentions.flatMap((mention) => (mention.form === 'name' ? [plainWords(mention)] : [])))];
  const name = entry?.name ?? nameAmong(forms, isCompany);
  return namingBy(
    name,
    forms.filter((form) => form !== name),
  );
}

const entityOf = (
  { id, name, aliases }: Naming,
  type: Entity['type'],
  role: Quote | null,
  mentions: readonly Mention[],
  ids: Ids,
): Entity => ({ id: ids.nextOf(id), name, type, aliases, role, mentions });
