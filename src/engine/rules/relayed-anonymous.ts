import { type Rule, reportAttributions, restsOnUnnamed } from './rule.ts';

export const relayedAnonymous: Rule = {
  code: 'attribution.relayed-anonymous',
  severity: 'warning',
  summary: 'Another outlet’s report is the origin, and it rests on an unnamed source itself.',
  fires: ['Norwell may sell its ferries, Reuters reports, citing two people familiar with the matter.'],
  silent: [
    'According to Reuters, Norwell said it would sell its ferries.',
    'A source said Norwell would sell its ferries.',
  ],
  check: (context) =>
    reportAttributions(
      context,
      (attribution) => restsOnUnnamed(attribution) && attribution.chain.length > 1,
      (attribution) => attribution.why,
    ),
};
