/**
 * The analysis of one article as plain, frozen-in-shape data: what the engine returns, the command line prints, the
 * panel shows and the language-model tools answer with. No cycles; versioned by `schema`; the JSON Schema in
 * `analysis.schema.json` describes the same shape and the tests hold the two together.
 *
 * Every offset is a UTF-16 code unit into the text as given, end exclusive, and `text === input.slice(start, end)`.
 * Ids are derived from content (and the order of equal content), so they stay the same while the text around a thing
 * changes.
 */

/** A stretch of the text as given: UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its text to the letter. `plain` is what a person is shown or read, where markup makes it differ. */
export interface Quote extends Span {
  readonly text: string;
  readonly plain?: string;
}

/** Why a stretch is not read as prose. */
export type ExclusionReason =
  | 'front-matter'
  | 'code'
  | 'html'
  | 'credit'
  | 'boilerplate'
  | 'link-target'
  | 'comment'
  | 'editorial-mark'
  | 'deleted';

/** A stretch that is not read as prose. */
export interface Excluded extends Quote {
  readonly reason: ExclusionReason;
}

/** What a name or a figure is of. */
export type EntityType =
  | 'person'
  | 'organization'
  | 'place'
  | 'product'
  | 'other'
  | 'money'
  | 'percent'
  | 'date'
  | 'quantity';

/** "Alibaba", "the company", "it". */
export type MentionForm = 'name' | 'nominal' | 'pronoun';

/** One place at which an entity is spoken of. */
export interface Mention extends Quote {
  readonly form: MentionForm;
}

/** A sum, a share or a quantity. `currency` is an ISO 4217 code; `upTo` is the upper end of a range. */
export interface AmountValue {
  readonly amount: number;
  readonly currency?: string;
  readonly unit?: string;
  readonly upTo?: number;
}

/** A day, month, quarter or year as an ISO date. A relative one is `anchored` where its day of reference is known. */
export interface DateValue {
  readonly date: string;
  readonly precision: 'day' | 'month' | 'quarter' | 'year';
  readonly relative: boolean;
  readonly anchored: boolean;
}

/** What a figure or a date comes to. */
export type EntityValue = AmountValue | DateValue;

/** One thing with all its mentions. `role` is the description that the article gives, null where it gives none. */
export interface Entity {
  readonly id: string;
  readonly name: string;
  readonly type: EntityType;
  readonly aliases: readonly string[];
  readonly role: Quote | null;
  readonly mentions: readonly Mention[];
  readonly value?: EntityValue;
}

/** Who is behind a statement; `implicit` where nobody is given ("is expected to"). */
export type SourceKind =
  | 'named-person'
  | 'named-organization'
  | 'spokesperson'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'document'
  | 'outlet'
  | 'implicit';

/** How an unnamed source is described: 0 not at all, 1 bare, 2 relation to the matter, 3 side or role, 4 with a reason. */
export type Anonymity = 0 | 1 | 2 | 3 | 4;

/** One hand that a statement passed through. `entity` is the id of what it is; a named one has no `anonymity`. */
export interface ChainLink {
  readonly kind: SourceKind;
  readonly at: Quote | null;
  readonly cue: Quote | null;
  readonly entity: string | null;
  readonly anonymity: Anonymity | null;
}

/** What a statement stands on, weakest first. */
export type Evidence =
  | 'rumoured'
  | 'relayed-anonymous'
  | 'anonymous-bare'
  | 'anonymous-described'
  | 'relayed-on-record'
  | 'third-party'
  | 'party'
  | 'documented';

/** How much of the content is in quotation marks; `none` where there is no content, as in a refusal. */
export type Form = 'direct' | 'mixed' | 'indirect' | 'none';

/** FactBank's values, as this source puts it: certain, probable, possible; true, false; or uncommitted. */
export type Factuality = 'CT+' | 'PR+' | 'PS+' | 'CT-' | 'PR-' | 'PS-' | 'U';

/** How somebody answered a question; `neither` is "would neither confirm nor deny". */
export type Response = 'declined' | 'no-response' | 'unreachable' | 'referred' | 'denied' | 'confirmed' | 'neither';

/** Why the editor marks an attribution: nobody on record stands behind it, or (milder) another outlet stands between. */
export type Unverified = 'unnamed' | 'unsourced' | 'relayed';

/** What somebody who checks the article has set by hand: that it is on record, or whose source it has too. */
export interface AttributionRuling {
  readonly onRecord: boolean;
  /** Id of the attribution that has the same source. */
  readonly sameSourceAs: string | null;
}

/** Who says what, and on whose word. What the article does not give is null, or empty in a list. */
export interface Attribution {
  readonly id: string;
  readonly source: Quote | null;
  readonly cue: Quote;
  readonly content: readonly Quote[];
  readonly about: Quote | null;
  readonly entity: string | null;
  readonly kind: SourceKind;
  readonly form: Form;
  /** Outermost first; its length minus one is the number of hands in between. */
  readonly chain: readonly ChainLink[];
  /** Another outlet that the source spoke to ("told Reuters"); never our own. */
  readonly channel: string | null;
  readonly anonymity: Anonymity | null;
  readonly reason: Quote | null;
  readonly evidence: Evidence;
  readonly unverified: Unverified | null;
  /** One plain sentence: who says it, on whose word, and why it is marked. */
  readonly why: string;
  readonly factuality: Factuality;
  readonly hedges: readonly Quote[];
  readonly response: Response | null;
  /** 0 to 1. */
  readonly confidence: number;
  /** Present only where somebody has ruled on it. */
  readonly ruling?: AttributionRuling;
}

