import type { Cluster } from './name-clusters.ts';
import type { Standing } from './standing.ts';

/** A thing mentioned, in order of the text. */
export interface Seen {
  readonly cluster: number;
  readonly sentence: number;
  /** Before its clause's verb, with no preposition to lead it in. */
  readonly subject: boolean;
  /** Somebody to whom something is handed: the source of an attribution, or part of it. */
  readonly speaks: boolean;
  /** Its own verb stands right behind it. */
  readonly acts: boolean;
  /** Somebody who is told something. */
  readonly told: boolean;
}

/** How many sentences back a person may stand for "he"; how many mentions are kept at most. */
export const WINDOW = 2;
const MEMORY = 200;
/** The weight of the headline beside one of four sentences: enough where the text just turned to somebody else. */
const HEADLINE = 2;
/** What being known for another trade weighs: more than acting in the sentence. */
const UNLIKE = 5;

/** What the text has mentioned lately, and which of it a later phrase may stand for. Sentences are numbered from 1. */
export class RecentMentions {
  readonly #clusters: readonly Cluster[];
  readonly #standings: readonly (Standing | null)[];
  /** Whom the headline names: the story is theirs. */
  readonly #inHeadline = new Set<number>();
  #seen: Seen[] = [];

  /** Both lists go by cluster; a standing is null for what is no organisation. */
  constructor(clusters: readonly Cluster[], standings: readonly (Standing | null)[]) {
    this.#clusters = clusters;
    this.#standings = standings;
  }

  /** Another story begins. */
  forget(): void {
    this.#seen = [];
  }

  /** Forgets what was mentioned up to a sentence. */
  keepBehind(sentence: number): void {
    this.#seen = this.#seen.filter((seen) => seen.sentence > sentence).slice(-MEMORY);
  }

  /** The headline names these. */
  noteHeadline(clusters: readonly number[]): void {
    for (const cluster of clusters) this.#inHeadline.add(cluster);
  }

  /** Mentions must come in the order of the text. */
  note(seen: Seen): void {
    this.#seen.push(seen);
    if (this.#seen.length > 2 * MEMORY) this.#seen = this.#seen.slice(-MEMORY);
  }

  /** The people mentioned lately, each once. */
  people(): readonly number[] {
    return [...new Set(this.#of('person').map(({ cluster }) => cluster))];
  }

  /** "talks to buy Norvik in a deal that values the company at": the company that its own sentence `here` tells of and that does not act; null when none does. */
  dealtIn(here: number): readonly number[] | null {
    const one = this.#seen.findLast(
      ({ cluster, sentence, subject }) => sentence === here && !subject && this.#standings[cluster]?.kind === 'company',
    );
    return one ? [one.cluster] : null;
  }

  /**
   * The person that a pronoun stands for: where it speaks, who spoke before, though a clause that leads on from its
   * own sentence keeps to that sentence; else the last subject, else the nearest. Nobody where none is in reach.
   */
  person(sentence: number, speaks: boolean, ledOn: boolean): readonly number[] {
    const people = this.#of('person').filter((seen) => seen.sentence >= sentence - WINDOW);
    const here = ledOn ? people.filter((seen) => seen.sentence === sentence) : [];
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

  /**
   * The organisation that "it" stands for: the one that spoke, where it speaks, else the last subject, else the only one
   * named; none where nothing is near, where a country or a thing acts last in its sentence, or where a group without a
   * name does (`isGroup`). Never `notBy`.
   */
  subjectOrganisation(sentence: number, speaks: boolean, isGroup: boolean, notBy: number): readonly number[] {
    const near = this.#of('organization').filter(
      (seen) => seen.sentence >= sentence - 1 && !seen.told && seen.cluster !== notBy,
    );
    const subjects = near.filter((seen) => seen.subject);
    const last = subjects.at(-1);
    const acting = this.#seen.findLast((seen) => seen.sentence === sentence && seen.acts);
    const isOther = acting !== undefined && /^(?:place|product|other)$/.test(this.#clusters[acting.cluster]!.type);
    if ((isGroup || isOther) && last?.sentence !== sentence) return [];
    const speaker = speaks ? subjects.findLast((seen) => seen.speaks) : undefined;
    const one = speaker ?? last ?? (new Set(near.map((seen) => seen.cluster)).size === 1 ? near[0] : undefined);
    if (one) return [one.cluster];
    // "The unit has 640 employees. Velmar bought it in 2016": whom the paragraph is about.
    const before =
      notBy < 0 ? undefined : this.#of('organization').findLast((seen) => seen.subject && seen.cluster !== notBy);
    return before ? [before.cluster] : [];
  }

  /** "Velmar may seek control of the company": the company in reach that does not act itself in the sentence `here`; null where there is none. */
  heldCompany(here: number): readonly number[] | null {
    const actor = this.#seen.findLast(({ sentence, subject }) => sentence === here && subject)?.cluster;
    const fits = (cluster: number) => cluster !== actor;
    return this.#bestCompany(here, fits, (seen) => this.#prominence(seen));
  }

  /** The company that the headline names first, with which a section begins anew; null where that names none, or another one (`isOther`). */
  mainCompany(isOther: (cluster: number) => boolean): readonly number[] | null {
    const main = [...this.#inHeadline].find((cluster) => this.#standings[cluster]?.kind === 'company');
    return main === undefined || isOther(main) ? null : [main];
  }

  /** The company in reach that the article speaks of: near, a subject, often named; none that is of another trade (`isOther`), and rather one that is not `isUnlike`. `opens` where the phrase opens its paragraph. */
  likelyCompany(
    sentence: number,
    opens: boolean,
    isOther: (cluster: number) => boolean,
    isUnlike: (cluster: number) => boolean,
  ): readonly number[] {
    const fits = (cluster: number) => !isOther(cluster);
    const bonus = (seen: Seen) =>
      (seen.subject ? 3 : 0) + (opens ? this.#prominence(seen) : 0) - (isUnlike(seen.cluster) ? UNLIKE : 0);
    return this.#bestCompany(sentence, fits, bonus) ?? [];
  }

  /** The company in reach that is nearest and most often named, by what else counts for it; the later one of two alike, null where none fits. */
  #bestCompany(
    sentence: number,
    fits: (cluster: number) => boolean,
    bonus: (seen: Seen) => number,
  ): readonly number[] | null {
    let best: Seen | null = null;
    let bestScore = 0;
    for (const seen of this.#of('organization')) {
      if (this.#standings[seen.cluster]?.kind !== 'company' || !fits(seen.cluster)) continue;
      const distance = sentence - seen.sentence;
      const score = 4 - distance + Math.min(4, this.#clusters[seen.cluster]!.places.length) + bonus(seen);
      if (score >= bestScore) {
        best = seen;
        bestScore = score;
      }
    }
    return best && [best.cluster];
  }

  /** The things seen in this paragraph and the one before, in order; what is older is forgotten. */
  #of(type: 'person' | 'organization'): Seen[] {
    return this.#seen.filter((seen) => this.#clusters[seen.cluster]?.type === type);
  }

  /** What being named in the headline counts for. */
  #prominence({ cluster }: Seen): number {
    return this.#inHeadline.has(cluster) ? HEADLINE : 0;
  }
}
