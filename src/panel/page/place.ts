import { type Filter, isFilter, NO_FILTER } from '../filter.ts';

/** Where the reader is in the panel of one document. */
interface Kept {
  readonly document: string;
  /** What the reader opened or closed by hand, by key. */
  readonly open: Readonly<Record<string, boolean>>;
  /** Pixels from the top. */
  readonly scroll: number;
  readonly filter: Filter;
}

interface Store {
  getState(): unknown;
  setState(state: unknown): void;
}

function isKept(value: unknown): value is Kept {
  if (typeof value !== 'object' || value === null) return false;
  const { document, open, scroll, filter } = value as Record<string, unknown>;
  const isPlace = typeof open === 'object' && open !== null && typeof scroll === 'number';
  return typeof document === 'string' && isPlace && isFilter(filter);
}

/** Keeps the reader's place over updates, and over the page being put away and made again while the view is hidden. */
export class Place {
  readonly #store: Store;
  #kept: Kept;
  #restored = false;

  constructor(store: Store) {
    this.#store = store;
    const before = store.getState();
    this.#kept = isKept(before) ? before : { document: '', open: {}, scroll: 0, filter: NO_FILTER };
  }

  /** Another document starts at its top, with nothing opened, closed or filtered by hand. */
  enter(document: string): void {
    if (this.#kept.document === document) return;
    this.#keep({ document, open: {}, scroll: 0, filter: NO_FILTER });
    this.#restored = true;
    scrollTo(0, 0);
  }

  isOpen(key: string, byDefault: boolean): boolean {
    return this.#kept.open[key] ?? byDefault;
  }

  setOpen(key: string, open: boolean): void {
    this.#keep({ ...this.#kept, open: { ...this.#kept.open, [key]: open } });
  }

  get filter(): Filter {
    return this.#kept.filter;
  }

  setFilter(filter: Filter): void {
    this.#keep({ ...this.#kept, filter });
  }

  noteScroll(scroll: number): void {
    this.#keep({ ...this.#kept, scroll });
  }

  /** Once, when the page was made again and its content is there. */
  restoreScroll(): void {
    if (this.#restored) return;
    this.#restored = true;
    scrollTo(0, this.#kept.scroll);
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    this.#store.setState(kept);
  }
}
