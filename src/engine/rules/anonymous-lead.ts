import { type Rule, reportAttributions, restsOnUnnamed } from './rule.ts';

export const anonymousLead: Rule = {
  code: 'attribution.anonymous-lead',
  severity: 'warning',
  summary: 'The headline or the lead rests on an unnamed source.',
  fires: [
    '# Norwell to sell ferries: sources\n\nThe port is busy.',
    'Norwell may sell its ferries, a source said.\n\nThe port is busy.',
  ],
  silent: ['Norwell said it would sell its ferries.\n\nA source said the price was low.'],
  check: (context) => {
    const lead = context.story.blocks.find(({ block }) => block.kind === 'paragraph')?.block;
    const end = lead?.end ?? 0;
    return reportAttributions(
      context,
      (attribution) => restsOnUnnamed(attribution) && attribution.cue.start < end,
      () => 'The top of the story rests on an unnamed source.',
    );
  },
};
