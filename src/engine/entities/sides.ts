import type { Token } from '../language/language.ts';
import { BROAD_NOUNS, COMPANY_PLURALS } from '../lexicon/nominals.ts';
import { EXCHANGES } from '../lexicon/organisation-words.ts';
import type { Cluster } from './name-clusters.ts';
import { Pairs, type Side } from './pairs.ts';
import type { Standing } from './standing.ts';

/** How many organisations of one sentence can be two sides of something. */
const MOST = 3;

/** The organisations that a text names together, and which two of them "both" or "the two firms" stands for. */
export class Sides {
  readonly #clusters: readonly Cluster[];
  readonly #standings: readonly (Standing | null)[];
  readonly #pairs = new Pairs();
  /** The organisations of the sentence that is being read. */
  #here: Side[] = [];

  /** Both lists go by cluster; a standing is null for what is no organisation. */
  constructor(clusters: readonly Cluster[], standings: readonly (Standing | null)[]) {
    this.#clusters = clusters;
    this.#standings = standings;
  }

  /** A sentence begins; sentences must come in order. */
  begin(): void {
    this.#here = [];
  }

  /** A thing is named, or spoken of, at a token of the sentence. The outlets that report on two sides are none of them. */
  note(cluster: number, at: number): void {
    const kind = this.#standings[cluster]?.kind;
    const isSide = kind === 'company' || kind === 'public';
    const isNew = this.#here.length < MOST && !this.#here.some((side) => side.cluster === cluster);
    if (isSide && isNew) this.#here.push({ cluster, at });
  }

  /** The sentence is over. */
  end(tokens: readonly Token[], sentence: number): void {
    this.#pairs.noteSides(tokens, this.#here, sentence);
  }

  /**
   * The two that a plural phrase stands for, by its last word; none where none fit. "The two companies" are no outlets, no
   * authorities and no exchange on which one of them is listed; "both sides" may be.
   */
  standFor(noun: string, sentence: number): readonly number[] {
    const companies = COMPANY_PLURALS.has(noun) || /^(?:two|pair|duo)$/.test(noun);
    const one = noun.replace(/s$/, '');
    // "the two banks" are banks, where two are named together.
    const isSuch = (side: number) => this.#isCompany(side) && this.#standings[side]!.nouns.has(one);
    const alike = companies && !BROAD_NOUNS.has(one) ? this.#pairs.best(sentence, isSuch) : [];
    if (alike.length > 0) return alike;
    const fits = (side: number) => !companies || this.#isCompany(side);
    const named = this.#pairs.best(sentence, fits);
    if (named.length > 0) return named;
    // "Velmar may buy Tarn before a merger of the two airlines."
    const here = this.#here.map(({ cluster }) => cluster).filter(fits);
    return here.length === 2 ? here : [];
  }

  #isCompany(side: number): boolean {
    return this.#standings[side]?.kind === 'company' && !EXCHANGES.test(this.#clusters[side]!.places[0]!.form.text);
  }
}
