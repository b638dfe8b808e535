import type { Span } from '../../analysis.ts';
import { PUBLISHED } from '../../lexicon/attribution-contexts.ts';
import { CUE_VERBS, IMPLICIT_PARTICIPLES, RARE_CUE_VERBS, SURE_FORMS } from '../../lexicon/cues.ts';
import { SPOKESPERSON_WORDS, UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../../lexicon/sources.ts';
import type { Place } from './candidate.ts';
import {
  CONTINUING,
  goesOn,
  othersRefuse,
  othersSay,
  saysMore,
  turnsAway,
  turnsFinite,
  turnsToOther,
} from './clause-turns.ts';
import { beginsMainClause, isFiniteVerb, isFronted } from './fronted.ts';
import { isCiting } from './link-words.ts';
import { hasVerb, type Scan, type Utterance } from './scan.ts';
import { pastSpell } from './spells.ts';

const FINAL = /^[.,;:?!…—–-]+$/;
const PARTICIPLES = new Set(
  'saying adding stating noting claiming warning citing quoting explaining arguing insisting stressing telling suggesting'.split(
    ' ',
  ),
);
const CLOSING_VERBS = new Set('said says say told reported reports added announced estimate estimated'.split(' '));
/** What leads to the content of a verb that needs it: "pointed to", "played down". */
const CUE_VERB_LEADS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...CUE_VERBS, ...RARE_CUE_VERBS].flatMap(({ lemma, governs }) => (governs ? [[lemma, new Set(governs)]] : [])),
);
const REPORTING = new Set(CUE_VERBS.filter(({ strength }) => strength > 0.7).map(({ lemma }) => lemma));

/** Prose span of the tokens [first, last) without the punctuation that closes a clause; null when nothing is left. */
export function contentSpan(scan: Scan, first: number, last: number): Span | null {
  let f = first;
  let l = last;
  while (f < l && FINAL.test(scan.tokens[f]!.text)) f++;
  while (l > f && scan.quotationAt(l - 1) < 0 && !scan.nameAt(l - 1) && FINAL.test(scan.tokens[l - 1]!.text)) l--;
  return f >= l ? null : scan.span(f, l);
}

/**
 * The token after which a content that starts at `from` ends: before the next attribution of the sentence, else its end.
 * With `clause` it also ends before a main clause with a subject of its own: what somebody says goes on behind ", and the
 * price", what somebody plans or is expected to do does not.
 */
export function clauseEnd(
  scan: Scan,
  utterance: Utterance,
  from: number,
  reach: 'sentence' | 'clause' = 'sentence',
): number {
  const { tokens } = scan;
  const inserted = isInserted(scan, utterance, from);
  const fronted = isFronted(scan, utterance, from);
  for (let t = from; t < utterance.last; t++) {
    if (scan.quotationAt(t) >= 0) continue;
    const token = tokens[t]!;
    if (token.text === ';' || (t > from && closesSentence(scan, t))) return t;
    if (token.lower === 'according' && tokens[t + 1]?.lower === 'to' && t > from) return t;
    // `resigned on Friday saying, “…”`
    if (token.lower === 'saying' && t > from && tokens[t - 1]!.lower !== 'as' && opensQuotation(scan, t + 1)) return t;
    if (token.text === ',' && (endsAtComma(scan, utterance, t, reach) || closesWithSpeaker(scan, utterance, t)))
      return t;
    // "a surplus might bridge the gap — but the trustees have said no"
    if (/^[—–]$/.test(token.text) && endsAtComma(scan, utterance, t, reach)) return t;
    if (token.text === ',' && (othersRefuse(scan, t + 1) || afterOthersReport(scan, t + 1))) return t;
    // ", both declined": "all" and "both" sum up the subject before its verb.
    const next = /^(?:all|both)$/.test(tokens[t + 1]?.lower ?? '') ? t + 2 : t + 1;
    if (token.text === ',' && inserted && isFiniteVerb(scan, next)) return t;
    if (token.text === ',' && fronted && beginsMainClause(scan, t + 1, utterance.last)) return t;
    if ((token.lower === 'and' || token.lower === 'but') && t > from) {
      if (saysMore(scan, t + 1) || turnsAway(scan, t + 1)) return t;
      if (reach === 'clause' && (turnsFinite(scan, t + 1) || turnsToOther(scan, t + 1))) return t;
      const isWhole = token.lower === 'but' || hasVerb(scan, from, t);
      if (isWhole && othersSay(scan, t + 1)) return t;
    }
  }
  return utterance.last;
}

/** How many words "hours after the daily Acme Times" may have. */
const LONGEST_AFTER = 12;

