import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from '../vscode/wait.ts';
import { useWorkbench } from './workbench.ts';

const SAMPLE = 'acquisition.md';

describe('Names in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });
  const pane = () => workbench().page.locator('.pane.expanded', { hasText: 'Names' });
  const row = (text: string) => pane().locator('[role=treeitem]', { hasText: text }).first();
  const inProject = (path: string) => join(workbench().folder, path);
  const register = () => readFile(inProject('.on-the-record/register.yaml'), 'utf8').catch(() => '');

  const selected = (words: string) =>
    workbench().page.locator('.statusbar-item', { hasText: `(${words.length} selected)` });

  /** Takes F2 where the cursor is, and gives the new name where the box has the old one. */
  async function rename(old: string, wanted: string): Promise<void> {
    const { page } = workbench();
    await workbench().focusEditor();
    const box = page.locator('.rename-input');
    await until(
      async () => {
        await page.keyboard.press('F2');
        return box
          .waitFor({ timeout: 2000 })
          .then(() => true)
          .catch(() => false);
      },
      'the box for the new name',
      20_000,
    );
    await until(async () => (await box.inputValue()) === old, 'the old name in the box');
    await box.fill(wanted);
    await page.keyboard.press('Enter');
  }

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
    await workbench().focusView('Names');
    // The first row: the list holds only the rows that there is room for.
    await row('People').waitFor();
  });

  it('are listed by kind, and lead to each mention', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    await row('Annika Sorel').locator('.monaco-tl-twistie').click();
    const mention = row('Annika Sorel, the chief');
    await mention.waitFor();
    await mention.click();
    await selected('Annika Sorel').waitFor();
    await workbench().palette('Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: 'Attributed here' }).first().waitFor();
    await workbench().screenshot('names-hover');
    await page.keyboard.press('Escape');
  });

  it('that may be one are asked about, and the answer goes into the register', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    const text = await readFile(inProject(SAMPLE), 'utf8');
    await writeFile(inProject(SAMPLE), text.replace('Kestrin considered', 'Kestrn considered'));
    await page.locator('.statusbar-item[id="status.problems"]').click();
    const question = page.locator('.markers-panel-container .monaco-list-row', {
      hasText: 'Is “Kestrn” the same name',
    });
    await question.waitFor({ timeout: 20_000 });
    await question.dblclick();
    await selected('Kestrn').waitFor();
    await workbench().screenshot('names-question');
    await quickFix('Same as “Kestrin”');
    await until(async () => (await register()).includes('aliases: [Kestrn]'), 'the answer in the register');
    await question.waitFor({ state: 'detached' });
  });

  it('are shown in a preview before other articles are changed', async function () {
    this.timeout(90_000);
    const { page } = workbench();
    await copyFile(inProject(SAMPLE), inProject('other.md'));
    await selected('Kestrn').waitFor();
    await rename('Kestrn', 'Kestrel');
    const previewed = (file: string) => page.locator('.part.panel .monaco-list-row', { hasText: file });
    await previewed('other.md').waitFor({ timeout: 30_000 });
    await previewed('register.yaml').waitFor();
    await workbench().screenshot('names-preview');
    await page.getByRole('button', { name: 'Discard' }).click();
  });

  it('are renamed by F2, which one undo takes back', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    await row('Annika Sorel, the chief').click();
    await selected('Annika Sorel').waitFor();
    await rename('Annika Sorel', 'Annika Sorell');
    await until(async () => (await workbench().editorText()).includes('said Annika Sorell, the chief'), 'the new name');
    await page.keyboard.press('Control+z');
    await until(async () => (await workbench().editorText()).includes('said Annika Sorel, the chief'), 'the old name');
  });
});
