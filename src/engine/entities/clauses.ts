import type { BlockReading } from '../reading.ts';

/** Whether a clause still waits for its verb, and so for its subject. */
export type Clause = 'open' | 'past-verb';

export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'that which as while because since if when but although though whereas after before until and said says told added ; : “ "'.split(
    ' ',
  ),
);

/** For each token of a block what it makes of the clause that it stands in; null where it leaves it as it is. */
export const clausesIn = ({ tokens }: BlockReading): readonly (Clause | null)[] =>
  tokens.map(({ lower, pos }) => {
    if (CLAUSE_STARTS.has(lower)) return 'open';
    return pos === 'VERB' || pos === 'AUX' ? 'past-verb' : null;
  });

/** For each token of a block the last one up to it that makes something of its clause; -1 where none does. */
export function turnsIn(block: BlockReading): Int32Array {
  let turn = -1;
  return Int32Array.from(block.once(clausesIn), (clause, at) => {
    if (clause !== null) turn = at;
    return turn;
  });
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
