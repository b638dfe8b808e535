import { isPlaceWord } from '../../entities/lone-words.ts';
import type { Token } from '../../language/language.ts';
import { firstWithin } from '../../language/token-search.ts';
import { DEEDS_OF_STATES, DESCRIBING_TRADES, UNIT_NOUNS } from '../../lexicon/side-words.ts';
import type { Actor } from './actors.ts';
import type { Line } from './line.ts';

const TIMES = /^(?:today|yesterday|tomorrow|tonight|earlier|late|later|last|next|time|times|week|month|year|.+day)$/;
const BASED = /^(?:based|owned|listed|headquartered|backed|led|controlled|run)$/;

/** Nouns in a row that may stand between a description and the name it describes. */
const LONGEST = 5;

/**
 * The actors without those that only describe: the place in "a U.S. bank", in "Oslo-based Norvik", and the owner in "the
 * Halden subsidiary Borealis". In order; linear in the tokens.
 */
export function withoutModifiers(
  tokens: readonly Token[],
  actors: readonly Actor[],
  heading: boolean,
): readonly Actor[] {
  return actors.filter(
    (actor, i) =>
      !isModifier(tokens, actor, actors[i + 1], heading) &&
      !isSeat(tokens, actor, actors[i - 1]) &&
      !isOfSeats(tokens, actor, actors[i + 1]) &&
      !isOfWatcher(tokens, actor, actors[i - 1]) &&
      !isHome(tokens, actor, actors[i + 1]) &&
      !(actors[i - 1] && isHome(tokens, actors[i - 1]!, actor)) &&
      !(!heading && isLabel(tokens, actor)),
  );
}

/** "Oslo and Bergen based firms": the first of two places that only describe. */
function isOfSeats(tokens: readonly Token[], { kind, last }: Actor, next: Actor | undefined): boolean {
  if (kind !== 'place' || next?.kind !== 'place' || next.first !== last + 1) return false;
  return /^(?:and|or)$/.test(tokens[last]!.lower) && isBased(tokens, next.last);
}

/** "Jane Doe, an analyst with Halden Brothers", "analyst Jane Doe of Halden Brothers": the house from which somebody watches the deals of others. */
function isOfWatcher(tokens: readonly Token[], { kind, first, pronoun }: Actor, before: Actor | undefined): boolean {
  const link = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  if (kind !== 'organization' || pronoun || !/^(?:of|with|at|from)$/.test(tokens[link]?.lower ?? '')) return false;
  const who = before?.kind === 'person' && before.last === link ? before.first - 1 : link - 1;
  return /^(?:analyst|strategist|economist|arbitrageur|arbitrager)s?$/.test(tokens[who]?.lower ?? '');
}

/** "the Oslo, Norland, electronics firm": a town with its country, which say where the firm is. */
function isHome(tokens: readonly Token[], { kind, first, last }: Actor, next: Actor | undefined): boolean {
  if (kind !== 'place' || next?.kind !== 'place' || next.first !== last + 1 || tokens[last]?.text !== ',') return false;
  return (
    tokens[first - 1]?.pos === 'DET' &&
    tokens[next.last]?.text === ',' &&
    /^(?:NOUN|ADJ)$/.test(tokens[next.last + 1]?.pos ?? '')
  );
}

/** "Halden Corp., Oslo, has": where somebody sits. */
function isSeat(tokens: readonly Token[], actor: Actor, before: Actor | undefined): boolean {
  if (actor.kind !== 'place' || before?.kind !== 'organization' || before.last !== actor.first - 1) return false;
  const listed = /^(?:and|or|&)$/.test(tokens[actor.last + 1]?.lower ?? '');
  return tokens[before.last]?.text === ',' && tokens[actor.last]?.text === ',' && !listed;
}

/** "Norland The company said": where a report comes from, set before its first sentence. */
function isLabel(tokens: readonly Token[], { kind, first, last }: Actor): boolean {
  const next = tokens[last];
  return (
    first === 0 &&
    kind === 'place' &&
    next !== undefined &&
    /^(?:DET|NUM|PRON|ADJ)$/.test(next.pos) &&
    /^\p{Lu}/u.test(next.text)
  );
}

