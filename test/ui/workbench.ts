import { copyFile, cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { inProject, root } from '../../scripts/lib/paths.mjs';
import type { Theme } from './harness/settings.ts';
import type { Shared } from './harness/shared.ts';
import { Workbench } from './harness/workbench.ts';

export type { Theme, Workbench };

export interface WorkbenchOptions {
  /** Files of the project that are put into the workspace beside the fixtures: `samples/feature.md`. */
  readonly files?: readonly string[];
  /** The size of the window, in CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/**
 * Gives the suite that calls it a workbench of its own, open on a fresh copy of the fixture workspace with the extension
 * under development. The function that comes back gives it inside hooks and tests. A failed test leaves a picture.
 */
export function useWorkbench(options: WorkbenchOptions = {}): () => Workbench {
  const { files = [], size = { width: 1440, height: 900 } } = options;
  let workbench: Workbench | null = null;

  before('opens the workbench', async function (this: Mocha.Context & { shared?: Shared }) {
    this.timeout(60_000);
    const { shared } = this;
    if (!shared) throw new Error('Run these tests with "npm run test:ui".');
    const folder = join(await realpath(await mkdtemp(join(tmpdir(), 'on-the-record-ui-'))), 'newsroom');
    await cp(inProject('test/fixtures/workspace'), folder, { recursive: true });
    for (const file of files) await copyFile(inProject(file), join(folder, basename(file)));
    const page = await shared.browser.newPage({ viewport: size });
    workbench = new Workbench(page, folder);
    await page.goto(shared.server.address({ folder, extension: root }));
    await page.locator('.monaco-list-row', { hasText: 'article.md' }).waitFor({ timeout: 45_000 });
  });

  afterEach(async function () {
    if (this.currentTest?.state !== 'failed' || !workbench) return;
    await workbench.screenshot(nameOf(this.currentTest.fullTitle()));
  });

  after('closes the workbench', async function () {
    if (!workbench) return;
    const suite = this.test?.parent;
    // A hook that fails leaves the tests behind it without a result, and no hook after each of them.
    const isCutShort = suite?.tests.some((test) => test.state === undefined && !test.isPending());
    if (isCutShort) await workbench.screenshot(nameOf(suite?.fullTitle()));
    await workbench.page.context().close();
    await rm(dirname(workbench.folder), { recursive: true, force: true, maxRetries: 5 });
  });

  return () => {
    if (!workbench) throw new Error('The workbench is open in hooks and tests only.');
    return workbench;
  };
}

/** Of the picture that a failure leaves. */
const nameOf = (title = 'suite') => `failed-${title.replace(/\W+/g, '-').toLowerCase()}`;
