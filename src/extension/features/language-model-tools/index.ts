import * as vscode from 'vscode';
import type { Analysis } from '../../../engine/analysis.ts';
import { dealScopeAnswer, unverifiedAnswer } from '../../../report/tool-answers.ts';
import { documentInFront } from '../../article-in-front.ts';
import type { Articles, Feature } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';
import { findDocument } from './find-document.ts';

/** What an assistant may give a tool; without a path it asks about the article in front. */
interface Input {
  readonly path?: string;
}

const TOOLS: Readonly<Record<string, (analysis: Analysis) => string>> = {
  onTheRecord_dealScope: dealScopeAnswer,
  onTheRecord_unverified: unverifiedAnswer,
};

/** Tools with which an assistant in VS Code can ask what an article states. They read; none of them marks anything. */
export const languageModelTools: Feature = (_context, { articles }) => {
  // Editors built on VS Code may lack this part of its API.
  const lm = vscode.lm as Partial<typeof vscode.lm> | undefined;
  if (lm?.registerTool === undefined) return new vscode.Disposable(() => {});
  return vscode.Disposable.from(
    ...Object.entries(TOOLS).map(([name, answer]) => vscode.lm.registerTool<Input>(name, toolOver(articles, answer))),
  );
};

function toolOver(articles: Articles, answer: (analysis: Analysis) => string): vscode.LanguageModelTool<Input> {
  return {
    prepareInvocation: ({ input }) => ({ invocationMessage: `Reading ${input.path ?? 'the article in front'}` }),
    async invoke({ input }) {
      const document = await documentOf(input, articles);
      const state = document === null ? null : await articles.settled(document);
      const words = state?.analysis
        ? answer(state.analysis)
        : input.path !== undefined && document === null
          ? NOT_THERE
          : whyNoAnalysis(state);
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(words)]);
    },
  };
}

const NOT_THERE = 'There is no such Markdown file among the open documents or in the workspace.';

async function documentOf({ path }: Input, articles: Articles): Promise<vscode.TextDocument | null> {
  return path === undefined ? (documentInFront(articles) ?? null) : findDocument(path);
}
