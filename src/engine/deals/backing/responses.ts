import type { Attribution, DealResponse, Quote } from '../../analysis.ts';
import type { Side } from '../casting/sighting.ts';
import type { Draft } from '../grouping/draft.ts';
import { quoteOf } from '../sentence/line.ts';
import type { Subject, Topic } from './aboutness.ts';
import { announcementIn } from './announced.ts';
import { hasNameOf } from './named-in.ts';
import { deniesDeal, isOfDeal, tellsDeal } from './of-the-deal.ts';
import { holdsOffice } from './offices.ts';
import type { Backing } from './status.ts';
import { Topics, toldBeside, toldLast } from './topics.ts';
import { principals } from './voices.ts';

export interface Answers {
  readonly responses: readonly DealResponse[];
  readonly missing: readonly string[];
}

/** An answer with the attribution that it was read off; null where none was cut out of it. */
interface Answer {
  readonly response: DealResponse;
  readonly attribution: Attribution | null;
}

/** A plan that the article reports is no statement of the side. */
const INTENTION =
  /^(?:also |still |now )?(?:has |have |had |is |are |was |were |remains? |would )?(?:also |long |not |yet )?(?:been |to )?(?:plan|intend|wish|want|hope|seek|sought|aim|consider|contemplat|mull|weigh|expect|look|eye|explor|prepar|interested|wary|keen|eager|like|yet)|^estimated$/i;

