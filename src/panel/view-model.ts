import type { Analysis, Deal, Entity } from '../engine/analysis.ts';
import { bindingIsUnstated } from '../report/deal-facts.ts';
import { capitalise, count, list, number, quoted, sentence, times, wordsOf } from '../report/english.ts';
import { type Names, namesOf } from '../report/names.ts';
import { inReadingOrder } from '../report/reading-order.ts';
import { citedAt, type SourceEntry, STANDING_WORDS, type Standing, sourcesOf, wayOf } from '../report/sources.ts';
import { label, voiceOfItem } from '../report/voice.ts';
import { STAGE_WORDS, TYPE_WORDS } from '../report/words.ts';
import { besideLines, bucketsOf, Lines, missingLines, partyLines, responseLines } from './lines.ts';
import { mapOf } from './map.ts';
import type { DealModel, Line, LineGroup, PanelModel, Section } from './protocol.ts';
import { stripOf } from './strip.ts';

const NO_GROUPS: readonly LineGroup[] = [];

function oneGroup(lines: readonly Line[]): readonly LineGroup[] {
  return lines.length === 0 ? NO_GROUPS : [{ key: 'all', who: '', lines }];
}

function withheldGroups(deal: Deal, lines: Lines): readonly LineGroup[] {
  const withheld = deal.withheld.map((quote) => lines.line('withheld', quoted(wordsOf(quote)), [quote]));
  const unstated = deal.unstated.length === 0 ? [] : [lines.line('unstated', capitalise(list(deal.unstated)), [])];
  return [
    ...(withheld.length === 0
      ? []
      : [{ key: 'withheld', who: 'The article says that this is withheld', lines: withheld }]),
    ...(unstated.length === 0 ? [] : [{ key: 'unstated', who: 'The article is silent on this', lines: unstated }]),
  ];
}

function stageLine(deal: Deal, names: Names, lines: Lines): Line {
  const type = TYPE_WORDS[deal.type.value];
  const note = bindingIsUnstated(deal) ? `${type}; binding force is not stated` : type;
  const who = capitalise(label(voiceOfItem(deal.stage, names)));
  return lines.line('stage', capitalise(STAGE_WORDS[deal.stage.value]), deal.stage.passages, note, who);
}

function dealModel(deal: Deal, names: Names, labels: ReadonlyMap<string, string>): DealModel {
  const lines = new Lines(deal.id);
  const buckets = bucketsOf(deal, names, lines);
  const missing = missingLines(deal, lines);
  const responses = [
    ...oneGroup(responseLines(deal, names, lines)),
    ...(missing.length === 0 ? [] : [{ key: 'missing', who: 'No response in the article from', lines: missing }]),
  ];
  const beside = besideLines(deal, names, lines, labels);
  const section = (kind: Section['kind'], title: string, groups: readonly LineGroup[], empty: string): Section => ({
    key: `${deal.id}/${kind}`,
    kind,
    title,
    groups,
    empty,
  });
  return {
    key: deal.id,
    label: capitalise(deal.label),
    strip: stripOf(deal),
    stage: stageLine(deal, names, lines),
    parties: partyLines(deal, names, lines),
    sections: [
      section(
        'stated',
        'Stated by a party',
        buckets.stated,
        'No party and no document states any of its scope or terms.',
      ),
      section(
        'reported',
        'Reported, not confirmed',
        buckets.reported,
        'None of its scope or terms rests on anybody else’s word.',
      ),
      section('withheld', 'Withheld or not stated', withheldGroups(deal, lines), 'Nothing is said to be withheld.'),
      section('responses', 'Responses', responses, 'No named party to respond.'),
      ...(beside.length === 0 ? [] : [section('beside', 'Beside the terms', oneGroup(beside), '')]),
    ],
  };
}

/** Nobody is not cited. */
const citedWords = ({ standing, attributions: { length } }: SourceEntry): string =>
  standing === 'unsourced' ? count(length, 'statement') : `cited ${times(length)}`;

