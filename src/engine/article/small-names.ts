import { isCommonWord } from '../lexicon/common-words.ts';
import { LEADING_TRADES } from '../lexicon/no-names.ts';
import { ORGANISATION_NOUNS, PERSON_NOUNS, TRADES } from '../lexicon/nominals.ts';
import type { Piece } from './piece.ts';

/** A word in small letters, with what may be a domain behind it: "osierly", "osier.com". */
const SMALL = '\\p{Ll}[\\p{Ll}\\p{N}]{2,24}(?:\\.(?:com|ai|io|app|co|de))?';
const OPENING = new RegExp(`^["“]?(${SMALL})(?=[\\s,]|['’]s?\\s)`, 'u');
/** "Exclusive: Oslo’s osierly raises $30m": what only firms do, in a headline. */
const DOING = new RegExp(
  `[’':] ?s? (${SMALL}) (?:raises?|raised|lands|bags|secures|closes|nabs|snags|buys|acquires|sells|cuts|launches|hires|gets|wins|files|plans|eyes)(?=\\s)`,
  'u',
);
const PARTS_WORDS = '[\\p{L}\\p{N}@/._-]';
/** Behind these a word is a thing's and no firm's name. */
const DETERMINED = '(?:the|an?|this|that|its|their|our|his|her|some|any|every|each|no|more)';

/** What a firm is by law, as it stands behind names however those are written. */
const BY_LAW =
  ',? (?:AG|SE|GmbH|KGaA|plc|PLC|N\\.?V|B\\.?V|S\\.A\\.|S\\.?p\\.?A|ASA|Oyj|AB|Inc|Corp|Ltd|LLC)(?![\\p{L}\\p{N}])';
/** "osierly AG", "tarnwerk hydra AG & Co"; "the holding AG" is none. */
const SMALL_FIRM = new RegExp(
  `(?<!${PARTS_WORDS})(?:(${DETERMINED}) )?(?:(${SMALL}) )?(${SMALL})( \\p{Lu}\\p{L}{2,24})?${BY_LAW}`,
  'gu',
);
const HAS_SMALL_FIRM = new RegExp(`[\\p{L}\\p{N}]${BY_LAW}`, 'u');

/** Names of firms in a piece of prose that are written small in front of what the firm is by law; none for most. */
export function smallFirmsIn(prose: string): readonly string[] {
  if (!HAS_SMALL_FIRM.test(prose)) return NONE;
  const found: string[] = [];
  for (const { 1: determiner, 2: before, 3: name, 4: capital } of prose.matchAll(SMALL_FIRM)) {
    if (
      isPlain(name!) ||
      (capital !== undefined && QUALITY.test(name!)) ||
      (determiner !== undefined && before === undefined)
    )
      continue;
    found.push(name!);
    if (before !== undefined && determiner === undefined && !isPlain(before)) found.push(before);
  }
  return found;
}

/** Whether a word is an everyday one, or says what a firm or its owner is: "insurer Velmar NV", "activist investor Velmar AB". */
const isPlain = (word: string): boolean =>
  isCommonWord(word) ||
  [LEADING_TRADES, ORGANISATION_NOUNS, PERSON_NOUNS, TRADES].some((words) => words.has(word)) ||
  /(?:makers?|builders?|owners?|[ts]ors?|ists?|tech|telecoms?)$/.test(word);

/** How words end that tell something of the firm behind them: "tainted Velmar Inc", "ailing Velmar Inc". */
const QUALITY = /(?:able|al|ed|ful|ible|ic|ing|ive|less|ous)$/;

const NONE: readonly string[] = [];

/** A writer who opens more paragraphs with everyday words in small letters opens all of them so. */
const MOST_SLIPS = 2;
/** A name is used at least so often. */
const FEWEST_USES = 2;
/** How many headlines are asked for names, the first ones, and how far, in UTF-16 units: for each of their words the whole text is gone through. */
const MOST_HEADLINES = 8;
const HEADLINE_REACH = 240;

/**
 * Names of firms that are written small, even where a sentence begins ("osierly raises $30m"): words that no dictionary
 * has, that open a headline or a paragraph all the same, that the article uses again, and never with a capital or an
 * article before them. Null for most articles, which have none.
 */
