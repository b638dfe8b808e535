import type { PanelModel } from '../../../panel/protocol.ts';
import { articleModel, noteModel } from '../../../panel/view-model.ts';
import type { ArticleState } from '../../services/services.ts';
import { whyNoAnalysis } from '../../why-no-analysis.ts';

/** What the panel shows for the document in front. */
export function modelOf(state: ArticleState | null): PanelModel {
  if (state === null) {
    return noteModel('Open a business article in Markdown to see what it states of the deal, and on whose word.', true);
  }
  if (state.analysis !== null) return articleModel(state.analysis, state.uri.toString());
  return noteModel(whyNoAnalysis(state), false);
}
