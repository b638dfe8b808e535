import type { Attribution, ChainLink, Quote, Status } from '../engine/analysis.ts';
import { isUnnamed } from '../engine/attributions/evidence.ts';
import { isCommonWord } from '../engine/lexicon/common-words.ts';
import { UNNAMED_PLURAL } from '../engine/lexicon/sources.ts';
import { ROLE_NOUNS } from '../engine/lexicon/titles.ts';
import { capitalise, list, lowerFirst, opensWithFunctionWord, wordsOf } from './english.ts';
import type { Names } from './names.ts';
import { STATUS_WORDS } from './words.ts';

/** On whose word something stands, in words. */
export interface Voice {
  /** The subject of a sentence, as inside one: "Reuters", "the article". */
  readonly subject: string;
  /** Between subject and verb: "citing one unnamed source". */
  readonly before: string | null;
  /** After the verb: "as relayed by Xinhua", "in its own voice". */
  readonly after: string | null;
  readonly manner: 'person' | 'outlet' | 'document' | 'article';
  /** The outlet that the source spoke to. */
  readonly told: string | null;
}

export const OWN_VOICE: Voice = {
  subject: 'the article',
  before: null,
  after: 'in its own voice',
  manner: 'article',
  told: null,
};

/** Where nobody is named at all. */
export const NO_SOURCE = 'naming no source';

/** A voice by itself, as inside a sentence: "Alibaba and China Telecom, as relayed by Xinhua". */
export function label(voice: Voice): string {
  const told = voice.told === null ? null : `speaking to ${voice.told}`;
  return [voice.subject, voice.before, voice.after, told].filter((part) => part !== null).join(', ');
}

export type Act = 'say' | 'give' | 'describe';

const VERBS: Readonly<Record<Act, Readonly<Record<Voice['manner'], string>>>> = {
  say: { person: 'said', outlet: 'reported', document: 'says', article: 'says' },
  give: { person: 'gave', outlet: 'gave', document: 'gives', article: 'gives' },
  describe: { person: 'described', outlet: 'reported', document: 'describes', article: 'describes' },
};

const LEGAL_FORM = /, (?:Inc|Ltd|LLC|Corp|Co|plc|S\.A|N\.V)\b/g;

/** "Mara Lind, Chairman, Tern Press" with the comma that the verb needs before it; lists of names need none. */
export function closed(subject: string): string {
  const commas = subject.replace(LEGAL_FORM, '').split(', ').length - 1;
  const isApposition = /, [a-z]/.test(subject) || !subject.includes(' and ');
  return commas > 0 && isApposition ? `${subject},` : subject;
}

/**
 * "Reuters, citing one unnamed source, reported" + rest, with commas where English wants them. `object` stands right
 * after the verb, before what is said of the voice: "gives the date, in its own voice," + rest. `own` is a verb to say it
 * with in place of the usual one.
 */
export function speak(
  voice: Voice,
  act: Act,
  rest: string,
  object: string | null = null,
  own: string | null = null,
): string {
  const told = voice.told !== null && act === 'say';
  // "Reports reported" is no English.
  const manner = act === 'say' && /\breports?\b/i.test(voice.subject) ? 'person' : voice.manner;
  const usual = told ? `told ${voice.told}` : VERBS[act][manner];
  const verb = own ?? (manner === 'document' && areSeveral(voice.subject) ? usual.replace(/s$/, '') : usual);
  const subject = capitalise(voice.before === null ? closed(voice.subject) : `${voice.subject}, ${voice.before},`);
  const start = object === null ? `${subject} ${verb}` : `${subject} ${verb} ${object}`;
  if (rest.startsWith(':')) return voice.after === null ? start + rest : `${start}, ${voice.after}${rest}`;
  return voice.after === null ? `${start} ${rest}` : `${start}, ${voice.after}, ${rest}`;
}

/** "Court papers filed in Oslo", "the minutes": documents in the plural, whatever describes them. */
function areSeveral(subject: string): boolean {
  const [head = ''] = subject.split(
    /,|\s(?:provided|compiled|given|issued|gathered|filed|seen|released|published|obtained|circulated|sent|that|which|of|by|from|on|in|at|to|with|for|about|between)\s/,
    1,
  );
  return /[^s]s$/.test(head);
}

/** The article's own voice as the subject of a further sentence right after one of its own. */
export const OWN_VOICE_AGAIN: Voice = {
  subject: 'it',
  before: null,
  after: 'again in its own voice',
  manner: 'article',
  told: null,
};

