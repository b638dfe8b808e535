import * as vscode from 'vscode';
import type { Analysis } from '../../../engine/analysis.ts';
import type { NameVariant, Spelling } from '../../../engine/entities/variants.ts';
import { times } from '../../../report/english.ts';
import { openDocument } from '../../services/open-document.ts';
import type { ArticleState, Articles, Services } from '../../services/services.ts';
import { placesOf } from './at-position.ts';

/** A pair of spellings that the article leaves open, with where that is asked. */
export interface Question {
  readonly variant: NameVariant;
  readonly range: vscode.Range;
}

/** Asks once, at its first mention, whether a spelling is another one's: as information, never as a warning. */
export class NameQuestions implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #registers: Services['registers'];
  readonly #asked = new Map<string, readonly NameVariant[]>();
  readonly #collection = vscode.languages.createDiagnosticCollection('On the Record: names');
  readonly #subscription: vscode.Disposable;

  constructor({ articles, registers }: Services) {
    this.#articles = articles;
    this.#registers = registers;
    this.#subscription = vscode.Disposable.from(
      this.#collection,
      articles.onDidChange((state) => void this.#ask(state)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
    );
    for (const { uri } of vscode.workspace.textDocuments) {
      const state = articles.get(uri);
      if (state) void this.#ask(state);
    }
  }

  /** The questions that are asked at a place of a document. */
  at(document: vscode.TextDocument, range: vscode.Range): Question[] {
    const { uri } = document;
    return (this.#asked.get(uri.toString()) ?? []).flatMap((variant) =>
      this.#places(document, variant.unusual)
        .filter((place) => place.intersection(range) !== undefined)
        .map((place) => ({ variant, range: place })),
    );
  }

  async #ask({ uri, version, analysis }: ArticleState): Promise<void> {
    const variants = analysis ? await this.#variants(uri, analysis) : [];
    const document = openDocument(uri);
    // Read again, or closed, meanwhile.
    if (!document || this.#articles.get(uri)?.version !== version) return this.#forgetUnlessRead(uri);
    this.#asked.set(uri.toString(), variants);
    this.#collection.set(
      uri,
      variants.flatMap((variant) => this.#diagnostic(document, variant)),
    );
  }

  async #variants(uri: vscode.Uri, { entities }: Analysis): Promise<NameVariant[]> {
    // Imported when there is an article: the word lists that it asks are no part of the start.
    const [{ findVariants }, register] = await Promise.all([
      import('../../../engine/entities/variants.ts'),
      this.#registers.of(uri),
    ]);
    return findVariants(entities, register);
  }

  #diagnostic(document: vscode.TextDocument, { usual, unusual }: NameVariant): vscode.Diagnostic[] {
    const [place] = this.#places(document, unusual);
    const [other] = this.#places(document, usual);
    if (!place) return [];
    const often = (spelling: Spelling) => `“${spelling.words}” ${times(spelling.mentions.length)}`;
    const message = `Is “${unusual.words}” the same name as “${usual.words}”? The article has ${often(unusual)} and ${often(usual)}.`;
    const diagnostic = new vscode.Diagnostic(place, message, vscode.DiagnosticSeverity.Information);
    diagnostic.source = 'On the Record';
    diagnostic.code = 'name-variant';
    if (other) {
      const location = new vscode.Location(document.uri, other);
      diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, `“${usual.words}”`)];
    }
    return [diagnostic];
  }

  #places(document: vscode.TextDocument, { mentions }: Spelling): vscode.Range[] {
    return placesOf(this.#articles, document, mentions).map(({ range }) => range);
  }

  #forgetUnlessRead(uri: vscode.Uri): void {
    if (!this.#articles.get(uri)) this.#forget(uri);
  }

  #forget(uri: vscode.Uri): void {
    this.#asked.delete(uri.toString());
    this.#collection.delete(uri);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
