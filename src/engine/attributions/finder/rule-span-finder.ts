import type { AttributionSpanFinder, AttributionSpans } from '../spans.ts';
import { accordingTo } from './according-to.ts';
import { announcedPassive } from './announcements.ts';
import { asReported } from './as-reported.ts';
import { beforeColon } from './before-colon.ts';
import { saidOfBy, toldBy, toldThat } from './by-agent.ts';
import type { Candidate, CueRule } from './candidate.ts';
import { citesReason } from './citing.ts';
import { documentShows } from './documents-that-show.ts';
import { estimatedAt } from './estimates.ts';
import { headlinePassive } from './headline-passives.ts';
import { headlineMark } from './headlines.ts';
import { adverb, bareForecast, expletive, passive } from './implicit.ts';
import { insertedSpeaker } from './inserted-speakers.ts';
import { heldToBe, judgedHeadline, judgedPassive } from './judgements.ts';
import { labelledVoice } from './labelled-voices.ts';
import { putsIt } from './puts-it.ts';
import { quotedAsSaying } from './quoted-as-saying.ts';
import { reducedPassive, saidNearing } from './reduced-passives.ts';
import { refusal } from './refusals.ts';
import { exceptToSay, norOthers } from './refused-together.ts';
import { reportedThing } from './reported-things.ts';
import { rumour } from './rumours.ts';
import type { Scan, Utterance } from './scan.ts';
import { signedQuotation } from './signed-quotations.ts';
import { standingTalk } from './standing-talk.ts';
import { statedAim } from './stated-aims.ts';
import { statementMade } from './statements-made.ts';
import { stateOfMind } from './states-of-mind.ts';
import { noWordFrom, outOfReach, soughtInVain, unanswered, writtenToInVain } from './unanswered.ts';
import { verbCue } from './verb-cues.ts';
import { withWhatTheyDo } from './what-they-do.ts';

/** In this order at every token; the first that answers wins, and the search goes on behind its cue. */
const RULES: readonly CueRule[] = [
  refusal,
  unanswered,
  outOfReach,
  writtenToInVain,
  soughtInVain,
  norOthers,
  exceptToSay,
  noWordFrom,
  beforeColon,
  quotedAsSaying,
  accordingTo,
  asReported,
  signedQuotation,
  insertedSpeaker,
  expletive,
  passive,
  bareForecast,
  judgedPassive,
  heldToBe,
  judgedHeadline,
  announcedPassive,
  saidOfBy,
  toldBy,
  documentShows,
  toldThat,
  estimatedAt,
  citesReason,
  reducedPassive,
  saidNearing,
  headlinePassive,
  putsIt,
  statedAim,
  adverb,
  standingTalk,
  rumour,
  stateOfMind,
  statementMade,
  reportedThing,
  verbCue,
];

/** The rules that look at any token, and by its small spelling those that look at one. */
const ANYWHERE = RULES.filter(({ opens }) => opens === undefined);
const BY_WORD: ReadonlyMap<string, readonly CueRule[]> = new Map(
  [...new Set(RULES.flatMap(({ opens }) => [...(opens ?? [])]))].map((word) => [
    word,
    RULES.filter(({ opens }) => opens?.has(word) ?? true),
  ]),
);

/** The readable extractor: cue words and the structure around them, one block at a time, linear in its tokens. */
export function createRuleSpanFinder(): AttributionSpanFinder {
  return { find: findByRules };
}

/** What the rules find; empty when nothing is handed to anybody. */
export function findByRules(scan: Scan): AttributionSpans[] {
  return scan.utterances.flatMap((utterance) => inUtterance(scan, utterance));
}

/** Rules of set phrases; the others read the structure of a clause, where a learned extractor sees more. */
const FORMULAS: ReadonlySet<CueRule> = new Set(
  RULES.filter((rule) => rule !== accordingTo && rule !== statementMade && rule !== verbCue),
);

function inUtterance(scan: Scan, utterance: Utterance): AttributionSpans[] {
  const before: Candidate[] = [];
  const headline = headlineMark(scan, utterance) ?? labelledVoice(scan, utterance);
  if (headline) return [toSpans(scan, { ...headline, formula: true })];
  let at = utterance.first;
  while (at < utterance.last) {
    const found = scan.quotationAt(at) >= 0 ? null : firstRule(scan, utterance, at, before);
    if (found) before.push(found);
    at = Math.max(at + 1, found?.cue.last ?? 0);
  }
  const cues = before.map(({ cue }) => cue);
  return before.map((candidate) =>
    toSpans(scan, { ...candidate, source: candidate.source && withWhatTheyDo(scan, candidate.source, cues) }),
  );
}

function firstRule(scan: Scan, utterance: Utterance, at: number, before: readonly Candidate[]): Candidate | null {
  const place = { scan, utterance, at, before };
  for (const rule of BY_WORD.get(scan.tokens[at]!.lower) ?? ANYWHERE) {
    const found = rule(place);
    if (found) return FORMULAS.has(rule) ? { ...found, formula: true } : found;
  }
  return null;
}

function toSpans(
  scan: Scan,
  { source, cue, content, confidence, formula = false, announces = false }: Candidate,
): AttributionSpans {
  return {
    source: source && scan.span(source.first, source.last),
    cue: scan.span(cue.first, cue.last),
    content,
    confidence,
    formula,
    ...(announces ? { announces } : {}),
  };
}
