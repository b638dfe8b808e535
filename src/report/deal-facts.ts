import type { Deal, Quote, ScopeItem } from '../engine/analysis.ts';
import { isWithin } from '../engine/span-search.ts';
import { itemGroups } from './deal-items.ts';
import { indefinite, list, quoted, sentence, wordsOf } from './english.ts';
import type { Names } from './names.ts';
import { bareNews, restate } from './restate.ts';
import { type Sentence, say } from './summary.ts';
import { carrierOf, OWN_VOICE, OWN_VOICE_AGAIN, speak, type Voice, voiceOfItem } from './voice.ts';
import { FIELD_NOUNS, STAGE_WORDS, TOPIC_WORDS, TYPE_WORDS } from './words.ts';

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

/** True where the article calls it preliminary, and no term says whether it binds, nor anybody that he will not say so. */
export function bindingIsUnstated(deal: Deal): boolean {
  const isTold = deal.terms.some((term) => /\bbinding\b/.test(term.field));
  const isKept = deal.withheld.some((quote) => /\bbinding\b/.test(wordsOf(quote)));
  return deal.stage.value === 'agreed-preliminary' && !isTold && !isKept;
}

const REMARK_AT_MOST = 160;

/** The words of a passage in brackets, when they are short enough to be read in passing. */
const inBrackets = (words: string | null): string =>
  words === null || words.length > REMARK_AT_MOST ? '' : ` (${quoted(words)})`;

function stageSentences(deal: Deal, names: Names): readonly Sentence[] {
  const { stage } = deal;
  const binding = bindingIsUnstated(deal) ? 'binding force is not stated' : null;
  const carrier = carrierOf(stage, names);
  const bare = carrier === null ? null : bareNews(carrier);
  const reported = carrier === null || bare !== null ? null : restate(carrier, names);
  if (reported !== null) {
    const words = `On that evidence, its stage is “${STAGE_WORDS[stage.value]}”`;
    return [reported, say(sentence(binding === null ? words : `${words}; ${binding}`), stage.passages)];
  }
  const words = stage.passages[0] === undefined ? null : wordsOf(stage.passages[0]);
  const text = speak(voiceOfItem(stage, names), 'describe', dealPhrase(deal) + inBrackets(bare ?? words));
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
  return { object: 'its scope', rest: `as ${list(included)}${open}${without}` };
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
      const inContent = (item: ScopeItem) => carrier?.content.some((part) => isWithin(item, part)) ?? false;
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

/** As "in cash", or, where "exclusivity" is all that is said of exclusivity, that it is. */
function termWords(field: string, terms: readonly Quote[]): string {
  const words = terms.map(wordsOf);
  return words.every((one) => one.toLowerCase() === field) ? 'in that word alone' : `as ${list(words.map(quoted))}`;
}

function termLines(deal: Deal, names: Names): readonly Line[] {
  const value = deal.value === null ? [] : [{ ...deal.value, field: 'value' }];
  return itemGroups([...value, ...deal.terms], (term) => ({ ...term, passages: [term] }), names).map(
    ({ voice, carriers, items }) => ({
      voice,
      speak: (by) => {
        const ids = carriers.map((carrier) => carrier.id);
        const fields = [...new Set(items.map((term) => term.field))].map((field) => ({
          object: `the ${FIELD_NOUNS.get(field) ?? field}`,
          rest: termWords(
            field,
            items.filter((term) => term.field === field),
          ),
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

/** What the article supports on the deal: its stage first, then scope, value and terms, each on whose word it is. */
export function factSentences(deal: Deal, names: Names): readonly Sentence[] {
  const stage = stageSentences(deal, names);
  const told = new Set(stage.flatMap((s) => s.attributions));
  const lines = [...scopeLines(deal, names, told), ...termLines(deal, names)];
  return [...stage, ...spoken(lines, deal.stage.status === 'author-assertion')];
}
