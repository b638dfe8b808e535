import type { Browser } from 'playwright-core';
import type { Server } from '../../../scripts/vscode/server.mjs';

/** What all workbenches of a run share. */
export interface Shared {
  readonly server: Server;
  readonly browser: Browser;
  /** The server's data folder: settings, logs. */
  readonly data: string;
}
