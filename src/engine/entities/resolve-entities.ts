import type { Entity, Mention, Span } from '../analysis.ts';
import type { Ids } from '../ids.ts';
import type { BlockReading, ReadBlock, Story } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import { Antecedents, type NamedThing, type Reference } from './antecedents.ts';
import { dollarOf } from './dollars.ts';
import { type Found, figureEntities, shown } from './figure-entities.ts';
import { type Cluster, clusterNames, type RegisteredNames } from './name-clusters.ts';
import { HONOURS, nameFormAt, nameWords } from './name-keys.ts';
import type { NamePlace } from './name-votes.ts';
import type { NameMention } from './names.ts';
import { PhraseLookUp } from './phrase-look-up.ts';
import { recallNames } from './recall-names.ts';
import type { ResolvedEntities } from './resolve.ts';
import { type RoleSpan, roleBeside } from './roles.ts';
import { isOfCountry, isShortFor } from './short-forms.ts';
import { standingsOf } from './standing.ts';

export interface ResolveOptions {
  readonly registered: RegisteredNames;
  readonly ids: Ids;
  /** The day the article is of, ISO, as dateline or front matter states it; null when neither does. */
  readonly anchorDate: string | null;
}

/**
 * Every name, figure and date of a story as one entity per thing, with the look-ups for later steps. Gives way between
 * its parts and after each block, so that a long article never holds the thread.
 */
export function* resolveEntities(
  story: Story,
  { registered, ids, anchorDate }: ResolveOptions,
): Generator<void, ResolvedEntities> {
  const recalled = recallNames(story.blocks);
  const dateline = story.article.dateline.place;
  const places = story.blocks.flatMap((block, i): readonly NamePlace[] => {
    const named = placesIn(block, recalled[i]!);
    if (!dateline || block.block.end <= dateline.start || block.block.start >= dateline.end) return named;
    // A name in the dateline is a town's, though a company may be called after it.
    return named.map((place) =>
      isWithin(block.block.toSource(place.start, place.end), dateline)
        ? { ...place, type: 'place', strength: 3 }
        : place,
    );
  });
  yield;
  const clusters = clusterNames(places, registered, bracketedShortForms(story.blocks));
  yield;
  const clusterAt = story.blocks.map(() => new Map<number, NamedThing>());
  clusters.forEach((cluster, i) => {
    for (const place of cluster.places) clusterAt[place.block]!.set(place.start, { cluster: i, end: place.end });
  });
  const roles = clusters.map((cluster) => (cluster.type === 'person' ? roleOf(cluster, story.blocks) : null));
  yield;
  const standings = standingsOf(clusters, story.blocks);
  const antecedents = new Antecedents({
    clusters,
    standings,
    roles: roles.map((role) => role && wordsOfRole(role, story.blocks)),
  });
  const references: Reference[] = [];
  for (const block of story.blocks) {
    references.push(...antecedents.read(block, clusterAt[block.index]!));
    yield;
  }
  const referencesTo = clusters.map((): Reference[] => []);
  for (const reference of references)
    if (reference.clusters.length === 1) referencesTo[reference.clusters[0]!]!.push(reference);

  const named: Found[] = [];
  for (const [i, cluster] of clusters.entries()) {
    const entity = entityOfCluster(
      cluster,
      referencesTo[i] ?? [],
      roles[i] ?? null,
      standings[i]?.kind === 'company',
      story.blocks,
      ids,
    );
    named.push({ entity, at: entity.mentions[0]!.start });
    yield;
  }
  const figures = figureEntities(story.blocks, ids, { date: anchorDate, dollar: dollarOf(story) });
  const entities = [...named, ...figures].sort((a, b) => a.at - b.at).map((found) => found.entity);

  yield;
  const affiliations = new Map<Entity, Entity>();
  roles.forEach((role, i) => {
    if (!role?.span.affiliation) return;
    const firm = clusterAt[role.block]!.get(role.span.affiliation.start);
    if (firm) affiliations.set(named[i]!.entity, named[firm.cluster]!.entity);
  });
  const outlets = new Set(named.filter((_, i) => standings[i]?.kind === 'outlet').map(({ entity }) => entity));
  const lookUp = new PhraseLookUp(
    story,
    references,
    named.map((found) => found.entity),
  );
  return {
    entities,
    entityOf: (phrase) => lookUp.entityOf(phrase),
    entitiesOf: (phrase) => lookUp.entitiesOf(phrase),
    isOutlet: (entity) => outlets.has(entity),
    affiliationOf: (person) => affiliations.get(person) ?? null,
  };
}

