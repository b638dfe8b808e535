import type { Quote, Span } from '../analysis.ts';
import { isSame } from '../keeper.ts';
import type { BlockReading, ReadBlock } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import type { NamedThing } from './antecedents.ts';
import { type Cluster, clusterNames, type RegisteredNames } from './name-clusters.ts';
import { nameFormAt } from './name-keys.ts';
import type { NamePlace } from './name-votes.ts';
import type { NameMention, NameType } from './names.ts';
import { type RoleSpan, roleBeside } from './roles.ts';
import { isShortFor } from './short-forms.ts';
import { isAtHome, shownType, typeInList } from './shown-types.ts';
import { type Standing, standingOf } from './standing.ts';

/** A person's role, and the block that gives it. */
export interface RoleInPlace {
  readonly span: RoleSpan;
  readonly block: number;
}

/** The names of a story as things; the lists of things go by their number. */
export interface StoryNames {
  /** The names of each block, in order. */
  readonly places: readonly (readonly NamePlace[])[];
  readonly clusters: readonly Cluster[];
  /** For each block what its names are of, by their starts in the prose. */
  readonly at: readonly ReadonlyMap<number, NamedThing>[];
  /** What a person is; null for what is none, and where the article does not say. */
  readonly roles: readonly (RoleInPlace | null)[];
  /** Null for what is no organisation. */
  readonly standings: readonly (Standing | null)[];
  readonly registered: RegisteredNames;
  readonly bracketed: ReadonlyMap<string, string>;
}

/**
 * What the names of a story are names of. Where the names are those of `before`, word for word, so are the things: only
 * what is looked up at places that have moved is looked up again. Gives way between its parts.
 */
export function* namesOf(
  blocks: readonly ReadBlock[],
  recalled: readonly (readonly NameMention[])[],
  dateline: Quote | null,
  registered: RegisteredNames,
  before: StoryNames | null,
): Generator<void, StoryNames> {
  const places = blocks.map((block, i) => placesOf(block, recalled[i]!, dateline));
  const bracketed = bracketedShortForms(blocks);
  yield;
  const known = before && isAlike(before, { places, registered, bracketed }) ? before : null;
  const clusters = known ? movedTo(places, known) : clusterNames(places.flat(), registered, bracketed);
  yield;
  const at = known ? [...known.at] : blocks.map((): ReadonlyMap<number, NamedThing> => new Map());
  const thingOf = new Map<NamePlace, number>();
  for (const [i, cluster] of clusters.entries())
    if (cluster !== known?.clusters[i]) for (const place of cluster.places) thingOf.set(place, i);
  for (const [i, own] of places.entries())
    if (own !== known?.places[i])
      at[i] = new Map(own.map((place) => [place.start, { cluster: thingOf.get(place)!, end: place.end }]));
  yield;
  const isKnown = (i: number) => clusters[i] === known?.clusters[i];
  const roles = clusters.map((cluster, i) =>
    isKnown(i) ? known!.roles[i]! : cluster.type === 'person' ? roleOf(cluster, blocks) : null,
  );
  yield;
  const standings = clusters.map((cluster, i) =>
    isKnown(i) ? known!.standings[i]! : cluster.type === 'organization' ? standingOf(cluster, blocks) : null,
  );
  return { places, clusters, at, roles, standings, registered, bracketed };
}

/** Whether a story has the names of another one, in the same order in the same blocks, and for all that counts the same. */
function isAlike(a: StoryNames, b: Pick<StoryNames, 'places' | 'registered' | 'bracketed'>): boolean {
  if (a.registered !== b.registered || a.places.length !== b.places.length) return false;
  if (a.bracketed.size !== b.bracketed.size) return false;
  for (const [short, full] of a.bracketed) if (b.bracketed.get(short) !== full) return false;
  return a.places.every((own, i) => own === b.places[i] || areAlike(own, b.places[i]!));
}

const areAlike = (a: readonly NamePlace[], b: readonly NamePlace[]): boolean =>
  a.length === b.length && a.every((place, i) => isSame(tellingOf(place), tellingOf(b[i]!)));

/** All that a place says of its name, whatever that may come to be: its words, and everything but where it stands. */
const tellingOf = ({ form, start, end, ...rest }: NamePlace): readonly unknown[] => [
  form.text,
  end - start,
  ...Object.values(rest),
];

