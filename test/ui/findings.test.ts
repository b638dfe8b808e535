import { useWorkbench } from './workbench.ts';

const SAMPLE = 'relayed-rumour.md';

describe('The findings in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });

  it('stand in a view of their own, by rule, and lead to their passages by keyboard', async function () {
    this.timeout(60_000);
    const { page } = workbench();
    await workbench().openFile(SAMPLE);
    await page.locator('.statusbar-item', { hasText: /\d+ unverified/ }).waitFor();
    await workbench().focusView('Findings');
    const rows = page.locator('.pane.expanded', { hasText: 'Findings' }).locator('[role=treeitem]');
    await rows.filter({ hasText: 'attribution.anonymous-lead' }).waitFor();
    await workbench().focusView('Findings');
    await page.locator('.pane [role=tree]:focus-within').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.locator('[role=treeitem][aria-expanded=true]', { hasText: 'attribution.' }).waitFor();
    await workbench().screenshot('findings');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ }).waitFor();
  });
});
