import type { Analysis, Deal, Quote } from '../engine/analysis.ts';
import { bindingIsUnstated, factSentences } from './deal-facts.ts';
import { capitalise, count, list, quoted, sentence, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { inReadingOrder } from './reading-order.ts';
import { missingSentence, responseSentences } from './responses.ts';
import { type Sentence, type Summary, type SummarySection, say, summaryOf } from './summary.ts';
import { label, voiceOf } from './voice.ts';

function silenceSentences(deal: Deal): readonly Sentence[] {
  const withheld = deal.withheld.map((quote) => quoted(wordsOf(quote)));
  const unstated = deal.unstated.filter((field) => !(field === 'binding force' && bindingIsUnstated(deal)));
  const told = withheld.length > 0;
  return [
    ...(told ? [say(sentence(`The article says that details are withheld: ${list(withheld)}`), deal.withheld)] : []),
    ...(unstated.length === 0 ? [] : [say(`${told ? 'It' : 'The article'} is silent on ${list(unstated)}.`)]),
  ];
}

/** "Given as motive, not as a term, by Lumina: “…”", one sentence for each who gives it. */
function besideTerms(what: string, quotes: readonly Quote[], names: Names): readonly Sentence[] {
  const byVoice = new Map<string, Quote[]>();
  for (const quote of quotes) {
    const held = names.around(quote);
    const who = held === undefined ? 'in the article’s own voice' : `by ${label(voiceOf(held, names))}`;
    byVoice.set(who, [...(byVoice.get(who) ?? []), quote]);
  }
  return [...byVoice].map(([who, all]) =>
    say(sentence(`Given as ${what}, not as a term, ${who}: ${list(all.map((q) => quoted(wordsOf(q))))}`), all),
  );
}

function aside(deal: Deal, names: Names): readonly Sentence[] {
  return [
    ...besideTerms('motive', deal.motives, names),
    ...besideTerms('impact', deal.impact, names),
    ...deal.conflicts.map(({ field, passages }) =>
      say(
        sentence(`Passages on the ${field} do not agree: ${list(passages.map((q) => quoted(wordsOf(q))))}`),
        passages,
      ),
    ),
  ];
}

const RELATIONS = {
  'part-of': () => 'The article presents this as part of',
  'not-established': () => 'The article establishes no link between this and',
  rival: (others: number) => `The article also tells of ${others === 1 ? 'a rival' : 'rivals'} to this:`,
  earlier: () => 'The article also tells of what is already done:',
} as const;

function relatedSentences(deal: Deal, labels: ReadonlyMap<string, string>): readonly Sentence[] {
  const byRelation = new Map<keyof typeof RELATIONS, Set<string>>();
  for (const { deal: id, how } of deal.related) {
    const other = labels.get(id);
    if (other === undefined || other === deal.label) continue;
    byRelation.set(how, (byRelation.get(how) ?? new Set()).add(quoted(other)));
  }
  return [...byRelation].map(([how, others]) => say(sentence(`${RELATIONS[how](others.size)} ${list([...others])}`)));
}

function dealSection(deal: Deal, names: Names, labels: ReadonlyMap<string, string>): SummarySection {
  const facts = factSentences(deal, names);
  const told = new Set(facts.flatMap((s) => s.attributions));
  const repeated = new Set(facts.map((s) => s.text));
  const responses = responseSentences(deal, names, told).filter((s) => !repeated.has(s.text));
  const paragraphs = [
    facts,
    [...silenceSentences(deal), ...relatedSentences(deal, labels)],
    [...responses, ...missingSentence(deal)],
    aside(deal, names),
  ];
  return { heading: capitalise(deal.label), layout: 'prose', paragraphs: paragraphs.filter((p) => p.length > 0) };
}

function opening(deals: readonly Deal[]): string {
  const rumours = deals.filter((deal) => deal.stage.value === 'rumoured').length;
  const all = `The article speaks of ${count(deals.length, 'deal')}`;
  if (rumours === 0) return `${all}.`;
  if (rumours === deals.length) return `${all}, all of them rumours.`;
  return rumours === 1
    ? `${all}, one of them a rumour.`
    : `${all}, ${count(rumours, 'of them a rumour', 'of them rumours')}.`;
}

const NOTHING =
  'No deal was found in this article. Looked for: agreements, bids, mergers, stakes, joint ventures, supply and licence deals, financings and rumours of them.';

/**
 * What the article supports on each deal, and on whose word: one section a deal. A rumoured deal always has a section
 * of its own. An article without a deal gives one sentence that says what was looked for.
 */
export function summarizeDealScope(analysis: Analysis): Summary {
  const deals = inReadingOrder(analysis.deals);
  const names = namesOf(analysis);
  const labels = new Map(deals.map((deal) => [deal.id, deal.label]));
  const intro: SummarySection[] =
    deals.length < 2 ? [] : [{ heading: null, layout: 'prose', paragraphs: [[say(opening(deals))]] }];
  const sections = [...intro, ...deals.map((deal) => dealSection(deal, names, labels))];
  return summaryOf('deal-scope', analysis, sections, NOTHING);
}
