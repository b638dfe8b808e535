import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Span } from '../../../src/engine/analysis.ts';
import { DealPanel } from '../../../src/extension/features/deal-panel/deal-panel.ts';
import type { ArticleState, Articles, Services } from '../../../src/extension/services/services.ts';
import type { FromPage, ToPage } from '../../../src/panel/protocol.ts';
import { harbour } from '../../fixtures/analyses/harbour.ts';
import { extension } from '../extension.ts';
import { until } from '../wait.ts';

const ADDRESS = vscode.Uri.file('/articles/harbour.md');

/** The panel with a stand-in for its view, which keeps what it is sent and sends what a test tells it to. */
class Stage {
  readonly sent: ToPage[] = [];
  readonly revealed: Span[] = [];
  readonly warnings: string[] = [];
  readonly #messages = new vscode.EventEmitter<unknown>();
  readonly #visibility = new vscode.EventEmitter<void>();
  readonly #changed = new vscode.EventEmitter<ArticleState>();
  readonly #activeChanged = new vscode.EventEmitter<ArticleState | null>();
  readonly webview = {
    html: '',
    options: {} as vscode.WebviewOptions,
    cspSource: 'https://webview.test',
    asWebviewUri: (uri: vscode.Uri) => uri,
    onDidReceiveMessage: this.#messages.event,
    postMessage: async (message: ToPage) => {
      this.sent.push(message);
      return true;
    },
  };
  visible = true;
  state: ArticleState | null = {
    uri: ADDRESS,
    version: 1,
    status: 'article',
    why: 'It reads as one.',
    analysis: harbour(),
  };

  constructor() {
    const stage = this;
    const articles: Partial<Articles> = {
      get active() {
        return stage.state;
      },
      onDidChange: this.#changed.event,
      onDidChangeActive: this.#activeChanged.event,
      reveal: async (_uri, passage) => {
        this.revealed.push(passage);
      },
    };
    const log = { warn: (text: string) => this.warnings.push(text) };
    const panel = new DealPanel(vscode.Uri.file('/extension'), { articles, log } as unknown as Services);
    const view = {
      webview: this.webview,
      get visible() {
        return stage.visible;
      },
      onDidChangeVisibility: this.#visibility.event,
      onDidDispose: new vscode.EventEmitter<void>().event,
    };
    panel.resolveWebviewView(view as unknown as vscode.WebviewView);
  }

  says(message: FromPage | unknown): void {
    this.#messages.fire(message);
  }

  change(state: ArticleState | null): void {
    this.state = state;
    this.#activeChanged.fire(state);
  }

  setVisible(visible: boolean): void {
    this.visible = visible;
    this.#visibility.fire();
  }
}

describe('The deal panel', () => {
  it('may load its own files alone', () => {
    const { webview } = new Stage();
    assert.deepEqual(
      webview.options.localResourceRoots?.map((root) => root.path),
      ['/extension/dist'],
    );
    assert.match(webview.html, /default-src 'none'; style-src https:\/\/webview\.test;/);
  });

  it('sends nothing before the page is ready, and then the article in front', () => {
    const stage = new Stage();
    stage.change(stage.state);
    assert.equal(stage.sent.length, 0);
    stage.says({ type: 'ready' });
    const [message] = stage.sent;
    assert.ok(message?.model.kind === 'article');
    assert.equal(message.model.deals.length, 2);
  });

  it('sends nothing while it is hidden, and all of it when it is back', () => {
    const stage = new Stage();
    stage.says({ type: 'ready' });
    stage.setVisible(false);
    stage.change(null);
    assert.equal(stage.sent.length, 1);
    stage.setVisible(true);
    stage.says({ type: 'ready' });
    assert.equal(stage.sent.length, 2);
    assert.equal(stage.sent[1]?.model.kind, 'note');
  });

  it('offers a sample where there is no article, and says why a document is none', () => {
    const stage = new Stage();
    stage.says({ type: 'ready' });
    stage.change(null);
    stage.change({ uri: ADDRESS, version: 2, status: 'too-large', why: 'It is over the ceiling.', analysis: null });
    const notes = stage.sent.slice(1).map(({ model }) => model);
    assert.ok(notes[0]?.kind === 'note' && notes[0].offerSample);
    assert.deepEqual(notes[1], {
      kind: 'note',
      text: 'This document is left alone. It is over the ceiling.',
      offerSample: false,
    });
  });

  it('goes to the passage of the line that the page names', async () => {
    const stage = new Stage();
    stage.says({ type: 'ready' });
    const model = stage.sent[0]?.model;
    assert.ok(model?.kind === 'article');
    const line = model.deals[0]?.stage;
    assert.ok(line);
    stage.says({ type: 'reveal', line: line.key, passage: 0 });
    await until(() => stage.revealed.length > 0, 'the passage to be revealed');
    const [span] = stage.revealed;
    assert.deepEqual([span?.start, span?.end], [line.passages[0]?.start, line.passages[0]?.end]);
  });

  it('does nothing for lines and passages that are not there', async () => {
    const stage = new Stage();
    stage.says({ type: 'ready' });
    stage.says({ type: 'reveal', line: 'gone', passage: 0 });
    stage.says({ type: 'reveal', line: stage.state?.analysis?.deals[0]?.id, passage: 99 });
    await Promise.resolve();
    assert.deepEqual(stage.revealed, []);
  });

  it('refuses what the page may not send', () => {
    const stage = new Stage();
    stage.says({ type: 'command', id: 'workbench.action.closeWindow' });
    stage.says(null);
    assert.equal(stage.warnings.length, 2);
    assert.equal(stage.sent.length, 0);
  });

  it('is shown by its command', async () => {
    await extension();
    await vscode.commands.executeCommand('onTheRecord.showDealScope');
  });
});
