import assert from 'node:assert/strict';
import { comparisonPage } from '../../src/panel/comparison.ts';
import type { ComparisonModel } from '../../src/panel/protocol.ts';
import { compareDeal } from '../../src/report/comparison.ts';
import { harbour } from '../fixtures/analyses/harbour.ts';
import { hostile } from '../fixtures/analyses/hostile.ts';
import { openPanelPage, PAGE_THEMES, type PageTheme, type PanelPage } from './harness/panel-page.ts';
import type { Shared } from './harness/shared.ts';

/** The harbour article beside one in which the agreement is a completed one. */
function compared(): ComparisonModel {
  const home = { key: 'monday', name: 'monday.md', analysis: harbour() };
  const deals = harbour().deals.map((deal) => ({ ...deal, stage: { ...deal.stage, value: 'completed' as const } }));
  const later = { key: 'friday', name: 'friday.md', analysis: { ...harbour(), deals } };
  const deal = home.analysis.deals[1];
  assert.ok(deal);
  return comparisonPage(compareDeal(deal, home, [later], 12), deal.label, 'x').model;
}

describe('The page of a deal across articles', () => {
  let panel: PanelPage;

  async function open(this: Mocha.Context & { shared?: Shared }, theme: PageTheme): Promise<void> {
    panel = await openPanelPage(this, theme, 900);
  }

  afterEach(async () => {
    assert.deepEqual(panel.refused, [], 'the policy refuses nothing and no error is thrown');
    await panel.page.close();
  });

  for (const theme of PAGE_THEMES) {
    it(`has no accessibility violation in ${theme}`, async function () {
      await open.call(this, theme);
      await panel.show(compared());
      await panel.photograph(`comparison-${theme}`);
      assert.deepEqual(await panel.violations(), []);
    });
  }

  it('has fields in rows and articles in columns, with what differs in words', async function () {
    await open.call(this, 'light');
    await panel.show(compared());
    const { page } = panel;
    assert.equal(await page.getByRole('columnheader').count(), 2);
    assert.match((await page.getByRole('row', { name: /^Stage/ }).textContent()) ?? '', /Not as in the article before/);
    assert.match(
      (await page.locator('.drift').textContent()) ?? '',
      /Stage: .* \(friday\.md\), then .* \(monday\.md\)\./,
    );
  });

  it('is gone through with the arrow keys, goes to passages, and is copied', async function () {
    await open.call(this, 'light');
    await panel.show(compared());
    const { page } = panel;
    await page.keyboard.press('Tab');
    assert.match(await panel.focused(), /^Completed/);
    await page.keyboard.press('ArrowDown');
    assert.match(await panel.focused(), /^Preliminary agreement/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    const [, reveal, copy] = await panel.sent();
    assert.equal(reveal?.type, 'reveal');
    assert.deepEqual(copy, { type: 'copy' });
  });

  it('shows markup in names as text', async function () {
    await open.call(this, 'dark');
    const [deal] = hostile().deals;
    assert.ok(deal);
    const home = { key: 'a', name: '<b>a</b>.md', analysis: hostile() };
    await panel.show(comparisonPage(compareDeal(deal, home, [], 12), deal.label, 'x').model);
    assert.equal(await panel.page.locator('main script, main img, main a, main b').count(), 0);
    assert.ok(await panel.page.getByText('<b>a</b>.md').isVisible());
  });
});
