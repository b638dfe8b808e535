import type { DealType, ScopeKind, Stage, Status } from '../engine/analysis.ts';

/** How far a deal has come, as a label. */
export const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  rumoured: 'rumoured',
  exploring: 'being considered',
  'in-talks': 'in talks',
  proposed: 'proposed',
  'agreed-preliminary': 'preliminary agreement',
  agreed: 'agreed',
  completed: 'completed',
  ended: 'ended',
  denied: 'denied',
};

/** What kind of deal it is, as a noun that stands after "a". */
export const TYPE_WORDS: Readonly<Record<DealType, string>> = {
  acquisition: 'acquisition',
  merger: 'merger',
  stake: 'stake deal',
  'joint-venture': 'joint venture',
  cooperation: 'cooperation deal',
  supply: 'supply deal',
  distribution: 'distribution deal',
  licence: 'licence deal',
  service: 'service deal',
  financing: 'financing deal',
  'asset-sale': 'asset sale',
  ipo: 'stock-market listing',
  settlement: 'settlement',
  other: 'deal',
};

/** What a preliminary agreement, or talks, are on. */
export const TOPIC_WORDS: Readonly<Record<DealType, string>> = {
  acquisition: 'an acquisition',
  merger: 'a merger',
  stake: 'a stake',
  'joint-venture': 'a joint venture',
  cooperation: 'cooperation',
  supply: 'supply',
  distribution: 'distribution',
  licence: 'a licence',
  service: 'services',
  financing: 'financing',
  'asset-sale': 'a sale of assets',
  ipo: 'a stock-market listing',
  settlement: 'a settlement',
  other: 'a deal',
};

export const SCOPE_WORDS: Readonly<Record<ScopeKind, string>> = {
  area: 'area',
  product: 'product',
  service: 'service',
  geography: 'place',
  customer: 'customers',
  channel: 'channel',
  programme: 'programme',
  exclusion: 'excluded',
};

/** Fields of a deal whose names are no nouns, as they stand behind "the". */
export const FIELD_NOUNS: ReadonlyMap<string, string> = new Map([['announced', 'date of the announcement']]);

/** Who states it, where no attribution says more. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  'stated-by-party': 'a party',
  'stated-by-both': 'the parties',
  documented: 'a document',
  'reported-on-record': 'a named source that is no party',
  'reported-anonymous': 'sources that are not named',
  'author-assertion': 'the article, in its own voice',
  disputed: 'disputed in the article',
  denied: 'denied in the article',
};

/** The panel's first two buckets: on a party's word or a document's, or on anybody else's. */
export function isStated(status: Status): boolean {
  return status === 'stated-by-party' || status === 'stated-by-both' || status === 'documented';
}