function sourceSection(analysis: Analysis, names: Names): Section {
  const lines = new Lines('sources');
  const entries = sourcesOf(analysis, names);
  const groups = (Object.keys(STANDING_WORDS) as Standing[]).flatMap((standing): LineGroup[] => {
    const who = STANDING_WORDS[standing];
    const members = entries
      .filter((entry) => entry.standing === standing)
      .map((entry) =>
        lines.line(
          'source',
          capitalise(entry.name),
          citedAt(entry.attributions),
          `${citedWords(entry)}${wayOf(entry)}`,
          who,
        ),
      );
    return members.length === 0 ? [] : [{ key: standing, who, lines: members }];
  });
  const empty = 'Nothing in this article is attributed to anybody.';
  return { key: 'sources', kind: 'sources', title: 'Who is cited', groups, empty };
}

const FIGURE_WORDS: Partial<Record<Entity['type'], string>> = {
  money: 'amount of money',
  percent: 'percentage',
  quantity: 'quantity',
  date: 'date',
};

function figureSection(analysis: Analysis): Section {
  const lines = new Lines('figures');
  const figures = analysis.entities.flatMap((entity) => {
    const word = FIGURE_WORDS[entity.type];
    return word === undefined ? [] : [lines.line('figure', entity.name, entity.mentions, word)];
  });
  const empty = 'No amounts, percentages, quantities or dates were found.';
  return { key: 'figures', kind: 'figures', title: 'Figures and dates', groups: oneGroup(figures), empty };
}

/** The panel with one sentence in it, for when there is no article to show. */
export function noteModel(text: string, offerSample: boolean): PanelModel {
  return { kind: 'note', text, offerSample };
}

function dealCount(deals: readonly Deal[]): string {
  const all = capitalise(count(deals.length, 'deal'));
  const rumours = deals.filter((deal) => deal.stage.value === 'rumoured').length;
  if (rumours === 0) return all;
  if (rumours < deals.length) return `${all}, ${number(rumours)} of them rumoured`;
  return deals.length === 1 ? `${all}, rumoured` : `${all}, all rumoured`;
}

/**
 * The panel of an article. An article without a deal gets its sources and figures instead.
 *
 * @param document what tells this document from others, such as its address
 */
export function articleModel(analysis: Analysis, document: string): PanelModel {
  const names = namesOf(analysis);
  const deals = inReadingOrder(analysis.deals);
  const labels = new Map(deals.map((deal) => [deal.id, capitalise(deal.label)]));
  const title = analysis.article.title === null ? '' : wordsOf(analysis.article.title);
  if (deals.length === 0) {
    return {
      kind: 'article',
      document,
      title,
      summary: 'No deal was found in this article. These are the sources and figures that it gives.',
      deals: [],
      sections: [sourceSection(analysis, names), figureSection(analysis)],
      map: mapOf(analysis, names),
    };
  }
  return {
    kind: 'article',
    document,
    title,
    summary: sentence(dealCount(deals)),
    deals: deals.map((deal) => dealModel(deal, names, labels)),
    sections: [],
    map: mapOf(analysis, names),
  };
}

/** The line with this key; undefined when the panel has none. */
export function lineOf(model: PanelModel, key: string): Line | undefined {
  if (model.kind === 'note') return undefined;
  if (model.kind === 'comparison') {
    const cells = model.rows.flatMap((row) => row.cells);
    return cells.flatMap((cell) => cell.lines).find((line) => line.key === key);
  }
  const { deals, map } = model;
  const sections = [...deals.flatMap((deal) => deal.sections), ...model.sections];
  const groups = [...sections.flatMap((section) => section.groups), ...(map === null ? [] : map.list.groups)];
  const nodes = map === null ? [] : [...map.speakers, ...map.outlets];
  return [
    ...deals.flatMap((deal) => [deal.stage, ...deal.parties]),
    ...groups.flatMap((group) => group.lines),
    ...nodes.map((node) => node.line),
  ].find((line) => line.key === key);
}
