import type { DealType } from '../../analysis.ts';
import { AREA_LEADS, EXCEPTIONS, SCOPE_LEADS, SCOPE_VERBS } from '../../lexicon/scope-words.ts';
import type { Extent } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { PhraseTable } from '../sentence/phrases.ts';
import { dealtIn, isAttribute, pastVerbs } from './dealt-in.ts';
import { enumerationAt, type Item } from './enumeration.ts';
import { HAD, isGoods, isHadBySubject, pastAdverbs } from './had.ts';
import { onwardStart } from './onward.ts';
import { carried, disputed, financed, inverted, type Listed, putUp } from './other-orders.ts';
import { isDoneByDeal, isPartOfGoods, isSaidOf } from './said-of.ts';

type Lead = 'lead' | 'verb' | 'example' | 'exception';

const TABLE = new PhraseTable<Lead>([
  ...SCOPE_LEADS.map((words) => [words, 'lead'] as const),
  ...SCOPE_VERBS.map((words) => [words, 'verb'] as const),
  ...EXCEPTIONS.map((words) => [words, 'exception'] as const),
  ...['such as', 'most? notably|noticeably', 'mainly'].map((words) => [words, 'example'] as const),
]);

/** Before "include" and the like, where no deal word tells whose it is: the deal itself or its papers are spoken of. */
const OF_THE_DEAL =
  /^(?:such|these|those) \S+$|\b(?:deal|agreement|pact|contract|partnership|alliance|cooperation|collaboration|venture|programme?|package|transaction|acquisition|purchase|takeover|merger|offer|sale|order|price|work together|assets|brands|holdings|portfolio)\b/;
/** The same beside a deal word: its products are spoken of, too, and not the world at large. */
const ABOUT_THE_DEAL =
  /\b(?:deal|agreement|pact|contract|partnership|alliance|cooperation|collaboration|it would|it will|which|such \S+|venture|programme?|package|card|areas|transaction|acquisition|purchase|takeover|merger|offer|price|work together|announcement|products|services|brands|assets|holdings|portfolio|also)\b/;
