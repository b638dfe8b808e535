import type { DealType, Span } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import type { BlockReading } from '../../reading.ts';
import { firstFrom } from '../../span-search.ts';
import { type Clusters, coarseOf, fineOf } from '../../tagging/clusters.ts';
import { columnOf, columnsOf, shapeOf } from '../../tagging/columns.ts';
import { hashText, mix } from '../../tagging/hash.ts';
import { POS_CODES } from '../../tagging/pos-codes.ts';
import { wholeLine } from '../grouping/extent.ts';
import type { ToldDeals } from '../read-deals.ts';
import { scopeItems } from '../scope/scope-items.ts';
import type { Actor } from '../sentence/actors.ts';
import type { Line } from '../sentence/line.ts';
import { wordedTerms } from '../terms/terms.ts';
import { wordedAsWithheld } from '../terms/withheld.ts';
import type { ItemLine } from './item-lines.ts';

/** What the words of a sentence give by themselves. */
export interface Spelling {
  readonly words: Int32Array;
  readonly lemmas: Int32Array;
  readonly suffixes: Int32Array;
  readonly shapes: Int32Array;
  readonly pos: Int32Array;
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
}

export function spellingOf(tokens: readonly Token[], clusters: Clusters): Spelling {
  const fine = columnOf(tokens, ({ text }) => fineOf(clusters, text));
  return {
    words: columnOf(tokens, ({ lower }) => hashText(lower)),
    lemmas: columnOf(tokens, ({ lemma }) => hashText(lemma)),
    suffixes: columnOf(tokens, ({ lower }) => hashText(lower, Math.max(0, lower.length - 3))),
    shapes: columnOf(tokens, ({ text }) => shapeOf(text)),
    pos: columnOf(tokens, ({ pos }) => POS_CODES[pos]),
    fine,
    coarse: fine.map((one) => coarseOf(clusters, one)),
  };
}

/** What the templates look at, one integer a token and column; 0 is nothing. */
export interface ItemView extends Spelling {
  readonly rows: number;
  /** Type of figure, an even number where it begins. */
  readonly figures: Int32Array;
  /** Kind of name or reference, and whether it is a side of a deal. */
  readonly actors: Int32Array;
  /** What the readable rules take the token for; see `item-labels.ts`. */
  readonly rules: Uint8Array;
  /** What the words would be if they stood in the right sentence: a term and which, something kept back, a thing covered. */
  readonly worded: Int32Array;
  /** The frame and type of the deal word here. */
  readonly triggers: Int32Array;
  /** Whether the part of the sentence speaks of a deal, and how. */
  readonly extents: Int32Array;
  /** Whether it is part of a source, of a cue, of what is said. */
  readonly said: Int32Array;
  /** Whether the article had the word, or the figure, before. */
  readonly again: Int32Array;
  /** Where the sentence stands: one integer for all tokens. */
  readonly place: number;
  /** Type of the deal last spoken of. */
  readonly type: number;
}

const FIGURES = { money: 2, percent: 4, date: 6, quantity: 8 } as const;
const ACTORS = {
  person: 1,
  organization: 2,
  place: 3,
  product: 4,
  other: 5,
  money: 6,
  percent: 7,
  date: 8,
  quantity: 9,
  unnamed: 10,
} as const;

/** What the article has told up to a sentence. */
export interface Before {
  /** Whether somebody is a side of any of its deals. */
  isSide(actor: Actor): boolean;
  /** Whether a sentence before has a noun or figure of this one. */
  isTold(word: string): boolean;
  /** How many sentences told of the deal before. */
  readonly nth: number;
}

/** How many columns of 32 bits a view has beside its spelling. */
const COLUMNS = 7;

