import type { Attribution, Span } from '../engine/analysis.ts';
import { passageOf, type Ruling } from '../engine/attributions/ruling.ts';
import { isWithin } from '../engine/span-search.ts';
import type { FileProblem } from '../engine/yaml/yaml-reader.ts';
import { type Anchor, type Anchoring, anchorAt, findAnchor } from './anchor.ts';
import { FlatText } from './flat-text.ts';

export type DismissalKind = Ruling['kind'];

export const DISMISSAL_KINDS: readonly DismissalKind[] = ['not-an-attribution', 'on-record', 'same-source'];

/** What a checker has said of one mark, as the project keeps it. */
export interface Dismissal {
  /** The article's path from the folder that holds `.on-the-record`, with forward slashes. */
  readonly article: string;
  readonly kind: DismissalKind;
  readonly at: Anchor;
  /** The attribution whose source it has too; null but for `same-source`. */
  readonly sameAs: Anchor | null;
  /** ISO day on which it was said; null where a hand has left it out. */
  readonly date: string | null;
}

/** Where a project keeps its dismissals: relative to the folder that article paths count from. */
export const DISMISSALS_FILE = '.on-the-record/dismissals.yaml';

/** What a project's file of dismissals says, and what is wrong in it. */
export interface DismissalsFile {
  readonly dismissals: readonly Dismissal[];
  readonly problems: readonly FileProblem[];
}

export const NO_DISMISSALS: DismissalsFile = { dismissals: [], problems: [] };

/** A dismissal with where it is in a text. */
export interface PlacedDismissal {
  readonly dismissal: Dismissal;
  readonly place: Anchoring;
}

/** What the dismissals of one article come to in its text. */
export interface Placed {
  readonly dismissals: readonly PlacedDismissal[];
  /** What the engine is told: the dismissals that have a place. */
  readonly rulings: readonly Ruling[];
}

/** A mark, and for `same-source` the attribution whose source it has too. */
export type Dismissed =
  | { readonly kind: Exclude<DismissalKind, 'same-source'>; readonly attribution: Attribution }
  | { readonly kind: 'same-source'; readonly attribution: Attribution; readonly other: Attribution };

/** The dismissal of a mark of `text`; `article` and `date` as in `Dismissal`. */
export function dismissalOf(text: string, dismissed: Dismissed, article: string, date: string): Dismissal {
  const flat = new FlatText(text);
  const anchorOf = (attribution: Attribution) => {
    const anchor = anchorAt(flat, passageOf(attribution));
    if (!anchor) throw new Error('An attribution without words cannot be found again.');
    return anchor;
  };
  const { kind, attribution } = dismissed;
  const sameAs = kind === 'same-source' ? anchorOf(dismissed.other) : null;
  return { article, kind, at: anchorOf(attribution), sameAs, date };
}

/** Finds the dismissals of one article in its text as it is now. */
export function placeDismissals(text: string, dismissals: readonly Dismissal[]): Placed {
  if (dismissals.length === 0) return { dismissals: [], rulings: [] };
  const flat = new FlatText(text);
  const rulings: Ruling[] = [];
  const placed = dismissals.map((dismissal): PlacedDismissal => {
    const place = findAnchor(flat, dismissal.at);
    if (place.state !== 'anchored') return { dismissal, place };
    if (dismissal.kind !== 'same-source') {
      rulings.push({ kind: dismissal.kind, at: place.at });
      return { dismissal, place };
    }
    const other = dismissal.sameAs ? findAnchor(flat, dismissal.sameAs) : null;
    if (other?.state !== 'anchored') return { dismissal, place: { state: 'lost', why: OTHER_LOST } };
    rulings.push({ kind: dismissal.kind, at: place.at, as: other.at });
    return { dismissal, place };
  });
  return { dismissals: placed, rulings };
}

const OTHER_LOST = 'The other source cannot be found in the article any more.';

/** Whether two dismissals say the same of the same passage, whenever that was. */
export function isSameDismissal(a: Dismissal, b: Dismissal): boolean {
  return a.article === b.article && a.kind === b.kind && isSameAnchor(a.at, b.at) && isSameAnchor(a.sameAs, b.sameAs);
}

function isSameAnchor(a: Anchor | null, b: Anchor | null): boolean {
  return a?.quote === b?.quote && a?.prefix === b?.prefix && a?.suffix === b?.suffix;
}

/** Whether a passage of the text is the one, or lies in the one, that a dismissal is about. */
export function isAbout({ place }: PlacedDismissal, passage: Span): boolean {
  return place.state === 'anchored' && isWithin(passage, place.at);
}
