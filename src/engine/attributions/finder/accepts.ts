import { type CueVerb, IMPLICIT_ADVERBS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS, PROTESTERS, UNNAMED_PLURAL, UNNAMED_SINGULAR } from '../../lexicon/sources.ts';
import { isOutletName } from '../outlets.ts';
import { canSpeak, countsPeople, isSpeaker, OF_THINGS } from './can-speak.ts';
import type { Candidate, Place } from './candidate.ts';
import {
  contradicts,
  isUndergone,
  movesMotion,
  pledgesAssets,
  raisesDoubts,
  tellsPlans,
  withholds,
} from './no-claims.ts';
import type { Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import { refusalAt } from './refusals.ts';

const NO_SOURCES = new Set('this that these those which there what it'.split(' '));
const UNDERGOING = /^(?:gdp|gnp|economy|inflation|index|shares|stocks|prices|exports|imports|sales|trade)$/;
const EDITORIAL = new Set('i we you'.split(' '));
const FORECASTS = new Set('predict forecast estimate anticipate project expect'.split(' '));
/** Weak words need a source that can speak, know or show something. */
const WEAK = 0.7;

/** Who looks for what is to come: "dealers look for a rate cut", and not for a seat. */
const FORECASTERS = /^(?:analysts?|economists?|dealers?|traders?|brokers?|bankers?|forecasters?|market|sources)$/;

const NO_OUTLETS: ReadonlySet<string> = new Set();
const isPaper = (scan: Place['scan'], { first, last }: Range): boolean =>
  isOutletName(scan.prose.slice(scan.tokens[first]!.start, scan.tokens[last - 1]!.end), NO_OUTLETS, true);

/** "analysts", "she", "Jane Doe": who holds a view; ministers and members that agree settle something. */
const isViewer = ({ tokens, nameAt }: Place['scan'], { last }: Range): boolean =>
  FORECASTERS.test(tokens[last - 1]!.lower) ||
  /^(?:he|she|experts?|observers?|critics?|diplomats?|scientists?)$/.test(tokens[last - 1]!.lower) ||
  nameAt(last - 1)?.type === 'person';

/** Refuses expletives, the author's own voice, and things that cannot speak where the word is weak. */
export function accepts(place: Place, entry: CueVerb, found: Candidate): boolean {
  const { scan } = place;
  if (refusalAt(scan.tokens, found.cue.first)) return false;
  // A verb of speech whose subject was not found is no source-less rumour: saying so would be a guess.
  if (!found.source) return false;
  const { first, last } = found.source;
  const head = scan.tokens[last - 1]!.lower;
  if (last - first === 1 && NO_SOURCES.has(head) && !(head === 'it' && !OF_THINGS.has(entry.lemma))) return false;
  if (last - first === 1 && EDITORIAL.has(head)) return false;
  if (entry.lemma === 'learn' || entry.lemma === 'understand') {
    const relays = /^(?:has|understands)$/.test(scan.tokens[found.cue.first]!.lower);
    // "The Mail understands the bid is dead": without "that" only papers do.
    return (
      relays &&
      (followsThat(scan, found) ||
        found.content.at(-1)!.end <= scan.tokens[first]!.start ||
        isPaper(scan, found.source))
    );
  }
  // "was looking to buy", "is looking at options"; who looks to somebody plans nothing.
  const forecasts = FORECASTERS.test(head) && scan.tokens[place.at + 1]?.lower === 'for';
  const looks = scan.tokens[place.at]!.lower === 'looking' && found.cue.first < place.at;
  if (entry.lemma === 'look' && !(scan.tokens[place.at + 1]?.lower === 'for' ? forecasts : looks)) return false;
  if (entry.lemma === 'point' && !/^(?:out|to)$/.test(scan.tokens[place.at + 1]?.lower ?? '')) return false;
  if (entry.lemma === 'play' && scan.tokens[place.at + 1]?.lower !== 'down') return false;
  // "The two firms agreed that Doe would lead": a deal, and no view.
  if (entry.lemma === 'agree' && !isViewer(scan, found.source)) return false;
  if (isUndergone(scan, place.at)) return false;
  // "Norland's GDP sees its worst drop": what it goes through.
  if (entry.lemma === 'see' && UNDERGOING.test(head)) return false;
  if (entry.lemma === 'add' && makesMore(place, found)) return false;
  // "will avoid a recession said the guild", "growing numbers are demanding": what comes about, and how many there are, says nothing.
  if (isEvent(scan, found.source) || countsPeople(head, entry.lemma)) return false;
  if (isKeptBack(place, first)) return false;
  if (entry.lemma === 'know' && !isUnknown(scan, found)) return false;
  if (entry.lemma === 'question' && asksSomebody(place)) return false;
  // "announced no new projects": what was not announced.
  if (entry.class === 'announce' && scan.tokens[place.at + 1]?.lower === 'no') return false;
  // "proposed a motion" is moved in a house, and what an agreement proposed stands in it.
  if (entry.lemma === 'propose' && !followsThat(scan, found) && (DOCUMENT_WORDS.has(head) || movesMotion(place)))
    return false;
  // "what he considered a fair price" judges; "nobody wants the yard" is nobody's plan.
  if (entry.lemma === 'consider' && scan.tokens[first - 1]?.lower === 'what') return false;
  if (entry.class === 'intention' && /^(?:nobody|none)$/.test(head) && last - first === 1) return false;
  // "is reportedly considering": what is only reported of somebody, nobody has said of itself.
  if (entry.class === 'intention' && isReported(scan, found.cue)) return false;
  // An agreement that "aims to" has no aims: plans are people's and organisations'.
  if (entry.class === 'intention') return canSpeak(scan, found.source) && !DOCUMENT_WORDS.has(head);
  // "revenues estimated at": a forecast is somebody's, of things.
  if (FORECASTS.has(entry.lemma)) return canSpeak(scan, found.source);
  if (entry.lemma === 'deny' && withholds(place)) return false;
  // "until the board confirms the sale": it has not yet.
  if (
    /^confirms?$/.test(scan.tokens[place.at]!.lower) &&
    /^(?:until|unless|if|once)$/.test(scan.tokens[first - 1]?.lower ?? '')
  )
    return false;
  // "are demanding higher pay", "marched, demanding jobs"; a robber who demanded money has it.
  if (entry.lemma === 'demand' && !/^(?:that|to)$/.test(scan.tokens[place.at + 1]?.lower ?? ''))
    return (
      canSpeak(scan, found.source) &&
      (scan.tokens[place.at]!.lower === 'demanding' || PROTESTERS.has(scan.tokens[found.source.first]!.lower))
    );
  // "a group called “Clean Coast”": what it is named, and nothing that it says.
  const called = place.at + (/^(?:the|an?)$/.test(scan.tokens[place.at + 1]?.lower ?? '') ? 2 : 1);
  const named = entry.lemma === 'call' && found.cue.first === place.at && scan.quotationAt(called) >= 0;
  // "a plan, called the “Great Way”": what is named stands right before it.
  if (named && scan.tokens[place.at - 1]?.text === ',' && !scan.nameAt(place.at - 2)) return false;
  if (named && (/^an?$/.test(scan.tokens[first]!.lower) || goesOnBehind(scan, called))) return false;
  // "the plane promises a quiet ride", "pledged its shares": nobody's promise, and a security.
  if (/^(?:pledge|promise)$/.test(entry.lemma) && (pledgesAssets(place) || !canSpeak(scan, found.source))) return false;
  // "No group claimed responsibility": nobody did.
  if (entry.lemma === 'claim' && /^(?:no|nobody|none)$/.test(scan.tokens[first]!.lower)) return false;
  // "has not ruled out a sale": what is left open is not said.
  if (entry.lemma === 'rule' && isNegated(scan, found.cue)) return false;
  if (/^(?:unveil|outline)$/.test(entry.lemma) && !tellsPlans(place)) return false;
  if (entry.lemma === 'raise' && !(raisesDoubts(place) && canSpeak(scan, found.source))) return false;
  if (
    /^(?:reject|dismiss|contest)$/.test(entry.lemma) &&
    !contradicts(place) &&
    !found.content.some(({ end }) => end <= scan.tokens[found.cue.first]!.start)
  )
    return false;
  // "rules that could close mills": a noun but in the past.
  if (/^(?:rule|hold|charge)$/.test(entry.lemma) && !/^(?:ruled|held|charged)$/.test(scan.tokens[place.at]!.lower))
    return false;
  if (
    entry.lemma === 'find' &&
    !followsThat(scan, found) &&
    (!looksInto(scan, found.source) || scan.tokens[first - 1]?.lower === 'if')
  )
    return false;
  const announces =
    (entry.class === 'announce' || entry.class === 'relay' || entry.lemma === 'confirm') && !followsThat(scan, found);
  return (entry.strength > WEAK && !announces) || canSpeak(scan, found.source);
}

const isReported = ({ tokens }: Place['scan'], { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => IMPLICIT_ADVERBS.has(lower));

/** "added to speculation that", "added 200 jobs", "value added tax": made more of it. */
function makesMore({ scan: { tokens }, at }: Place, { content }: Candidate): boolean {
  const next = tokens[at + 1];
  if (next?.lower === 'to') return true;
  const isThing = /^(?:NUM|NOUN|ADJ)$/.test(next?.pos ?? '');
  return isThing && content.every(({ start }) => start === next!.start);
}

/** "a recession", "an investment": a thing of which there is one among several, and nobody. */
function isEvent({ tokens, nameAt }: Place['scan'], { first, last }: Range): boolean {
  const head = tokens[last - 1]!.lower;
  return (
    /^an?$/.test(tokens[first]!.lower) &&
    /(?:ssion|ment|ness|ity|ism)$/.test(head) &&
    !nameAt(last - 1) &&
    !isSpeaker(head)
  );
}

/** "declined to say when he expected a sale": what is not told is nobody's claim. */
function isKeptBack({ scan, before }: Place, source: number): boolean {
  const refused = before.at(-1);
  if (!refused || refused.content.length > 0 || refused.cue.last >= source) return false;
  return (
    source - refused.cue.last === 1 &&
    /^(?:when|how|what|where|which|why|whether|if|who)$/.test(scan.tokens[refused.cue.last]!.lower)
  );
}

/** "did not know whether", "does not know how": what is known is the author's. */
function isUnknown({ tokens, tokenAt }: Place['scan'], { cue, content }: Candidate): boolean {
  const asked = /^(?:whether|if|how|what|when|where|which|who|why)$/;
  const denied = tokens.slice(cue.first, cue.last).some(({ lower }) => /^(?:not|n[’']t)$/.test(lower));
  return denied && content.some(({ start }) => asked.test(tokens[tokenAt(start)]!.lower));
}

/** "questioned two men", "questioned her about": whom somebody asks, and no doubt. */
function asksSomebody({ scan, utterance, at }: Place): boolean {
  const object = phraseAfter(scan, at + 1, utterance.last);
  if (!object || scan.tokens[at + 1]?.lower === 'that') return false;
  const head = scan.tokens[object.last - 1]!.lower;
  return (
    /^(?:him|her|them)$/.test(scan.tokens[at + 1]!.lower) ||
    scan.nameAt(object.last - 1)?.type === 'person' ||
    UNNAMED_PLURAL.has(head) ||
    UNNAMED_SINGULAR.has(head.replace(/s$/, ''))
  );
}

/** "A notice called “Free to take” had a picture": the verb of the sentence stands behind the quotation. */
function goesOnBehind(scan: Place['scan'], t: number): boolean {
  const behind = scan.tokenAt(scan.quotations[scan.quotationAt(t)]!.end);
  const verb = scan.tokens[behind];
  return verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.lower.endsWith('ing'));
}

/** Whether its content is what "that" opens: what is so announced is said, whatever says it. */
const followsThat = (scan: Place['scan'], { content }: Candidate): boolean =>
  content.length > 0 && scan.tokens[scan.tokenAt(content.at(-1)!.start) - 1]?.lower === 'that';

/** "the inquiry found the bank had lent too much": who finds things out, not who comes upon them. */
const looksInto = (scan: Place['scan'], { first, last }: Range): boolean =>
  scan.tokens
    .slice(first, last)
    .some(
      ({ lower }) =>
        DOCUMENT_WORDS.has(lower) ||
        /^(?:court|judge|commission|tribunal|investigators|researchers|auditors|scientists)$/.test(lower),
    );

const isNegated = ({ tokens }: Place['scan'], { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:not|n[’']t|never)$/.test(lower));
