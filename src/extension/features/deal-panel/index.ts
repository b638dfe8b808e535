import * as vscode from 'vscode';
import type { Feature } from '../../services/services.ts';
import { DealPanel } from './deal-panel.ts';

const VIEW = 'onTheRecord.dealScope';

/** The side panel "Deal Scope" and the command that brings it to the front. */
export const dealPanel: Feature = (context, services) => {
  const panel = new DealPanel(context.extensionUri, services);
  return vscode.Disposable.from(
    panel,
    vscode.window.registerWebviewViewProvider(VIEW, panel),
    vscode.commands.registerCommand('onTheRecord.showDealScope', () => vscode.commands.executeCommand(`${VIEW}.focus`)),
  );
};
