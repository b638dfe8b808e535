import { type Rule, reportAttributions, restsOnUnnamed } from './rule.ts';

export const bareAnonymous: Rule = {
  code: 'attribution.bare-anonymous',
  severity: 'warning',
  summary: 'An unnamed source has no role and no relation to the matter.',
  fires: [
    'A source said Norwell would sell its ferries.',
    'Norwell may sell its ferries, Reuters reports, citing an unnamed source.',
  ],
  silent: [
    'A person familiar with the sale said Norwell would sell its ferries.',
    'Ines Alvarado said Norwell would sell its ferries.',
  ],
  check: (context) =>
    reportAttributions(
      context,
      (attribution) => restsOnUnnamed(attribution) && attribution.anonymity === 1,
      () => 'The unnamed source has no role and no relation to the matter.',
    ),
};
