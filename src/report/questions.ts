import type { Analysis, Attribution, Deal, Quote } from '../engine/analysis.ts';
import { awaitedOf } from '../engine/awaited.ts';
import { datelineDay } from '../engine/dateline-day.ts';
import { bindingIsUnstated } from './deal-facts.ts';
import { capitalise, list, quoted, shortly, wordsOf } from './english.ts';
import { looseDates, wordsOfDates } from './figures.ts';
import { type Names, namesOf } from './names.ts';
import { inReadingOrder } from './reading-order.ts';
import { namedFirst } from './responses.ts';
import { citedAt, type SourceEntry, sourcesOf } from './sources.ts';
import { listed, type Sentence, type Summary, say, summaryOf } from './summary.ts';
import { STAGE_WORDS } from './words.ts';

/** In UTF-16 units: what is quoted inside a question stays short enough to be read with it. */
const QUOTED_AT_MOST = 160;

const passage = (quote: Quote): string => shortly(wordsOf(quote), QUOTED_AT_MOST);

function ownVoiceQuestions(deal: Deal): readonly Sentence[] {
  const { stage } = deal;
  const own = deal.scope.filter((item) => item.status === 'author-assertion');
  return [
    ...(stage.status === 'author-assertion'
      ? [
          say(
            `Who says that the deal is at the stage “${STAGE_WORDS[stage.value]}”? The article says so in its own voice.`,
            stage.passages,
          ),
        ]
      : []),
    ...scopeQuestion(
      'covers',
      own.filter(({ kind }) => kind !== 'exclusion'),
    ),
    ...scopeQuestion(
      'leaves out',
      own.filter(({ kind }) => kind === 'exclusion'),
    ),
  ];
}

function scopeQuestion(does: string, items: Deal['scope']): readonly Sentence[] {
  if (items.length === 0) return [];
  const named = items.slice(0, 4).map((item) => quoted(wordsOf(item)));
  const all = items.length > named.length ? [...named, 'more'] : named;
  return [say(`Who says that the deal ${does} ${list(all)}? The article says so in its own voice.`, items)];
}

function dealQuestions(deal: Deal, earlier: ReadonlyMap<string, string>): readonly Sentence[] {
  const missing = awaitedOf(deal);
  const unstated = deal.unstated.filter((field) => field !== 'binding force');
  const unlinked = deal.related.flatMap(({ deal: id, how }) => {
    const other = earlier.get(id);
    return how !== 'not-established' || other === undefined || other === deal.label ? [] : [quoted(other)];
  });
  return [
    ...(missing.length === 0
      ? []
      : [
          say(
            `${missing.length === 1 ? 'Was' : 'Were'} ${list(missing)} asked for a response? The article gives none on this deal.`,
            missing.flatMap((name) => namedFirst(deal, name)),
          ),
        ]),
    ...ownVoiceQuestions(deal),
    ...(bindingIsUnstated(deal)
      ? [say('Is the agreement binding? The article does not say.', deal.stage.passages)]
      : []),
    ...deal.conflicts.map(({ field, passages }) =>
      say(`Which holds for the ${field}: ${list(passages.map(passage))}? The passages do not agree.`, passages),
    ),
    ...(unlinked.length === 0
      ? []
      : [
          say(`Does this belong to ${unlinked.join(' or to ')}? The article establishes no link.`, deal.stage.passages),
        ]),
    ...(unstated.length === 0
      ? []
      : [say(`Is anything known of the deal’s ${list(unstated)}? The article is silent on this.`)]),
  ];
}

/** One question for each source that nobody could call back, however often it is cited. Headlines are left out. */
function sourceQuestions(analysis: Analysis, names: Names): readonly Sentence[] {
  return sourcesOf(analysis, names).flatMap((entry): readonly Sentence[] => {
    const cited = entry.attributions.filter(({ cue, unverified }) => unverified !== null && !names.inHeadline(cue));
    if (entry.standing === 'unsourced') {
      return cited.map((attribution) => say(whoStandsBehind(attribution), [attribution.cue], [attribution.id]));
    }
    const question = cited.length === 0 ? null : sourceQuestion(entry, cited);
    return question === null
      ? []
      : [
          say(
            question,
            citedAt(cited),
            cited.map(({ id }) => id),
          ),
        ];
  });
}

