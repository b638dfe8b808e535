import type { DealModel, Line, LineGroup, SectionKind } from './protocol.ts';

/** What of the deals is shown. */
export interface Filter {
  /** The kinds of section that are left out. */
  readonly hidden: readonly SectionKind[];
  /** The key of the one deal that is shown; empty for all. */
  readonly deal: string;
  /** Whose word alone is shown, as the panel has it in words; empty for all. */
  readonly who: string;
}

export const NO_FILTER: Filter = { hidden: [], deal: '', who: '' };

/** The kinds of section that can be left out, with what their switches say. */
export const SWITCHES: readonly (readonly [SectionKind, string])[] = [
  ['stated', 'Stated'],
  ['reported', 'Reported'],
  ['withheld', 'Not stated'],
  ['responses', 'Responses'],
  ['beside', 'Beside'],
];

const BY_WORD: readonly SectionKind[] = ['stated', 'reported'];

function linesOf(deal: DealModel, kinds: readonly SectionKind[]): readonly Line[] {
  return deal.sections
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ groups }) => groups.flatMap(({ lines }) => lines));
}

/** Everybody on whose word scope or terms stand, in the order of the panel. */
export function voicesOf(deals: readonly DealModel[]): readonly string[] {
  return [...new Set(deals.flatMap((deal) => linesOf(deal, BY_WORD).map(({ who }) => who)))];
}

/** How many lines all deals have in sections of this kind. */
export function countOf(deals: readonly DealModel[], kind: SectionKind): number {
  return deals.reduce((sum, deal) => sum + linesOf(deal, [kind]).length, 0);
}

/** The filter as far as the model still has what it asks for: a deal or a voice that is gone does not hide the rest. */
export function inForce(filter: Filter, deals: readonly DealModel[]): Filter {
  return {
    hidden: filter.hidden.filter((kind) => SWITCHES.some(([known]) => known === kind)),
    deal: deals.some(({ key }) => key === filter.deal) ? filter.deal : '',
    who: voicesOf(deals).includes(filter.who) ? filter.who : '',
  };
}

/** The deals with what the filter lets through. A deal without a line on the chosen word is left out. */
export function filtered(deals: readonly DealModel[], asked: Filter): readonly DealModel[] {
  const { hidden, deal: only, who } = inForce(asked, deals);
  const ofVoice = (groups: readonly LineGroup[]) =>
    groups
      .map((group) => ({ ...group, lines: group.lines.filter((line) => line.who === who) }))
      .filter(({ lines }) => lines.length > 0);
  return deals
    .filter(({ key }) => only === '' || key === only)
    .map((deal) => {
      const shown = deal.sections.filter(({ kind }) => !hidden.includes(kind));
      if (who === '') return { ...deal, sections: shown };
      const sections = shown
        .filter(({ kind }) => BY_WORD.includes(kind))
        .map((section) => ({ ...section, groups: ofVoice(section.groups) }))
        .filter(({ groups }) => groups.length > 0);
      return { ...deal, sections };
    })
    .filter(({ sections }) => who === '' || sections.length > 0);
}

/** What the filter does, in one sentence; empty where it leaves nothing out. */
export function filterWords(all: readonly DealModel[], filter: Filter): string {
  const { hidden, deal, who } = inForce(filter, all);
  if (hidden.length === 0 && deal === '' && who === '') return '';
  const count = (deals: readonly DealModel[]) => SWITCHES.reduce((sum, [kind]) => sum + countOf(deals, kind), 0);
  return `Filtered: ${count(filtered(all, filter))} of ${count(all)} lines are shown.`;
}

export function isFilter(value: unknown): value is Filter {
  if (typeof value !== 'object' || value === null) return false;
  const { hidden, deal, who } = value as Record<string, unknown>;
  return Array.isArray(hidden) && typeof deal === 'string' && typeof who === 'string';
}
