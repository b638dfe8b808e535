import type { Rule } from './rule.ts';

export const motiveAsFact: Rule = {
  code: 'attribution.motive-as-fact',
  severity: 'information',
  summary: 'A motive is stated as fact, in the article’s own voice.',
  fires: ['Norwell sold its ferries for fear of a strike.'],
  silent: ['Norwell said it sold its ferries for fear of a strike.', 'Norwell sold its ferries in May.'],
  check: ({ assertions }) =>
    assertions
      .filter((assertion) => assertion.kind === 'motive')
      .map((assertion) => ({ message: 'A motive stated in the article’s own voice.', at: assertion, related: [] })),
};
