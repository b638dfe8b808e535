import type { Analysis, Finding } from '../../../engine/analysis.ts';
import { Ids } from '../../../engine/ids.ts';
import { RULES } from '../../../engine/rules/catalogue.ts';

/** A finding with what tells it from the others of its analysis, also after an edit elsewhere in the text. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** What one rule found, in the order of the text. */
export interface RuleGroup {
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
    return own.length === 0 ? [] : [{ code, summary, findings: own }];
  });
}