function isModifier(tokens: readonly Token[], actor: Actor, next: Actor | undefined, heading: boolean): boolean {
  if (actor.pronoun || actor.kind === 'unnamed' || actor.kind === 'person') return false;
  if (isBased(tokens, actor.last)) return true;
  // "the Norlandshire sensor maker": a place, whatever the words around it make of it.
  const place = actor.kind === 'place' || isPlaceWord(actor.name.toLowerCase());
  let nouns = 0;
  let i = behindSign(tokens, actor.last);
  // "HALDEN UNIT TO BUY NORVIK": the text says which; the headline names whose it is.
  if (heading && UNIT_NOUNS.has(tokens[i]?.lower ?? '')) return true;
  for (const end = Math.min(tokens.length, i + LONGEST); i < end; i++) {
    if (next && next.first === i) break;
    const token = tokens[i]!;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.pos) && token.text !== '-') break;
    // "Halden rescued Norvik": a verb, whatever the tagger takes it for.
    if (next && /^\p{Ll}+[^e]ed$/u.test(token.text) && next.first === i + 1 && i === actor.last) return false;
    if (DEEDS_OF_STATES.has(token.lower)) return false;
    if (TIMES.test(token.lower)) break;
    // "Halden rival Norvik": whatever the tagger takes it for.
    if ((token.pos === 'NOUN' || DESCRIBING_TRADES.has(token.lower)) && /^\p{Ll}/u.test(token.text)) nouns++;
  }
  if (next && place && isTrade(tokens, actor.last, next.first)) return !next.pronoun && next.kind !== 'place';
  if (next?.first === i) {
    if (next.pronoun || next.kind === 'place' || next.kind === 'unnamed') return false;
    return place || (nouns > 0 && next.kind !== 'person');
  }
  return place && nouns > 0 && !heading;
}

/** The token behind the sign of a share, "<HLD.N>", that begins at the token; the token itself where none does. */
function behindSign(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '<') return at;
  const end = firstWithin(tokens, at + 1, at + LONGEST + 1, ({ text }) => text === '>');
  return end < 0 ? at : end + 1;
}

/** "U.S. paint maker Halden": whatever the words before it, the last says what the name after it is. */
function isTrade(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    to - from >= 1 &&
    to - from <= LONGEST &&
    DESCRIBING_TRADES.has(tokens[to - 1]!.lower) &&
    !tokens.slice(from, to).some(isBreak)
  );
}

const isBreak = ({ text, pos }: Token) => text === ',' || pos === 'ADP' || pos === 'CCONJ' || pos === 'PART';

/** "Oslo-based", "Oslo based", "Halden-led"; "Halden, based in Oslo" is told of Halden itself. */
function isBased(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower === 'based') return next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT';
  return tokens[at]?.text === '-' && BASED.test(tokens[at + 1]?.lower ?? '');
}

/**
 * "to Assured Halden", "to listed rival Norvik", "to train operator Norvik": behind a "to" begins at the token who takes
 * something over, whatever the tagger takes the first word for.
 */
export function isTaker({ tokens, actors, heading }: Line, at: number): boolean {
  const { lower, lemma, text } = tokens[at]!;
  const named = (token: number) => actors.some(({ first, pronoun }) => first === token && !pronoun);
  if (!heading && /^\p{Lu}/u.test(text) && actors.some(({ first }) => first === at)) return true;
  if (TRADED.has(lower)) {
    const noun = tokens[at + 1]?.lower ?? '';
    return /^funds?$/.test(noun) || (DESCRIBING_TRADES.has(noun) && named(at + 2));
  }
  // "sold its stores to rival Norvik".
  if (lower === 'rival')
    return (
      [at + 1, at + 2, at + 3].some(named) && tokens.slice(0, at - 1).some(({ lemma: verb }) => PARTING.test(verb))
    );
  if (lemma === lower || !/(?:ed|ing|held)$/.test(lower)) return false;
  const name = firstWithin(
    tokens,
    at + 1,
    at + LONGEST + 1,
    ({ pos, text: own }) => pos === 'PROPN' && /^\p{Lu}/u.test(own),
  );
  return (
    name > 0 &&
    named(name) &&
    tokens.slice(at + 1, name).every(({ pos, text: own }) => /^(?:NOUN|ADJ)$/.test(pos) || own === '-')
  );
}

const PARTING = /^(?:sell|sale|dispose|disposal|divest|transfer|license|licence|lease|hand|cede|lose)$/;

/** What firms deal in that a tagger may take for a verb behind a "to". */
const TRADED: ReadonlySet<string> = new Set(
  'hedge train ship water power film phone book travel trade bus truck farm game design cruise store house market seed plant'.split(
    ' ',
  ),
);
