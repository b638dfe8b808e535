import * as vscode from 'vscode';
import type { Entity, EntityType } from '../../../engine/analysis.ts';
import { wordsOf } from '../../../report/english.ts';
import { isName } from '../../../report/entity-facts.ts';
import { toRange } from '../../convert.ts';
import type { Articles } from '../../services/services.ts';
import { articleAddresses, documentWith } from '../../services/workspace-articles.ts';
import { ENTITY_TYPE_LABELS } from '../../wording.ts';
import { introductionOf } from './at-position.ts';

/** What a list can show at once; who looks for a name types more of it. */
const SYMBOLS_AT_MOST = 500;
/** With fewer letters every file would have to be read. */
const SHORTEST_SEARCH = 2;

const KINDS: Partial<Record<EntityType, vscode.SymbolKind>> = {
  person: vscode.SymbolKind.Object,
  organization: vscode.SymbolKind.Class,
  place: vscode.SymbolKind.Namespace,
  product: vscode.SymbolKind.Constant,
};

/** Finds names across the articles that are open, and in those of the workspace whose text has what is looked for. */
export class NameSymbols implements vscode.WorkspaceSymbolProvider {
  readonly #articles: Articles;

  constructor(articles: Articles) {
    this.#articles = articles;
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const wanted = query.trim().toLowerCase();
    const words = wanted.length < SHORTEST_SEARCH ? [] : [wanted];
    const symbols: vscode.SymbolInformation[] = [];
    for (const uri of (await articleAddresses(token)).uris) {
      if (token.isCancellationRequested || symbols.length >= SYMBOLS_AT_MOST) break;
      const document = await documentWith(uri, words);
      const state = document && (await this.#articles.settled(document));
      for (const entity of state?.analysis?.entities ?? []) {
        const at = introductionOf(entity);
        if (!document || !at || !isName(entity) || !matches(entity, wanted)) continue;
        const kind = KINDS[entity.type] ?? vscode.SymbolKind.String;
        const range = toRange(document, this.#articles.locate(uri, at) ?? at);
        symbols.push(new vscode.SymbolInformation(entity.name, kind, about(entity), new vscode.Location(uri, range)));
      }
    }
    return symbols.slice(0, SYMBOLS_AT_MOST);
  }
}

const about = ({ type, role }: Entity): string => (role ? wordsOf(role) : ENTITY_TYPE_LABELS[type]);

/** Whether the letters of what is looked for stand in a spelling in this order, as the list that shows it takes them. */
function matches({ name, aliases }: Entity, wanted: string): boolean {
  return [name, ...aliases].some((spelling) => {
    let at = 0;
    for (const letter of wanted.replace(/\s+/g, '')) {
      at = spelling.toLowerCase().indexOf(letter, at) + 1;
      if (at === 0) return false;
    }
    return true;
  });
}
