import type { Line } from '../sentence/line.ts';

/** What sentences say of a deal without making a term of it: enough that an article is not silent on it. */
export interface ToldAround {
  /** When something of it will be: "stores are expected to open in May". */
  readonly time: boolean;
  /** Where something of it will be: "will be in seven states, mostly in Nordland". */
  readonly place: boolean;
}

/** What is still to come, and what ends a wait. */
const AHEAD =
  /\b(?:will|would|(?:is|are|was|were) (?:to|expected|scheduled|due|set|planned|slated)|plans? to|deadline)\b/;
const WHERE = /^(?:in|across|throughout|within)$/;

/** Reads it off the sentences that tell of the deal; headlines are left out, for they say it in short. */
export function toldAround(lines: readonly Line[]): ToldAround {
  const told = (line: Line): ToldAround => line.keeper.kept(line, toldIn, []);
  return { time: lines.some((line) => told(line).time), place: lines.some((line) => told(line).place) };
}

function toldIn(line: Line): ToldAround {
  const isAhead = !line.heading && AHEAD.test(line.text);
  return { time: isAhead && hasDate(line), place: isAhead && hasPlace(line) };
}

const hasDate = ({ figures }: Line): boolean => figures.some(({ type }) => type === 'date');

function hasPlace({ actors, tokens }: Line): boolean {
  return actors.some(({ first, entities }) => {
    const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return entities.some(({ type }) => type === 'place') && WHERE.test(tokens[before]?.lower ?? '');
  });
}