/** "will not allow uranium to be exported": what must not be done is no part of the deal. */
const FORBIDDEN =
  /\b(?:not|n['’]t|never|refuse[sd]? to) (?:allow|permit|let)\b|\b(?:prohibit|forbid|ban|bar)(?:s|ned|red|ed|den)?\b/;
const DONE_VERB = /^(?:licen[sc]e|supply|distribute|launch|sponsor|co-develop)$/;

/** Deals in a business: what its buyer will do with it is none of what it covers. */
const OF_CONTROL: ReadonlySet<DealType> = new Set(['asset-sale', 'acquisition', 'merger', 'stake', 'ipo']);
/** Whether what a verb's object is may be what a deal of a type covers. */
function isPromised(lemma: string, type: DealType): boolean {
  if (type === 'stake') return false;
  if (HAD.test(lemma)) return OF_CONTROL.has(type);
  if (SHOWN.test(lemma)) return type === 'licence' || type === 'distribution' || type === 'cooperation';
  if (lemma === 'make') return MAKERS.has(type);
  if (REPAID.test(lemma)) return type === 'settlement';
  return !OF_CONTROL.has(type) || TRADED.test(lemma);
}

/** Deals under which somebody makes goods. */
const MAKERS: ReadonlySet<DealType> = new Set(['supply', 'joint-venture', 'licence', 'distribution']);
const REPAID = /^(?:compensate|reimburse|repay)$/;
/** Verbs for what is done with films and matches. */
const SHOWN = /^(?:show|air|screen|translate)$/;
/** Verbs whose object changes hands. */
const TRADED = /^(?:purchase|sell|own|gain|inherit|bring|obtain|get|acquire|give)$/;
/** The things that one part of a sentence lists as covered by a deal of a type, in order. */
export function scopeItems(extent: Extent, type: DealType): readonly Listed[] {
  if (extent.listed) return wholeItem(extent);
  const items: Listed[] = [...inverted(extent), ...putUp(extent), ...byType(extent, type)];
  const { line } = extent;
  for (let i = extent.from; i < extent.to; i++) {
    const hit = insideName(line, i) ? null : TABLE.at(line.tokens, i);
    const kind = hit?.values[0];
    if (!hit || !kind || !fits(extent, i, kind)) continue;
    const { lemma } = line.tokens[i]!;
    if (kind === 'verb' && !isPromised(lemma, type)) continue;
    if (kind === 'exception' && items.length === 0) continue;
    if (kind === 'lead' && (isKept(lemma, type) || isReserved(line, i) || isOther(lemma, type))) continue;
    const found: Item[] = [];
    const verbEnd = kind === 'verb' ? hit.end : isRightToDo(line, i, hit.end) ? hit.end + 1 : -1;
    const behind = verbEnd < 0 ? hit.end : pastVerbs(line, verbEnd);
    const goods = GIVEN.test(lemma) ? goodsAt(extent, behind) : behind;
    if (lemma === 'carry' && /^(?:on|out)$/.test(line.tokens[hit.end]?.lower ?? '')) continue;
    if (lemma === 'take' && kind === 'verb' && line.tokens[hit.end]?.pos !== 'NUM') continue;
    const isSold = TRADED.test(lemma) && OF_CONTROL.has(type);
    if (isSold && isVague(line, goods)) continue;
    if (HAD.test(lemma) && !isGoods(line, goods, extent.to)) continue;
    const end = listOnward(extent, goods, verbEnd >= 0 || lemma === 'right', isSold, found);
    const excluded = kind === 'exception' || (kind === 'lead' && (lemma === 'exclude' || isNegated(line, i)));
    // "rights to broadcast football": the right is what is dealt in, and of several things each is told.
    // In "exclusive rights to" the right is a term of its own.
    const isRight =
      lemma === 'right' && found.length === 1 && !/^(?:exclusive|sole)$/.test(line.tokens[i - 1]?.lower ?? '');
    items.push(...found.map((item) => ({ ...item, first: isRight ? i : item.first, excluded })));
    i = Math.max(i, Math.min(end, extent.to) - 1);
  }
  const known = new Set(items.map((item) => item.first));
  for (const item of extent.sightings.flatMap((sighting) => dealtIn(extent, sighting)))
    if (!known.has(item.first)) items.push({ ...item, excluded: false });
  // "a fight over streaming patents": once, and not the patents again.
  const isWithin = (a: Item, b: Item) =>
    b.first < a.first &&
    a.last === b.last &&
    line.tokens.slice(b.first, a.first).every(({ pos }) => pos !== 'ADP' && pos !== 'NUM');
  return items.filter((item) => !items.some((other) => isWithin(item, other))).sort((a, b) => a.first - b.first);
}

const byType = (extent: Extent, type: DealType): readonly Listed[] =>
  type === 'settlement'
    ? disputed(extent)
    : type === 'financing'
      ? financed(extent)
      : OF_GOODS.has(type)
        ? carried(extent)
        : [];

/** Deals under which something is brought to others. */
const OF_GOODS: ReadonlySet<DealType> = new Set(['licence', 'distribution', 'supply', 'cooperation', 'service']);

/** "The sale lets it focus on its breweries": what whoever sells goes on with is none of what it sells. */
const isKept = (lemma: string, type: DealType): boolean => lemma === 'focus' && OF_CONTROL.has(type);

/** A station's licence is none of what its buyer and its seller agree on, nor is what a firm that is bought distributes. */
const isOther = (lemma: string, type: DealType): boolean =>
  (/^licen[cs]e$/.test(lemma) && type !== 'licence' && type !== 'settlement') ||
  (lemma === 'distributor' && type !== 'distribution');

/** "reserved the right to change its offer". */
const isReserved = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.lemma === 'right' &&
  tokens.slice(Math.max(0, at - 2), at).some(({ lemma }) => /^(?:reserve|waive)$/.test(lemma));

/** "rights to develop": what follows is done, as behind a verb of its own. */
const isRightToDo = ({ tokens }: Line, first: number, end: number): boolean =>
  tokens[first]!.lemma === 'right' && tokens[end]?.pos === 'VERB';

/** An item of a Markdown list: up to its first comma, colon or full stop, or "but". */
function wholeItem({ line, from, to }: Extent): readonly Listed[] {
  let first = from;
  while (first < to && (line.tokens[first]!.pos === 'DET' || line.tokens[first]!.text === '*')) first++;
  let last = first;
  while (last < to && !/^(?:[,;:.(—–]|but)$/.test(line.tokens[last]!.lower)) last++;
  return last > first ? [{ first, last, excluded: false }] : [];
}

/** Reads the list at `from` and what hangs on it by prepositions; returns where it ends. To whom something is sold is no part of it. */
function listOnward(extent: Extent, from: number, onward: boolean, isSold: boolean, items: Item[]): number {
  // "to sell it in Japan": what it is stands before.
  const isPronoun = /^(?:it|them)$/.test(extent.line.tokens[from]?.lower ?? '');
  let end = isPronoun ? from + 1 : listAt(extent, from, items);
  for (let n = 0; onward && n < 3; n++) {
    const start = onwardStart(extent, end);
    if (start < 0 || (isSold && !isOfGoods(extent.line, end))) break;
    const next = listAt(extent, start, items);
    if (next === start) break;
    end = next;
  }
  return end;
}

/** Verbs that may name first who gets something: "supply the navy with tankers", "sell Halden 40 trams". */
const GIVEN = /^(?:supply|provide|equip|present|sell|offer|deliver|give|bring)$/;
/** Words between such a verb and its "with". */
const RECIPIENT = 10;

/** Where what is given stands behind a verb that ends at the token: behind who gets it, and "with" where somebody stands between. */
function goodsAt({ line: { tokens, actors }, to }: Extent, from: number): number {
  const first = tokens[from]?.pos === 'DET' ? from + 1 : from;
  const receiver = actors.find((actor) => actor.first === from || actor.first === first);
  if (receiver && receiver.last < to && GOODS_BEGIN.test(tokens[receiver.last]!.pos)) return receiver.last;
  const until = Math.min(to, from + RECIPIENT);
  for (let i = from; i < until; i++) {
    const { lower, pos, text } = tokens[i]!;
    if (lower === 'with') return actors.some(({ first, last }) => first < i && last > from) ? i + 1 : from;
    if (pos === 'VERB' || pos === 'AUX' || text === ',' || text === ';') return from;
  }
  return from;
}

/** "will own many brands", "gain more subscribers": how many, and not which. */
const isVague = ({ tokens }: Line, at: number): boolean =>
  /^(?:many|more)$/.test(tokens[at]?.lower ?? '') && !/^(?:of|than)$/.test(tokens[at + 1]?.lower ?? '');

/** What begins a thing that is given: "sell it two terminals", "offer Halden the brand". */
const GOODS_BEGIN = /^(?:DET|PRON|NUM|ADJ)$/;

/** "stations in Oslo", "the licence to the brand": what goes on about what is sold, and not to whom or for how much. */
const isOfGoods = ({ tokens }: Line, at: number): boolean =>
  tokens[at]!.lower === 'in' || /^(?:licen[cs]e|right|access)$/.test(tokens[at - 1]?.lemma ?? '');

/** One list; of "devices such as phones and tablets" the examples are the items, and not the devices. */
function listAt(extent: Extent, from: number, items: Item[]): number {
  const { line } = extent;
  const list = enumerationAt(line, from, extent.to);
  const examples =
    line.tokens[list.end]?.lower === 'such' && line.tokens[list.end + 1]?.lower === 'as' && list.items.length > 0;
  items.push(...(examples ? list.items.slice(0, -1) : list.items));
  if (!examples) return list.end;
  const further = enumerationAt(line, list.end + 2, extent.to);
  items.push(...further.items);
  return further.end;
}

function fits(extent: Extent, at: number, kind: Lead): boolean {
  const { line } = extent;
  const token = line.tokens[at]!;
  const before = line.tokens
    .slice(Math.max(extent.from, at - 10), at)
    .map((t) => t.lower)
    .join(' ');
  if (kind === 'example')
    return (
      extent.named &&
      /\b(?:own|acquire|get|gain|include|brands|products|services|areas|technologies|titles)\b/.test(before)
    );
  if (kind === 'exception') return /^(?:NOUN|PROPN|PUNCT)$/.test(line.tokens[at - 1]?.pos ?? '');
  if (/^(?:along|together)$/.test(token.lower)) return isPartOfGoods(extent, at);
  if (kind === 'lead')
    return (
      isSaidOf(extent, at) ||
      isPartOfGoods(extent, at) ||
      AREA_LEADS.has(token.lemma) ||
      (extent.named ? ABOUT_THE_DEAL : OF_THE_DEAL).test(before) ||
      /(?:^|, )(?:it|both)(?:$| (?:does not|do not|will|would|also|expressly|specifically)\b)/.test(before)
    );
  if (/^pre-?(?:install|load)/.test(token.lower)) return true;
  if (/\b(?:continue[sd]?|continuing|used) to$/.test(before)) return false;
  if (HAD.test(token.lemma)) return isDoneByDeal(extent, at) || isHadBySubject(line, at);
  const previous = line.tokens[pastAdverbs(line, at)]?.lower ?? '';
  // "would own": the tagger takes it for an adjective.
  const isVerb = token.pos === 'VERB' || /^(?:will|would)$/.test(previous);
  if (!isVerb || isAttribute(line, at) || FORBIDDEN.test(before)) return false;
  // "a jet to be manufactured with composites": how a thing is made is no scope.
  if (/^(?:be|been|is|are|was|were)$/.test(line.tokens[at - 1]?.lower ?? '') && isMakingWith(line, at)) return false;
  // "which distributes films": what somebody does anyway.
  if (/^(?:which|that|who)$/.test(previous) && /s$/.test(token.lower)) return false;
  if (DONE_VERB.test(token.lemma) || isDoneByDeal(extent, at)) return true;
  // "The takeover will bring": of others one says that they bring this or that about.
  if (token.lemma === 'bring') return false;
  const joined = previous === 'and' && /\b(?:will|would|to)\b/.test(before) && token.lower === token.lemma;
  const planned = joined || /^(?:to|will|would|be)$/.test(previous) || /\b(?:let|allow|help|enable)s?\b/.test(before);
  return extent.named
    ? planned || (/ing$/.test(token.lower) && !/^(?:put|use|grow)$/.test(token.lemma))
    : planned && /\b(?:will|would|plans?|wishes|intends?|agreed|want|wants|is to|are to)\b/.test(before);
}

function isMakingWith(line: Line, at: number): boolean {
  const made = /^(?:manufacture|build|produce|make|create)d?$|^built$|^made$|^operated$/.test(line.tokens[at]!.lower);
  const next = line.tokens[at + 1]?.pos === 'ADV' ? line.tokens[at + 2] : line.tokens[at + 1];
  return made && /^(?:with|from|of|using|by|in)$/.test(next?.lower ?? '');
}

/** "It does not include the medical division." */
function isNegated({ tokens }: Line, at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  // "whose value was not disclosed, covers towers": what a comma parts from it negates something else.
  return before.slice(before.lastIndexOf(',') + 1).some((word) => /^(?:not|n['’]t|exclud\w+)$/.test(word));
}

function insideName(line: Line, i: number): boolean {
  return line.actors.some((actor) => actor.first <= i && i < actor.last);
}
