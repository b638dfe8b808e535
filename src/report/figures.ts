import type { Analysis, Entity, Mention, Quote } from '../engine/analysis.ts';
import { datelineDay } from '../engine/dateline-day.ts';
import { firstOfEach } from '../engine/first-of-each.ts';
import { isWithin } from '../engine/span-search.ts';
import { count, list, quoted, sentence, times, wordsOf } from './english.ts';
import { type Names, namesOf } from './names.ts';
import { listed, type Sentence, type Summary, say, summaryOf } from './summary.ts';
import { calendarWords } from './value-words.ts';
import { OWN_VOICE, speak, type Voice, voiceOf } from './voice.ts';

/** The kinds of figures, in the order in which they are listed. */
const HEADINGS: readonly (readonly [Entity['type'], string])[] = [
  ['money', 'Amounts of money'],
  ['percent', 'Percentages'],
  ['quantity', 'Quantities'],
  ['date', 'Dates'],
];

/** A table of hundreds of figures is not worth a list of hundreds of sentences. */
const LISTED_AT_MOST = 60;

/** In UTF-16 units: a longer passage is not repeated for its figure. */
const CONTEXT_AT_MOST = 200;

interface Giving {
  readonly voice: Voice;
  /** What the figure stands in, as far as a statement or a claim holds it. */
  readonly context: string;
  readonly attributions: readonly string[];
  readonly mentions: Mention[];
}

/** The words that a figure stands in; none where they are too long to be repeated, as a whole table is. */
function contextOf(holder: Quote | undefined): string {
  return holder === undefined || holder.end - holder.start > CONTEXT_AT_MOST ? '' : wordsOf(holder);
}

function givingOf(mention: Mention, analysis: Analysis, names: Names): Giving {
  const attribution = names.around(mention);
  const holder = attribution?.content.find((content) => isWithin(mention, content));
  if (attribution !== undefined && holder !== undefined) {
    const voice = names.inHeadline(mention) ? { ...OWN_VOICE, after: 'in its headline' } : voiceOf(attribution, names);
    return { voice, context: contextOf(holder), attributions: [attribution.id], mentions: [mention] };
  }
  const claim = analysis.assertions.find((assertion) => isWithin(mention, assertion));
  return {
    voice: OWN_VOICE,
    context: contextOf(claim),
    attributions: [],
    mentions: [mention],
  };
}

/** One sentence for each who gives the figure, with the words that it stands in where they are first given. */
function figureSentences(entity: Entity, analysis: Analysis, names: Names): readonly Sentence[] {
  const givings = new Map<string, Giving>();
  for (const mention of entity.mentions) {
    const giving = givingOf(mention, analysis, names);
    const key = `${giving.voice.subject} ${giving.voice.before} ${giving.voice.after} ${giving.attributions.length}`;
    const before = givings.get(key);
    if (before === undefined) givings.set(key, giving);
    else before.mentions.push(mention);
  }
  return [...givings.values()].map(({ voice, context, attributions, mentions }) => {
    const [first] = mentions;
    const figure = first === undefined ? entity.name : wordsOf(first);
    const often = mentions.length === 1 ? [] : [times(mentions.length)];
    const within =
      context.length > figure.length ? [`${often.length === 0 ? 'in' : 'first in'} ${quoted(context)}`] : [];
    const text = speak(voice, 'give', [...often, ...within].join(', '), quoted(figure)).replace(/,? $/, '');
    return say(sentence(text + dayOf(entity)), mentions, attributions);
  });
}

/** What a date is that is counted from the article's own; nothing for other figures, nor where the words give its year. */
function dayOf({ value, mentions }: Entity): string {
  if (value === undefined || !('anchored' in value) || !value.anchored) return '';
  const isCounted = !mentions.some((mention) => wordsOf(mention).includes(value.date.slice(0, 4)));
  return isCounted ? `; counted from the article’s own date, that is ${calendarWords(value.date) ?? value.date}` : '';
}

/** Where dates stand that depend on the day of publication, which the article does not give. */
export function looseDates(entities: readonly Entity[]): readonly Mention[] {
  return entities.flatMap(({ value, mentions }) =>
    value !== undefined && 'relative' in value && value.relative && !value.anchored ? mentions : [],
  );
}

/** The words of dates in quotation marks, each once: “This week” of one sentence is “this week” of another. */
export function wordsOfDates(dates: readonly Mention[]): readonly string[] {
  const words = dates.map((date) => quoted(wordsOf(date)));
  return firstOfEach(words, (word) => word.toLowerCase());
}

function looseSentence({ article, entities }: Analysis): readonly Sentence[] {
  const loose = looseDates(entities);
  if (loose.length === 0) return [];
  const dates = wordsOfDates(loose);
  const words = list(dates);
  const day = datelineDay(article.dateline.place, entities);
  const text =
    day === null
      ? `The article gives no date from which to count ${words}`
      : `The article gives no year for ${quoted(wordsOf(day))}, from which ${words} ${dates.length === 1 ? 'is' : 'are'} counted`;
  return [say(sentence(text), loose)];
}

/** Where "two people close to the talks" and "the two firms" say how many they are: no figures of the story. */
function countsOfSources({ attributions }: Analysis): ReadonlySet<number> {
  const links = attributions.flatMap(({ chain }) => chain);
  return new Set(
    links.flatMap(({ at }) => (at ? [at.start + (/^(?:both )?the\s/i.exec(at.text)?.[0].length ?? 0)] : [])),
  );
}

/** The figures and dates that an article gives, each with who gives it. */
export function summarizeFigures(analysis: Analysis): Summary {
  const names = namesOf(analysis);
  const counts = countsOfSources(analysis);
  const sections = HEADINGS.flatMap(([type, heading]) => {
    const entities = analysis.entities.filter(
      (entity) => entity.type === type && !entity.mentions.every(({ start }) => counts.has(start)),
    );
    const told = entities.slice(0, LISTED_AT_MOST).flatMap((entity) => figureSentences(entity, analysis, names));
    const left = entities.length - LISTED_AT_MOST;
    const rest = left > 0 ? [say(`The article gives ${count(left, 'further figure')} of this kind.`)] : [];
    const loose = type === 'date' ? looseSentence(analysis) : [];
    return listed(heading, [...told, ...rest, ...loose]);
  });
  return summaryOf(
    'figures',
    analysis,
    sections,
    'No amounts, percentages, quantities or dates were found in this article.',
  );
}
