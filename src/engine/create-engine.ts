import type { Analysis } from './analysis.ts';
import type { Article } from './article/article.ts';
import { createArticleReader } from './article/read-article.ts';
import { findAssertions } from './assertions.ts';
import { attribute } from './attributions/attribute.ts';
import { settleParties } from './attributions/evidence.ts';
import type { Ruling } from './attributions/ruling.ts';
import { createSpanFinder } from './attributions/span-finder.ts';
import { type BlockReader, createBlockReader } from './block-reader.ts';
import { findDealsInSteps } from './deals/find-deals.ts';
import { lateItemTagger } from './deals/learned/item-tagger.ts';
import { latePartyFinder } from './deals/learned/party-finder.ts';
import type { AnalyzeOptions, Engine, EnginePorts } from './engine.ts';
import { type RegisteredNames, registeredNames } from './entities/name-clusters.ts';
import { createNameFinder, lateNameTagger } from './entities/name-finder.ts';
import { EMPTY_REGISTER, type Register } from './entities/register.ts';
import { resolveEntities } from './entities/resolve-entities.ts';
import { Roster } from './entities/roster.ts';
import { Ids } from './ids.ts';
import { Keeper } from './keeper.ts';
import { detectLanguage } from './language/detect.ts';
import { isRead } from './language/languages.ts';
import { Layout } from './layout.ts';
import type { Story } from './reading.ts';
import { checkRules } from './rules/catalogue.ts';
import { runToEnd } from './run-to-end.ts';
import { settle } from './settle.ts';
import { askedOnce } from './tagging/once.ts';

/** What depends on the register and serves all articles that are read with it: names do, so a reader keeps its own. */
interface OfRegister {
  readonly read: BlockReader;
  readonly registered: RegisteredNames;
  /** Where the blocks of the article that was read last stand. */
  layout: Layout | null;
  readonly keeper: Keeper;
  /** Its entities. */
  roster: Roster | null;
}

/** The composition root: one instance serves all documents, and an edit costs its block and the document's own steps. */
export function createEngine({ language, now, weights, warn, keeps }: EnginePorts): Engine {
  const reader = createArticleReader({ keeps });
  const files = weights && askedOnce(weights);
  const spans = createSpanFinder(files, warn);
  const tagger = lateNameTagger(files, warn);
  const parties = latePartyFinder(files, warn);
  const items = lateItemTagger(files, warn);
  const known = new WeakMap<Register, OfRegister>();

  function ofRegister(register: Register): OfRegister {
    const found = known.get(register);
    if (found) return found;
    const made: OfRegister = {
      read: createBlockReader(language, createNameFinder(register, tagger), spans, keeps),
      registered: registeredNames(register),
      layout: null,
      roster: null,
      keeper: new Keeper(),
    };
    known.set(register, made);
    return made;
  }

  /** The analysis in steps: gives way after each chunk, each block and each step over the whole article. */
  function* steps(text: string, options: AnalyzeOptions): Generator<void, Analysis> {
    const article = yield* reader.steps(text, options.format);
    const spoken = detectLanguage(article.blocks.map(({ prose }) => prose).join('\n'));
    if (!isRead(spoken)) return analysisOf(article, spoken, options);
    const register = options.register ?? EMPTY_REGISTER;
    const own = ofRegister(register);
    const { read, registered } = own;
    const layout = new Layout(article, own.layout);
    own.layout = layout;
    const blocks = yield* read(layout.article.blocks, options.stances ?? false);
    const story: Story = { article: layout.article, blocks };
    const ids = new Ids();
    const roster = new Roster(own.roster);
    const entities = yield* resolveEntities(story, { registered, ids, anchorDate: article.dateline.date, roster });
    own.roster = roster;
    yield;
    const attributions = yield* attribute(story, entities, {
      ownOutlet: options.ownOutlet ?? [],
      register,
      rulings: (options.rulings ?? []).map((ruling) => rulingAt(ruling, layout)),
      ids,
      keeper: own.keeper,
    });
    yield;
    const deals = yield* findDealsInSteps(story, entities, attributions, {
      ids,
      parties: parties(),
      items,
      keeper: own.keeper,
    });
    yield;
    const parts = {
      entities: entities.entities,
      attributions: settleParties(attributions, deals, entities),
      assertions: findAssertions(story, attributions),
      deals,
    };
    const findings = checkRules({ story, ...parts });
    yield;
    return { ...analysisOf(article, spoken, options), ...settle({ ...parts, findings }, layout) };
  }

  return {
    analyze(text, options = {}) {
      return runToEnd(steps(text, options));
    },
    async analyzeInSlices(text, { sliceMs, pause, isCancelled }, options = {}) {
      const run = steps(text, options);
      let sliceStart = now();
      for (;;) {
        const { done, value } = run.next();
        if (done) return value;
        if (now() - sliceStart < sliceMs) continue;
        await pause();
        if (isCancelled()) return null;
        sliceStart = now();
      }
    },
  };
}

/** A ruling at the addresses of a layout. */
function rulingAt(ruling: Ruling, layout: Layout): Ruling {
  const at = layout.span(ruling.at);
  return ruling.kind === 'same-source' ? { ...ruling, at, as: layout.span(ruling.as) } : { ...ruling, at };
}

function analysisOf(article: Article, language: string, { id }: AnalyzeOptions): Analysis {
  const { title, dateline, words, links, excluded, limits } = article;
  return {
    schema: 'on-the-record/analysis/1',
    ...(id === undefined ? {} : { id }),
    language,
    article: { title, dateline, words, links, excluded },
    entities: [],
    attributions: [],
    assertions: [],
    deals: [],
    findings: [],
    ...(limits.length === 0 ? {} : { limits }),
  };
}
