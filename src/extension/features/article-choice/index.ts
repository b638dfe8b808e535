import * as vscode from 'vscode';
import { remark } from '../../article-in-front.ts';
import type { ArticleStatus, Feature, Services } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';

const LEFT_ALONE: ReadonlySet<ArticleStatus> = new Set(['other-language', 'too-large']);

/** "Treat as Article" and "Not an Article": the user's word on the document in front, which beats every other. */
export const articleChoice: Feature = (_context, services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('onTheRecord.treatAsArticle', () => choose(services, true)),
    vscode.commands.registerCommand('onTheRecord.notAnArticle', () => choose(services, false)),
  );

async function choose({ articles, choices }: Services, article: boolean): Promise<void> {
  const front = articles.active;
  if (!front) return remark('No Markdown document is open.');
  await choices.set(front.uri, article);
  // The choice stands, but makes no text English or short enough.
  if (article && LEFT_ALONE.has(front.status)) remark(whyNoAnalysis(front));
}
