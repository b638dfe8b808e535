import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { until } from '../../vscode/wait.ts';
import { type Theme, themes } from './settings.ts';

const palettePatience = 15_000;

/** The real workbench of VS Code in a browser, with what a person does in it. */
export class Workbench {
  readonly page: Page;
  /** The absolute path of this workbench's own copy of the workspace. */
  readonly folder: string;

  constructor(page: Page, folder: string) {
    this.page = page;
    this.folder = folder;
  }

  /** Runs a command by its name in the palette, as "Category: Title" or a part of it that no other command has. */
  async palette(command: string): Promise<void> {
    await this.quickInput('F1', `>${command}`, command);
  }

  /** Opens a file of the workspace by its path and waits until its text is shown. */
  async openFile(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf('/') + 1);
    await this.quickInput('Control+P', path, name);
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .view-line').first().waitFor();
  }

  /** Brings a view to the front and gives it the focus; `name` is its title: "Deal Scope". */
  async focusView(name: string): Promise<void> {
    await this.palette(`Focus on ${name} View`);
  }

  /** The lines of the active editor that are on the screen, wrapped lines as separate lines. */
  async editorText(): Promise<string> {
    const lines = this.page.locator('.editor-group-container.active .view-lines .view-line');
    const texts = await lines.evaluateAll((all) =>
      all
        .map((line) => ({ top: line.getBoundingClientRect().top, text: line.textContent ?? '' }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text),
    );
    return texts.join('\n').replaceAll('\u00a0', ' ');
  }

  /** The page inside a webview, known by an element that it must hold (a CSS selector); waits for it. */
  async webview(selector: string): Promise<Frame> {
    return until(
      async () => {
        for (const frame of this.page.frames()) {
          const inWebview = frame.name() === 'active-frame' || frame.name() === 'pending-frame';
          if (
            inWebview &&
            (await frame
              .locator(selector)
              .count()
              .catch(() => 0)) > 0
          )
            return frame;
        }
        return null;
      },
      `a webview with ${selector}`,
      20_000,
    );
  }

  /** Turns to a theme of the given kind and waits until it is on. */
  async switchTheme(theme: Theme): Promise<void> {
    const { label, mark } = themes[theme];
    const inTheme = this.page.locator(`.monaco-workbench.${mark}`);
    if (await inTheme.isVisible()) return;
    await this.palette('Preferences: Color Theme');
    await this.quickInput(null, label, label);
    await inTheme.waitFor();
  }

  /** Photographs the workbench into test-results/NAME.png, or NAME-THEME.png in a theme that it turns to first. */
  async screenshot(name: string, theme?: Theme): Promise<void> {
    if (theme) await this.switchTheme(theme);
    const path = join('test-results', `${name}${theme ? `-${theme}` : ''}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  /** Opens a quick input with a key, or takes the one that is about to open, types into it and takes the entry that is meant once it is offered. */
  private async quickInput(key: string | null, text: string, wanted: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget:visible input[type=text]');
    await until(
      async () => {
        if (await box.isVisible()) return true;
        if (key) await this.page.keyboard.press(key);
        return box.waitFor({ timeout: 1000 }).then(
          () => true,
          () => false,
        );
      },
      key ? `the quick input after ${key}` : 'the next quick input',
      palettePatience,
    );
    await box.fill(text);
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    const index = await until(
      async () => {
        const labels = await rows.locator('.label-name').allTextContents();
        return bestMatch(labels, wanted);
      },
      `"${wanted}" in the quick input`,
      palettePatience,
    );
    await rows.nth(index).click();
    await until(async () => !(await box.isVisible()) || (await box.inputValue()) !== text, 'the quick input to close');
  }
}

/** The index of the label that is the wanted one, or ends with it, or holds it, in this order; null when none does. */
function bestMatch(labels: string[], wanted: string): number | null {
  const want = wanted.toLowerCase();
  const all = labels.map((label) => label.toLowerCase());
  const found = [
    all.indexOf(want),
    all.findIndex((label) => label.endsWith(`: ${want}`)),
    all.findIndex((label) => label.includes(want)),
  ];
  return found.find((index) => index >= 0) ?? null;
}
