import type { Analysis, Finding } from '../../../engine/analysis.ts';
import { Ids } from '../../../engine/ids.ts';
import { RULES } from '../../../engine/rules/catalogue.ts';

/** A finding with what tells it from the others of its analysis, also after an edit elsewhere in the text. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** What the rules are called where there is little room; their names and sentences are in docs/rules.md. */
const TITLES: Readonly<Record<string, string>> = {
  'attribution.agentless': 'Nobody is said to say it',
  'attribution.anonymous-lead': 'Unnamed source at the top',
  'attribution.anonymous-quote': 'Quotation without a name',
  'attribution.bare-anonymous': 'Unnamed and not described',
  'attribution.motive-as-fact': 'Motive as fact',
  'attribution.no-reason': 'No reason for anonymity',
  'attribution.relayed': 'Relayed by an outlet',
  'attribution.relayed-anonymous': 'Relayed, origin not named',
  'date.relative': 'Date without a day',
  'deal.scope-speaker-unclear': 'Scope from nobody',
  'response.missing': 'No response',
};

/** What one rule found, in the order of the text. */
export interface RuleGroup {
  /** A few words; the rule's name where it has no title. */
  readonly title: string;
  /** The rule's name in docs/rules.md. */
  readonly code: string;
  /** When it reports, in one sentence. */
  readonly summary: string;
  readonly findings: readonly KeyedFinding[];
}

/** The findings by rule, in the order of the catalogue; rules that found nothing are left out. */
export function ruleGroupsOf({ findings }: Pick<Analysis, 'findings'>): readonly RuleGroup[] {
  const ids = new Ids();
  const keyed = findings.map((finding) => ({
    key: ids.next(finding.code, `${finding.at.text} ${finding.message}`),
    finding,
  }));
  return RULES.flatMap(({ code, summary }) => {
    const own = keyed.filter(({ finding }) => finding.code === code);
    return own.length === 0 ? [] : [{ title: TITLES[code] ?? code, code, summary, findings: own }];
  });
}
