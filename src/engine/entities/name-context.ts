import { isCommonWord } from '../lexicon/common-words.ts';
import { FIRST_NAMES } from '../lexicon/first-names.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { COMPANY_FOLLOWERS, COMPANY_NOUNS, ORGANISATION_HEADS } from '../lexicon/organisation-words.ts';
import { COUNTRIES, US_STATES } from '../lexicon/places.ts';
import { SURNAMES } from '../lexicon/surnames.ts';
import { OFFICES, ROLE_NOUNS } from '../lexicon/titles.ts';
import type { NameChunk } from './name-words.ts';
import { guess, type TypeGuess } from './type-guess.ts';
import type { Word } from './words.ts';

/** How much of what follows a name is looked at. */
const AHEAD = 60;

const PERSON_VERBS =
  /^\s(?:resigned|died|retired|testified|argued|joked|recalled|smiled|laughed|pleaded|apologi[sz]ed|graduated|studied|married|grew up|was born|was arrested|was sentenced|was elected|was appointed|was named|told reporters)\b/;
const PERSON_OWNS =
  /^['’]s\s(?:wife|husband|lawyer|lawyers|attorney|son|daughter|death|widow|mother|father|family|career|predecessor|successor|resignation|colleagues|brother|sister|life)\b/;
/** What only a company has, with at most two words before it: "Norvik's 1,100 existing counters" is no such thing. */
const COMPANY_OWNS =
  /^['’]s?\s(?:[\p{Ll}\d,.%-]{1,20}\s){0,2}(?:shares?|stock|revenues?|profits?|earnings|board|headquarters|chairman|chairwoman|chief\sexecutive|chief\sfinancial|ceo|cfo|finance\sdirector|shareholders|investors|sales|customers|stores|outlets|factories|products|brands?|subsidiary|subsidiaries|takeover|acquisition|spokes(?:man|woman|person)|(?:co-)?founders?|prospectus|bonds|workforce|employees|listing|management|directors|parent|loyalty)\b/iu;
const ENDS_APPOSITION = /^(?:$|[,.;:)\]—–?!]|\s[—–(-])/;
const ENDS_LIST = /^(?:$|[,.;:)]|\sand\s)/;

/** "Illustration: Doe/Norvik" names who made it. */
const CREDIT = /^:\s/;
const CREDITED: ReadonlySet<string> = new Set(
  'photo photos photograph photographs photography illustration illustrations graphic graphics image picture words reporting text'.split(
    ' ',
  ),
);

/** By what stands around the name; null where that says nothing. */
export function byContext(words: readonly Word[], { first, last }: NameChunk, prose: string): TypeGuess | null {
  const tail = words[last]!;
  const place: Place = {
    words,
    first,
    last,
    near: words[first]!.gap === ' ' ? (words[first - 1] ?? null) : null,
    following: prose.slice(tail.end, tail.end + AHEAD),
  };
  if (CREDIT.test(words[first]!.gap) && CREDITED.has(words[first - 1]?.lower ?? '')) return guess('person', 2);
  const found =
    byDealings(prose, words[first]!.start, place.following) ??
    byNeighbours(place) ??
    byFollowing(place) ??
    byApposition(place) ??
    byPreposition(place);
  // "the incoming head of the Widget Campaign" is no role of the campaign's.
  return found?.type === 'person' && last > first && ORGANISATION_HEADS.has(tail.lower) ? null : found;
}

interface Place {
  readonly words: readonly Word[];
  readonly first: number;
  readonly last: number;
  /** The word right before the name, nothing but a space between; else null. */
  readonly near: Word | null;
  /** The prose right after it. */
  readonly following: string;
}

/** What companies are called as well as people. */
const EITHERS = /^(?:partner|opponent|pioneer|leader|winner|seed|champion|owner)$/;

const EQUITY_HOUSES = /^(?:owner|firm|house|group|backer|investor|sponsor|fund|company|giant)$/;

/** "carrier Norvik", "Norvik executives", "analyst Jane Doe". */
function byNeighbours({ words, first, last, near }: Place): TypeGuess | null {
  const after = words[last + 1];
  if (after?.gap === ' ') {
    if (COMPANY_FOLLOWERS.has(after.lower) && after.shape === 'lower') return guess('organization', 2);
    if (first === last && OFFICES.has(after.lower)) return guess('organization', 2);
  }
  if (near?.shape !== 'lower') return null;
  // "private equity owner Norvik Peak", "buyout house Norvik": nobody by that name is a person.
  if (EQUITY_HOUSES.test(near.lower) && /^(?:equity|buyout|venture|hedge|pension)$/.test(words[first - 2]?.lower ?? ''))
    return guess('organization', 3);
  if (COMPANY_NOUNS.has(near.lower)) return guess('organization', 2);
  if (first === last && EITHERS.test(near.lower)) return null;
  return ROLE_NOUNS.has(near.lower) && !near.possessive ? guess('person', 2) : null;
}

