import type { Analysis, Attribution, ChainLink, Quote, Response, SourceKind } from '../engine/analysis.ts';
import { isUnnamed } from '../engine/attributions/evidence.ts';
import { answerWords } from './answer-words.ts';
import { capitalise, count, list, quoted, sentence, times, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { listed, type Sentence, type Summary, say, summaryOf } from './summary.ts';
import { closed, label, outletName, voiceOf } from './voice.ts';

/** `reported`: another outlet's report is the origin, and whom it has it from is not said. */
export type Standing = 'on-record' | 'relayed' | 'reported' | 'unnamed' | 'unsourced';

/** Whether nobody with a name stands behind what has this standing. */
export function isNameless(standing: Standing): boolean {
  return standing === 'unnamed' || standing === 'unsourced';
}

/** One source of the article, with all that is attributed to it. */
export interface SourceEntry {
  /** Stable while the source's name stays the same. */
  readonly key: string;
  /** The source in words, as inside a sentence, without the outlets in between: "Mara Lind", "one unnamed source". */
  readonly name: string;
  readonly standing: Standing;
  /** Outlets that stand in between, in order of first mention. */
  readonly relays: readonly string[];
  /** Outlets that the source spoke to, relays left out. */
  readonly channels: readonly string[];
  readonly attributions: readonly Attribution[];
}

const UNSOURCED = 'no source named';
const BY_ENTITY: ReadonlySet<SourceKind> = new Set(['named-person', 'named-organization', 'outlet']);

/** Whether a link of a chain is one with every other that has its entity: not so for two spokespeople of one firm. */
export function isKnownByEntity({ kind, entity }: ChainLink): boolean {
  return entity !== null && BY_ENTITY.has(kind);
}

function standingOf(attribution: Attribution): Standing {
  const last = attribution.chain.at(-1);
  if (attribution.ruling?.onRecord) return 'on-record';
  if (last === undefined || last.kind === 'implicit') return 'unsourced';
  if (isUnnamed(last)) return 'unnamed';
  if (last.kind === 'outlet') return 'reported';
  return attribution.chain.length > 1 ? 'relayed' : 'on-record';
}

interface Gathered {
  /** As the text has it: a headline leaves out what somebody is. */
  name: string;
  readonly standing: Standing;
  readonly relays: Set<string>;
  readonly channels: Set<string>;
  readonly attributions: Attribution[];
}

/** Every source of the article in order of first mention; empty when nothing is attributed. */
export function sourcesOf(analysis: Analysis, names: Names = namesOf(analysis)): readonly SourceEntry[] {
  const entries = new Map<string, Gathered>();
  for (const attribution of analysis.attributions) {
    const standing = standingOf(attribution);
    const speaking = names.attribution(attribution.ruling?.sameSourceAs ?? '') ?? attribution;
    const last = speaking.chain.at(-1);
    const alone = last === undefined ? speaking : { ...speaking, chain: [last], channel: null };
    const name = last === undefined || last.kind === 'implicit' ? UNSOURCED : label(voiceOf(alone, names));
    const entity = last !== undefined && isKnownByEntity(last) ? last.entity : null;
    const key = `${standing} ${entity ?? name.toLowerCase().replace(/^(?:an?|the) /, '')}`;
    const entry = entries.get(key) ?? { name, standing, relays: new Set(), channels: new Set(), attributions: [] };
    for (const link of attribution.chain.slice(0, -1))
      if (link.at !== null) entry.relays.add(label(voiceOf({ ...attribution, chain: [link], channel: null }, names)));
    if (attribution.channel !== null) entry.channels.add(outletName(attribution.channel));
    if (entry.attributions.every(({ cue }) => names.inHeadline(cue))) entry.name = name;
    entry.attributions.push(attribution);
    entries.set(key, entry);
  }
  return [...entries].map(([key, entry]) => ({
    key,
    ...entry,
    relays: [...entry.relays],
    channels: [...entry.channels].filter((channel) => !entry.relays.has(channel)),
  }));
}

/** Where each attribution names its source; its cue where it names none. */
export function citedAt(attributions: readonly Attribution[]): readonly Quote[] {
  return attributions.map(({ source, cue }) => source ?? cue);
}

/** ", through Xinhua", ", speaking to Reuters", or nothing. */
export function wayOf({ relays, channels }: SourceEntry): string {
  const through = relays.length === 0 ? '' : `, through ${list(relays)}`;
  return channels.length === 0 ? through : `${through}, speaking to ${list(channels)}`;
}

function anonymityOf(entry: SourceEntry, reason: Quote | null): string {
  if (entry.standing !== 'unnamed') return '';
  if (reason === null) return '; it gives no reason for the anonymity';
  return `; it says of the anonymity: ${quoted(wordsOf(reason))}`;
}

function citedSentence(entry: SourceEntry, cited: readonly Attribution[]): Sentence {
  const passages = citedAt(cited);
  const ids = cited.map((a) => a.id);
  const ruled = cited.some((a) => a.ruling?.onRecord) ? '; a checker has set this as on record' : '';
  if (entry.name === UNSOURCED) {
    const who = entry.relays.length === 0 ? 'the article' : list(entry.relays);
    const cues = [...new Set(cited.map((a) => quoted(wordsOf(a.cue))))];
    return say(
      sentence(`For ${count(cited.length, 'statement')} ${who} gives no source: ${list(cues)}${ruled}`),
      passages,
      ids,
    );
  }
  const reason = cited.find((a) => a.reason !== null)?.reason ?? null;
  const text = `The article cites ${closed(entry.name)} ${times(cited.length)}${wayOf(entry)}${anonymityOf(entry, reason)}${ruled}`;
  return say(sentence(text), reason === null ? passages : [...passages, reason], ids);
}

const isSilent = (a: Attribution): a is Attribution & { readonly response: Response } =>
  a.response !== null && a.content.length === 0;

function sourceSentences(entry: SourceEntry): readonly Sentence[] {
  const silent = entry.attributions.filter(isSilent);
  const cited = entry.attributions.filter((a) => !isSilent(a));
  const refusals = silent.map((a) => {
    const relayed = entry.relays.length === 0 ? '' : `, as relayed by ${list(entry.relays)}`;
    const did = answerWords(entry.name, a);
    return say(sentence(`${capitalise(closed(entry.name))} ${did}${relayed}`), [a.source ?? a.cue, a.cue], [a.id]);
  });
  return cited.length === 0 ? refusals : [citedSentence(entry, cited), ...refusals];
}

/** What the sources of a standing are headed with, in the order in which they are listed. */
export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  'on-record': 'On the record',
  relayed: 'On the record, relayed by another outlet',
  reported: 'Reported by another outlet, no other origin given',
  unnamed: 'Not named',
  unsourced: 'No source given',
};

const NOTHING =
  'Nothing in this article is attributed to anybody. Looked for: people, organisations, spokespeople, documents, outlets and unnamed sources.';

/** Who is cited, how often, through whom, and who is not named: one sentence a source. */
export function summarizeSources(analysis: Analysis): Summary {
  const entries = sourcesOf(analysis);
  const sections = (Object.keys(STANDING_WORDS) as Standing[]).flatMap((standing) =>
    listed(STANDING_WORDS[standing], entries.filter((entry) => entry.standing === standing).flatMap(sourceSentences)),
  );
  return summaryOf('sources', analysis, sections, NOTHING);
}
