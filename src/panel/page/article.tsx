import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Filter, filtered, filterWords, inForce } from '../filter.ts';
import type { PanelModel } from '../protocol.ts';
import { DealView } from './deal.tsx';
import { FilterView } from './filter.tsx';
import type { Reveal } from './line.tsx';
import { MapView } from './map.tsx';
import type { Place } from './place.ts';
import { SectionView } from './section.tsx';

interface Props {
  readonly model: Extract<PanelModel, { kind: 'article' }>;
  readonly place: Place;
  readonly reveal: Reveal;
}

/** Deals that are open before the reader has opened or closed any. */
const OPEN_AT_FIRST = 3;

export function ArticleView({ model, place, reveal }: Props): JSX.Element {
  const [filter, setFilter] = useState(place.filter);
  const choose = (chosen: Filter) => {
    setFilter(chosen);
    place.setFilter(chosen);
  };
  const deals = filtered(model.deals, filter);
  const words = filterWords(model.deals, filter);
  const isOne = inForce(filter, model.deals).deal !== '';
  return (
    <>
      <p class="summary">{model.summary}</p>
      {model.deals.length > 0 && <FilterView deals={model.deals} filter={filter} choose={choose} />}
      <p class={words === '' ? 'unseen' : 'summary'} role="status">
        {words}
      </p>
      {deals.map((deal, index) => (
        <DealView
          key={`${deal.key} ${isOne}`}
          deal={deal}
          isOpen={isOne || place.isOpen(deal.key, index < OPEN_AT_FIRST)}
          onToggle={(open) => place.setOpen(deal.key, open)}
          reveal={reveal}
        />
      ))}
      {model.sections.map((section) => (
        <SectionView key={section.key} section={section} level={2} reveal={reveal} />
      ))}
      {model.map !== null && <MapView map={model.map} place={place} reveal={reveal} />}
    </>
  );
}
