import { broken, type Measure, type Measures, USUAL_MEASURES } from './map-words.ts';
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
const LEAST_WIDTH = 120;
/** Narrower than this, speakers and outlets stand in one column, so that each has room for its words. */
const TWO_COLUMNS = 240;
/** What tells an outlet from those who speak through it, where they stand in one column. */
const OUTLET_INDENT = 14;
const BAR = 20;
const GAP = 18;
const ROW_GAP = 8;
const PADDING = 7;
/** Of the column of speakers where there are outlets beside it, as a share of what both have. */
const SPEAKERS_SHARE = 0.56;
/** The height of a line, of a node's name and of its note. */
const NAME_LINE = 13;
const NOTE_LINE = 11.5;

/**
 * Lays the map out by hand: speakers on the left, outlets between them and the article's bar on the right. Those who
 * come through an outlet stand beside it, or above it where there is little room, so that ways cross as little as can
 * be. `available` is in CSS pixels.
 */
export function layOut(
  { speakers, outlets, ways }: MapModel,
  available = USUAL_WIDTH,
  measures: Measures = USUAL_MEASURES,
): MapLayout {
  const width = Math.max(available, LEAST_WIDTH);
  const bar = { x: width - BAR, width: BAR };
  const isOneColumn = outlets.length === 0 || width < TWO_COLUMNS;
  const room = bar.x - GAP * (isOneColumn ? 1 : 2);
  const left = isOneColumn ? room : Math.round(room * SPEAKERS_SHARE);
  const outletX = isOneColumn ? OUTLET_INDENT : left + GAP;
  const right = isOneColumn ? room - OUTLET_INDENT : room - left;

  const firstOutlet = new Map<string, string>();
  for (const { from, to } of ways) if (to !== null && !firstOutlet.has(from)) firstOutlet.set(from, to);
  const at = new Map<string, Placed>();
  const place = (node: MapNode, x: number, y: number, width: number): Placed => {
    const placed = { node, x, y, ...boxOf(node, width, measures) };
    at.set(node.line.key, placed);
    return placed;
  };
  let y = 0;
  for (const outlet of outlets) {
    const own = speakers.filter(({ line }) => firstOutlet.get(line.key) === outlet.line.key);
    let below = y;
    for (const node of own) below += place(node, 0, below, left).height + ROW_GAP;
    if (isOneColumn) {
      y = below + place(outlet, outletX, below, right).height + ROW_GAP;
      continue;
    }
    const { height } = boxOf(outlet, right, measures);
    const block = Math.max(below - y - ROW_GAP, height);
    place(outlet, outletX, y + (block - height) / 2, right);
    y += block + ROW_GAP;
  }
  // With nothing between them and the article, they have the room of both columns for their words.
  for (const node of speakers) {
    if (!at.has(node.line.key)) y += place(node, 0, y, bar.x - GAP).height + ROW_GAP;
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
function boxOf({ kind, line }: MapNode, width: number, measures: Measures): Omit<Placed, 'node' | 'x' | 'y'> {
  const indent = kind === 'outlet' ? PADDING + 5 : PADDING;
  const room = width - 2 * indent;
  let y = PADDING - 3;
  const below = (words: string, measure: Measure, height: number) =>
    broken(words, room, measure).map((part) => {
      y += height;
      return { words: part, y };
    });
  const name = below(line.text, measures.name, NAME_LINE);
  const note = below(line.note, measures.note, NOTE_LINE);
  return { width, height: y + PADDING, indent, name, note };
}

const middle = ({ y, height }: Placed): number => y + height / 2;

/** From the middle of a node's right side to the left side of another, or straight on to the article's bar. */
function pathBetween(from: Placed, to: Placed | null, barX: number): string {
  const startX = from.x + from.width;
  const startY = middle(from);
  if (to === null) return `M ${startX} ${startY} H ${barX}`;
  const endY = middle(to);
  // Who passes on to one above or below: the way goes round on the right.
  const isStacked = to.x < startX;
  const endX = isStacked ? to.x + to.width : to.x;
  const bend = isStacked ? startX + GAP / 2 : (startX + endX) / 2;
  return `M ${startX} ${startY} C ${bend} ${startY} ${bend} ${endY} ${endX} ${endY}`;
}