/** ", hours after the Post reported that": when, in the author's words. */
function afterOthersReport(scan: Scan, from: number): boolean {
  const { tokens } = scan;
  const t = pastSpell(scan, from, tokens.length);
  if (t === from || !/^(?:after|before)$/.test(tokens[t]?.lower ?? '')) return false;
  for (let verb = t + 2; verb < Math.min(tokens.length, t + LONGEST_AFTER); verb++) {
    if (/^[,.;]$/.test(tokens[verb]!.text)) return false;
    if (/^(?:reported|said|announced)$/.test(tokens[verb]!.lower)) return true;
  }
  return false;
}

/** "… had broken the law. livedoor has denied it": a full stop behind which a small letter hid that a sentence begins. */
const closesSentence = ({ tokens }: Scan, t: number): boolean =>
  tokens[t]!.text === '.' && t + 1 < tokens.length && tokens[t + 1]!.start > tokens[t]!.end;

/** How far before a content the comma of its relative clause may stand, in tokens. */
const LONGEST_OPENING = 14;

/** "the sale, which is expected to …", "the sale, expected to …": the content stands in what a comma will close. */
function isInserted({ tokens }: Scan, utterance: Utterance, from: number): boolean {
  for (let t = from - 1; t > Math.max(utterance.first, from - LONGEST_OPENING); t--) {
    if (tokens[t]!.text !== ',') continue;
    const opening = tokens[t + 1]?.lower ?? '';
    // "Tarn, the brewer, said the firm, …" inserts nothing; "Tarn, said to be …" does.
    const held = IMPLICIT_PARTICIPLES.has(opening) && (opening !== 'said' || tokens[t + 2]?.lower === 'to');
    return /^(?:which|who|whose)$/.test(opening) || (held && t + 1 < from);
  }
  return false;
}

const opensQuotation = (scan: Scan, t: number): boolean =>
  scan.quotationAt(/^[,:]$/.test(scan.tokens[t]?.text ?? '') ? t + 1 : t) >= 0;

/** Whether a comma opens a new attribution: ", adding", ", citing", ", and analysts said". */
function endsAtComma(scan: Scan, utterance: Utterance, comma: number, reach: 'sentence' | 'clause'): boolean {
  const { tokens } = scan;
  const next = tokens[comma + 1];
  if (!next) return false;
  if (next.lower === 'with' && adds(scan, comma + 2)) return true;
  // "rumours, which began in May, added to the talk"
  const feeds = next.lower === 'added' && tokens[comma + 2]?.lower === 'to';
  if (PARTICIPLES.has(next.lower) || (CLOSING_VERBS.has(next.lower) && next.pos === 'VERB' && !feeds)) return true;
  if (!/^(?:and|but|while|although|though|whereas|however)$/.test(next.lower)) return false;
  let somebody = false;
  for (let t = comma + 2; t < Math.min(utterance.last, comma + 14); t++) {
    if (scan.quotationAt(t) >= 0) return false;
    somebody ||= isSomebody(scan, t - 1);
    // ", and Reuters, citing the Post, added": whom another speaker cites.
    if (tokens[t]!.text === ',' && isCiting(tokens[t + 1]?.lower ?? ''))
      t = endOfInsertion(scan, t + 1, utterance.last) + 1;
    // ", but Tarn, according to two bankers, has a plan"
    else if (tokens[t]!.text === ',') return tokens[t + 1]?.lower === 'according';
    if (t >= utterance.last) return false;
    if ((SURE_FORMS.has(tokens[t]!.lower) || goesOn(tokens[t]!.lower)) && tokens[t]!.pos !== 'NOUN') return true;
    const { pos } = tokens[t]!;
    // ", and opinion polls show that": what papers and figures say for themselves.
    if (/^(?:show|suggest|indicate)s?$/.test(tokens[t]!.lower) && tokens[t + 1]?.lower === 'that') return true;
    // ", but Doe predicts": somebody else's.
    if (pos === 'VERB' && REPORTING.has(tokens[t]!.lemma) && scan.nameAt(t - 1)) return true;
    if (pos === 'VERB' && SPOKESPERSON_WORDS.has(tokens[t - 1]!.lower)) return true;
    // ", but others thought", ", and one person close to it played down": somebody else's as well.
    if (somebody && othersThink(scan, t)) return true;
    // ", while Acme has estimated" is an attribution of its own.
    if (pos === 'AUX' && reportsPerfectly(scan, t)) return true;
    // ", and has agreed" goes on with something done; ", and sell" goes on with what is planned.
    if (pos === 'AUX') return reach === 'clause';
    if (pos === 'VERB') return reach === 'clause' && t > comma + 2;
  }
  return false;
}