export function smallNamesIn(pieces: readonly Piece[]): SmallNames | null {
  const asked = new Set<string>();
  const firms = new Set<string>();
  let headlines = 0;
  let slips = 0;
  for (const { kind, level, quoted, prose, smallFirms } of pieces) {
    for (const firm of smallFirms) firms.add(firm);
    if (kind === 'heading' && level === 1 && headlines++ < MOST_HEADLINES) {
      const headline = prose.text.slice(0, HEADLINE_REACH);
      for (const firm of [...smallBelow(headline, pieces), ...actingBelow(headline, pieces)]) firms.add(firm);
    }
    if (quoted || (kind !== 'heading' && kind !== 'paragraph')) continue;
    const opening = OPENING.exec(prose.text)?.[1];
    const word = opening ?? (kind === 'heading' ? DOING.exec(prose.text)?.[1] : undefined);
    if (word === undefined) continue;
    if (!isCommonWord(word)) asked.add(word);
    else if (kind === 'paragraph' && opening !== undefined) slips++;
  }
  const isSlipping = slips > MOST_SLIPS || asked.size > MOST_SLIPS;
  const names = [
    ...firms,
    ...(isSlipping ? [] : [...asked].filter((word) => !firms.has(word) && isNamed(word, pieces))),
  ];
  return names.length === 0 ? null : new SmallNames(names);
}

/** "Osierly Norte buys": two words of a headline of which the text writes the first one small, "osierly Norte". */
function smallBelow(headline: string, pieces: readonly Piece[]): readonly string[] {
  const found: string[] = [];
  for (const { 1: first, 2: second } of headline.matchAll(
    /(?<![\p{L}\p{N}’'-])(\p{Lu}\p{Ll}{2,24}) (?=(\p{Lu}\p{L}{2,24}))/gu,
  )) {
    const small = first!.toLowerCase();
    const isSmall = () => pieces.some(({ prose }) => prose.text.includes(`${small} ${second}`));
    if (!isPlain(small) && isSmall()) found.push(small);
  }
  return found;
}

/** What only somebody does, behind a name: "osierly said", "osierly has". */
const ACTS = '(?:said|says|has|had|is|was|will|would|could|may|plans|wants|expects|declined|raised|makes|sells)';
/** What firms have, behind their name and an article: "an osierly spokesman". */
const OF_FIRMS =
  '(?:spokes(?:man|woman|person)|executives?|founders?|chief|shares|staff|employees|customers|investors|board|app)';

/** "Osierly picks New York": words of a headline that no dictionary has and that act in the text, where they are written small. */
function actingBelow(headline: string, pieces: readonly Piece[]): readonly string[] {
  const found: string[] = [];
  for (const [capital] of headline.matchAll(/(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}{3,24}(?![\p{L}\p{N}-])/gu)) {
    const small = capital.toLowerCase();
    if (isPlain(small) || !pieces.some(({ prose }) => prose.text.includes(small))) continue;
    const use = new RegExp(
      `(?<!${PARTS_WORDS})(?:(${DETERMINED}) )?(${small})(?:['’]s)?(?!${PARTS_WORDS}\\p{L}|[\\p{L}\\p{N}])(?: (?:(${ACTS})|(${OF_FIRMS}))(?!\\p{L}))?`,
      'giu',
    );
    let acts = 0;
    let isName = true;
    for (const { kind, prose } of pieces) {
      if (kind === 'heading') continue;
      for (const { 1: determiner, 2: written, 3: act, 4: owned } of prose.text.matchAll(use)) {
        isName &&= written === small && (determiner === undefined || owned !== undefined);
        if (act !== undefined && determiner === undefined) acts++;
      }
    }
    if (isName && acts > 0) found.push(small);
  }
  return found;
}

function isNamed(word: string, pieces: readonly Piece[]): boolean {
  const written = word.replaceAll('.', '\\.');
  const use = new RegExp(
    `(?<!${PARTS_WORDS})(?:(${DETERMINED}) )?(${written})(?!${PARTS_WORDS}\\p{L}|[\\p{L}\\p{N}])`,
    'giu',
  );
  let uses = 0;
  for (const { prose } of pieces)
    for (const { 1: determiner, 2: found } of prose.text.matchAll(use)) {
      if (determiner !== undefined || found !== word) return false;
      uses++;
    }
  return uses >= FEWEST_USES;
}

/** Names written small, to be read with a capital, by which all that reads them knows a name. */
export class SmallNames {
  readonly #use: RegExp;

  constructor(names: readonly string[]) {
    const any = names.map((name) => name.replaceAll('.', '\\.')).join('|');
    this.#use = new RegExp(`(?<!${PARTS_WORDS})(?:${any})(?!${PARTS_WORDS}\\p{L}|[\\p{L}\\p{N}])`, 'gu');
  }

  /** The prose with its names in capitals; as long as it was, letter by letter. */
  raised(prose: string): string {
    return prose.replace(this.#use, (name) => {
      const capital = name[0]!.toUpperCase();
      return capital.length === 1 ? capital + name.slice(1) : name;
    });
  }
}
