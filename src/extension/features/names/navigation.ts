import * as vscode from 'vscode';
import { isName } from '../../../report/entity-facts.ts';
import type { Articles } from '../../services/services.ts';
import { entityHere, introductionOf, placesOf } from './at-position.ts';

/** Leads from a mention to the first one, and to all: nothing where no entity is mentioned, so that others answer. */
export class NameNavigation
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
  readonly #articles: Articles;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  provideDefinition(document: vscode.TextDocument, position: vscode.Position): vscode.Location | null {
    const here = entityHere(this.#articles, document, position);
    const first = here && isName(here.entity) && introductionOf(here.entity);
    const [place] = first ? placesOf(this.#articles, document, [first]) : [];
    return place ? new vscode.Location(document.uri, place.range) : null;
  }

  provideReferences(document: vscode.TextDocument, position: vscode.Position): vscode.Location[] {
    return this.#places(document, position).map(({ range }) => new vscode.Location(document.uri, range));
  }

  provideDocumentHighlights(document: vscode.TextDocument, position: vscode.Position): vscode.DocumentHighlight[] {
    return this.#places(document, position).map(({ range }) => new vscode.DocumentHighlight(range));
  }

  #places(document: vscode.TextDocument, position: vscode.Position) {
    const here = entityHere(this.#articles, document, position);
    return here ? placesOf(this.#articles, document, here.entity.mentions) : [];
  }
}
