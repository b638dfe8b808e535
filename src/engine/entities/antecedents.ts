import type { Sentence, Token } from '../language/language.ts';
import { BROAD_NOUNS } from '../lexicon/nominals.ts';
import { CITIES } from '../lexicon/places.ts';
import type { ReadBlock } from '../reading.ts';
import { Bearers } from './bearers.ts';
import { CLAUSE_STARTS, type Clause, clausesIn, LEADS_ON, turnsIn } from './clauses.ts';
import type { Cluster } from './name-clusters.ts';
import type { DefiniteNoun } from './noun-phrases.ts';
import { type Pointer, pointersIn } from './pointers.ts';
import { RecentMentions, type Seen, WINDOW } from './recent-mentions.ts';
import {
  actsOn,
  holdsInto,
  isByline,
  isCutFromName,
  isHearer,
  isNamedBehind,
  isObjectOf,
  opensQuotation,
  stopsIn,
} from './reference-places.ts';
import { RoleHolders } from './role-holders.ts';
import { Sides } from './sides.ts';
import { Speakers } from './speakers.ts';
import type { Standing } from './standing.ts';
import { UnnamedGroups } from './unnamed-groups.ts';

/** A noun phrase or pronoun that stands for things named before. Prose offsets. */
export interface Reference {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly form: 'nominal' | 'pronoun';
  /** What it stands for: one cluster, or several for "the two firms"; never empty. */
  readonly clusters: readonly number[];
}

/** A name of the block: its cluster and its end in the prose. */
export interface NamedThing {
  readonly cluster: number;
  readonly end: number;
}

/** What stands between a name and the word that leads it in. */
const LEAD_IN = /^(?:the|mr|mrs|ms|dr)\.?$/;
/** Verbs of a deal whose object is what changes hands. */
const VALUING: ReadonlySet<string> = new Set(['value', 'values', 'valued', 'valuing']);

/** What is known of the things beforehand; each list goes by cluster. */
export interface Known {
  readonly clusters: readonly Cluster[];
  /** Null for what is no organisation. */
  readonly standings: readonly (Standing | null)[];
  /** What a person is, lower-case; null where the article does not say. */
  readonly roles: readonly (string | null)[];
}

/** Before the name that a firm had: "Tarn Corp, formerly Tarn Rubber, said it would sell". */
const FORMERLY = /^(?:formerly|previously|originally|once)$/;

/** Finds what later phrases refer to, in the same paragraph or the one before; what was described, from further back. */
export class Antecedents {
  readonly #clusters: readonly Cluster[];
  readonly #bearers: Bearers;
  readonly #speakers = new Speakers();
  readonly #roles: RoleHolders;
  readonly #sides: Sides;
  readonly #recent: RecentMentions;
  #paragraph = 0;
  /** Whether this block, and the next one, stands right behind a heading. */
  #behindHeading = [false, false];
  #item = 0;
  /** The last subject of the sentence that is being read, and the token behind it. */
  #subject: { readonly cluster: number; readonly end: number } | null = null;
  readonly #groups = new UnnamedGroups();
  #sentence = 0;

  constructor({ clusters, standings, roles }: Known) {
    this.#clusters = clusters;
    this.#roles = new RoleHolders(roles);
    this.#sides = new Sides(clusters, standings);
    this.#bearers = new Bearers(clusters, standings);
    this.#recent = new RecentMentions(clusters, standings);
  }