const placesByIndex = (): Map<number, { names: readonly NameMention[]; places: readonly NamePlace[] }> => new Map();

/** The places of a block's names, which stay as they are while the names do and the block keeps its position. */
function placesIn(block: ReadBlock, names: readonly NameMention[]): readonly NamePlace[] {
  const byIndex = block.once(placesByIndex);
  const known = byIndex.get(block.index);
  if (known?.names === names) return known.places;
  const places = names.map((name) => ({ ...name, block: block.index, form: nameFormAt(block, name) }));
  byIndex.set(block.index, { names, places });
  return places;
}

/** Short forms that an article introduces in brackets after the full name: "Example Widget Board (EWB)". */
function bracketedShortForms(blocks: readonly ReadBlock[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const [short, full] of blocks.flatMap((block) => block.once(shortFormsIn))) found.set(short, full);
  return found;
}

function shortFormsIn(block: BlockReading): (readonly [short: string, full: string])[] {
  const { names, prose } = block;
  return names.flatMap((name, i) => {
    const before = names[i - 1];
    if (!before || !/^\s?\((?:the |or |")?$/.test(prose.slice(before.end, name.start))) return [];
    if (!/^"?\)/.test(prose.slice(name.end, name.end + 2))) return [];
    const full = nameFormAt(block, before);
    const short = nameFormAt(block, name);
    const isOne = before.type !== 'person' && name.type !== 'place' && isShortFor(short, full);
    return isOne ? [[short.key, full.key] as const] : [];
  });
}

/** The first role that stands beside a name of the person. */
function roleOf(cluster: Cluster, blocks: readonly ReadBlock[]): { span: RoleSpan; block: number } | null {
  for (const place of cluster.places) {
    const span = roleBeside(blocks[place.block]!, place);
    if (span) return { span, block: place.block };
  }
  return null;
}

const wordsOfRole = ({ span, block }: { span: RoleSpan; block: number }, blocks: readonly ReadBlock[]): string =>
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
  const bare = HONOURS.has(words.at(-1)!) ? words.slice(0, -1).join(' ') : null;
  const plain = forms.find((form) => nameWords(form).join(' ') === bare);
  if (plain !== undefined) return plain;
  const [country, ...rest] = words;
  if (!isCompany || !isOfCountry(country!)) return longest;
  const withoutCountry = forms.filter((form) => {
    const words = nameWords(form);
    return words.length > 1 && !isAllCapitals(form) && words.every((word, i) => word === rest[i]);
  });
  return withoutCountry.reduce((best, form) => (best === longest || form.length > best.length ? form : best), longest);
}

function entityOfCluster(
  cluster: Cluster,
  references: readonly Reference[],
  role: { span: RoleSpan; block: number } | null,
  isCompany: boolean,
  blocks: readonly ReadBlock[],
  ids: Ids,
): Entity {
  const quote = (at: { block: number } & Span) => blocks[at.block]!.block.quote(at.start, at.end);
  const byName = cluster.places.map((place): Mention => ({ ...quote(place), form: 'name' }));
  const byReference = references.map((reference): Mention => ({ ...quote(reference), form: reference.form }));
  const mentions = [...byName, ...byReference].sort((a, b) => a.start - b.start);
  const forms = [...new Set(byName.map(shown))];
  const name = cluster.entry?.name ?? nameAmong(forms, isCompany);
  return {
    id: ids.next('e', name.toLowerCase()),
    name,
    type: cluster.type,
    aliases: forms.filter((form) => form !== name),
    role: role && quote({ ...role.span, block: role.block }),
    mentions,
  };
}