/** "has not confirmed", "did not indicate": what somebody leaves unsaid is no statement. */
const UNSAID =
  /(?:\bnot|n['’]t|\bnever|\byet to)(?: \w+)? (?:announc|confirm|disclos|indicat|mention|reveal|stat|unveil)(?:e|ed)?$/i;

/** "had nothing to add", "there isn't any further information": words for having nothing to say. */
const NOTHING =
  /(?:\b(?:no|nothing|not)\b|n[’']t\b)(?: \w+){0,4} (?:to (?:add|say|share|announce|report)|information|comments?|details)\b/i;

/** "would neither confirm nor deny it", "refused to confirm or deny it" */
const NEITHER = /\bconfirm(?:s|ed)? n?or den(?:y|ies|ied)\b/i;

const REFUSALS = new Set(['declined', 'no-response', 'unreachable', 'referred', 'neither']);

/** "the federal government" is one that everybody knows, though it has no name here, and a family has its own. */
const NAMED = /^\p{Lu}| government$|^the \p{Lu}[\p{L}’'-]+ family$/u;

/** From this score a statement about one deal is one about another deal too. */
const ALSO = 1.25;

/** Attributions that are weighed between two steps. */
const STRIDE = 16;

/** What each named side says about each deal; every side has an answer or is missing, never both. */
export function* answersOf(
  subjects: readonly Subject[],
  attributions: readonly Attribution[],
  backing: Backing,
): Generator<void, ReadonlyMap<Draft, Answers>> {
  const perDeal = new Map<Draft, Answer[]>(subjects.map((subject) => [subject.draft, []]));
  const refusalsFirst = [...attributions].sort((a, b) => Number(b.response !== null) - Number(a.response !== null));
  const topics = new Topics(subjects);
  const refused: { readonly source: Quote; readonly subject: Subject }[] = [];
  for (const [n, attribution] of refusalsFirst.entries()) {
    if (n % STRIDE === 0) yield;
    if (!maySpeak(attribution)) continue;
    const about = topics.heardIn(backing.voices.of(attribution), backing.voices.isNameless(attribution));
    if (about.length === 0) continue;
    const together = attribution.response !== null && backing.voices.of(attribution).all;
    const beside = together ? toldBeside(about, attribution) : null;
    const heard = about
      .map((topic) => ({ topic, speaking: backing.voices.speakersIn(attribution, topic.subject.sides) }))
      .map(({ topic, speaking }) => ({
        topic,
        speaking: speaking.length === 0 && topic === beside ? principals(topic.subject.sides) : speaking,
      }))
      .filter(({ speaking }) => speaking.length > 0);
    const last = together
      ? toldLast(
          heard.map(({ topic }) => topic.subject),
          attribution,
        )
      : null;
    // Who is a side of several deals speaks of the one that the article opens with, if it opens with one of them alone.
    const opening = heard.filter(({ topic }) => topic.prominent);
    const isOnly = (topic: Topic) => heard.length === 1 || (opening.length === 1 && opening[0]!.topic === topic);
    const ranked = heard
      .map(({ topic, speaking }) => ({
        subject: topic.subject,
        topic,
        speaking,
        score: topic.score(attribution, speaking, isOnly(topic)),
      }))
      .filter((r) => r.score > 0 || r.subject === last);
    const top = Math.max(0, ...ranked.map((r) => r.score));
    const same = refused.find((r) => attribution.source && r.source.start === attribution.source.start);
    const subjectOf = same?.subject ?? last;
    const first = ranked.find((r) => (subjectOf ? r.subject === subjectOf : r.score === top));
    if (!first) continue;
    if (attribution.response && attribution.source)
      refused.push({ source: attribution.source, subject: first.subject });
    // What stands in a sentence of one deal is about another only where it leads there too.
    const isApart = first.topic.touches(attribution, first.speaking);
    const also =
      attribution.response === null
        ? ranked.filter(
            (r) => r !== first && r.score >= ALSO && !(isApart && !r.topic.touches(attribution, r.speaking)),
          )
        : [];
    for (const { subject, speaking } of [first, ...also])
      for (const side of speaking)
        perDeal.get(subject.draft)!.push({ response: responseOf(attribution, side, subject.draft), attribution });
  }
  for (const subject of subjects) {
    addAnnouncements(subject, perDeal.get(subject.draft)!);
    addPassive(subject, perDeal.get(subject.draft)!);
  }
  const answers = new Map<Draft, Answers>();
  for (const subject of subjects) {
    const named = subject.sides.filter(({ entity, name }) => entity !== null || NAMED.test(name));
    const responses = settle(perDeal.get(subject.draft)!, subject.draft);
    const answered = new Set(responses.map((response) => response.party));
    answers.set(subject.draft, {
      responses,
      missing: named.map((side) => side.name).filter((name) => !answered.has(name)),
    });
  }
  return answers;
}

/** A relay of unnamed people is nobody's statement, unless they are ruled to be on record; beliefs about others are none either. */
function maySpeak(attribution: Attribution): boolean {
  const inner = attribution.chain[attribution.chain.length - 1]?.kind ?? attribution.kind;
  const { text } = attribution.cue;
  if (attribution.response === null && (INTENTION.test(text) || UNSAID.test(text))) return false;
  const isOpen = inner.startsWith('unnamed') && attribution.ruling?.onRecord !== true && !holdsOffice(attribution);
  return inner !== 'implicit' && inner !== 'outlet' && !isOpen;
}

function responseOf(attribution: Attribution, side: Side, draft: Draft): DealResponse {
  const passage = attribution.content[0] ?? attribution.cue;
  const kind = NEITHER.test(attribution.cue.text) ? 'neither' : (attribution.response ?? saidOf(attribution, draft));
  // "said it does not comment on rumours": what is said is the refusal, and the cue alone says nothing.
  const told =
    /^(?:said|says|added|adds|wrote|told|stated|(?:has |have |had )?(?:called|branded|labell?ed|described|termed))$/i.test(
      attribution.cue.text,
    );
  const quote = attribution.response && !told ? attribution.cue : passage;
  return { party: side.name, kind, to: attribution.channel, about: attribution.about, ...quote };
}

/** What a side says of the deal that answers no request: that it is so, that there is none, or something of it. */
function saidOf({ cue, content }: Attribution, draft: Draft): DealResponse['kind'] {
  if (/\bconfirm/i.test(cue.text)) return 'confirmed';
  // "Halden said there were no talks"
  return content.some((said) => deniesDeal(said, draft)) ? 'denied' : 'statement';
}

/** "A and B announced a merger": the announcement is each side's own word even where no attribution was cut out of it. */
function addAnnouncements(subject: Subject, answers: Answer[]): void {
  for (const sighting of subject.draft.sightings) {
    const announcement = announcementIn(sighting, subject.sides);
    if (!announcement) continue;
    for (const side of announcement.by) {
      if (answers.some(({ response }) => response.party === side.name)) continue;
      const response: DealResponse = {
        party: side.name,
        kind: announcement.verb.lemma === 'confirm' ? 'confirmed' : 'statement',
        to: null,
        about: null,
        ...sighting.passage,
      };
      answers.push({ response, attribution: null });
    }
  }
}

/** "the deal, also confirmed by Y": a side's own word in the passive. */
function addPassive(subject: Subject, answers: Answer[]): void {
  for (const { line } of subject.draft.sightings) {
    for (const actor of line.actors) {
      const by = line.tokens[actor.first - 1]?.lower === 'by' ? actor.first - 1 : actor.first - 2;
      const verb = line.tokens[by - 1]?.lower ?? '';
      if (line.tokens[by]?.lower !== 'by' || !/^(?:confirmed|announced|disclosed|unveiled)$/.test(verb)) continue;
      const side = subject.sides.find((s) => s.entity && actor.entities.includes(s.entity));
      if (!side || answers.some(({ response: r }) => r.party === side.name && r.kind !== 'statement')) continue;
      const kind = verb === 'confirmed' ? 'confirmed' : 'statement';
      const said = quoteOf(line, by - 1, actor.last);
      answers.push({ response: { party: side.name, kind, to: null, about: null, ...said }, attribution: null });
    }
  }
}

/** "declined to comment, saying that it was too early", "… and said it had nothing to add": it only explains the refusal. */
function isContinuation({ attribution: refused }: Answer, { attribution: said }: Answer): boolean {
  if (!refused || !said || refused.cue.end > said.cue.start) return false;
  // "declined to comment on what it called speculation"
  if (refused.about && refused.about.start <= said.cue.start && said.cue.end <= refused.about.end) return true;
  const same = said.source === null || said.source.start === refused.source?.start;
  const text = said.content.map((quote) => quote.plain ?? quote.text).join(' ');
  return same && (/ing$/.test(said.cue.text) || NOTHING.test(text));
}

/** A denial of something else, with no other side in it, is one more thing that the side says. */
function isOfAnother({ response, attribution }: Answer, draft: Draft): boolean {
  if (response.kind !== 'denied' || isOfDeal(response, draft)) return false;
  const denied = (attribution?.content ?? []).map((quote) => quote.plain ?? quote.text).join(' ');
  return !draft.sides.some((side) => side.name !== response.party && hasNameOf(denied, side));
}
const asStatement = ({ response, attribution }: Answer): Answer => ({
  response: { ...response, kind: 'statement' },
  attribution,
});

/** Whether a side says yes or no to the deal itself. */
const isRuled = ({ response }: Answer, draft: Draft): boolean =>
  response.kind === 'confirmed' || (response.kind === 'denied' && isOfDeal(response, draft));

const isStatement = ({ response }: Answer): boolean => response.kind === 'statement';

/** "did not elaborate", "neither would reveal": whoever says something and no more leaves it open, and does not refuse. */
function isOpenOnly({ response, attribution }: Answer): boolean {
  return (
    response.kind === 'declined' &&
    /\belaborat|^declin\w+ to (?:say|identify|name|disclose|reveal|give|specify|provide)\b|^(?:would|will|could) (?:disclose|reveal)|^(?:did|does|has)(?: not|n['’]t) (?:yet )?(?:say|said|disclose|reveal|give|specif|name|provide|identif)/i.test(
      attribution?.cue.text ?? '',
    )
  );
}

/** One answer of a kind a side; a refusal's own continuation ("declined to comment, saying …") is no second answer. */
function settle(all: readonly Answer[], draft: Draft): readonly DealResponse[] {
  const kept: DealResponse[] = [];
  for (const told of all) {
    const answer = isOfAnother(told, draft) ? asStatement(told) : told;
    const { response } = answer;
    // Asked first: a side that is quoted throughout the article would have each of its words held against all others.
    if (kept.some((other) => other.party === response.party && other.kind === response.kind)) continue;
    const own = all.filter((other) => other.response.party === response.party);
    if (isOpenOnly(answer) && own.some(isStatement)) continue;
    // "neither company would confirm it", behind "X confirmed": what is said of all yields to what one did.
    const ofNeither = /^neither\b/i.test(answer.attribution?.source?.text ?? '');
    if (ofNeither && own.some(({ response: other }) => other.kind === 'confirmed')) continue;
    // "confirmed the sale and referred further questions to the court": what is refused is only the rest.
    const ruled = own.some((other) => isRuled(other, draft));
    if (REFUSALS.has(response.kind) && (ruled || own.some((o) => o !== told && o.response.kind === 'neither')))
      continue;
    if (response.kind === 'statement') {
      if (own.some((other) => REFUSALS.has(other.response.kind) && isContinuation(other, answer))) continue;
      if (ruled && !tellsDeal(response, draft)) continue;
    }
    kept.push(response);
  }
  return kept;
}
