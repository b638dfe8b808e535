import * as vscode from 'vscode';
import type { Span } from '../../../engine/analysis.ts';
import type { NameRuling } from '../../../record/edit-register.ts';
import { QUICK_FIXES } from '../../quick-fix.ts';
import { showRows } from '../../rows-view.ts';
import { ARTICLE_SELECTOR } from '../../services/candidates.ts';
import type { Feature } from '../../services/services.ts';
import { whenFrontChanges } from '../../services/when-front-changes.ts';
import { NameNavigation } from './navigation.ts';
import { NameQuestions } from './questions.ts';
import { NameQuickFixes } from './quick-fixes.ts';
import { NameRenaming } from './rename.ts';
import { addToRegister, type NameAddress, notAName, sameName, write } from './rulings.ts';
import { NameSymbols } from './symbols.ts';
import { type EntityNode, NameTree } from './tree.ts';

/** What a quick fix that says all by itself hands over. */
type Same = Omit<Extract<NameRuling, { kind: 'same' }>, 'kind'> & { readonly uri: vscode.Uri };
type NotSame = Omit<Extract<NameRuling, { kind: 'not-same' }>, 'kind'> & { readonly uri: vscode.Uri };

/** Names across an article and across the project: the view "Names", navigation, renaming, and what the register says. */
export const names: Feature = (_context, services) => {
  const { articles } = services;
  const rows = showRows('onTheRecord.names', new NameTree(articles));
  const navigation = new NameNavigation(articles);
  const questions = new NameQuestions(services);
  const fixes = new NameQuickFixes(services, questions);
  const { languages, commands } = vscode;
  return vscode.Disposable.from(
    rows,
    questions,
    whenFrontChanges(articles, () => rows.refresh()),
    languages.registerDefinitionProvider(ARTICLE_SELECTOR, navigation),
    languages.registerReferenceProvider(ARTICLE_SELECTOR, navigation),
    languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, navigation),
    languages.registerRenameProvider(ARTICLE_SELECTOR, new NameRenaming(services)),
    languages.registerWorkspaceSymbolProvider(new NameSymbols(articles)),
    languages.registerCodeActionsProvider(ARTICLE_SELECTOR, fixes, QUICK_FIXES),
    commands.registerCommand('onTheRecord.revealMention', (uri: vscode.Uri, at: Span) => articles.reveal(uri, at)),
    commands.registerCommand('onTheRecord.addToRegister', (from?: NameAddress | EntityNode) =>
      addToRegister(services, addressOf(from)),
    ),
    commands.registerCommand('onTheRecord.notAName', (from?: NameAddress | EntityNode) =>
      notAName(services, addressOf(from)),
    ),
    commands.registerCommand('onTheRecord.sameName', (from?: NameAddress | EntityNode | Same) =>
      from && 'as' in from
        ? write(services, from.uri, {
            kind: 'same',
            name: from.name,
            as: from.as,
            type: from.type,
            aliases: from.aliases,
          })
        : sameName(services, addressOf(from)),
    ),
    commands.registerCommand('onTheRecord.notSameName', ({ uri, names }: NotSame) =>
      write(services, uri, { kind: 'not-same', names }),
    ),
  );
};

/** A quick fix gives an address, the tree its row, the palette nothing. */
function addressOf(from?: NameAddress | EntityNode): NameAddress | null {
  if (!from) return null;
  return 'entity' in from ? { uri: from.uri, id: from.entity.id } : from;
}
