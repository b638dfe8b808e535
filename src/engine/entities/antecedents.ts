import type { Sentence, Token } from '../language/language.ts';
import { BROAD_PERSON_NOUNS, COMPANY_PLURALS, PERSON_NOUNS } from '../lexicon/nominals.ts';
import type { ReadBlock } from '../reading.ts';
import { firstFrom } from '../span-search.ts';
import { Bearers } from './bearers.ts';
import { CLAUSE_STARTS, type Clause, clausesIn, LEADS_ON } from './clauses.ts';
import type { Cluster } from './name-clusters.ts';
import type { DefiniteNoun } from './noun-phrases.ts';
import { Pairs } from './pairs.ts';
import { type Pointer, pointersIn } from './pointers.ts';
import { Speakers } from './speakers.ts';
import type { Standing } from './standing.ts';

/** A noun phrase or pronoun that stands for things named before. Prose offsets. */
export interface Reference {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly form: 'nominal' | 'pronoun';
  /** What it stands for: one cluster, or several for "the two firms"; never empty. */
  readonly clusters: readonly number[];
}

/** A thing mentioned, in order of the text. */
interface Seen {
  readonly cluster: number;
  readonly sentence: number;
  /** Before its clause's verb, with no preposition to lead it in. */
  readonly subject: boolean;
  /** Somebody to whom something is handed: the source of an attribution, or part of it. */
  readonly speaks: boolean;
}

/** A name of the block: its cluster and its end in the prose. */
export interface NamedThing {
  readonly cluster: number;
  readonly end: number;
}

const TITLE = /^(?:mr|mrs|ms|dr)\.?$/;
/** How many sentences back a person may stand for "he"; how many mentions are kept at most. */
const WINDOW = 2;
const MEMORY = 200;
/** Verbs of a deal whose object is what changes hands. */
const VALUING: ReadonlySet<string> = new Set(['value', 'values', 'valued', 'valuing']);
/** The weight of the headline beside one of four sentences: enough where the text just turned to somebody else. */
const HEADLINE = 2;
/** How many organisations of one sentence can be two sides of something. */
const SIDES = 3;

/** What is known of the things beforehand; each list goes by cluster. */
export interface Known {
  readonly clusters: readonly Cluster[];
  /** Null for what is no organisation. */
  readonly standings: readonly (Standing | null)[];
  /** What a person is, lower-case; null where the article does not say. */
  readonly roles: readonly (string | null)[];
}

/** `“It makes sense”`: with its first word a quotation goes on about what was asked or is the matter, and not about a firm. */
const opensQuotation = ({ scan }: ReadBlock, at: number): boolean =>
  at > 0 && scan.tokens[at - 1]!.start === scan.quotations[scan.quotationAt(at)]?.start;

/** "the crematorium operator Velmar", "the pension insurer, the PBGC,": whoever is so described is named right behind. */
function isNamedBehind(tokens: readonly Token[], last: number, names: ReadonlyMap<number, NamedThing>): boolean {
  const comma = tokens[last + 1]?.text === ',';
  const article = comma && tokens[last + 2]?.lower === 'the' ? 1 : 0;
  const name = names.get(tokens[last + 1 + (comma ? 1 : 0) + article]?.start ?? -1);
  if (!name || !comma) return name !== undefined;
  const behind = tokens[firstFrom(tokens, name.end)];
  return behind === undefined || /^[,.;)]$/.test(behind.text);
}

/** Finds what later phrases refer to, in the same paragraph or the one before; what was described, from further back. */
export class Antecedents {
  readonly #clusters: readonly Cluster[];
  readonly #standings: Known['standings'];
  readonly #roles: Known['roles'];
  readonly #bearers: Bearers;
  readonly #speakers = new Speakers();
  /** The last person whose role holds a noun. */
  readonly #lastInRole = new Map<string, number>();
  /** Whom the headline names: the story is theirs. */
  readonly #inHeadline = new Set<number>();
  #seen: Seen[] = [];
  #paragraph = 0;
  #item = 0;
  readonly #pairs = new Pairs();
  #sentence = 0;

  constructor({ clusters, standings, roles }: Known) {
    this.#clusters = clusters;
    this.#standings = standings;
    this.#roles = roles;
    this.#bearers = new Bearers(clusters, standings);
  }