  /**
   * The references of one block; blocks must come in order. `names` gives each name by its start, `item` is the short item
   * of a briefing that it belongs to.
   */
  read(block: ReadBlock, names: ReadonlyMap<number, NamedThing>, item: number): Reference[] {
    const found: Reference[] = [];
    if (isByline(block.prose)) return found;
    if (item !== this.#item) this.#recent.forget();
    this.#item = item;
    if (block.block.kind !== 'heading') {
      const floor = this.#paragraph;
      this.#paragraph = this.#sentence;
      this.#recent.keepBehind(floor);
    } else if (block.block.level === 1) {
      this.#recent.noteHeadline([...names.values()].map(({ cluster }) => cluster));
    }
    this.#behindHeading = [this.#behindHeading[1]!, block.block.kind === 'heading'];
    this.#speakers.begin(block);
    const stops = block.kept(stopsIn, names);
    for (const [i, sentence] of block.sentences.entries()) this.#readSentence(block, sentence, stops[i]!, names, found);
    return found;
  }

  #readSentence(
    block: ReadBlock,
    { first, last }: Sentence,
    stops: readonly number[],
    names: ReadonlyMap<number, NamedThing>,
    found: Reference[],
  ): void {
    const { tokens } = block;
    const pointers = block.once(pointersIn);
    const clauses = block.once(clausesIn);
    const turns = block.once(turnsIn);
    this.#sentence++;
    this.#groups.read(tokens, first, last, this.#sentence);
    let clause: Clause = 'open';
    /** The first token that was not yet told from. */
    let read = first;
    this.#sides.begin();
    this.#subject = null;
    for (const at of stops) {
      // It lies inside a name.
      if (at < read) continue;
      const turn = turns[at - 1] ?? -1;
      if (turn >= read) clause = clauses[turn]!;
      read = at;
      const token = tokens[at]!;
      this.#speakers.noteAt(token, this.#sentence);
      const name = names.get(token.start);
      const pointer = name ? null : pointers[at]!;
      const reference = pointer && this.#referenceAt(block, at, pointer, names);
      if (!name && !reference) continue;
      const end = name?.end ?? reference!.end;
      read = at + 1;
      while (read < last && tokens[read]!.start < end) read++;
      const before = tokens[LEAD_IN.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
      const told = isHearer(tokens, before, at);
      const led =
        told || FORMERLY.test(before?.lower ?? '') || (before?.pos === 'ADP' && !CLAUSE_STARTS.has(before.lower));
      const owner = /^['’]s?$/.test(tokens[read]?.text ?? '');
      const subject = clause === 'open' && !led && !owner;
      if (reference) found.push(reference);
      const cluster = name ? name.cluster : reference!.clusters.length === 1 ? reference!.clusters[0]! : null;
      if (cluster === null) continue;
      const type = this.#clusters[cluster]!.type;
      const named = { cluster, isPerson: type === 'person', owner, led };
      const speaks = this.#speakers.isSpeaker(named, token, this.#sentence);
      if (subject || speaks) this.#speakers.noteActing(type, led);
      if (subject) this.#subject = { cluster, end: read };
      const acts = subject && /^(?:VERB|AUX)$/.test(tokens[read]?.pos ?? '');
      this.#see({ cluster, sentence: this.#sentence, subject, speaks, acts, told });
      if (!owner) this.#sides.note(cluster, at);
    }
    this.#sides.end(tokens, this.#sentence);
  }

  #see(seen: Seen): void {
    this.#recent.note(seen);
    this.#bearers.note(seen.cluster);
    this.#roles.note(seen.cluster);
  }

  #referenceAt(
    block: ReadBlock,
    at: number,
    pointer: Pointer,
    names: ReadonlyMap<number, NamedThing>,
  ): Reference | null {
    if (pointer.kind === 'it' && opensQuotation(block, at)) return null;
    if (isCutFromName(block.tokens, at, pointer.last, names)) return null;
    if (pointer.noun?.seat && this.#isCalled(block.tokens, at, pointer.noun, names)) return null;
    const first = block.tokens[at]!;
    const last = block.tokens[pointer.last]!;
    const ledOn = LEADS_ON.has(block.tokens[at - 1]?.lower ?? '');
    const mayBeFirm = pointer.kind === 'it' || pointer.noun?.kind === 'organization';
    const isValued = mayBeFirm && VALUING.has(block.tokens[at - 1]?.lower ?? '');
    const isHeld = pointer.noun?.kind === 'organization' && holdsInto(block.tokens, at, pointer.last);
    const clusters =
      (isValued && this.#recent.dealtIn(this.#sentence)) ||
      (isHeld && this.#bearers.find(pointer.noun!) === null && this.#recent.heldCompany(this.#sentence)) ||
      this.#clustersFor(pointer, first, last, ledOn, at === 0, this.#notBy(block.tokens, at, pointer));
    if (pointer.noun && isNamedBehind(block.tokens, pointer.last, names)) return null;
    // "it enables Velmar to": nobody does so to himself by name.
    if (pointer.kind === 'it' && actsOn(block.tokens, pointer.last, names, clusters)) return null;
    // "the Bank", which is by name the one that it would stand for.
    if (clusters.some((cluster) => names.get(last.start)?.cluster === cluster)) return null;
    const form = pointer.noun || pointer.last > at ? 'nominal' : 'pronoun';
    return clusters.length === 0 ? null : { block: block.index, start: first.start, end: last.end, form, clusters };
  }

  /** "the Velmar company": called by a name, and not by its town. */
  #isCalled(
    tokens: readonly Token[],
    at: number,
    { seat, last }: DefiniteNoun,
    names: ReadonlyMap<number, NamedThing>,
  ) {
    const inside = names.get(tokens[at + 1]!.start);
    if (!inside || CITIES.has(seat!) || this.#clusters[inside.cluster]!.type === 'place') return false;
    return !tokens.slice(at + 2, last).some(({ lower }) => /^-?(?:based|headquartered|listed)$/.test(lower));
  }

  /** Whom a phrase does not stand for, since he is the subject of the verb that it is the object of; -1 where there is no such. */
  #notBy(tokens: readonly Token[], at: number, { kind, last }: Pointer): number {
    if (kind === 'plural' || kind === 'he' || /^its/.test(tokens[last]!.lower)) return -1;
    return this.#subject && isObjectOf(tokens, this.#subject.end, at, last) ? this.#subject.cluster : -1;
  }

  #clustersFor(
    { kind, noun }: Pointer,
    first: Token,
    last: Token,
    ledOn: boolean,
    opens: boolean,
    notBy: number,
  ): readonly number[] {
    if (noun)
      return noun.kind === 'person' ? this.#roles.find(noun, this.#recent) : this.#described(noun, opens, notBy);
    if (kind === 'plural') return this.#sides.standFor(last.lower, this.#sentence);
    const speaks = this.#speakers.sourceAt(first) !== null;
    // "Jane Doe was silent and her office did not answer": whose it is stands in the same sentence, where anybody does.
    const owns = /^(?:his|her)$/.test(last.lower);
    if (kind === 'he') {
      // "She added" behind "a spokeswoman said" is no one of those who are named.
      const isDescribed = speaks && this.#speakers.goesOnDescribed(this.#sentence, WINDOW);
      return isDescribed ? [] : this.#recent.person(this.#sentence, speaks, ledOn || owns);
    }
    const isWritten = speaks && this.#speakers.goesOnWritten(this.#sentence);
    return isWritten
      ? []
      : this.#recent.subjectOrganisation(this.#sentence, speaks, this.#groups.actIn(this.#sentence), notBy);
  }

  #described(phrase: DefiniteNoun, opens: boolean, notBy: number): readonly number[] {
    if (this.#groups.has(phrase.noun)) return [];
    const isOther = (cluster: number) => cluster === notBy || this.#bearers.isOther(cluster, phrase);
    const bearer = this.#bearers.find(phrase);
    const isMain = opens && this.#behindHeading[0] && BROAD_NOUNS.has(phrase.noun);
    const found =
      (bearer?.includes(notBy) ? null : bearer) ??
      (isMain ? this.#recent.mainCompany(isOther) : null) ??
      this.#recent.likelyCompany(this.#sentence, opens, isOther, (cluster) => this.#bearers.isUnlike(cluster, phrase));
    if (found.length === 1) this.#bearers.noteSeat(found[0]!, phrase);
    return found;
  }
}
