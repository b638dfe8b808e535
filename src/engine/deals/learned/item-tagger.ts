import type { Weights } from '../../engine.ts';
import { isSame } from '../../keeper.ts';
import type { Token } from '../../language/language.ts';
import { type Clusters, readClusters } from '../../tagging/clusters.ts';
import { FeatureMatrix } from '../../tagging/feature-matrix.ts';
import { madeLate } from '../../tagging/late.ts';
import { type Model, Tagger } from '../../tagging/model.ts';
import { readModels } from '../../tagging/model-file.ts';
import { rangeEnd } from '../../tagging/ranges.ts';
import type { ToldDeals } from '../read-deals.ts';
import { ITEM_COLUMNS, itemFeatures } from './item-features.ts';
import { FURTHEST, ITEM_LABELS, OUT } from './item-labels.ts';
import type { ItemLine } from './item-lines.ts';
import { type ItemView, type Spelling, spellingOf } from './item-view.ts';
import { viewLines } from './viewed-lines.ts';

/** Tokens [first, last) of a sentence that are an item. */
export interface TaggedSpan {
  readonly label: number;
  readonly first: number;
  readonly last: number;
  /** By how much it beats being nothing, in the tagger's own unit. */
  readonly lead: number;
}

/** A sentence with the items that it holds, in order. */
export interface TaggedLine {
  readonly at: ItemLine;
  readonly spans: readonly TaggedSpan[];
}

/** The items of a sentence with what they were found by. */
interface Tagged {
  readonly from: readonly unknown[];
  readonly spans: readonly TaggedSpan[];
}

/** A learned tagger for what deals cover, over what the readable rules find. */
export interface ItemTagger {
  /** The sentences that hold items of the deals, in order, giving way after each that may. */
  tag(told: ToldDeals): Generator<void, readonly TaggedLine[]>;
}

/**
 * The tagger with the weights that `weights` gives, read when it is first asked for; null, and the readable rules alone,
 * where there are none, or where they cannot be used, which `warn` is told once.
 */
export function lateItemTagger(weights?: Weights, warn?: (message: string) => void): () => ItemTagger | null {
  return madeLate(
    'the items of deals',
    (files) => createItemTagger(readModels(files('deal-items')), readClusters(files('clusters'))),
    weights,
    warn,
  );
}

/** Throws where the model was made for other features. */
function createItemTagger([model]: readonly Model[], clusters: Clusters): ItemTagger {
  if (model?.columns !== ITEM_COLUMNS || model.labels !== ITEM_LABELS)
    throw new Error('The weights were made for another version.');
  const tagger = new Tagger(model);
  const matrix = new FeatureMatrix(ITEM_COLUMNS);

  const spellings = new WeakMap<readonly Token[], Spelling>();
  /** A block that an edit leaves as it is keeps its tokens, and so what they give. */
  function spelling(tokens: readonly Token[]): Spelling {
    const kept = spellings.get(tokens) ?? spellingOf(tokens, clusters);
    spellings.set(tokens, kept);
    return kept;
  }

  function spansIn(view: ItemView): readonly TaggedSpan[] {
    const { rows } = view;
    itemFeatures(view, matrix);
    const labels = new Uint8Array(rows);
    tagger.tag(matrix, rows, labels);
    const spans: TaggedSpan[] = [];
    for (let first = 0; first < rows; first++) {
      const label = labels[first]!;
      if (label === OUT) continue;
      const last = rangeEnd(labels, first);
      spans.push({ label, first, last, lead: tagger.advantage(labels, first, last, rows) });
      first = last - 1;
    }
    return spans;
  }

  return {
    *tag(told) {
      const found: TaggedLine[] = [];
      for (const { at, from, view } of viewLines(told, spelling, FURTHEST)) {
        const { spans } = at.line.keeper.whileTrue<Tagged>(
          spansIn,
          (known) => isSame(known.from, from),
          () => ({ from: [...from], spans: spansIn(view()) }),
        );
        if (spans.length > 0) found.push({ at, spans });
        yield;
      }
      return found;
    },
  };
}
