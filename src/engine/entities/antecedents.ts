import type { Sentence, Token } from '../language/language.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { NOUN_HINTS, ORGANISATION_NOUNS, ORGANISATION_PLURALS, PERSON_NOUNS } from '../lexicon/nominals.ts';
import { OUTLET_NAMES } from '../lexicon/sources.ts';
import type { ReadBlock } from '../reading.ts';
import type { Cluster } from './name-clusters.ts';
import { Pairs } from './pairs.ts';

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
}

/** A name of the block: its cluster and its end in the prose. */
export interface NamedThing {
  readonly cluster: number;
  readonly end: number;
}

/** Whether a clause still waits for its verb, and so for its subject. */
type Clause = 'open' | 'past-verb';

const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'that as while because since if when but although though whereas after before until and said says told added ; : “ "'.split(
    ' ',
  ),
);

function afterToken(clause: Clause, token: Token): Clause {
  if (CLAUSE_STARTS.has(token.lower)) return 'open';
  return token.pos === 'VERB' || token.pos === 'AUX' ? 'past-verb' : clause;
}

const HE = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const IT = /^(?:it|its|itself)$/;
/** How many sentences back a person may stand for "he"; how many mentions are kept at most. */
const WINDOW = 2;
const MEMORY = 200;

/** Finds what later phrases refer to, in the same paragraph or the one before. */
export class Antecedents {
  readonly #clusters: readonly Cluster[];
  /** The spellings of each cluster, lower-case, and whether it is an outlet: found once, asked often. */
  readonly #forms: readonly (readonly string[])[];
  readonly #outlets: readonly boolean[];
  #seen: Seen[] = [];
  #paragraph = 0;
  readonly #pairs = new Pairs();
  #sentence = 0;

  constructor(clusters: readonly Cluster[]) {
    this.#clusters = clusters;
    this.#forms = clusters.map(({ places }) => [...new Set(places.map((place) => place.text.toLowerCase()))]);
    this.#outlets = clusters.map(
      ({ entry }, i) => entry?.outlet === true || this.#forms[i]!.some((form) => OUTLET_NAMES.has(form)),
    );
  }

  /** The references of one block; blocks must come in order. `names` gives each name by its start. */
  read(block: ReadBlock, names: ReadonlyMap<number, NamedThing>): Reference[] {
    const found: Reference[] = [];
    if (block.block.kind !== 'heading') {
      const floor = this.#paragraph;
      this.#paragraph = this.#sentence;
      this.#seen = this.#seen.filter((seen) => seen.sentence > floor).slice(-MEMORY);
    }
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
    this.#sentence++;
    let clause: Clause = 'open';
    const sides: { readonly cluster: number; readonly at: number }[] = [];
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      const name = names.get(token.start);
      const reference = name ? null : this.#referenceAt(block, i);
      if (!name && !reference) {
        clause = afterToken(clause, token);
        continue;
      }
      const end = name?.end ?? reference!.end;
      const at = i;
      while (i + 1 < last && tokens[i + 1]!.start < end) i++;
      const led = tokens[at - 1]?.pos === 'ADP' && !CLAUSE_STARTS.has(tokens[at - 1]!.lower);
      const owner = /^['’]s?$/.test(tokens[i + 1]?.text ?? '');
      const subject = clause === 'open' && !led && !owner;
      if (reference) found.push(reference);
      const cluster = name ? name.cluster : reference!.clusters.length === 1 ? reference!.clusters[0]! : null;
      if (cluster === null) continue;
      this.#see({ cluster, sentence: this.#sentence, subject });
      if (!owner && this.#isSide(cluster) && !sides.some((side) => side.cluster === cluster))
        sides.push({ cluster, at });
    }
    this.#notePairs(tokens, sides);
  }

  /** An organisation that can be one of two sides: the outlets that report on them are not. */
  #isSide(cluster: number): boolean {
    return this.#clusters[cluster]!.type === 'organization' && !this.#outlets[cluster];
  }

  #notePairs(tokens: readonly Token[], sides: readonly { readonly cluster: number; readonly at: number }[]): void {
    for (let i = 0; i < Math.min(sides.length, 3); i++)
      for (let j = i + 1; j < Math.min(sides.length, 3); j++) {
        const before = tokens[sides[j]!.at - 1]?.lower ?? '';
        const joined = j === i + 1 && /^(?:and|with|&)$/.test(before);
        this.#pairs.note(sides[i]!.cluster, sides[j]!.cluster, this.#sentence, joined);
      }
  }

  #see(seen: Seen): void {
    this.#seen.push(seen);
    if (this.#seen.length > 2 * MEMORY) this.#seen = this.#seen.slice(-MEMORY);
  }

  #referenceAt(block: ReadBlock, at: number): Reference | null {
    const { tokens } = block;
    const token = tokens[at]!;
    const make = (last: number, form: Reference['form'], clusters: readonly number[]): Reference | null =>
      clusters.length === 0 ? null : { block: block.index, start: token.start, end: tokens[last]!.end, form, clusters };
    if (HE.test(token.lower)) return make(at, 'pronoun', this.#one(this.#people()));
    if (IT.test(token.lower)) return isPleonastic(tokens, at) ? null : make(at, 'pronoun', this.#subjectOrganisation());
    const plural = pluralEnd(tokens, at);
    if (plural >= at) return make(plural, plural === at ? 'pronoun' : 'nominal', this.#pairs.best(this.#sentence));
    const noun = definiteNoun(tokens, at);
    if (!noun) return null;
    if (noun.kind === 'person') return make(noun.last, 'nominal', this.#onlyPerson());
    return make(noun.last, 'nominal', this.#describedOrganisation(noun.noun));
  }

  /** The things seen in this paragraph and the one before, in order; what is older is forgotten. */
  #recent(type: 'person' | 'organization'): Seen[] {
    return this.#seen.filter((seen) => this.#clusters[seen.cluster]?.type === type);
  }

  #people(): Seen[] {
    return this.#recent('person').filter((seen) => seen.sentence >= this.#sentence - WINDOW);
  }

  /** The subject of this sentence or the one before; else the nearest. */
  #one(candidates: readonly Seen[]): number[] {
    const subject = candidates.findLast((seen) => seen.subject) ?? candidates.at(-1);
    return subject ? [subject.cluster] : [];
  }

  #subjectOrganisation(): number[] {
    const near = this.#recent('organization').filter((seen) => seen.sentence >= this.#sentence - 1);
    const subjects = near.filter((seen) => seen.subject);
    const one = subjects.at(-1) ?? (new Set(near.map((seen) => seen.cluster)).size === 1 ? near[0] : undefined);
    return one ? [one.cluster] : [];
  }

  /** "the executive" is resolved only where one person is in reach. */
  #onlyPerson(): number[] {
    const people = new Set(this.#recent('person').map((seen) => seen.cluster));
    return people.size === 1 ? [...people] : [];
  }

  #describedOrganisation(noun: string): number[] {
    const near = this.#recent('organization');
    const hint = NOUN_HINTS.get(noun);
    if (hint) {
      const named = near.findLast((seen) => this.#forms[seen.cluster]!.some((form) => hint.test(form)));
      if (named) return [named.cluster];
    }
    let best: Seen | null = null;
    let bestScore = 0;
    for (const seen of near) {
      const distance = this.#sentence - seen.sentence;
      const score = 4 - distance + (seen.subject ? 3 : 0) + Math.min(4, this.#clusters[seen.cluster]!.places.length);
      if (score >= bestScore) {
        best = seen;
        bestScore = score;
      }
    }
    return best ? [best.cluster] : [];
  }
}