/** What firms alone do, with a pronoun that no person has: "said it would", "has signed a supply agreement". */
const DEALS_AS_COMPANY =
  /^\s(?:has\s|had\s|have\s|also\s|later\s)?(?:(?:said|says|confirmed|announced|insisted|denied|added|warned|expects|believes)\s(?:that\s|on\s\p{Lu}\p{Ll}+day\s(?:that\s)?)?(?:it|its)\b|(?:agreed|offered|plans)\sto\s(?:buy|acquire|merge)\b|(?:signed|struck|reached)\s(?:a|an)\s[\p{Ll}\s-]{0,30}\b(?:agreement|deal|contract|pact)\b)/u;
/** What firms alone do with what they call their own, and what they win, report and employ: "has licensed its engine", "won an order", "employs 300". */
const TRADES_AS_COMPANY =
  /^\s(?:(?:has|had|have|will|would|is|was|also|recently|agreed\sto|plans\sto|expects\sto|wants\sto)\s){0,2}(?:(?:licen[sc](?:e|es|ed|ing)|sell(?:s|ing)?|sold|clos(?:e|es|ed|ing)|outsourc(?:e|es|ed|ing)|restructur(?:e|es|ed|ing)|rebrand(?:s|ed|ing)?|expand(?:s|ed|ing)?)\sits\b|(?:won|wins|landed|secured|bagged)\s(?:an?|the)\s[\p{Ll}\s-]{0,24}\b(?:contract|order|tender)\b|(?:reported|posted)\s(?:an?\s)?(?:higher|lower|record|quarterly|full-year|annual|net|pre-tax|first-half)\b|employs\s(?:about\s|some\s|around\s)?\d|will\ssupply\b)/u;
/** What is done to firms alone; whom somebody told something is a newspaper, if it is none whose first name is known. */
const DEALT_WITH =
  /\b(?:acquire|acquires|acquired|acquiring|(?:takeover|acquisition|purchase|subsidiary|unit)\sof|(?:bids?|offers?)\sfor|merg(?:er?|ing)\swith|(?:stake|shares)\sin|(?:agreement|deal|contract|pact|venture|partnership)\swith|(?:contract|order|licence|license)s?\sfrom|licen[sc]ed\s[\p{Ll}\s]{1,20}\sto|to\s(?:buy|take\sover)|told)\s$/u;
