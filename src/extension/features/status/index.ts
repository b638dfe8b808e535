import * as vscode from 'vscode';
import type { ArticleState, Feature } from '../../services/services.ts';
import { whenFrontChanges } from '../../services/when-front-changes.ts';
import { statusText } from './status-text.ts';

/**
 * The one status item: words, attributions, unverified; or why the document is not read. Hidden where the document in
 * front is no Markdown. The same status is a context key, for what commands and welcome texts are offered.
 */
export const status: Feature = (_context, { articles }) => {
  const item = vscode.window.createStatusBarItem('onTheRecord.status', vscode.StatusBarAlignment.Right, 101);
  item.name = 'On the Record';
  const show = (state: ArticleState | null) => {
    void vscode.commands.executeCommand('setContext', 'onTheRecord.status', state?.status ?? 'none');
    if (!state) {
      item.hide();
      return;
    }
    const { text, tooltip } = statusText(state);
    item.text = `$(quote) ${text}`;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `On the Record: ${text}` };
    item.command = state.status === 'article' ? 'onTheRecord.attributions.focus' : undefined;
    item.show();
  };
  show(articles.active);
  return vscode.Disposable.from(item, whenFrontChanges(articles, show));
};