/** "others", "two analysts", "a second person": whoever they are. */
const isSomebody = ({ tokens, nameAt }: Scan, t: number): boolean =>
  (UNNAMED_PLURAL.has(tokens[t]!.lower) || UNNAMED_SINGULAR.has(tokens[t]!.lower)) && !nameAt(t);

/** "thought", "pointed to", "played down": what somebody holds, in a finite form. */
function othersThink({ tokens }: Scan, t: number): boolean {
  const { pos, lower, lemma } = tokens[t]!;
  if (/^(?:thought|felt|saw|held)$/.test(lower) && pos !== 'ADJ') return true;
  if (pos !== 'VERB' || lower.endsWith('ing')) return false;
  return REPORTING.has(lemma) || CUE_VERB_LEADS.get(lemma)?.has(tokens[t + 1]?.lower ?? '') === true;
}

/** "its chairman adding that", "the BBC stating: “…”": somebody with a participle and a claim. */
function adds(scan: Scan, first: number): boolean {
  for (let t = first + 1; t < first + 10; t++) {
    const token = scan.tokens[t];
    if (!token || token.text === ',' || scan.quotationAt(t) >= 0) return false;
    if (PARTICIPLES.has(token.lower)) return scan.tokens[t + 1]?.lower === 'that' || opensQuotation(scan, t + 1);
  }
  return false;
}

/** "has estimated", "has also said": a cue behind the auxiliary of the perfect. */
function reportsPerfectly({ tokens }: Scan, t: number): boolean {
  if (!/^(?:has|have|had)$/.test(tokens[t]!.lower)) return false;
  const verb = tokens[t + 1]?.pos === 'ADV' ? tokens[t + 2] : tokens[t + 1];
  return verb !== undefined && REPORTING.has(verb.lemma);
}

/** Whether what follows the comma is the sentence's speaker: "…, two people close to the talks said on Friday." */
function closesWithSpeaker(scan: Scan, utterance: Utterance, comma: number): boolean {
  let t = speakerEnd(scan, utterance, comma) - 1;
  while (t > comma && (FINAL.test(scan.tokens[t]!.text) || scan.isDate(t) || scan.tokens[t]!.lower === 'on')) t--;
  if (t <= comma + 1 || t - comma > LONGEST_SPEAKER || !CLOSING_VERBS.has(scan.tokens[t]!.lower)) return false;
  return !hasVerbBesides(scan, comma + 1, t);
}

/** A verb other than the participle of "a statement issued at the meeting". */
const hasVerbBesides = (scan: Scan, first: number, last: number): boolean =>
  scan.tokens
    .slice(first, last)
    .some(({ lower }, i) => hasVerb(scan, first + i, first + i + 1) && !PUBLISHED.has(lower));

/** Where the words of a speaker behind `comma` must end: before ", adding …", else with the sentence. */
function speakerEnd({ tokens }: Scan, utterance: Utterance, comma: number): number {
  for (let t = comma + 1; t < Math.min(utterance.last - 1, comma + LONGEST_SPEAKER); t++)
    if (tokens[t]!.text === ',') return PARTICIPLES.has(tokens[t + 1]!.lower) ? t : utterance.last;
  return utterance.last;
}

/** How long the words of a speaker behind what he said may be, in tokens. */
const LONGEST_SPEAKER = 20;

/** Where the comma stands that closes an insertion which goes on at `first`; `end` where none does before it. */
export function endOfInsertion({ tokens }: Scan, first: number, end: number): number {
  let t = first;
  while (t < end && tokens[t]!.text !== ',') t++;
  return t;
}

/**
 * Where a content that stands before its attribution begins: behind a semicolon, and behind what somebody said earlier in
 * the sentence. A plan or a belief earlier in it is part of what is said: "Norwell considered a bid, two people said".
 */
export function leftStart({ scan, utterance, before }: Place, end: number): number {
  const said = before.filter(({ cue }) => CONTINUING.has(scan.tokens[cue.last - 1]!.lower));
  const used = said.flatMap(({ content, cue, source }) => [
    ...content.map((span) => span.end),
    scan.tokens[cue.last - 1]!.end,
    // `“It is over,” said Doe, “and we go,” she added`: who speaks behind the verb is no part of what the next one says.
    ...(source && source.first >= cue.last ? [scan.tokens[source.last - 1]!.end] : []),
  ]);
  const behind = Math.max(utterance.first, ...used.map((offset) => scan.tokenAt(offset)).filter((t) => t <= end));
  // "The union warned that yards would close, officials said": what leaves nothing behind it is said by the last speaker, too.
  let first = behind === end && scan.quotationAt(end - 1) < 0 ? utterance.first : behind;
  for (let t = end - 1; t > first; t--) {
    if (scan.quotationAt(t) < 0 && scan.tokens[t]!.text === ';') first = t + 1;
  }
  return first;
}