  /**
   * The references of one block; blocks must come in order. `names` gives each name by its start, `item` is the short item
   * of a briefing that it belongs to.
   */
  read(block: ReadBlock, names: ReadonlyMap<number, NamedThing>, item: number): Reference[] {
    const found: Reference[] = [];
    if (item !== this.#item) this.#seen = [];
    this.#item = item;
    if (block.block.kind !== 'heading') {
      const floor = this.#paragraph;
      this.#paragraph = this.#sentence;
      this.#seen = this.#seen.filter((seen) => seen.sentence > floor).slice(-MEMORY);
    } else if (block.block.level === 1) {
      for (const { cluster } of names.values()) this.#inHeadline.add(cluster);
    }
    this.#speakers.begin(block);
    for (const sentence of block.sentences) this.#readSentence(block, sentence, names, found);
    return found;
  }

  #readSentence(
    block: ReadBlock,
    { first, last }: Sentence,
    names: ReadonlyMap<number, NamedThing>,
    found: Reference[],
  ): void {
    const { tokens } = block;
    const pointers = block.once(pointersIn);
    const clauses = block.once(clausesIn);
    this.#sentence++;
    let clause: Clause = 'open';
    const sides: { readonly cluster: number; readonly at: number }[] = [];
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      this.#speakers.noteAt(block, token, this.#sentence);
      const name = names.get(token.start);
      const pointer = name ? null : pointers[i]!;
      const reference = pointer && this.#referenceAt(block, i, pointer, names);
      if (!name && !reference) {
        clause = clauses[i] ?? clause;
        continue;
      }
      const end = name?.end ?? reference!.end;
      const at = i;
      while (i + 1 < last && tokens[i + 1]!.start < end) i++;
      const before = tokens[TITLE.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1];
      const led = before?.pos === 'ADP' && !CLAUSE_STARTS.has(before.lower);
      const owner = /^['’]s?$/.test(tokens[i + 1]?.text ?? '');
      const subject = clause === 'open' && !led && !owner;
      if (reference) found.push(reference);
      const cluster = name ? name.cluster : reference!.clusters.length === 1 ? reference!.clusters[0]! : null;
      if (cluster === null) continue;
      const type = this.#clusters[cluster]!.type;
      const named = { cluster, isPerson: type === 'person', owner, led };
      const speaks = this.#speakers.isSpeaker(named, token, this.#sentence);
      if (subject || speaks) this.#speakers.noteActing(type, led);
      this.#see({ cluster, sentence: this.#sentence, subject, speaks });
      const isNew = sides.length < SIDES && !sides.some((side) => side.cluster === cluster);
      if (isNew && !owner && this.#isSide(cluster)) sides.push({ cluster, at });
    }
    this.#notePairs(tokens, sides);
  }

  /** An organisation that can be one of two sides: the outlets that report on them are not. */
  #isSide(cluster: number): boolean {
    const kind = this.#standings[cluster]?.kind;
    return kind === 'company' || kind === 'public';
  }

