import * as vscode from 'vscode';
import type { MarkStyle } from './marks.ts';

/*
 * Three channels that do not get into each other's way, so that an entity inside a source inside a content can still
 * be told: the line below the text says on whose word it stands, letters say source (bold) and cue (italic), and a
 * fine line of its own right under the letters says which kind of name. Colour only repeats what shape already says.
 */
const OPTIONS: Readonly<Record<MarkStyle, vscode.DecorationRenderOptions>> = {
  person: { color: themed('personForeground'), textDecoration: 'underline solid 1px' },
  organization: { color: themed('organizationForeground'), textDecoration: 'underline double 1px' },
  place: { color: themed('placeForeground'), textDecoration: 'underline dotted 1px' },
  product: { color: themed('productForeground'), textDecoration: 'underline dashed 1px' },
  other: { color: themed('otherNameForeground'), textDecoration: 'underline dashed 1px' },
  // Figures and dates show by their digits what they are.
  figure: { color: themed('figureForeground') },
  date: { color: themed('dateForeground') },
  source: { color: themed('sourceForeground'), fontWeight: '600' },
  cue: { color: themed('cueForeground'), fontStyle: 'italic' },
  content: below('solid', 1, 'contentBorder'),
  unnamed: { ...below('dashed', 2, 'unnamedBorder'), ...rulerMark('unnamedBorder') },
  unsourced: { ...below('dotted', 2, 'unsourcedBorder'), ...rulerMark('unsourcedBorder') },
  relayed: { ...below('double', 3, 'relayedBorder'), ...rulerMark('relayedBorder') },
  'unverified-source': {
    backgroundColor: themed('unverifiedSourceBackground'),
    borderRadius: '3px',
  },
};

export const MARK_STYLES = Object.keys(OPTIONS) as readonly MarkStyle[];

/** One decoration type for each style; the caller disposes of them. */
export function createDecorationTypes(): ReadonlyMap<MarkStyle, vscode.TextEditorDecorationType> {
  return new Map(MARK_STYLES.map((style) => [style, vscode.window.createTextEditorDecorationType(closed(style))]));
}

/** What is typed at a mark's edge stays outside, as in the arithmetic for spans on the move. */
function closed(style: MarkStyle): vscode.DecorationRenderOptions {
  return { ...OPTIONS[style], rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed };
}

function themed(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`onTheRecord.${name}`);
}

function below(style: string, width: number, color: string): vscode.DecorationRenderOptions {
  return { borderStyle: style, borderWidth: `0 0 ${width}px 0`, borderColor: themed(color) };
}

function rulerMark(color: string): vscode.DecorationRenderOptions {
  return { overviewRulerColor: themed(color), overviewRulerLane: vscode.OverviewRulerLane.Right };
}
