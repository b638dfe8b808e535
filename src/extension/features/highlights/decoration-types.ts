import * as vscode from 'vscode';
import type { MarkStyle } from './marks.ts';

/*
 * Three channels that do not get into each other's way, so that an entity inside a source inside a content can still
 * be told: the line below the text says on whose word it stands, letters say source (bold) and cue (italic), and a
 * fine line of its own right under the letters says which kind of name. Colour only repeats what shape already says.
 */
const OPTIONS: Readonly<Record<MarkStyle, vscode.DecorationRenderOptions>> = {
  organization: { color: themed('organizationForeground'), textDecoration: fineLine('solid', 1) },
  person: { color: themed('personForeground'), textDecoration: fineLine('double', 1) },
  place: { color: themed('placeForeground'), textDecoration: fineLine('dotted', 1) },
  product: { color: themed('productForeground'), textDecoration: fineLine('dashed', 1) },
  other: { color: themed('otherNameForeground'), textDecoration: fineLine('dotted', 2) },
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

const MARK_STYLES = Object.keys(OPTIONS) as readonly MarkStyle[];

/**
 * One decoration type for each style; the caller disposes of them. Without `coloured` the letters keep the editor's own
 * colour: a theme of high contrast writes what is selected in a colour of its own, which ours would hide.
 */
export function createDecorationTypes(coloured: boolean): ReadonlyMap<MarkStyle, vscode.TextEditorDecorationType> {
  return new Map(
    MARK_STYLES.map((style) => [style, vscode.window.createTextEditorDecorationType(closed(style, coloured))]),
  );
}

/** What is typed at a mark's edge stays outside, as in the arithmetic for spans on the move. */
function closed(style: MarkStyle, coloured: boolean): vscode.DecorationRenderOptions {
  const { color, ...shape } = OPTIONS[style];
  return {
    ...shape,
    ...(coloured && color ? { color } : {}),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  };
}

function themed(name: string): vscode.ThemeColor {
  return new vscode.ThemeColor(`onTheRecord.${name}`);
}

/** Fainter than the letters, so that an article full of names still reads as prose. */
function fineLine(style: string, width: number): string {
  return `underline ${style} ${width}px color-mix(in srgb, currentColor 38%, transparent)`;
}

function below(style: string, width: number, color: string): vscode.DecorationRenderOptions {
  return { borderStyle: style, borderWidth: `0 0 ${width}px 0`, borderColor: themed(color) };
}

function rulerMark(color: string): vscode.DecorationRenderOptions {
  return { overviewRulerColor: themed(color), overviewRulerLane: vscode.OverviewRulerLane.Right };
}