/** The clusters of names that are alike, with places in place of those that have moved. */
function movedTo(places: StoryNames['places'], before: StoryNames): readonly Cluster[] {
  const moved = new Map<NamePlace, NamePlace>();
  const touched = new Set<number>();
  for (const [i, own] of places.entries()) {
    if (own === before.places[i]) continue;
    for (const [k, place] of before.places[i]!.entries()) {
      moved.set(place, own[k]!);
      touched.add(before.at[i]!.get(place.start)!.cluster);
    }
  }
  return before.clusters.map((cluster, i) =>
    touched.has(i) ? { ...cluster, places: cluster.places.map((place) => moved.get(place) ?? place) } : cluster,
  );
}

/** The places of a block's names; a name in the dateline is a town's, though a company may be called after it. */
function placesOf(block: ReadBlock, names: readonly NameMention[], dateline: Quote | null): readonly NamePlace[] {
  const isInside = dateline && block.block.end > dateline.start && block.block.start < dateline.end;
  return block.kept(placesIn, names, isInside ? dateline : null);
}

function placesIn(block: ReadBlock, names: readonly NameMention[], dateline: Quote | null): readonly NamePlace[] {
  return names.map((name, i) => {
    const isTown = dateline && isWithin(block.block.toSource(name.start, name.end), dateline);
    const form = nameFormAt(block, name);
    const place = {
      ...name,
      block: block.index,
      form,
      speaks: speaks(block, name),
      house: isHouse(block, name),
      parent: PARENT.test(block.prose.slice(Math.max(0, name.start - PARENT_BACK), name.start)),
      shows: shownAt(block, names, i),
      located: LOCATES.test(block.prose.slice(Math.max(0, name.start - 12), name.start)),
    };
    if (isTown) return { ...place, type: 'place', strength: 3 };
    return place.house ? { ...place, type: 'organization', strength: 3 } : place;
  });
}

/** What stands around a name that is not sure to be what it seems. */
function shownAt({ prose }: ReadBlock, names: readonly NameMention[], at: number): NameType | null {
  const { type, strength } = names[at]!;
  if (strength === 3 || type === 'organization' || type === 'product') return null;
  return (
    shownType(prose, names[at]!) ??
    (isAtHome(prose, names, at) ? 'organization' : null) ??
    (type === 'other' ? typeInList(prose, names, at) : null)
  );
}

/** "Velmar's parent, Velmar Holdings", "its owner Velmar Group": who owns a firm is another one. */
const PARENT =
  /(?:['’]s?|\b(?:its|whose)) (?:\p{Ll}[\p{Ll}-]{1,12} ){0,2}(?:parent|owner)(?: company| group| firm)?,? $/u;
const PARENT_BACK = 64;

const LOCATES = /(?:^|\s)(?:in|near|off|across|outside|around|along|from)\s(?:the\s)?$/i;

/** "Velmar plc", "Velmar (VLM.L)": a legal form in small letters or the sign of a share behind a name, whoever else is called so. */
const HOUSE =
  /^\s(?:(?:plc|ltd|inc|llc|llp|nv|ag|spa|asa|oyj|ab)\b|\((?:[A-Z]{2,8}(?:\s[A-Z]{2,6})?:\s?[A-Z\d]{1,6}|[A-Z\d]{1,6}\.[A-Z]{1,2})[);,])/;
const isHouse = ({ prose }: ReadBlock, { end, type }: NameMention): boolean =>
  type !== 'place' && HOUSE.test(prose.slice(end, end + 24));

const SPEAKS =
  /^,?["”]?\s(?:also\s|has\s|had\s)?(?:said|says|told|added|adds|explained|wrote|recalled|insisted|argued)\b/;
const speaks = ({ prose }: ReadBlock, { end }: Span): boolean => SPEAKS.test(prose.slice(end, end + 24));

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
function roleOf(cluster: Cluster, blocks: readonly ReadBlock[]): RoleInPlace | null {
  for (const place of cluster.places) {
    const span = roleBeside(blocks[place.block]!, place);
    if (span) return { span, block: place.block };
  }
  return null;
}
