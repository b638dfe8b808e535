import { type Rule, reportAttributions, restsOnUnnamed } from './rule.ts';

export const anonymousQuote: Rule = {
  code: 'attribution.anonymous-quote',
  severity: 'warning',
  summary: 'A direct quotation comes from an unnamed source.',
  fires: ['“They will sell the ferries,” a person close to the company said.'],
  silent: [
    '“They will sell the ferries,” Ines Alvarado said.',
    'A person close to the company said it would sell the ferries.',
  ],
  check: (context) =>
    reportAttributions(
      context,
      (attribution) => restsOnUnnamed(attribution) && attribution.form === 'direct',
      () => 'A direct quotation from an unnamed source.',
    ),
};
