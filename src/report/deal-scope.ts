import type { Analysis, Deal, Quote, ScopeItem } from '../engine/analysis.ts';
import { itemGroups } from './deal-items.ts';
import { capitalise, count, indefinite, list, quoted, sentence, wordsOf } from './english.ts';
import { missingSentence, responseSentences } from './responses.ts';
import { restate } from './restate.ts';
import { type Sentence, type Summary, type SummarySection, say } from './summary.ts';
import {
  carrierOf,
  label,
  type Names,
  namesOf,
  OWN_VOICE,
  OWN_VOICE_AGAIN,
  speak,
  type Voice,
  voiceOf,
  voiceOfItem,
} from './voice.ts';
import { STAGE_WORDS, TOPIC_WORDS, TYPE_WORDS } from './words.ts';

const BETWEEN = new Set(['merger', 'joint-venture', 'cooperation', 'supply', 'distribution', 'licence', 'settlement']);

/** "a rumoured distribution deal between A and B": the deal in one phrase that claims no more than its stage. */
function dealPhrase(deal: Deal): string {
  const noun = TYPE_WORDS[deal.type.value];
  const parties = deal.parties.map((party) => party.name);
  const who =
    parties.length === 0
      ? ''
      : ` ${BETWEEN.has(deal.type.value) && parties.length > 1 ? 'between' : 'involving'} ${list(parties)}`;
  const a = `${indefinite(noun)} ${noun}`;
  switch (deal.stage.value) {
    case 'rumoured':
      return `a rumoured ${noun}${who}`;
    case 'exploring':
      return `${a}${who} that is being considered`;
    case 'in-talks':
      return `talks on ${TOPIC_WORDS[deal.type.value]}${who}`;
    case 'proposed':
      return `a proposed ${noun}${who}`;
    case 'agreed-preliminary':
      return `a preliminary agreement on ${TOPIC_WORDS[deal.type.value]}${who}`;
    case 'agreed':
      return `an agreed ${noun}${who}`;
    case 'completed':
      return `a completed ${noun}${who}`;
    case 'ended':
      return `${a}${who} that has ended`;
    case 'denied':
      return `${a}${who} that is denied`;
  }
}

/** True where the article calls it preliminary and no term says whether it binds. */
export function bindingIsUnstated(deal: Deal): boolean {
  return deal.stage.value === 'agreed-preliminary' && !deal.terms.some((term) => /\bbinding\b/.test(term.field));
}

const REMARK_AT_MOST = 160;

/** The passage in brackets, when it is short enough to be read in passing. */
function inBrackets(passage: Quote | undefined): string {
  if (passage === undefined) return '';
  const words = wordsOf(passage);
  return words.length > REMARK_AT_MOST ? '' : ` (${quoted(words)})`;
}

function stageSentences(deal: Deal, names: Names): readonly Sentence[] {
  const { stage } = deal;
  const binding = bindingIsUnstated(deal) ? 'binding force is not stated' : null;
  const carrier = carrierOf(stage, names);
  const reported = carrier === null ? null : restate(carrier, names);
  if (reported !== null) {
    const words = `On that evidence, its stage is “${STAGE_WORDS[stage.value]}”`;
    return [reported, say(sentence(binding === null ? words : `${words}; ${binding}`), stage.passages)];
  }
  const text = speak(voiceOfItem(stage, names), 'describe', dealPhrase(deal) + inBrackets(stage.passages[0]));
  return [say(sentence(binding === null ? text : `${text}; ${binding}`), stage.passages, stage.attributions)];
}

/** "communication services" as it is; longer phrases in quotation marks, so that they cannot run into the sentence. */
function itemWords(item: Quote): string {
  const words = wordsOf(item);
  return words.split(' ').length > 6 ? quoted(words) : words;
}

function enumeration(items: readonly ScopeItem[]): { readonly object: string; readonly rest: string } {
  const open = items.some((item) => item.openEnded) ? ', among others' : '';
  const excluded = items.filter((item) => item.kind === 'exclusion').map(itemWords);
  const included = items.filter((item) => item.kind !== 'exclusion').map(itemWords);
  if (included.length === 0) return { object: 'what it excludes', rest: `as ${list(excluded)}${open}` };
  const without = excluded.length === 0 ? '' : `, with ${list(excluded)} excluded`;
  return { object: 'its scope', rest: `as ${list(included)}${without}${open}` };
}

/** A sentence that is not yet spoken: its voice may still become "It … again". */
interface Line {
  readonly voice: Voice;
  readonly speak: (voice: Voice) => Sentence;
}

