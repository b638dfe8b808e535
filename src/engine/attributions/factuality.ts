import type { Factuality, Quote } from '../analysis.ts';
import type { Token } from '../language/language.ts';
import { CUE_VERBS, type CueClass } from '../lexicon/cues.ts';
import { HEDGE_PHRASES, NEGATIONS, POSSIBLE_WORDS, PROBABLE_WORDS } from '../lexicon/hedges.ts';
import type { Draft } from './draft.ts';

const CLASSES = new Map<string, CueClass>(CUE_VERBS.map((entry) => [entry.lemma, entry.class]));

/** The class of the cue's verb, or null for formulas, "according to" and punctuation. */
export function cueClass(draft: Draft): CueClass | null {
  const { scan } = draft.block;
  const first = scan.tokenAt(draft.said.start);
  for (let t = scan.tokenAt(draft.said.end) - 1; t >= first; t--) {
    const token = scan.tokens[t]!;
    const found = CLASSES.get(token.lemma) ?? (token.lower === 'told' ? 'speech' : undefined);
    if (found) return found;
  }
  return null;
}

/** How firmly this source puts it, with the words that decided it. Words inside quotations count: they are its own. */
export function judgeFactuality(draft: Draft): { factuality: Factuality; hedges: Quote[] } {
  if (draft.contentSpans.length === 0) return { factuality: 'U', hedges: [] };
  const hedges: Quote[] = [];
  let possible = false;
  let probable = false;
  let negated = false;
  const { scan } = draft.block;
  const { tokens } = scan;
  for (const span of draft.contentSpans) {
    let clause = true;
    for (let t = scan.tokenAt(span.start); t < tokens.length && tokens[t]!.end <= span.end; t++) {
      const token = tokens[t]!;
      const month = token.text === 'May' && token.start > span.start;
      // What comes after the first comma or conjunction qualifies something else than the main claim.
      if (/^[,;]$/.test(token.text) && t > scan.tokenAt(span.start) + 6) clause = false;
      const isPossible = POSSIBLE_WORDS.has(token.lower) && !month;
      const isProbable = PROBABLE_WORDS.has(token.lower);
      if (isPossible || isProbable) {
        hedges.push(draft.block.block.quote(token.start, token.end));
        possible ||= isPossible && clause;
        probable ||= isProbable && clause;
      }
      if (clause && NEGATIONS.has(token.lower) && nearVerb(tokens, t)) negated = true;
    }
    const lower = scan.prose.slice(span.start, span.end).toLowerCase();
    for (const phrase of HEDGE_PHRASES) {
      const at = lower.indexOf(phrase);
      if (at < 0) continue;
      hedges.push(draft.block.block.quote(span.start + at, span.start + at + phrase.length));
      probable = true;
    }
  }
  const kind = cueClass(draft);
  if (/^(?:whether|if)\b/i.test(scan.prose.slice(draft.contentSpans[0]!.start))) return { factuality: 'U', hedges };
  if (kind === 'denial') negated = !negated;
  if (kind === 'suggestive') possible = true;
  if (kind === 'belief' || kind === 'intention' || draft.source === null) probable = true;
  const degree = possible ? 'PS' : probable ? 'PR' : 'CT';
  hedges.sort((a, b) => a.start - b.start);
  return { factuality: `${degree}${negated ? '-' : '+'}`, hedges };
}

function nearVerb(tokens: readonly Token[], t: number): boolean {
  return [t - 1, t + 1, t + 2].some((i) => tokens[i]?.pos === 'AUX' || tokens[i]?.pos === 'VERB');
}
