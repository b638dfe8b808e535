import type { JSX } from 'preact';
import type { FromPage, PanelModel } from '../protocol.ts';
import { Announcer } from './announcer.tsx';
import { DealView } from './deal.tsx';
import { moveFocus } from './keyboard.ts';
import type { Place } from './place.ts';
import { SectionView } from './section.tsx';

interface Props {
  readonly model: PanelModel;
  readonly place: Place;
  readonly send: (message: FromPage) => void;
}

/** Deals that are open before the reader has opened or closed any. */
const OPEN_AT_FIRST = 3;

export function App({ model, place, send }: Props): JSX.Element {
  const reveal = (line: string, passage: number) => send({ type: 'reveal', line, passage });
  return (
    <main onKeyDown={moveFocus}>
      <h1 class="unseen">Deal scope</h1>
      <Announcer model={model} />
      {model.kind === 'note' ? (
        <div class="note-only">
          <p>{model.text}</p>
          {model.offerSample && (
            <button type="button" class="action" onClick={() => send({ type: 'open-sample' })}>
              Open Sample Article
            </button>
          )}
        </div>
      ) : (
        <>
          <p class="summary">{model.summary}</p>
          {model.deals.map((deal, index) => (
            <DealView
              key={`${model.document} ${deal.key}`}
              deal={deal}
              isOpen={place.isOpen(deal.key, index < OPEN_AT_FIRST)}
              onToggle={(open) => place.setOpen(deal.key, open)}
              reveal={reveal}
            />
          ))}
          {model.sections.map((section) => (
            <SectionView key={section.key} section={section} level={2} reveal={reveal} />
          ))}
        </>
      )}
    </main>
  );
}
