import { isCommonWord } from '../lexicon/common-words.ts';
import { NATIONALITIES } from '../lexicon/nationalities.ts';
import { COMPANY_NOUNS } from '../lexicon/organisation-words.ts';
import type { NameMention, NameType } from './names.ts';

/** How much of the prose before and behind a name is looked at. */
const BACK = 44;
const AHEAD = 72;

/** "an analyst at Norvik", "head of research with Norvik Tarn": where people work. */
const WORKS_AT =
  /\b(?:analysts?|economists?|strategists?|traders?|brokers?|bankers?|consultants?|advisers?|partners?|(?:head|director|chief|vice president) of (?:\p{Ll}+ ){0,2}\p{Ll}+)(?: at| with) $|\b(?:analyst|consultant|economist|strategist) for $/iu;
const WORKS_FOR = /\bspokes(?:man|woman|person) for (?:the )?$/i;
/** Whose "of" only a company has. */
const PART_OF =
  /\b(?:branches|depositors|savers|shareholders|subscribers|franchisees|subsidiary) of (?:the )?$|\bthe collapse of $/;
const DONE_BY = /\b(?:owned|operated|acquired|taken over|manufactured|published|bought up) by (?:the )?$/;
/** "is a lender", "was not a well-run bank": up to the noun. */
const IS_A = /^,? (?:is|was|are|remains|became) (?:not )?(?:an?|the|one of the) ([^,.;:()–—]{3,60})/;
/** "Pathfind, its map business,": what somebody owns is no place, and nobody. */
const IS_OWNED =
  /^, (?:its|their|the (?:company|group|firm)['’]s) (?:[\p{Ll}-]+ ){0,4}(?:business|division|unit|arm|subsidiary|affiliate|parent|owner|brand|supplier|rival|lender|(?:share|stake)holder)\b/u;
/** "Norvik Tarn, which": people are "who". */
const IS_WHICH = /^, which\b/;
/** "Norvik Tarn analyst Ann Doe": whose analyst comes before what she is. */
const EMPLOYS =
  /^ (?:\p{Ll}+ ){0,2}(?:analyst|economist|strategist|spokes(?:man|woman|person)|co-founder|trader)s? \p{Lu}/u;
/** What stands between a country or a town and whoever is at home there: "Norland's Velmar Growth". */
const AT_HOME = /^['’]s? $/;
/** What a country has as well: holidays, parks, halls, what a share index counts. */
const NATIONAL =
  /(?:^|\s)(?:avenue|bridge|day|days|hall|index|library|museum|palace|park|precinct|service|square|state|street|yuan)$/i;
/** "Norland's Velmar district": the name is of what stands behind it. */
const IS_OF_WHAT_FOLLOWS =
  /^ (?:business|contract|district|festival|highway|holiday|market|mosque|museum|port|province|region|river|state|tunnel|valley)\b/;
/** Where such a phrase's noun stands before. */
const BEHIND_NOUN =
  /^(?:of|for|at|in|on|to|by|with|from|as|than|that|which|who|whose|and|or|based|owned|run|founded|led|known)$/;
/** What people are as well. */
const PEOPLE_TOO =
  /^(?:builder|clients?|competitors?|contractor|customers?|daily|developer|distributor|giant|importer|landlord|maker|operator|producer|provider|publisher|rating|rivals?|star|supplier)$/;
/** "the Norvik solar energy company". */
const CALLED_BEHIND =
  /^ (?:[\p{Ll}-]{2,16} ){0,3}(?:company|group|firm|airline|retailer|chain|lender|brewer|maker|manufacturer|supplier|label|brand|union|football club|website)\b/u;
const OWNS =
  /^['’]s? (?:\p{Ll}{2,12} )?(?:press release|share price|stock price|market value|market share|annual report|balance sheet|bankruptcy|creditors|pilots|passengers|franchisees|subscribers|rivals?|competitors?|parent company|website|flagship|fleet|software)\b/u;
const DONE_TO =
  /^ (?:was|were|has been|have been|had been|is being|would be|will be) (?:acquired|bought|taken over|spun off|delisted|nationali[sz]ed|privati[sz]ed|floated|fined|sued)\b/;
const ACTS =
  /^ (?:also |has |had |recently |now |later )?(?:licen[sc](?:es|ed)|unveil(?:s|ed)|posted|slashed|invest(?:s|ed)|employs|manufactures|hires|hired|sued|sues|declined to|refused to comment|is (?:planning|licensing|suing|selling|hiring|buying)|plans to|agreed to|expects to|said (?:it|its)\b|says it\b|announced (?:it|its|that it)\b)/;

const PLACE_OF =
  /\b(?:cit(?:y|ies)|towns?|villages?|provinces?|districts?|islands?|regions?|ports?|suburbs?|municipality|county|state|resort|communit(?:y|ies)) of (?:the )?$/;
const CAPITAL_OF = /\b(?:capital|city|town|port) of (?:\p{Lu}\p{L}+ ){0,2}\p{Lu}\p{L}+, $/u;
const NEAR = /\bnear to $/;
const LANDS = /^ (?:province|district|region|county|coast|peninsula|border|suburbs?)\b/;
/** "the Norlandish coast": what people are called. */
const PEOPLES = /(?:an|ish|ese|ic)$/;

const JOINED = /^(?:, and |, | and | or |\/| & )$/;
/** Prizes, matches and laws stand in lists of their own kind, and so do peoples ("South Norlandish"). */
const NO_COMPANION =
  /(?:^|\s)(?:awards?|cup|prizes?|games|acts?|days?|winners|rooms?|league|series|football|[\p{Lu}\p{Ll}]{3,}(?:ean|ian|ish|ese))$/iu;
/** A comma alone makes no list. */
const IN_PAIR = /^(?: and | or |\/| & )$/;

/** What a name that its own words and its sentence leave open is by what stands around it; null where that says nothing. */
export function shownType(prose: string, name: NameMention): NameType | null {
  const before = prose.slice(Math.max(0, name.start - BACK), name.start);
  const after = prose.slice(name.end, name.end + AHEAD);
  if (WORKS_AT.test(before) || PART_OF.test(before) || isCompanyBy(after)) return 'organization';
  if (EMPLOYS.test(after) || IS_OWNED.test(after)) return 'organization';
  if (name.type === 'person' && IS_WHICH.test(after)) return 'organization';
  if (name.type !== 'other') return null;
  if (PLACE_OF.test(before) || CAPITAL_OF.test(before) || NEAR.test(before)) return 'place';
  if (LANDS.test(after) && !PEOPLES.test(prose.slice(name.start, name.end))) return 'place';
  if (
    (WORKS_FOR.test(before) && !/^['’]s?\s/.test(after)) ||
    DONE_BY.test(before) ||
    OWNS.test(after) ||
    DONE_TO.test(after)
  )
    return 'organization';
  const isThe = before.endsWith('the ') || before.endsWith('The ');
  if (isThe ? CALLED_BEHIND.test(after) : ACTS.test(after)) return 'organization';
  return null;
}

/** Whether a sentence says of its subject, the name right before, that it is a company of some kind. */
function isCompanyBy(after: string): boolean {
  const said = IS_A.exec(after)?.[1];
  if (!said) return false;
  const words = said.trim().split(/\s+/);
  const cut = words.findIndex((word) => BEHIND_NOUN.test(word));
  // The window may have cut the last word short: a phrase that does not end within it says nothing.
  if (cut < 0 && said.length + 12 > AHEAD) return false;
  const noun = words[(cut < 0 ? words.length : cut) - 1] ?? '';
  return COMPANY_NOUNS.has(noun) && !PEOPLE_TOO.test(noun);
}

/** Whether a name is said to be at home in a country or a town: "Norland's Velmar Growth", which is seldom said of people in business. */
export function isAtHome(prose: string, names: readonly NameMention[], at: number): boolean {
  const before = names[at - 1];
  const { type, strength, start, end } = names[at]!;
  const text = prose.slice(start, end);
  if (NATIONAL.test(text) || IS_OF_WHAT_FOLLOWS.test(prose.slice(end, end + AHEAD))) return false;
  if (type !== 'other' && (strength > 1 || !isCommonWord(text.split(' ').at(-1)!.toLowerCase()))) return false;
  return before?.type === 'place' && AT_HOME.test(prose.slice(before.end, start));
}

/**
 * What an open name is by those that it is listed with, on both sides or the one that there is: "Norvik, Tarnholt and
 * Brelsa"; null where these differ, are open themselves, or are no list.
 */
export function typeInList(prose: string, names: readonly NameMention[], at: number): NameType | null {
  const name = names[at]!;
  const text = prose.slice(name.start, name.end);
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
  if (NO_COMPANION.test(text) || NATIONALITIES.has(last)) return null;
  const [before, after] = [names[at - 1], names[at + 1]];
  const between = (left: NameMention, right: NameMention) => prose.slice(left.end, right.start);
  const joins = [before && between(before, name), after && between(name, after)];
  const listed = joins.map((join) => join !== undefined && JOINED.test(join));
  const isBetween = listed[0] === true && listed[1] === true;
  if (!isBetween && !joins.some((join) => join !== undefined && IN_PAIR.test(join))) return null;
  const beside = [before, after].filter((other, i): other is NameMention => other !== undefined && listed[i] === true);
  const [one] = beside;
  if (!one || one.type === 'product' || one.type === 'other') return null;
  if (one.type === 'person' && /\p{Ll}\p{Lu}/u.test(text)) return null;
  // Between people, guesses will do.
  const least = isBetween && one.type === 'person' ? 1 : 2;
  return beside.every(({ type, strength }) => type === one.type && strength >= least) ? one.type : null;
}
