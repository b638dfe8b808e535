import { OUTLOOK_NOUNS, RESULT_NOUNS } from '../../lexicon/cues.ts';
import { isNominal } from './noun-phrases.ts';
import type { Scan } from './scan.ts';

/** Words that follow an object without saying anything of it: "called the bank back". */
const ASIDE = new Set('here there back off again later earlier today yesterday first'.split(' '));
/** How far back "what", "which" or "that" may stand before its verb, in tokens. */
const LONGEST_SUBJECT = 8;

/** How many words "with Norwell" may have behind what is judged. */
const LONGEST_COMPLEMENT = 7;

/** "called it a mistake", "called the bid too low": somebody or something, and behind it what it is called. */
export function judges(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  const name = scan.nameAt(first);
  let t = first;
  if (/^(?:it|this|that|them|him|her|these|those)$/.test(tokens[t]!.lower)) t++;
  else if (name) while (t < end && scan.nameAt(t) === name) t++;
  else if (isNominal(scan, t)) {
    do t++;
    while (t < end && (tokens[t]!.pos === 'NOUN' || (tokens[t]!.pos === 'ADJ' && tokens[t + 1]?.pos === 'NOUN')));
  } else return false;
  // "called the split with Norwell a mutual decision"
  if (scan.tokens[t]?.pos === 'ADP') {
    const far = Math.min(end, t + LONGEST_COMPLEMENT);
    let article = t + 1;
    while (article < far && isNominal(scan, article) && !/^an?$/.test(tokens[article]!.lower)) article++;
    return article > t + 1 && article < far && /^an?$/.test(tokens[article]!.lower) && !scan.isDate(article);
  }
  return t < end && /^(?:DET|ADJ|ADV)$/.test(tokens[t]!.pos) && !scan.isDate(t) && !ASIDE.has(tokens[t]!.lower);
}

/** "what Acme called a fraud": what is judged stands before the verb at `at`. */
export function judgesRelative({ tokens }: Scan, at: number, first: number): boolean {
  for (let t = at - 1; t >= Math.max(first, at - LONGEST_SUBJECT); t--) {
    const { lower, pos, text } = tokens[t]!;
    if (/^(?:what|which)$/.test(lower)) return true;
    if (pos === 'VERB' || text === ',') return false;
  }
  return false;
}

/** "described the bid as hostile" before another verb or comma. */
export function judgesAs(scan: Scan, first: number, end: number): boolean {
  return firstBeforeVerb(scan, first, end, (t) => scan.tokens[t]!.lower === 'as' && !opensClause(scan, t + 1, end));
}

/** "saw the ship as it left", "as the market fell": behind this "as" stands when, and no judgement. */
function opensClause(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  if (/^(?:he|she|it|they|we|i|you|soon|well|long|far)$/.test(tokens[first]?.lower ?? '')) return true;
  let t = first;
  while (t < end && isNominal(scan, t)) t++;
  const verb = tokens[t];
  return t > first && t < end && verb !== undefined && /^(?:VERB|AUX)$/.test(verb.pos) && !verb.lower.endsWith('ing');
}

/** "the stake at $3 billion", "the cost at about", "the price closer to": a thing, and a figure behind it. */
export function putsFigure(scan: Scan, first: number, end: number): boolean {
  return firstBeforeVerb(scan, first, end, (t) => {
    const closer = /^(?:closer|nearer)$/.test(scan.tokens[t - 1]?.lower ?? '') && scan.tokens[t]!.lower === 'to';
    const figure = scan.tokens[t + 1];
    if (!(closer || /^(?:at|near|above|below)$/.test(scan.tokens[t]!.lower)) || !figure || t + 1 >= end) return false;
    return (
      figure.pos === 'NUM' ||
      scan.quotationAt(t + 1) >= 0 ||
      /^(?:[$£€]|us|about|around|between|nearly|roughly|over|least|more|up|some)$/.test(figure.lower)
    );
  });
}

/** How many words what is seen to come may have before its noun. */
const LONGEST_OUTLOOK = 6;

/** What a figure is seen doing. */
const MOVING =
  /^(?:falling|rising|growing|dropping|climbing|slowing|improving|declining|increasing|decreasing|shrinking|recovering|averaging|exceeding|outweighing|narrowing|widening)$/;

/** "little chance of a deal", "no change in its stake": a noun phrase whose noun says what is to come; "prices falling by half". */
export function isOutlook(scan: Scan, first: number, end: number): boolean {
  // "sees his sister falling"
  if (/^(?:his|her|their|him|them)$/.test(scan.tokens[first]?.lower ?? '')) return false;
  for (let t = first; t < Math.min(end, first + LONGEST_OUTLOOK) && isNominal(scan, t) && !scan.nameAt(t); t++)
    if (OUTLOOK_NOUNS.has(scan.tokens[t]!.lower) || (t + 1 < end && MOVING.test(scan.tokens[t + 1]!.lower)))
      return true;
  return false;
}

/** How many words a result may have before its noun. */
const LONGEST_RESULT = 9;

/** "a $3 million loss", "a particularly strong start": a noun phrase whose noun says what a period brought. */
export function isResult({ tokens, nameAt, quotationAt }: Scan, first: number, end: number): boolean {
  for (let t = first; t < Math.min(end, first + LONGEST_RESULT); t++) {
    const { lower, pos } = tokens[t]!;
    if (quotationAt(t) >= 0) return false;
    if (RESULT_NOUNS.has(lower)) return !/^(?:VERB|AUX)$/.test(tokens[t + 1]?.pos ?? '');
    if (!/^(?:NOUN|ADJ|ADV|DET|NUM|SYM|PROPN|X)$/.test(pos) && !/^[-$%]$/.test(lower) && nameAt(t) === undefined)
      return false;
  }
  return false;
}

/** "urged investors to sell": somebody, and "to" with a verb before the clause is over. */
export function ordersSomebody(scan: Scan, first: number, end: number): boolean {
  const { tokens } = scan;
  const addressed = isNominal(scan, first) || /^(?:him|her|them|us|me|it)$/.test(tokens[first]!.lower);
  const orders = (t: number) => tokens[t]!.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[t + 1]?.pos ?? '');
  return addressed && firstBeforeVerb(scan, first, end, orders);
}

/** "cautioned investors against haste": somebody, and behind it one of the prepositions that the verb governs. */
export function governsBehind(scan: Scan, first: number, end: number, governed: readonly string[]): boolean {
  if (!isNominal(scan, first) || scan.isDate(first)) return false;
  return firstBeforeVerb(scan, first, Math.min(end, first + 8), (t) => governed.includes(scan.tokens[t]!.lower));
}

/** Whether a token behind `first` fulfils this before a verb or a comma comes. */
function firstBeforeVerb(scan: Scan, first: number, end: number, fulfils: (t: number) => boolean): boolean {
  for (let t = first + 1; t < end; t++) {
    if (fulfils(t)) return true;
    const { text, pos } = scan.tokens[t]!;
    if (text === ',' || ((pos === 'VERB' || pos === 'AUX') && !scan.nameAt(t))) return false;
  }
  return false;
}
