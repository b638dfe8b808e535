import type { Quote, Response, Span } from '../analysis.ts';
import { ABOUT_VERBS } from '../lexicon/attribution-contexts.ts';
import { plainWords } from '../plain-words.ts';
import { isWithin } from '../span-search.ts';
import type { Draft } from './draft.ts';
import { clauseEnd, contentSpan } from './finder/content.ts';
import { isCiting } from './finder/link-words.ts';
import { isNominal } from './finder/noun-phrases.ts';
import { objectEnd } from './finder/object-end.ts';
import { refusalAt } from './finder/refusals.ts';

const DENIALS = new Set(['deny', 'dispute', 'rebut', 'refute', 'reject']);
/** Verbs that deny only what others say: a court dismisses a case. */
const DENIALS_OF_TALK = new Set(['dismiss', 'contest']);
const ABOUT = new Set('on about regarding over concerning whether'.split(' '));
/** What it would not say, right behind the cue: "declined to say how long it would take". */
const ASKED = /^(?:how|what|when|where|which|who|whom|whose|why|if)$/;
/** A refusal in the source's own words: “we have no comment”, “we do not comment on speculation”. */
const NO_COMMENT =
  /\bno comment\b|\bneither confirms? nor den(?:y|ies)\b|(?:\bnot|n[’']t|\bnever) comment(?:s|ing)?\b|\bpolicy (?:is|was) not to comment\b|\bnot (?:authori[sz]ed|permitted|allowed|free|at liberty|in a position) to (?:discuss|speak|talk|say)\b|(?:\bnot|n[’']t|\bnever) (?:discuss|talk about) (?:such|market|rumou?rs|speculation|individual|specific|confidential|private|pending|ongoing)\b|\b(?:could|can|would|wo|will|ca)(?: ?not|n[’']t) (?:\w+ )?(?:discuss|talk about|speak about|go into)\b|\bnothing (?:more |further |else |new )?to (?:add|say|announce|report|share)\b|(?:\bnot|n[’']t) (?:be )?(?:prepared|willing|able|ready|in a position) to comment\b|\b(?:declin|refus)(?:es?|ed|ing) (?:to )?(?:\w+ )?comment\b|\b(?:unable|unwilling) to (?:\w+ )?comment\b/i;
