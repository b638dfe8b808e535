import { firstWithin } from '../../language/token-search.ts';
import { MESSAGES } from '../../lexicon/attribution-contexts.ts';
import { canSpeak } from './can-speak.ts';
import { openingWith } from './candidate.ts';
import { POSSESSIVE, type Range } from './noun-phrases.ts';
import { phraseAfter } from './phrase-after.ts';
import type { Scan } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** "There was no immediate comment from Acme": who might have commented has not. */
export const noWordFrom = openingWith(['there', 'no'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const available = tokens[at]!.lower === 'no' ? commentAvailable(scan, at, at === utterance.first) : -1;
  if (tokens[at]!.lower === 'no') {
    const source =
      available < 0 ? null : phraseAfter(scan, available + 1, topicBehind(scan, available + 1, utterance.last));
    return source && canSpeak(scan, source)
      ? { source, cue: { first: at, last: available }, content: [], confidence: 0.9 }
      : null;
  }
  let t = at + 1;
  while (/^(?:is|was|has|had|been)$/.test(tokens[t]?.lower ?? '')) t++;
  if (t === at + 1 || tokens[t]?.lower !== 'no') return null;
  t++;
  while (/^(?:immediate|official|further|public|initial|response|reaction|word)$/.test(tokens[t]?.lower ?? '')) t++;
  if (/^(?:comment|reply|answer)$/.test(tokens[t]?.lower ?? '')) t++;
  if (!/^(?:comment|reply|answer|response|reaction|word)$/.test(tokens[t - 1]!.lower)) return null;
  while (/^(?:yet|so|far)$/.test(tokens[t]?.lower ?? '')) t++;
  const source =
    tokens[t]?.lower === 'from' || (tokens[t]?.lower === 'at' && tokens[t - 1]!.lower === 'answer')
      ? phraseAfter(scan, t + 1, topicBehind(scan, t + 1, utterance.last))
      : null;
  // "There was no response from the market": prices did not move, and nobody was asked.
  const trades =
    source && TRADERS.test(tokens[source.last - 1]!.lower) && !/^(?:comment|reply)$/.test(tokens[t - 1]!.lower);
  return source && !trades && (canSpeak(scan, source) || isSeat(scan, source))
    ? { source, cue: { first: at, last: t }, content: [], confidence: 0.9 }
    : null;
});

/** Where "from" stands behind "no immediate comment was available", or where `opens`, "No comment"; -1 where that does not stand at `no`. */
function commentAvailable({ tokens }: Scan, no: number, opens: boolean): number {
  let t = no + 1;
  while (/^(?:immediate|official|further)$/.test(tokens[t]?.lower ?? '')) t++;
  if (!/^(?:comments?|response|reply)$/.test(tokens[t]?.lower ?? '')) return -1;
  t++;
  while (/^(?:was|were|is|has|been|immediately)$/.test(tokens[t]?.lower ?? '')) t++;
  if (/^(?:available|received|forthcoming)$/.test(tokens[t]?.lower ?? '')) t++;
  else if (!opens || !/^(?:comments?|response|reply)$/.test(tokens[t - 1]!.lower)) return -1;
  return tokens[t]?.lower === 'from' ? t : -1;
}

/** "Norwell's headquarters", "the bank's London offices": where those sit who were asked. */
const isSeat = ({ tokens }: Scan, { first, last }: Range): boolean =>
  tokens.slice(first, last).some(({ lower }) => /^(?:headquarters|offices?|switchboard)$/.test(lower));

const TRADERS =
  /^(?:markets?|investors|traders|dealers|shares|buyers|public|crowd|audience|consumers|customers|voters)$/;

/** Where "on the sale" begins, which a comment would have been about; `end` where nothing does. */
function topicBehind({ tokens }: Scan, from: number, end: number): number {
  for (let t = from; t < end; t++) if (/^(?:on|about|regarding)$/.test(tokens[t]!.lower)) return t;
  return end;
}

