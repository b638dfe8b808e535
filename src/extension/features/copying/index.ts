import * as vscode from 'vscode';
import type { Analysis } from '../../../engine/analysis.ts';
import { factBoxes } from '../../../report/fact-box.ts';
import { summaryToMarkdown } from '../../../report/markdown.ts';
import { graphToMermaid } from '../../../report/mermaid.ts';
import { sourceGraph } from '../../../report/source-graph.ts';
import { SUMMARY_KINDS, summariesToJson, summarize } from '../../../report/summaries.ts';
import { articleInFront, remark } from '../../article-in-front.ts';
import type { Feature } from '../../services/services.ts';

/** What can be copied: what goes on the clipboard, and what the status bar then says. */
interface Copy {
  readonly command: string;
  readonly write: (analysis: Analysis) => string;
  readonly done: string;
  /** Why an article has nothing of the kind; null where it has. What is on the clipboard then stays there. */
  readonly lacks?: (analysis: Analysis) => string | null;
}

const COPIES: readonly Copy[] = [
  {
    command: 'onTheRecord.copyDealSummary',
    write: (analysis) => summaryToMarkdown(summarize(analysis, 'deal-scope')),
    done: 'Copied the deal summary as Markdown.',
  },
  {
    command: 'onTheRecord.copyFactBox',
    write: factBoxes,
    done: 'Copied the deals as fact boxes.',
    lacks: ({ deals }) => (deals.length === 0 ? 'No deal was found in this article.' : null),
  },
  {
    command: 'onTheRecord.copySourceMap',
    write: (analysis) => graphToMermaid(sourceGraph(analysis)),
    done: 'Copied the map of who says what as a Mermaid graph.',
    lacks: (analysis) => {
      const { speakers, outlets } = sourceGraph(analysis);
      return speakers.length + outlets.length === 0 ? 'Nothing in this article is attributed to anybody.' : null;
    },
  },
  {
    command: 'onTheRecord.copySummariesAsJson',
    write: (analysis) => summariesToJson(SUMMARY_KINDS.map((kind) => summarize(analysis, kind))),
    done: 'Copied all summaries as JSON.',
  },
];

/** Puts what the article in front says on the clipboard, in the form that is asked for. */
export const copying: Feature = (_context, { articles }) =>
  vscode.Disposable.from(
    ...COPIES.map(({ command, write, done, lacks }) =>
      vscode.commands.registerCommand(command, async () => {
        const article = await articleInFront(articles);
        if (article === null) return;
        const lack = lacks?.(article.analysis) ?? null;
        if (lack !== null) return remark(lack);
        await vscode.env.clipboard.writeText(write(article.analysis));
        remark(done);
      }),
    ),
  );