const DETERMINER = /^(?:an?|the|one|some|several|many|multiple|other|another)\s+/i;
const ORDINAL = /^(?:second|third|fourth|other|further)\s+/i;
/** How many they are: "dozens of", "at least six". */
const NUMBER =
  /^(?:the\s+)?(?:(?:all|at least|more than|fewer than|over|nearly|almost|about|around|up to|as many as)\s+)?(?:an? (?:few|dozen|(?:couple|number|handful) of)|(?:dozens|scores|hundreds|thousands) of|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+/i;
/** What "unnamed" would stand before and not belong to: "most analysts", "the firm's lawyer". */
const OF_OTHERS = /^(?:of|the|most|all|half|any|each|few|both|our|my|his|her|its|their|whose)\s/i;
const POSSESSIVE = /^(?:(?:[Tt]he|[Aa]n?)\s)?(?:\p{Lu}[\p{L}\p{N}.&-]*\s){0,3}[\p{L}\p{N}.&-]+(?:['’]s|s['’])\s/u;

/** An unnamed source in the article's own words, with "unnamed" in it once: "an unnamed person close to the talks". */
export function unnamed(words: string, plural: boolean): string {
  if (/^(?:they|them|their|he|she|him|her|it)$/i.test(words)) {
    return plural || /^the/i.test(words) ? 'people who are not named' : 'a source that is not named';
  }
  if (/\b(?:unnamed|anonymous|unidentified|undisclosed)\b/i.test(words))
    return words.replace(/^(?:an?|the)\s+/i, 'one ');
  if (/^another$/i.test(words)) return 'another unnamed source';
  if (/^one$/i.test(words)) return 'one of them (not named)';
  if (/^(?:some|others|many|several)$/i.test(words)) return `${words} who are not named`;
  const lead = (NUMBER.exec(words) ?? DETERMINER.exec(words))?.[0];
  const rest = words.slice(lead?.length ?? 0);
  if (OF_OTHERS.test(rest) || POSSESSIVE.test(words)) return `${words} (not named)`;
  if (lead === undefined) return plural || !words.includes(' ') ? `unnamed ${words}` : `${words} (not named)`;
  const determiner = lead.trimEnd().toLowerCase();
  const ordinal = ORDINAL.exec(rest)?.[0] ?? '';
  if (ordinal !== '') return `${determiner} ${ordinal}unnamed ${rest.slice(ordinal.length)}`;
  const isBare = /^sources?$/i.test(rest) && !plural;
  if (isBare && /^(?:an?|the)$/.test(determiner)) return `one unnamed ${rest}`;
  return /^an?$/.test(determiner) ? `an unnamed ${rest}` : `${determiner} unnamed ${rest}`;
}

const OWN_OFFICE = /^(?:its|their)\s(?=\p{Ll})/u;
const PRONOUN = /^(?:he|she|it|they|him|her|them|both)$/i;
const NOMINAL = /^(?:the|both|its|his|their)\s/i;

/** "Halden analysts": a word that no list knows, in front of those who have a calling, is a firm's name. */
function opensWithFirm(words: string): boolean {
  const [first = '', calling = ''] = words.toLowerCase().split(' ', 2);
  return UNNAMED_PLURAL.has(calling) && !isCommonWord(first) && !ROLE_NOUNS.has(first);
}

const DESCRIPTION = /^\p{Lu}\p{Ll}+\s\p{Ll}/u;

/** The words for a source as they stand inside a sentence: a capital that only opened one is lowered. */
function inSentence(link: ChainLink, at: Quote, names: Names): string {
  const words = wordsOf(at);
  if (names.beginsName(at.start)) return words;
  const isBareNoun = link.kind === 'document' ? /^\p{L}\p{Ll}+$/u.test(words) : /^reports?$/i.test(words);
  // "The article" that another outlet has printed is not the one at hand.
  const isOther = link.kind === 'outlet' && /^the article$/i.test(words);
  if (isBareNoun || isOther) return `“${lowerFirst(words)}”`;
  // "Rival sensor maker Kestrin": what leads up to the name is no part of it.
  const known = names.entity(link.entity);
  if (known !== null && words.endsWith(known) && words !== known && DESCRIPTION.test(words)) return lowerFirst(words);
  // "Press reports", "Local media": a description of outlets, and the name of none.
  const isNoOutlet = link.kind === 'outlet' && known === null && DESCRIPTION.test(words);
  const isNoName = isNoOutlet || isUnnamed(link) || link.kind === 'document';
  if (opensWithFunctionWord(words)) return lowerFirst(words);
  // "ANALYSTS" of a headline.
  if (isNoName && /^\p{Lu}{5,}$/u.test(words)) return words.toLowerCase();
  const lowers = isNoName && /^\p{Lu}\p{Ll}/u.test(words) && !opensWithFirm(words);
  return lowers ? lowerFirst(words) : words;
}

const isAllCapitals = (words: string): boolean => words.length > 4 && words === words.toUpperCase();

/** A person's words give way to the name only when they hold its last part, or no name of their own. */
function mayBeNamed(words: string, name: string): boolean {
  return !/\p{Lu}/u.test(words.slice(1)) || words.includes(name.slice(name.lastIndexOf(' ') + 1));
}

function nameOfSpeaker(link: ChainLink, both: readonly string[] | null, names: Names): string | null {
  const at = link.at === null ? null : (names.describedBefore(link.at) ?? link.at);
  const words = at === null ? null : inSentence(link, at, names);
  if (isUnnamed(link)) {
    return words === null ? 'an unnamed source' : unnamed(words, link.kind === 'unnamed-group');
  }
  if (link.kind === 'implicit') return null;
  const known = names.entity(link.entity);
  if (words === null) return known;
  if (both !== null && /^(?:they|both|(?:the|both)\s.*)$/i.test(words)) return list(both);
  if (PRONOUN.test(words)) return names.spoken(link.entity) ?? `“${words}”`;
  if (known === null) return words;
  // "HALDEN": capitals throughout are a headline's way to write a name.
  if (isAllCapitals(words) && !isAllCapitals(known)) return known;
  // "its finance director, Tom Roe" of a firm that our sentence does not name.
  if (link.kind === 'named-person' && OWN_OFFICE.test(words))
    return words.replace(OWN_OFFICE, '').replace(`, ${known}`, ` ${known}`);
  // An organisation's name says enough; a person's title is kept.
  if (link.kind !== 'named-person' && words.startsWith(`${known}, `)) return known;
  if (words.includes(known) || link.kind === 'spokesperson') return words;
  return (link.kind === 'named-person' && mayBeNamed(words, known)) || NOMINAL.test(words) ? known : words;
}

/** Papers and broadcasters that English gives an article, by the last word of their names. */
const PAPER =
  /^(?![Tt]he\s)(?=\p{Lu}).*\b(?:Times|Journal|Post|Guardian|Herald|Tribune|Telegraph|Independent|Sun|Mirror|Observer|Globe|Star|Economist|Mail|Express|Chronicle|Inquirer|Gazette|Associated Press|Free Press|Standard|Examiner|Dispatch|Courier|Sentinel|Ledger|Monitor|Advertiser|Argus|Echo|BBC|CBC)$/u;

/** An outlet as inside a sentence: "the Financial Times", "Reuters". */
export const outletName = (name: string): string => (PAPER.test(name) ? `the ${name}` : name);

function speakerName(link: ChainLink, both: readonly string[] | null, names: Names): string | null {
  const name = nameOfSpeaker(link, both, names);
  return name !== null && link.kind === 'outlet' ? outletName(name) : name;
}

/** Whom one link of an attribution's chain stands for, in words as inside a sentence; null where it is nobody. */
export function linkSpeaker(link: ChainLink, attribution: Attribution, names: Names): string | null {
  const isLast = link === attribution.chain.at(-1);
  return speakerName(link, isLast ? names.both(attribution.id) : null, names);
}

/** Who says what this attribution holds, and through whom. */
export function voiceOf(attribution: Attribution, names: Names): Voice {
  const speaker = attribution.chain.at(-1);
  const both = names.both(attribution.id);
  const relays = attribution.chain.slice(0, -1).map((link) => speakerName(link, null, names) ?? 'another outlet');
  const name = speaker === undefined ? null : speakerName(speaker, both, names);
  const through = list(relays);
  const silent = { after: null, manner: 'outlet', told: null } as const;
  if (speaker === undefined || name === null) {
    return relays.length === 0
      ? { ...silent, subject: 'the article', before: NO_SOURCE, manner: 'article' }
      : { ...silent, subject: through, before: 'giving no source' };
  }
  if (isUnnamed(speaker) && relays.length > 0) return { ...silent, subject: through, before: `citing ${name}` };
  return {
    subject: name,
    before: null,
    after: relays.length > 0 ? `as relayed by ${through}` : null,
    manner: speaker.kind === 'document' || speaker.kind === 'outlet' ? speaker.kind : 'person',
    // "Jane Doe at the Post" speaks to nobody else.
    told:
      relays.length === 0 && attribution.channel !== null && !name.includes(attribution.channel)
        ? outletName(attribution.channel)
        : null,
  };
}

/** Something of a deal that has a status: who states it. */
export interface Evidenced {
  readonly status: Status;
  readonly attributions?: readonly string[];
  readonly passages: readonly Quote[];
}

/** The attribution that carries it: by its ids, else the one whose content holds its first passage; null for none. */
export function carrierOf(item: Evidenced, names: Names): Attribution | null {
  if (item.status === 'author-assertion') return null;
  for (const id of item.attributions ?? []) {
    const attribution = names.attribution(id);
    if (attribution !== undefined) return attribution;
  }
  const first = item.passages[0];
  return (first === undefined ? undefined : names.around(first)) ?? null;
}

/** On whose word an item of a deal stands. Falls back on what its status alone says; never more than that. */
export function voiceOfItem(item: Evidenced, names: Names): Voice {
  if (item.status === 'author-assertion') return OWN_VOICE;
  const carrier = carrierOf(item, names);
  if (carrier !== null) return voiceOf(carrier, names);
  if (item.status === 'disputed' || item.status === 'denied') {
    return { subject: 'the article', before: null, after: `where it is ${item.status}`, manner: 'article', told: null };
  }
  const manner = item.status === 'documented' ? 'document' : 'person';
  return { subject: STATUS_WORDS[item.status], before: null, after: null, manner, told: null };
}
