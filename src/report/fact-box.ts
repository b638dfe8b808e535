import type { Analysis, Deal } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { bindingIsUnstated } from './deal-facts.ts';
import { itemGroups } from './deal-items.ts';
import { capitalise, list, quoted, wordsOf } from './english.ts';
import { escapeMarkdown } from './markdown.ts';
import { type Names, namesOf } from './names.ts';
import { inReadingOrder } from './reading-order.ts';
import { didWords, responderOf } from './responses.ts';
import { label, voiceOfItem } from './voice.ts';
import { isStated, STAGE_WORDS, TYPE_WORDS } from './words.ts';

type Row = readonly [name: string, value: string];

function itemRows(deal: Deal, names: Names): readonly Row[] {
  const scope = deal.scope.map(({ also, ...item }) => {
    const words = item.kind === 'exclusion' ? `${wordsOf(item)} excluded` : wordsOf(item);
    return { ...item, words: item.openEnded ? `${words}, among others` : words, passages: [item, ...also] };
  });
  const value =
    deal.value === null ? [] : [{ ...deal.value, words: `value ${wordsOf(deal.value)}`, passages: [deal.value] }];
  const terms = deal.terms.map((term) => ({
    ...term,
    words: termWords(term.field, wordsOf(term)),
    passages: [term],
  }));
  return itemGroups([...value, ...scope, ...terms], (item) => item, names).map(({ items, who, status }): Row => {
    const bucket = isStated(status) ? 'Stated by' : 'Reported, not confirmed, by';
    return [`${bucket} ${who}`, list(items.map(({ words }) => words))];
  });
}

/** A term is not given as its own name: "exclusivity", of exclusivity. */
const termWords = (field: string, words: string): string =>
  words.toLowerCase() === field ? field : `${field} ${quoted(words)}`;

function rows(deal: Deal, names: Names): readonly Row[] {
  const { stage, type } = deal;
  const binding = bindingIsUnstated(deal) ? '; binding force not stated' : '';
  const all: readonly Row[] = [
    ['Parties', list(deal.parties.map(({ name }) => name))],
    ['Type', TYPE_WORDS[type.value]],
    ['Stage', `${STAGE_WORDS[stage.value]} (${label(voiceOfItem(stage, names))})${binding}`],
    ...itemRows(deal, names),
    ['Withheld', list(deal.withheld.map((quote) => quoted(wordsOf(quote))))],
    ['Not stated', list(deal.unstated)],
    [
      'Responses',
      deal.responses
        .map((response) => {
          const { who, after } = responderOf(response, names);
          return `${who} ${didWords(response, names)}${after}`;
        })
        .join('; '),
    ],
    ['No response from', list(awaitedOf(deal))],
  ];
  return all.filter(([, value]) => value !== '');
}

/**
 * The deals as fact boxes: a block quotation each, with one line a fact and whose word it is. Ends with a line end; empty
 * where there is no deal.
 */
export function factBoxes(analysis: Analysis): string {
  const names = namesOf(analysis);
  const boxes = inReadingOrder(analysis.deals).map((deal) =>
    [
      `> **${escapeMarkdown(capitalise(deal.label))}**`,
      '>',
      ...rows(deal, names).map(([name, value]) => `> - **${escapeMarkdown(name)}**: ${escapeMarkdown(value)}`),
    ].join('\n'),
  );
  return boxes.length === 0 ? '' : `${boxes.join('\n\n')}\n`;
}
