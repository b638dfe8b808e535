import type { JSX } from 'preact';
import type { Line } from '../protocol.ts';

/** Goes to a passage of a line, by its position. */
export type Reveal = (line: string, passage: number) => void;

interface Props {
  readonly line: Line;
  readonly reveal: Reveal;
  /** Shows who states it with the line, where no heading above it does. */
  readonly tells?: boolean;
}

export function LineView({ line, reveal, tells = false }: Props): JSX.Element {
  const words = (
    <>
      <span class="text">{line.text}</span>
      {line.note !== '' && (
        <span class="note">
          <span class="unseen">, </span>
          {line.note}
        </span>
      )}
      {tells && line.who !== '' && (
        <span class="by">
          <span class="unseen">. </span>
          {line.who}
        </span>
      )}
    </>
  );
  const [first, ...more] = line.passages;
  if (first === undefined) {
    return (
      <li class={line.kind}>
        <span class="line plain">{words}</span>
      </li>
    );
  }
  return (
    <li class={line.kind}>
      <button
        type="button"
        class="line"
        data-key={line.key}
        title={`Go to “${first.words}”`}
        onClick={() => reveal(line.key, 0)}
      >
        {words}
      </button>
      {more.length > 0 && (
        <span class="more">
          {more.map((passage, i) => (
            <button
              type="button"
              key={`${passage.start}-${passage.end}`}
              title={`Go to “${passage.words}”`}
              aria-label={`Passage ${i + 2} of ${line.passages.length}: ${passage.words}`}
              onClick={() => reveal(line.key, i + 1)}
            >
              {i + 2}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}
