import type { Finding, Quote } from '../analysis.ts';
import { agentless } from './agentless.ts';
import { anonymousLead } from './anonymous-lead.ts';
import { anonymousQuote } from './anonymous-quote.ts';
import { bareAnonymous } from './bare-anonymous.ts';
import { missingResponse } from './missing-response.ts';
import { motiveAsFact } from './motive-as-fact.ts';
import { noReason } from './no-reason.ts';
import { relativeDate } from './relative-date.ts';
import { relayed } from './relayed.ts';
import { relayedAnonymous } from './relayed-anonymous.ts';
import type { Rule, RuleContext } from './rule.ts';
import { scopeSpeakerUnclear } from './scope-speaker-unclear.ts';

/** Every rule, in the order of their codes. */
export const RULES: readonly Rule[] = [
  agentless,
  anonymousLead,
  anonymousQuote,
  bareAnonymous,
  motiveAsFact,
  noReason,
  relayed,
  relayedAnonymous,
  relativeDate,
  scopeSpeakerUnclear,
  missingResponse,
];

/** What the rules find, in source order; empty when nothing does. */
export function checkRules(context: RuleContext): Finding[] {
  const findings = RULES.flatMap((rule) =>
    rule.check(context).map(({ at, ...report }) => ({
      code: rule.code,
      severity: rule.severity,
      ...report,
      at: bare(at),
      related: report.related.map(bare),
    })),
  );
  return findings.sort((a, b) => a.at.start - b.at.start || a.code.localeCompare(b.code));
}

/** A passage alone: what a rule points at may be a mention, a scope item or a claim, with more to it. */
const bare = ({ start, end, text, plain }: Quote): Quote => ({
  start,
  end,
  text,
  ...(plain === undefined ? {} : { plain }),
});
