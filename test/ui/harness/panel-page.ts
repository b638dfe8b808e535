import assert from 'node:assert/strict';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { inProject } from '../../../scripts/lib/paths.mjs';
import { pageHtml } from '../../../src/extension/webview/page.ts';
import type { FromPage, PanelModel } from '../../../src/panel/protocol.ts';
import themes from '../../fixtures/themes.json' with { type: 'json' };
import { until } from '../../vscode/wait.ts';
import type { Shared } from './shared.ts';

export type PageTheme = keyof typeof themes;

/** The kinds of theme that a page must look right in, as VS Code gives them to a webview. */
export const PAGE_THEMES = Object.keys(themes) as readonly PageTheme[];

const ORIGIN = 'http://panel.test';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', ttf: 'font/ttf' };
const AXE = createRequire(import.meta.url).resolve('axe-core');

/** What VS Code gives the page; as text, because it runs there as it stands. */
const STAND_IN = `
  globalThis.sent = [];
  globalThis.acquireVsCodeApi = () => ({
    postMessage: (message) => sent.push(message),
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null'),
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

/** The panel's page alone, under its real policy, with a stand-in for VS Code that keeps what the page sends. */
export class PanelPage {
  readonly page: Page;
  readonly refused: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.refused.push(message.text());
    });
    page.on('pageerror', (error) => this.refused.push(error.message));
  }

  async open(theme: PageTheme): Promise<void> {
    const colours = Object.entries(themes[theme]).map(([name, value]) => `${name}: ${value};`);
    const background = 'html { background: var(--vscode-sideBar-background); }';
    await this.page.route(`${ORIGIN}/**`, async (route) => {
      const name = basename(new URL(route.request().url()).pathname);
      if (name === 'panel.html') {
        const html = pageHtml({
          cspSource: ORIGIN,
          script: `${ORIGIN}/panel.js`,
          style: `${ORIGIN}/panel.css`,
          nonce: 'tested',
          title: 'Deal Scope',
        });
        const link = `<link rel="stylesheet" href="${ORIGIN}/theme.css">`;
        return route.fulfill({ contentType: 'text/html', body: html.replace('</head>', `${link}</head>`) });
      }
      if (name === 'theme.css') {
        return route.fulfill({ contentType: 'text/css', body: `:root { ${colours.join(' ')} } ${background}` });
      }
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
      if (type === undefined) return route.fulfill({ status: 404 });
      return route.fulfill({ contentType: type, body: await readFile(inProject('dist', name)) });
    });
    await this.page.addInitScript(STAND_IN);
    await this.page.goto(`${ORIGIN}/panel.html`);
    await until(async () => (await this.sent()).some(({ type }) => type === 'ready'), 'the page to be ready');
  }

  sent(): Promise<FromPage[]> {
    return this.page.evaluate(() => (globalThis as unknown as { sent: FromPage[] }).sent);
  }

  async show(model: PanelModel): Promise<void> {
    await this.page.evaluate((message) => postMessage(message, '*'), { type: 'show', model });
    await this.page.locator('main').waitFor();
  }

  /** What axe-core finds wrong, as "rule: element". */
  async violations(): Promise<string[]> {
    await this.page.evaluate(await readFile(AXE, 'utf8'));
    return this.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document);
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
  }

  async photograph(name: string): Promise<void> {
    await mkdir(inProject('test-results'), { recursive: true });
    await this.page.screenshot({ path: inProject('test-results', `panel-page-${name}.png`), fullPage: true });
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '');
  }
}

/** Opens the page in a browser tab of its own. */
export async function openPanelPage(
  { shared }: { shared?: Shared },
  theme: PageTheme,
  width = 320,
): Promise<PanelPage> {
  const browser = shared?.browser;
  assert.ok(browser, 'Run these tests with "npm run test:ui".');
  const panel = new PanelPage(await browser.newPage({ viewport: { width, height: 900 }, bypassCSP: false }));
  await panel.open(theme);
  return panel;
}
