import type * as vscode from 'vscode';
import { judgeByLooks } from '../../engine/genre.ts';
import { isRead, languageName } from '../../engine/language/languages.ts';
import { placeDismissals } from '../../record/dismissals.ts';
import type { Choices } from './choices.ts';
import { articlePath, type Dismissals } from './dismissals.ts';
import type { ArticleEngine } from './engine.ts';
import type { Registers } from './registers.ts';
import type { ArticleState } from './services.ts';
import { articleSettings } from './settings.ts';
import { statedVerdict } from './verdict.ts';

/** The longest time that the engine keeps the extension host, which other extensions share. */
const SLICE_MS = 15;

export type Reading = Pick<ArticleState, 'status' | 'why' | 'analysis'>;

/** What the reader needs; the engine is loaded when the first document is read. */
export interface ReaderPorts {
  readonly engine: () => Promise<ArticleEngine>;
  readonly choices: Choices;
  readonly registers: Pick<Registers, 'of'>;
  readonly dismissals: Pick<Dismissals, 'of'>;
}

/**
 * Reads one document: is it an article, and what does it say? Null when `isCancelled` became true on the way. A text
 * that somebody has said is no article, that looks like none, or that is over the ceiling, is never handed to the engine.
 */
export async function readDocument(
  document: vscode.TextDocument,
  ports: ReaderPorts,
  isCancelled: () => boolean,
): Promise<Reading | null> {
  const { uri } = document;
  const settings = articleSettings(uri);
  const text = document.getText();
  const path = articlePath(uri);
  const stated = statedVerdict({
    choice: ports.choices.get(uri),
    text,
    frontMatterKey: settings.frontMatterKey,
    path,
    include: settings.include,
    exclude: settings.exclude,
  });
  if (stated && !stated.article) return notAnArticle(stated.why);
  if (text.length > settings.maximumSize) return tooLarge(text.length, settings.maximumSize);
  // A README or a changelog is told by its name and build, without loading the engine for it.
  const looks = stated ? null : judgeByLooks(text, path);
  if (looks) return notAnArticle(looks.why);

  const [{ engine, judgeGenre }, register, dismissals] = await Promise.all([
    ports.engine(),
    ports.registers.of(uri),
    ports.dismissals.of(uri),
  ]);
  if (isCancelled()) return null;
  const { rulings } = placeDismissals(text, dismissals);
  const slicing = { sliceMs: SLICE_MS, pause: nextTurn, isCancelled };
  const analysis = await engine.analyzeInSlices(text, slicing, { ownOutlet: settings.outletNames, register, rulings });
  if (!analysis) return null;
  if (!isRead(analysis.language)) return otherLanguage(analysis.language);
  const verdict = stated ?? judgeGenre(analysis, text, path);
  return verdict.article ? { status: 'article', why: verdict.why, analysis } : notAnArticle(verdict.why);
}

/** Lets the extension host serve whatever waits, keystrokes first, before the engine goes on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

function notAnArticle(why: string): Reading {
  return { status: 'not-an-article', why, analysis: null };
}

function tooLarge(size: number, maximum: number): Reading {
  const why = `It has ${size.toLocaleString('en')} characters; the setting onTheRecord.article.maximumSize stops at ${maximum.toLocaleString('en')}.`;
  return { status: 'too-large', why, analysis: null };
}

function otherLanguage(language: string): Reading {
  const why = `It reads as ${languageName(language)}; On the Record reads English and leaves other languages alone.`;
  return { status: 'other-language', why, analysis: null };
}
