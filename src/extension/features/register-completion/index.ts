import * as vscode from 'vscode';
import { REGISTER_FILE } from '../../../engine/entities/register.ts';
import type { RegisterCompletion } from '../../../record/register-completion.ts';
import { isName } from '../../../report/entity-facts.ts';
import type { Feature, Services } from '../../services/services.ts';

const KINDS: Readonly<Record<RegisterCompletion['kind'], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.EnumMember,
  name: vscode.CompletionItemKind.Text,
};

/** Offers keys, kinds and names while somebody edits the project's register by hand. */
export const registerCompletion: Feature = (_context, services) =>
  vscode.languages.registerCompletionItemProvider(
    { pattern: `**/${REGISTER_FILE}` },
    {
      async provideCompletionItems(document, position) {
        // Imported when there is such a file: reading YAML is no part of the start.
        const { registerCompletions } = await import('../../../record/register-completion.ts');
        const { entries } = await services.registers.of(document.uri);
        const registered = entries.map(({ name }) => name);
        const names = { registered, inArticles: unregistered(services, new Set(registered)) };
        const word = document.getWordRangeAtPosition(position, /[\p{L}\p{N}]+/u);
        const range = new vscode.Range(word?.start ?? position, position);
        return registerCompletions(document.getText(), document.offsetAt(position), names).map((one) => {
          const item = new vscode.CompletionItem(one.label, KINDS[one.kind]);
          item.insertText = one.insert;
          item.detail = one.detail;
          item.range = range;
          // Behind a key comes its kind, or its name: what may stand there is shown at once.
          if (one.kind === 'key') item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest' };
          return item;
        });
      },
    },
    ' ',
    '-',
    ':',
  );

/** The names of the articles that are open, each once and in the order of the alphabet. */
function unregistered({ articles }: Services, known: ReadonlySet<string>): string[] {
  const names = vscode.workspace.textDocuments.flatMap(({ uri }) =>
    (articles.get(uri)?.analysis?.entities ?? []).filter(isName).map(({ name }) => name),
  );
  return [...new Set(names)].filter((name) => !known.has(name)).sort((a, b) => a.localeCompare(b));
}
