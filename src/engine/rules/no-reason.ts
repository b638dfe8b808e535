import { type Rule, reportAttributions, restsOnUnnamed } from './rule.ts';

export const noReason: Rule = {
  code: 'attribution.no-reason',
  severity: 'information',
  summary: 'A source is not named, and the article does not say why.',
  fires: ['A banker involved in the sale said Norwell would sell its ferries.'],
  silent: [
    'A banker involved in the sale, who asked not to be named because the talks are private, said Norwell would sell its ferries.',
  ],
  check: (context) =>
    reportAttributions(
      context,
      (attribution) => restsOnUnnamed(attribution) && attribution.reason === null,
      () => 'The article does not say why this source is not named.',
    ),
};
