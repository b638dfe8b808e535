import * as vscode from 'vscode';
import type { FromPage, ToPage } from '../../../panel/protocol.ts';
import { lineOf } from '../../../panel/view-model.ts';
import type { Services } from '../../services/services.ts';
import { whenFrontChanges } from '../../services/when-front-changes.ts';
import { answerPage } from '../../webview/answer-page.ts';
import { fillPage } from '../../webview/fill-page.ts';
import { modelOf } from './model-of.ts';

/** Shows the deals of the article in front; sends nothing while the view is hidden, and all of it when it is back. */
export class DealPanel implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extension: vscode.Uri;
  readonly #services: Services;
  readonly #subscription: vscode.Disposable;
  #view: vscode.WebviewView | null = null;
  #isReady = false;

  constructor(extension: vscode.Uri, services: Services) {
    this.#extension = extension;
    this.#services = services;
    this.#subscription = whenFrontChanges(services.articles, () => this.#show());
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#isReady = false;
    const subscription = vscode.Disposable.from(
      answerPage(view.webview, 'The deal panel', this.#services.log, (message) => this.#answer(message)),
      view.onDidChangeVisibility(() => {
        // A hidden page is put away; the one that comes back says that it is ready.
        if (!view.visible) this.#isReady = false;
      }),
      view.onDidDispose(() => {
        subscription.dispose();
        if (this.#view === view) this.#view = null;
      }),
    );
    fillPage(view.webview, this.#extension, 'Deal Scope');
  }

  #show(): void {
    if (this.#view === null || !this.#isReady || !this.#view.visible) return;
    const message: ToPage = { type: 'show', model: modelOf(this.#services.articles.active) };
    void this.#view.webview.postMessage(message);
  }

  async #answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#isReady = true;
        this.#show();
        return;
      case 'open-sample':
        await vscode.commands.executeCommand('onTheRecord.openSampleArticle');
        return;
      case 'reveal':
        await this.#reveal(message.line, message.passage);
        return;
      case 'copy':
        await vscode.commands.executeCommand('onTheRecord.copyDealSummary');
        return;
    }
  }

  /** Offsets come from the analysis at hand, never from the page, whose content may be of an earlier one. */
  async #reveal(key: string, index: number): Promise<void> {
    const state = this.#services.articles.active;
    const passage = lineOf(modelOf(state), key)?.passages[index];
    if (state !== null && passage !== undefined) await this.#services.articles.reveal(state.uri, passage);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
