import type { Analysis, Attribution, Quote } from '../engine/analysis.ts';
import { capitalise, count, list, quoted, sentence, times, wordsOf } from './english.ts';
import { RESPONSE_WORDS } from './responses.ts';
import { type Sentence, type Summary, type SummarySection, say } from './summary.ts';
import { label, type Names, namesOf, voiceOf } from './voice.ts';

export type Standing = 'on-record' | 'relayed' | 'unnamed' | 'unsourced';

/** One source of the article, with all that is attributed to it. */
export interface SourceEntry {
  /** Stable while the source's name stays the same. */
  readonly key: string;
  /** The source in words, without the outlets in between: "Mara Lind", "One unnamed source". */
  readonly name: string;
  readonly standing: Standing;
  /** Outlets that stand in between, or that the source spoke to; in order of first mention. */
  readonly through: readonly string[];
  readonly attributions: readonly Attribution[];
}

const UNSOURCED = 'No source named';

function standingOf(attribution: Attribution): Standing {
  const last = attribution.chain.at(-1);
  if (last === undefined || last.kind === 'implicit') return 'unsourced';
  if (last.kind === 'unnamed-person' || last.kind === 'unnamed-group') return 'unnamed';
  return attribution.chain.length > 1 ? 'relayed' : 'on-record';
}

/** Every source of the article in order of first mention; empty when nothing is attributed. */
export function sourcesOf(analysis: Analysis, names: Names = namesOf(analysis)): readonly SourceEntry[] {
  const entries = new Map<
    string,
    { name: string; standing: Standing; through: string[]; attributions: Attribution[] }
  >();
  for (const attribution of analysis.attributions) {
    const standing = standingOf(attribution);
    const last = attribution.chain.at(-1);
    const alone = last === undefined ? attribution : { ...attribution, chain: [last], channel: null };
    const name = standing === 'unsourced' ? UNSOURCED : label(voiceOf(alone, names));
    const key = `${standing} ${name.toLowerCase()}`;
    const through = attribution.chain.slice(0, -1).flatMap((link) => (link.at === null ? [] : [wordsOf(link.at)]));
    if (attribution.channel !== null) through.push(attribution.channel);
    const entry = entries.get(key) ?? { name: capitalise(name), standing, through: [], attributions: [] };
    for (const outlet of through) if (!entry.through.includes(outlet)) entry.through.push(outlet);
    entry.attributions.push(attribution);
    entries.set(key, entry);
  }
  return [...entries].map(([key, entry]) => ({ key, ...entry }));
}

function citedSentence(entry: SourceEntry, cited: readonly Attribution[]): Sentence {
  const passages: readonly Quote[] = cited.map((a) => a.source ?? a.cue);
  const ids = cited.map((a) => a.id);
  if (entry.standing === 'unsourced') {
    const through =
      entry.through.length === 0 ? 'the article gives no source' : `${list(entry.through)} gives no source`;
    const cues = [...new Set(cited.map((a) => quoted(wordsOf(a.cue))))];
    return say(sentence(`For ${count(cited.length, 'statement')}, ${through}: ${list(cues)}`), passages, ids);
  }
  const verb = /\b(?:sources|people|persons|insiders|analysts|officials|executives|firms|companies)\b|\band\b/.test(
    entry.name,
  )
    ? 'are'
    : 'is';
  const through = entry.through.length === 0 ? '' : `, through ${list(entry.through)}`;
  const reason = cited.find((a) => a.reason !== null)?.reason ?? null;
  const why =
    entry.standing !== 'unnamed'
      ? ''
      : reason === null
        ? '; the article gives no reason why it is not named'
        : `; the reason that the article gives for not naming it: ${quoted(wordsOf(reason))}`;
  const text = `${entry.name} ${verb} cited ${times(cited.length)}${through}${why}`;
  return say(sentence(text), reason === null ? passages : [...passages, reason], ids);
}

function sourceSentences(entry: SourceEntry): readonly Sentence[] {
  const silent = entry.attributions.filter((a) => a.response !== null && a.content.length === 0);
  const cited = entry.attributions.filter((a) => !silent.includes(a));
  const refusals = silent.map((a) => {
    const about = a.about === null ? '' : ` (on ${quoted(wordsOf(a.about))})`;
    const relayed = entry.through.length === 0 ? '' : `, as relayed by ${list(entry.through)}`;
    return say(
      sentence(`${entry.name} ${RESPONSE_WORDS[a.response ?? 'declined']}${about}${relayed}`),
      [a.source ?? a.cue, a.cue],
      [a.id],
    );
  });
  return cited.length === 0 ? refusals : [citedSentence(entry, cited), ...refusals];
}

const HEADINGS: Readonly<Record<Standing, string>> = {
  'on-record': 'On the record',
  relayed: 'On the record, relayed by another outlet',
  unnamed: 'Not named',
  unsourced: 'No source given',
};

/** Who is cited, how often, through whom, and who is not named: one sentence a source. */
export function summarizeSources(analysis: Analysis): Summary {
  const { title } = analysis.article;
  const head = { kind: 'sources', title: 'Sources', article: title === null ? null : wordsOf(title) } as const;
  const entries = sourcesOf(analysis);
  if (entries.length === 0) {
    const nothing =
      'Nothing in this article is attributed to anybody. Looked for: people, organisations, spokespeople, documents, outlets and unnamed sources.';
    return { ...head, sections: [{ heading: null, layout: 'prose', paragraphs: [[say(nothing)]] }] };
  }
  const sections = (Object.keys(HEADINGS) as Standing[]).flatMap((standing): SummarySection[] => {
    const sentences = entries.filter((entry) => entry.standing === standing).flatMap(sourceSentences);
    return sentences.length === 0 ? [] : [{ heading: HEADINGS[standing], layout: 'list', paragraphs: [sentences] }];
  });
  return { ...head, sections };
}
