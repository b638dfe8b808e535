import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBrowser } from '../../../scripts/vscode/browser.mjs';
import { startServer } from '../../../scripts/vscode/server.mjs';
import { settingsFor } from './settings.ts';
import type { Shared } from './shared.ts';

/** One server and one browser for the whole run; suites find them in their context, see `useWorkbench`. */
export const mochaHooks = {
  async beforeAll(this: Mocha.Context & { shared?: Shared }): Promise<void> {
    this.timeout(120_000);
    const data = await mkdtemp(join(tmpdir(), 'on-the-record-data-'));
    const server = await startServer({ data, settings: settingsFor('dark') });
    this.shared = { data, server, browser: await startBrowser() };
  },
  async afterAll(this: Mocha.Context & { shared?: Shared }): Promise<void> {
    if (!this.shared) return;
    await this.shared.browser.close();
    await this.shared.server.stop();
    await rm(this.shared.data, { recursive: true, force: true, maxRetries: 5 });
  },
};
