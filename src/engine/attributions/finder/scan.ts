import type { Span } from '../../analysis.ts';
import { datelineLength } from '../../article/dateline.ts';
import type { NameMention } from '../../entities/names.ts';
import type { Token } from '../../language/language.ts';
import type { BlockReading } from '../../reading.ts';
import { firstFrom } from '../../span-search.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { runInLabel } from './run-in-labels.ts';

/** A sentence as a reader takes it: a quotation and the words around it are one. Token range [first, last). */
export interface Utterance {
  readonly first: number;
  readonly last: number;
}

/** One block made ready for the attribution rules: tokens with quotations and names looked up by token. */
export interface Scan {
  readonly prose: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  readonly utterances: readonly Utterance[];
  /** The quotation that a token lies in, marks included; -1 outside. */
  quotationAt(token: number): number;
  /** The name that a token belongs to; undefined outside names. */
  nameAt(token: number): NameMention | undefined;
  /** The utterance that a token lies in, as its index; -1 outside, as in a dateline. Logarithmic. */
  utteranceAt(token: number): number;
  /** Whether a token lies in a date. */
  isDate(token: number): boolean;
  /** Prose span of the tokens [first, last). */
  span(first: number, last: number): Span;
  /** The first token at or after a prose offset. */
  tokenAt(offset: number): number;
}

type ReadableBlock = Pick<BlockReading, 'prose' | 'tokens' | 'sentences' | 'names' | 'figures'>;

/** Prepares one block; linear in its tokens. */
export function scanBlock(block: ReadableBlock): Scan {
  const { prose, tokens } = block;
  const quotations = findQuotations(prose);
  const inQuotation = mark(tokens, quotations);
  const inName = mark(tokens, block.names);
  const inDate = mark(
    tokens,
    block.figures.filter((f) => f.type === 'date'),
  );
  const opening = firstFrom(tokens, datelineLength(prose)) || runInLabel(prose, tokens, block.names);
  const utterances = joinSentences(block, inQuotation, opening);
  return {
    prose,
    tokens,
    quotations,
    utterances,
    quotationAt: (t) => inQuotation[t] ?? -1,
    nameAt: (t) => block.names[inName[t] ?? -1],
    utteranceAt: (t) => utteranceAt(utterances, t),
    isDate: (t) => (inDate[t] ?? -1) >= 0,
    span: (first, last) => ({ start: tokens[first]!.start, end: tokens[last - 1]!.end }),
    tokenAt: (offset) => firstFrom(tokens, offset),
  };
}

function utteranceAt(utterances: readonly Utterance[], token: number): number {
  let low = 0;
  let high = utterances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utterances[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low < utterances.length && utterances[low]!.first <= token ? low : -1;
}

const NO_MARKS = new Int32Array(0);

/** For each token the index of the span that it starts in, or -1; none at all without spans, which are in order and do not overlap. */
function mark(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  if (spans.length === 0) return NO_MARKS;
  const marks = new Int32Array(tokens.length).fill(-1);
  let s = 0;
  for (let t = 0; t < tokens.length; t++) {
    const { start } = tokens[t]!;
    while (s < spans.length && spans[s]!.end <= start) s++;
    if (s < spans.length && spans[s]!.start <= start) marks[t] = s;
  }
  return marks;
}

/** `opening` is the first token behind the block's dateline, or behind a label, which belong to no sentence. */
function joinSentences(block: ReadableBlock, inQuotation: Int32Array, opening: number): Utterance[] {
  const joined: Utterance[] = [];
  for (const sentence of block.sentences) {
    const first = Math.max(sentence.first, opening);
    const { last } = sentence;
    const before = joined.at(-1);
    const split =
      before !== undefined &&
      first < last &&
      (inQuotation[first] ?? -1) >= 0 &&
      inQuotation[first] === inQuotation[first - 1];
    const afterQuotation = before !== undefined && first < last && endsInComma(block, inQuotation, first);
    const resumes = before !== undefined && block.tokens[first]?.text === ',';
    if (before && (split || afterQuotation || resumes)) joined[joined.length - 1] = { first: before.first, last };
    else if (first < last) joined.push({ first, last });
  }
  return joined;
}

/** A quotation that ends in ",” " or "?” " goes on with its speaker: `“Why?” he asked` is one sentence, however it was split. */
function endsInComma(block: ReadableBlock, inQuotation: Int32Array, first: number): boolean {
  const previous = block.tokens[first - 1]!;
  if ((inQuotation[first - 1] ?? -1) < 0 || (inQuotation[first] ?? -1) >= 0) return false;
  const inner = block.prose[previous.end - 2];
  return (
    inner === ',' ||
    (inner === '.' && onlySpeaks(block.tokens, first)) ||
    (inner !== '.' && (/^\p{Ll}/u.test(block.tokens[first]!.text) || speaks(block.tokens, first)))
  );
}

const SAYS = /^(?:said|says|asked|asks|added|adds|wrote|told|replied|wondered|exclaimed)$/;
/** How many words of a name and title may stand before it. */
const NAME_REACH = 6;

/** How many words a sentence may have that only tells who spoke. */
const SPEAKER_REACH = 12;

/** `“Prices rose.” Bank of Norland economist Jane Doe said.`: a sentence that ends with its verb of speech, and says nothing. */
function onlySpeaks(tokens: readonly Token[], first: number): boolean {
  for (let t = first; t < Math.min(tokens.length - 1, first + SPEAKER_REACH); t++) {
    if (/^(?:said|says)$/.test(tokens[t]!.lower)) return t > first && tokens[t + 1]!.text === '.';
    if (tokens[t]!.pos === 'VERB' || tokens[t]!.pos === 'AUX' || tokens[t]!.text === ',') return false;
  }
  return false;
}

/** `“Who wants it?” Chief Executive Jane Doe said`: a name, and a verb of speech right behind it. */
function speaks(tokens: readonly Token[], first: number): boolean {
  for (let t = first; t < Math.min(tokens.length, first + NAME_REACH); t++) {
    if (t > first && SAYS.test(tokens[t]!.lower)) return true;
    if (!/^\p{Lu}/u.test(tokens[t]!.text)) return false;
  }
  return false;
}

/** Whether tokens [first, last) hold a verb outside quotations. */
export function hasVerb(scan: Scan, first: number, last: number): boolean {
  for (let t = first; t < last; t++) {
    const { pos } = scan.tokens[t]!;
    if ((pos === 'VERB' || pos === 'AUX') && scan.quotationAt(t) < 0 && !scan.nameAt(t)) return true;
  }
  return false;
}

/** Whether a verb stands at a token, or a finite one behind its adverb: "also rejected", and not "also adding". */
export function verbFollows({ tokens }: Scan, t: number): boolean {
  const verb = tokens[t]?.pos === 'ADV' ? tokens[t + 1] : tokens[t];
  return /^(?:VERB|AUX)$/.test(verb?.pos ?? '') && (verb === tokens[t] || !verb!.lower.endsWith('ing'));
}
