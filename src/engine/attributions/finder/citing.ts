import { canSpeak } from './can-speak.ts';
import { openingWith } from './candidate.ts';
import { clauseEnd, contentSpan } from './content.ts';
import { phraseAfter } from './phrase-after.ts';
import { withSubject } from './reduced-passives.ts';
import { sharedSource } from './subjects.ts';

const SAYING = /^(?:said|says|told|added|stated|reported|reports|announced|announces|confirmed|wrote)$/;

/** "Acme called off the sale, citing concerns over its price": a reason that the subject gives; whom an outlet cites is a link of its chain. */
export const citesReason = openingWith(['citing', 'cites'], (place) => {
  const { scan, utterance, at, before } = place;
  // "with dealers citing heavy selling": who gives the reason stands right before it.
  const absolute = scan.tokens[at]!.lower === 'citing' ? withSubject(scan, utterance.first, at) : null;
  if (scan.tokens[at - 1]?.text !== ',' && !absolute) return null;
  // "said the contract was void, citing flaws": the grounds of what was said, and nothing more.
  const said = before.at(-1);
  if (!absolute && said && SAYING.test(scan.tokens[said.cue.last - 1]!.lower)) return null;
  const reason = phraseAfter(scan, at + 1, utterance.last);
  if (!reason || canSpeak(scan, reason)) return null;
  const source = absolute ?? sharedSource(place);
  if (!source || !canSpeak(scan, source)) return null;
  const content = contentSpan(scan, at + 1, clauseEnd(scan, utterance, at + 1, 'clause'));
  return content && { source, cue: { first: at, last: at + 1 }, content: [content], confidence: 0.7 };
});
