import type { Attribution, EntityType, Mention, Quote, Span } from '../../analysis.ts';
import { PhraseLookUp } from '../../entities/phrase-look-up.ts';
import type { Cast, Referent, ResolvedEntities } from '../../entities/resolve.ts';
import { isSameSet } from '../../keeper.ts';
import type { Token } from '../../language/language.ts';
import { SMALL_LEGAL_FORMS } from '../../lexicon/legal-forms.ts';
import { STATE_HEADS } from '../../lexicon/side-words.ts';
import type { ReadBlock } from '../../reading.ts';
import type { Lead } from './leads.ts';
import { otherForms } from './other-forms.ts';
import { isNationality, STATE_WORDS } from './unnamed.ts';

/** Somebody who may stand in a deal, at a place in a sentence; token indexes of the line, end exclusive. */
export interface Actor {
  readonly first: number;
  readonly last: number;
  /** More than one for "both firms". Empty for an unnamed side. */
  readonly entities: readonly Referent[];
  /** As the article writes it here. */
  readonly name: string;
  readonly kind: EntityType | 'unnamed';
  readonly pronoun: boolean;
}

/** What deals take a mention for. */
interface Taken {
  readonly mention: Mention;
  readonly entity: Referent;
  /** Whom a person speaks for: what "he was pleased to partner with" makes a side. */
  readonly firm: Referent | null;
  readonly isOutlet: boolean;
}

/** What deals take the mentions of a block for, the longest where several begin at one place, by the source offset of their start. */
export type MentionsTaken = ReadonlyMap<number, Taken>;

/** What an article tells of how its mentions are to be taken; the same object for as long as it tells the same. */
export interface Taking {
  /** See `otherForms`. */
  readonly forms: ReadonlyMap<Referent, Referent>;
  /** The ids of what is used as a medium. */
  readonly outlets: ReadonlySet<string>;
}

export const takingOf = (attributions: readonly Attribution[], entities: ResolvedEntities): Taking => ({
  forms: otherForms(entities),
  outlets: outletEntities(attributions, entities),
});

/** Whether two articles tell the same. */
export function isSameTaking(a: Taking, b: Taking): boolean {
  if (a.forms.size !== b.forms.size || !isSameSet(a.outlets, b.outlets)) return false;
  for (const [one, other] of a.forms) if (b.forms.get(one) !== other) return false;
  return true;
}

/** What the mentions of a block are taken for. The same map in one analysis and the next for as long as it holds the same. */
export const mentionsIn = (block: ReadBlock, entities: ResolvedEntities, taking: Taking): MentionsTaken =>
  block.asBefore(isSameTaken, block.kept(mentionsOf, entities.castOf(block), entities.figuresOf(block), taking));

function mentionsOf(_: ReadBlock, cast: Cast, figures: Cast, { forms, outlets }: Taking): MentionsTaken {
  const byStart = new Map<number, Taken>();
  for (const members of [cast, figures])
    for (const { mention, referents, affiliation } of members) {
      if (referents.length > 1) continue;
      const before = byStart.get(mention.start);
      if (before && before.mention.end >= mention.end) continue;
      const entity = forms.get(referents[0]!) ?? referents[0]!;
      const firm = entity.type === 'person' ? affiliation : null;
      byStart.set(mention.start, {
        mention,
        entity,
        firm: firm?.type === 'organization' ? firm : null,
        isOutlet: outlets.has(entity.id),
      });
    }
  return byStart;
}

function isSameTaken(now: MentionsTaken, before: MentionsTaken): boolean {
  if (now.size !== before.size) return false;
  for (const [start, { mention, entity, firm, isOutlet }] of now) {
    const known = before.get(start);
    if (known?.mention !== mention || known.entity !== entity || known.firm !== firm || known.isOutlet !== isOutlet)
      return false;
  }
  return true;
}

/** Entities that the article uses as a medium: they report deals and are no side of them, unless they act themselves. */
function outletEntities(
  attributions: readonly Attribution[],
  { referents, mentionsOf }: ResolvedEntities,
): ReadonlySet<string> {
  const byId = new Map(referents.map((entity) => [entity.id, entity]));
  const ids = new Set<string>();
  const note = (id: string | null, at: Quote | null) => {
    const medium = id !== null && at !== null && !ids.has(id) ? byId.get(id) : undefined;
    if (medium && medium.type !== 'place' && isNamedIn(mentionsOf(medium), at!)) ids.add(medium.id);
  };
  for (const { kind, entity, source, chain } of attributions) {
    if (kind === 'outlet') note(entity, source);
    for (const link of chain) if (link.kind === 'outlet') note(link.entity, link.at);
  }
  return ids;
}

