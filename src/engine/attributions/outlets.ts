import type { Token } from '../language/language.ts';
import { OUTLET_EDITIONS, PRESS_MODIFIERS } from '../lexicon/attribution-contexts.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { isListedOutlet, isPostalService } from '../lexicon/outlets.ts';
import { AMBIGUOUS_OUTLET_ENDINGS, isNewsAgency, OUTLET_NAME_ENDINGS } from '../lexicon/sources.ts';
import type { SourcePhrase } from './source-phrase.ts';

/** Outlets that the project's register or the article itself calls so, lower case. */
export type KnownOutlets = ReadonlySet<string>;

/** One-word names that are papers' when they stand alone: "the Journal", "the Post". */
const LONE_PAPERS = /^(?:journal|times|post|guardian|telegraph|tribune|herald|gazette|chronicle|globe)$/;
/** "The Evening Star", "the Sunday Mirror" can be nothing but papers. */
const DAY_OF_PAPER = /^(?:morning|evening|daily|sunday|weekly)$/;
/** "HarbourNews.com", "tarn-times.co.uk". */
const NEWS_SITE = /^[\w-]*(?:news|times|post|herald|tribune|journal|gazette|daily)\.(?:com|net|org|co\.\w\w)$/;
const CALLED_OUTLET = /\b(?:newspaper|news agency|magazine|broadcaster|news site|daily|weekly)\b/i;
/** "the state daily Harbour", "the trade letter Tarn Notes": what an outlet is called right before its name. */
const CALLED_BY_NAME =
  /\b(?:newspaper|news agency|magazine|broadcaster|news site|daily|weekly|tabloid|newsletter|(?:news|trade|market|industry) letter|(?:news|trade|business|financial) (?:paper|site|blog|source|website|channel|portal)),? (?:[Tt]he )?\p{Lu}/u;

/** Who works for an outlet, and is none. */
const WRITES = /\b(?:editor|reporter|journalist|writer|columnist|correspondent|publisher|critic|owner|parent)s?\b/i;

/**
 * Whether a name is an outlet's: by the register, the article, the list, or the last word of a paper's or station's name.
 * `reports` tells whether it is said to report: "Sirius Satellite Radio" is a company until it reports something.
 */
export function isOutletName(name: string, known: KnownOutlets, reports: boolean): boolean {
  const lower = name.toLowerCase().replaceAll('’', "'");
  const bare = lower.replace(/^the /, '');
  if (known.has(lower) || known.has(bare)) return true;
  const words = bare.split(/\s+/);
  // "the economist" is somebody, "the Economist" a paper.
  const isWord = words.length === 1 && lower !== bare && !/\p{Lu}/u.test(name.slice('the '.length));
  if (!isWord && isListedOutlet(lower)) return true;
  const last = words.at(-1) ?? '';
  if (words.length === 1)
    return (
      LONE_PAPERS.test(bare) ||
      NEWS_SITE.test(bare) ||
      ((reports || !OF_OTHER_TRADES.test(bare)) && LONE_TITLE.test(name) && isPaperWord(bare))
    );
  if (isPostalService(lower)) return false;
  if (PAPER_OF.test(name)) return true;
  if (OUTLET_EDITIONS.has(last) && isListedOutlet(words.slice(0, -1).join(' '))) return true;
  if (isNewsAgency(bare)) return true;
  if (!OUTLET_NAME_ENDINGS.has(last) || FIRST_NAMES.has(words[0]!)) return false;
  if (DAY_OF_PAPER.test(words.at(-2)!)) return true;
  return reports || !AMBIGUOUS_OUTLET_ENDINGS.has(last);
}

/** "the Standard said", "the Star expects": as likely a bank, or a hotel. */
const OF_OTHER_TRADES = /^(?:radio|television|tv|sports|broadcasting|record|standard|star|register|wire)$/;

/** "The Ledger reports", "the Courier cites": one capital word behind its article. */
const LONE_TITLE = /^[Tt]he \p{Lu}\p{Ll}+$/u;
const isPaperWord = (word: string): boolean => OUTLET_NAME_ENDINGS.has(word) && !/^(?:news|press|today)$/.test(word);

