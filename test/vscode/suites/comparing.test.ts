import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findArticles } from '../../../src/extension/features/comparing/find-articles.ts';
import type { Articles } from '../../../src/extension/services/services.ts';
import { ARTICLE, closeAll, extension, fileUri, removeFile, settled, showFile } from '../extension.ts';
import { until } from '../wait.ts';

const FIRST = 'comparing-first.md';
const LATER = 'comparing-later.md';
const OTHER = 'comparing-other.md';
const ALONE = 'comparing-alone.md';

const write = (name: string, text: string) =>
  vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));

describe('Comparing a deal across articles', () => {
  before(async () => {
    await write(
      LATER,
      ARTICLE.replace('4 May 2025', '9 May 2025')
        .replace('is in talks to buy', 'has agreed to buy')
        .replace('€210', '€230'),
    );
    await write(
      OTHER,
      '# Ferries are full\n\nTraffic rose by 3 percent in April, the port of Dunmore said on Monday.\n',
    );
  });
  afterEach(closeAll);
  after(async () => {
    for (const name of [FIRST, LATER, OTHER, ALONE]) await removeFile(name);
  });

  async function dealOfFirst() {
    const state = await settled(await showFile(FIRST, ARTICLE));
    const deal = state.analysis?.deals.find(({ parties }) => parties.some(({ name }) => name === 'Brightwater'));
    assert.ok(deal, 'the article has the deal');
    return { uri: state.uri, deal };
  }

  it('finds other articles of the workspace that name a party, and leaves the rest alone', async () => {
    const { uri, deal } = await dealOfFirst();
    const articles = (await extension()).articles as Articles;
    const found = await findArticles(uri, deal, articles, new vscode.CancellationTokenSource().token);
    const names = found?.articles.map(({ name }) => name) ?? [];
    assert.ok(names.includes(LATER), names.join());
    assert.ok(!names.includes(OTHER) && !names.includes(FIRST), names.join());
  });

  it('stops when it is cancelled', async () => {
    const { uri, deal } = await dealOfFirst();
    const source = new vscode.CancellationTokenSource();
    source.cancel();
    assert.equal(await findArticles(uri, deal, (await extension()).articles as Articles, source.token), null);
  });

  it('opens a tab of its own', async () => {
    const text =
      '# Ferries\n\nCorvale has agreed to buy Brightwater for €210 million, Corvale said on Monday.\n\nCorvale said its ferries carried more passengers in April. “We are growing,” said Anna Bellweather, a spokeswoman for Corvale.\n';
    const state = await settled(await showFile(ALONE, text));
    assert.equal(state.analysis?.deals.length, 1);
    await vscode.commands.executeCommand('onTheRecord.compareDeal');
    await until(
      () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).some(({ label }) => label.startsWith('Compared: ')),
      'the tab of the comparison',
    );
  });
});
