import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { until } from '../../vscode/wait.ts';
import { type Theme, themes } from './settings.ts';

/** In milliseconds: for an entry to be there at all, and for an open quick input to offer it. */
const palettePatience = 30_000;
const offerPatience = 2000;

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
    const group = this.page.locator('.editor-group-container.active');
    await this.takes(
      () => this.quickInput('Control+P', path, name),
      group.locator('.tab.active', { hasText: name }),
      name,
    );
    await group.locator('.view-line').first().waitFor();
  }

  /** Brings a view to the front and gives it the focus; `name` is its title: "Deal Scope". */
  async focusView(name: string): Promise<void> {
    const header = this.page.locator('.pane.expanded > .pane-header', { hasText: name });
    await this.takes(() => this.palette(`Focus on ${name} View`), header, `the view ${name}`);
  }

  /**
   * Gives the active editor the focus, and waits until it has it: a view that had it before may take it back when the
   * palette closes.
   */
  async focusEditor(): Promise<void> {
    const focused = this.page.locator('.editor-group-container.active .monaco-editor.focused');
    await this.takes(() => this.palette('View: Focus Active Editor Group'), focused, 'the editor to have the focus');
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

  /**
   * Turns to a theme of the given kind and waits until it is on. Always chooses it: what a workbench shows at first may
   * be a theme of its own, before it has read the settings.
   */
  async switchTheme(theme: Theme): Promise<void> {
    const { label, mark } = themes[theme];
    await this.palette('Preferences: Color Theme');
    await this.quickInput(null, label, label);
    await this.page.locator(`.monaco-workbench.${mark}`).waitFor();
  }

  /** Photographs the workbench into test-results/NAME.png, or NAME-THEME.png in a theme that it turns to first. */
  async screenshot(name: string, theme?: Theme): Promise<void> {
    if (theme) await this.switchTheme(theme);
    const path = join('test-results', `${name}${theme ? `-${theme}` : ''}.png`);
    await this.page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  }

  /**
   * Does something until it shows. What takes the focus meanwhile may close a quick input under the pointer, and the
   * entry that was clicked is not taken.
   */
  private async takes(act: () => Promise<void>, shown: Locator, message: string): Promise<void> {
    await until(
      async () => {
        await act();
        return appears(shown);
      },
      message,
      palettePatience,
    );
  }

  /**
   * Takes an entry of a quick input: of the one that a key opens, or of the one that is about to open (no key). An entry
   * that is not offered may be so a moment later (a command that is enabled by then), in an input opened anew.
   */
  private async quickInput(key: string | null, text: string, wanted: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget:visible input[type=text]');
    const names = this.page.locator('.quick-input-list .monaco-list-row .label-name');
    await until(
      async () => {
        if (!(await appears(box))) {
          if (key) await this.page.keyboard.press(key);
          return false;
        }
        // A view that takes the focus just then closes the input again.
        const isFilled = await box.fill(text, { timeout: offerPatience }).then(
          () => true,
          () => false,
        );
        if (!isFilled) return false;
        const end = Date.now() + offerPatience;
        while (Date.now() < end) {
          const name = bestMatch(await names.allTextContents(), wanted);
          const entry = name === null ? null : names.getByText(name, { exact: true }).first();
          if (
            await entry?.click({ timeout: offerPatience }).then(
              () => true,
              () => false,
            )
          )
            return true;
        }
        if (key) await this.page.keyboard.press('Escape');
        return false;
      },
      `"${wanted}" in the quick input`,
      palettePatience,
    );
    await until(async () => !(await box.isVisible()) || (await box.inputValue()) !== text, 'the quick input to close');
  }
}

/** True when the element is visible, at once or after a moment. */
const appears = (element: Locator) =>
  element.waitFor({ timeout: 500 }).then(
    () => true,
    () => false,
  );

/** The name that is the wanted one, or ends with it, or holds it, in this order; null when none does. */
function bestMatch(names: string[], wanted: string): string | null {
  const want = wanted.toLowerCase();
  const tests = [
    (name: string) => name === want,
    (name: string) => name.endsWith(`: ${want}`),
    (name: string) => name.includes(want),
  ];
  for (const test of tests) {
    const found = names.find((name) => test(name.toLowerCase()));
    if (found !== undefined) return found;
  }
  return null;
}
