import { type Rule, reportAttributions } from './rule.ts';

export const relayed: Rule = {
  code: 'attribution.relayed',
  severity: 'information',
  summary: 'Another outlet’s report is the origin, and whom it has it from is named or not said.',
  fires: ['According to Reuters, Norwell said it would sell its ferries.'],
  silent: [
    'Norwell said it would sell its ferries.',
    'Norwell may sell its ferries, Reuters reports, citing an unnamed source.',
  ],
  check: (context) =>
    reportAttributions(
      context,
      (attribution) => attribution.unverified === 'relayed',
      (attribution) => attribution.why,
    ),
};
