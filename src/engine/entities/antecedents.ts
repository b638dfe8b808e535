import type { Token } from '../language/language.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { NOUN_HINTS, ORGANISATION_NOUNS, ORGANISATION_PLURALS, PERSON_NOUNS } from '../lexicon/nominals.ts';
import type { ReadBlock } from '../reading.ts';
import type { Cluster } from './name-clusters.ts';

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
  /** The first name of its sentence that no preposition leads in. */
  readonly subject: boolean;
}

const HE = /^(?:he|she|him|her|his|hers|himself|herself)$/;
const IT = /^(?:it|its|itself)$/;
const THEY = /^(?:they|them|their|both)$/;
/** How many sentences back a person may stand for "he", and a pair for "both"; how many mentions are kept at most. */
const WINDOW = 2;
const PAIR_REACH = 8;
const MEMORY = 200;

/** Finds what later phrases refer to, in the same paragraph or the one before. */
export class Antecedents {
  readonly #clusters: readonly Cluster[];
  #seen: Seen[] = [];
  #paragraph = 0;
  #pair: { clusters: readonly number[]; sentence: number } | null = null;
  #sentence = 0;

  constructor(clusters: readonly Cluster[]) {
    this.#clusters = clusters;
  }

  /** The references of one block; blocks must come in order. `names` gives the cluster of each name by its start. */
  read(block: ReadBlock, names: ReadonlyMap<number, number>): Reference[] {
    const found: Reference[] = [];
    const floor = this.#paragraph;
    this.#paragraph = this.#sentence;
    this.#seen = this.#seen.filter((seen) => seen.sentence > floor).slice(-MEMORY);
    if (this.#pair && this.#pair.sentence < this.#sentence - PAIR_REACH) this.#pair = null;
    for (const sentence of block.sentences) {
      this.#sentence++;
      let subject = true;
      const together: number[] = [];
      for (let i = sentence.first; i < sentence.last; i++) {
        const token = block.tokens[i]!;
        const cluster = names.get(token.start);
        if (cluster !== undefined) {
          const led = block.tokens[i - 1]?.pos === 'ADP' || block.tokens[i - 2]?.pos === 'ADP';
          const owner = /^['’]s?$/.test(block.tokens[i + 1]?.text ?? '');
          this.#see({ cluster, sentence: this.#sentence, subject: subject && !led && !owner });
          if (!led && !owner) subject = false;
          if (this.#clusters[cluster]?.type === 'organization' && !together.includes(cluster)) together.push(cluster);
          continue;
        }
        const reference = this.#referenceAt(block, i);
        if (reference) {
          found.push(reference);
          if (reference.clusters.length === 1)
            this.#see({ cluster: reference.clusters[0]!, sentence: this.#sentence, subject });
          if (token.pos === 'PRON' || token.lower === 'the') subject = false;
          while (i + 1 < sentence.last && block.tokens[i + 1]!.start < reference.end) i++;
        }
      }
      if (together.length >= 2) this.#pair = { clusters: together.slice(0, 2), sentence: this.#sentence };
    }
    return found;
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
    if (plural >= at)
      return make(plural, THEY.test(token.lower) && plural === at ? 'pronoun' : 'nominal', this.#lastPair());
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

  #lastPair(): readonly number[] {
    return this.#pair?.clusters ?? [];
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
      const named = near.findLast((seen) =>
        this.#clusters[seen.cluster]!.places.some((place) => hint.test(place.text.toLowerCase())),
      );
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
    if (next && ORGANISATION_PLURALS.has(next.lower)) return at + 1;
    return next &&
      (next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'ADP' || next.pos === 'ADJ' || next.pos === 'NOUN')
      ? -1
      : at;
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
