import type { Token } from '../language/language.ts';

/** Whether a clause still waits for its verb, and so for its subject. */
export type Clause = 'open' | 'past-verb';

export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'that which as while because since if when but although though whereas after before until and said says told added ; : “ "'.split(
    ' ',
  ),
);

export function afterToken(clause: Clause, token: Token): Clause {
  if (CLAUSE_STARTS.has(token.lower)) return 'open';
  return token.pos === 'VERB' || token.pos === 'AUX' ? 'past-verb' : clause;
}

/** What goes on about the sentence's own subject: "Lammers is less sure: he expects …". */
export const LEADS_ON: ReadonlySet<string> = new Set([
  ':',
  ';',
  '—',
  '–',
  'but',
  'so',
  'because',
  'though',
  'although',
]);
