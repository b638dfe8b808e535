import assert from 'node:assert/strict';
import { articleModel, noteModel } from '../../src/panel/view-model.ts';
import { harbour } from '../fixtures/analyses/harbour.ts';
import { hostile } from '../fixtures/analyses/hostile.ts';
import { noDeal } from '../fixtures/analyses/no-deal.ts';
import { until } from '../vscode/wait.ts';
import { openPanelPage, PAGE_THEMES, type PageTheme, type PanelPage } from './harness/panel-page.ts';
import type { Shared } from './harness/shared.ts';

describe('The page of the deal panel', () => {
  let panel: PanelPage;

  async function open(this: Mocha.Context & { shared?: Shared }, theme: PageTheme, width?: number): Promise<void> {
    panel = await openPanelPage(this, theme, width);
  }

  afterEach(async () => {
    assert.deepEqual(panel.refused, [], 'the policy refuses nothing and no error is thrown');
    await panel.page.close();
  });

  for (const theme of PAGE_THEMES) {
    it(`has no accessibility violation in ${theme}`, async function () {
      await open.call(this, theme);
      await panel.show(articleModel(harbour(), 'a'));
      await panel.photograph(`deals-${theme}`);
      assert.deepEqual(await panel.violations(), []);
      await panel.page.getByText('Who says what, as a list').click();
      await panel.page.getByRole('button', { name: 'Stated 3' }).click();
      await panel.photograph(`filtered-${theme}`);
      assert.deepEqual(await panel.violations(), []);
      await panel.show(articleModel(noDeal(), 'b'));
      await panel.photograph(`no-deal-${theme}`);
      assert.deepEqual(await panel.violations(), []);
      await panel.show(noteModel('No article is open.', true));
      await panel.photograph(`note-${theme}`);
      assert.deepEqual(await panel.violations(), []);
    });
  }

  it('fits a side bar of 200 pixels without scrolling sideways', async function () {
    await open.call(this, 'dark', 200);
    await panel.show(articleModel(harbour(), 'a'));
    await panel.photograph('narrow');
    assert.ok(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  });

  it('goes to a passage on click, on Enter and on Space', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(harbour(), 'a'));
    const line = panel.page.getByRole('button', { name: 'sensors and software' });
    await line.click();
    await line.press('Enter');
    await line.press(' ');
    const key = await line.getAttribute('data-key');
    const reveal = { type: 'reveal', line: key, passage: 0 };
    assert.deepEqual((await panel.sent()).slice(1), [reveal, reveal, reveal]);
  });

  it('is reached in reading order by Tab and line by line by the arrow keys', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(harbour(), 'a'));
    await panel.page.locator('.filter select').last().focus();
    await panel.page.keyboard.press('Tab');
    assert.match(await panel.focused(), /framework agreement$/);
    await panel.page.keyboard.press('Tab');
    assert.match(await panel.focused(), /^Preliminary agreement/);
    await panel.page.keyboard.press('ArrowDown');
    assert.match(await panel.focused(), /^Lumina/);
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.press('ArrowDown');
    assert.match(await panel.focused(), /app on Norvik Mobile phones$/, 'the lines of a closed deal are passed over');
    await panel.page.keyboard.press('End');
    assert.match(await panel.focused(), /as a list$/);
    await panel.page.keyboard.press('ArrowUp');
    assert.equal(await panel.page.evaluate(() => document.activeElement?.classList.contains('node')), true);
  });

  it('goes to where a source is cited from its node in the map, by mouse and by keyboard', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(harbour(), 'a'));
    const node = panel.page.getByRole('button', { name: 'Harbour Wire: outlet, passes on two statements' });
    await node.click();
    await node.press('Enter');
    await node.press(' ');
    const reveal = { type: 'reveal', line: await node.getAttribute('data-key'), passage: 0 };
    assert.deepEqual((await panel.sent()).slice(1), [reveal, reveal, reveal]);
  });

  it('filters by bucket, by deal and by voice, says how much is left, and shows all again', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(harbour(), 'a'));
    const { page } = panel;
    const deals = page.locator('details.deal:not(.map)');
    const stated = page.getByRole('button', { name: 'Stated 3' });
    await stated.click();
    assert.equal(await stated.getAttribute('aria-pressed'), 'false');
    assert.equal(await page.locator('.bucket.stated').count(), 0);
    await page
      .getByRole('status')
      .filter({ hasText: /^Filtered: \d+ of \d+ lines are shown\.$/ })
      .waitFor();
    await page.getByLabel('On the word of').selectOption({ label: 'The Harbour Wire, citing one unnamed source' });
    assert.equal(await deals.count(), 1);
    await page.getByRole('button', { name: 'Show all' }).press('Enter');
    assert.equal(await deals.count(), 2);
    assert.match(await panel.focused(), /^Stated/, 'the focus does not go with the button');
    await page.getByRole('combobox', { name: 'Deal' }).selectOption({ index: 2 });
    assert.equal(await deals.count(), 1);
    await panel.show(articleModel({ ...harbour(), deals: harbour().deals.slice(1) }, 'a'));
    assert.equal(await deals.count(), 1, 'a choice of a deal that is gone hides nothing');
  });

  it('stands forty deals and a map of many without scrolling sideways', async function () {
    await open.call(this, 'dark');
    const [deal] = harbour().deals;
    const deals = Array.from({ length: 40 }, (_, i) => ({
      ...deal!,
      id: `d-${i}`,
      label: `Deal number ${i} of a long list`,
    }));
    await panel.show(articleModel({ ...harbour(), deals }, 'a'));
    assert.equal(await panel.page.locator('details.deal:not(.map)').count(), 40);
    assert.equal(await panel.page.locator('details.deal:not(.map)[open]').count(), 3);
    assert.ok(await panel.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    await panel.photograph('forty');
  });

  it('keeps the focus on a line that another edit moves to another bucket', async function () {
    await open.call(this, 'dark');
    const before = harbour();
    await panel.show(articleModel(before, 'a'));
    const line = panel.page.getByRole('button', { name: 'tunnels' });
    await line.focus();
    const deals = before.deals.map((deal) => ({
      ...deal,
      scope: deal.scope.map((item) => (item.text === 'tunnels' ? { ...item, status: 'documented' as const } : item)),
    }));
    await panel.show(articleModel({ ...before, deals }, 'a'));
    await until(() => panel.page.locator('.stated', { hasText: 'tunnels' }).count(), 'the line in its new bucket');
    assert.match(await panel.focused(), /^tunnels/);
  });

  it('says politely what changed, once the changes pause, and nothing at first', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(harbour(), 'a'));
    assert.equal(await panel.page.getByRole('status').first().textContent(), '');
    await panel.show(articleModel({ ...harbour(), deals: harbour().deals.slice(0, 1) }, 'a'));
    await panel.page.getByRole('status').filter({ hasText: 'Deal scope updated: 1 deal;' }).waitFor();
  });

  it('keeps what is closed, and the place, when the page is put away and made again', async function () {
    await open.call(this, 'dark');
    await panel.page.setViewportSize({ width: 320, height: 300 });
    await panel.show(articleModel(harbour(), 'a'));
    await panel.page.locator('summary').nth(1).click();
    await panel.page.evaluate(() => scrollTo(0, 120));
    await until(
      () => panel.page.evaluate(() => sessionStorage.getItem('state')?.includes('120')),
      'the place to be kept',
    );
    await panel.page.reload();
    await panel.show(articleModel(harbour(), 'a'));
    assert.equal(await panel.page.locator('details').nth(1).getAttribute('open'), null);
    assert.equal(await panel.page.evaluate(() => scrollY), 120);
  });

  it('shows markup in names as text and runs none of it', async function () {
    await open.call(this, 'dark');
    await panel.show(articleModel(hostile(), 'a'));
    await panel.photograph('hostile');
    assert.equal(await panel.page.locator('main script, main img, main a').count(), 0);
    assert.ok(await panel.page.getByText('<script>').first().isVisible());
    assert.equal(await panel.page.evaluate(() => 'ran' in globalThis), false);
  });
});
