import * as vscode from 'vscode';

export const SECTION = 'onTheRecord';

/** The settings that decide what is analysed and how; read for one document, as folders may differ. */
export interface ArticleSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly frontMatterKey: string;
  /** UTF-16 units. */
  readonly maximumSize: number;
  readonly outletNames: readonly string[];
}

export type Layer = 'entities' | 'sources' | 'cues' | 'contents' | 'unverified';

/** Which layers of highlights are on. */
export type Layers = Readonly<Record<Layer, boolean>>;

export function articleSettings(uri: vscode.Uri): ArticleSettings {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  return {
    include: strings(settings.get('article.include')),
    exclude: strings(settings.get('article.exclude')),
    frontMatterKey: settings.get('article.frontMatterKey', 'on-the-record'),
    maximumSize: settings.get('article.maximumSize', 500_000),
    outletNames: strings(settings.get('outlet.names')),
  };
}

export function highlightLayers(uri: vscode.Uri): Layers {
  const settings = vscode.workspace.getConfiguration(SECTION, uri);
  const on = (layer: Layer): boolean => settings.get(`highlights.${layer}`, true);
  return {
    entities: on('entities'),
    sources: on('sources'),
    cues: on('cues'),
    contents: on('contents'),
    unverified: on('unverified'),
  };
}

/** Settings are written by hand: anything but a list of strings counts as none. */
function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

/** Whether the rules' findings are listed in the Problems view too. */
export function findingsInProblems(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration(SECTION, uri).get('findings.inProblems', false);
}
