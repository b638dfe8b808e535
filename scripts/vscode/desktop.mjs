import { homedir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../lib/paths.mjs';

const { platform, env } = process;

/** The command line of an installed desktop VS Code, on the path or in the usual places; null when there is none. */
const findDesktop = () =>
  findProgram(
    ...(platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders']),
    '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code',
    join(homedir(), 'Applications/Visual Studio Code.app/Contents/Resources/app/bin/code'),
    ...[env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs'), env.ProgramFiles].flatMap((folder) =>
      folder ? [join(folder, 'Microsoft VS Code', 'bin', 'code.cmd')] : [],
    ),
  );

/** True where desktop programs can open a window. */
const hasDisplay = () => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** The desktop VS Code to start for a person, where there is one and it can open a window; else null. */
export const desktopForPeople = () => (hasDisplay() ? findDesktop() : null);

/**
 * What the suites run in: on macOS and Windows desktop VS Code as @vscode/test-electron downloads it; on Linux null,
 * which means the server.
 *
 * @returns {'download' | null}
 */
export const desktopForTests = () => (platform === 'linux' ? null : 'download');
