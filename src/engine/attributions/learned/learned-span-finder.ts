import type { Span } from '../../analysis.ts';
import type { Token } from '../../language/language.ts';
import { PLAIN_ACTIONS } from '../../lexicon/plain-actions.ts';
import { DOCUMENT_WORDS } from '../../lexicon/sources.ts';
import { overlaps } from '../../span-search.ts';
import type { Clusters } from '../../tagging/clusters.ts';
import { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { type Model, Tagger } from '../../tagging/model.ts';
import { markRange, rangeEnd, rangesOf } from '../../tagging/ranges.ts';
import { isMeasure } from '../finder/according-to.ts';
import { canSpeak, countsPeople } from '../finder/can-speak.ts';
import { contentSpan } from '../finder/content.ts';
import { isUndergone } from '../finder/no-claims.ts';
import { findByRules } from '../finder/rule-span-finder.ts';
import type { Scan } from '../finder/scan.ts';
import type { AttributionSpanFinder, AttributionSpans } from '../spans.ts';
import { FIRST_COLUMNS, firstPass, marksOf, SECOND_COLUMNS, secondPass } from './block-features.ts';
import {
  cutsOffVerb,
  cutsQuotation,
  describesBehind,
  describesSource,
  endsInRelative,
  isNominal,
  losesVerb,
  namesSource,
  opensWithDate,
  tellsWho,
} from './content-guards.ts';
import {
  isAgentless,
  isAskedFirst,
  isAudience,
  isBehindAll,
  isNamedSo,
  isOnlyDate,
  isPondered,
  isSaidByOthers,
  isUnannounced,
  isWithheld,
  type Range,
  runsIntoClause,
} from './cue-guards.ts';
import { joinFindings, type LearnedSpans } from './join-findings.ts';
import { CONTENT, CUE, LINK_CONTENT, OUT, SOURCE } from './labels.ts';
import { LINK_COLUMNS, type LinkContext, linkContext, linkFeatures, reachOf, ruleAt } from './link-features.ts';
import { antecedentOf, withoutMarks } from './source-range.ts';
import { type TokenView, viewTokens } from './token-view.ts';

/** About one logarithmic odd, in the weights' own unit. */
const LOG_ODD = 40;
/** With a cue so sure, in the weights' own unit, what the linker leaves open is taken from beside it. */
const SURE_OF_CUE = 50;

/**
 * Learned taggers over the findings of the readable rules: one pass says what is a source, a cue, a content, and where
 * stances count a second one looks again; the linker then looks from each cue and says which are its own. In business
 * copy a second look changes next to nothing. Throws where the models were made for other features.
 */
export function createLearnedSpanFinder(
  [first, second, links]: readonly Model[],
  clusters: Clusters,
): AttributionSpanFinder {
  if (first?.columns !== FIRST_COLUMNS || second?.columns !== SECOND_COLUMNS || links?.columns !== LINK_COLUMNS)
    throw new Error('The weights were made for another version.');
  const passes = [new Tagger(first), new Tagger(second), new Tagger(links, false)] as const;
  const rows = [
    new FeatureMatrix(FIRST_COLUMNS),
    new FeatureMatrix(SECOND_COLUMNS),
    new FeatureMatrix(LINK_COLUMNS),
  ] as const;

  function linked(
    scan: Scan,
    context: LinkContext,
    cue: Range,
    rulesFound: readonly AttributionSpans[],
    stances: boolean,
  ): LearnedSpans[] {
    const reach = reachOf(context, cue);
    const length = reach[1] - reach[0];
    linkFeatures(context, cue, reach, rows[2]);
    const labels = new Uint8Array(length);
    passes[2].tag(rows[2], length, labels);
    const ranges = (label: number): Range[] =>
      rangesOf(labels, length, label).map(([a, b]) => [a + reach[0], b + reach[0]]);
    const certainty = passes[stances ? 1 : 0].advantage(context.labels, cue[0], cue[1], context.labels.length);
    const sure = certainty >= SURE_OF_CUE;
    const found = nearestTo(cue, ranges(SOURCE)) ?? (sure ? besideCue(context, cue, SOURCE) : null);
    // The corpus takes in the comma behind an apposition.
    const spoken = stances ? found : withoutMarks(scan, found);
    const antecedent = spoken && !stances ? antecedentOf(scan, spoken) : null;
    const source = antecedent ?? spoken;
    // What opens the block with where and when is no part of what is said.
    const opening = scan.utterances[0]?.first ?? 0;
    const contents = ranges(LINK_CONTENT)
      .map(([a, b]): Range => [Math.max(a, opening), b])
      .filter(([a, b]) => a < b);
    const beside = contents.length === 0 && sure ? besideCue(context, cue, CONTENT) : null;
    const content = (beside ? [beside] : contents)
      .map((range) => contentSpan(scan, ...range))
      .filter((span) => span !== null)
      .filter((span) => stances || !(describesSource(scan, span, cue) || describesBehind(scan, span, cue, source)));
    if (!source && content.length === 0) return [];
    const cueSpan = scan.span(...cue);
    const rule = rulesFound[ruleAt(context.view, ...cue)] ?? null;
    const own = { source: source && scan.span(...source), cue: cueSpan, content };
    const score = (spans: Pick<AttributionSpans, 'source' | 'content'>) =>
      passes[2].scoreOf(labelsOf(scan, spans, reach), length);
    const best = passes[2].scoreOf(labels, length);
    return [
      {
        ...own,
        confidence: Math.round(100 / (1 + Math.exp(-certainty / LOG_ODD))) / 100,
        rule,
        sourceLead: rule ? best - score({ source: rule.source, content }) : 0,
        contentLead: rule ? best - score({ source: own.source, content: rule.content }) : 0,
        nominal: content.every((span) => isNominal(scan, span)),
        runsOn: rule !== null && runsIntoClause(scan, content, rule),
        whole: content.every(
          (span) =>
            !cutsQuotation(scan, span) &&
            !cutsOffVerb(scan, span) &&
            !namesSource(scan, span) &&
            !endsInRelative(scan, span) &&
            !rule?.content.some((whole) => whole.start === span.start && losesVerb(scan, span, whole)) &&
            !opensWithDate(scan, span),
        ),
        reports:
          !(rule === null && source !== null && isBehindAll(scan, source, cue, content)) &&
          (source === null ? isAgentless(scan, cue) && !tellsWho(scan, content) : speaks(scan, source, cue)) &&
          !scan.tokens.slice(...cue).some(isNoReport) &&
          !isAudience(scan, cue) &&
          !(source !== null && source[1] <= cue[0] && isSaidByOthers(scan, cue)) &&
          !isWithheld(scan, cue) &&
          !isUnannounced(scan, cue) &&
          !isAskedFirst(scan, cue) &&
          !isNamedSo(scan, cue) &&
          !isUndergone(scan, cue[1] - 1) &&
          !isPondered(scan, cue, content) &&
          !content.every((span) => isOnlyDate(scan, span)) &&
          !content.some(({ start, end }) => STAYS_UNNAMED.test(scan.prose.slice(start, end))),
        apart:
          !!(rule?.source && own.source) &&
          (opensOddly(scan, source!, cue) ||
            (!overlaps(own.source, rule.source) && !scan.tokens[cue[0]]!.lower.endsWith('ing'))),
        relative:
          source !== null &&
          (/^(?:who|which|that)$/.test(scan.tokens[source[0]]!.lower) ||
            (source[1] - source[0] > 2 && endsInRelative(scan, scan.span(...source)))),
      },
    ];
  }

  function lookAgain(view: TokenView, marks: Int32Array, before: Uint8Array): Uint8Array {
    const labels = new Uint8Array(view.rows);
    secondPass(view, marks, before, rows[0], rows[1]);
    passes[1].tag(rows[1], view.rows, labels);
    return labels;
  }

  return {
    find(scan, stances = false) {
      if (scan.tokens.length === 0) return [];
      const found = findByRules(scan);
      const view = viewTokens(scan, found, clusters, stances);
      const marks = marksOf(scan.tokens);
      const before = new Uint8Array(view.rows);
      firstPass(view, marks, rows[0]);
      passes[0].tag(rows[0], view.rows, before);
      // Half of all paragraphs hand nothing to anybody.
      if (before.every((label) => label === OUT)) return found;
      const context = linkContext(view, marks, stances ? lookAgain(view, marks, before) : before);
      return joinFindings(
        found,
        context.cues.flatMap((cue) => linked(scan, context, cue, found, stances)),
        stances,
      );
    },
  };
}

/** The nearest span of the block passes beside a cue, in its utterance and with no other cue in between; null when there is none. */
function besideCue({ view, labels }: LinkContext, [first, last]: Range, label: number): Range | null {
  const utterance = view.utterances[first];
  for (const [from, step] of [
    [last, 1],
    [first - 1, -1],
  ] as const) {
    for (let t = from; view.utterances[t] === utterance && labels[t] !== CUE && labels[t] !== CUE + 1; t += step) {
      if (labels[t] === label) return [t, rangeEnd(labels, t)];
    }
  }
  return null;
}

const MODALS: ReadonlySet<string> = new Set('will would could may might should can must shall'.split(' '));

/** What a source asks for itself is a reason for its anonymity, and nothing that the article hands to it. */
const STAYS_UNNAMED =
  /^(?:not )?(?:to )?(?:not )?(?:be|remain) (?:named|identified|quoted|unnamed|unidentified|anonymous)\b/i;

/** Plain actions, what nobody has said yet, and the relays that chains are made of. */
const isNoReport = ({ lower, lemma, pos }: Token): boolean =>
  (pos === 'VERB' && PLAIN_ACTIONS.has(lemma)) || MODALS.has(lower) || lower === 'citing' || lower === 'quoting';

/** "for sale, and Reuters", "Speaking to | a radio station, a docker said": a source does not open with a preposition, nor behind one in front of its cue. */
const opensOddly = ({ tokens, nameAt }: Scan, [first, last]: Range, [cue]: Range): boolean =>
  (tokens[first]!.pos === 'ADP' && !nameAt(first)) ||
  (last <= cue && (tokens[first - 1]?.pos === 'ADP' || tokens[first - 1]?.lower === 'to')) ||
  // "the market is | broadening and bankers say"
  (tokens[first]!.pos === 'VERB' && tokens[first + 1]?.lower === 'and' && tokens[first - 1]?.pos === 'AUX');

/** Plans are people's and organisations': an agreement that "aims to" has none. */
function speaks(scan: Scan, [first, last]: Range, cue: Range): boolean {
  // `a campaign against “old habits,” blamed for`: half of a quotation is nobody.
  const within = scan.quotationAt(last - 1);
  if (within >= 0 && scan.quotationAt(first) < 0 && scan.quotationAt(last) === within) return false;
  if (countsPeople(scan.tokens[last - 1]!.lower, scan.tokens[cue[1] - 1]!.lemma)) return false;
  // "No group claimed responsibility"
  if (scan.tokens[first]!.lower === 'no' && scan.tokens[cue[1] - 1]!.lemma === 'claim') return false;
  const plans = scan.tokens[cue[1] - 1]!.lower === 'to';
  if (scan.tokens[cue[0]]!.lower === 'according' && isMeasure(scan, { first, last })) return false;
  return canSpeak(scan, { first, last }) && !(plans && DOCUMENT_WORDS.has(scan.tokens[last - 1]!.lower));
}

/** Spans as labels for the linker. */
function labelsOf(
  scan: Scan,
  { source, content }: Pick<AttributionSpans, 'source' | 'content'>,
  [from, to]: Range,
): Uint8Array {
  const labels = new Uint8Array(to - from);
  const mark = (span: Span, label: number) => {
    const first = Math.max(from, scan.tokenAt(span.start));
    const last = Math.min(to, scan.tokenAt(span.end));
    if (last > first) markRange(labels, first - from, last - from, label);
  };
  for (const span of content) mark(span, LINK_CONTENT);
  if (source) mark(source, SOURCE);
  return labels;
}

function nearestTo(cue: Range, ranges: readonly Range[]): Range | null {
  const distance = (range: Range) => Math.max(cue[0] - range[1], range[0] - cue[1]);
  return ranges.reduce<Range | null>(
    (best, range) => (best === null || distance(range) < distance(best) ? range : best),
    null,
  );
}
