import type { Analysis, Attribution } from './analysis.ts';
import { type TextShape, textShape } from './text-shape.ts';

/** Whether a text reads as an article, and one plain sentence that says on what ground. */
export interface Genre {
  readonly article: boolean;
  readonly why: string;
}

/**
 * Judges whether a Markdown text is a news article: prose in which somebody says something, or a deal is told. A
 * README, a changelog, documentation, minutes, notes and lists are none, even where they quote somebody. `fileName` may
 * carry a path; it may be empty.
 */
export function judgeGenre(analysis: Analysis, text: string, fileName: string): Genre {
  const shape = textShape(text);
  const not = namedOtherwise(fileName) ?? builtOtherwise(shape) ?? saysTooLittle(analysis, shape);
  return not === null ? { article: true, why: groundOf(analysis) } : { article: false, why: not };
}

/**
 * What can be told from a text's name and build alone, before it is analysed: that it is no article. Null where only
 * its analysis can tell.
 */
export function judgeByLooks(text: string, fileName: string): Genre | null {
  const not = namedOtherwise(fileName) ?? builtOtherwise(textShape(text));
  return not === null ? null : { article: false, why: not };
}

function groundOf({ attributions: { length }, deals }: Analysis): string {
  if (length > 0) return `It is prose with ${length === 1 ? 'an attribution' : `${length} attributions`}.`;
  if (deals.length > 0) return 'It is prose that tells of a deal.';
  return 'It is prose about named people, firms or places, with sums and days.';
}

/** Names of files that describe a project, whatever stands in them; compared without case, extension and separators. */
const PROJECT_FILES = new Set(
  `readme changelog changes history releases releasenotes contributing contributors authors maintainers license licence
   copying notice codeofconduct security support governance roadmap todo todos upgrading upgrade migration migrating
   install installation faq pullrequesttemplate issuetemplate codeowners thirdpartynotices styleguide
   minutes agenda`.split(/\s+/),
);
const PROJECT_FOLDER = /(?:^|[\\/])(?:node_modules|\.github)[\\/]/;

function namedOtherwise(fileName: string): string | null {
  const base = fileName.replace(/^.*[\\/]/, '');
  const stem = base
    .replace(/\.(?:md|markdown|mdown|mkd|txt)$/i, '')
    .replace(/[._](?:[a-z]{2}(?:[-_][a-z]{2,4})?)$/i, '')
    .replace(/[-_. ]/g, '')
    .toLowerCase();
  if (PROJECT_FILES.has(stem)) return `A file named ${base} describes a project.`;
  const folder = PROJECT_FOLDER.exec(fileName)?.[0].replace(/[\\/]/g, '');
  return folder === undefined ? null : `A file in the folder ${folder} belongs to a project.`;
}

const PROJECT_HEADING =
  /^(?:install(?:ation|ing)?|usage|api(?: reference)?|getting started|quick ?start|contributing|licen[cs]e|changelog|unreleased|configuration|prerequisites|troubleshooting|parameters|arguments|bug fixes|breaking changes|(?:major|minor|patch) changes|table of contents|v?\d{1,4}\.\d{1,4}\.\d{1,4}\b.{0,40})$/i;
/** Headings that articles have too; two of them are one too many. */
const REFERENCE_HEADING =
  /^(?:options?|features|examples?|requirements|dependencies|documentation|docs|tests?|testing|development|build(?:ing)?|debugging|methods|properties|returns|syntax|security|support|contents|credits|acknowledge?ments|contributors|references|overview|summary|background|v?\d{1,4}\.\d{1,4})$/i;
const MEETING_HEADING =
  /^(?:agenda|attendees|attendance|participants|apologies|minutes\b.{0,60}|action items?|actions|decisions|next steps|to[- ]?do|any other business|meeting notes|notes)$/i;

/** What the text's build says it is, where that is no article. */
function builtOtherwise(shape: TextShape): string | null {
  if (shape.words < 25) return 'There is too little prose to tell.';
  if (shape.codeShare > 0.1 || shape.inlineCodeRate > 0.8) return 'Too much of it is code.';
  if (shape.htmlShare > 0.5) return 'Most of it is HTML.';
  if (shape.taskBoxes > 1) return 'It is a list of tasks.';
  if (shape.listShare + shape.tableShare > 0.5) return 'Most of it is lists and tables, not prose.';
  const heading = (pattern: RegExp): string | undefined => shape.headings.find((title) => pattern.test(title));
  const references = shape.headings.filter((title) => REFERENCE_HEADING.test(title));
  const project = heading(PROJECT_HEADING) ?? (references.length > 1 ? references[0] : undefined);
  if (project !== undefined) return `The heading “${project}” is one of documentation.`;
  const meeting = heading(MEETING_HEADING);
  if (meeting !== undefined) return `The heading “${meeting}” is one of a meeting’s notes.`;
  if ((shape.headings.length * 100) / shape.words > 4) return 'It has too many headings for its prose.';
  if (shape.orderRate > 1) return 'It tells its reader what to do.';
  return null;
}

/** Words of running text for which one statement is asked. */
const WORDS_A_STATEMENT = 450;

/** What an article needs in it. */
function saysTooLittle(analysis: Analysis, shape: TextShape): string | null {
  const { attributions, deals } = analysis;
  const told = deals.some(({ parties }) => parties.filter(({ entity }) => entity !== null).length > 1);
  const weight = attributions.reduce((sum, attribution) => sum + weightOf(attribution), 0) + (told ? 1 : 0);
  if (shape.addressRate > 2.5 && weight < shape.words / 100) return 'It speaks to its reader, not of others.';
  if (weight > 0 && weight >= shape.words / WORDS_A_STATEMENT) return null;
  if (reportsNews(analysis, shape)) return null;
  return weight === 0
    ? 'Nobody says anything in it, and no deal is told.'
    : 'Too little in it is attributed to anybody.';
}

/** A text that merely "is expected to" do something, or a specification that says so, is not yet a voice. */
function weightOf({ kind, confidence }: Attribution): number {
  if (confidence < 0.3) return 0;
  return kind === 'implicit' || kind === 'document' ? 0.34 : 1;
}

/** Plain prose about named people, firms or places with sums and days in it: an article in which nobody speaks yet. */
function reportsNews({ entities }: Analysis, shape: TextShape): boolean {
  const plain =
    shape.inlineCodeRate === 0 &&
    shape.codeShare === 0 &&
    shape.listShare + shape.tableShare < 0.2 &&
    shape.orderRate < 0.5;
  if (!plain || shape.addressRate > 1) return false;
  const names = entities.filter(({ type }) => type === 'person' || type === 'organization' || type === 'place');
  const facts = entities.filter(({ type }) => type === 'money' || type === 'percent' || type === 'date');
  return names.length > 2 && facts.length > 1;
}
