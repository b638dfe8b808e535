import { chromium } from 'playwright-core';
import { findChromium, forTests, needSystemPackages } from '../lib/system-packages.mjs';

/**
 * Starts the Chromium of this machine without a window.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startBrowser() {
  await needSystemPackages(forTests, 'to drive VS Code in the tests');
  const args = [
    '--no-first-run',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium's own sandbox does not start for the superuser, which is whom containers run tests as.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: /** @type {string} */ (findChromium()), args });
}
