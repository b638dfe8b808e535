import type { Analysis, Attribution, EntityType, Span } from '../../../engine/analysis.ts';
import { firstOfEach } from '../../../engine/first-of-each.ts';
import { isWithin } from '../../../engine/span-search.ts';
import type { Layers } from '../../services/settings.ts';

/** How a stretch of text is drawn; each has its decoration type. */
export type MarkStyle =
  | 'person'
  | 'organization'
  | 'place'
  | 'product'
  | 'other'
  | 'figure'
  | 'date'
  | 'source'
  | 'cue'
  | 'content'
  | 'unnamed'
  | 'unsourced'
  | 'relayed'
  | 'unverified-source';

export interface Mark {
  readonly style: MarkStyle;
  readonly span: Span;
}

const ENTITY_STYLES: Readonly<Record<EntityType, MarkStyle>> = {
  person: 'person',
  organization: 'organization',
  place: 'place',
  product: 'product',
  other: 'other',
  money: 'figure',
  percent: 'figure',
  quantity: 'figure',
  date: 'date',
};

/**
 * What is drawn of an analysis. Names alone are marked of the entities: "it" and "the company" are for the hover.
 * With the unverified layer off, what nobody on record stands behind is drawn as any other content.
 */
export function marksOf(analysis: Analysis, layers: Layers): readonly Mark[] {
  const marks = analysis.attributions.flatMap((attribution) => attributionMarks(attribution, layers));
  if (layers.entities) {
    const sources = analysis.attributions.flatMap(({ source }) => source ?? []);
    for (const entity of analysis.entities) {
      const style = ENTITY_STYLES[entity.type];
      for (const mention of entity.mentions) {
        if (mention.form !== 'name') continue;
        // "Two people familiar with the matter": a figure that nobody checks.
        if (style === 'figure' && sources.some((source) => isWithin(mention, source))) continue;
        marks.push({ style, span: mention });
      }
    }
  }
  return withoutRepeats(marks);
}

function attributionMarks(attribution: Attribution, layers: Layers): Mark[] {
  const marks: Mark[] = [];
  const { source, cue, content, unverified } = attribution;
  if (layers.sources && source) marks.push({ style: 'source', span: source });
  if (layers.cues) marks.push({ style: 'cue', span: cue });
  if (layers.unverified && unverified) {
    marks.push({ style: 'unverified-source', span: source ?? cue });
    for (const span of content) marks.push({ style: unverified, span });
  } else if (layers.contents) {
    for (const span of content) marks.push({ style: 'content', span });
  }
  return marks;
}

/** One mark for each style and span: a source that is named twice in a chain would be drawn twice as dark. */
const withoutRepeats = (marks: readonly Mark[]): readonly Mark[] =>
  firstOfEach(
    marks.filter(({ span }) => span.start < span.end),
    ({ style, span }) => `${style} ${span.start} ${span.end}`,
  );
