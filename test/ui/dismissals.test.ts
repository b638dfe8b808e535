import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../vscode/wait.ts';
import { useWorkbench } from './workbench.ts';

const SAMPLE = 'relayed-rumour.md';

describe('The view of dismissals in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });
  const pane = () => workbench().page.locator('.pane.expanded', { hasText: 'Dismissals' });
  const rows = () => pane().locator('[role=treeitem]');
  const inProject = (path: string) => join(workbench().folder, path);
  const written = () => readFile(inProject('.on-the-record/dismissals.yaml'), 'utf8').catch(() => '');

  /** Takes a quick fix where the cursor is, from the menu that Ctrl+. opens. */
  async function quickFix(title: string): Promise<void> {
    const { page } = workbench();
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: title });
    await until(
      async () => {
        await page.keyboard.press('Control+.');
        return fix
          .waitFor({ timeout: 2000 })
          .then(() => true)
          .catch(() => false);
      },
      `the quick fix “${title}”`,
      20_000,
    );
    await fix.click();
  }

  before('shows the sample', async function () {
    this.timeout(60_000);
    await workbench().openFile(SAMPLE);
    await workbench().palette('On the Record: Go to Next Unverified Attribution');
    await workbench()
      .page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ })
      .waitFor();
  });

  it('says how to dismiss something where nothing is', async () => {
    await workbench().focusView('Dismissals');
    await pane().getByText('Nothing is dismissed in this project.').waitFor();
  });

  it('lists by article what a quick fix dismissed, and goes to its passage', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    await workbench().focusEditor();
    await quickFix('Not an attribution');
    await workbench().focusView('Dismissals');
    await rows().filter({ hasText: SAMPLE }).waitFor();
    const entry = rows().filter({ hasText: 'Not an attribution' });
    await entry.waitFor();
    const quote = /quote: "(.*)"/.exec(await written())?.[1] ?? '';
    assert.notEqual(quote, '');
    await entry.click();
    const selection = page.locator('.statusbar-item', { hasText: `(${quote.length} selected)` });
    await selection.waitFor();
  });

  it('marks what has lost its words, and clears it when they are back', async function () {
    this.timeout(60_000);
    const text = await readFile(inProject(SAMPLE), 'utf8');
    const quote = /quote: "(.*)"/.exec(await written())?.[1] ?? '';
    assert.ok(text.includes(quote));
    await writeFile(inProject(SAMPLE), text.replace(quote, 'nothing at all'));
    const lost = rows().filter({ hasText: 'not found any more' });
    await lost.waitFor({ timeout: 20_000 });
    await writeFile(inProject(SAMPLE), text);
    await lost.waitFor({ state: 'detached', timeout: 20_000 });
    assert.equal(await rows().filter({ hasText: 'Not an attribution' }).count(), 1);
  });

  it('takes what is said in the tree of attributions too', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    await workbench().focusView('Attributions');
    const row = page
      .locator('.pane.expanded', { hasText: 'Attributions' })
      .locator('[role=treeitem]', { hasText: 'reportedly' });
    await row.click({ button: 'right' });
    // By the keyboard: a menu takes a click that comes right after it opened for the end of the one that opened it.
    await page.locator('.monaco-menu .action-item', { hasText: 'On Record' }).hover();
    await page.keyboard.press('Enter');
    await rows().filter({ hasText: 'On record' }).waitFor();
    assert.match(await written(), /kind: on-record/);
    await workbench().screenshot('dismissals');
  });

  it('undoes at a click', async () => {
    const entry = rows().filter({ hasText: 'Not an attribution' });
    await entry.hover();
    await entry.getByRole('button', { name: 'Undo Dismissal' }).click();
    await entry.waitFor({ state: 'detached' });
    assert.doesNotMatch(await written(), /kind: not-an-attribution/);
  });
});
