import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp';
import type { Language, PartOfSpeech, Token, TokenizedProse } from './language.ts';
import { correctSentences } from './sentences.ts';

/**
 * The model without its machine for entities of one's own, which nobody here asks for: each load would write it as JSON
 * once more around what the load before wrote, until a process with some twenty of them runs out of string.
 */
const MODEL: typeof model = { ...model, metaCER: () => ({ machines: '', transformers: [] }) };

const EMPTY: TokenizedProse = { tokens: [], sentences: [] };

/** How far ahead a token is looked for where the library changed the white space before it. */
const RESYNC = 64;

/**
 * A run without white space that no word, figure or address is as long as. The library's patterns take time with the
 * square of a run's length, so longer ones are read in pieces.
 */
const LONGEST_RUN = 250;
const LONG_RUN = new RegExp(`\\S{${LONGEST_RUN}}(?=\\S)`, 'gu');

/** Whether a run may be longer: where none is between two spaces, none is between other white space. */
function mayRunLong(prose: string): boolean {
  for (let at = 0; at < prose.length; ) {
    const space = prose.indexOf(' ', at);
    const end = space < 0 ? prose.length : space;
    if (end - at > LONGEST_RUN) return true;
    at = end + 1;
  }
  return false;
}

/**
 * The library keeps each word as it first met it, so that one article would be read otherwise after another: "country's" is
 * one word from then on where it once stood before a comma, and "USD" what it was in "USD5". So these are met first, in
 * a text of our own, and behind a possessive there is always a space.
 */
const FIRST_TEXT =
  'It cost USD 5, GBP 5, EUR 5, JPY 5, CAD 5, AUD 5, CHF 5, CNY 5, INR 5, HKD 5, NZD 5, SEK 5, NOK 5 and DKK 5.';
