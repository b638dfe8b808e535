import { BROAD_NOUNS, OUTLET_NOUNS, STRICT_NOUNS, TRADES } from '../lexicon/nominals.ts';
import type { Cluster } from './name-clusters.ts';
import type { DefiniteNoun } from './noun-phrases.ts';
import type { Standing } from './standing.ts';

/** Outlets that an article may speak of as companies: "the broadcaster" is the one so called, if there is one. */
const CAN_BE_COMPANY = /^(?:broadcaster|network|magazine)$/;

/** Words in the names of bodies that are called regulators. */
const AUTHORITY = /\b(?:authority|commission|bureau|ofcom|ofgem|bafin|sec|fcc|ftc|fca|cma)\b/i;

/** The trade that a phrase tells, as the first word for it; null where it tells none that is listed. */
function tradeOf({ noun, modifiers }: DefiniteNoun): string | null {
  for (const word of [...modifiers, noun]) if (TRADES.has(word)) return TRADES.get(word)!;
  return null;
}

/** Which organisation was last called what, by its name and by the words beside it. */
export class Bearers {
  readonly #clusters: readonly Cluster[];
  readonly #standings: readonly (Standing | null)[];
  /** The last thing that bears a noun ("carmaker", "newspaper"). */
  readonly #lastBearer = new Map<string, number>();
  /** The last thing whose noun is told by a word ("shipping" of "shipping group"), or that is of a trade. */
  readonly #lastInTrade = new Map<string, number>();
  /** The companies of a country. */
  readonly #ofOrigin = new Map<string, Set<number>>();
  /** Where companies are at home, by the phrases that stood for them. */
  readonly #seats = new Map<number, string>();
  #lastOutlet: number | null = null;
  /** The last body whose name says that it decides about others: "the Competition Commission". */
  #lastAuthority: number | null = null;

  /** Both lists go by cluster; a standing is null for what is no organisation. */
  constructor(clusters: readonly Cluster[], standings: readonly (Standing | null)[]) {
    this.#clusters = clusters;
    this.#standings = standings;
  }

  /** A cluster is mentioned; mentions must come in the order of the text. */
  note(cluster: number): void {
    const standing = this.#standings[cluster];
    for (const noun of standing?.nouns ?? []) {
      this.#lastBearer.set(noun, cluster);
      const space = noun.indexOf(' ');
      const word = space > 0 ? noun.slice(0, space) : noun;
      const trade = TRADES.get(word);
      if (space > 0) this.#lastInTrade.set(word, cluster);
      if (trade !== undefined) this.#lastInTrade.set(trade, cluster);
    }
    if (standing?.kind === 'company' && standing.seat !== null && !this.#seats.has(cluster))
      this.#seats.set(cluster, standing.seat);
    if (standing?.kind === 'company')
      for (const origin of standing.origins)
        this.#ofOrigin.set(origin, (this.#ofOrigin.get(origin) ?? new Set()).add(cluster));
    if (standing?.kind === 'public' && AUTHORITY.test(this.#clusters[cluster]!.places[0]!.form.text))
      this.#lastAuthority = cluster;
    if (standing?.kind !== 'outlet') return;
    this.#lastOutlet = cluster;
    this.#lastBearer.set('agency', cluster);
  }

  /** What a phrase like "the carmaker" stands for by its words: one cluster, or none; null where they leave it open. */
  find(phrase: DefiniteNoun): readonly number[] | null {
    const { noun, modifiers } = phrase;
    const modifier = modifiers.at(-1);
    const bearer = this.#lastBearer.get(modifier ? `${modifier} ${noun}` : noun);
    const outlet = this.#lastOutlet === null ? [] : [this.#lastOutlet];
    if (OUTLET_NOUNS.has(noun) && !STRICT_NOUNS.has(noun))
      return bearer !== undefined && CAN_BE_COMPANY.test(noun) ? [bearer] : outlet;
    if (STRICT_NOUNS.has(noun)) {
      if (modifier && /^(?:news|press)$/.test(modifier)) return outlet;
      const body = bearer ?? this.#lastBearer.get(noun);
      if (body === undefined && noun === 'regulator' && modifiers.length === 0 && this.#lastAuthority !== null)
        return [this.#lastAuthority];
      return body !== undefined && this.#bears(body, modifiers) ? [body] : [];
    }
    const isOne = (cluster: number | undefined): cluster is number =>
      cluster !== undefined && !this.#isElsewhere(cluster, phrase);
    if (isOne(bearer) && (modifier !== undefined || !BROAD_NOUNS.has(noun))) return [bearer];
    const home = this.#atHome(phrase);
    if (home !== null) return [home];
    for (const word of [...modifiers, noun]) {
      const found = this.#lastInTrade.get(TRADES.get(word) ?? word);
      if (isOne(found)) return [found];
    }
    return null;
  }

  /** Notes what a phrase turned out to stand for: a firm is at home in one town. */
  noteSeat(cluster: number, { seat }: DefiniteNoun): void {
    if (seat !== null) this.#seats.set(cluster, seat);
  }

  /** The only company that the town or the country of a phrase leaves: "the Chilean company"; null where there are none or several. */
  #atHome(phrase: DefiniteNoun): number | null {
    for (const [cluster, seat] of this.#seats) if (seat === phrase.seat) return cluster;
    const { origin } = phrase;
    const fitting = [...((origin && this.#ofOrigin.get(origin)) || [])].filter(
      (one) => !this.#isOfOtherTrade(one, phrase),
    );
    return fitting.length === 1 ? fitting[0]! : null;
  }

  /** Whether a company is known to be at home in another town or country than a phrase tells. */
  #isElsewhere(cluster: number, { origin, seat }: DefiniteNoun): boolean {
    const known = this.#seats.get(cluster);
    if (seat !== null && known !== undefined && known !== seat) return true;
    const origins = this.#standings[cluster]?.origins;
    return origin !== null && origins !== undefined && origins.size > 0 && !origins.has(origin);
  }

  /** Whether an organisation is known to be of another trade, town or country than a phrase tells. */
  isOther(cluster: number, phrase: DefiniteNoun): boolean {
    return this.#isElsewhere(cluster, phrase) || this.#isOfOtherTrade(cluster, phrase);
  }

  #isOfOtherTrade(cluster: number, phrase: DefiniteNoun): boolean {
    const trade = tradeOf(phrase);
    if (trade === null) return false;
    const known = this.#tradesOf(cluster);
    return known.length > 0 && !known.includes(trade);
  }

  /** Whether a phrase tells a trade that no list knows, "the outsourcing firm", and an organisation is known to be of one that is listed: rather not this one. */
  isUnlike(cluster: number, phrase: DefiniteNoun): boolean {
    return phrase.tells && tradeOf(phrase) === null && this.#tradesOf(cluster).length > 0;
  }

  #tradesOf(cluster: number): readonly string[] {
    return [...(this.#standings[cluster]?.nouns ?? [])].flatMap((words) => TRADES.get(words.split(' ')[0]!) ?? []);
  }

  /** Whether a body's name or description holds the words before the noun: "the finance ministry" is no other one. */
  #bears(cluster: number, modifiers: readonly string[]): boolean {
    const { places } = this.#clusters[cluster]!;
    const words = `${places[0]!.form.text.toLowerCase()} ${[...(this.#standings[cluster]?.nouns ?? [])].join(' ')}`;
    return modifiers.every((word) => words.includes(word));
  }
}
