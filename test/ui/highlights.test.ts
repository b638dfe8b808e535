import assert from 'node:assert/strict';
import { until } from '../vscode/wait.ts';
import { useWorkbench } from './workbench.ts';

const SAMPLE = 'relayed-rumour.md';

/** What the workbench draws for decorations of extensions that have a background or a border. */
const MARKS = '.view-overlays .cdr[class*="ced-"]';

describe('Highlights in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });
  const marks = () => workbench().page.locator(MARKS).count();
  const status = () => workbench().page.locator('.statusbar-item', { hasText: /unverified|Not an article/ });

  before('shows the sample', async function () {
    this.timeout(60_000);
    await workbench().openFile(SAMPLE);
    await until(async () => (await marks()) > 0, 'marks on the article', 30_000);
  });

  it('come with one status item that counts words, attributions and unverified ones', async () => {
    await status().waitFor();
    assert.equal(await status().count(), 1);
    assert.match((await status().textContent()) ?? '', /\d+ words, \d+ attributions, \d+ unverified/);
  });

  it('tell by their lines, not by colour alone, on whose word a passage stands', async () => {
    const styles = await workbench()
      .page.locator(MARKS)
      .evaluateAll((drawn) => drawn.map((mark) => getComputedStyle(mark).borderBottomStyle));
    for (const style of ['solid', 'dashed', 'double']) assert.ok(styles.includes(style), style);
  });

  it('do not flicker while somebody types', async () => {
    const { page } = workbench();
    const before = await marks();
    await page.locator('.view-line').nth(4).click();
    await page.keyboard.press('Home');
    // A string, as the loader of the tests would put helpers into a function that the page does not have.
    await page.evaluate(`
      fewest = Infinity;
      setInterval(() => { fewest = Math.min(fewest, document.querySelectorAll('${MARKS}').length); }, 5);
    `);
    const text = await status().textContent();
    await page.keyboard.type('Also, ', { delay: 40 });
    await until(async () => (await status().textContent()) !== text, 'the analysis of the edited text');
    const fewest = await page.evaluate<number>('fewest');
    assert.ok(fewest >= before - 1, `${fewest} of ${before} marks`);
  });

  it('are hidden and shown from the palette', async () => {
    await workbench().palette('On the Record: Toggle Highlights');
    await until(async () => (await marks()) === 0, 'no marks');
    await workbench().palette('On the Record: Toggle Highlights');
    await until(async () => (await marks()) > 0, 'marks');
  });

  it('vanish when the document is said to be no article', async () => {
    await workbench().palette('On the Record: Not an Article');
    await until(async () => (await marks()) === 0, 'no marks');
    await status().filter({ hasText: 'Not an article' }).waitFor();
    await workbench().palette('On the Record: Treat as Article');
    await until(async () => (await marks()) > 0, 'marks');
  });

  it('leave what is selected readable in high contrast, in the colour that the theme has for it', async () => {
    const { page } = workbench();
    const colours = () =>
      page
        .locator('.editor-group-container.active .view-line span.inline-selected-text')
        .evaluateAll((all) => [...new Set(all.map((span) => getComputedStyle(span).color))]);
    for (const theme of ['hc-dark', 'hc-light'] as const) {
      await workbench().switchTheme(theme);
      await workbench().focusEditor();
      await page.keyboard.press('Control+A');
      const found = await until(async () => {
        const now = await colours();
        return now.length === 1 ? now : null;
      }, `one colour of what is selected in ${theme}`);
      assert.deepEqual(found, [theme === 'hc-dark' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)']);
    }
    await page.keyboard.press('Control+Home');
  });

  for (const theme of ['light', 'dark', 'hc-dark', 'hc-light'] as const) {
    it(`can be photographed in the theme ${theme}`, async () => {
      await workbench().screenshot('highlights', theme);
    });
  }
});
