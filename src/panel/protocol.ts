/*
 * What the extension and the panel's page say to each other: plain data, JSON-safe, offsets in UTF-16 code units of the
 * article as analysed. Keys are stable while the thing stays the same, so that an update keeps place and focus.
 */

export interface Passage {
  readonly start: number;
  readonly end: number;
  /** As a person reads it, without markup. */
  readonly words: string;
}

export type LineKind =
  | 'stage'
  | 'party'
  | 'scope'
  | 'value'
  | 'term'
  | 'withheld'
  | 'unstated'
  | 'response'
  | 'missing'
  | 'motive'
  | 'impact'
  | 'conflict'
  | 'related'
  | 'source'
  | 'figure'
  | 'statement'
  | 'entry';

/** One line of the panel. With passages it is a button that goes to the first of them; without, it is plain text. */
export interface Line {
  readonly key: string;
  readonly kind: LineKind;
  readonly text: string;
  /** What the text is: "product", "duration", "declined to comment"; empty when the text says it. */
  readonly note: string;
  /** Who states it, in words; empty where nobody does. */
  readonly who: string;
  readonly passages: readonly Passage[];
}

/** Lines that stand on the same word. */
export interface LineGroup {
  readonly key: string;
  /** Who states them, in words; empty for lines that nobody states. */
  readonly who: string;
  readonly lines: readonly Line[];
}

export type SectionKind = 'stated' | 'reported' | 'withheld' | 'responses' | 'beside' | 'sources' | 'figures';

export interface Section {
  readonly key: string;
  readonly kind: SectionKind;
  readonly title: string;
  readonly groups: readonly LineGroup[];
  /** What is said in place of lines when there are none. */
  readonly empty: string;
}

/** How far a deal has come, on the way from the first rumour to its completion. */
export interface Strip {
  /** What it says, in words; the strip is a picture of this. */
  readonly words: string;
  /** From 0; null where the deal has left the way: ended or denied. */
  readonly at: number | null;
  readonly steps: readonly string[];
  /** Whether a party or a document states it. */
  readonly isStated: boolean;
}

export interface DealModel {
  readonly key: string;
  readonly label: string;
  readonly strip: Strip;
  /** How far it has come; its note says what it is. */
  readonly stage: Line;
  readonly parties: readonly Line[];
  readonly sections: readonly Section[];
}

/** A party that speaks or is silent, another source, one without a name, nobody, an outlet. */
export type NodeKind = 'party' | 'silent' | 'source' | 'unnamed' | 'unsourced' | 'outlet';

/** One node of the map of who says what. Its line goes to where it is cited. */
export interface MapNode {
  readonly kind: NodeKind;
  readonly line: Line;
}

/** A way that statements take: from one node, by its line's key, to another, or into the article (null). */
export interface MapWay {
  readonly from: string;
  readonly to: string | null;
  /** Whether somebody with a name stands at its beginning. */
  readonly isNamed: boolean;
}

/** Who says what, and through whom; the list says the same as the picture, and more. */
export interface MapModel {
  readonly speakers: readonly MapNode[];
  readonly outlets: readonly MapNode[];
  readonly ways: readonly MapWay[];
  /** What the picture leaves out, in one sentence; empty where it has all. */
  readonly left: string;
  readonly list: { readonly title: string; readonly groups: readonly LineGroup[] };
}

/** What one article says of a field. */
export interface ComparedCell {
  readonly key: string;
  readonly lines: readonly Line[];
  /** Whether it is another than in the article before. */
  readonly differs: boolean;
}

/** One deal across articles: fields in rows, articles in columns. */
export interface ComparisonModel {
  readonly kind: 'comparison';
  /** Tells this comparison from others. */
  readonly document: string;
  readonly title: string;
  /** One sentence on what is set side by side. */
  readonly summary: string;
  readonly drift: readonly string[];
  readonly columns: readonly { readonly key: string; readonly name: string; readonly note: string }[];
  readonly rows: readonly { readonly field: string; readonly cells: readonly ComparedCell[] }[];
}

export type PanelModel =
  | {
      /** Nothing to show: one sentence, and whether opening a sample would help. */
      readonly kind: 'note';
      readonly text: string;
      readonly offerSample: boolean;
    }
  | {
      readonly kind: 'article';
      /** The document that it is of: place and focus are kept within one document only. */
      readonly document: string;
      readonly title: string;
      /** One sentence: what was found, for the top of the panel and for screen readers. */
      readonly summary: string;
      readonly deals: readonly DealModel[];
      /** In place of deals, when there is none: sources and figures. */
      readonly sections: readonly Section[];
      /** Null where nothing is attributed to anybody. */
      readonly map: MapModel | null;
    }
  | ComparisonModel;

/** From the extension to the page. */
export type ToPage = { readonly type: 'show'; readonly model: PanelModel };

/** From the page to the extension. */
export type FromPage =
  | { readonly type: 'ready' }
  /** Go to the passage of this position in the line with this key. */
  | { readonly type: 'reveal'; readonly line: string; readonly passage: number }
  | { readonly type: 'open-sample' }
  /** Copy the comparison as a Markdown table. */
  | { readonly type: 'copy' };
