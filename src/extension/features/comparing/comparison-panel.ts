import * as vscode from 'vscode';
import { type ComparisonPage, comparisonPage } from '../../../panel/comparison.ts';
import type { FromPage, ToPage } from '../../../panel/protocol.ts';
import { lineOf, noteModel } from '../../../panel/view-model.ts';
import {
  type ComparedArticle,
  type Comparison,
  compareDeal,
  comparisonToMarkdown,
} from '../../../report/comparison.ts';
import { remark } from '../../article-in-front.ts';
import { columnNextTo } from '../../services/columns.ts';
import type { ArticleState, Services } from '../../services/services.ts';
import { answerPage } from '../../webview/answer-page.ts';
import { fillPage } from '../../webview/fill-page.ts';

/** Columns beyond this are no comparison any more. */
const ARTICLES_AT_MOST = 12;

/** What is compared: a deal by its id in the article that it was chosen in, and the other articles. */
export interface Asked {
  readonly deal: string;
  readonly label: string;
  readonly home: ComparedArticle;
  readonly others: readonly ComparedArticle[];
}

/** One deal across articles, in an editor tab of its own. It follows the articles while it is open. */
export class ComparisonPanel implements vscode.Disposable {
  readonly #services: Services;
  readonly #panel: vscode.WebviewPanel;
  readonly #subscription: vscode.Disposable;
  #asked: Asked;
  #isReady = false;
  /** Fires when it is closed, by hand or with the extension. */
  readonly onDidDispose: vscode.Event<void>;

  constructor(extension: vscode.Uri, services: Services, asked: Asked) {
    this.#services = services;
    this.#asked = asked;
    this.#panel = vscode.window.createWebviewPanel(
      'onTheRecord.comparison',
      `Compared: ${asked.label}`,
      columnNextTo(vscode.Uri.parse(asked.home.key, true)),
    );
    this.onDidDispose = this.#panel.onDidDispose;
    this.#subscription = vscode.Disposable.from(
      answerPage(this.#panel.webview, 'The comparison', services.log, (message) => this.#answer(message)),
      this.#panel.onDidChangeViewState(() => {
        // A hidden page is put away; the one that comes back says that it is ready.
        if (!this.#panel.visible) this.#isReady = false;
      }),
      services.articles.onDidChange((state) => this.#update(state)),
      this.#panel.onDidDispose(() => this.dispose()),
    );
    fillPage(this.#panel.webview, extension, 'Deal across articles');
  }

  /** Null where the deal is no longer in its article. */
  #compared(): Comparison | null {
    const { home, others, deal: id } = this.#asked;
    const deal = home.analysis.deals.find((one) => one.id === id);
    return deal === undefined ? null : compareDeal(deal, home, others, ARTICLES_AT_MOST);
  }

  #page(): ComparisonPage | null {
    const comparison = this.#compared();
    return comparison && comparisonPage(comparison, this.#asked.label, `${this.#asked.home.key} ${this.#asked.deal}`);
  }

  #show(): void {
    if (!this.#isReady || !this.#panel.visible) return;
    const model =
      this.#page()?.model ?? noteModel('The deal is no longer in the article that it was chosen in.', false);
    const message: ToPage = { type: 'show', model };
    void this.#panel.webview.postMessage(message);
  }

  #update({ uri, analysis }: ArticleState): void {
    const key = uri.toString();
    const { home, others } = this.#asked;
    if (!analysis || ![home, ...others].some((article) => article.key === key)) return;
    const fresh = (article: ComparedArticle) => (article.key === key ? { ...article, analysis } : article);
    this.#asked = { ...this.#asked, home: fresh(home), others: others.map(fresh) };
    this.#show();
  }

  async #answer(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      this.#isReady = true;
      this.#show();
    } else if (message.type === 'reveal') {
      await this.#reveal(message.line, message.passage);
    } else if (message.type === 'copy') {
      const comparison = this.#compared();
      if (comparison === null) return;
      await vscode.env.clipboard.writeText(comparisonToMarkdown(comparison));
      remark('Copied the comparison as Markdown.');
    }
  }

  /** The article may have been closed since, and read anew when it is opened: then the line is looked up anew too. */
  async #reveal(key: string, index: number): Promise<void> {
    const address = this.#page()?.articles.get(key);
    if (address === undefined) return;
    const uri = vscode.Uri.parse(address, true);
    const state = await this.#services.articles.settled(await vscode.workspace.openTextDocument(uri));
    this.#update(state);
    const page = this.#page();
    const passage = page === null ? undefined : lineOf(page.model, key)?.passages[index];
    if (passage !== undefined) await this.#services.articles.reveal(uri, passage);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel.dispose();
  }
}
