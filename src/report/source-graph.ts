import type { Analysis, Attribution, ChainLink, Quote } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { RESPONSE_WORDS } from './answer-words.ts';
import { capitalise, count, list, withoutArticle, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { namedFirst } from './responses.ts';
import { citedAt, type SourceEntry, type Standing, sourcesOf } from './sources.ts';

/** Who stands in the map: a party that speaks or is silent, another source, an outlet that passes on or reports. */
export type SpeakerKind = 'party' | 'silent' | 'source' | 'unnamed' | 'unsourced' | 'outlet';

/** One node of the map. Plain text: whatever shows it must escape it for its own format. */
export interface Speaker {
  /** Stable while its name stays the same. */
  readonly key: string;
  readonly kind: SpeakerKind;
  readonly name: string;
  /** What it is or does, in words: "party, 2 statements", "no response"; never empty. */
  readonly note: string;
  /** Where it is cited, or named; empty for nobody. */
  readonly passages: readonly Quote[];
  /** What is attributed to it, in the order of the article; none for outlets that only pass on. */
  readonly statements: readonly Attribution[];
  /** The outlets that it is passed on by, in words; empty where the article has it directly. */
  readonly through: readonly string[];
}

/** What goes from a speaker to an outlet or into the article. */
export interface Hand {
  readonly from: string;
  /** The key of an outlet, or null for the article itself. */
  readonly to: string | null;
  readonly standing: Standing;
}

/** Who says what, and through whom: speakers, outlets in between, and the ways into the article. */
export interface SourceGraph {
  readonly speakers: readonly Speaker[];
  readonly outlets: readonly Speaker[];
  readonly hands: readonly Hand[];
}

/** "the Harbour Wire" and "Harbour Wire" are one outlet. */
const outletKey = (name: string): string => `outlet ${withoutArticle(name).toLowerCase()}`;

/** An outlet with what it says by itself, gathered on the way. */
interface Gathered {
  readonly name: string;
  readonly passages: Quote[];
  readonly statements: Attribution[];
  passedOn: number;
}

class Gatherer {
  readonly #names: Names;
  readonly #parties: ReadonlyMap<string, readonly string[]>;
  readonly #outlets = new Map<string, Gathered>();
  readonly #hands = new Map<string, Hand>();

  constructor(names: Names, parties: ReadonlyMap<string, readonly string[]>) {
    this.#names = names;
    this.#parties = parties;
  }

  /** The speaker of an entry; null for an outlet, which stands among the outlets. */
  speaker(entry: SourceEntry): Speaker | null {
    if (entry.standing === 'reported') {
      const outlet = this.#outlet(entry.name);
      outlet.statements.push(...entry.attributions);
      outlet.passages.push(...citedAt(entry.attributions));
      this.#hand(outletKey(entry.name), null, entry.standing);
      return null;
    }
    const key = `speaker ${entry.key}`;
    for (const attribution of entry.attributions) this.#follow(key, attribution, entry.standing);
    const { kind, word } = this.#kindOf(entry);
    return {
      key,
      kind,
      name: capitalise(entry.name),
      note: [word, ...deeds(entry.attributions)].filter((part) => part !== '').join(', '),
      passages: citedAt(entry.attributions),
      statements: entry.attributions,
      through: [...entry.relays, ...entry.channels],
    };
  }

  outlets(): readonly Speaker[] {
    return [...this.#outlets].map(([key, { name, passages, statements, passedOn }]) => ({
      key,
      kind: 'outlet' as const,
      name: capitalise(name),
      note: [
        'outlet',
        ...(passedOn > 0 ? [`passes on ${count(passedOn, 'statement')}`] : []),
        ...(statements.length > 0 ? [`${count(statements.length, 'statement')} of no other origin`] : []),
      ].join(', '),
      passages,
      statements,
      through: [],
    }));
  }

  hands(): readonly Hand[] {
    return [...this.#hands.values()];
  }

  /** From the speaker inwards: through the innermost outlet to the outermost, and from there into the article. */
  #follow(key: string, attribution: Attribution, standing: Standing): void {
    let from = key;
    const relays = attribution.chain.slice(0, -1).reverse();
    const ways = relays.flatMap(({ at, entity }) =>
      at === null ? [] : [{ name: this.#names.entity(entity) ?? wordsOf(at), at }],
    );
    const told = attribution.channel !== null && ways.length === 0 ? [{ name: attribution.channel, at: null }] : [];
    for (const { name, at } of [...told, ...ways]) {
      const outlet = this.#outlet(name);
      const to = outletKey(name);
      if (to === from) continue;
      outlet.passedOn++;
      outlet.passages.push(at ?? attribution.source ?? attribution.cue);
      this.#hand(from, to, standing);
      from = to;
    }
    this.#hand(from, null, standing);
  }

  #outlet(name: string): Gathered {
    const key = outletKey(name);
    const outlet = this.#outlets.get(key) ?? { name, passages: [], statements: [], passedOn: 0 };
    this.#outlets.set(key, outlet);
    return outlet;
  }

  #hand(from: string, to: string | null, standing: Standing): void {
    const key = `${from} > ${to}`;
    if (!this.#hands.has(key)) this.#hands.set(key, { from, to, standing });
  }

  /** Whether it is the organisation of this name, in whatever form: "Norvik" for "Norvik Foods". */
  #isOrganisation(link: ChainLink | undefined, name: string): boolean {
    return link?.kind === 'named-organization' && this.#names.entity(link.entity) === name;
  }

  #kindOf({ standing, attributions, name }: SourceEntry): { readonly kind: SpeakerKind; readonly word: string } {
    if (standing === 'unsourced') return { kind: 'unsourced', word: '' };
    if (standing === 'unnamed')
      return { kind: 'unnamed', word: /\b(?:unnamed|not named)\b/.test(name) ? '' : 'not named' };
    const parties = [...new Set(attributions.flatMap(({ id }) => this.#parties.get(id) ?? []))];
    if (parties.length === 0) return { kind: 'source', word: '' };
    const isItself =
      withoutArticle(name) === list(parties) ||
      (parties.length === 1 && attributions.every(({ chain }) => this.#isOrganisation(chain.at(-1), parties[0]!)));
    const word = parties.length === 1 ? 'party' : 'parties';
    return { kind: 'party', word: isItself ? word : `for ${list(parties)}` };
  }
}

/** "2 statements", "declined to comment". */
function deeds(attributions: readonly Attribution[]): readonly string[] {
  const said = attributions.filter(({ response, content }) => response === null || content.length > 0).length;
  const answers = attributions.flatMap(({ response, content }) =>
    response === null || content.length > 0 ? [] : [RESPONSE_WORDS[response]],
  );
  return [...(said > 0 ? [count(said, 'statement')] : []), ...new Set(answers)];
}

/** For each attribution by a party of a deal, the parties for which it speaks. */
function partiesByAttribution(analysis: Analysis, names: Names): ReadonlyMap<string, readonly string[]> {
  const all = analysis.deals.flatMap(({ parties }) => parties);
  const byEntity = new Map(all.flatMap(({ entity, name }) => (entity === null ? [] : [[entity, name] as const])));
  const speaks = new Map<string, Set<string>>();
  const add = (id: string, name: string) => speaks.set(id, (speaks.get(id) ?? new Set()).add(name));
  for (const attribution of analysis.attributions) {
    const name = byEntity.get(attribution.chain.at(-1)?.entity ?? '');
    if (name !== undefined) add(attribution.id, name);
    for (const party of names.both(attribution.id) ?? []) add(attribution.id, party);
  }
  for (const response of analysis.deals.flatMap(({ responses }) => responses)) {
    const attribution = names.around(response);
    if (attribution !== undefined) add(attribution.id, response.party);
  }
  return new Map([...speaks].map(([id, parties]) => [id, [...parties]]));
}

/** Parties that say nothing on any deal of the article. */
function silentParties(analysis: Analysis, speaking: ReadonlySet<string>): readonly Speaker[] {
  const silent = new Map<string, Speaker>();
  for (const deal of analysis.deals) {
    for (const name of awaitedOf(deal)) {
      if (speaking.has(name) || silent.has(name)) continue;
      silent.set(name, {
        key: `silent ${name.toLowerCase()}`,
        kind: 'silent',
        name,
        note: 'party, no response',
        passages: namedFirst(deal, name),
        statements: [],
        through: [],
      });
    }
  }
  return [...silent.values()];
}

const ORDER: readonly SpeakerKind[] = ['party', 'source', 'unnamed', 'unsourced', 'silent', 'outlet'];

/** The map of an article's sources: parties first, those who are silent last. Empty when nothing is attributed. */
export function sourceGraph(analysis: Analysis, names: Names = namesOf(analysis)): SourceGraph {
  const parties = partiesByAttribution(analysis, names);
  const gatherer = new Gatherer(names, parties);
  const spoken = sourcesOf(analysis, names).flatMap((entry) => gatherer.speaker(entry) ?? []);
  const speakers = [...spoken, ...silentParties(analysis, new Set([...parties.values()].flat()))].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return { speakers, outlets: gatherer.outlets(), hands: gatherer.hands() };
}