/** What a claim is about. */
export type AssertionKind = 'deal' | 'motive' | 'forecast' | 'figure' | 'other';

/** A claim in the article's own voice. */
export interface Assertion extends Quote {
  readonly kind: AssertionKind;
}

/** What kind of deal it is. */
export type DealType =
  | 'acquisition'
  | 'merger'
  | 'stake'
  | 'joint-venture'
  | 'cooperation'
  | 'supply'
  | 'distribution'
  | 'licence'
  | 'service'
  | 'financing'
  | 'asset-sale'
  | 'ipo'
  | 'settlement'
  | 'other';

/** How far a deal has come. */
export type Stage =
  | 'rumoured'
  | 'exploring'
  | 'in-talks'
  | 'proposed'
  | 'agreed-preliminary'
  | 'agreed'
  | 'completed'
  | 'ended'
  | 'denied';

/** Whose word an item of a deal rests on. */
export type Status =
  | 'stated-by-party'
  | 'stated-by-both'
  | 'documented'
  | 'reported-on-record'
  | 'reported-anonymous'
  | 'author-assertion'
  | 'disputed'
  | 'denied';

/** Nothing is said of a deal without a passage behind it. */
export interface Backed {
  readonly status: Status;
  /** Ids of the attributions that carry it. */
  readonly attributions: readonly string[];
  readonly passages: readonly Quote[];
}

/** A side of a deal. `entity` is the id of the entity that it is, null where it is none. */
export interface Party extends Backed {
  readonly name: string;
  readonly entity: string | null;
  readonly role: string;
}

/** What an item of the scope is. */
export type ScopeKind =
  | 'area'
  | 'product'
  | 'service'
  | 'geography'
  | 'customer'
  | 'channel'
  | 'programme'
  | 'exclusion';

/** One thing that a deal covers or leaves out; `openEnded` after "such as" or "including". */
export interface ScopeItem extends Quote {
  readonly kind: ScopeKind;
  readonly openEnded: boolean;
  readonly status: Status;
  readonly attributions: readonly string[];
  /** Further passages that state the same item. */
  readonly also: readonly Quote[];
}

/** What a deal is worth, in units of `currency` (ISO 4217); null where the passage gives no number. */
export interface DealValue extends Quote {
  readonly amount: number | null;
  readonly currency: string | null;
  readonly status: Status;
}

/** A condition of a deal, such as its duration; `field` says which. */
export interface Term extends Quote {
  readonly field: string;
  readonly status: Status;
}

/** What a party answered. `to` is whom it answered and `about` what, null where the article does not say. */
export interface DealResponse extends Quote {
  readonly party: string;
  readonly kind: 'statement' | Response;
  readonly to: string | null;
  readonly about: Quote | null;
}

/** Passages that disagree on one field: shown, not resolved. */
export interface Conflict {
  readonly field: string;
  readonly passages: readonly Quote[];
}

/** Another deal of the same article, by its id. */
export interface RelatedDeal {
  readonly deal: string;
  readonly how: 'part-of' | 'not-established' | 'rival' | 'earlier';
}

/** One deal, each item with the passages that state it. Lists are empty where the article has nothing. */
export interface Deal {
  readonly id: string;
  readonly label: string;
  readonly parties: readonly Party[];
  readonly type: Backed & { readonly value: DealType };
  readonly stage: Backed & { readonly value: Stage };
  readonly scope: readonly ScopeItem[];
  readonly value: DealValue | null;
  readonly terms: readonly Term[];
  /** Passages in which the article says that something is not disclosed. */
  readonly withheld: readonly Quote[];
  /** What the article is silent about: value, duration, exclusivity, binding force, timing, territory. */
  readonly unstated: readonly string[];
  readonly responses: readonly DealResponse[];
  readonly missingResponses: readonly string[];
  readonly motives: readonly Quote[];
  readonly impact: readonly Quote[];
  readonly conflicts: readonly Conflict[];
  readonly related: readonly RelatedDeal[];
}

/** How much a finding weighs. */
export type Severity = 'error' | 'warning' | 'information';

/** Replaces the span by `newText`. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/** What a rule reports. `attribution` and `deal` are the ids of what it is about. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly at: Quote;
  readonly related: readonly Quote[];
  readonly attribution?: string;
  readonly deal?: string;
  readonly fix?: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** Where the engine read less than the whole, said instead of left silent. */
export interface Limit {
  readonly reason: 'size' | 'nesting' | 'long-block' | 'binary';
  /** One plain sentence for a status item or standard error. */
  readonly message: string;
  readonly at: Span;
}

/** What the article is as a whole; `date` is an ISO date, null where neither dateline nor front matter gives one. */
export interface ArticleSummary {
  readonly title: Quote | null;
  readonly dateline: { readonly place: Quote | null; readonly date: string | null };
  readonly words: number;
  readonly links: readonly { readonly at: Quote; readonly url: string }[];
  readonly excluded: readonly Excluded[];
}

/** Everything that was found in one text. */
export interface Analysis {
  readonly schema: 'on-the-record/analysis/1';
  readonly id?: string;
  /** BCP 47; anything but English is said and left alone. `und` where there is too little text to tell. */
  readonly language: string;
  readonly article: ArticleSummary;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  /** Claims in the author's own voice, with no attribution in reach. */
  readonly assertions: readonly Assertion[];
  readonly deals: readonly Deal[];
  readonly findings: readonly Finding[];
  /** Present only where something was over a cap. */
  readonly limits?: readonly Limit[];
}