const isReport = (name: string): boolean =>
  /^[“"]?(?:the |its |this |that )?(?:report|article|story|newspaper|paper|daily|magazine)[”"]?$/i.test(name);
const PLURAL_REPORTS = /\b(?:reports|media|newspapers|papers|outlets)”?$/i;

/** Null where there is nothing to ask of the source. */
function sourceQuestion({ standing, name, relays }: SourceEntry, cited: readonly Attribution[]): string | null {
  if (standing === 'reported') {
    // "The report" rests on whatever the paper behind it does, which is asked about by its name.
    if (isReport(name)) return null;
    return `On whose word ${PLURAL_REPORTS.test(name) ? 'do' : 'does'} ${name} rely? The article does not say.`;
  }
  if (standing === 'relayed') {
    return `Can ${name} be asked directly? The statement comes through ${list(relays)} alone.`;
  }
  if (standing !== 'unnamed' || cited.some(({ reason }) => reason !== null)) return null;
  const link = cited[0]?.chain.at(-1);
  // "one said": one of those who are asked about already.
  if (link?.at && /^one$/i.test(wordsOf(link.at))) return null;
  const are = link?.kind === 'unnamed-group' ? 'are' : 'is';
  const part = cited.every(({ anonymity }) => anonymity === 1) ? ', and what is their part in the matter' : '';
  return `Why ${are} ${link?.at ? quoted(wordsOf(link.at)) : 'the source'} not named${part}? The article does not say.`;
}

function whoStandsBehind({ cue, content }: Attribution): string {
  // "the stores … open in May": a subject alone would not tell what is said of it.
  const what = content.length === 0 ? '' : ` in ${shortly(content.map(wordsOf).join(' … '), QUOTED_AT_MOST)}`;
  return `Who stands behind ${quoted(wordsOf(cue))}${what}? The article names nobody.`;
}

/** One question for all dates that cannot be told without knowing the day of publication. */
function dateQuestions({ article, entities }: Analysis): readonly Sentence[] {
  const loose = looseDates(entities);
  if (loose.length === 0) return [];
  const words = wordsOfDates(loose);
  const are = words.length === 1 ? 'is' : 'are';
  const day = datelineDay(article.dateline.place, entities);
  if (day !== null)
    return [
      say(`Of which year is ${quoted(wordsOf(day))}, from which ${list(words)} ${are} counted?`, [day, ...loose]),
    ];
  return [say(`From which day ${are} ${list(words)} counted? The article gives no date.`, loose)];
}

/** What an editor would ask the author: about each deal, about the sources, about what the article says by itself. */
export function summarizeQuestions(analysis: Analysis): Summary {
  const names = namesOf(analysis);
  const deals = inReadingOrder(analysis.deals);
  const claims = analysis.assertions
    .filter(({ kind }) => kind === 'motive' || kind === 'forecast')
    .map((claim) => say(`Who says so: ${passage(claim)}? The article says it in its own voice.`, [claim]));
  const sections = [
    ...deals.flatMap((deal, i) => {
      // What links two deals is asked once, at the later one.
      const earlier = new Map(deals.slice(0, i).map(({ id, label }) => [id, label]));
      return listed(capitalise(deal.label), dealQuestions(deal, earlier));
    }),
    ...listed('Sources', sourceQuestions(analysis, names)),
    ...listed('The article’s own voice', claims),
    ...listed('Dates', dateQuestions(analysis)),
  ];
  const nothing =
    'No open question was found. Looked for: parties without a response, unnamed and missing sources, statements in the article’s own voice, passages that disagree and dates without a day to count from.';
  return summaryOf('questions', analysis, sections, nothing);
}
