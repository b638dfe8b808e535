import type { Assertion, Attribution, Deal, Entity, Finding, Severity } from '../analysis.ts';
import type { Story } from '../reading.ts';

/** What a rule may look at: the finished analysis and the story behind it. */
export interface RuleContext {
  readonly story: Story;
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
  readonly assertions: readonly Assertion[];
  readonly deals: readonly Deal[];
}

/** A finding before its rule's code and severity are put on it. */
export type Report = Omit<Finding, 'code' | 'severity'>;

/** One rule of the catalogue; the examples are its tests and its documentation. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** When it fires, in one sentence. */
  readonly summary: string;
  /** Articles (Markdown) in which it must fire. */
  readonly fires: readonly string[];
  /** Articles in which it must not. */
  readonly silent: readonly string[];
  check(context: RuleContext): readonly Report[];
}

/**
 * The attributions that a test picks, reported at their source, which for an unnamed one is not the outlet that cites it,
 * else at their cue; with their content.
 */
export function reportAttributions(
  { attributions }: RuleContext,
  picks: (attribution: Attribution) => boolean,
  message: (attribution: Attribution) => string,
): Report[] {
  return attributions.filter(picks).map((attribution) => ({
    message: message(attribution),
    at: (restsOnUnnamed(attribution) ? attribution.chain.at(-1)?.at : null) ?? attribution.source ?? attribution.cue,
    related: attribution.content,
    attribution: attribution.id,
  }));
}

/** Whether nobody on record stands behind it because its last source has no name; `isUnnamed` of the evidence asks a single link. */
export const restsOnUnnamed = ({ unverified }: Attribution): boolean => unverified === 'unnamed';