/** "the Times of Norland", and not "the voice of reason". */
const PAPER_OF = /^(?:[Tt]he )?(?:Times|Voice) of \p{Lu}/u;

/** "the online edition of the Harbour Times" */
const EDITION_OF = /^(?:the|an?) (?:[\w-]+ )?(?:version|edition|web ?site) of /i;

/** Whether a source phrase is an outlet: its name, or what it is called ("the newspaper Ouest-Libre"). */
export function isOutletPhrase(phrase: SourcePhrase, known: KnownOutlets, reports: boolean): boolean {
  if (phrase.headName && isOutletName(phrase.headName.text, known, reports)) return true;
  if (phrase.headName && CALLED_OUTLET.test(phrase.text) && !WRITES.test(phrase.text)) return true;
  if (CALLED_BY_NAME.test(phrase.text.replaceAll(/[*_]/g, '')) && !WRITES.test(phrase.text)) return true;
  if (EDITION_OF.test(phrase.text))
    return CALLED_OUTLET.test(phrase.text) || phrase.names.some((name) => isOutletName(name.text, known, reports));
  return phrase.tokens.length <= 5 && !WRITES.test(phrase.text) && isOutletName(phrase.text, known, reports);
}

/** "a Wall Street Journal report", "the report that cited two bankers", whatever names stand in it. */
export const isReportOf = ({ names, tokens, head }: SourcePhrase, known: KnownOutlets): boolean =>
  names.some((name) => isOutletName(name.text, known, true)) ||
  tokens.some(({ lower, start }) => start > head!.end && /^(?:cit|quot)(?:ed|es|ing)$/.test(lower));

/** "the report", "media reports", where `isReportOf` sees no outlet in it: an outlet's; "a quarterly report": a document. */
export function isPressReport({ names, tokens }: SourcePhrase): boolean {
  // "a Sunday Star report": the day hides that a name begins.
  const byDay = ({ lower }: Token, i: number) =>
    DAY_OF_PAPER.test(lower) &&
    OUTLET_NAME_ENDINGS.has(tokens[i + 1]?.lower ?? '') &&
    /^\p{Lu}/u.test(tokens[i + 1]!.text);
  if (tokens.some(byDay)) return true;
  // "a Harbour Newspaper report"
  if (tokens.some(({ lower }) => /^(?:newspaper|magazine|tabloid|broadcaster)$/.test(lower))) return true;
  const reporting =
    /^(?:the|an?|one|another|separate|second|media|press|news|local|published|earlier|some|several|these|those|this|that|recent|latest|newspaper|unconfirmed|other|anonymous|unverified|early|initial|later|conflicting|various|numerous|multiple|many)$/;
  // "Norland press reports"
  if (/^(?:press|media|news)$/.test(tokens.at(-2)?.lower ?? '') && /^reports$/.test(tokens.at(-1)!.lower)) return true;
  // "Reports from Norland", "some reports in the capital": where they come from.
  const from = tokens.findIndex(({ lower }, i) => i > 0 && /^(?:from|in)$/.test(lower));
  const place = names.some(({ start, type }) => type === 'place' && start >= (tokens[from]?.start ?? 0));
  const ends = from > 0 && place && tokens[from - 1]!.lower === 'reports' ? from : tokens.length;
  return tokens.slice(0, ends - 1).every((t) => reporting.test(t.lower) || NATIONALITIES.has(t.lower));
}

/** Several outlets without a name: "two Sunday newspapers", "papers". */
const PAPERS = /^(?:papers|newspapers|dailies|weeklies|tabloids|newsletters|magazines|broadcasters)$/;

/** "two Sunday newspapers", "papers report": several outlets; court papers are none, so that papers alone must report. */
export const arePapers = ({ tokens, head, headName }: SourcePhrase, cue: string): boolean =>
  PAPERS.test(head?.lower ?? '') &&
  // "the Association of Tarn Broadcasters" is a body.
  !headName?.text.includes(' ') &&
  (head!.lower !== 'papers' ||
    (tokens.length === 1
      ? /\breport/i.test(cue)
      : tokens.slice(0, -1).every(({ lower }) => PRESS_MODIFIERS.has(lower) || NATIONALITIES.has(lower))));
