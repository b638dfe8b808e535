import type * as vscode from 'vscode';
import type { Analysis, Entity, Mention } from '../../../engine/analysis.ts';
import { toRange } from '../../convert.ts';
import { entityAt } from '../../passages.ts';
import type { Articles } from '../../services/services.ts';

/** An entity with the analysis that it is of. */
export interface EntityHere {
  readonly entity: Entity;
  readonly analysis: Analysis;
}

/** The entity that is mentioned at a position of an article, figures and dates among them; null where there is none. */
export function entityHere(
  articles: Articles,
  document: vscode.TextDocument,
  position: vscode.Position,
): EntityHere | null {
  const analysis = articles.get(document.uri)?.analysis;
  if (!analysis) return null;
  const found = entityAt(analysis, document.offsetAt(position), (span) => articles.locate(document.uri, span));
  return found && { entity: found.what, analysis };
}

/** The mentions of an entity with where they are now, in the order of the text; those that are gone are left out. */
export function placesOf(
  articles: Articles,
  document: vscode.TextDocument,
  mentions: readonly Mention[],
): { readonly mention: Mention; readonly range: vscode.Range }[] {
  return mentions.flatMap((mention) => {
    const now = articles.locate(document.uri, mention);
    return now ? [{ mention, range: toRange(document, now) }] : [];
  });
}

/** Where an entity is introduced: the first mention by name, else the first of all. */
export function introductionOf({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ form }) => form === 'name') ?? mentions[0];
}
