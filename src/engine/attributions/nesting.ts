import type { Span } from '../analysis.ts';
import { Keeper } from '../keeper.ts';
import type { Token } from '../language/language.ts';
import type { ReadBlock } from '../reading.ts';
import { isWithin } from '../span-search.ts';
import type { Draft, DraftLink } from './draft.ts';
import { apart, withMarks } from './draft-content.ts';
import { refusalAt } from './finder/refusals.ts';
import { hasVerb } from './finder/scan.ts';
import { citedSource, type IsOutlet, type PassedOn, passedOnBy, type RelayLink, sourceless } from './relays.ts';
import { beforeSecondCues } from './second-cues.ts';
import type { AttributionSpans } from './spans.ts';

/**
 * Joins the spans of one block into drafts. What is said inside another content is dropped, unless an outlet passes it
 * on: "According to Xinhua, the two firms said …" and "Reuters reports, citing a source" are one attribution with a chain.
 * `all` is the block's attributions, or those of them that count.
 */
export function draftBlock(block: ReadBlock, isOutlet: IsOutlet, all = block.attributions): Draft[] {
  const speaking = beforeSecondCues(
    block.scan,
    all.filter((spans) => !claimsNothing(block, spans)),
  );
  if (speaking.length === 0) return [];
  const outermost = speaking.filter(
    (inner) =>
      !speaking.some(
        (outer) =>
          outer !== inner && (contains(outer, inner) || names(block, outer, inner) || isInSource(outer, inner)),
      ),
  );
  const passing = new Map<AttributionSpans, PassedOn>();
  for (const spans of outermost) {
    const passed = spans.source && passedOnBy(block, spans, isOutlet);
    if (passed) passing.set(spans, passed);
  }
  const taken = new Set([...passing.values()].map(({ link }) => link.cue.start));
  const drafts = outermost
    .filter((spans) => passing.has(spans) || !taken.has(spans.cue.start))
    .map((spans) => {
      const passed = passing.get(spans);
      return passed ? passedOn(block, spans, passed) : relayed(block, spans, all, isOutlet);
    });
  // "according to the Post, which cited two bankers": who is cited is a link, and citing them no claim of its own.
  const starts = ({ cue, links }: Draft) => links.map((link) => link.cue?.start).filter((start) => start !== cue.start);
  const cited = new Set(drafts.flatMap(starts));
  return drafts.filter(({ cue, links }) => links.length > 1 || !cited.has(cue.start));
}

/** "declined to be identified", "insisted on anonymity": why a source is not named, and nothing that it says. */
const claimsNothing = ({ prose }: ReadBlock, { cue }: AttributionSpans): boolean =>
  STAYS_UNNAMED.test(prose.slice(cue.start, cue.end + ANONYMITY_REACH)) ||
  /^(?:spoke|talked) on (?:the )?condition that\b/i.test(prose.slice(cue.start, cue.end + ANONYMITY_REACH)) ||
  // "refused to sign": done and not said; a refusal to answer has its verb in the cue.
  /^(?:has |have |had )?(?:declin|refus)ed to$/i.test(prose.slice(cue.start, cue.end));

