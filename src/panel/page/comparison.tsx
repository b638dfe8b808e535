import type { JSX } from 'preact';
import type { ComparisonModel } from '../protocol.ts';
import { LineView, type Reveal } from './line.tsx';

interface Props {
  readonly model: ComparisonModel;
  readonly reveal: Reveal;
  readonly copy: () => void;
}

/** One deal across articles. What is another than in the article before says so in words. */
export function ComparisonView({ model, reveal, copy }: Props): JSX.Element {
  return (
    <div class="comparison">
      <h2 id="comparison-title">{model.title}</h2>
      <p class="overview">{model.summary}</p>
      {model.drift.length > 0 && (
        <>
          <h3 id="drift">What differs</h3>
          <ul class="drift" aria-labelledby="drift">
            {model.drift.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <section class="scroll" aria-labelledby="comparison-title">
        <table>
          <thead>
            <tr>
              <td />
              {model.columns.map(({ key, name, note }) => (
                <th key={key} scope="col">
                  {name}
                  <span class="by">{note}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {model.rows.map(({ field, cells }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                {cells.map(({ key, lines, differs }) => (
                  <td key={key} class={differs ? 'differs' : ''}>
                    {lines.length === 0 ? (
                      <span class="nothing">Not given</span>
                    ) : (
                      <ul>
                        {lines.map((line) => (
                          <LineView key={line.key} line={line} reveal={reveal} />
                        ))}
                      </ul>
                    )}
                    {differs && <span class="by">Not as in the article before</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" class="action" onClick={copy}>
        Copy as Markdown
      </button>
    </div>
  );
}
