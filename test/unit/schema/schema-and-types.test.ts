import assert from 'node:assert/strict';
import schema from '../../../src/engine/analysis.schema.json' with { type: 'json' };
import type * as A from '../../../src/engine/analysis.ts';

/** Which properties an interface has, and whether each must be there: the compiler refuses a list that is not complete. */
type Shape<T> = {
  readonly [K in keyof Required<T>]: Record<never, never> extends Pick<T, K> ? 'optional' : 'required';
};
/** All members of a union of literals: the compiler refuses a missing or a foreign one. */
type Members<T extends string | number> = { readonly [K in T]: true };

const must = 'required';
const may = 'optional';

const quote = { start: must, end: must, text: must, plain: may } as const satisfies Shape<A.Quote>;
const backed = { status: must, attributions: must, passages: must } as const satisfies Shape<A.Backed>;
const span: Shape<A.Span> = { start: must, end: must };
const excluded: Shape<A.Excluded> = { ...quote, reason: must };
const link: Shape<A.ArticleSummary['links'][number]> = { at: must, url: must };
const dateline: Shape<A.ArticleSummary['dateline']> = { place: must, date: must };
const article: Shape<A.ArticleSummary> = { title: must, dateline: must, words: must, links: must, excluded: must };
const mention: Shape<A.Mention> = { ...quote, form: must };
const amountValue: Shape<A.AmountValue> = { amount: must, currency: may, unit: may, upTo: may };
const dateValue: Shape<A.DateValue> = { date: must, precision: must, relative: must, anchored: must };
const entity: Shape<A.Entity> = {
  id: must,
  name: must,
  type: must,
  aliases: must,
  role: must,
  mentions: must,
  value: may,
};
const chainLink: Shape<A.ChainLink> = { kind: must, at: must, cue: must, entity: must, anonymity: must };
const attribution: Shape<A.Attribution> = {
  id: must,
  source: must,
  cue: must,
  content: must,
  about: must,
  entity: must,
  kind: must,
  form: must,
  chain: must,
  channel: must,
  anonymity: must,
  reason: must,
  evidence: must,
  unverified: must,
  why: must,
  factuality: must,
  hedges: must,
  response: must,
  confidence: must,
  ruling: may,
};
const attributionRuling: Shape<A.AttributionRuling> = { onRecord: must, sameSourceAs: must };
const assertion: Shape<A.Assertion> = { ...quote, kind: must };
const party: Shape<A.Party> = { ...backed, name: must, entity: must, role: must };
const backedDealType: Shape<A.Deal['type']> = { ...backed, value: must };
const backedStage: Shape<A.Deal['stage']> = { ...backed, value: must };
const scopeItem: Shape<A.ScopeItem> = {
  ...quote,
  kind: must,
  openEnded: must,
  status: must,
  attributions: must,
  also: must,
};
const dealValue: Shape<A.DealValue> = { ...quote, amount: must, currency: must, status: must };
const term: Shape<A.Term> = { ...quote, field: must, status: must };
const dealResponse: Shape<A.DealResponse> = { ...quote, party: must, kind: must, to: must, about: must };
const conflict: Shape<A.Conflict> = { field: must, passages: must };
const relatedDeal: Shape<A.RelatedDeal> = { deal: must, how: must };
const deal: Shape<A.Deal> = {
  id: must,
  label: must,
  parties: must,
  type: must,
  stage: must,
  scope: must,
  value: must,
  terms: must,
  withheld: must,
  unstated: must,
  responses: must,
  missingResponses: must,
  motives: must,
  impact: must,
  conflicts: must,
  related: must,
};
const textEdit: Shape<A.TextEdit> = { ...span, newText: must };
const fix: Shape<NonNullable<A.Finding['fix']>[number]> = { title: must, edits: must };
const finding: Shape<A.Finding> = {
  code: must,
  severity: must,
  message: must,
  at: must,
  related: must,
  attribution: may,
  deal: may,
  fix: may,
};
const limit: Shape<A.Limit> = { reason: must, message: must, at: must };
const analysis: Shape<A.Analysis> = {
  schema: must,
  id: may,
  language: must,
  article: must,
  entities: must,
  attributions: must,
  assertions: must,
  deals: must,
  findings: must,
  limits: may,
};

const shapes: Record<string, Readonly<Record<string, 'required' | 'optional'>>> = {
  quote,
  span,
  excluded,
  link,
  dateline,
  article,
  mention,
  amountValue,
  dateValue,
  entity,
  chainLink,
  attribution,
  attributionRuling,
  assertion,
  party,
  backedDealType,
  backedStage,
  scopeItem,
  dealValue,
  term,
  dealResponse,
  conflict,
  relatedDeal,
  deal,
  textEdit,
  fix,
  finding,
  limit,
};

