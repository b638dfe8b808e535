import { openingWith } from './candidate.ts';
import { contentSpan } from './content.ts';
import { inHeadline, isInCapitals } from './headlines.ts';
import { hasVerb, type Scan } from './scan.ts';
import { subjectBefore } from './subject-phrase.ts';

/** What a headline says is seen to come: "seen rising", "seen at 500 mln dlrs". */
const OUTLOOK =
  /^(?:rising|falling|holding|easing|firming|growing|slowing|remaining|staying|improving|weakening|strengthening|declining|dropping|gaining|recovering|cutting|raising|keeping|boosting|hurting|helping|giving|reaching|hitting|exceeding|becoming|continuing|taking|likely|unlikely|steady|higher|lower|up|down|unchanged|near|as)$/;

/** "SHARE SALE STILL EXPECTED THIS MONTH", "BID NOT SEEN INVOLVING BANKS", "Big losses forecast for Norwell", "Oil prices seen holding steady": headlines leave the auxiliary out. */
export const headlinePassive = openingWith(
  ['expected', 'forecast', 'predicted', 'rumoured', 'rumored', 'seen'],
  (place) => {
    const { scan, utterance, at } = place;
    const { tokens } = scan;
    if (at === utterance.first || !inHeadline(place)) return null;
    const capitals = isInCapitals(scan, utterance);
    if (at + 1 >= utterance.last && !capitals) return null;
    const seen = tokens[at]!.lower === 'seen';
    const tells = at + 1 >= utterance.last || (seen ? seenToCome(scan, at + 1) : tellsWhenOrWhat(scan, at + 1));
    if (!tells && !(seen && capitals)) return null;
    const first = tokens[at - 1]!.lower === 'not' ? at - 1 : at;
    const subject = subjectBefore(scan, utterance.first, first);
    if (subject?.first !== utterance.first || hasVerb(scan, subject.first, subject.last)) return null;
    const rest = contentSpan(scan, at + 1, utterance.last);
    const content = [scan.span(subject.first, subject.last), ...(rest ? [rest] : [])];
    return { source: null, cue: { first, last: at + 1 }, content, confidence: 0.6 };
  },
);

/** "at 500 mln dlrs", "holding steady", "likely": a whale "seen off the coast" was. */
function seenToCome({ tokens }: Scan, next: number): boolean {
  if (OUTLOOK.test(tokens[next]!.lower)) return true;
  return (
    tokens[next]!.lower === 'at' && (tokens[next + 1]?.pos === 'NUM' || /^[$£€]/.test(tokens[next + 1]?.text ?? ''))
  );
}

/** "this month", "for Norwell", "soon": where an object stands, the subject expects it itself. */
function tellsWhenOrWhat({ tokens, isDate }: Scan, next: number): boolean {
  const { pos, lower } = tokens[next]!;
  return (
    isDate(next) ||
    (pos === 'ADP' && !/^(?:by|to)$/.test(lower)) ||
    /^(?:this|next|soon|today|tomorrow|later)$/.test(lower)
  );
}