const OPENERS =
  'was were went go goes gone rang bounced remain remains remained stay stays stayed did elicited drew received got yielded brought fetched evoked met'.split(
    ' ',
  );

/** How far the verb may stand behind who was asked: "seeking comment on the sale". */
const REACH = 14;

/** "went", "remained": with "unanswered" behind it. */
const STAYING = /^(?:went|goes?|gone|rang|remain(?:s|ed)?|stay(?:s|ed)?)$/;
const NO_ANSWER = /^(?:response|responses|reply|replies|answer|answers|comment)$/;
const GETTING =
  /^(?:elicit(?:ed)?|draw|drew|received?|get|got|yield(?:ed)?|bring|brought|fetch(?:ed)?|evoked?|meet|met)$/;

/** The last token of what says from `at` on that nobody answered: "were not returned", "remained unanswered", "elicited no response"; -1 where nothing does. */
function silenceEnd({ tokens }: Scan, at: number): number {
  const word = (t: number) => tokens[t]?.lower ?? '';
  const past = (t: number) => {
    let next = t;
    while (/^(?:immediately|initially|yet|also|largely)$/.test(word(next))) next++;
    return next;
  };
  // "rang out", "went to voicemail", "bounced back"
  if (word(at) === 'rang' && word(at + 1) === 'out') return at + 1;
  if (word(at) === 'went' && word(at + 1) === 'to' && /^voice-?mail$/.test(word(at + 2))) return at + 2;
  if (word(at) === 'bounced') return word(at + 1) === 'back' ? at + 1 : at;
  if (/^(?:went|go|gone)$/.test(word(at)) && word(at + 1) === 'without') {
    const answer = /^an?$/.test(word(at + 2)) ? at + 3 : at + 2;
    return NO_ANSWER.test(word(answer)) ? answer : -1;
  }
  if (STAYING.test(word(at))) return word(past(at + 1)) === 'unanswered' ? past(at + 1) : -1;
  const negated = /^(?:not|n[’']t)$/.test(word(at + 1));
  if (/^w(?:as|ere)$/.test(word(at)))
    return negated && /^(?:returned|answered)$/.test(word(past(at + 2))) ? past(at + 2) : -1;
  const verb = /^did$/.test(word(at)) && negated ? past(at + 2) : at;
  if (!GETTING.test(word(verb))) return -1;
  let t = word(verb + 1) === 'with' ? verb + 2 : verb + 1;
  const none = verb === at ? /^no$/ : /^(?:an?|any)$/;
  if (none.test(word(t))) t++;
  else if (verb === at) return -1;
  if (/^(?:immediate|further|official)$/.test(word(t))) t++;
  return NO_ANSWER.test(word(t)) ? t : -1;
}

const PHONES = /^(?:tele)?phones?$/;

/** "Calls to Acme seeking comment were not returned": who was called has not answered. */
export const unanswered = openingWith(OPENERS, ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const t = silenceEnd(scan, at);
  if (t < 0 || t >= utterance.last) return null;
  for (let m = at - 1; m >= Math.max(utterance.first, at - REACH); m--) {
    if (!MESSAGES.has(tokens[m]!.lower)) continue;
    // "Norwell's phones rang unanswered"
    const owner = POSSESSIVE.test(tokens[m - 1]?.text ?? '') ? subjectBefore(scan, utterance.first, m - 1) : null;
    if (owner && PHONES.test(tokens[m]!.lower))
      return { source: owner, cue: { first: at, last: t + 1 }, content: [], confidence: 0.9 };
    for (let to = m + 1; to < at - 1; to++) {
      const asks = tokens[to]!.lower === 'from' && tokens[to - 1]!.lower === 'comment';
      if (!asks && !/^(?:to|with|at)$/.test(tokens[to]!.lower)) continue;
      const source = phraseAfter(scan, to + 1, at);
      return source && { source, cue: { first: at, last: t + 1 }, content: [], confidence: 0.9 };
    }
  }
  return null;
});

/** "It was not immediately possible to reach Acme", "The paper was unable to contact Acme": whom nobody could ask. */
export const outOfReach = openingWith(['reach', 'contact', 'locate'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const word = (t: number) => tokens[t]?.lower ?? '';
  if (word(at - 1) !== 'to' || !/^(?:possible|unable|failed)$/.test(word(at - 2))) return null;
  let first = at - 2;
  while (first > utterance.first && /^(?:is|was|were|not|n[’']t|immediately|yet|also)$/.test(word(first - 1))) first--;
  const words = tokens.slice(first, at).map(({ lower }) => lower);
  const negated = words.some((lower) => /^(?:not|n[’']t)$/.test(lower));
  if (negated !== words.includes('possible') || (negated && word(first - 1) !== 'it')) return null;
  const source = phraseAfter(scan, at + 1, commentBehind(scan, at + 1, utterance.last));
  // "unable to reach an agreement"
  if (!source || !canSpeak(scan, source) || /^(?:an?|any|no)$/.test(word(source.first))) return null;
  return { source, cue: { first, last: at + 1 }, content: [], confidence: 0.85 };
});

/** "Attempts to reach Acme were unsuccessful": the attempts tell who was sought. */
export const soughtInVain = openingWith(['unsuccessful', 'failed', 'fruitless'], ({ scan, utterance, at }) => {
  const { tokens } = scan;
  const first = /^(?:was|were|proved)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  if (first === at && tokens[at]!.lower !== 'failed') return null;
  for (let t = first - 2; t >= Math.max(utterance.first, first - REACH); t--) {
    if (!/^(?:attempts?|efforts?)$/.test(tokens[t]!.lower)) continue;
    const seeks = tokens[t + 1]?.lower === 'to' && /^(?:reach|contact|locate)$/.test(tokens[t + 2]?.lower ?? '');
    const source = seeks ? phraseAfter(scan, t + 3, commentBehind(scan, t + 3, first)) : null;
    return source && canSpeak(scan, source)
      ? { source, cue: { first, last: at + 1 }, content: [], confidence: 0.85 }
      : null;
  }
  return null;
});

/** Where "for comment" begins; `end` where it does not. */
function commentBehind({ tokens }: Scan, from: number, end: number): number {
  for (let t = from; t < end; t++)
    if (tokens[t]!.lower === 'for' && /^(?:comment|an?|further)$/.test(tokens[t + 1]?.lower ?? '')) return t;
  return end;
}

/** How many words may stand between "has not" and what was received. */
const LONGEST_WAIT = 6;

/** "The Post contacted Acme for comment, but has not received a reply": who was written to has not answered. */
export const writtenToInVain = openingWith(['contacted', 'approached', 'emailed', 'e-mailed', 'messaged'], (place) => {
  const { scan, utterance, at } = place;
  const { tokens } = scan;
  const word = (t: number) => tokens[t]?.lower ?? '';
  const end = Math.min(utterance.last, at + REACH);
  const but = firstWithin(tokens, at + 2, end, ({ lower }) => /^(?:but|and|yet)$/.test(lower));
  if (but < 0) return null;
  const first = /^(?:it|they|we)$/.test(word(but + 1)) ? but + 2 : but + 1;
  let verb = first;
  while (verb < first + LONGEST_WAIT && !/^(?:receive|received|get|got|gotten)$/.test(word(verb))) verb++;
  const negated = tokens.slice(first, verb).some(({ lower }) => /^(?:not|n[’']t|never)$/.test(lower));
  let last = verb + 1;
  if (!(negated ? /^(?:an?|any)$/ : /^no$/).test(word(last))) return null;
  last++;
  if (/^(?:immediate|further|official)$/.test(word(last))) last++;
  if (!NO_ANSWER.test(word(last))) return null;
  const source = phraseAfter(scan, at + 1, Math.min(but, commentBehind(scan, at + 1, but)));
  return source && canSpeak(scan, source)
    ? { source, cue: { first, last: last + 1 }, content: [], confidence: 0.85 }
    : null;
});
