import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { layOut, type Placed, USUAL_WIDTH } from '../map-layout.ts';
import { type Measure, type Measures, USUAL_MEASURES } from '../map-words.ts';
import type { MapModel } from '../protocol.ts';
import type { Reveal } from './line.tsx';
import type { Place } from './place.ts';
import { GroupView } from './section.tsx';

/** Room for strokes at the picture's edges, in CSS pixels. */
const MARGIN = 1;

const PICTURE = 'map';
const LIST = 'map-list';

interface Props {
  readonly map: MapModel;
  readonly place: Place;
  readonly reveal: Reveal;
}

/** Who says what: a picture whose nodes go to where they are cited, and the same as a list. */
export function MapView({ map, place, reveal }: Props): JSX.Element {
  const [open, setOpen] = useState(place.isOpen(PICTURE, true));
  const [listed, setListed] = useState(place.isOpen(LIST, false));
  const toggled = (key: string, set: (open: boolean) => void) => (event: { currentTarget: HTMLDetailsElement }) => {
    set(event.currentTarget.open);
    place.setOpen(key, event.currentTarget.open);
  };
  return (
    <details class="deal map" open={open} onToggle={toggled(PICTURE, setOpen)}>
      <summary data-key={PICTURE}>
        <span class="codicon codicon-chevron-right twistie" aria-hidden="true" />
        <h2>Who says what</h2>
      </summary>
      <Picture map={map} reveal={reveal} />
      {map.left !== '' && <p class="summary">{map.left}</p>}
      <details class="as-list" open={listed} onToggle={toggled(LIST, setListed)}>
        <summary data-key={LIST}>
          <span class="codicon codicon-chevron-right twistie" aria-hidden="true" />
          <h3>{map.list.title}</h3>
        </summary>
        {map.list.groups.map((group) => (
          <GroupView key={group.key} group={group} id={`${LIST}/${group.key}`} sectionId={LIST} reveal={reveal} />
        ))}
      </details>
    </details>
  );
}

function Picture({ map, reveal }: Pick<Props, 'map' | 'reveal'>): JSX.Element {
  const [lit, light] = useState<string | null>(null);
  const frame = useRef<HTMLElement>(null);
  const { available, measures } = useRoom(frame);
  const { width, height, nodes, ways, bar } = layOut(map, available - 2 * MARGIN, measures);
  return (
    <figure
      ref={frame}
      class="picture"
      aria-label="Map of who says what and through whom; each node goes to where it is cited."
    >
      <svg viewBox={`${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`} role="presentation">
        <g>
          {ways.map(({ from, to, isNamed, path }) => (
            <path
              key={`${from} ${to}`}
              d={path}
              class={`way${isNamed ? '' : ' nameless'}${lit === from || (lit !== null && lit === to) ? ' lit' : ''}`}
            />
          ))}
          <rect class="bar" x={bar.x} y={0} width={bar.width} height={height} rx={3} />
          <text
            class="bar-name"
            transform={`translate(${bar.x + bar.width / 2} ${height / 2}) rotate(90)`}
            text-anchor="middle"
            dominant-baseline="central"
          >
            {height < 80 ? 'Article' : 'This article'}
          </text>
        </g>
        {nodes.map((placed) => (
          <NodeView key={placed.node.line.key} placed={placed} light={light} reveal={reveal} />
        ))}
      </svg>
    </figure>
  );
}

interface Room {
  /** The width of the content, in CSS pixels. */
  readonly available: number;
  readonly measures: Measures;
}

/** Of a node's name and of its note, as the style sheet has them. */
const NAME_SIZE = 11;
const NOTE_SIZE = 9.5;

/** The room that an element gives, followed while it changes, and how wide words come out in its font. */
function useRoom(element: { readonly current: HTMLElement | null }): Room {
  const [room, setRoom] = useState<Room>({ available: USUAL_WIDTH, measures: USUAL_MEASURES });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const measures = measuresIn(current);
    const observer = new ResizeObserver(([entry]) => {
      // Nothing is as wide as nothing while the map is closed.
      if (entry !== undefined && entry.contentRect.width > 0) setRoom({ available: entry.contentRect.width, measures });
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return room;
}

function measuresIn(element: HTMLElement): Measures {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return USUAL_MEASURES;
  const { fontFamily } = getComputedStyle(element);
  const inSize =
    (size: number): Measure =>
    (words) => {
      canvas.font = `${size}px ${fontFamily}`;
      return canvas.measureText(words).width;
    };
  return { name: inSize(NAME_SIZE), note: inSize(NOTE_SIZE) };
}

interface NodeProps {
  readonly placed: Placed;
  readonly light: (key: string | null) => void;
  readonly reveal: Reveal;
}

function NodeView({ placed, light, reveal }: NodeProps): JSX.Element {
  const { kind, line } = placed.node;
  const go = () => {
    if (line.passages.length > 0) reveal(line.key, 0);
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    go();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG has no buttons of its own.
    <g
      class={`node ${kind}`}
      role="button"
      tabindex={0}
      data-key={line.key}
      transform={`translate(${placed.x} ${placed.y})`}
      onClick={go}
      onKeyDown={pressed}
      onFocus={() => light(line.key)}
      onBlur={() => light(null)}
      onMouseEnter={() => light(line.key)}
      onMouseLeave={() => light(null)}
    >
      <title>{`${line.text}: ${line.note}`}</title>
      <rect width={placed.width} height={placed.height} rx={kind === 'outlet' ? 12 : 3} />
      {placed.name.map(({ words, y }) => (
        <text key={y} class="name" x={placed.indent} y={y}>
          {words}
        </text>
      ))}
      {placed.note.map(({ words, y }) => (
        <text key={y} class="about" x={placed.indent} y={y}>
          {words}
        </text>
      ))}
    </g>
  );
}
