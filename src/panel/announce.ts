import { tally } from '../report/tally.ts';
import type { PanelModel, SectionKind } from './protocol.ts';

/** What a screen reader is told when the panel has changed: short, and equal for panels that read alike. */
export function announcement(model: PanelModel): string {
  if (model.kind === 'note') return model.text;
  if (model.kind === 'comparison') return model.summary;
  if (model.deals.length === 0) return model.summary;
  const lines = (kind: SectionKind) =>
    model.deals
      .flatMap((deal) => deal.sections)
      .filter((section) => section.kind === kind)
      .flatMap((section) => section.groups)
      .reduce((sum, group) => sum + group.lines.length, 0);
  const stated = tally(lines('stated'), 'item');
  const reported = `${lines('reported')} reported, not confirmed`;
  return `Deal scope updated: ${tally(model.deals.length, 'deal')}; ${stated} stated by a party, ${reported}.`;
}