/** What becomes of "calls to Norwell". */
const UNANSWERED =
  /(?:\bnot|n[’']t) (?:\w+ )?(?:returned|answered)$|\b(?:went|go(?:es|ne)?|rang|were|remain(?:s|ed)?|stay(?:s|ed)?) unanswered$|\b(?:went|go|gone) without an? (?:answer|reply|response)$|\brang out$|\bwent to voice-?mail$|\b(?:elicit(?:ed)?|drew|draw|received?|g[eo]t|yield(?:ed)?|br(?:ing|ought)|fetch(?:ed)?|evoked?|me?et) (?:with )?(?:no|a|any?) (?:\w+ )?(?:response|reply|answer|comment)s?$/i;
/** What becomes of who was sought in vain. */
const OUT_OF_REACH =
  /\b(?:possible|unable|failed) to (?:reach|contact|locate)$|^(?:(?:was|were|proved) )?(?:unsuccessful|failed|fruitless)$|^bounced(?: back)?$/i;

/** A denial in other words: "the report was incorrect", "there is no truth in the rumours". */
const TALKED_OF = /\b(?:reports?|rumou?rs?|claims?|speculation|allegations?|accusations?|story|stories|articles?)\b/i;
const UNTRUE =
  /\b(?:is|are|was|were|be) (?:\w+ly )?(?:incorrect|untrue|false|wrong|inaccurate|baseless|groundless|unfounded|nonsense|not true|not correct|without foundation|without merit)\b|\b(?:no (?:truth|foundation|basis|substance)|nothing)[”"’']? (?:in|to|for|whatever|behind)\b|\bwithout (?:any )?(?:foundation|basis|substance)\b/i;
/** What a denial calls a report in its own words: "called the talks a figment of the imagination". */
const CALLING = new Set(['call', 'brand', 'label', 'describe', 'term', 'characterise', 'characterize', 'denounce']);
const CALLED_UNTRUE =
  /\b(?:nonsense|figments?|fictions?|fictitious|fabricat\w+|fantas(?:y|ies)|rubbish|hogwash|garbage|untrue|false|baseless|groundless|unfounded|inaccurate|incorrect|(?:pure|mere|sheer|total|complete|utter) (?:speculation|rumou?rs?|invention|gossip))\b/i;
/** What a refusal says it is about begins behind these, up to two phrases on: "to us on the report". */
const REACH = 12;

/** What somebody gives who speaks of something, and how far behind the verb it stands. */
const VIEWS = /^(?:views?|opinions?|comments?|details?|information|answers?|statements?|guidance)$/;
const VIEW_REACH = 4;

/** What the cue answers to a request: a refusal, a silence, a denial, a confirmation; null for plain statements. */
export function responseOf(draft: Draft): Response | null {
  const { scan } = draft.block;
  const first = scan.tokenAt(draft.said.start);
  const refused = refusalAt(scan.tokens, first)?.response;
  if (refused) return refused;
  const said = scan.prose.slice(draft.said.start, draft.said.end);
  if (draft.content.length === 0 && OUT_OF_REACH.test(said)) return 'unreachable';
  // "According to two aides, he said he would not comment": they answer nothing themselves.
  if (/^according to$/i.test(said)) return null;
  // "nor would the chairman": as those before.
  if (/^nor (?:would|could)$/i.test(said)) return 'declined';
  if (/^nor \w+$/i.test(said)) return 'no-response';
  if (draft.content.length === 0 && (UNANSWERED.test(said) || /^(?:there|no)\b/i.test(said))) return 'no-response';
  const end = scan.tokenAt(draft.said.end) - 1;
  // "confirmed by Norwell"
  const last = scan.tokens[scan.tokens[end]?.lower === 'by' ? end - 1 : end];
  if (!last || scan.tokens.slice(first, scan.tokenAt(draft.said.end)).some((t) => /^(?:not|n[’']t)$/.test(t.lower)))
    return null;
  if (DENIALS.has(last.lemma)) return 'denied';
  if (last.lemma === 'confirm') return isEvidence(draft) ? null : 'confirmed';
  const texts = draft.content.map(plainWords);
  if (DENIALS_OF_TALK.has(last.lemma)) return texts.some((text) => TALKED_OF.test(text)) ? 'denied' : null;
  if (texts.some((text) => NO_COMMENT.test(text))) return 'declined';
  if (CALLING.has(last.lemma) && texts.some((text) => CALLED_UNTRUE.test(text))) return 'denied';
  // A content may begin behind the "that" of "said a report that … was wrong".
  const between = draft.block.prose.slice(draft.said.end, draft.contentSpans[0]?.start ?? draft.said.end);
  return texts.some((text) => UNTRUE.test(text) && TALKED_OF.test(between + text)) ? 'denied' : null;
}

/** "The figures confirmed the trend": what shows that something is so answers nobody. */
const isEvidence = ({ block, source }: Draft): boolean =>
  source !== null && EVIDENCE.test(block.prose.slice(source.start, source.end));
const EVIDENCE =
  /\b(?:figures|data|statistics|numbers|tests?|results|surveys?|stud(?:y|ies)|polls?|findings|research|records|checks)$/i;

/** What a refusal or a denial is about: "the report" of "declined to comment on the report"; null when it does not say. */
export function aboutOf(draft: Draft, response: Response | null): Quote | null {
  if (response === null || response === 'confirmed') return null;
  if (response === 'denied') return draft.content.length === 1 && isTopic(draft.content[0]!) ? draft.content[0]! : null;
  const { scan } = draft.block;
  const from = scan.tokenAt(draft.said.end);
  const utterance = scan.utterances[scan.utteranceAt(scan.tokenAt(draft.said.start))];
  if (!utterance) return null;
  const end = clauseEnd(scan, utterance, from);
  for (let t = from; t < Math.min(end, from + REACH); t++) {
    const word = scan.tokens[t]!.lower;
    if (word === ',' || word === 'and' || word === 'saying') return null;
    // "refused to discuss the talks"
    // "declined to give a view on the price": what the view would be on.
    const views = scan.tokens.slice(t, t + VIEW_REACH).findIndex(({ lower }) => VIEWS.test(lower));
    const viewed = views >= 0 && ABOUT.has(scan.tokens[t + views + 1]?.lower ?? '');
    const object = t === from && ABOUT_VERBS.has(scan.tokens[from - 1]!.lower) && isNominal(scan, t) && !viewed;
    const isAsked = word === 'whether' || (t === from && ASKED.test(word)) || object;
    if (!isAsked && !ABOUT.has(word)) continue;
    const span = contentSpan(scan, isAsked ? t : t + 1, object ? objectEnd(scan, t, end) : end);
    if (!span || (!isAsked && scan.isDate(t + 1))) continue;
    return draft.block.block.quote(span.start, span.end);
  }
  return null;
}

const isTopic = (content: Quote) =>
  /\b(?:reports?|rumou?rs?|claims?|speculation|allegations?|accusations?|talks?)\b/i.test(content.text) &&
  content.text.length < 120;

/** How far behind a cue the outlet is looked for that was told. */
const CHANNEL_REACH = 14;
const OCCASIONS: ReadonlySet<string> = new Set(
  'interview interviews speaking talking comments remarks statement'.split(' '),
);

/** The outlet that was told: "told Reuters", "in an interview with the Post"; null when none, or our own. */
export function channelOf(draft: Draft, isOutlet: (name: string) => boolean): string | null {
  const { scan } = draft.block;
  const behind = scan.tokenAt(draft.cue.end);
  const utterance = scan.utterances[scan.utteranceAt(scan.tokenAt(draft.cue.start))];
  if (!utterance) return null;
  const outletAt = (t: number): string | null => {
    const name = scan.nameAt(t);
    if (!name) return null;
    const owner = /^(?:'s|’s|'|’)$/.test(scan.tokens[scan.tokenAt(name.end)]?.text ?? '');
    const text = scan.prose.slice(name.start, name.end);
    return !owner && isOutlet(text) ? text : null;
  };
  const inContent = (token: Span) => draft.contentSpans.some((span) => isWithin(token, span));
  for (let t = behind; t < Math.min(utterance.last, behind + CHANNEL_REACH); t++) {
    const token = scan.tokens[t]!;
    if (scan.quotationAt(t) >= 0 || token.lower === 'that' || isCiting(token.lower)) break;
    if (inContent(token)) break;
    const first = t === behind || (t === behind + 1 && scan.tokens[behind]!.lower === 'the');
    const outlet = first || /^(?:to|with|the|on)$/.test(scan.tokens[t - 1]!.lower) ? outletAt(t) : null;
    if (outlet) return outlet;
  }
  let occasion = false;
  for (let t = utterance.first; t < scan.tokenAt(draft.cue.start); t++) {
    if (scan.quotationAt(t) >= 0 || inContent(scan.tokens[t]!)) return null;
    occasion ||= OCCASIONS.has(scan.tokens[t]!.lower);
    const outlet = occasion && /^(?:to|with|the)$/.test(scan.tokens[t - 1]?.lower ?? '') ? outletAt(t) : null;
    if (outlet) return outlet;
  }
  return null;
}