/** "it is clear that", "it was not": an "it" that stands for nothing. */
function isPleonastic(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'it') return false;
  const next = tokens[at + 1];
  const third = tokens[at + 2];
  if (!next) return true;
  if (/^(?:is|was|'s|’s|seems|appears|takes|remains|became|looks)$/.test(next.lower))
    return (
      third?.pos !== 'VERB' ||
      /^(?:expected|said|believed|thought|reported|rumou?red|understood|known)$/.test(third.lower)
    );
  return false;
}

/** The end of a plural reference ("both", "the two firms", "the companies") that begins at `at`; -1 when none does. */
function pluralEnd(tokens: readonly Token[], at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.lower === 'both') {
    if (!next || ORGANISATION_PLURALS.has(next.lower)) return next ? at + 1 : at;
    const joined = tokens[at + 2]?.lower === 'and' || (next.pos === 'NOUN' && next.lower.endsWith('s'));
    return joined || /^(?:PROPN|DET|ADP|ADJ|PRON)$/.test(next.pos) ? -1 : at;
  }
  if (!/^(?:the|these|those)$/.test(token.lower)) return -1;
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const word = tokens[i]!;
    if (ORGANISATION_PLURALS.has(word.lower)) return i;
    if (/^(?:pair|duo)$/.test(word.lower) && i === at + 1) return i;
    if (!/^(?:two|both|chinese|american)$/.test(word.lower) && !NATIONALITIES.has(word.lower)) return -1;
  }
  return -1;
}

interface DefiniteNoun {
  readonly kind: 'organization' | 'person';
  readonly noun: string;
  readonly last: number;
}

/** "the company", "the Italian carmaker", "the official" that begins at `at`; null when none does. */
function definiteNoun(tokens: readonly Token[], at: number): DefiniteNoun | null {
  if (!/^(?:the|this)$/.test(tokens[at]!.lower)) return null;
  for (let i = at + 1; i <= at + 3 && i < tokens.length; i++) {
    const word = tokens[i]!;
    const next = tokens[i + 1];
    const compound = next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN') && !/^['’]/.test(next.text);
    if (!compound && ORGANISATION_NOUNS.has(word.lower)) return { kind: 'organization', noun: word.lower, last: i };
    if (!compound && PERSON_NOUNS.has(word.lower)) return { kind: 'person', noun: word.lower, last: i };
    if (word.pos !== 'ADJ' && word.pos !== 'NOUN' && !NATIONALITIES.has(word.lower)) return null;
  }
  return null;
}