/** A name ends there that no noun stands behind: "a bid for Norvik contracts" is for contracts. */
const ENDS_NAME =
  /^(?:$|[.,;:)?!"”]|['’]s\b|\s(?:for|from|in|on|of|after|by|and|as|to|with|at|that|which|has|is|was|will|over|amid|because|said)\b)/;
/** "reported on Friday, citing": what papers and agencies do. */
const PRINTS = /^\s(?:first\s)?report(?:s|ed)(?:\s[\p{L}\s]{1,24})?,\s(?:citing|quoting)\b/u;
/** How much of what goes before a name is looked at. */
const BACK = 30;

/** "Norvik said it would", "to acquire Norvik", "Dagens Velm reported, citing": only a firm does so, or has it done. */
function byDealings(prose: string, start: number, following: string): TypeGuess | null {
  const before = prose.slice(Math.max(0, start - BACK), start);
  const isDealtWith = DEALT_WITH.test(before) && ENDS_NAME.test(following);
  const deals =
    isDealtWith || DEALS_AS_COMPANY.test(following) || TRADES_AS_COMPANY.test(following) || PRINTS.test(following);
  return deals ? guess('organization', 3) : null;
}

/** By what comes after: an age, "who", a ticker, what the name owns or does. */
function byFollowing({ words, first, last, following }: Place): TypeGuess | null {
  if (/^,?\s\(?\d{2},\s/.test(following) || /^,\s(?:who|himself|herself)\b/.test(following)) return guess('person', 2);
  if (COMPANY_OWNS.test(following) || /^,\swhose\s(?:sales|shares|stock|stores|profits?)\b/.test(following))
    return guess('organization', 2);
  if (/^\s?\((?:NYSE|NASDAQ|LSE|[A-Z]{1,5}\.[A-Z]{1,2}|ticker)\b/.test(following)) return guess('organization', 3);
  if (last > first && /^\s\(\p{Lu}[\p{L}. ]{2,20}\)/u.test(following) && COUNTRIES.has(words[last + 1]?.lower ?? ''))
    return guess('person', 2);
  if (PERSON_VERBS.test(following) || PERSON_OWNS.test(following)) return guess('person', 2);
  if (/[”"']\s$/.test(words[first]!.gap) && /^\s(?:said|says|added|recalled|asked|joked|told)\b/.test(following))
    return guess('person', 2);
  return null;
}

/** Where the noun of an apposition stands before: "a conglomerate whose founder", "the second largest bank by deposits". */
const ENDS_NOUN = /^(?:of|for|at|in|on|by|with|from|that|which|who|whose|where|based|led|owned|run|valued|behind)$/;

/** "Jane Doe, an analyst", "a spokeswoman, Jane Doe, said", "its parent company, Norvik, said". */
function byApposition({ words, first, last, following }: Place): TypeGuess | null {
  const appositive = /^,\s(?:an?|the|one of)\s([^,.;:]{0,60})/.exec(following)?.[1];
  if (appositive) {
    const nouns = appositive.toLowerCase().split(/\s/);
    const cut = nouns.findIndex((word) => ENDS_NOUN.test(word));
    const noun = nouns[(cut < 0 ? nouns.length : cut) - 1] ?? '';
    if (ROLE_NOUNS.has(noun)) return guess('person', 2);
    if (COMPANY_NOUNS.has(noun)) return guess('organization', 3);
    if (/^(?:city|town|village|country|state|province|region|suburb|island|port)$/.test(noun)) return guess('place', 2);
  }
  if (
    /^,\s(?:[\p{Ll}-]+\s){0,3}(?:analyst|chairman|president|director|spokesman|spokeswoman|economist|chief|ceo|head|founder|manager|strategist)\b/iu.test(
      following,
    )
  )
    return guess('person', 2);
  const before = words[first - 1];
  if (words[first]!.gap !== ', ' || before?.shape !== 'lower') return null;
  if (last > first && ROLE_NOUNS.has(before.lower) && ENDS_APPOSITION.test(following)) return guess('person', 2);
  if (COMPANY_NOUNS.has(before.lower) && (before.lower.endsWith('s') ? ENDS_LIST : ENDS_APPOSITION).test(following))
    return guess('organization', 2);
  return null;
}

const OWNED =
  /^(?:shares?|ceo|chairman|president|officer|executive|director|unit|subsidiary|maker|owner|board|division|arm|acquisition|takeover|purchase|customers?)$/;

/** "shares of Norvik", "a stake in Norvik", "an analyst at Norvik", "in Norvik", "Chinese Norvik". */
function byPreposition({ words, first, last, near }: Place): TypeGuess | null {
  if (!near) return null;
  const size = last - first + 1;
  const governor = words[first - 2];
  if (governor) {
    if (near.lower === 'of' && OWNED.test(governor.lower)) return guess('organization', 2);
    if (near.lower === 'in' && /^(?:stake|shares?|interest|holding|investment)$/.test(governor.lower))
      return guess('organization', 2);
    if (near.lower === 'at' && (ROLE_NOUNS.has(governor.lower) || /^(?:work\p{L}*|job)$/u.test(governor.lower)))
      return guess('organization', 2);
  }
  if (/^(?:in|near|outside|across|throughout|northern|southern|eastern|western|central)$/.test(near.lower) && size <= 3)
    return guess('place', 2);
  if (/^(?:mr|mr\.|mrs\.|ms\.)$/.test(near.lower)) return guess('person', 3);
  return NATIONALITIES.has(near.lower) && size > 1 ? guess('person', 1) : null;
}

const ACTS_LIKE_COMPANY =
  /^\s(?:already\s|also\s|has\s|had\s|have\s)?(?:announced|reported|agreed|plans?|planned|offered|offers|bought|buys|acquired|acquires|launched|launches|signed|declined|owns|owned|operates|operated|runs|ran|sells|sold|makes|produces|employs|filed|confirmed|hired|lost|opened|lists|listed|trades|merged|expects|been|would|will|did\snot\s(?:respond|reply|return))\b/;
/** What a person with a full name seldom does. */
const ACTS_AS_COMPANY_ALONE =
  /^\s(?:already\s|also\s|has\s|had\s)?(?:acquired|acquires|owns|operates|sells|produces|employs|manufactures|launches|reported\s(?:a|its|that|an|sales|profits?|revenue)|trades|merged)\b/;
const MEETS_COMPANY =
  /^(?:with|by|acquire|acquires|acquired|acquiring|buy|buys|bought|buying|join|joins|rival|rivals|like|including|let|lets)$/;

/** The last resort: by shape, length, and whether it does what companies do. */
export function byShape(words: readonly Word[], { first, last }: NameChunk, prose: string): TypeGuess {
  const size = last - first + 1;
  const head = words[first]!;
  const tail = words[last]!;
  const inner = words.slice(first, last + 1);
  if (inner.every((word) => isCommonWord(word.lower) && word.shape !== 'mixed')) return guess('other', 1);
  const following = prose.slice(tail.end, tail.end + AHEAD);
  const near = head.gap === ' ' ? (words[first - 1]?.lower ?? '') : '';
  if (size === 1) {
    if (head.gap === ', ' && US_STATES.has(head.text)) return guess('place', 2);
    if (head.shape === 'caps' && head.text.length <= 6) return guess('organization', 2);
    if (FIRST_NAMES.has(head.lower) || SURNAMES.has(head.lower)) return guess('person', 1);
    if (head.shape === 'mixed' && !/^(?:Mc|Mac|De|Di|La|Le|O')/.test(head.text)) return guess('organization', 1);
    return guess(ACTS_LIKE_COMPANY.test(following) || MEETS_COMPANY.test(near) ? 'organization' : 'other', 1);
  }
  const plain = inner.every(
    (w) => w.shape !== 'caps' && w.shape !== 'lower' && !isCommonWord(w.lower) && !COUNTRIES.has(w.lower),
  );
  const person = size <= 3 && plain && near !== 'the' && !ACTS_AS_COMPANY_ALONE.test(following);
  return guess(person ? 'person' : 'organization', 1);
}