const CLOSED_POSSESSIVE = /['’]s(?=[^\s\p{L}\p{N}])/giu;
/**
 * "U.S", "p.m": initials without their last stop, behind which the library would take the stop of "U.S." for one of its own.
 * So they are met with it first, and forgotten afterwards.
 */
const CLIPPED = /(?<![\p{L}.])(?:\p{L}\.)+\p{L}(?![\p{L}.])/gu;

/** Texts whose small spelling is kept; an article has a few hundred. */
const KEPT = 20_000;

const ENDS_IN_S = /[sSſ]$/;
const POSSESSIVE = /^(.+)(['’]s)$/iu;

/** English by winkNLP: tokens, lemmas, universal parts of speech, sentences. The model is loaded on the first reading. */
export function createWinkLanguage(): Language {
  let wink: Wink | null = null;
  const lower = keptLower();
  return {
    read(prose) {
      if (prose.trim() === '') return EMPTY;
      wink ??= load();
      const clipped = prose.match(CLIPPED) ?? [];
      for (const text of clipped) wink.nlp.readDoc(`${text}.`);
      const read = readWith(wink.nlp, prose, lower);
      for (const text of clipped) wink.forget(text);
      return read;
    },
  };
}

/** The library, and how it forgets a spelling that it has met. */
interface Wink {
  readonly nlp: WinkMethods;
  readonly forget: (text: string) => void;
}

/** What is known here of the library's model: the number of each spelling, from `intrinsicSize` on of those that it met. */
interface Core {
  readonly features: {
    readonly lexeme: { readonly hash: Record<string, number>; readonly intrinsicSize: number };
  };
}

function load(): Wink {
  const core = (model.core as () => Core)();
  const { hash, intrinsicSize } = core.features.lexeme;
  const nlp = winkNLP({ ...MODEL, core: () => core }, ['sbd', 'pos']);
  nlp.readDoc(FIRST_TEXT);
  return {
    nlp,
    forget(text) {
      for (const spelling of [text, text.toLowerCase()])
        if ((hash[spelling] ?? 0) >= intrinsicSize) delete hash[spelling];
    },
  };
}

/** Whether there are small plain letters alone: most words. */
function isSmall(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** Small spellings, each made once, so that equal tokens share their strings and look-ups need not hash them again. */
function keptLower(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (isSmall(text)) return text;
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= KEPT) known.clear();
    const lower = text.toLowerCase();
    known.set(text, lower);
    return lower;
  };
}

function readWith(nlp: WinkMethods, prose: string, lower: (text: string) => string): TokenizedProse {
  const { its } = nlp;
  const parted = prose.replace(CLOSED_POSSESSIVE, '$& ');
  const doc = nlp.readDoc(mayRunLong(parted) ? parted.replace(LONG_RUN, '$& ') : parted);
  const all = doc.tokens();
  const texts = all.out();
  const lemmas = all.out(its.lemma as ItsFunction<string>) as (string | undefined)[];
  const tags = all.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[];

  const tokens: Token[] = [];
  /** Number of tokens kept before each of the library's. */
  const kept = new Int32Array(texts.length + 1);
  let at = 0;
  for (let i = 0; i < texts.length; i++) {
    kept[i] = tokens.length;
    const text = texts[i]!;
    if (isBlank(text)) continue;
    const start = find(prose, text, at);
    if (start < 0) continue;
    const end = start + text.length;
    at = end;
    const pos = DIGITS.test(text) ? 'NUM' : (tags[i] ?? 'X');
    const possessive = pos === 'PUNCT' || !ENDS_IN_S.test(text) ? null : POSSESSIVE.exec(text);
    if (possessive) {
      const middle = start + possessive[1]!.length;
      for (const [from, to, part] of [
        [start, middle, pos],
        [middle, end, 'PART'],
      ] as const) {
        const own = prose.slice(from, to);
        tokens.push({ start: from, end: to, text: own, lower: lower(own), lemma: lower(own), pos: part });
      }
    } else if (
      text === 'm.' &&
      tokens.at(-1)?.end === start &&
      DIGITS.test(tokens.at(-1)!.text) &&
      closesSentence(prose, end)
    ) {
      const own = text.slice(0, -1);
      tokens.push({ start, end: end - 1, text: own, lower: lower(own), lemma: lower(own), pos });
      tokens.push({ start: end - 1, end, text: '.', lower: '.', lemma: '.', pos: 'PUNCT' });
    } else {
      const small = lower(text);
      const lemma = lemmas[i] ?? small;
      const isEnd = COMPOUND_ENDS.has(small) && endsCompound(tokens, start);
      if (isEnd) beginCompound(tokens);
      const isNoun = isEnd || (pos === 'VERB' && small === lemma && isBehindCompound(tokens));
      tokens.push({ start, end, text, lower: small, lemma, pos: isNoun ? 'NOUN' : pos });
    }
  }
  kept[texts.length] = tokens.length;

  const spans = doc.sentences().out(its.span as ItsFunction<number[]>) as unknown as [number, number][];
  const ends = spans.map(([, last]) => kept[last + 1] ?? tokens.length);
  return { tokens, sentences: correctSentences(tokens, ends) };
}

const DIGITS = /^\d[\d.,]*$/;
/** "€61m.": behind millions the library takes the stop of the sentence for that of an abbreviation. */
const closesSentence = (prose: string, end: number): boolean =>
  /^(?:["”’')\]]|\s+["“‘(\p{Lu}]|$)/u.test(prose.slice(end, end + 8));

/** What nouns with a hyphen end in, which the library reads in three: "start-up", "sell-off", "buy-out", "take-away". */
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  'up off out down on over in away back around through even ups offs outs aways backs'.split(' '),
);

/** "the start" of "start-up", the last words read but for the hyphen, which the library takes for a verb, as it is in "to spin-off". */
function beginCompound(tokens: Token[]): void {
  const first = tokens.length - 2;
  const { pos, ...begun } = tokens[first]!;
  const before = tokens[first - 1];
  if (pos === 'VERB' && before?.lower !== 'to' && before?.pos !== 'AUX') tokens[first] = { ...begun, pos: 'NOUN' };
}

/** "the take-away chain": whether one such noun ends with the last word read, behind which no verb has its bare form, as many nouns have. */
function isBehindCompound(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1);
  return (
    end?.pos === 'NOUN' && !ENDS_IN_S.test(end.text) && COMPOUND_ENDS.has(end.lower) && tokens.at(-2)?.text === '-'
  );
}

/** Whether a hyphen with no space around it stands between the last words read and `start`. */
function endsCompound(tokens: readonly Token[], start: number): boolean {
  const hyphen = tokens.at(-1);
  return hyphen?.text === '-' && hyphen.end === start && tokens.at(-2)?.end === hyphen.start;
}

/** Whether there is white space alone; most texts begin with a plain letter or mark. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 32 && first < 128) && text.trim() === '';
}

/** Where `text` begins at or shortly after `at`; -1 when it is not there. */
function find(prose: string, text: string, at: number): number {
  const first = text.charCodeAt(0);
  let start = at;
  while (start < prose.length && !(prose.charCodeAt(start) === first && prose.startsWith(text, start))) {
    if (start - at >= RESYNC) return -1;
    start++;
  }
  return start < prose.length ? start : -1;
}
