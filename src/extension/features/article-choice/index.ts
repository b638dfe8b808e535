import * as vscode from 'vscode';
import { remark } from '../../article-in-front.ts';
import type { Feature, Services } from '../../services/services.ts';

/** "Treat as Article" and "Not an Article": the user's word on the document in front, which beats every other. */
export const articleChoice: Feature = (_context, services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('onTheRecord.treatAsArticle', () => choose(services, true)),
    vscode.commands.registerCommand('onTheRecord.notAnArticle', () => choose(services, false)),
  );

async function choose({ articles, choices }: Services, article: boolean): Promise<void> {
  const front = articles.active;
  if (front) await choices.set(front.uri, article);
  else remark('No Markdown document is open.');
}
