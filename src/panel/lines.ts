import type { Deal, DealResponse, Quote, Status } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { Ids } from '../engine/ids.ts';
import { itemGroups } from '../report/deal-items.ts';
import { capitalise, list, quoted, wordsOf } from '../report/english.ts';
import type { Names } from '../report/names.ts';
import { didWords, isOwnName, namedFirst, responderOf } from '../report/responses.ts';
import { label, voiceOf, voiceOfItem } from '../report/voice.ts';
import { isStated, SCOPE_WORDS } from '../report/words.ts';
import type { Line, LineGroup, LineKind, Passage } from './protocol.ts';

export function passageOf(quote: Quote): Passage {
  return { start: quote.start, end: quote.end, words: wordsOf(quote) };
}

/** Makes the lines of one deal, or of the article's own lists, with keys that depend on their content alone. */
export class Lines {
  readonly #ids = new Ids();
  readonly #owner: string;

  constructor(owner: string) {
    this.#owner = owner;
  }

  line(kind: LineKind, text: string, passages: readonly Quote[], note = '', who = ''): Line {
    const key = `${this.#owner}/${this.#ids.next(kind, `${note} ${text}`)}`;
    // "exclusivity", of exclusivity, and "£20 million of debt", of debt: once is enough.
    const words = text.toLowerCase();
    const saysMore = kind === 'term' ? !` ${words} `.includes(` ${note.toLowerCase()} `) : note.toLowerCase() !== words;
    return { key, kind, text, note: saysMore ? note : '', who, passages: passages.map(passageOf) };
  }
}

/** Something of a deal that belongs to one of the first two buckets. */
interface Item {
  readonly kind: 'scope' | 'value' | 'term';
  readonly note: string;
  readonly status: Status;
  readonly attributions: readonly string[];
  readonly passages: readonly [Quote, ...Quote[]];
}

function itemsOf(deal: Deal): readonly Item[] {
  const { value } = deal;
  return [
    ...deal.scope.map((item): Item => {
      const note = item.openEnded ? `${SCOPE_WORDS[item.kind]}, list left open` : SCOPE_WORDS[item.kind];
      const { status, attributions } = item;
      return { kind: 'scope', note, status, attributions, passages: [item, ...item.also] };
    }),
    ...(value === null
      ? []
      : [{ kind: 'value', note: 'value', status: value.status, attributions: [], passages: [value] } satisfies Item]),
    ...deal.terms.map(
      (term): Item => ({ kind: 'term', note: term.field, status: term.status, attributions: [], passages: [term] }),
    ),
  ];
}

function bucketGroup(items: readonly Item[], who: string, status: Status, lines: Lines): LineGroup {
  const shown =
    status === 'disputed' || status === 'denied' ? `${capitalise(who)} (${status} in the article)` : capitalise(who);
  return {
    key: `${status} ${shown}`,
    who: shown,
    lines: items.map((item) => lines.line(item.kind, wordsOf(item.passages[0]), item.passages, item.note, shown)),
  };
}

/** Scope, value and terms in their two buckets, grouped by who states them, in the order of the analysis. */
export function bucketsOf(
  deal: Deal,
  names: Names,
  lines: Lines,
): { readonly stated: readonly LineGroup[]; readonly reported: readonly LineGroup[] } {
  const groups = itemGroups(itemsOf(deal), (item) => item, names);
  const bucket = (stated: boolean) =>
    groups
      .filter(({ status }) => isStated(status) === stated)
      .map(({ items, who, status }) => bucketGroup(items, who, status, lines));
  return { stated: bucket(true), reported: bucket(false) };
}

/** Roles that say no more than that it is a party. */
const PLAIN_ROLES = new Set(['party', 'partner']);

/** Parties, each with the word on which it is one. */
export function partyLines(deal: Deal, names: Names, lines: Lines): readonly Line[] {
  return deal.parties.map((party) =>
    lines.line(
      'party',
      party.name,
      party.passages,
      PLAIN_ROLES.has(party.role) ? '' : party.role,
      capitalise(label(voiceOfItem(party, names))),
    ),
  );
}

/** What each party said or did when asked. */
export function responseLines(deal: Deal, names: Names, lines: Lines): readonly Line[] {
  return deal.responses.map((response: DealResponse): Line => {
    const { who, after } = responderOf(response, names);
    const by = isOwnName(who, response, deal, names) ? '' : who;
    return lines.line('response', response.party, [response], didWords(response, names) + after, by);
  });
}

/** The named parties of whom the article gives no response; each goes to where it is named first. */
export function missingLines(deal: Deal, lines: Lines): readonly Line[] {
  return awaitedOf(deal).map((name) => lines.line('missing', name, namedFirst(deal, name)));
}

const RELATIONS = {
  'part-of': 'Part of',
  'not-established': 'No link is established to',
  rival: 'Rival:',
  earlier: 'Earlier:',
} as const;

/** What stands beside the terms: motive, impact, passages that disagree, other deals. */
export function besideLines(
  deal: Deal,
  names: Names,
  lines: Lines,
  labels: ReadonlyMap<string, string>,
): readonly Line[] {
  const said = (kind: 'motive' | 'impact') => (quote: Quote) => {
    const held = names.around(quote);
    const who = held === undefined ? 'The article, in its own voice' : capitalise(label(voiceOf(held, names)));
    return lines.line(kind, quoted(wordsOf(quote)), [quote], kind, who);
  };
  return [
    ...deal.motives.map(said('motive')),
    ...deal.impact.map(said('impact')),
    ...deal.conflicts.map(({ field, passages }) =>
      lines.line(
        'conflict',
        list(passages.map((passage) => quoted(wordsOf(passage)))),
        passages,
        `passages on the ${field} do not agree`,
      ),
    ),
    ...deal.related.flatMap(({ deal: id, how }) => {
      const other = labels.get(id);
      return other === undefined ? [] : [lines.line('related', `${RELATIONS[how]} “${other}”`, [])];
    }),
  ];
}
