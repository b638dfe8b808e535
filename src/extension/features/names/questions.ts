import * as vscode from 'vscode';
import { findVariants, type NameVariant, type Spelling } from '../../../engine/entities/variants.ts';
import { times } from '../../../report/english.ts';
import { toRange } from '../../convert.ts';
import type { ArticleState, Articles, Services } from '../../services/services.ts';

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
    const register = await this.#registers.of(uri);
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    // Read again, or closed, meanwhile.
    if (!document || this.#articles.get(uri)?.version !== version) return this.#forgetUnlessRead(uri);
    const variants = analysis ? findVariants(analysis.entities, register) : [];
    this.#asked.set(uri.toString(), variants);
    this.#collection.set(
      uri,
      variants.flatMap((variant) => this.#diagnostic(document, variant)),
    );
  }

  #diagnostic(document: vscode.TextDocument, { usual, unusual }: NameVariant): vscode.Diagnostic[] {
    const [place] = this.#places(document, unusual);
    const [other] = this.#places(document, usual);
    if (!place) return [];
    const often = (spelling: Spelling) => `“${spelling.words}” ${times(spelling.mentions.length)}`;
    const message = `Is “${unusual.words}” the same name as “${usual.words}”? The article has ${often(unusual)}, ${often(usual)}.`;
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
    return mentions.flatMap((mention) => {
      const now = this.#articles.locate(document.uri, mention);
      return now ? [toRange(document, now)] : [];
    });
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
