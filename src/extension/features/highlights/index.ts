import * as vscode from 'vscode';
import { remark } from '../../article-in-front.ts';
import { toRange } from '../../convert.ts';
import { isCandidate } from '../../services/candidates.ts';
import type { Services } from '../../services/services.ts';
import { highlightLayers, SECTION } from '../../services/settings.ts';
import { createDecorationTypes } from './decoration-types.ts';
import { type Mark, type MarkStyle, marksOf } from './marks.ts';

const HIDDEN_KEY = 'highlights.hidden';

/**
 * Draws entities and attributions in every editor that shows an article. While somebody types, VS Code moves what is
 * drawn; it is drawn anew only with the next analysis, so that nothing flickers.
 */
export class Highlights implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #services: Services;
  #coloured = isColoured();
  #types = createDecorationTypes(this.#coloured);
  readonly #drawn = new Map<vscode.TextEditor, readonly Mark[]>();
  readonly #subscription: vscode.Disposable;

  constructor(context: vscode.ExtensionContext, services: Services) {
    this.#context = context;
    this.#services = services;
    this.#subscription = vscode.Disposable.from(
      services.articles.onDidChange(({ uri }) => this.#drawAll(uri)),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#drawNew()),
      vscode.window.onDidChangeActiveColorTheme(() => this.#recolour()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${SECTION}.highlights`)) this.#drawAll();
      }),
      vscode.commands.registerCommand('onTheRecord.toggleHighlights', () => this.toggle()),
    );
    this.#drawAll();
  }

  /** What is drawn in an editor at this moment, by the spans of its last analysis. */
  drawn(editor: vscode.TextEditor): readonly Mark[] {
    return this.#drawn.get(editor) ?? [];
  }

  /** Hides or shows all highlights in this workspace; the layers' settings stay as they are. */
  async toggle(): Promise<void> {
    await this.#context.workspaceState.update(HIDDEN_KEY, !this.#hidden);
    this.#drawAll();
    remark(this.#hidden ? 'Highlights are hidden.' : 'Highlights are shown.');
  }

  get #hidden(): boolean {
    return this.#context.workspaceState.get(HIDDEN_KEY, false);
  }

  #recolour(): void {
    if (isColoured() === this.#coloured) return;
    this.#coloured = !this.#coloured;
    this.#undraw();
    this.#types = createDecorationTypes(this.#coloured);
    this.#drawAll();
  }

  #undraw(): void {
    for (const type of this.#types.values()) type.dispose();
    this.#drawn.clear();
  }

  #drawAll(uri?: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (!uri || editor.document.uri.toString() === uri.toString()) this.#draw(editor);
    }
  }

  /** An editor that stays visible keeps what it has. */
  #drawNew(): void {
    const visible = new Set(vscode.window.visibleTextEditors);
    for (const editor of this.#drawn.keys()) if (!visible.has(editor)) this.#drawn.delete(editor);
    for (const editor of visible) if (!this.#drawn.has(editor)) this.#draw(editor);
  }

  #draw(editor: vscode.TextEditor): void {
    const marks = this.#marksFor(editor);
    const ranges = new Map<MarkStyle, vscode.Range[]>();
    for (const { style, span } of marks) {
      const now = this.#services.articles.locate(editor.document.uri, span);
      if (!now) continue;
      const sameStyle = ranges.get(style) ?? [];
      sameStyle.push(toRange(editor.document, now));
      ranges.set(style, sameStyle);
    }
    const before = new Set(this.drawn(editor).map(({ style }) => style));
    for (const [style, type] of this.#types) {
      const now = ranges.get(style);
      if (now || before.has(style)) editor.setDecorations(type, now ?? []);
    }
    this.#drawn.set(editor, marks);
  }

  #marksFor(editor: vscode.TextEditor): readonly Mark[] {
    const { document } = editor;
    if (this.#hidden || !isCandidate(document)) return [];
    const analysis = this.#services.articles.get(document.uri)?.analysis;
    return analysis ? marksOf(analysis, highlightLayers(document.uri)) : [];
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#undraw();
  }
}

/** Whether letters may have colours of ours. */
function isColoured(): boolean {
  const { kind } = vscode.window.activeColorTheme;
  return kind !== vscode.ColorThemeKind.HighContrast && kind !== vscode.ColorThemeKind.HighContrastLight;
}
