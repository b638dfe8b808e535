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
  if (not !== null) return { article: false, why: not };
  const { length } = analysis.attributions;
  if (length === 0) return { article: true, why: 'It is prose that tells of a deal.' };
  return { article: true, why: `It is prose with ${length === 1 ? 'an attribution' : `${length} attributions`}.` };
}

/** Names of files that describe a project, whatever stands in them; compared without case, extension and separators. */
const PROJECT_FILES = new Set(
  `readme changelog changes history releases releasenotes contributing contributors authors maintainers license licence
   copying notice codeofconduct security support governance roadmap todo todos upgrading upgrade migration migrating
   install installation faq pullrequesttemplate issuetemplate agents claude codeowners thirdpartynotices styleguide
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
  /^(?:install(?:ation|ing)?|usage|api(?: reference)?|options?|getting started|quick ?start|contribut(?:ing|ors)|licen[cs]e|changelog|unreleased|features|examples?|configuration|prerequisites|requirements|dependencies|documentation|docs|tests?|testing|development|build(?:ing)?|debugging|troubleshooting|methods|parameters|arguments|properties|returns|syntax|security|support|table of contents|contents|credits|acknowledge?ments|bug fixes|breaking changes|(?:major|minor|patch) changes|references)$/i;
const MEETING_HEADING =
  /^(?:agenda|attendees|attendance|participants|present|apologies|minutes\b.{0,60}|action items?|actions|decisions|next steps|to[- ]?do|any other business|meeting notes|notes)$/i;
const VERSION_HEADING = /^(?:version |release )?v?\d{1,4}\.\d{1,4}(?:\.[\dx]{1,4})?\b/i;

/** What the text's build says it is, where that is no article. */
function builtOtherwise(shape: TextShape): string | null {
  if (shape.words < 25) return 'There is too little prose to tell.';
  if (shape.codeShare > 0.1 || shape.inlineCodeRate > 0.8) return 'Too much of it is code.';
  if (shape.htmlShare > 0.5) return 'Most of it is HTML.';
  if (shape.taskBoxes > 1) return 'It is a list of tasks.';
  if (shape.listShare + shape.tableShare > 0.5) return 'Most of it is lists and tables, not prose.';
  const heading = (pattern: RegExp): string | undefined => shape.headings.find((title) => pattern.test(title));
  const project = heading(PROJECT_HEADING) ?? heading(VERSION_HEADING);
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
function saysTooLittle({ attributions, deals }: Analysis, shape: TextShape): string | null {
  const told = deals.some(({ parties }) => parties.filter(({ entity }) => entity !== null).length > 1);
  const weight = attributions.reduce((sum, attribution) => sum + weightOf(attribution), 0) + (told ? 1 : 0);
  if (weight === 0) return 'Nobody says anything in it, and no deal is told.';
  if (weight < shape.words / WORDS_A_STATEMENT) return 'Too little in it is attributed to anybody.';
  if (shape.addressRate > 2.5 && weight < shape.words / 100) return 'It speaks to its reader, not of others.';
  return null;
}

/** A text that merely "is expected to" do something, or a specification that says so, is not yet a voice. */
function weightOf({ kind, confidence }: Attribution): number {
  const voice = kind === 'implicit' || kind === 'document' ? 0.34 : 1;
  return confidence < 0.3 ? 0 : voice;
}
