/** Reads texts as the engine does up to their attributions. */
import type { Attribution } from '../src/engine/analysis.ts';
import { createArticleReader } from '../src/engine/article/read-article.ts';
import { attribute } from '../src/engine/attributions/attribute.ts';
import { createSpanFinder } from '../src/engine/attributions/span-finder.ts';
import { createBlockReader } from '../src/engine/block-reader.ts';
import type { Weights } from '../src/engine/engine.ts';
import { registeredNames } from '../src/engine/entities/name-clusters.ts';
import { createNameFinder, lateNameTagger } from '../src/engine/entities/name-finder.ts';
import { EMPTY_REGISTER } from '../src/engine/entities/register.ts';
import type { ResolvedEntities } from '../src/engine/entities/resolve.ts';
import { resolveEntities } from '../src/engine/entities/resolve-entities.ts';
import { Roster } from '../src/engine/entities/roster.ts';
import { Ids } from '../src/engine/ids.ts';
import { Keeper } from '../src/engine/keeper.ts';
import { createWinkLanguage } from '../src/engine/language/wink.ts';
import type { Story } from '../src/engine/reading.ts';
import { runToEnd } from '../src/engine/run-to-end.ts';

/** A text as the engine reads it up to its attributions. */
export interface ReadStory {
  readonly story: Story;
  readonly entities: ResolvedEntities;
  readonly attributions: readonly Attribution[];
  readonly ids: Ids;
}

/** A reader of Markdown, with `weights` for names and attributions. */
export function createStoryReader(weights: Weights): (text: string) => ReadStory {
  const reader = createArticleReader();
  const names = createNameFinder(EMPTY_REGISTER, lateNameTagger(weights));
  const read = createBlockReader(createWinkLanguage(), names, createSpanFinder(weights));
  const registered = registeredNames(EMPTY_REGISTER);
  return (text) => {
    const article = runToEnd(reader.steps(text, 'markdown'));
    const story = { article, blocks: runToEnd(read(article.blocks, false)) };
    const ids = new Ids();
    const entities = runToEnd(
      resolveEntities(story, { registered, ids, anchorDate: article.dateline.date, roster: new Roster(null) }),
    );
    const options = { ownOutlet: [], register: EMPTY_REGISTER, rulings: [], ids, keeper: new Keeper() };
    return { story, entities, attributions: runToEnd(attribute(story, entities, options)), ids };
  };
}
