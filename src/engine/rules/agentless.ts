import { type Rule, reportAttributions } from './rule.ts';

export const agentless: Rule = {
  code: 'attribution.agentless',
  severity: 'warning',
  summary: 'The sentence says that something is said, expected or believed, and not by whom.',
  fires: ['It is understood that Norwell will sell its ferries.', 'Norwell is expected to sell its ferries.'],
  silent: ['Analysts expect Norwell to sell its ferries.', 'Norwell will sell its ferries.'],
  check: (context) =>
    reportAttributions(
      context,
      ({ kind, unverified }) => kind === 'implicit' && unverified === 'unsourced',
      (attribution) => `“${attribution.cue.text}” does not say by whom.`,
    ),
};