const ANONYMITY_REACH = 24;
const STAYS_UNNAMED =
  /^(?:(?:has|have|had|did|does|do)(?: not|n[’']t)? )?(?:declin|refus|ask|request|insist|prefer|want)(?:ed|s)?(?: not)?(?: to| on)? (?:be (?:named|identified|quoted)|remain (?:anonymous|unnamed|unidentified)|anonymity|give (?:his|her|their) |that (?:his|her|their) (?:names?|identity) )/i;

/** "According to the Evening Star, a source said": who passes on an unnamed source is an outlet. */
const accordingTo = ({ prose }: ReadBlock, cue: Span) => /^according to$/i.test(prose.slice(cue.start, cue.end));
const UNNAMED =
  /\b(?:sources?|insiders?|(?:person|people) (?:familiar|close|with|briefed)|(?:an?|two|three|four|several|unnamed|unidentified) (?:[a-z-]+ )?(?:bankers?|investors?|executives?|officials?|employees?|advis[eo]rs?|directors?))\b/i;

function contains(outer: AttributionSpans, inner: AttributionSpans): boolean {
  if (sharesContent(outer, inner)) return true;
  if (!outer.content.some((content) => isWithin(inner.cue, content))) return false;
  // A plan's content may run on into who reports it: what stands wholly before the one who says so is what is said.
  const { start } = outer.source ?? outer.cue;
  const before = outer.content.every(({ end }) => end <= start);
  return before || !inner.content.some((content) => isWithin(outer.cue, content));
}

/** "According to the Post, a source said, “…”" where both were found with the quotation alone. */
function sharesContent(outer: AttributionSpans, inner: AttributionSpans): boolean {
  const [said] = inner.content;
  return (
    said !== undefined &&
    inner.source !== null &&
    outer.source !== null &&
    outer.content[0]?.start === said.start &&
    outer.cue.start < outer.source.start &&
    outer.source.end <= inner.source.start &&
    inner.source.end <= said.start &&
    inner.cue.end <= said.start
  );
}

/** "according to a report in the Post that quoted a banker": what describes a source says nothing of its own. */
const isInSource = (outer: AttributionSpans, inner: AttributionSpans): boolean =>
  outer.source !== null &&
  isWithin(inner.cue, outer.source) &&
  // "Norwell, he said, expects losses": said around the insertion, it is the one that stays.
  !(inner.content.length > 1 && contains(inner, outer));

/** "denied rumours that …", "quoted him as saying …": the second only names what the first one says. */
function names({ prose }: ReadBlock, outer: AttributionSpans, inner: AttributionSpans): boolean {
  const [content] = inner.content;
  return (
    content !== undefined &&
    outer.cue.start < inner.cue.start &&
    inner.cue.end <= content.start &&
    outer.content.some(({ start }) => start === content.start) &&
    (inner.source === null ||
      inner.source.start === outer.source?.start ||
      // "The Post cites a banker who says that …"
      (/^(?:quot|cit)e[sd]?$/i.test(prose.slice(outer.cue.start, outer.cue.end)) && outer.cue.end < inner.source.start))
  );
}

/** No more links than this are followed into what each one says. */
const DEEPEST = 4;

function relayed(
  block: ReadBlock,
  spans: AttributionSpans,
  all: readonly AttributionSpans[],
  isOutlet: IsOutlet,
): Draft {
  const links: DraftLink[] = [];
  let content: readonly Span[] = spans.content;
  let said = spans;
  const named = citedSource(block, spans, isOutlet);
  // "a source quoted her as saying": nobody on record stands in between.
  const hearsay =
    named !== null && spans.source !== null && isWithin(named.cue, spans.cue) && isSomebody(block, spans.source);
  const cited = hearsay ? null : named;
  // Whom "quoted" quotes says it himself: what he felt or hopes is no link.
  const quotes = cited !== null && isWithin(cited.cue, spans.cue);
  if (quotes) links.push({ at: spans.source, cue: spans.cue });
  while (!quotes) {
    const { source, cue } = said;
    const opening = all.find((other) => other !== said && contains(said, other) && isAllOf(block, said, other));
    if (!opening?.source) {
      links.push({ at: source, cue });
      break;
    }
    const outlet = source !== null && isOutlet(block, source, cue);
    const speaker = block.prose.slice(opening.source.start, opening.source.end);
    const outer = source ? block.prose.slice(source.start, source.end) : '';
    const relays = !outlet && accordingTo(block, cue) && UNNAMED.test(speaker) && !UNNAMED.test(outer);
    links.push(relays ? { at: source, cue, relays } : { at: source, cue });
    if (!(outlet || relays) || links.length === DEEPEST) break;
    const refusal = opening.content.length === 0 && refuses(block, opening);
    const intention =
      !accordingTo(block, opening.cue) &&
      /(?:^|\s)(?:to|considering|mulling|weighing)$/.test(block.prose.slice(opening.cue.start, opening.cue.end));
    // "The Post said Tarn wanted a stake": a thing that somebody wants is said by nobody but the Post.
    if ((intention || wantsThing(block, opening)) && !refusal) break;
    said = opening;
    if (!refusal) content = opening.content;
  }
  // Whoever quotes somebody as saying something passes it on.
  const reports = /\breport(?:s|ed)?$/i.test(block.prose.slice(spans.cue.start, spans.cue.end));
  if (cited && (quotes || reports || quotesUnnamed(block, cited))) links[0] = { ...links[0]!, relays: true };
  if (cited) links.push(cited);
  const nobody = links.length === 1 && spans.source ? sourceless(block, spans) : null;
  if (nobody && isOutlet(block, spans.source!, spans.cue)) links.push({ at: null, cue: nobody });
  return draftOf(block, spans, content, links, said.cue);
}

/** "wants a stake", "planned a bid": a wish with a thing behind it, and no clause. */
const wantsThing = ({ scan, prose }: ReadBlock, { cue, content: [thing] }: AttributionSpans): boolean =>
  thing !== undefined &&
  /(?:^|\s)(?:wants?|wanted|plans?|planned)$/.test(prose.slice(cue.start, cue.end)) &&
  !hasVerb(scan, scan.tokenAt(thing.start), scan.tokenAt(thing.end));

/** "a source", "one of the people": nobody whom the article names, and no outlet. */
const isSomebody = ({ prose }: ReadBlock, { start, end }: Span): boolean =>
  /^(?:an?|one|the|two|three|several|another)(?: of the| of them)? (?:[a-z]+ ){0,2}(?:sources?|insiders?|person|people)\b/i.test(
    prose.slice(start, end),
  );

/** "Nihon Keizai, quoting government sources, said": only outlets quote and cite those whom they leave unnamed. */
const quotesUnnamed = ({ prose }: ReadBlock, { at, cue }: RelayLink): boolean =>
  /^(?:quot|cit)(?:ing|ed|es)$/i.test(prose.slice(cue.start, cue.end)) && UNNAMED.test(prose.slice(at.start, at.end));

/** What somebody said, through the outlet that passes it on. */
function passedOn(block: ReadBlock, spans: AttributionSpans, { link, content }: PassedOn): Draft {
  const inner: DraftLink = { at: spans.source, cue: spans.cue };
  return draftOf(block, { ...spans, source: link.at, cue: link.cue }, content, [link, inner], spans.cue);
}

const refuses = ({ scan }: ReadBlock, { cue }: AttributionSpans) =>
  refusalAt(scan.tokens, scan.tokenAt(cue.start)) !== null;

/** "…, the Post reported, citing two bankers": whoever is cited is none of what is said. */
function withoutLinks(content: readonly Span[], links: readonly DraftLink[]): readonly Span[] {
  const said = content.filter((span) => !links.slice(1).some(({ at }) => at !== null && isWithin(span, at)));
  return said.length > 0 ? said : content;
}

function draftOf(
  block: ReadBlock,
  { source, cue, confidence, announces = false }: AttributionSpans,
  content: readonly Span[],
  links: readonly DraftLink[],
  said: Span,
): Draft {
  const whole = withoutLinks(apart(block, source, cue, content), links).map((span) => withMarks(block, span));
  return {
    block,
    source,
    cue,
    content: whole.map((span) => block.block.quote(span.start, span.end)),
    contentSpans: whole,
    links,
    said,
    confidence,
    announces,
    setOff: false,
    keeper: new Keeper(),
  };
}

/** "However, ", "after only three days, ": a phrase without a verb that tells when or where, in front of who said it. */
function isAdverbial({ tokens, tokenAt }: ReadBlock['scan'], start: number, end: number): boolean {
  const [first, last] = [tokenAt(start), tokenAt(end)];
  const links = ({ pos, text }: Token) => pos === 'ADV' || pos === 'CCONJ' || text === ',';
  if (last - first <= LONGEST_LINK && tokens.slice(first, last).every(links)) return true;
  return (
    /^(?:after|before|at|in|on|during|last|earlier|since)$/.test(tokens[first]!.lower) &&
    last - first <= LONGEST_ADVERBIAL &&
    tokens.slice(first, last).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  );
}

/** In tokens. */
const LONGEST_LINK = 3;
const LONGEST_ADVERBIAL = 12;

/** How far from the ends of a content its one inner attribution may begin and end: marks and a "that". */
const SLACK = 4;

/** Whether the outer content opens with the inner attribution, or is nothing but it, so that the outlet relays its speaker. */
function isAllOf(
  { scan }: ReadBlock,
  { content }: AttributionSpans,
  { source, cue, content: said }: AttributionSpans,
): boolean {
  if (source === null) return false;
  // "that, according to two officials, the deal is off" opens with the cue.
  const opening = Math.min(source.start, cue.start);
  if (content.some(({ start }) => opening >= start && (opening - start <= SLACK || isAdverbial(scan, start, opening))))
    return true;
  const begins = said[0] !== undefined && Math.abs(said[0].start - content[0]!.start) <= SLACK;
  return begins && Math.max(source.end, cue.end, said.at(-1)!.end) >= content.at(-1)!.end - SLACK;
}