function scopeLines(deal: Deal, names: Names, told: ReadonlySet<string>): readonly Line[] {
  return itemGroups(deal.scope, (item) => ({ ...item, passages: [item, ...item.also] }), names, 'carrier').flatMap(
    ({ voice, carriers, items }): readonly Line[] => {
      const carrier = carriers[0] ?? null;
      const passages = items.flatMap((item) => [item, ...item.also]);
      const inContent = (item: ScopeItem) =>
        carrier?.content.some((c) => c.start <= item.start && item.end <= c.end) ?? false;
      if (carrier !== null && items.every(inContent)) {
        if (told.has(carrier.id)) return [];
        const reported = restate(carrier, names);
        if (reported !== null) return [{ voice, speak: () => ({ ...reported, passages }) }];
      }
      const { object, rest } = enumeration(items);
      const ids = carrier === null ? [] : [carrier.id];
      return [{ voice, speak: (by) => say(sentence(speak(by, 'give', rest, object)), passages, ids) }];
    },
  );
}

function termLines(deal: Deal, names: Names): readonly Line[] {
  const value = deal.value === null ? [] : [{ ...deal.value, field: 'value' }];
  return itemGroups([...value, ...deal.terms], (term) => ({ ...term, passages: [term] }), names).map(
    ({ voice, carriers, items }) => ({
      voice,
      speak: (by) => {
        const ids = carriers.map((carrier) => carrier.id);
        const fields = [...new Set(items.map((term) => term.field))].map((field) => ({
          object: `the ${field}`,
          rest: `as ${list(items.filter((term) => term.field === field).map((term) => quoted(wordsOf(term))))}`,
        }));
        const [first, ...more] = fields;
        const text =
          first !== undefined && more.length === 0
            ? speak(by, 'give', first.rest, first.object)
            : speak(by, 'give', list(fields.map(({ object, rest }) => `${object} ${rest}`)));
        return say(sentence(text), items, ids);
      },
    }),
  );
}

/** The article's own voice first where the stage is in it, so that the voice changes as seldom as can be. */
function spoken(lines: readonly Line[], afterOwnVoice: boolean): readonly Sentence[] {
  const own = (line: Line) => line.voice === OWN_VOICE;
  const ordered = afterOwnVoice ? [...lines.filter(own), ...lines.filter((line) => !own(line))] : lines;
  return ordered.map((line, i) => {
    const before = ordered[i - 1];
    const again = own(line) && (before === undefined ? afterOwnVoice : own(before));
    return line.speak(again ? OWN_VOICE_AGAIN : line.voice);
  });
}

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
  'part-of': 'The article presents this as part of',
  'not-established': 'The article establishes no link between this and',
  rival: 'The article also tells of a rival to this:',
  earlier: 'The article also tells of what came earlier:',
} as const;

function relatedSentences(deal: Deal, labels: ReadonlyMap<string, string>): readonly Sentence[] {
  const byRelation = new Map<keyof typeof RELATIONS, Set<string>>();
  for (const { deal: id, how } of deal.related) {
    const other = labels.get(id);
    if (other === undefined || other === deal.label) continue;
    byRelation.set(how, (byRelation.get(how) ?? new Set()).add(quoted(other)));
  }
  return [...byRelation].map(([how, others]) => say(sentence(`${RELATIONS[how]} ${list([...others])}`)));
}

/**
 * The deals in the order in which an editor reads them: those of the parties that the article leads with, rumours after
 * the rest of these, other parties' deals last; else as in the article.
 */
export function inReadingOrder(deals: readonly Deal[]): readonly Deal[] {
  const leading = new Set(deals[0]?.parties.map((party) => party.name));
  const rank = (deal: Deal): number => {
    if (!deal.parties.some((party) => leading.has(party.name))) return 2;
    return deal.stage.value === 'rumoured' ? 1 : 0;
  };
  return [...deals].sort((a, b) => rank(a) - rank(b));
}

function dealSection(deal: Deal, names: Names, labels: ReadonlyMap<string, string>): SummarySection {
  const stage = stageSentences(deal, names);
  const lines = [...scopeLines(deal, names, new Set(stage.flatMap((s) => s.attributions))), ...termLines(deal, names)];
  const facts = [...stage, ...spoken(lines, deal.stage.status === 'author-assertion')];
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
  const { title } = analysis.article;
  const head = { kind: 'deal-scope', title: 'Deal scope', article: title === null ? null : wordsOf(title) } as const;
  const deals = inReadingOrder(analysis.deals);
  if (deals.length === 0)
    return { ...head, sections: [{ heading: null, layout: 'prose', paragraphs: [[say(NOTHING)]] }] };
  const names = namesOf(analysis);
  const labels = new Map(deals.map((deal) => [deal.id, deal.label]));
  const intro: SummarySection[] =
    deals.length === 1 ? [] : [{ heading: null, layout: 'prose', paragraphs: [[say(opening(deals))]] }];
  return { ...head, sections: [...intro, ...deals.map((deal) => dealSection(deal, names, labels))] };
}
