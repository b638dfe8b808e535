import type { JSX } from 'preact';
import { announcement } from '../announce.ts';
import type { FromPage, PanelModel } from '../protocol.ts';
import { Announcer } from './announcer.tsx';
import { ArticleView } from './article.tsx';
import { ComparisonView } from './comparison.tsx';
import { moveFocus } from './keyboard.ts';
import type { Place } from './place.ts';

interface Props {
  readonly model: PanelModel;
  readonly place: Place;
  readonly send: (message: FromPage) => void;
}

export function App({ model, place, send }: Props): JSX.Element {
  const reveal = (line: string, passage: number) => send({ type: 'reveal', line, passage });
  return (
    <main onKeyDown={moveFocus}>
      <h1 class="unseen">{model.kind === 'comparison' ? 'The deal across articles' : 'Deal scope'}</h1>
      <Announcer words={announcement(model)} />
      {model.kind === 'note' && (
        <div class="note-only">
          <p>{model.text}</p>
          {model.offerSample && (
            <button type="button" class="action" onClick={() => send({ type: 'open-sample' })}>
              Open Sample Article
            </button>
          )}
        </div>
      )}
      {model.kind === 'article' && <ArticleView key={model.document} model={model} place={place} reveal={reveal} />}
      {model.kind === 'comparison' && (
        <ComparisonView model={model} reveal={reveal} copy={() => send({ type: 'copy' })} />
      )}
    </main>
  );
}