const y = true;
const exclusionReason: Members<A.ExclusionReason> = {
  'front-matter': y,
  code: y,
  html: y,
  credit: y,
  boilerplate: y,
  'link-target': y,
  comment: y,
  'editorial-mark': y,
  deleted: y,
};
const entityType: Members<A.EntityType> = {
  person: y,
  organization: y,
  place: y,
  product: y,
  other: y,
  money: y,
  percent: y,
  date: y,
  quantity: y,
};
const mentionForm: Members<A.MentionForm> = { name: y, nominal: y, pronoun: y };
const datePrecision: Members<A.DateValue['precision']> = { day: y, month: y, quarter: y, year: y };
const sourceKind: Members<A.SourceKind> = {
  'named-person': y,
  'named-organization': y,
  spokesperson: y,
  'unnamed-person': y,
  'unnamed-group': y,
  document: y,
  outlet: y,
  implicit: y,
};
const anonymity: Members<A.Anonymity> = { 0: y, 1: y, 2: y, 3: y, 4: y };
const evidence: Members<A.Evidence> = {
  rumoured: y,
  'relayed-anonymous': y,
  'anonymous-bare': y,
  'anonymous-described': y,
  'relayed-on-record': y,
  'third-party': y,
  party: y,
  documented: y,
};
const form: Members<A.Form> = { direct: y, mixed: y, indirect: y, none: y };
const factuality: Members<A.Factuality> = { 'CT+': y, 'PR+': y, 'PS+': y, 'CT-': y, 'PR-': y, 'PS-': y, U: y };
const response: Members<A.Response> = {
  declined: y,
  'no-response': y,
  unreachable: y,
  referred: y,
  denied: y,
  confirmed: y,
  neither: y,
};
const unverified: Members<A.Unverified> = { unnamed: y, unsourced: y, relayed: y };
const assertionKind: Members<A.AssertionKind> = { deal: y, motive: y, forecast: y, figure: y, other: y };
const dealType: Members<A.DealType> = {
  acquisition: y,
  merger: y,
  stake: y,
  'joint-venture': y,
  cooperation: y,
  supply: y,
  distribution: y,
  licence: y,
  service: y,
  financing: y,
  'asset-sale': y,
  ipo: y,
  settlement: y,
  other: y,
};
const stage: Members<A.Stage> = {
  rumoured: y,
  exploring: y,
  'in-talks': y,
  proposed: y,
  'agreed-preliminary': y,
  agreed: y,
  completed: y,
  ended: y,
  denied: y,
};
const status: Members<A.Status> = {
  'stated-by-party': y,
  'stated-by-both': y,
  documented: y,
  'reported-on-record': y,
  'reported-anonymous': y,
  'author-assertion': y,
  disputed: y,
  denied: y,
};
const scopeKind: Members<A.ScopeKind> = {
  area: y,
  product: y,
  service: y,
  geography: y,
  customer: y,
  channel: y,
  programme: y,
  exclusion: y,
};
const relation: Members<A.RelatedDeal['how']> = { 'part-of': y, 'not-established': y, rival: y, earlier: y };
const severity: Members<A.Severity> = { error: y, warning: y, information: y };
const limitReason: Members<A.Limit['reason']> = { size: y, nesting: y, 'long-block': y, binary: y };

const unions: Record<string, Readonly<Record<string, true>>> = {
  exclusionReason,
  entityType,
  mentionForm,
  datePrecision,
  sourceKind,
  anonymity,
  evidence,
  form,
  factuality,
  response,
  unverified,
  assertionKind,
  dealType,
  stage,
  status,
  scopeKind,
  relation,
  severity,
  limitReason,
};

interface Node {
  readonly type?: unknown;
  readonly additionalProperties?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly (string | number)[];
}

const definitions = schema.$defs as Readonly<Record<string, Node>>;

function describes(node: Node, shape: Readonly<Record<string, 'required' | 'optional'>>): void {
  assert.deepEqual(Object.keys(node.properties ?? {}).sort(), Object.keys(shape).sort());
  const required = Object.keys(shape).filter((key) => shape[key] === must);
  assert.deepEqual([...(node.required ?? [])].sort(), required.sort());
}

describe('the schema and the types of an analysis', () => {
  it('agree on the analysis itself', () => describes(schema, analysis));

  for (const [name, shape] of Object.entries(shapes)) {
    it(`agree on ${name}`, () => describes(definitions[name] ?? {}, shape));
  }

  for (const [name, members] of Object.entries(unions)) {
    it(`agree on the values of ${name}`, () => {
      assert.deepEqual((definitions[name]?.enum ?? []).map(String).sort(), Object.keys(members).sort());
    });
  }

  it('leave no object of the schema unchecked or open', () => {
    const objects = Object.entries(definitions).filter(([, node]) => node.type === 'object');
    assert.deepEqual(objects.map(([name]) => name).sort(), Object.keys(shapes).sort());
    for (const [name, node] of objects) assert.equal(node.additionalProperties, false, name);
    assert.equal(schema.additionalProperties, false);
  });

  it('leave no list of values unchecked', () => {
    const lists = Object.entries(definitions).filter(([, node]) => node.enum !== undefined);
    assert.deepEqual(lists.map(([name]) => name).sort(), Object.keys(unions).sort());
  });
});
