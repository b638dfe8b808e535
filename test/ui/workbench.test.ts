import assert from 'node:assert/strict';
import { useWorkbench } from './workbench.ts';

describe('The workbench', () => {
  const workbench = useWorkbench();

  it('shows the article that is opened', async () => {
    await workbench().openFile('article.md');
    assert.match(await workbench().editorText(), /^# Halden Foods in talks/);
  });

  it('runs commands from the palette', async () => {
    await workbench().palette('View: Show Explorer');
    await workbench().page.locator('.explorer-viewlet').waitFor();
  });

  for (const theme of ['light', 'dark', 'hc-dark', 'hc-light'] as const) {
    it(`can be photographed in the theme ${theme}`, async () => {
      await workbench().screenshot('article', theme);
    });
  }
});
