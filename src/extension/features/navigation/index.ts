import * as vscode from 'vscode';
import { toSpan } from '../../convert.ts';
import type { Feature, Services } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { UNVERIFIED_LABELS } from '../../wording.ts';
import { nextStop, unverifiedStops } from './stops.ts';

/** Goes from one unverified attribution to the next, round the end of the article. */
export const navigation: Feature = (_context, services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('onTheRecord.goToNextUnverified', () => go(services, 'next')),
    vscode.commands.registerCommand('onTheRecord.goToPreviousUnverified', () => go(services, 'previous')),
  );

async function go({ articles }: Services, direction: 'next' | 'previous'): Promise<void> {
  const front = articles.active;
  if (!front) return say(whyNoAnalysis(null));
  const { uri } = front;
  const document = await vscode.workspace.openTextDocument(uri);
  const state = await articles.settled(document);
  if (!state.analysis) return say(whyNoAnalysis(state));
  const stops = unverifiedStops(state.analysis, (span) => articles.locate(uri, span));
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  const from = editor ? toSpan(document, editor.selection) : { start: 0, end: 0 };
  const index = nextStop(stops, from, direction);
  const stop = stops[index];
  if (!stop?.attribution.unverified) return say('Every attribution has somebody on record behind it.');
  await articles.reveal(uri, stop.attribution.source ?? stop.attribution.cue);
  const label = UNVERIFIED_LABELS[stop.attribution.unverified];
  say(`Unverified attribution ${index + 1} of ${stops.length}: ${label}`);
}

function say(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000);
}
