import assert from 'node:assert/strict';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inProject } from '../../scripts/lib/paths.mjs';
import { themes } from '../ui/harness/settings.ts';
import { useWorkbench } from '../ui/workbench.ts';

const SAMPLE = 'relayed-rumour.md';
const PICTURE = inProject('media', 'screenshot.png');

/** In bytes: what a README may ask of a slow line. */
const LARGEST = 300_000;

/** Nothing but the product: no names of test folders, no controls of the window. */
const SETTINGS = {
  'workbench.colorTheme': themes.light.id,
  'editor.lightbulb.enabled': 'off',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.lineNumbers': 'off',
  'editor.folding': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
};

describe('The picture in the README', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`], size: { width: 1400, height: 840 } });

  it('shows a sample with its marks, a hover, the panel and the tree', async function () {
    this.timeout(120_000);
    const { page, folder } = workbench();
    await mkdir(join(folder, '.vscode'), { recursive: true });
    await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(SETTINGS));
    await page.locator(`.monaco-workbench.${themes.light.mark}`).waitFor();
    await workbench().openFile(SAMPLE);
    await page.locator('.statusbar-item', { hasText: /\d+ unverified/ }).waitFor();
    await workbench().palette('On the Record: Show Deal Scope');
    await (await workbench().webview('details.deal')).locator('.bucket').first().waitFor();
    await drag(page.locator('.part.sidebar'), 'right', 90);
    await drag(page.locator('.pane', { hasText: 'Attributions' }), 'top', 110);

    await workbench().palette('View: Focus Active Editor Group');
    for (const stop of ['1 of', '2 of']) {
      await workbench().palette('On the Record: Go to Next Unverified Attribution');
      await page.locator('.statusbar-item', { hasText: `Unverified attribution ${stop}` }).waitFor();
    }
    // From the source to the cue, where no name has a hover of its own.
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await workbench().palette('Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: 'Why it is marked' }).waitFor();
    await mkdir(inProject('media'), { recursive: true });
    await page.screenshot({ path: PICTURE, animations: 'disabled', caret: 'hide' });
    const { size } = await stat(PICTURE);
    assert.ok(size < LARGEST, `${size} bytes`);
  });

  /** Drags an edge of an element to the right, or down. */
  async function drag(
    element: import('playwright-core').Locator,
    edge: 'right' | 'top',
    pixels: number,
  ): Promise<void> {
    const { mouse } = workbench().page;
    const box = await element.boundingBox();
    assert.ok(box);
    const [x, y] = edge === 'right' ? [box.x + box.width, box.y + box.height / 2] : [box.x + box.width / 2, box.y];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(edge === 'right' ? x + pixels : x, edge === 'right' ? y : y + pixels, { steps: 5 });
    await mouse.up();
  }
});
