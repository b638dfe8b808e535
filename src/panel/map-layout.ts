import type { MapModel, MapNode, MapWay } from './protocol.ts';

/** One line of a node's words, by its baseline below the node's top. */
export interface NodeText {
  readonly words: string;
  readonly y: number;
}

/** Where a node stands, in the picture's own units, which are CSS pixels at its natural size. */
export interface Placed {
  readonly node: MapNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** From the node's left side to where its words begin. */
  readonly indent: number;
  readonly name: readonly NodeText[];
  readonly note: readonly NodeText[];
}

export interface PlacedWay extends MapWay {
  /** Of an SVG path. */
  readonly path: string;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Placed[];
  readonly ways: readonly PlacedWay[];
  /** The bar that stands for the article, at the right edge, as high as the picture. */
  readonly bar: { readonly x: number; readonly width: number };
}

/** The width of a picture that has not been measured, and the least that words need. */
export const USUAL_WIDTH = 320;
const LEAST_WIDTH = 200;
const BAR = 20;
const GAP = 18;
const ROW_GAP = 8;
const PADDING = 7;
/** Of the column of speakers where there are outlets beside it, as a share of what both have. */
const SPEAKERS_SHARE = 0.56;
/** The usual width of a letter and the height of a line, of a node's name and of its note. */
const NAME = { letter: 5.9, line: 13 };
const NOTE = { letter: 5.1, line: 11.5 };
const LINES_AT_MOST = 3;

/**
 * Lays the map out by hand: speakers on the left, outlets between them and the article's bar on the right. Those who
 * come through an outlet stand beside it, so that ways cross as little as can be. `available` is in CSS pixels.
 */
export function layOut({ speakers, outlets, ways }: MapModel, available = USUAL_WIDTH): MapLayout {
  const width = Math.max(available, LEAST_WIDTH);
  const bar = { x: width - BAR, width: BAR };
  const room = bar.x - GAP * (outlets.length === 0 ? 1 : 2);
  const left = outlets.length === 0 ? room : Math.round(room * SPEAKERS_SHARE);
  const outletX = left + GAP;

  const firstOutlet = new Map<string, string>();
  for (const { from, to } of ways) if (to !== null && !firstOutlet.has(from)) firstOutlet.set(from, to);
  const at = new Map<string, Placed>();
  const place = (node: MapNode, x: number, y: number, width: number): Placed => {
    const placed = { node, x, y, ...boxOf(node, width) };
    at.set(node.line.key, placed);
    return placed;
  };
  let y = 0;
  for (const outlet of outlets) {
    const own = speakers.filter(({ line }) => firstOutlet.get(line.key) === outlet.line.key);
    let below = y;
    for (const node of own) below += place(node, 0, below, left).height + ROW_GAP;
    const { height } = boxOf(outlet, room - left);
    const block = Math.max(below - y - ROW_GAP, height);
    place(outlet, outletX, y + (block - height) / 2, room - left);
    y += block + ROW_GAP;
  }
  for (const node of speakers) {
    if (!at.has(node.line.key)) y += place(node, 0, y, left).height + ROW_GAP;
  }

  return {
    width,
    height: Math.max(y - ROW_GAP, 0),
    nodes: [...at.values()].sort((a, b) => a.y - b.y || a.x - b.x),
    ways: ways.flatMap((way) => {
      const from = at.get(way.from);
      const to = way.to === null ? null : at.get(way.to);
      if (from === undefined || to === undefined) return [];
      return [{ ...way, path: pathBetween(from, to, bar.x) }];
    }),
    bar,
  };
}

/** A node's size, and the lines of its words below one another. */
function boxOf({ kind, line }: MapNode, width: number): Omit<Placed, 'node' | 'x' | 'y'> {
  const indent = kind === 'outlet' ? PADDING + 5 : PADDING;
  const room = width - 2 * indent;
  let y = PADDING - 3;
  const below = (words: readonly string[], { line: height }: { readonly line: number }) =>
    words.map((part) => {
      y += height;
      return { words: part, y };
    });
  const name = below(broken(line.text, room, NAME.letter), NAME);
  const note = below(broken(line.note, room, NOTE.letter), NOTE);
  return { width, height: y + PADDING, indent, name, note };
}

const middle = ({ y, height }: Placed): number => y + height / 2;

/** From the middle of a node's right side to the left side of another, or straight on to the article's bar. */
function pathBetween(from: Placed, to: Placed | null, barX: number): string {
  const startX = from.x + from.width;
  const startY = middle(from);
  if (to === null) return `M ${startX} ${startY} H ${barX}`;
  const endY = middle(to);
  // An outlet that passes on to another stands above or below it: the way goes round on the right.
  const isBeside = to.x <= from.x;
  const endX = isBeside ? to.x + to.width : to.x;
  const bend = isBeside ? startX + GAP / 2 : (startX + endX) / 2;
  return `M ${startX} ${startY} C ${bend} ${startY} ${bend} ${endY} ${endX} ${endY}`;
}

/**
 * The words in lines of a width, at most three of them, broken at spaces where there are any; what is left over is cut,
 * with "…". `letter` is the usual width of a letter.
 */
export function broken(words: string, width: number, letter: number): readonly string[] {
  const most = Math.max(Math.floor(width / letter), 2);
  const lines: string[] = [];
  let rest = Array.from(words.trim());
  while (rest.length > most && lines.length < LINES_AT_MOST - 1) {
    const space = rest.slice(0, most + 1).lastIndexOf(' ');
    const cut = space > most / 3 ? space : most;
    lines.push(rest.slice(0, cut).join(''));
    rest = Array.from(rest.slice(cut).join('').trimStart());
  }
  const last =
    rest.length > most
      ? `${rest
          .slice(0, most - 1)
          .join('')
          .trimEnd()}…`
      : rest.join('');
  return last === '' ? lines : [...lines, last];
}
