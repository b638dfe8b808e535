import type { Factuality, Quote } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import type { CueClass } from '../lexicon/cues.ts';
import {
  HEDGE_PHRASES,
  NEGATIONS,
  NEGATIVE_LEADS,
  OPEN_MODALS,
  POSSIBLE_WORDS,
  PROBABLE_WORDS,
  PROSPECTS,
} from '../lexicon/hedges.ts';
import { plainWords } from '../plain-words.ts';
import { isWithin } from '../span-search.ts';
import type { Draft } from './draft.ts';
import type { Scan } from './finder/scan.ts';
import { CUE_VERB_OF } from './finder/verb-groups.ts';
import { type MainClause, mainClause } from './main-clause.ts';

/** The class of the cue's verb, or null for formulas, "according to" and punctuation. */
export function cueClass(draft: Draft): CueClass | null {
  const { scan } = draft.block;
  const first = scan.tokenAt(draft.said.start);
  for (let t = scan.tokenAt(draft.said.end) - 1; t >= first; t--) {
    const token = scan.tokens[t]!;
    const found = CUE_VERB_OF.get(token.lemma)?.class ?? (token.lower === 'told' ? 'speech' : undefined);
    if (found) return found;
  }
  return null;
}

/** How far a claim falls short of a plain "it is so". */
interface Doubt {
  readonly possible: boolean;
  readonly probable: boolean;
  readonly negated: boolean;
  /** The tokens that leave it open, in order. */
  readonly by: readonly number[];
}

/**
 * How firmly this source puts it, with all its hedges: the verbs of the main clause and the cue decide, hedges elsewhere
 * are only shown. Words inside quotations count: they are its own.
 */
