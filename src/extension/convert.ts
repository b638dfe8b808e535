import * as vscode from 'vscode';
import type { Span } from '../engine/analysis.ts';
import type { TextChange } from './services/moving-spans.ts';

/*
 * The only place where spans become ranges and back. Both count UTF-16 units, and the engine reads what
 * `document.getText()` gives: no byte-order mark, line ends as they are.
 */

/** The range of a span in the text that `document` has now; offsets beyond its end are clamped by VS Code. */
export function toRange(document: vscode.TextDocument, span: Span): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

export function toSpan(document: vscode.TextDocument, range: vscode.Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** The edits of one change event, in an order in which they can be applied one after the other. */
export function toTextChanges(changes: readonly vscode.TextDocumentContentChangeEvent[]): TextChange[] {
  return changes.map((change) => ({
    start: change.rangeOffset,
    removed: change.rangeLength,
    inserted: change.text.length,
  }));
}
