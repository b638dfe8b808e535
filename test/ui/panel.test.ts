import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { until } from '../vscode/wait.ts';
import { useWorkbench } from './workbench.ts';

const SAMPLE = 'relayed-rumour.md';

describe('The deal panel in the workbench', () => {
  const workbench = useWorkbench({ files: [`samples/${SAMPLE}`] });
  let page: Frame;

  before('shows the sample and the panel', async function () {
    this.timeout(60_000);
    await workbench().openFile(SAMPLE);
    await workbench().palette('On the Record: Show Deal Scope');
    page = await workbench().webview('details.deal');
  });

  /** What is selected in the editor, by the count that the status bar gives: the workbench's own word on a selection. */
  async function selected(): Promise<number> {
    const status = workbench().page.locator('.statusbar-item', { hasText: /\(\d+ selected\)/ });
    return Number(
      /\((\d+) selected\)/.exec((await status.textContent({ timeout: 500 }).catch(() => '')) ?? '')?.[1] ?? 0,
    );
  }

  it('has the three buckets, with headings, for the first deal', async () => {
    const headings = await page.locator('details.deal').first().locator('h3').allTextContents();
    assert.deepEqual(headings.slice(0, 4), [
      'Stated by a party',
      'Reported, not confirmed',
      'Withheld or not stated',
      'Responses',
    ]);
  });

  it('goes to a passage by keyboard alone: from the command to the line with Tab and arrows, to the passage with Enter', async () => {
    const { page: window } = workbench();
    await workbench().palette('On the Record: Show Deal Scope');
    await until(async () => page.evaluate(() => document.hasFocus()), 'the panel to have the focus');
    const isOn = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted), selector);
    await window.keyboard.press('Tab');
    await until(async () => isOn('.switches button'), 'the first switch of the filter to have the focus');
    await window.keyboard.press('ArrowDown');
    await until(async () => isOn('summary'), 'the first deal to have the focus');
    await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Enter');
    await until(async () => (await selected()) > 0, 'a selection in the editor');
    await workbench().palette('On the Record: Show Deal Scope');
    await until(async () => isOn('button.line'), 'the line that was left to have the focus again');
  });

  it('selects a line’s passage in the article when it is clicked', async () => {
    await workbench().focusEditor();
    await until(async () => {
      await workbench().page.keyboard.press('Control+Home');
      return (await selected()) === 0;
    }, 'nothing to be selected');
    const line = page.locator('details.deal[open] .facts button.line').first();
    const title = (await line.getAttribute('title')) ?? '';
    const passage = /^Go to “(.*)”$/s.exec(title)?.[1] ?? '';
    assert.notEqual(passage, '');
    await line.click();
    await until(async () => (await selected()) > 0, 'a selection in the editor');
    assert.ok(Math.abs((await selected()) - passage.length) <= 4, 'the passage and nothing else, markup aside');
  });

  it('follows the text while somebody types', async () => {
    const { page: window } = workbench();
    const deals = await page.locator('details.deal').count();
    await workbench().focusEditor();
    await window.keyboard.press('Control+End');
    await window.keyboard.type(
      '\n\nKestrel Foods agreed to buy Osterby Dairies for $90 million, Kestrel said on Friday.\n',
    );
    await until(async () => (await page.locator('details.deal').count()) > deals, 'another deal in the panel', 15_000);
  });

  it('looks right in every kind of theme', async () => {
    for (const theme of ['light', 'dark', 'hc-dark', 'hc-light'] as const) {
      await workbench().screenshot('panel-in-workbench', theme);
    }
  });

  it('shows a summary beside the article', async () => {
    await workbench().palette('On the Record: Summarize Deal Scope');
    await workbench().page.locator('.tab.active', { hasText: 'Deal scope – ' }).waitFor();
    await workbench().screenshot('summary', 'dark');
  });
});
