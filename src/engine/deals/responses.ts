import type { Attribution, DealResponse, Quote } from '../analysis.ts';
import type { Draft } from './draft.ts';
import type { Extent } from './extent.ts';
import type { Side } from './sighting.ts';
import { type Backing, containsWord } from './status.ts';

/** A deal with what is needed to say whether somebody speaks about it. */
export interface Subject {
  readonly draft: Draft;
  readonly sides: readonly Side[];
  readonly extents: readonly Extent[];
  /** The outlets that carried it, as the article writes them. */
  readonly outlets: readonly string[];
}

export interface Answers {
  readonly responses: readonly DealResponse[];
  readonly missing: readonly string[];
}

/** A plan that the article reports is no statement of the side. */
const INTENTION =
  /^(?:also |still |now )?(?:has |have |had |is |are |was |were )?(?:plan|intend|wish|want|hope|seek|aim|consider|mull|weigh|expect|look|eye|explor|prepar|interested)/i;

const REFUSALS = new Set(['declined', 'no-response', 'unreachable', 'referred', 'neither']);

/** What each named side says about each deal; every side has an answer or is missing, never both. */
export function answersOf(
  subjects: readonly Subject[],
  attributions: readonly Attribution[],
  backing: Backing,
): ReadonlyMap<Draft, Answers> {
  const perDeal = new Map<Draft, DealResponse[]>(subjects.map((subject) => [subject.draft, []]));
  const refusalsFirst = [...attributions].sort((a, b) => Number(b.response !== null) - Number(a.response !== null));
  const refused: { readonly source: Quote; readonly subject: Subject }[] = [];
  for (const attribution of refusalsFirst) {
    const ranked = subjects
      .map((subject) => ({
        subject,
        score: aboutness(attribution, subject, subjects.length),
        speaking: backing.speakers(attribution, subject.sides),
      }))
      .filter((r) => r.speaking.length > 0 && r.score > 0 && maySpeak(attribution));
    const top = Math.max(0, ...ranked.map((r) => r.score));
    const same = refused.find((r) => attribution.source && r.source.start === attribution.source.start);
    const chosen = ranked.find((r) => (same ? r.subject === same.subject : r.score === top));
    if (!chosen) continue;
    if (attribution.response && attribution.source)
      refused.push({ source: attribution.source, subject: chosen.subject });
    for (const side of chosen.speaking) perDeal.get(chosen.subject.draft)!.push(responseOf(attribution, side));
  }
  for (const subject of subjects) addAnnouncements(subject, perDeal.get(subject.draft)!);
  const answers = new Map<Draft, Answers>();
  for (const subject of subjects) {
    const named = subject.sides.filter((side) => side.entity !== null || /^\p{Lu}/u.test(side.name));
    const responses = settle(perDeal.get(subject.draft)!);
    const answered = new Set(responses.map((response) => response.party));
    answers.set(subject.draft, {
      responses,
      missing: named.map((side) => side.name).filter((name) => !answered.has(name)),
    });
  }
  return answers;
}

/** A relay of unnamed people is nobody's statement, and beliefs about others are none either. */
function maySpeak(attribution: Attribution): boolean {
  const inner = attribution.chain[attribution.chain.length - 1]?.kind ?? attribution.kind;
  if (INTENTION.test(attribution.cue.text)) return false;
  return inner !== 'implicit' && inner !== 'outlet' && !inner.startsWith('unnamed');
}

/** How surely an attribution speaks of a deal: 0 not at all. */
function aboutness(attribution: Attribution, subject: Subject, deals: number): number {
  const spans: Quote[] = [...attribution.content, attribution.cue];
  const lines = subject.extents.filter((extent) =>
    spans.some((span) => span.start < extent.line.span.end && extent.line.span.start < span.end),
  );
  let score = lines.some((extent) => extent.named) ? 2 : lines.length > 0 ? 1 : 0;
  const text = [...attribution.content, ...(attribution.about ? [attribution.about] : [])]
    .map((quote) => quote.plain ?? quote.text)
    .join(' ');
  if (attribution.about) {
    const about = attribution.about.plain ?? attribution.about.text;
    if (reportedBy(about, subject)) score += 4;
    if (subject.sides.some((side) => containsWord(about, side.name))) score += 1;
    if (subject.draft.sightings.some((s) => about.toLowerCase().includes(s.trigger.word.words.split(/[ |]/)[0]!)))
      score += 1;
  }
  if (
    /\b(?:deal|merger|acquisition|takeover|bid|offer|agreement|partnership|transaction|combine|combination|joining|alliance|proposal|talks)\b/i.test(
      text,
    )
  ) {
    score += lines.length > 0 || deals === 1 || subject.draft.sightings.some((s) => s.line.prominent) ? 1.5 : 0;
  }
  const speakers = subject.sides.filter((side) => side.entity && containsWord(text, side.name));
  if (speakers.length > 0 && score > 0) score += 0.5;
  if (score === 0 && attribution.response && deals === 1) score = 0.5;
  if (score === 0 && attribution.response && subject.draft.sightings.some((s) => s.line.prominent)) score = 0.5;
  if (score > 0 && subject.draft.sightings.some((s) => s.line.prominent)) score += 0.25;
  return score;
}

/** "Reuters' report": what is declined is what that outlet carried. */
function reportedBy(about: string, subject: Subject): boolean {
  if (!/\breports?\b|\bstory\b|\barticle\b/i.test(about)) return false;
  return subject.outlets.some((name) => containsWord(about, name));
}

function responseOf(attribution: Attribution, side: Side): DealResponse {
  const passage = attribution.content[0] ?? attribution.cue;
  const kind = attribution.response ?? (/\bconfirm/i.test(attribution.cue.text) ? 'confirmed' : 'statement');
  const quote = attribution.response ? attribution.cue : passage;
  return { party: side.name, kind, to: attribution.channel, about: attribution.about, ...quote };
}

/** "A and B announced a merger": the announcement is each side's own word even where no attribution was cut out of it. */
function addAnnouncements(subject: Subject, responses: DealResponse[]): void {
  for (const sighting of subject.draft.sightings) {
    const { line, trigger, around } = sighting;
    const verb = line.tokens
      .slice(around.clauseStart, trigger.first)
      .find((token) => /^(?:announce|confirm|unveil|declare)$/.test(token.lemma) && token.pos === 'VERB');
    if (!verb || around.passive) continue;
    const said = new Set(around.subject.flatMap((actor) => actor.entities.map((entity) => entity.id)));
    for (const side of subject.sides) {
      if (!side.entity || !said.has(side.entity.id) || responses.some((r) => r.party === side.name)) continue;
      responses.push({
        party: side.name,
        kind: verb.lemma === 'confirm' ? 'confirmed' : 'statement',
        to: null,
        about: null,
        ...sighting.passage,
      });
    }
  }
}

/** One answer of a kind a side; a refusal's own continuation ("declined to comment, saying …") is no second answer. */
function settle(all: readonly DealResponse[]): readonly DealResponse[] {
  const kept: DealResponse[] = [];
  for (const response of all) {
    const own = all.filter((other) => other.party === response.party);
    const refusal = own.find((other) => REFUSALS.has(other.kind));
    if (response.kind === 'statement') {
      if (refusal) continue;
      if (own.some((other) => other.kind === 'confirmed' || other.kind === 'denied')) continue;
    }
    if (!kept.some((other) => other.party === response.party && other.kind === response.kind)) kept.push(response);
  }
  return kept;
}