/** What the templates look at in a sentence. */
export function viewOf(
  at: ItemLine,
  { cores }: ToldDeals,
  { isSide, isTold, nth }: Before,
  spelling: Spelling,
): ItemView {
  const { line, extents, deal, away, ruled } = at;
  const { tokens } = line;
  const rows = tokens.length;
  const column = columnsOf(rows, COLUMNS);
  const view = {
    ...spelling,
    rows,
    figures: column(),
    actors: column(),
    rules: new Uint8Array(rows),
    worded: column(),
    triggers: column(),
    extents: column(),
    said: column(),
    again: column(),
    place:
      (line.heading ? 1 : 0) |
      (line.prominent ? 2 : 0) |
      (Math.min(away, 3) << 2) |
      (nth << 4) |
      ((cores.length > 1 ? 1 : 0) << 7),
    type: hashText(cores[deal]?.type.value ?? '-'),
  };
  for (let t = 0; t < rows; t++) {
    const { lemma, pos } = tokens[t]!;
    if ((pos === 'NOUN' || pos === 'PROPN') && isTold(lemma)) view.again[t] = 1;
  }
  for (const figure of line.figures) {
    const again = isTold(line.block.prose.slice(figure.start, figure.end)) ? 1 : 0;
    each(line, figure, (t, first) => {
      view.figures[t] = FIGURES[figure.type] + (first ? 0 : 1);
      view.again[t] = again;
    });
  }
  for (const actor of line.actors) {
    const kind = ACTORS[actor.kind] * 8 + (isSide(actor) ? 4 : 0) + (actor.pronoun ? 2 : 0);
    for (let t = actor.first; t < actor.last; t++) view.actors[t] = kind + (t === actor.first ? 0 : 1);
  }
  for (const { first, last, word } of line.triggers)
    for (let t = first; t < last; t++) view.triggers[t] = mix(hashText(word.frame), hashText(word.type ?? '-'));
  for (const { extent } of extents)
    for (let t = extent.from; t < extent.to; t++) view.extents[t] = extent.named ? 1 : extent.listed ? 3 : 2;
  const said = line.block.once(saidIn);
  if (said.size > 0) for (let t = 0; t < rows; t++) view.said[t] = said.get(tokens[t]!.start) ?? 0;
  markWorded(view.worded, at, cores[deal]?.type.value ?? 'other');
  if (ruled.length > 0) {
    const sources = sourcesOf(line);
    for (const span of ruled) {
      let first = true;
      for (const [t, { start, end }] of sources.entries()) {
        if (start >= span.end || end <= span.start) continue;
        view.rules[t] = span.label + (first ? 0 : 1);
        first = false;
      }
    }
  }
  return view;
}

/** By where a token of a block starts: whether it is part of what somebody says (1), of a source (2), of a cue (3). */
function saidIn({ tokens, attributions }: BlockReading): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const mark = ({ start, end }: Span, part: number) => {
    for (let t = firstFrom(tokens, start); t < tokens.length && tokens[t]!.start < end; t++)
      found.set(tokens[t]!.start, part);
  };
  for (const { content } of attributions) for (const part of content) mark(part, 1);
  for (const { source, cue } of attributions) {
    if (source) mark(source, 2);
    mark(cue, 3);
  }
  return found;
}

const KEPT_BACK = hashText('withheld');
const COVERED = hashText('scope');

function markWorded(worded: Int32Array, { line, extents }: ItemLine, type: DealType): void {
  const whole = { ...wholeLine(line), named: extents.some(({ extent }) => extent.named) };
  if (extents.length === 0) {
    for (const { first, last } of scopeItems(whole, type)) {
      worded.fill(COVERED + 1, first, last);
      worded[first] = COVERED;
    }
  }
  for (const span of wordedAsWithheld(whole))
    each(line, span, (t, first) => {
      worded[t] = KEPT_BACK + (first ? 0 : 1);
    });
  for (const span of wordedTerms(whole, type)) {
    const field = hashText(span.field);
    each(line, span, (t, first) => {
      worded[t] = field + (first ? 0 : 1);
    });
  }
}

/** Source offsets of a sentence's tokens. */
export const sourcesOf = (line: Line): readonly Span[] =>
  line.tokens.map(({ start, end }) => line.block.block.toSource(start, end));

function each({ tokens }: Line, { start, end }: Span, mark: (t: number, first: boolean) => void): void {
  let first = true;
  for (let t = 0; t < tokens.length; t++) {
    if (tokens[t]!.start >= end || tokens[t]!.end <= start) continue;
    mark(t, first);
    first = false;
  }
}
