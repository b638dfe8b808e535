import type { Span, Stage, Term } from '../../analysis.ts';
import type { FigureMention } from '../../entities/figures.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { firstEndingAfter } from '../../span-search.ts';
import type { Backing } from '../backing/status.ts';
import { type Side, type Sighting, sideKey } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { type Extent, quoteAt } from '../grouping/extent.ts';
import type { Line } from '../sentence/line.ts';
import { figuresIn } from '../sentence/line-figures.ts';
import { isNoTerm } from './no-term.ts';

/** When the deal was struck, closed or announced: at most one date each, beside its deal word. */
export function dateTerms(
  draft: Draft,
  extents: readonly Extent[],
  sides: readonly Side[],
  backing: Backing,
): readonly Term[] {
  const terms = new Map<string, Term>();
  const keys = new Set(sides.map(sideKey));
  const byLine = new Map(extents.map((extent) => [extent.line, extent]));
  for (const sighting of draft.sightings) {
    const extent = byLine.get(sighting.line);
    if (!extent || sighting.line.heading || !isOfDeal(sighting, keys)) continue;
    const told = isStruck(sighting) ? announcedOn(extent) : null;
    const date = told ?? dateIn(extent, sighting.trigger.first);
    const field = told ? 'announced' : date && fieldOf(sighting, extent, date);
    if (!date || !field || terms.has(field)) continue;
    const quote = quoteAt(extent, withPreposition(sighting.line.block.prose, date.start), date.end);
    if ([...terms.values()].some((term) => term.start === quote.start)) continue;
    terms.set(field, { field, ...quote, status: backing.of(quote, sides).status });
  }
  return [...terms.values()];
}

/** "The deal was signed on Friday": without sides of its own it is this deal's where it was counted to it. */
function isOfDeal(sighting: Sighting, keys: ReadonlySet<string>): boolean {
  return sighting.sides.length === 0 || sighting.sides.some((side) => keys.has(sideKey(side)));
}

/** The date of the extent nearest to the deal word at `at`, that is set aside no otherwise than it: ", founded in 1889," dates something else. */
function dateIn({ line, from, to }: Extent, at: number): FigureMention | null {
  const here = line.asides[at] ?? 0;
  const home = (figure: FigureMention) => {
    const token = firstEndingAfter(line.tokens, (own) => own, figure.start);
    if ((line.asides[token] ?? 0) !== here) return false;
    const [first, end] = token < at ? [token + 1, at] : [at + 1, token];
    const turns = ({ lower }: Token, i: number) => (line.asides[i] ?? 0) === here && TURNS.has(lower);
    return firstWithin(line.tokens, first, end, turns) < 0;
  };
  const word = line.tokens[at]!;
  const away = (figure: FigureMention) => Math.max(figure.start - word.end, word.start - figure.end);
  const date = figuresIn(line, from, to)
    .filter((figure) => figure.type === 'date' && home(figure))
    .reduce<FigureMention | null>((near, figure) => (near && away(near) <= away(figure) ? near : figure), null);
  if (date && (isOfReport(line, date) || isDateline(line, date) || isNoTerm(line, date, 'date'))) return null;
  if (date && isOfOther(line, date, at)) return null;
  const bareYear = date && date.end - date.start === 4 && withPreposition(line.block.prose, date.start) === date.start;
  return date && !bareYear && !isInName(line, date) ? date : null;
}

/** Whether there is a deal or an offer to announce: of one that is only meant, sought or over, the day is hardly told for its own sake. */
const isStruck = ({ stage }: Sighting): boolean => stage !== null && stage !== 'ended' && stage in FIELDS;

/** "Halden announced on Tuesday that it would buy Norvik": when the deal was told; null where no date stands behind the word. */
const announcedOn = ({ line, from, to }: Extent): FigureMention | null =>
  figuresIn(line, from, to).find(
    ({ type, start }) =>
      type === 'date' &&
      /\bannounced (?:(?:early|late|earlier) )?(?:on |in )?$/.test(
        line.block.prose.slice(Math.max(0, start - 24), start),
      ),
  ) ?? null;

/** Words behind which a date dates what they begin to tell: "since it was floated in 2006", "before it moved in May". */
const TURNS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'after',
  'before',
  'since',
  'who',
  'which',
  'where',
  'whose',
  'that',
  'having',
  'because',
  'although',
]);

