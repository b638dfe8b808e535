import type { Span } from '../../analysis.ts';
import { isWithin, overlaps, overlapsAny } from '../../span-search.ts';
import type { AttributionSpans } from '../spans.ts';

/** What the taggers found, with what speaks for it; scores are in the weights' own unit. */
export interface LearnedSpans extends AttributionSpans {
  /** The finding of the rules with this cue. */
  readonly rule: AttributionSpans | null;
  /** By how much the linker prefers its own source, and its own content, to those of the rules; 0 without a rule. */
  readonly sourceLead: number;
  readonly contentLead: number;
  /** No content is cut off inside a quotation. */
  readonly whole: boolean;
  /** The content holds no verb and ends with its noun: things, not a clause. */
  readonly nominal: boolean;
  /** The content goes on where that of the rule ends before a clause of its own. */
  readonly runsOn: boolean;
  /** Its source can speak, or none is needed, and its cue tells no plain action. */
  readonly reports: boolean;
  /** The source opens with a preposition, or lies apart from that of the rule, though its cue is no participle, whose subject may stand anywhere. */
  readonly apart: boolean;
  /** The source is a relative pronoun, which says nothing by itself. */
  readonly relative: boolean;
}

/** The linker must prefer its own source or content by so much before those of the rules give way. */
const LEAD = 100;
/** The same where its content only leaves off the end of a clause: business copy attributes whole sentences. */
const CUT_LEAD = 300;
/**
 * Joins the findings of rules and taggers. Set phrases stay as the rules have them, and so does what nobody is named for; in other clauses the linker's spans replace
 * those of the rules where it is sure. What the rules did not find is added when somebody who can speak is named for it, or
 * nobody has to be, and something is said that nobody else is named for. With `stances` every stance counts, and the taggers decide.
 */
export function joinFindings(
  rules: readonly AttributionSpans[],
  learned: readonly LearnedSpans[],
  stances: boolean,
): AttributionSpans[] {
  const better = new Map<AttributionSpans, LearnedSpans>();
  for (const found of learned) if (found.rule && !better.has(found.rule)) better.set(found.rule, found);
  const isCue = overlapsAny(rules.map(({ cue }) => cue));
  const isFormula = overlapsAny(rules.filter(({ formula }) => formula).map(({ cue }) => cue));
  const known = rules.map((rule): AttributionSpans => {
    const found = better.get(rule);
    if (!found || rule.formula || (rule.source === null && !stances)) return rule;
    return stances ? withGaps(found, rule) : mended(rule, found, isCue, isFormula);
  });
  const isTaken = overlapsAny(known.flatMap(({ source, content }) => (source ? [source, ...content] : content)));
  const isSaid = overlapsAny(known.flatMap(({ content }) => content));
  const isNew = (found: LearnedSpans): boolean =>
    saysSomething(found) && !isTaken(found.cue) && !found.content.every(isSaid);
  const added = learned.filter((found) => found.rule === null && found.content.length > 0 && (stances || isNew(found)));
  return [...known, ...added.map(spansOf)].sort((a, b) => a.cue.start - b.cue.start);
}

const saysSomething = ({ reports, relative, whole }: LearnedSpans): boolean => reports && !relative && whole;

/** The learned spans; where they lack source or content, those of the rule. */
function withGaps(found: LearnedSpans, rule: AttributionSpans): AttributionSpans {
  const { source, cue, content, confidence } = found;
  return {
    source: source === null || found.relative ? (rule.source ?? source) : source,
    cue,
    content: content.length > 0 ? content : rule.content,
    confidence,
  };
}

/** The rule's finding with a fuller source and another content where the linker is sure of them. */
function mended(
  rule: AttributionSpans,
  found: LearnedSpans,
  isCue: (span: Span) => boolean,
  isFormula: (span: Span) => boolean,
): AttributionSpans {
  const fuller =
    found.source !== null &&
    !found.relative &&
    !found.apart &&
    found.sourceLead >= LEAD &&
    // "The BBC reports one analyst": a source with another cue in it is two sources.
    !isCue(found.source) &&
    (rule.source === null || !isWithin(found.source, rule.source));
  const lead = leavesOut(found, rule) ? CUT_LEAD : LEAD;
  // "said the bid was fair and he quoted a banker as saying": what a set phrase says is no part of what was said before.
  const takesIn = found.content.some(isFormula) && !rule.content.some(isFormula);
  const other =
    meets(found.content, rule.content) && found.whole && !found.runsOn && !takesIn && found.contentLead >= lead;
  return {
    ...rule,
    source: fuller ? found.source : rule.source,
    content: other ? found.content : rule.content,
  };
}

/** Whether the linker's content is but a part of the rule's, other than a thing with what is said of it left off. */
function leavesOut({ content, nominal }: LearnedSpans, { content: whole }: AttributionSpans): boolean {
  if (content.length === 0 || whole.length === 0) return false;
  const own = hull(content);
  const all = hull(whole);
  return isWithin(own, all) && !isWithin(all, own) && !(nominal && own.start === all.start);
}

/** Whether a content is one at all, and no wholly different one than a rule has found. */
const meets = (content: readonly Span[], of: readonly Span[]): boolean =>
  content.length > 0 && (of.length === 0 || content.some((a) => of.some((b) => overlaps(a, b))));

/** From the first to the last of spans in order. */
const hull = (spans: readonly Span[]): Span => ({ start: spans[0]!.start, end: spans.at(-1)!.end });

const spansOf = ({ source, cue, content, confidence }: LearnedSpans): AttributionSpans => ({
  source,
  cue,
  content,
  confidence,
});