  #notePairs(tokens: readonly Token[], sides: readonly { readonly cluster: number; readonly at: number }[]): void {
    for (let i = 0; i < sides.length; i++)
      for (let j = i + 1; j < sides.length; j++) {
        const before = tokens[sides[j]!.at - 1]?.lower ?? '';
        const joined = j === i + 1 && /^(?:and|with|&)$/.test(before);
        this.#pairs.note(sides[i]!.cluster, sides[j]!.cluster, this.#sentence, joined);
      }
  }

  #see(seen: Seen): void {
    this.#seen.push(seen);
    this.#bearers.note(seen.cluster);
    for (const word of this.#roles[seen.cluster]?.split(/[\s-]+/) ?? [])
      if (PERSON_NOUNS.has(word)) this.#lastInRole.set(word, seen.cluster);
    if (this.#seen.length > 2 * MEMORY) this.#seen = this.#seen.slice(-MEMORY);
  }

  #referenceAt(
    block: ReadBlock,
    at: number,
    pointer: Pointer,
    names: ReadonlyMap<number, NamedThing>,
  ): Reference | null {
    if (pointer.kind === 'it' && opensQuotation(block, at)) return null;
    const first = block.tokens[at]!;
    const last = block.tokens[pointer.last]!;
    const ledOn = LEADS_ON.has(block.tokens[at - 1]?.lower ?? '');
    const isValued = VALUING.has(block.tokens[at - 1]?.lower ?? '') && pointer.noun?.kind !== 'person';
    const clusters = (isValued && this.#dealtIn()) || this.#clustersFor(pointer, first, last, ledOn, at === 0);
    if (pointer.noun && isNamedBehind(block.tokens, pointer.last, names)) return null;
    // "the Bank", which is by name the one that it would stand for.
    if (clusters.some((cluster) => names.get(last.start)?.cluster === cluster)) return null;
    const form = pointer.noun || pointer.last > at ? 'nominal' : 'pronoun';
    return clusters.length === 0 ? null : { block: block.index, start: first.start, end: last.end, form, clusters };
  }

  #clustersFor({ kind, noun }: Pointer, first: Token, last: Token, ledOn: boolean, opens: boolean): readonly number[] {
    if (noun) return noun.kind === 'person' ? this.#inRole(noun) : this.#described(noun, opens);
    if (kind === 'plural') return this.#sides(last.lower);
    const speaks = this.#speakers.sourceAt(first) !== null;
    // "Jane Doe was silent and her office did not answer": whose it is stands in the same sentence, where anybody does.
    const owns = /^(?:his|her)$/.test(last.lower);
    return kind === 'he' ? this.#person(speaks, ledOn || owns) : this.#subjectOrganisation(speaks);
  }

  /** "talks to buy Norvik in a deal that values the company at": the company that its own sentence tells of and that does not act; null when none does. */
  #dealtIn(): readonly number[] | null {
    const one = this.#seen.findLast(
      ({ cluster, sentence, subject }) =>
        sentence === this.#sentence && !subject && this.#standings[cluster]?.kind === 'company',
    );
    return one ? [one.cluster] : null;
  }

  /** "the two companies" are no outlets and no authorities; "both sides" may be. */
  #sides(noun: string): readonly number[] {
    const companies = COMPANY_PLURALS.has(noun);
    return this.#pairs.best(this.#sentence, (side) => !companies || this.#standings[side]?.kind === 'company');
  }

  /** The things seen in this paragraph and the one before, in order; what is older is forgotten. */
  #recent(type: 'person' | 'organization'): Seen[] {
    return this.#seen.filter((seen) => this.#clusters[seen.cluster]?.type === type);
  }

  #people(): Seen[] {
    return this.#recent('person').filter((seen) => seen.sentence >= this.#sentence - WINDOW);
  }

  /**
   * The person that a pronoun stands for: where it speaks, who spoke before, though a clause that leads on from its
   * own sentence keeps to that sentence; else the last subject, else the nearest. Nobody where a source that is only
   * described spoke since: "She added" behind "a spokeswoman said" is no one of those who are named.
   */
  #person(speaks: boolean, ledOn: boolean): number[] {
    if (speaks && this.#speakers.goesOnDescribed(this.#sentence, WINDOW)) return [];
    const people = this.#people();
    const here = ledOn ? people.filter((seen) => seen.sentence === this.#sentence) : [];
    const speaker = (seen: Seen) => speaks && seen.speaks;
    const subject = (seen: Seen) => seen.subject;
    const one =
      here.findLast(speaker) ??
      here.findLast(subject) ??
      people.findLast(speaker) ??
      people.findLast(subject) ??
      people.at(-1);
    return one ? [one.cluster] : [];
  }

  #subjectOrganisation(speaks: boolean): number[] {
    if (speaks && this.#speakers.goesOnWritten(this.#sentence)) return [];
    const near = this.#recent('organization').filter((seen) => seen.sentence >= this.#sentence - 1);
    const subjects = near.filter((seen) => seen.subject);
    const speaker = speaks ? subjects.findLast((seen) => seen.speaks) : undefined;
    const one =
      speaker ?? subjects.at(-1) ?? (new Set(near.map((seen) => seen.cluster)).size === 1 ? near[0] : undefined);
    return one ? [one.cluster] : [];
  }

  /** "the minister" is the last one who was called so; "the executive", the only person in reach. */
  #inRole({ noun, modifiers }: DefiniteNoun): number[] {
    const last = this.#lastInRole.get(noun);
    if (last !== undefined) {
      const role = this.#roles[last] ?? '';
      return modifiers.every((word) => role.includes(word)) ? [last] : [];
    }
    const people = [...new Set(this.#recent('person').map((seen) => seen.cluster))];
    if (people.length !== 1) return [];
    return BROAD_PERSON_NOUNS.has(noun) || this.#roles[people[0]!] == null ? people : [];
  }

  #described(phrase: DefiniteNoun, opens: boolean): readonly number[] {
    return this.#bearers.find(phrase) ?? this.#likelyCompany(phrase, opens);
  }

  /** What being named in the headline counts for, where a paragraph opens with "The company". */
  #prominence({ cluster }: Seen, opens: boolean): number {
    return opens && this.#inHeadline.has(cluster) ? HEADLINE : 0;
  }

  /** The company in reach that the article speaks of: near, a subject, often named; none that is of another trade. */
  #likelyCompany(phrase: DefiniteNoun, opens: boolean): number[] {
    let best: Seen | null = null;
    let bestScore = 0;
    for (const seen of this.#recent('organization')) {
      if (this.#standings[seen.cluster]?.kind !== 'company' || this.#bearers.isOther(seen.cluster, phrase)) continue;
      const distance = this.#sentence - seen.sentence;
      const score =
        4 -
        distance +
        (seen.subject ? 3 : 0) +
        Math.min(4, this.#clusters[seen.cluster]!.places.length) +
        this.#prominence(seen, opens);
      if (score >= bestScore) {
        best = seen;
        bestScore = score;
      }
    }
    return best ? [best.cluster] : [];
  }
}