/** "today's meeting": whether a date tells which of something else than of the deal word at a token. */
function isOfOther({ block: { prose }, tokens }: Line, { end }: Span, at: number): boolean {
  const near = tokens[at]!.start - end;
  return /^['’]s\b/.test(prose.slice(end, end + 3)) && (near < 0 || near > OWN);
}

/** UTF-16 units from a date to the deal word that it may be the date of: "today's surprise offer". */
const OWN = 24;

/** "The Sunday Ledger" is no Sunday, and a date that stands before the first sentence is the report's. */
function isInName(line: Line, date: FigureMention): boolean {
  const { prose } = line.block;
  if (!/^ \p{Lu}/u.test(prose.slice(date.end, date.end + 2))) return false;
  return date.start === line.tokens[0]!.start || /\bthe $/i.test(prose.slice(Math.max(0, date.start - 5), date.start));
}

/** "the Ledger reported on Sunday", "it said in a statement on Monday", "has approved on Friday": the day of the report, of the ruling. */
const isOfReport = ({ block: { prose } }: Line, { start }: Span): boolean =>
  /\b(?:(?:reported|wrote|said|says|confirmed|stated)(?: in an? (?:[\p{L}-]{2,14} ){0,2}\p{L}{4,12})?|approved|cleared|t(?:old|elling|ells) [\p{L}]{2,15}(?: [\p{L}]{2,15})?|(?:debentures?|notes?|bonds?) due) (?:on |late on |early on |late |early )?$/u.test(
    prose.slice(Math.max(0, start - SAID), start),
  );

/** How far before a date, in UTF-16 units, stands the verb that it belongs to: "said in a regulatory filing late on". */
const SAID = 48;

/** "BRANNOCK, 11 March —": the date of the report and not of the deal. */
export function isDateline(line: Line, date: Span): boolean {
  const dash = line.tokens.findIndex((token) => /^(?:—|–|-|--)$/.test(token.text));
  return dash > 0 && dash < 9 && date.end <= line.tokens[dash]!.start;
}

/** What the date dates: the announcement where "announced" owns it, else the deal or its completion; null for neither. */
function fieldOf(sighting: Sighting, { line, from }: Extent, date: FigureMention): string | null {
  // "has had approaches since the autumn": a time that lasts, and the day of none of them.
  if (/\bsince (?:the )?$/.test(line.block.prose.slice(Math.max(0, date.start - 10), date.start))) return null;
  if (announced(line.tokens.slice(from).map((token) => token.lower))) return 'announced';
  const struck = line.tokens.some(
    (token) => STRUCK.test(token.lower) && token.end < date.start && date.start - token.end < 24,
  );
  const before = line.tokens.slice(from, sighting.trigger.first);
  if (before.some((token) => ANNOUNCES.test(token.lemma))) return struck ? 'date' : null;
  const field = sighting.stage && FIELDS[sighting.stage];
  const { prose } = line.block;
  if (field === FIELDS.proposed && EXTENDED.test(prose.slice(line.tokens[0]!.start, date.start))) return 'expiry';
  return field ?? (struck ? 'date' : null);
}

const FIELDS: Partial<Record<Stage, string>> = {
  completed: 'completion',
  agreed: 'date',
  'agreed-preliminary': 'date',
  proposed: 'date of the offer',
  ended: 'end',
};
/** "extended its offer until": not the day of the offer. */
const EXTENDED = /\b(?:extend(?:s|ed|ing)?|extension)\b/;
const ANNOUNCES = /^(?:announce|say|state|confirm|report|tell|reveal|disclose|comment)$/;
const STRUCK = /^(?:signed|agreed|struck|reached|concluded|entered|inked)$/;

/** "was announced", "was first announced": the announcement is what the sentence dates. */
function announced(words: readonly string[]): boolean {
  const at = words.indexOf('announced');
  return at > 0 && words.slice(Math.max(0, at - 2), at).some((word) => /^(?:was|were|been|is|are)$/.test(word));
}

/** What a date takes with it: "in May", "at the end of October", "as early as November". */
const BEFORE_DATE =
  /\b(?:(?:in|over|since|by|on|at) |as (?:early|soon) as (?:in )?)?(?:(?:the )?(?:end|beginning|start|middle) of |early |late )$|\b(?:in|over|since|by|on|as (?:early|soon) as) $/i;

function withPreposition(prose: string, start: number): number {
  const before = BEFORE_DATE.exec(prose.slice(Math.max(0, start - 24), start));
  if (!before || /^on $/i.test(before[0])) return start;
  return start - before[0].length;
}