export function judgeFactuality(draft: Draft): { factuality: Factuality; hedges: Quote[] } {
  const { scan } = draft.block;
  const { tokens, prose } = scan;
  const [first] = draft.contentSpans;
  if (!first) return { factuality: 'U', hedges: [] };
  const clauses = draft.contentSpans.map((span) =>
    mainClause(tokens, scan.tokenAt(span.start), scan.tokenAt(span.end)),
  );
  // "The port | is expected to | close": the last part holds the verb that counts.
  const at = draft.source === null && clauses.length > 1 ? clauses.length - 1 : clauses.findIndex((c) => c !== null);
  const clause = clauses[at] ?? null;
  const said = clause ? doubtIn(scan, clause) : nominalDoubt(draft);
  const hedges = hedgesIn(draft, said.by);
  const opening = /^["“]?(whether|if)\b/i.exec(prose.slice(first.start, first.start + 10))?.[1]?.toLowerCase();
  // "asked if it would sell" leaves it open; "said that if it sold, it would pay" has a main clause.
  const hasMain = clause !== null && tokens[clause.start]!.start > first.start + OPENING;
  if (opening === 'whether' || (opening === 'if' && !hasMain) || asks(draft)) return { factuality: 'U', hedges };
  const cue = tokens.slice(scan.tokenAt(draft.said.start), scan.tokenAt(draft.said.end));
  const kind = cueClass(draft);
  const attitude = kind === 'belief' || kind === 'intention' || draft.source === null;
  let { possible, probable, negated } = said;
  if (kind === 'denial') negated = !negated;
  if (attitude && cue.some(({ lower }) => /^(?:not|n[’']t|never|no)$/.test(lower))) negated = !negated;
  if (kind === 'suggestive') possible = true;
  if (attitude || kind === 'command') probable = true;
  possible ||= cue.some(({ lower }) => /^(?:may|might|could)$/.test(lower));
  return { factuality: `${possible ? 'PS' : probable ? 'PR' : 'CT'}${negated ? '-' : '+'}`, hedges };
}

/** The width of an opening mark and "if". */
const OPENING = 4;

/** Every word and phrase of the content that hedges, with the tokens that decided, in order. */
function hedgesIn(draft: Draft, decided: readonly number[]): Quote[] {
  const { scan, block } = draft.block;
  const hedges: Quote[] = [];
  for (const span of draft.contentSpans) {
    for (let t = scan.tokenAt(span.start); t < scan.tokens.length && scan.tokens[t]!.end <= span.end; t++)
      if (hedgeAt(scan.tokens, t) || decided.includes(t))
        hedges.push(block.quote(scan.tokens[t]!.start, scan.tokens[t]!.end));
    const lower = scan.prose.slice(span.start, span.end).toLowerCase();
    for (const phrase of HEDGE_PHRASES) {
      const at = lower.indexOf(phrase);
      if (at < 0) continue;
      const [start, end] = [span.start + at, span.start + at + phrase.length];
      const words = hedges.findIndex((hedge) => isWithin(hedge, block.toSource(start, end)));
      if (words >= 0) hedges.splice(words, 1);
      hedges.push(block.quote(start, end));
    }
  }
  return hedges.sort((a, b) => a.start - b.start);
}

function hedgeAt(tokens: readonly Token[], t: number): 'possible' | 'probable' | null {
  const { text, lower } = tokens[t]!;
  if (text === 'May' && tokens[t - 1] !== undefined) return null;
  return POSSIBLE_WORDS.has(lower) ? 'possible' : PROBABLE_WORDS.has(lower) ? 'probable' : null;
}

/** A direct question claims nothing. */
const asks = ({ content }: Draft): boolean =>
  content.length === 1 && /\?["”’]*$/.test(plainWords(content[0]!).trimEnd());

/** What the verbs of a main clause, and the words that go with them, leave open or deny. */
function doubtIn(scan: Scan, { first, last, start, open }: MainClause): Doubt {
  const { tokens } = scan;
  const by: number[] = [];
  let possible = false;
  let probable = open;
  let negations = deniesSubject(tokens, start, first) ? 1 : 0;
  for (let t = first; t < last; t++) {
    const { lower } = tokens[t]!;
    const hedge = hedgeAt(tokens, t);
    const leads = tokens[t + 1]?.lower === 'to' && t + 2 <= last;
    // "could not comment" leaves nothing open, as "might not" does.
    const unable = lower === 'could' && NEGATIONS.has(tokens[t + 1]?.lower ?? '');
    // "said it would sell" is a plain future; "we would sell" is not.
    const conditional = lower === 'would' && scan.quotationAt(t) >= 0;
    const isPossible = hedge === 'possible' && !unable;
    const isProbable = hedge === 'probable' || conditional || OPEN_MODALS.has(lower) || (leads && PROSPECTS.has(lower));
    if (isPossible || isProbable) by.push(t);
    possible ||= isPossible;
    probable ||= isProbable;
    if (NEGATIONS.has(lower) || (leads && NEGATIVE_LEADS.has(lower))) negations++;
  }
  // "has no plans", "took nothing"; "would be possible", "is in talks".
  const behind = tokens[last]?.lower ?? '';
  if (/^(?:no|none|nothing|nobody|neither|unlikely|impossible)$/.test(behind)) negations++;
  if (tokens[last] !== undefined && tokens[last - 1]!.pos === 'AUX') {
    const hedge = hedgeAt(tokens, last);
    possible ||= hedge === 'possible';
    probable ||= hedge === 'probable' || (behind === 'in' && tokens[last + 1]?.lower === 'talks');
  }
  return { possible, probable, negated: negations % 2 === 1, by };
}

/** "No bank has …", "neither company will …". */
function deniesSubject(tokens: readonly Token[], start: number, verb: number): boolean {
  for (let t = start; t < Math.min(verb, start + 3); t++)
    if (/^(?:no|none|neither|nobody|nothing|never|nor)$/.test(tokens[t]!.lower))
      return !/^(?:doubt|matter)$/.test(tokens[t + 1]?.lower ?? '');
  return false;
}

/** A content without a verb is as sure as its own adjectives: "a possible merger". */
function nominalDoubt({ block: { scan }, contentSpans }: Draft): Doubt {
  const found = contentSpans.flatMap(({ start, end }) => {
    const from = scan.tokenAt(start);
    return Array.from({ length: Math.min(NOMINAL_REACH, scan.tokenAt(end) - from) }, (_, i) =>
      hedgeAt(scan.tokens, from + i),
    );
  });
  return { possible: found.includes('possible'), probable: found.includes('probable'), negated: false, by: [] };
}

/** How far into a noun phrase its own adjectives stand. */
const NOMINAL_REACH = 4;
