import * as vscode from 'vscode';
import type { Analysis } from '../../../engine/analysis.ts';
import { articleInFront, remark } from '../../article-in-front.ts';
import { toSpan } from '../../convert.ts';
import type { Feature, Services } from '../../services/services.ts';
import { UNVERIFIED_LABELS } from '../../wording.ts';
import { nextStop, unverifiedStops } from './stops.ts';

/** Goes from one unverified attribution to the next, round the end of the article. */
export const navigation: Feature = (_context, services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('onTheRecord.goToNextUnverified', () => go(services, 'next')),
    vscode.commands.registerCommand('onTheRecord.goToPreviousUnverified', () => go(services, 'previous')),
  );

async function go({ articles }: Services, direction: 'next' | 'previous'): Promise<void> {
  const article = await articleInFront(articles);
  if (article === null) return;
  const { uri, analysis } = article;
  const stops = unverifiedStops(analysis, (span) => articles.locate(uri, span));
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const from = editor ? toSpan(editor.document, editor.selection) : { start: 0, end: 0 };
  const index = nextStop(stops, from, direction);
  const stop = stops[index];
  if (!stop?.attribution.unverified) return remark(whyNoStop(analysis));
  await articles.reveal(uri, stop.attribution.source ?? stop.attribution.cue);
  const label = UNVERIFIED_LABELS[stop.attribution.unverified];
  remark(`Unverified attribution ${index + 1} of ${stops.length}: ${label}`);
}

const whyNoStop = ({ attributions }: Analysis): string =>
  attributions.length === 0
    ? 'No attributions were found in this article.'
    : 'Every attribution has somebody on record behind it.';
