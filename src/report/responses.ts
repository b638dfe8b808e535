import type { Analysis, Attribution, Deal, DealResponse, Quote } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { firstOfEach } from '../engine/first-of-each.ts';
import { answerWords, isNobody } from './answer-words.ts';
import { capitalise, list, quoted, sentence, shortly, withoutArticle, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { inReadingOrder } from './reading-order.ts';
import { restate } from './restate.ts';
import { listed, type Sentence, type Summary, say, summaryOf } from './summary.ts';
import { closed, label, voiceOf } from './voice.ts';

/** In UTF-16 units: what is confirmed or denied is named, and not told at length. */
const NAMED_AT_MOST = 120;

/**
 * What a party did, as it stands behind its name, and on what. "It" would be the deal: where the article has what was
 * confirmed or denied, that is named.
 */
export function didWords(response: DealResponse, names: Names): string {
  const { kind, about } = response;
  const attribution = names.around(response);
  const content = attribution?.response === kind ? attribution.content : [];
  const said = content.length === 0 && about !== null ? [about] : content;
  if ((kind === 'confirmed' || kind === 'denied') && said.length > 0)
    return `${kind} ${shortly(said.map(wordsOf).join(' … '), NAMED_AT_MOST)}`;
  return answerWords(response.party, {
    response: kind,
    cue: attribution?.response === kind ? attribution.cue : null,
    about,
  });
}

/** True when the words for a source hold the party's name, or the word that its name begins with. */
function speaksAs(subject: string, party: string): boolean {
  // "Both sides": the party is one of them, whoever the other is.
  if (/^both\b/i.test(subject)) return true;
  const words = subject.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return words.includes(party.toLowerCase().split(/[^\p{L}\p{N}]+/u)[0] ?? '') || subject.includes(party);
}

/** Who answered for the party, as precisely as the article says: "A Lumina spokeswoman", else the party itself. */
export function responderOf(response: DealResponse, names: Names): { readonly who: string; readonly after: string } {
  const attribution = names.around(response);
  if (attribution === undefined || attribution.response !== response.kind) return { who: response.party, after: '' };
  const voice = voiceOf(attribution, names);
  // "Neither company would comment": that neither declined would say the contrary.
  if (isNobody(voice.subject)) return { who: response.party, after: '' };
  const who = capitalise(
    speaksAs(voice.subject, response.party) ? voice.subject : `${voice.subject}, for ${response.party}`,
  );
  return { who, after: voice.after === null ? '' : `, ${voice.after}` };
}

/** Whether whoever answered is the party itself, in a form of its own name: there is nobody to be named beside it. */
export function isOwnName(who: string, response: DealResponse, deal: Deal, names: Names): boolean {
  if (withoutArticle(who) === response.party) return true;
  const speaker = names.around(response)?.chain.at(-1);
  const party = deal.parties.find(({ name }) => name === response.party);
  return speaker?.kind === 'named-organization' && speaker.entity !== null && speaker.entity === party?.entity;
}

function answer(response: DealResponse, names: Names): Sentence {
  const attribution = names.around(response);
  const reported =
    attribution?.response === response.kind && attribution.content.length > 0 ? restate(attribution, names) : null;
  if (reported !== null) return reported;
  const subject = attribution?.response === response.kind ? voiceOf(attribution, names).subject : '';
  const { who, after } = isNobody(subject) ? { who: capitalise(subject), after: '' } : responderOf(response, names);
  const cue = attribution?.response === response.kind ? attribution.cue : null;
  const did = answerWords(who, { response: response.kind, cue, about: response.about });
  return say(sentence(`${closed(who)} ${did}${after}`), [response]);
}

/**
 * What each party said or did not say on the deal. Parties that made one statement, or gave one answer, together share a
 * sentence; a statement that `told` has given already, by the id of its attribution, is left out.
 */
export function responseSentences(deal: Deal, names: Names, told: ReadonlySet<string>): readonly Sentence[] {
  const sentences = deal.responses.flatMap((response): readonly Sentence[] => {
    if (response.kind !== 'statement') return [answer(response, names)];
    const attribution = names.around(response);
    if (attribution !== undefined && told.has(attribution.id)) return [];
    const reported = attribution === undefined ? null : restate(attribution, names);
    if (reported !== null) return [reported];
    const together = deal.responses.filter((r) => r.kind === 'statement' && r.start === response.start);
    const parties = list(together.map((r) => r.party));
    return [say(sentence(`${parties} made a statement: ${quoted(wordsOf(response))}`), [response])];
  });
  return firstOfEach(sentences, ({ text }) => text);
}

/** Where a party of the deal is named first; empty where it is not known to be one. */
export function namedFirst(deal: Deal, name: string): readonly Quote[] {
  return deal.parties.find((party) => party.name === name)?.passages.slice(0, 1) ?? [];
}

/** "The article gives no response on this deal from China Telecom." Empty when nobody is missing. */
export function missingSentence(deal: Deal): readonly Sentence[] {
  const awaited = awaitedOf(deal);
  if (awaited.length === 0) return [];
  const passages = awaited.flatMap((name) => namedFirst(deal, name));
  return [say(sentence(`The article gives no response on this deal from ${list(awaited)}`), passages)];
}

/** Whether the text says once more what a side answers on a deal, whose answer is listed with it already. */
function saysAgain({ id, response, chain }: Attribution, { stage, parties, responses }: Deal): boolean {
  const speaker = chain.at(-1)?.entity ?? null;
  if (speaker === null || !stage.attributions.includes(id)) return false;
  const side = parties.find(({ entity }) => entity === speaker);
  return responses.some(({ party, kind }) => party === side?.name && kind === response);
}

/** Refusals and silences that belong to no deal that was found. */
function otherAnswers(analysis: Analysis, names: Names): readonly Sentence[] {
  const ofDeals = new Set(analysis.deals.flatMap((deal) => deal.responses.map((one) => names.around(one)?.id)));
  return analysis.attributions.flatMap((attribution) => {
    const { response, cue, about } = attribution;
    if (response === null || ofDeals.has(attribution.id)) return [];
    if (analysis.deals.some((deal) => saysAgain(attribution, deal))) return [];
    const reported = restate(attribution, names);
    if (reported !== null) return [reported];
    const who = capitalise(label(voiceOf(attribution, names)));
    const did = answerWords(who, { response, cue, about });
    return [say(sentence(`${closed(who)} ${did}`), [attribution.source ?? attribution.cue], [attribution.id])];
  });
}

/** Who answered, who did not, and of whom the article gives no answer: a section a deal, then what belongs to none. */
export function summarizeResponses(analysis: Analysis): Summary {
  const names = namesOf(analysis);
  const sections = [
    ...inReadingOrder(analysis.deals).flatMap((deal) =>
      listed(capitalise(deal.label), [...responseSentences(deal, names, new Set()), ...missingSentence(deal)]),
    ),
    ...listed(analysis.deals.length === 0 ? null : 'From others, and on other matters', otherAnswers(analysis, names)),
  ];
  const nothing =
    'No response was found in this article. Looked for: statements by the parties of a deal, refusals, denials and questions that were left without an answer.';
  return summaryOf('responses', analysis, sections, nothing);
}
