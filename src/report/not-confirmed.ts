import type { Analysis, Attribution, Deal } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { capitalise, list, quoted, sentence, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { restate } from './restate.ts';
import { listed, type Sentence, type Summary, type SummarySection, say, summaryOf } from './summary.ts';
import { isStated, STAGE_WORDS } from './words.ts';

/** What stands between a statement and somebody on record; relays part by whether the origin is named. */
type Doubt = 'unnamed' | 'unsourced' | 'reported' | 'relayed';

const HEADINGS: Readonly<Record<Doubt, string>> = {
  unnamed: 'On the word of sources that are not named',
  unsourced: 'Without any source',
  reported: 'Reported by another outlet, no other origin given',
  relayed: 'On the record, but only through another outlet',
};

function doubtOf({ unverified, chain }: Attribution): Doubt | null {
  return unverified === 'relayed' && chain.length === 1 ? 'reported' : unverified;
}

function doubtSection(analysis: Analysis, names: Names, doubt: Doubt): readonly SummarySection[] {
  const sentences = analysis.attributions
    .filter((attribution) => doubtOf(attribution) === doubt)
    .flatMap((attribution) => restate(attribution, names) ?? []);
  return listed(HEADINGS[doubt], sentences);
}

function ownVoiceSection(analysis: Analysis): readonly SummarySection[] {
  const sentences = analysis.assertions
    .filter((assertion) => assertion.kind !== 'other')
    .map((assertion) =>
      say(sentence(`The article says, in its own voice: ${quoted(wordsOf(assertion))}`), [assertion]),
    );
  return listed('In the article’s own voice, with no source in reach', sentences);
}

/** What no party has said on a deal; empty when all have spoken. */
function dealSentences(deal: Deal): readonly Sentence[] {
  const { value, status, passages, attributions } = deal.stage;
  const awaited = awaitedOf(deal);
  const isUnstated = !isStated(status) && status !== 'author-assertion';
  const parts = [
    ...(isUnstated ? [`no party states it, and its stage is “${STAGE_WORDS[value]}”`] : []),
    ...(awaited.length === 0 ? [] : [`the article gives no response from ${list(awaited)}`]),
  ];
  return parts.length === 0
    ? []
    : [say(sentence(`${capitalise(deal.label)}: ${parts.join('; ')}`), passages, attributions)];
}

/** All that nobody on record stands behind, each with whose word it is; then the deals that no party has spoken on. */
export function summarizeNotConfirmed(analysis: Analysis): Summary {
  const names = namesOf(analysis);
  const deals = analysis.deals.flatMap(dealSentences);
  const sections: readonly SummarySection[] = [
    ...(Object.keys(HEADINGS) as Doubt[]).flatMap((doubt) => doubtSection(analysis, names, doubt)),
    ...ownVoiceSection(analysis),
    ...listed('Deals', deals),
  ];
  const found =
    analysis.attributions.length === 0
      ? 'Nothing in this article is attributed to anybody.'
      : 'Each attribution that was found has a source on the record.';
  const nothing = `${found} Looked for: unnamed sources, statements without a source, other outlets’ reports, deals that no party has spoken on.`;
  return summaryOf('not-confirmed', analysis, sections, nothing);
}
