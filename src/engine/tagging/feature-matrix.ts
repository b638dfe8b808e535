import { mix } from './hash.ts';

/**
 * The features of one sequence: one row a position, one column a template. A cell is a 32-bit hash; 0 is no feature.
 * Rows are filled front to back: `begin(row)`, then one `add` a template, always in the same order.
 */
export class FeatureMatrix {
  readonly columns: number;
  cells: Int32Array;
  #at = 0;
  #template = 0;

  constructor(columns: number, rows = 256) {
    this.columns = columns;
    this.cells = new Int32Array(columns * rows);
  }

  /** Makes room for so many rows; what was there is gone. */
  reset(rows: number): void {
    if (this.cells.length < rows * this.columns) this.cells = new Int32Array(rows * this.columns * 2);
  }

  begin(row: number): void {
    this.#at = row * this.columns;
    this.#template = 1;
  }

  /** Begins a row with what the same row of another matrix has, as if its templates had been added again. */
  beginWith(other: FeatureMatrix, row: number): void {
    this.begin(row);
    const from = row * other.columns;
    for (let cell = from; cell < from + other.columns; cell++) this.cells[this.#at++] = other.cells[cell]!;
    this.#template += other.columns;
  }

  /** The next template with the value it saw. */
  add(value: number): void {
    const hash = mix(Math.imul(this.#template++, 0x9e3779b1), value);
    this.cells[this.#at++] = hash === 0 ? 1 : hash;
  }

  add2(a: number, b: number): void {
    this.add(mix(a, b));
  }

  add3(a: number, b: number, c: number): void {
    this.add(mix(mix(a, b), c));
  }

  /** A template that sees nothing here. */
  skip(): void {
    this.#template++;
    this.cells[this.#at++] = 0;
  }

  /** How many templates the row has so far; a finished row has `columns`. */
  get filled(): number {
    return this.#template - 1;
  }
}
