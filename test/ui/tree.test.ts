import assert from 'node:assert/strict';
import { until } from '../vscode/wait.ts';
import { useWorkbench } from './workbench.ts';

const SAMPLE = 'relayed-rumour.md';

describe('The tree of attributions in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });
  const rows = () => workbench().page.locator('.pane.expanded', { hasText: 'Attributions' }).locator('[role=treeitem]');
  const focused = () => workbench().page.locator('.pane [role=tree]:focus-within [role=treeitem].focused');
  const label = async () => (await focused().allTextContents()).join();

  before('shows the sample and the tree', async function () {
    this.timeout(60_000);
    await workbench().openFile(SAMPLE);
    await workbench().focusView('Attributions');
    await rows().first().waitFor({ timeout: 30_000 });
  });

  it('names whom a pronoun stands for', async () => {
    // What is on record comes last, and may be below what the view has room for.
    await workbench().focusView('Attributions');
    await workbench().page.locator('.pane [role=tree]:focus-within').waitFor();
    await workbench().page.keyboard.press('End');
    const named = rows().filter({ hasText: 'Piet Lammers' });
    await until(async () => {
      if ((await named.count()) > 0) return true;
      await workbench().page.keyboard.press('ArrowUp');
      return false;
    }, 'the person to be on the way from the last row to the first');
    assert.equal(await rows().filter({ hasText: /^he/ }).count(), 0);
  });

  it('goes to the passage by keyboard alone', async () => {
    const { page } = workbench();
    // Anew: what had the focus before the rows were there is gone with it.
    await workbench().focusView('Attributions');
    await page.locator('.pane [role=tree]:focus-within').waitFor();
    await page.keyboard.press('Home');
    await until(async () => /^No source given/.test(await label()), 'the first group to have the focus');
    await page.keyboard.press('ArrowDown');
    await until(async () => /reportedly/.test(await label()), 'the first attribution to have the focus');
    await page.keyboard.press('Enter');
    const selection = page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });
    await selection.waitFor();
    assert.match((await selection.textContent()) ?? '', /\(10 selected\)/);
  });
});
