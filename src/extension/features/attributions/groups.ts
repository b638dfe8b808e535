import type { Analysis, Attribution, Evidence } from '../../../engine/analysis.ts';
import { EVIDENCE_ORDER } from '../../wording.ts';

/** The attributions that stand on the same kind of evidence, in the order of the text. */
export interface EvidenceGroup {
  readonly evidence: Evidence;
  readonly attributions: readonly Attribution[];
}

/** Weakest evidence first; groups without an attribution are left out. */
export function groupsOf(analysis: Analysis): EvidenceGroup[] {
  return EVIDENCE_ORDER.flatMap((evidence) => {
    const attributions = analysis.attributions
      .filter((attribution) => attribution.evidence === evidence)
      .sort((a, b) => a.cue.start - b.cue.start);
    return attributions.length > 0 ? [{ evidence, attributions }] : [];
  });
}

export function countUnverified(analysis: Analysis): number {
  return analysis.attributions.filter(({ unverified }) => unverified !== null).length;
}