/** Only a name makes an entity an outlet; "the newspaper" may stand for another than the one it is taken for. */
function isNamedIn(mentions: readonly Mention[], at: Quote): boolean {
  return mentions.some((mention) => mention.form === 'name' && at.start <= mention.start && mention.end <= at.end);
}

const ACTOR_TYPES: ReadonlySet<EntityType> = new Set(['organization', 'person', 'place', 'product', 'other']);

export function actorsOf(
  block: ReadBlock,
  tokens: readonly Token[],
  leads: readonly Lead[],
  sources: readonly Span[],
  cast: Cast,
  mentions: MentionsTaken,
): readonly Actor[] {
  const actors: Actor[] = [];
  for (let i = 0; i < tokens.length; ) {
    const source = sources[i]!;
    const found = mentions.get(source.start);
    const described = found && found.mention.form !== 'name' && isTheirs(tokens, i, leads[i]) ? leads[i] : null;
    if (described) {
      const name = block.prose.slice(tokens[i]!.start, tokens[described.last - 1]!.end);
      actors.push({ first: i, last: described.last, entities: [], name, kind: 'unnamed', pronoun: false });
      i = described.last;
      continue;
    }
    const office = found && found.mention.form === 'name' ? leads[i] : null;
    if (office?.kind === 'unnamed' && /^['’]s$/.test(tokens[i + 1]?.text ?? '')) {
      const name = block.prose.slice(tokens[i]!.start, tokens[office.last - 1]!.end);
      actors.push({ first: i, last: office.last, entities: [], name, kind: 'unnamed', pronoun: false });
      i = office.last;
      continue;
    }
    if (found?.mention.form === 'nominal') {
      const behind = endOf(sources, i, found.mention.end);
      if (isNamed(mentions.get(sources[behind]?.start ?? -1))) {
        i = behind;
        continue;
      }
    }
    if (
      found &&
      ACTOR_TYPES.has(found.entity.type) &&
      !(found.isOutlet && found.mention.form === 'name') &&
      !(leads[i]?.kind === 'unnamed' && isNationality(tokens, i)) &&
      !isEmphatic(tokens, i, actors.at(-1)) &&
      !isTicker(tokens, i)
    ) {
      const state = found.entity.type === 'place';
      let last = endOf(sources, i, found.mention.end);
      if (state) last = stateEnd(tokens, last);
      const first = found.entity.type === 'person' ? i : stateStart(tokens, i);
      const named = last;
      // "Halden Group plc's bid".
      if (found.entity.type === 'organization' && SMALL_LEGAL_FORMS.has(tokens[last]?.text ?? '')) last++;
      const from = tokens[i]!;
      const to = tokens[named - 1]!;
      actors.push({
        first,
        last,
        entities: found.isOutlet ? [] : [found.firm ?? found.entity],
        name: block.prose.slice(from.start, to.end),
        kind: found.entity.type,
        pronoun: found.mention.form !== 'name' || found.firm !== null,
      });
      i = last;
      continue;
    }
    const lead = leads[i];
    if (!lead || isCutFromName(lead, i, sources, mentions)) {
      i++;
      continue;
    }
    const { kind, last } = lead;
    const name = block.prose.slice(tokens[i]!.start, tokens[last - 1]!.end);
    const place = { first: i, last, entities: [] };
    if (kind === 'plural') {
      const all = new PhraseLookUp(cast)
        .entitiesOf(block.block.quote(tokens[i]!.start, tokens[last - 1]!.end))
        .filter((entity) => entity.type === 'organization' || entity.type === 'place');
      const two = all.length > 1 ? all : twoNamed(actors);
      actors.push({ ...place, entities: two, name, kind: 'organization', pronoun: true });
    } else if (kind === 'the-company') {
      const called = last - i > 1 ? `the ${tokens[i + 1]!.lower}` : 'it';
      actors.push({ ...place, name: called, kind: 'organization', pronoun: true });
    } else actors.push({ ...place, name: inText(name), kind: 'unnamed', pronoun: false });
    i = last;
  }
  return actors.filter((actor, at) => !areNamedBehind(tokens, actor, actors.slice(at + 1, at + 3)));
}

/** "with its banks": those who are described by whose they are. */
const isTheirs = (tokens: readonly Token[], i: number, lead: Lead | undefined): boolean =>
  lead?.kind === 'unnamed' && /^(?:its|their)$/.test(tokens[i]!.lower);

/** "Two miners, Halden and Norvik, said": those whose names stand right behind. */
const areNamedBehind = (tokens: readonly Token[], { kind, name, last }: Actor, [one, two]: readonly Actor[]): boolean =>
  kind === 'unnamed' &&
  /^(?:the )?two\b/i.test(name) &&
  tokens[last]?.text === ',' &&
  two !== undefined &&
  one!.first <= last + 3 &&
  tokens[one!.last]?.lower === 'and' &&
  two.first <= one!.last + 3 &&
  /^[,.]$/.test(tokens[two.last]?.text ?? '');

/** "Halden itself was sold", "Norvik is itself for sale": said again of who stands right before it. */
const isEmphatic = (tokens: readonly Token[], i: number, before: Actor | undefined): boolean =>
  /^(?:it|him|her)self$/.test(tokens[i]!.lower) && (before?.last === i || tokens[i - 1]?.pos === 'AUX');

/** "the start-up Halden": the name behind the noun says who it is. */
const isNamed = (behind: Taken | undefined): boolean =>
  behind !== undefined && behind.mention.form === 'name' && /^(?:organization|product|other)$/.test(behind.entity.type);

/** Whether somebody is one of these by another mention: "Halden … the company". */
export const isOneOf = ({ entities }: Actor, others: readonly Actor[]): boolean =>
  others.some((other) => other.entities.some((entity) => entities.includes(entity)));

/** The token behind a mention that begins at a token and ends at a source offset; a full stop may be part of its last token ("Halden Inc."). */
function endOf(sources: readonly Span[], first: number, end: number): number {
  let last = first + 1;
  while (last < sources.length && sources[last]!.start < end) last++;
  return last;
}

/** The two organisations that a sentence has named so far: "Halden left Norvik after the two had failed to agree". Nobody where there are more, or fewer. */
function twoNamed(actors: readonly Actor[]): readonly Referent[] {
  const named = actors.flatMap(({ entities, pronoun }) => (pronoun ? [] : entities));
  const firms = [...new Set(named.filter(({ type }) => type === 'organization'))];
  if (firms.length === 2) return firms;
  // A name that nothing calls a firm may be one beside a firm.
  const either = [...new Set(named.filter(({ type }) => type === 'organization' || type === 'other'))];
  return firms.length === 1 && either.length === 2 ? either : [];
}

/** "FIVE GROUPS", "The government": as the words stand inside a sentence. */
const inText = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase()
    : name.replace(/^(?:The|An?|Another|Other|Several|Some|Two|Three)\b/, (word) => word.toLowerCase());

/** "the Bank" of "the Bank of Norland": words of a name, and nobody without one. */
function isCutFromName(
  lead: { readonly last: number },
  first: number,
  sources: readonly Span[],
  mentions: MentionsTaken,
): boolean {
  const { end } = sources[lead.last - 1]!;
  for (let i = first + 1; i < lead.last; i++) {
    const name = mentions.get(sources[i]!.start)?.mention;
    if (name?.form === 'name' && name.end > end) return true;
  }
  return false;
}

/** The end of "Peru government" or "Peru's government" whose country ends at the token; the country alone where no such word follows. */
function stateEnd(tokens: readonly Token[], last: number): number {
  const possessive = /^['’]s$/.test(tokens[last]?.text ?? '') ? 1 : 0;
  return STATE_WORDS.has(tokens[last + possessive]?.lower ?? '') ? last + possessive + 1 : last;
}

/** Where "the government of Peru" begins whose country begins at the token; the country itself where it is no such. */
function stateStart(tokens: readonly Token[], first: number): number {
  if (tokens[first - 1]?.lower !== 'of' || !STATE_HEADS.has(tokens[first - 2]?.lower ?? '')) return first;
  return tokens[first - 3]?.lower === 'the' ? first - 3 : first - 2;
}

/** "(NYSE: HLD)": the sign of a share on an exchange names its company a second time. */
function isTicker(tokens: readonly Token[], i: number): boolean {
  if (!/^[A-Z][A-Z.]{0,5}$/.test(tokens[i]!.text)) return false;
  return tokens[i - 1]?.text === ':' && /^[A-Z]{2,8}$/.test(tokens[i - 2]?.text ?? '') && tokens[i - 3]?.text === '(';
}
