import type * as vscode from 'vscode';
import type { Analysis, Attribution } from '../../../engine/analysis.ts';
import { sourcesOf } from '../../../report/sources.ts';
import { attributionsAt } from '../../passages.ts';
import type { Articles } from '../../services/services.ts';

/** Whether the origin of an attribution has words in the article, so that it can be said whose they are. */
const hasSourceWords = ({ chain }: Attribution): boolean => chain.at(-1)?.at != null;

/** A source of the article that is not the given attribution's own, with the first attribution that has it. */
export interface OtherSource {
  readonly name: string;
  readonly attribution: Attribution;
}

/** Whom an attribution's source may be the same as, in order of first mention; empty where it has no source itself. */
export function otherSourcesOf(attribution: Attribution, analysis: Analysis): OtherSource[] {
  if (!hasSourceWords(attribution)) return [];
  return sourcesOf(analysis).flatMap(({ name, attributions }) => {
    const first = attributions.find(hasSourceWords);
    return !first || attributions.includes(attribution) ? [] : [{ name, attribution: first }];
  });
}

/** The attribution whose mark is at a position of an article, the closest fit; null where there is none. */
export function markAt(
  articles: Articles,
  document: vscode.TextDocument,
  position: vscode.Position,
): Attribution | null {
  const analysis = articles.get(document.uri)?.analysis;
  if (!analysis) return null;
  const locate = (span: { start: number; end: number }) => articles.locate(document.uri, span);
  return attributionsAt(analysis, document.offsetAt(position), locate)[0]?.what ?? null;
}
