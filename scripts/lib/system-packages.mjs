import { existsSync } from 'node:fs';
import { findProgram } from './paths.mjs';
import { run } from './run.mjs';
import { CannotGoOn, say } from './say.mjs';

/** Browsers that the tests can drive: an own choice first, then what systems call Chromium and its relatives. */
export const findChromium = () =>
  findProgram(
    ...(process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : []),
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  );

const hasKerberosHeaders = () =>
  ['/usr/include/gssapi/gssapi.h', '/usr/include/gssapi.h', '/usr/local/include/gssapi/gssapi.h'].some(existsSync);

/** @typedef {{ name: string, present: () => boolean }} SystemPackage */

/** What the tests need of the system. @type {SystemPackage[]} */
export const forTests = [{ name: 'chromium', present: () => findChromium() !== null }];

/** What building VS Code's native modules needs of the system. @type {SystemPackage[]} */
export const forServerBuild = [
  { name: 'libkrb5-dev', present: hasKerberosHeaders },
  { name: 'python3', present: () => findProgram('python3') !== null },
  { name: 'make', present: () => findProgram('make') !== null },
  { name: 'g++', present: () => findProgram('g++', 'c++') !== null },
];

/** True where system packages may be installed: in CI, or when the flag says so. */
const mayInstallSystemPackages = () => process.env.CI === 'true' || process.argv.includes('--install-system-packages');

/**
 * Makes sure that system packages are there. Installs what is missing with apt where that is allowed, otherwise says
 * the one command to run.
 *
 * @param {SystemPackage[]} packages
 * @param {string} purpose what they are for, as the middle of a sentence
 */
export async function needSystemPackages(packages, purpose) {
  const missing = packages.filter((each) => !each.present()).map((each) => each.name);
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const install = [...asRoot, 'apt-get', 'install', '-y', ...missing];
  if (!mayInstallSystemPackages() || !findProgram('apt-get')) {
    const how = findProgram('apt-get')
      ? `run: ${install.join(' ')}`
      : `install with your system's package manager: ${missing.join(', ')}`;
    throw new CannotGoOn(`Missing on this system, needed ${purpose}: ${missing.join(', ')}. To go on, ${how}`);
  }
  say(`Installing system packages ${purpose}: ${missing.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const command of [[...asRoot, 'apt-get', 'update', '-q'], install]) {
    const [program = '', ...args] = command;
    if ((await run(program, args, { env })) !== 0) {
      throw new CannotGoOn(`"${command.join(' ')}" failed; what it printed above says why.`);
    }
  }
}
